// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agendasources.h"

#include "core/domain/dates.h"
#include "core/rules/workplacestate.h"

namespace traject {
namespace {

AgendaWho whoWith(const AgendaScope &scope, const AgendaAgreement &agreement,
                  const AgendaMentor &mentor)
{
    AgendaWho who = scope.who(agreement);
    who.mentor = mentor.id;
    who.mentorName = mentor.name;
    return who;
}

/// MEN-TRAINING.
void addTraining(AgendaScope &scope, const AgendaAgreement &agreement, const AgendaMentor &mentor)
{
    const auto deadline = scope.deadlineOf(agreement, DeadlineKind::MentorTraining);
    if (!deadline || deadline->last > scope.horizon())
        return;
    AgendaEntry entry = scope.entry(AgendaKind::MentorTraining,
                                    QStringLiteral("mentor-training:%1:%2")
                                        .arg(mentor.id.value)
                                        .arg(deadline->from.toString(Qt::ISODate)),
                                    QStringLiteral("Mentoropleiding laten volgen"),
                                    whoWith(scope, agreement, mentor));
    entry.legal = true;
    take(entry, *deadline);
    scope.join(entry);
}

/// MEN-CONDUCT asks for an extract that is young enough on the start. While the agreement runs an
/// old one breaks no rule, but the next agreement of the mentor will need another.
void addConduct(AgendaScope &scope, const AgendaAgreement &agreement, const AgendaMentor &mentor)
{
    const auto &start = agreement.span.start;
    if (!start)
        return;
    const auto &extract = mentor.conductExtractOn;
    const auto years = scope.number(QStringLiteral("conduct-extract-years"), *start);
    if (extract && !years)
        return;
    AgendaEntry entry
        = scope.entry(AgendaKind::MentorConduct,
                      QStringLiteral("mentor-conduct:%1:%2")
                          .arg(mentor.id.value)
                          .arg(extract ? extract->toString(Qt::ISODate) : QStringLiteral("none")),
                      QStringLiteral("Uittreksel strafregister (596.2) van de mentor vragen"),
                      whoWith(scope, agreement, mentor), u"MEN-CONDUCT");
    if (!extract) {
        entry.legal = true;
        entry.due = start;
        entry.why = {QStringLiteral("er is geen uittreksel genoteerd"),
                     QStringLiteral("nodig op de start → %1").arg(dates::longText(*start))};
        scope.join(entry);
        return;
    }
    const QDate last = dates::anniversary(*extract, *years);
    entry.why = {QStringLiteral("uittreksel van %1").arg(dates::longText(*extract)),
                 QStringLiteral("+ %1 jaar → %2").arg(*years).arg(dates::longText(last))};
    if (*start > last && *start >= scope.day()) {
        entry.legal = true;
        entry.due = start;
        entry.why.append(QStringLiteral("te oud op de start → %1").arg(dates::longText(*start)));
    } else if (*start <= last && last <= scope.horizon()
               && (!agreement.span.last() || *agreement.span.last() > last)) {
        entry.due = last;
        entry.why.append(QStringLiteral("een volgende overeenkomst heeft een nieuw nodig"));
    } else {
        return;
    }
    scope.join(entry);
}

/// ACC-STATUS: an agreement that runs or is to come needs an approved accreditation.
void addMissingApproval(AgendaScope &scope, const AgendaAgreement &agreement,
                        const AgendaAccreditation &accreditation)
{
    const QString state = dutchWord(accreditation.status);
    AgendaEntry entry = scope.entry(
        AgendaKind::Accreditation,
        QStringLiteral("accreditation-state:%1:%2")
            .arg(accreditation.id.value)
            .arg(codeOf(accreditation.status)),
        accreditation.status == AccreditationStatus::Requested
            ? QStringLiteral("Erkenning is aangevraagd: de beslissing opvolgen")
            : QStringLiteral("Erkenning is %1: gevolg voor de overeenkomst bespreken").arg(state),
        scope.who(agreement), u"ACC-STATUS");
    entry.legal = true;
    if (const auto &start = agreement.span.start) {
        if (*start >= scope.day())
            entry.due = start;
        entry.why.append(
            QStringLiteral("start van de overeenkomst → %1").arg(dates::longText(*start)));
    }
    entry.why.append(QStringLiteral("toestand van de erkenning: %1").arg(state));
    scope.join(entry);
}

/// ACC-VALID.
void addAccreditation(AgendaScope &scope, const AgendaAgreement &agreement)
{
    const AgendaAccreditation *accreditation = scope.accreditationOf(agreement);
    if (!accreditation)
        return;
    if (accreditation->status != AccreditationStatus::Approved) {
        addMissingApproval(scope, agreement, *accreditation);
        return;
    }
    const auto deadline = scope.deadlineOf(agreement, DeadlineKind::AccreditationValidity);
    if (!deadline)
        return;
    const auto last = agreement.span.last();
    const bool needed = !last || *last > deadline->last;
    if (!needed && deadline->last > scope.horizon())
        return;
    AgendaEntry entry
        = scope.entry(AgendaKind::Accreditation,
                      QStringLiteral("accreditation:%1:%2")
                          .arg(accreditation->id.value)
                          .arg(deadline->last.toString(Qt::ISODate)),
                      needed ? QStringLiteral("Erkenning vervalt tijdens de overeenkomst: "
                                              "verlenging laten aanvragen")
                             : QStringLiteral("Erkenning vervalt: verlenging laten aanvragen"),
                      scope.who(agreement));
    entry.legal = needed;
    take(entry, *deadline);
    if (needed && last)
        entry.why.append(
            QStringLiteral("de overeenkomst loopt tot en met %1").arg(dates::longText(*last)));
    scope.join(entry);
}

/// ACC-EXCLUDED, on the days that are left of the agreement.
void addExclusion(AgendaScope &scope, const AgendaAgreement &agreement,
                  const AgendaExclusion &exclusion)
{
    const auto &[establishment, ofEnterprise, from, until] = exclusion;
    const auto standing = exclusionOn(scope.day(), from, until);
    const auto &start = agreement.span.start;
    const auto last = agreement.span.last();
    if (standing == ExclusionStanding::None || (from && last && *from > *last)
        || (until && start && *until < *start))
        return;
    const QString place
        = ofEnterprise ? QStringLiteral("Onderneming") : QStringLiteral("Vestiging");
    AgendaEntry entry
        = scope.entry(AgendaKind::Accreditation,
                      QStringLiteral("exclusion:%1:%2:%3")
                          .arg(ofEnterprise ? u"enterprise" : u"establishment")
                          .arg(establishment.value)
                          .arg((from ? from : until)->toString(Qt::ISODate)),
                      QStringLiteral("%1 %2 uitgesloten: gevolg voor de overeenkomst bespreken")
                          .arg(place,
                               standing == ExclusionStanding::Now ? QStringLiteral("is")
                                                                  : QStringLiteral("wordt")),
                      scope.who(agreement), u"ACC-EXCLUDED");
    entry.legal = true;
    entry.due = std::max(start, from);
    QString days = place.toLower() + QStringLiteral(" uitgesloten");
    if (from)
        days += QStringLiteral(" vanaf %1").arg(dates::longText(*from));
    if (until)
        days += QStringLiteral(" tot en met %1").arg(dates::longText(*until));
    entry.why = {days};
    if (start)
        entry.why.append(
            QStringLiteral("start van de overeenkomst → %1").arg(dates::longText(*start)));
    if (entry.due)
        entry.why.append(
            QStringLiteral("eerste dag met uitsluiting → %1").arg(dates::longText(*entry.due)));
    scope.join(entry);
}

} // namespace

void addWorkplaceEntries(AgendaScope &scope)
{
    QHash<EstablishmentId, QList<AgendaExclusion>> exclusions;
    for (const AgendaExclusion &exclusion : scope.facts().exclusions)
        exclusions[exclusion.establishment].append(exclusion);
    for (const AgendaAgreement &agreement : scope.current()) {
        addAccreditation(scope, agreement);
        for (const AgendaExclusion &exclusion : exclusions.value(agreement.establishment))
            addExclusion(scope, agreement, exclusion);
        if (const AgendaMentor *mentor = scope.mentor(agreement.mentor)) {
            addTraining(scope, agreement, *mentor);
            addConduct(scope, agreement, *mentor);
        }
    }
}

} // namespace traject
