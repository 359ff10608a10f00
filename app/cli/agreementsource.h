// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/domain/agreement.h"
#include "core/rules/rulebook.h"

#include <QCommandLineParser>

namespace traject::cli {

/// The agreement that `check` and `render` work on, with the rulebook that applies to it.
struct AgreementSource
{
    AgreementVersion version;
    Rulebook rulebook;
};

/// Adds --draft and --agreement.
void addSourceOptions(QCommandLineParser &parser);

/// Whether the arguments name exactly one source: --draft DRAFT.json, or FILE --agreement NR.
[[nodiscard]] bool namesOneSource(const QCommandLineParser &parser);

/// Reads it: from the draft file, with its own numbers of other learners, or from the caseload,
/// which counts them anew.
[[nodiscard]] Result<AgreementSource> readSource(const QCommandLineParser &parser,
                                                 const Clock &clock);

} // namespace traject::cli
