// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QByteArray>

namespace traject::exchange {

/// Reads the programme catalogue (resources/programmes/programmes.tsv) and lays the starter set
/// of competences (resources/programmes/competences.json) over it. Fails with InvalidInput and a
/// Dutch detail that names the line of the catalogue or the JSON pointer in the starter set;
/// programmes of the starter set must stand in the catalogue under the same name.
[[nodiscard]] Result<QList<Programme>> readProgrammes(const QByteArray &tsv,
                                                      const QByteArray &competencesJson);

/// Where the starter set says that it comes from, to be shown beside its competences: "startset,
/// niet bevestigd". Fails as readProgrammes() does.
[[nodiscard]] Result<QString> readCompetenceOrigin(const QByteArray &competencesJson);

} // namespace traject::exchange
