// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace traject {

/// One object of a rulebook file under inspection. Members are asked for by name; whatever is
/// missing, ill-typed or unknown is noted with its place, so that one reading names every mistake.
class LawNode
{
public:
    /// `place` names the object in what is noted: "numbers.json/numbers/3".
    LawNode(const QJsonValue &value, const QString &place, QStringList &problems);

    /// Text with something to see in it.
    QString text(const QString &name);
    /// Text that may be blank.
    QString anyText(const QString &name);
    QStringList texts(const QString &name);
    QDate date(const QString &name);
    std::optional<QDate> optionalDate(const QString &name);
    bool flag(const QString &name);
    double number(const QString &name); ///< 0 or more
    QJsonArray list(const QString &name);

    /// One of the codes, as its position in `codes`; 0 when it is none of them.
    qsizetype choice(const QString &name, const QStringList &codes);

    /// Call last: refuses the members that nothing asked for.
    void finish();

    /// One value of a closed list by its code; the first one when it is none of them.
    template <typename E>
    E term(const QString &name)
    {
        QStringList codes;
        for (const auto &term : terms<E>())
            codes.append(term.code.toString());
        return terms<E>()[static_cast<size_t>(choice(name, codes))].value;
    }

    void note(const QString &name, const QString &problem);
    [[nodiscard]] QString placeOf(const QString &name, qsizetype index) const;

private:
    QJsonValue take(const QString &name);

    QJsonObject m_object;
    QString m_place;
    QStringList &m_problems;
    QStringList m_asked{QStringLiteral("$schema")};
};

} // namespace traject
