// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/checker.h"

#include <QByteArray>
#include <QSet>

namespace traject::fuzz {

/// What a probe went through.
struct Tally
{
    qint64 read = 0;
    qint64 refused = 0;
    qint64 documents = 0; ///< built from drafts that read
    qint64 findings = 0;
    QSet<QString> rules; ///< that found something
    QSet<QString> refusals; ///< kinds of problem, as their words
};

/// Sends the text of a draft the whole way: read, and when it reads write and read again, check,
/// ask what is unchecked and what is proposed, build the document. Empty when all is as promised:
/// a refusal names a place on each line, an accepted draft comes back from its JSON, findings are
/// whole and the same twice. Otherwise what is wrong.
[[nodiscard]] QString probeDraft(const QByteArray &json, const Rulebook &rulebook, Tally &tally);

} // namespace traject::fuzz
