// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace traject {

enum class Severity { Error, Warning, Info };

/// What one rule has to say about one place of a draft.
struct Finding
{
    QString rule; ///< stable id of the rulebook: "AGR-DURATION"
    Severity severity = Severity::Error;
    QString field; ///< JSON pointer into the draft: "/agreement/end"
    QString message; ///< Dutch: the value found, the value allowed
    QString source; ///< act and article, or source document
    bool confirmed = true; ///< false: rests on a rule or value that is "niet bevestigd"

    bool operator==(const Finding &) const = default;
};

/// "error", "warning" or "info", as the command line writes it.
[[nodiscard]] QString severityCode(Severity severity);

/// How many of the findings have this severity.
[[nodiscard]] int countOf(const QList<Finding> &findings, Severity severity);

/// Whether any finding is an error: blocks "definitief" and the print without CONCEPT.
[[nodiscard]] bool hasErrors(const QList<Finding> &findings);

} // namespace traject
