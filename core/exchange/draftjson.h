// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/agreementdraft.h"

#include <QByteArray>
#include <QJsonObject>

namespace traject::exchange {

/// Reads a draft in the format of resources/schema/draft.schema.json. Unknown, ill-typed and
/// impossible members (2026-02-31) are refused: InvalidInput whose detail lists every problem on
/// a line of its own, each with its JSON pointer, the value found and what was expected, in Dutch.
[[nodiscard]] Result<AgreementDraft> readDraft(const QByteArray &json);
[[nodiscard]] Result<AgreementDraft> readDraft(const QJsonObject &object);

/// Writes a draft so that readDraft() gives it back; members that are unset are left out. The
/// schema asks for at least one week pattern: a draft without any (timetable not begun yet) is
/// written with one empty week, and one empty week alone is read as none.
[[nodiscard]] QJsonObject writeDraft(const AgreementDraft &draft);

} // namespace traject::exchange
