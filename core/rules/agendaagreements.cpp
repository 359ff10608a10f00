// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agendasources.h"

#include "core/domain/dates.h"

namespace traject {
namespace {

/// Days for which a missing signature or registration is still asked for after the last day of the
/// agreement, or after its own last day where that comes later. Within a month a paper may still
/// turn up and be noted; without a bound a caseload that was imported without those days would list
/// the agreements of all former years for ever.
constexpr int lateDays = 30;

QString keyOf(QStringView matter, const AgendaAgreement &agreement)
{
    return QStringLiteral("%1:%2").arg(matter).arg(agreement.id.value);
}

/// Whether what was due on that day is still asked for. Nothing is of an agreement that was ended
/// before it began.
bool isAsked(const AgendaScope &scope, const AgendaAgreement &agreement, QDate due)
{
    const auto last = agreement.span.last();
    if (!last || *last >= scope.day())
        return true;
    return *last >= *agreement.span.start && scope.day() <= qMax(*last, due).addDays(lateDays);
}

/// Both the agreement and its plan are signed before it begins (AGR-SIGN-DATE, PLN-SIGNED).
void addSignature(AgendaScope &scope, const AgendaAgreement &agreement, AgendaKind kind)
{
    const bool plan = kind == AgendaKind::PlanSignature;
    AgendaEntry entry = scope.entry(kind, keyOf(plan ? u"plan-signature" : u"signature", agreement),
                                    plan ? QStringLiteral("Opleidingsplan laten ondertekenen")
                                         : QStringLiteral("Overeenkomst laten ondertekenen"),
                                    scope.who(agreement), plan ? u"PLN-SIGNED" : u"AGR-SIGN-DATE");
    const QString start = dates::longText(*agreement.span.start);
    entry.legal = true;
    entry.due = agreement.span.start;
    entry.why
        = {QStringLiteral("er is geen datum van ondertekening genoteerd"),
           plan ? QStringLiteral("het opleidingsplan wordt samen met de overeenkomst "
                                 "ondertekend")
                : QStringLiteral("een overeenkomst wordt ten laatste op de start ondertekend"),
           QStringLiteral("start van de overeenkomst → %1").arg(start)};
    scope.add(entry);
}

void addRegistration(AgendaScope &scope, const AgendaAgreement &agreement)
{
    const auto deadline = scope.deadlineOf(agreement, DeadlineKind::PremiumRegistration);
    if (!deadline || !isAsked(scope, agreement, deadline->last))
        return;
    AgendaEntry entry
        = scope.entry(AgendaKind::Registration, keyOf(u"registration", agreement),
                      QStringLiteral("Overeenkomst registreren"), scope.who(agreement));
    entry.legal = true;
    take(entry, *deadline);
    entry.why.append(QStringLiteral("na die dag zijn beide premies verloren"));
    scope.add(entry);
}

void addEnd(AgendaScope &scope, const AgendaAgreement &agreement)
{
    const auto &end = agreement.span.end;
    if (!end || agreement.span.endedOn || *end > scope.horizon()
        || scope.isFollowed(agreement, *end))
        return;
    AgendaEntry entry = scope.entry(
        AgendaKind::AgreementEnd,
        QStringLiteral("%1:%2").arg(keyOf(u"agreement-end", agreement), end->toString(Qt::ISODate)),
        QStringLiteral("Overeenkomst eindigt: vervolg bespreken"), scope.who(agreement),
        u"TRM-AUTO");
    entry.due = end;
    entry.why = {QStringLiteral("einddatum van de overeenkomst → %1").arg(dates::longText(*end)),
                 QStringLiteral("er is geen overeenkomst die erop volgt")};
    scope.add(entry);
}

} // namespace

void addAgreementEntries(AgendaScope &scope)
{
    for (const AgendaAgreement &agreement : scope.agreements()) {
        const auto &start = agreement.span.start;
        if (!start)
            continue;
        const bool asked = isAsked(scope, agreement, *start);
        if (asked && !agreement.signedOn)
            addSignature(scope, agreement, AgendaKind::Signature);
        if (asked && !agreement.planSignedOn)
            addSignature(scope, agreement, AgendaKind::PlanSignature);
        if (!agreement.registeredOn)
            addRegistration(scope, agreement);
    }
    for (const AgendaAgreement &agreement : scope.current())
        addEnd(scope, agreement);
}

} // namespace traject
