// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"

namespace traject {

using StoredDocumentId = Id<struct StoredDocumentTag>;

/// A document that is kept in the caseload, such as a scanned agreement or a letter. Its content
/// is found by its hash.
struct StoredDocument
{
    StoredDocumentId id;
    LearnerId learner; ///< null: about the establishment only
    EstablishmentId establishment; ///< null: none concerned
    AgreementId agreement; ///< null: none concerned
    QString name; ///< file name, "attest.pdf"
    QString mediaType; ///< "application/pdf"
    qint64 byteCount = 0;
    QString sha256; ///< of the content, 64 hexadecimal digits
    QDate addedOn;
    QString note;

    bool operator==(const StoredDocument &) const = default;
};

} // namespace traject
