// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/money.h"
#include "core/exchange/jsonmember.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVarLengthArray>

#include <span>

namespace traject::exchange {

/// Everything that is wrong with a JSON document: one Dutch line per problem, beginning with its
/// JSON pointer. Keeps the first 200 and counts the rest.
class JsonProblems
{
public:
    /// `pointer: found problem (verwacht: expected)`; parts may be empty.
    void add(const QString &pointer, const QString &what, const QString &expected = {});
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] QString text() const;

private:
    QStringList m_lines;
    qsizetype m_more = 0;
};

/// `pointer` with one member or index more, escaped as RFC 6901 asks.
[[nodiscard]] QString pointerTo(const QString &pointer, QStringView member);

/// Turns single JSON values into values of the domain; what does not fit is a problem at
/// `pointer` and leaves `value` as it was.
class JsonValueReader
{
public:
    explicit JsonValueReader(JsonProblems &problems)
        : m_problems(problems)
    { }

    void read(const QJsonValue &json, const QString &pointer, const Member &member, QString &value);
    void read(const QJsonValue &json, const QString &pointer, const Member &member, bool &value);
    void read(const QJsonValue &json, const QString &pointer, const Member &member, int &value);
    void read(const QJsonValue &json, const QString &pointer, const Member &member, double &value);
    void read(const QJsonValue &json, const QString &pointer, const Member &member, QDate &value);
    void read(const QJsonValue &json, const QString &pointer, const Member &member, Money &value);
    void read(const QJsonValue &json, const QString &pointer, const Member &member,
              Qt::DayOfWeek &value);

    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, const Member &member,
              std::optional<T> &value);
    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, const Member &member,
              QList<T> &value);
    /// Closed lists and described structs.
    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, const Member &member, T &value);

private:
    void readClockTime(const QJsonValue &json, const QString &pointer, int &minute);
    /// Reports a code that is not in the list; -1 then, else its index.
    qsizetype indexOfCode(const QJsonValue &json, const QString &pointer,
                          std::span<const QStringView> codes);
    bool isObject(const QJsonValue &json, const QString &pointer);
    bool isList(const QJsonValue &json, const QString &pointer, int minimumItems);

    JsonProblems &m_problems;
};

/// Visitor that fills described structs from one JSON object and reports what is missing, unknown
/// or ill-typed. The struct's `describe()` must be declared before the reader is used.
class JsonReader
{
public:
    static constexpr bool writes = false;

    JsonReader(const QJsonObject &object, const QString &pointer, JsonProblems &problems)
        : m_object(object)
        , m_pointer(pointer)
        , m_problems(problems)
    { }

    template <typename T>
    void operator()(QStringView name, T &value, const Member &member = {})
    {
        if (const auto json = take(name, member.required))
            JsonValueReader(m_problems).read(*json, pointerTo(m_pointer, name), member, value);
    }

    void constant(QStringView name, int value);
    void allowUnknownMembers() { m_unknownAllowed = true; }
    /// Reports the members that no description asked for; called once, after describe().
    void reportUnknownMembers();

private:
    std::optional<QJsonValue> take(QStringView name, bool required);

    const QJsonObject m_object;
    const QString m_pointer;
    JsonProblems &m_problems;
    QList<QStringView> m_known; ///< literals of the descriptions
    qsizetype m_found = 0; ///< those that the object has
    bool m_unknownAllowed = false;
};

template <typename T>
void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &member,
                           std::optional<T> &value)
{
    constexpr bool isStruct = std::is_class_v<T>; // QDate and Money included
    if (json.isNull() && (isStruct || member.nullable)) {
        value.reset();
        return;
    }
    T inner{};
    read(json, pointer, member, inner);
    value = inner;
}

template <typename T>
void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &member,
                           QList<T> &value)
{
    if (!isList(json, pointer, member.minimum))
        return;
    const QJsonArray array = json.toArray();
    value.clear();
    for (qsizetype i = 0; i < array.size(); ++i) {
        T item{};
        read(array.at(i), pointerTo(pointer, QString::number(i)), Member{}, item);
        value.append(item);
    }
}

template <typename T>
void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &member,
                           T &value)
{
    if constexpr (std::is_enum_v<T>) {
        QVarLengthArray<QStringView, 8> codes;
        for (const auto &term : terms<T>())
            codes.append(term.code);
        const qsizetype index = indexOfCode(json, pointer, codes);
        if (index >= 0)
            value = terms<T>()[static_cast<size_t>(index)].value;
    } else {
        if ((json.isNull() && member.nullable) || !isObject(json, pointer))
            return;
        JsonReader reader(json.toObject(), pointer, m_problems);
        describe(reader, value);
        reader.reportUnknownMembers();
    }
}

} // namespace traject::exchange
