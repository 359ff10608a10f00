// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/importrow.h"

namespace traject::exchange {

/// The learner of one row; whether it may be used tells row.isValid().
[[nodiscard]] Learner readLearner(ImportRow &row, const QSet<QString> &programmeCodes);

/// Recognises rows of one file that stand for the same learner: by INSZ, or by name and birth
/// date when one of the two lacks an INSZ. Two different INSZ are two persons.
class RepeatedLearners
{
public:
    /// The earlier row that stands for the same learner, if any; else `row` is remembered.
    [[nodiscard]] std::optional<RepeatedRow> check(const LearnerRow &row);

private:
    struct Known
    {
        int row = 0;
        QString insz; ///< digits, or empty
    };

    [[nodiscard]] RepeatedRow repeated(const LearnerRow &row, qsizetype known, const QString &value,
                                       const QString &why);

    QList<Known> m_known;
    QHash<QString, qsizetype> m_byInsz; ///< index in m_known
    QMultiHash<QString, qsizetype> m_byNameAndBirth;
};

} // namespace traject::exchange
