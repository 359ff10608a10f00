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
    std::optional<int> agreementVersion; ///< of which this is the signed scan; unset: of none
    QString name; ///< file name, "attest.pdf"
    QString mediaType; ///< "application/pdf"
    qint64 byteCount = 0;
    QString sha256; ///< of the content, 64 hexadecimal digits
    QDate addedOn;
    QString note;

    bool operator==(const StoredDocument &) const = default;
};

/// What a person types or a file is called, as the name of a file on any system: nothing invisible,
/// no character that separates folders or that Windows refuses, no dot at either end, at most 200
/// bytes of UTF-8. The extension survives a cut. Empty when nothing is left.
[[nodiscard]] QString documentName(const QString &raw);

/// A name that is not among `taken`: "attest.pdf", else "attest (2).pdf", "attest (3).pdf", …
/// Names that differ in upper and lower case only count as the same.
[[nodiscard]] QString freeDocumentName(const QString &wanted, const QStringList &taken);

} // namespace traject
