// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QList>

namespace traject {

/// One competence of a programme, in its cluster.
struct Competence
{
    QString cluster;
    QString text;

    bool operator==(const Competence &) const = default;
};

/// A dual programme (structuuronderdeel duaal). The catalogue ships the official list; agreement
/// type, minimum hours and competences stand in each curriculum dossier and are filled in once
/// per programme in the caseload.
struct Programme
{
    QString code; ///< "1096", BuSO: "OV3-180"
    QString name; ///< "Elektrische installaties duaal"
    QString stage; ///< graad as the catalogue writes it: "2", "3" or empty
    QString years; ///< leerjaren: "1-2", "3 (7de jaar)", "OV3 kwalificatiefase"
    QString finality; ///< Arbeidsmarkt, Dubbel or empty
    QString educationForm; ///< BSO, TSO, 7DE, BuSO OV3
    QString domain; ///< studiedomein
    QString kind; ///< duaal, aanloop, duaal OV3
    std::optional<AgreementType> agreementType;
    std::optional<double> minimumWorkplaceHours; ///< per week
    QList<Competence> competences;

    bool operator==(const Programme &) const = default;
};

} // namespace traject
