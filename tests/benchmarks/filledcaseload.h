// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseload.h"

namespace traject::bench {

inline const QString passphrase = QStringLiteral("a passphrase for measuring");

/// Imports a file as the wizard does; false unless every row came in.
[[nodiscard]] bool importCsv(Caseload &caseload, exchange::ImportKind kind, const QByteArray &csv);

/// A new caseload with all learners and accreditations (largecaseload.h); null when that failed.
[[nodiscard]] std::unique_ptr<Caseload> filledCaseload(const QString &path, const Clock &clock);

} // namespace traject::bench
