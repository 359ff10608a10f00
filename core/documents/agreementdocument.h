// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/domain/agreementdraft.h"

namespace traject::documents {

struct AgreementDocumentOptions
{
    int version = 1;
    bool concept_ = true; ///< an error stands: CONCEPT across every page
    QDateTime createdAt;
    /// Allowance amounts or clauses rest on values that are "niet bevestigd": say so.
    QStringList unconfirmed;
};

/// Short code of a draft's contents: eight hexadecimal digits in two groups, "7F3A-21C9". The
/// same contents give the same code on every machine. Facts that are counted from other agreements
/// are no contents, nor are the days of signature and registration: the code stays.
[[nodiscard]] QString contentCode(const AgreementDraft &draft);

/// What each page says of the version that it shows: "OAO-2026-0141 · v1 · 7F3A-21C9". Version 0
/// is a draft that has not been stored as one yet.
[[nodiscard]] QString versionCode(const AgreementDraft &draft, int version);

/// The agreement of the draft's type with its annexes: timetable and training plan. The clauses
/// come from resources/documents; missing facts print as a dotted line. Fails with Internal when
/// the templates do not parse.
[[nodiscard]] Result<Document> agreementDocument(const AgreementDraft &draft,
                                                 const AgreementDocumentOptions &options);

} // namespace traject::documents
