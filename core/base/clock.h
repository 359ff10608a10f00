// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace traject {

/// Where "today" and "now" come from. Injected, so that a test (or a document that must come out
/// the same twice) can fix them.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The moment now, in local time with its offset from UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Today's local calendar date.
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment)
        : m_moment(moment)
    { }
    [[nodiscard]] QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

} // namespace traject
