// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/contact.h"
#include "core/domain/task.h"
#include "core/domain/termination.h"
#include "core/domain/tolddeadline.h"
#include "core/domain/trajectory.h"
#include "core/domain/visit.h"

#include <QHash>
#include <QStringList>

/// The agenda: what a counsellor must do, from everything that the caseload knows.
///
/// Entries that follow from other records are not stored; they are made from AgendaFacts by
/// core/rules/agenda.h and carry a key that names their matter. What the counsellor did with one
/// (done, snoozed) is an AgendaMark with that key. An entry whose matter may come back (an
/// accreditation that was renewed expires again) has its date in the key, so that the old mark
/// does not hide the new entry.
namespace traject {

using AgendaMarkId = Id<struct AgendaMarkTag>;

/// Where an entry comes from.
enum class AgendaKind {
    Signature, ///< the agreement is not signed
    PlanSignature, ///< the training plan is not signed
    Registration, ///< the agreement is not registered
    MentorTraining,
    MentorConduct, ///< criminal-record extract
    Accreditation, ///< it expires or is not valid, or the place is excluded
    AgreementEnd, ///< an agreement ends and nothing follows
    FirstPeriod, ///< the days in which a party may end the agreement without a reason
    Notice, ///< notice period of an early end
    Conciliation,
    NewWorkplace, ///< training days within which an agreement must be concluded
    Visit,
    NextStep, ///< of a contact
    OwnTask,
};

enum class AgendaState { Open, Overdue, Snoozed, Done };

/// Under which heading an entry stands on a day.
enum class AgendaGroup { Overdue, Today, ThisWeek, Later, Snoozed, Done };

/// Whom an entry is about. Null ids and blank names: nobody in particular.
struct AgendaWho
{
    LearnerId learner;
    QString learnerName; ///< of several learners: all names
    AgreementId agreement;
    QString agreementNumber;
    EstablishmentId establishment;
    QString workplaceName;
    MentorId mentor;
    QString mentorName;

    bool operator==(const AgendaWho &) const = default;
};

struct AgendaEntry
{
    QString key; ///< "registration:12"
    AgendaKind kind = AgendaKind::OwnTask;
    bool legal = false; ///< else practical
    QString title; ///< Dutch, or as the counsellor typed it
    AgendaWho who;
    QStringList why; ///< the derivation, Dutch, a step a line
    QString rule; ///< id in the rulebook; blank: none
    QString source;
    bool confirmed = true;
    std::optional<QDate> due; ///< last day on which it is in time
    AgendaState state = AgendaState::Open;
    std::optional<QDate> snoozedUntil; ///< the day on which it comes back
    std::optional<QDate> doneOn;
    QString reason; ///< why it was snoozed
    qint64 record = 0; ///< row of the task, contact or visit; 0: none

    bool operator==(const AgendaEntry &) const = default;
};

/// What was done with an entry: either done or snoozed.
struct AgendaMark
{
    AgendaMarkId id;
    QString key;
    std::optional<QDate> doneOn;
    std::optional<QDate> snoozedUntil;
    QString reason;

    bool operator==(const AgendaMark &) const = default;
};

/// The newest version of an agreement, as far as the agenda asks.
struct AgendaAgreement
{
    AgreementId id;
    QString number;
    LearnerId learner;
    EstablishmentId establishment; ///< null: unknown
    MentorId mentor; ///< null: unknown
    QString enterpriseName;
    QString programmeCode;
    AgreementSpan span;
    std::optional<QDate> signedOn;
    std::optional<QDate> planSignedOn;
    std::optional<QDate> registeredOn;

    bool operator==(const AgendaAgreement &) const = default;
};

struct AgendaLearner
{
    LearnerId id;
    QString name;
    std::optional<Sector> sector;
    std::optional<QDate> firstLessonDay;
    bool trainingDayExtension = false;

    bool operator==(const AgendaLearner &) const = default;
};

struct AgendaMentor
{
    MentorId id;
    EstablishmentId establishment;
    QString name;
    std::optional<QDate> conductExtractOn;
    std::optional<QDate> trainingCompletedOn;
    bool trainingExempt = false;

    bool operator==(const AgendaMentor &) const = default;
};

/// The accreditation and the enterprise's joint committee of one place for one programme.
struct AgendaAccreditation
{
    AccreditationId id;
    EstablishmentId establishment;
    QString programmeCode;
    AccreditationStatus status = AccreditationStatus::Requested;
    std::optional<QDate> approvedOn;
    std::optional<QDate> validUntil;
    QString jointCommittee;

    bool operator==(const AgendaAccreditation &) const = default;
};

/// A recorded exclusion (uitsluiting) of one place or of its enterprise; a side that is not
/// recorded is open.
struct AgendaExclusion
{
    EstablishmentId establishment;
    bool ofEnterprise = false;
    std::optional<QDate> from;
    std::optional<QDate> until;

    bool operator==(const AgendaExclusion &) const = default;
};

/// Everything that the agenda follows from.
struct AgendaFacts
{
    QList<AgendaLearner> learners;
    QList<AgendaAgreement> agreements; ///< all, the ended ones included
    QList<AgendaMentor> mentors; ///< of the agreements
    QList<AgendaAccreditation> accreditations; ///< of the agreements
    QList<AgendaExclusion> exclusions; ///< of the agreements' places
    QList<RecordedTermination> terminations;
    QList<Visit> visits; ///< open ones
    QList<Contact> nextSteps; ///< contacts with a next step that is open, or was done of late
    QList<Task> tasks; ///< open ones, and those done of late
    QHash<EstablishmentId, QString> workplaceNames; ///< of contacts and tasks
    QList<ToldDeadline> told;
    QList<AgendaMark> marks;
};

template <>
std::span<const Term<AgendaKind>> terms<AgendaKind>();
template <>
std::span<const Term<AgendaState>> terms<AgendaState>();
template <>
std::span<const Term<AgendaGroup>> terms<AgendaGroup>();

} // namespace traject
