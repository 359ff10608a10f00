// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulebook.h"

namespace traject {

/// The numbers of the law that one calculation asks for, and whether all of them are known and
/// confirmed: the answer is worth as much as the weakest of them.
class LawNumbers
{
public:
    /// Looks at the law of `lawDay`. `rulebook` must outlive the numbers.
    LawNumbers(const Rulebook &rulebook, QDate lawDay)
        : m_rulebook(rulebook)
        , m_lawDay(lawDay)
    { }

    /// The number in force (Rulebook::numberOn()); 0 where the law has none, which known() tells.
    double operator()(QStringView name, const QString &jointCommittee = {})
    {
        return on(m_lawDay, name, jointCommittee);
    }
    /// The number of another day's law.
    double on(QDate lawDay, QStringView name, const QString &jointCommittee = {})
    {
        const auto *row = m_rulebook.numberOn(m_rulebook.numberKey(name, jointCommittee), lawDay);
        m_known = m_known && row;
        m_confirmed = m_confirmed && (!row || row->confirmed);
        return row ? row->value : 0;
    }
    /// A number that is whole: years, months, days, times.
    int whole(QStringView name, const QString &jointCommittee = {})
    {
        return qRound((*this)(name, jointCommittee));
    }

    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool confirmed() const { return m_confirmed; }

private:
    const Rulebook &m_rulebook;
    QDate m_lawDay;
    bool m_known = true;
    bool m_confirmed = true;
};

} // namespace traject
