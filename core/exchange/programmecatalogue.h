// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QByteArray>

namespace traject::exchange {

/// Reads the programme catalogue (resources/programmes/programmes.tsv) and lays the starter set
/// of competences (resources/programmes/competences.json) over it. Fails with InvalidInput that
/// names the line.
[[nodiscard]] Result<QList<Programme>> readProgrammes(const QByteArray &tsv,
                                                      const QByteArray &competencesJson);

} // namespace traject::exchange
