// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"
#include "core/domain/agreementdraft.h"

namespace traject::documents {

/// What a check said of a draft, in which circumstances.
struct CheckOutcome
{
    enum class Gravity { Error, Warning, Remark };
    struct Finding
    {
        Gravity gravity = Gravity::Error;
        QString rule;
        QString message;
        QString source;
    };
    /// A rule that had nothing to judge by.
    struct Unchecked
    {
        QString rule;
        QString title;
        QStringList missing; ///< JSON pointers of the missing facts
    };

    /// A value of the law that the check rests on and that is not confirmed.
    struct Unconfirmed
    {
        QString title;
        QString value;
        QString source;
    };

    QDate checkedOn; ///< the day of the check
    QDate lawDay; ///< the day whose law was applied
    QList<Finding> findings;
    QList<Unchecked> unchecked;
    QList<Unconfirmed> unconfirmed = {};
};

/// "7 fouten, 4 waarschuwingen, 1 opmerking"; "geen bevindingen" when there are none.
[[nodiscard]] QString findingCounts(const CheckOutcome &outcome);

/// The controleblad: which agreement was checked, when and under which law, each finding with
/// its rule and source, the gravest first, the rules that could not be checked with the facts that
/// they miss, and the values that it rests on although they are not confirmed. It is set small, so
/// that a dozen of both stay on one page. `version` 0: the draft has not been stored yet.
///
/// The sheet accompanies a CONCEPT and is no part of the agreement: the content code does not
/// depend on it.
[[nodiscard]] QList<Block> checkSheet(const AgreementDraft &draft, int version,
                                      const CheckOutcome &outcome);

/// The sheet as a document of its own, without a watermark.
[[nodiscard]] Document checkSheetDocument(const AgreementDraft &draft, int version,
                                          const QDateTime &createdAt, const CheckOutcome &outcome);

} // namespace traject::documents
