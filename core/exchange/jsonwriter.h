// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/money.h"
#include "core/domain/weekschedule.h"
#include "core/exchange/jsonmember.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace traject::exchange {

/// Visitor that turns described structs into JSON; members that are unset are left out. The
/// struct's `describe()` must be declared before JsonWriter is used.
class JsonWriter
{
public:
    static constexpr bool writes = true;

    template <typename T>
    void operator()(QStringView name, const T &value, const Member &member = {})
    {
        if (member.form == TextForm::ClockTime) {
            if constexpr (std::is_same_v<T, int>)
                m_object.insert(name, clockText(value));
        } else if (member.required || member.alwaysWritten || !(value == T{})) {
            m_object.insert(name, toJson(value));
        }
    }

    void constant(QStringView name, int value) { m_object.insert(name, value); }
    void allowUnknownMembers() { }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    static QJsonValue toJson(const QString &text) { return text; }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonValue toJson(int value) { return value; }
    static QJsonValue toJson(double value) { return value; }
    static QJsonValue toJson(QDate date) { return date.toString(Qt::ISODate); }
    static QJsonValue toJson(const Money &money) { return money.toDecimal(); }
    static QJsonValue toJson(Qt::DayOfWeek day)
    {
        return dayCodes.at(static_cast<size_t>(day) - 1).toString();
    }
    template <typename T>
    static QJsonValue toJson(const std::optional<T> &value)
    {
        return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
    }
    template <typename T>
    static QJsonValue toJson(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(toJson(item));
        return array;
    }
    template <typename T>
    static QJsonValue toJson(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return codeOf(value);
        } else {
            JsonWriter writer;
            describe(writer, value);
            return writer.object();
        }
    }

    QJsonObject m_object;
};

} // namespace traject::exchange
