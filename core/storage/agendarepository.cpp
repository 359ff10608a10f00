// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/agendarepository.h"

#include "core/storage/mapping.h"
#include "core/storage/taskrepository.h"
#include "core/storage/terminationrepository.h"
#include "core/storage/tolddeadlinerepository.h"

namespace traject {

template <>
struct Mapping<AgendaMark>
{
    static constexpr QStringView table = u"agenda_mark";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &mark)
    {
        visit(u"entry_key", mark.key);
        visit(u"done_on", mark.doneOn);
        visit(u"snoozed_until", mark.snoozedUntil);
        visit(u"reason", mark.reason);
    }
};

namespace {

const QString learnersSql = QStringLiteral(
    "SELECT id, trim(given_name || ' ' || family_name), enrolment_sector, first_lesson_on,"
    " coalesce(training_day_extension, 0) FROM learner %1 ORDER BY id");

/// The index holds all columns that are asked of a version: for all of them at once.
const QString throughIndex = QStringLiteral("INDEXED BY agreement_version_facts");

const QString agreementsSql = QStringLiteral(
    "SELECT agreement.id, agreement.number, agreement.learner_id, agreement.establishment_id,"
    " agreement.mentor_id, version.enterprise_name, version.programme_code, version.start_on,"
    " version.end_on, version.signed_on, version.plan_signed_on, version.registered_on"
    " FROM agreement_version AS version %1"
    " JOIN agreement ON agreement.id = version.agreement_id"
    " WHERE version.number ="
    "  (SELECT max(number) FROM agreement_version WHERE agreement_id = version.agreement_id)"
    " %2 ORDER BY version.agreement_id");

const QString mentorsSql
    = QStringLiteral("SELECT id, establishment_id, name, conduct_extract_on, training_completed_on,"
                     " coalesce(training_exempt, 0) FROM mentor"
                     " WHERE id IN (SELECT mentor_id FROM agreement %1) ORDER BY id");

const QString accreditationsSql = QStringLiteral(
    "SELECT accreditation.id, establishment.id, accreditation.programme_code,"
    " accreditation.status, accreditation.approved_on, accreditation.valid_until,"
    " enterprise.joint_committee FROM accreditation"
    " JOIN establishment ON establishment.id = accreditation.establishment_id"
    " JOIN enterprise ON enterprise.id = establishment.enterprise_id"
    " WHERE accreditation.establishment_id IN (SELECT establishment_id FROM agreement %1)"
    " ORDER BY accreditation.id");

/// By way of the places of the agreements: their rows are read for the accreditations as well.
const QString exclusionsSql = QStringLiteral(
    "SELECT establishment.id, 1, enterprise.excluded_from, enterprise.excluded_until"
    " FROM establishment JOIN enterprise ON enterprise.id = establishment.enterprise_id"
    " WHERE establishment.id IN (SELECT establishment_id FROM agreement %1)"
    " AND coalesce(enterprise.excluded_from, enterprise.excluded_until) IS NOT NULL"
    " UNION ALL SELECT id, 0, excluded_from, excluded_until FROM establishment"
    " WHERE id IN (SELECT establishment_id FROM agreement %1)"
    " AND coalesce(excluded_from, excluded_until) IS NOT NULL");

const QString visitsSql
    = QStringLiteral("SELECT id, agreement_id, title, proposed_on, planned_on FROM visit"
                     " WHERE contact_id IS NULL AND skipped_reason = '' %1 ORDER BY id");

const QString nextStepsSql = QStringLiteral(
    "SELECT id, learner_id, establishment_id, agreement_id, held_on, kind, person, note,"
    " next_step, next_on, next_done_on FROM contact WHERE (next_step <> '' OR next_on IS NOT NULL)"
    " AND (next_done_on IS NULL OR next_done_on >= ?) %1 ORDER BY id");

const QString workplacesSql = QStringLiteral(
    "SELECT establishment.id, enterprise.name FROM establishment"
    " JOIN enterprise ON enterprise.id = establishment.enterprise_id WHERE establishment.id IN"
    " (SELECT establishment_id FROM contact WHERE next_step <> '' OR next_on IS NOT NULL"
    "  UNION SELECT establishment_id FROM task)");

AgendaLearner readLearner(Row &row)
{
    return {.id = row.value<LearnerId>(0),
            .name = row.value<QString>(1),
            .sector = row.value<std::optional<Sector>>(2),
            .firstLessonDay = row.value<std::optional<QDate>>(3),
            .trainingDayExtension = row.value<bool>(4)};
}

AgendaAgreement readAgreement(Row &row)
{
    return {.id = row.value<AgreementId>(0),
            .number = row.value<QString>(1),
            .learner = row.value<LearnerId>(2),
            .establishment = row.value<EstablishmentId>(3),
            .mentor = row.value<MentorId>(4),
            .enterpriseName = row.value<QString>(5),
            .programmeCode = row.value<QString>(6),
            .span = {.start = row.value<std::optional<QDate>>(7),
                     .end = row.value<std::optional<QDate>>(8),
                     .endedOn = {}},
            .signedOn = row.value<std::optional<QDate>>(9),
            .planSignedOn = row.value<std::optional<QDate>>(10),
            .registeredOn = row.value<std::optional<QDate>>(11)};
}

AgendaMentor readMentor(Row &row)
{
    return {.id = row.value<MentorId>(0),
            .establishment = row.value<EstablishmentId>(1),
            .name = row.value<QString>(2),
            .conductExtractOn = row.value<std::optional<QDate>>(3),
            .trainingCompletedOn = row.value<std::optional<QDate>>(4),
            .trainingExempt = row.value<bool>(5)};
}

AgendaAccreditation readAccreditation(Row &row)
{
    return {.id = row.value<AccreditationId>(0),
            .establishment = row.value<EstablishmentId>(1),
            .programmeCode = row.value<QString>(2),
            .status = row.value<AccreditationStatus>(3),
            .approvedOn = row.value<std::optional<QDate>>(4),
            .validUntil = row.value<std::optional<QDate>>(5),
            .jointCommittee = row.value<QString>(6)};
}

AgendaExclusion readExclusion(Row &row)
{
    return {.establishment = row.value<EstablishmentId>(0),
            .ofEnterprise = row.value<bool>(1),
            .from = row.value<std::optional<QDate>>(2),
            .until = row.value<std::optional<QDate>>(3)};
}

Visit readVisit(Row &row)
{
    return {.id = row.value<VisitId>(0),
            .agreement = row.value<AgreementId>(1),
            .title = row.value<QString>(2),
            .proposedOn = row.value<std::optional<QDate>>(3),
            .plannedOn = row.value<QDate>(4)};
}

Contact readNextStep(Row &row)
{
    return {.id = row.value<ContactId>(0),
            .learner = row.value<LearnerId>(1),
            .establishment = row.value<EstablishmentId>(2),
            .agreement = row.value<AgreementId>(3),
            .heldOn = row.value<QDate>(4),
            .kind = row.value<ContactKind>(5),
            .person = row.value<QString>(6),
            .note = row.value<QString>(7),
            .nextStep = row.value<QString>(8),
            .nextOn = row.value<std::optional<QDate>>(9),
            .nextDoneOn = row.value<std::optional<QDate>>(10)};
}

/// Moves what a query gave to its place; the first failure stays.
class Gathering
{
public:
    template <typename T>
    void take(T &place, Result<T> &&answer)
    {
        if (answer)
            place = std::move(*answer);
        else if (!m_error)
            m_error = answer.error();
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace

AgendaRepository::AgendaRepository(Database &database)
    : m_database(database)
{ }

Result<AgendaFacts> AgendaRepository::facts(QDate doneSince, LearnerId learner) const
{
    const bool one = !learner.isNull();
    const auto where = [one](const QString &condition) { return one ? condition : QString(); };
    const QVariantList id = one ? QVariantList{learner.value} : QVariantList();
    const QString ofLearner = where(QStringLiteral("WHERE learner_id = ?"));
    AgendaFacts facts;
    Gathering gathering;
    gathering.take(
        facts.learners,
        m_database.all(learnersSql.arg(where(QStringLiteral("WHERE id = ?"))), id, &readLearner));
    gathering.take(
        facts.agreements,
        m_database.all(agreementsSql.arg(one ? QString() : throughIndex,
                                         where(QStringLiteral("AND agreement.learner_id = ?"))),
                       id, &readAgreement));
    gathering.take(facts.mentors, m_database.all(mentorsSql.arg(ofLearner), id, &readMentor));
    gathering.take(facts.accreditations,
                   m_database.all(accreditationsSql.arg(ofLearner), id, &readAccreditation));
    gathering.take(facts.exclusions,
                   m_database.all(exclusionsSql.arg(ofLearner), id + id, &readExclusion));
    gathering.take(facts.terminations, TerminationRepository(m_database).all());
    gathering.take(
        facts.visits,
        m_database.all(visitsSql.arg(where(QStringLiteral(
                           "AND agreement_id IN (SELECT id FROM agreement WHERE learner_id = ?)"))),
                       id, &readVisit));
    gathering.take(facts.nextSteps,
                   m_database.all(nextStepsSql.arg(where(QStringLiteral("AND learner_id = ?"))),
                                  QVariantList{sql::toSql(doneSince)} + id, &readNextStep));
    gathering.take(facts.tasks, TaskRepository(m_database).tasks(doneSince));
    if (one)
        facts.tasks.removeIf([learner](const Task &task) { return task.learner != learner; });
    gathering.take(facts.told, ToldDeadlineRepository(m_database).all());
    gathering.take(facts.marks,
                   m_database.all(mapping::selectSql<AgendaMark>() + u"ORDER BY id", {},
                                  &mapping::readRecord<AgendaMark>));
    const auto named = m_database.all(workplacesSql, {}, [&](Row &row) {
        const auto establishment = row.value<EstablishmentId>(0);
        facts.workplaceNames.insert(establishment, row.value<QString>(1));
        return establishment;
    });
    if (gathering.error())
        return tl::unexpected(*gathering.error());
    if (!named)
        return tl::unexpected(named.error());
    return facts;
}

Result<void> AgendaRepository::mark(const AgendaMark &mark)
{
    if (const auto unmarked = unmark(mark.key); !unmarked)
        return unmarked;
    AgendaMark fresh = mark;
    fresh.id = {};
    return mapping::save(m_database, fresh).map([](AgendaMarkId) {});
}

Result<void> AgendaRepository::unmark(const QString &key)
{
    return m_database
        .execute(QStringLiteral("DELETE FROM agenda_mark WHERE entry_key = ?"), {sql::toSql(key)})
        .map([](int) {});
}

} // namespace traject
