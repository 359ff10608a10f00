// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <random>

namespace traject::fuzz {

/// Damages drafts in ways that repeat: the same seed gives the same damage on every machine.
///
/// Three kinds of damage reach three depths. Bytes (cut, flipped, repeated, nested a thousand
/// times, no UTF-8) meet the parser; members of another type, missing or renamed meet the reader;
/// members of the same type with another value (a day, a number, a code, a time) mostly read, and
/// meet the rules and the document.
class DraftMutator
{
public:
    explicit DraftMutator(quint64 seed)
        : m_random(seed)
    { }

    /// One damaged draft made from `json`, the text of a sound one.
    [[nodiscard]] QByteArray mutated(const QByteArray &json);

private:
    [[nodiscard]] QByteArray withDamagedBytes(QByteArray json);
    [[nodiscard]] QByteArray withDamagedLines(const QByteArray &json);
    [[nodiscard]] QByteArray withDamagedMembers(const QByteArray &json);
    [[nodiscard]] QByteArray withOtherValues(const QByteArray &json);

    /// Replaces, adds, removes or renames a member or an item somewhere inside.
    [[nodiscard]] QJsonValue damaged(const QJsonValue &json, int depth);
    [[nodiscard]] QJsonObject damagedObject(QJsonObject object, int depth);
    /// Changes one value somewhere inside to another one of its type.
    [[nodiscard]] QJsonValue varied(const QJsonValue &json);
    [[nodiscard]] QString variedText(const QString &text);
    [[nodiscard]] QString anyDay();

    [[nodiscard]] QJsonValue anyValue();
    [[nodiscard]] QByteArray anyBytes();

    template <typename T>
    [[nodiscard]] T below(T bound)
    {
        // Not a distribution: those differ between standard libraries.
        return static_cast<T>(m_random() % static_cast<quint64>(bound));
    }

    std::mt19937_64 m_random;
};

} // namespace traject::fuzz
