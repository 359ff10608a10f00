// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/agendafacts.h"

namespace traject::test {

AgendaFacts quietAgenda()
{
    AgendaFacts facts;
    facts.learners = {{.id = LearnerId{1},
                       .name = QStringLiteral("Amina El Amrani"),
                       .sector = Sector::Secondary,
                       .firstLessonDay = QDate(2026, 9, 1)}};
    facts.agreements = {{.id = AgreementId{7},
                         .number = QStringLiteral("OAO-2026-0007"),
                         .learner = LearnerId{1},
                         .establishment = EstablishmentId{3},
                         .mentor = MentorId{5},
                         .enterpriseName = QStringLiteral("Koeltechniek Mol bv"),
                         .programmeCode = QStringLiteral("1096"),
                         .span = {.start = QDate(2026, 9, 1), .end = QDate(2027, 6, 30)},
                         .signedOn = QDate(2026, 8, 25),
                         .planSignedOn = QDate(2026, 8, 25),
                         .registeredOn = QDate(2026, 8, 26)}};
    facts.mentors = {{.id = MentorId{5},
                      .establishment = EstablishmentId{3},
                      .name = QStringLiteral("Dirk De Clercq"),
                      .conductExtractOn = QDate(2026, 8, 1),
                      .trainingCompletedOn = QDate(2025, 1, 1)}};
    facts.accreditations = {{.id = AccreditationId{9},
                             .establishment = EstablishmentId{3},
                             .programmeCode = QStringLiteral("1096"),
                             .status = AccreditationStatus::Approved,
                             .approvedOn = QDate(2026, 3, 1),
                             .validUntil = std::nullopt,
                             .jointCommittee = QStringLiteral("149.01")}};
    return facts;
}

RecordedTermination earlyEnd(const Termination &facts)
{
    return {.id = TerminationId{1}, .agreement = AgreementId{7}, .facts = facts};
}

QStringList agendaLines(const QList<AgendaEntry> &entries)
{
    QStringList lines;
    for (const AgendaEntry &entry : entries)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(entry.key,
                              entry.due ? entry.due->toString(Qt::ISODate) : QStringLiteral("-"),
                              entry.legal ? QStringLiteral("legal") : QStringLiteral("practical")));
    return lines;
}

} // namespace traject::test
