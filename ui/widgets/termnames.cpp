// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/termnames.h"

#include <QCoreApplication>

namespace traject::ui {

namespace {

struct Terms
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::Terms)
};

} // namespace

QString termName(AgreementType type)
{
    switch (type) {
    case AgreementType::Oao:
        return Terms::tr("OAO: alternating training");
    case AgreementType::Sao:
        return Terms::tr("SAO: unpaid work placement");
    case AgreementType::Da:
        return Terms::tr("DA: part-time employment");
    case AgreementType::Odos:
        return Terms::tr("ODOS: dual training with status");
    case AgreementType::Odo:
        return Terms::tr("ODO: dual training");
    }
    return {};
}

QString termName(Sector sector)
{
    switch (sector) {
    case Sector::Secondary:
        return Terms::tr("secondary education");
    case Sector::Buso:
        return Terms::tr("special secondary education");
    case Sector::Adult:
        return Terms::tr("adult education");
    }
    return {};
}

QString termName(ScreeningAdvice advice)
{
    switch (advice) {
    case ScreeningAdvice::None:
        return Terms::tr("no advice");
    case ScreeningAdvice::Positive:
        return Terms::tr("positive");
    case ScreeningAdvice::Negative:
        return Terms::tr("negative");
    }
    return {};
}

QString termName(GuardianRelation relation)
{
    switch (relation) {
    case GuardianRelation::Father:
        return Terms::tr("father");
    case GuardianRelation::Mother:
        return Terms::tr("mother");
    case GuardianRelation::Guardian:
        return Terms::tr("guardian");
    }
    return {};
}

QString termName(AccreditationStatus status)
{
    switch (status) {
    case AccreditationStatus::Requested:
        return Terms::tr("requested");
    case AccreditationStatus::Approved:
        return Terms::tr("approved");
    case AccreditationStatus::Refused:
        return Terms::tr("refused");
    case AccreditationStatus::Lifted:
        return Terms::tr("lifted");
    case AccreditationStatus::Excluded:
        return Terms::tr("excluded");
    }
    return {};
}

QString termName(Region region)
{
    switch (region) {
    case Region::Flanders:
        return Terms::tr("Flanders");
    case Region::Brussels:
        return Terms::tr("Brussels");
    case Region::Wallonia:
        return Terms::tr("Wallonia");
    case Region::Abroad:
        return Terms::tr("abroad");
    }
    return {};
}

QString termName(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::School:
        return Terms::tr("school");
    case ProviderKind::Syntra:
        return Terms::tr("Syntra campus");
    case ProviderKind::Cvo:
        return Terms::tr("adult education centre (CVO)");
    }
    return {};
}

QString termName(SectorException exception)
{
    switch (exception) {
    case SectorException::Night22:
        return Terms::tr("work until 22.00");
    case SectorException::Night23:
        return Terms::tr("work until 23.00");
    case SectorException::Sunday:
        return Terms::tr("work on Sundays");
    case SectorException::RestDay:
        return Terms::tr("work on the additional rest day");
    }
    return {};
}

QString termName(Alternation alternation)
{
    switch (alternation) {
    case Alternation::Weekly:
        return Terms::tr("every week");
    case Alternation::Blocks:
        return Terms::tr("in blocks");
    }
    return {};
}

QString termName(Venue venue)
{
    switch (venue) {
    case Venue::School:
        return Terms::tr("school");
    case Venue::Workplace:
        return Terms::tr("workplace");
    }
    return {};
}

QString termName(PlanVenue venue)
{
    switch (venue) {
    case PlanVenue::School:
        return Terms::tr("school");
    case PlanVenue::Workplace:
        return Terms::tr("workplace");
    case PlanVenue::Both:
        return Terms::tr("school and workplace");
    case PlanVenue::None:
        return Terms::tr("nowhere yet");
    }
    return {};
}

QString termName(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::First30:
        return Terms::tr("Notice without a reason");
    case DeadlineKind::Notice7:
        return Terms::tr("Notice period");
    case DeadlineKind::Conciliation30:
        return Terms::tr("Conciliation period");
    case DeadlineKind::TrainingDays:
        return Terms::tr("Agreement within the training days");
    case DeadlineKind::Suspension14:
        return Terms::tr("Suspension that need not be told");
    case DeadlineKind::AccreditationValidity:
        return Terms::tr("Validity of the accreditation");
    case DeadlineKind::MentorTraining:
        return Terms::tr("Mentor training");
    case DeadlineKind::PremiumRegistration:
        return Terms::tr("Registration for the premiums");
    }
    return {};
}

QString termName(VisitUnit unit)
{
    switch (unit) {
    case VisitUnit::Days:
        return Terms::tr("days after the start of the agreement");
    case VisitUnit::Weeks:
        return Terms::tr("weeks after the start of the agreement");
    case VisitUnit::Trimester:
        return Terms::tr("weeks after the start of each next trimester");
    }
    return {};
}

QString termName(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Call:
        return Terms::tr("phone call");
    case ContactKind::Visit:
        return Terms::tr("visit");
    case ContactKind::Mail:
        return Terms::tr("e-mail");
    case ContactKind::Message:
        return Terms::tr("message");
    case ContactKind::Meeting:
        return Terms::tr("meeting");
    }
    return {};
}

QString termName(SearchStep step)
{
    switch (step) {
    case SearchStep::Approached:
        return Terms::tr("approached");
    case SearchStep::Interested:
        return Terms::tr("interested");
    case SearchStep::Interview:
        return Terms::tr("introduction");
    case SearchStep::Agreed:
        return Terms::tr("agreed");
    case SearchStep::Refused:
        return Terms::tr("refused");
    }
    return {};
}

QString termName(TrajectoryStatus status)
{
    switch (status) {
    case TrajectoryStatus::Screening:
        return Terms::tr("Screening");
    case TrajectoryStatus::Searching:
        //: Step of a trajectory: a workplace is looked for
        return Terms::tr("Workplace");
    case TrajectoryStatus::Drafting:
        //: Step of a trajectory: an agreement is being made
        return Terms::tr("Agreement");
    case TrajectoryStatus::Running:
        //: Step of a trajectory: the agreement runs
        return Terms::tr("Running");
    case TrajectoryStatus::Ended:
        //: Step of a trajectory: the agreement is over
        return Terms::tr("End");
    }
    return {};
}

QString termName(AgreementState state)
{
    switch (state) {
    case AgreementState::Coming:
        //: State of an agreement: it has not begun
        return Terms::tr("to come");
    case AgreementState::Running:
        //: State of an agreement
        return Terms::tr("running");
    case AgreementState::EndedEarly:
        return Terms::tr("ended early");
    case AgreementState::Ended:
        //: State of an agreement: its last day has passed
        return Terms::tr("over");
    }
    return {};
}

QString termName(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Signature:
        return Terms::tr("Signatures of the agreement");
    case AgendaKind::PlanSignature:
        return Terms::tr("Signatures of the plan");
    case AgendaKind::Registration:
        return Terms::tr("Registration");
    case AgendaKind::MentorTraining:
        return Terms::tr("Mentor training");
    case AgendaKind::MentorConduct:
        return Terms::tr("Criminal-record extract");
    case AgendaKind::Accreditation:
        return Terms::tr("Accreditation");
    case AgendaKind::AgreementEnd:
        return Terms::tr("End of an agreement");
    case AgendaKind::FirstPeriod:
        return Terms::tr("Notice without a reason");
    case AgendaKind::Notice:
        return Terms::tr("Notice period");
    case AgendaKind::Conciliation:
        return Terms::tr("Conciliation period");
    case AgendaKind::NewWorkplace:
        return Terms::tr("Workplace wanted");
    case AgendaKind::Visit:
        return Terms::tr("Visit");
    case AgendaKind::NextStep:
        return Terms::tr("Next step");
    case AgendaKind::OwnTask:
        return Terms::tr("Own task");
    }
    return {};
}

QString termName(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Overdue:
        return Terms::tr("Overdue");
    case AgendaGroup::Today:
        return Terms::tr("Today");
    case AgendaGroup::ThisWeek:
        return Terms::tr("This week");
    case AgendaGroup::Later:
        return Terms::tr("Later");
    case AgendaGroup::Snoozed:
        return Terms::tr("Snoozed");
    case AgendaGroup::Done:
        return Terms::tr("Done");
    }
    return {};
}

QString termName(TerminationProcedure procedure)
{
    switch (procedure) {
    case TerminationProcedure::FirstPeriod:
        return Terms::tr("notice in the first days");
    case TerminationProcedure::Unilateral:
        return Terms::tr("one-sided, with a reason");
    case TerminationProcedure::Mutual:
        return Terms::tr("mutual agreement");
    case TerminationProcedure::Automatic:
        return Terms::tr("by itself");
    }
    return {};
}

QString termName(Party party)
{
    switch (party) {
    case Party::Learner:
        return Terms::tr("the learner");
    case Party::Enterprise:
        return Terms::tr("the enterprise");
    }
    return {};
}

QString termName(ConciliationOutcome outcome)
{
    switch (outcome) {
    case ConciliationOutcome::Continue:
        return Terms::tr("goes on");
    case ConciliationOutcome::End:
        return Terms::tr("ends");
    }
    return {};
}

QString statusName(TrajectoryStatus status)
{
    switch (status) {
    case TrajectoryStatus::Screening:
        return Terms::tr("screening");
    case TrajectoryStatus::Searching:
        return Terms::tr("workplace wanted");
    case TrajectoryStatus::Drafting:
        return Terms::tr("being drafted");
    case TrajectoryStatus::Running:
        return Terms::tr("running");
    case TrajectoryStatus::Ended:
        return Terms::tr("ended");
    }
    return {};
}

QString dayTitle(Qt::DayOfWeek day)
{
    switch (day) {
    case Qt::Monday:
        return Terms::tr("Monday");
    case Qt::Tuesday:
        return Terms::tr("Tuesday");
    case Qt::Wednesday:
        return Terms::tr("Wednesday");
    case Qt::Thursday:
        return Terms::tr("Thursday");
    case Qt::Friday:
        return Terms::tr("Friday");
    case Qt::Saturday:
        return Terms::tr("Saturday");
    case Qt::Sunday:
        return Terms::tr("Sunday");
    }
    return {};
}

} // namespace traject::ui
