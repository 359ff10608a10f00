// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/service/caseload.h"

#include <QCommandLineParser>

namespace traject::cli {

/// The passphrase from --passphrase-file or TRAJECTWIJZER_PASSPHRASE; InvalidInput when neither
/// is given, FileAccess when the file cannot be read.
[[nodiscard]] Result<QString> passphrase(const QCommandLineParser &parser);

/// The first line of a file, without its line end; FileAccess.
[[nodiscard]] Result<QString> firstLine(const QString &path);

/// Opens the caseload at `path` with that passphrase.
[[nodiscard]] Result<std::unique_ptr<Caseload>>
openCaseload(const QString &path, const QCommandLineParser &parser, const Clock &clock);

/// Closes a caseload that was changed and says so when its backup failed: the change itself is
/// safe by then.
void closeCaseload(Caseload &caseload);

/// Reads a whole file that the user named. FileMissing does not come from here: a missing input
/// file is FileAccess.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

/// Writes a whole file or nothing; over one that is there.
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace traject::cli
