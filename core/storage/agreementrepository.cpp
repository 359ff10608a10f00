// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/agreementrepository.h"

#include "core/base/text.h"
#include "core/storage/mapping.h"

namespace traject {
namespace {

/// A row of agreement_version.
struct VersionRow
{
    Id<struct VersionRowTag> id;
    AgreementId agreement;
    StoredVersion version;
};

const QString newestVersion = QStringLiteral(
    "(SELECT max(number) FROM agreement_version WHERE agreement_id = agreement.id)");

const QString listSql
    = QStringLiteral(
          "SELECT agreement.id, agreement.number, version.type, agreement.learner_id,"
          " trim(learner.given_name || ' ' || learner.family_name), version.enterprise_name,"
          " version.programme_name, version.start_on, version.end_on, version.number,"
          " version.error_count,"
          " lower(agreement.number) || ' ' || learner.search_key || ' ' || version.search_key,"
          " termination.ends_on, version.signed_on, version.plan_signed_on, version.registered_on"
          " FROM agreement JOIN learner ON learner.id = agreement.learner_id"
          " JOIN agreement_version AS version INDEXED BY agreement_version_facts"
          "  ON version.agreement_id = agreement.id AND version.number = %1"
          " LEFT JOIN termination ON termination.agreement_id = agreement.id"
          "  AND termination.outcome IS NOT 'continue' ")
          .arg(newestVersion);

/// Invalid where there is none.
QDate dayAt(Row &row, int column)
{
    return row.value<std::optional<QDate>>(column).value_or(QDate());
}

AgreementListItem readListItem(Row &row)
{
    return {
        .id = row.value<AgreementId>(0),
        .number = row.value<QString>(1),
        .type = row.value<std::optional<AgreementType>>(2),
        .learner = row.value<LearnerId>(3),
        .learnerName = row.value<QString>(4),
        .enterpriseName = row.value<QString>(5),
        .programmeName = row.value<QString>(6),
        .start = row.value<std::optional<QDate>>(7),
        .end = row.value<std::optional<QDate>>(8),
        .endedOn = row.value<std::optional<QDate>>(12),
        .milestones = {{AgreementMilestone::Signed, dayAt(row, 13)},
                       {AgreementMilestone::PlanSigned, dayAt(row, 14)},
                       {AgreementMilestone::Registered, dayAt(row, 15)}},
        .version = row.value<int>(9),
        .errorCount = row.value<int>(10),
        .searchKey = row.value<QString>(11),
    };
}

// An agreement that was ended early holds its place until that day.
const QString placedColumns = QStringLiteral(
    "SELECT agreement.id, agreement.number, agreement.learner_id,"
    " trim(learner.given_name || ' ' || learner.family_name), version.enterprise_name,"
    " establishment.enterprise_id, agreement.establishment_id, agreement.mentor_id,"
    " coalesce(mentor.insz, ''), version.start_on, coalesce(termination.ends_on, version.end_on)");

const QString placedTables
    = QStringLiteral(" FROM agreement JOIN learner ON learner.id = agreement.learner_id"
                     " JOIN agreement_version AS version ON version.agreement_id = agreement.id"
                     " AND version.number = %1"
                     " LEFT JOIN establishment ON establishment.id = agreement.establishment_id"
                     " LEFT JOIN mentor ON mentor.id = agreement.mentor_id"
                     " LEFT JOIN termination ON termination.agreement_id = agreement.id"
                     "  AND termination.outcome IS NOT 'continue' ")
          .arg(newestVersion);

PlacedAgreement readPlaced(Row &row)
{
    return {
        .id = row.value<AgreementId>(0),
        .number = row.value<QString>(1),
        .learner = row.value<LearnerId>(2),
        .learnerName = row.value<QString>(3),
        .enterpriseName = row.value<QString>(4),
        .enterprise = row.value<EnterpriseId>(5),
        .establishment = row.value<EstablishmentId>(6),
        .mentor = row.value<MentorId>(7),
        .mentorInsz = row.value<QString>(8),
        .start = row.value<std::optional<QDate>>(9),
        .end = row.value<std::optional<QDate>>(10),
    };
}

} // namespace

template <>
struct Mapping<VersionRow>
{
    static constexpr QStringView table = u"agreement_version";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &row)
    {
        auto &version = row.version;
        visit(u"agreement_id", row.agreement);
        visit(u"number", version.number);
        visit(u"created_at", version.createdAt);
        visit(u"draft_json", version.draftJson);
        visit(u"type", version.type);
        visit(u"start_on", version.start);
        visit(u"end_on", version.end);
        visit(u"enterprise_name", version.enterpriseName);
        visit(u"programme_code", version.programmeCode);
        visit(u"programme_name", version.programmeName);
        visit(u"error_count", version.errorCount);
        visit.derived(u"search_key", [&] {
            return text::folded(version.enterpriseName + u' ' + version.programmeCode + u' '
                                + version.programmeName);
        });
    }
};

/// The agreement's own columns; its versions lie in agreement_version.
template <>
struct Mapping<StoredAgreement>
{
    static constexpr QStringView table = u"agreement";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &agreement)
    {
        visit(u"number", agreement.number);
        visit(u"learner_id", agreement.learner);
        visit(u"establishment_id", agreement.establishment);
        visit(u"mentor_id", agreement.mentor);
    }
};

template <>
struct Mapping<StoredPendingDraft>
{
    static constexpr QStringView table = u"pending_draft";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &pending)
    {
        visit(u"learner_id", pending.learner);
        visit(u"accreditation_id", pending.workplace);
        visit(u"mentor_id", pending.mentor);
        visit(u"agreement_id", pending.agreement);
        visit(u"page", pending.page);
        visit(u"draft_json", pending.draftJson);
        visit(u"saved_at", pending.savedAt);
    }
};

namespace {

Result<QList<StoredVersion>> readVersions(Database &database, AgreementId agreement,
                                          QStringView order)
{
    return database.all(
        mapping::selectSql<VersionRow>() + u"WHERE agreement_id = ? ORDER BY number" + order,
        {agreement.value}, [](Row &row) { return mapping::readRecord<VersionRow>(row).version; });
}

Result<StoredAgreement> withNewestVersion(Database &database, StoredAgreement agreement)
{
    const auto newest = readVersions(database, agreement.id, u" DESC LIMIT 1");
    if (!newest)
        return tl::unexpected(newest.error());
    if (newest->isEmpty())
        return failure(ErrorCode::Damaged, QStringLiteral("agreement without a version"));
    agreement.version = newest->first();
    return agreement;
}

} // namespace

AgreementRepository::AgreementRepository(Database &database)
    : m_database(database)
{ }

Result<QList<AgreementListItem>> AgreementRepository::list() const
{
    return m_database.all(listSql + u"ORDER BY agreement.id DESC", {}, &readListItem);
}

Result<QList<AgreementListItem>> AgreementRepository::listForLearner(LearnerId learner) const
{
    return m_database.all(listSql + u"WHERE agreement.learner_id = ? ORDER BY agreement.id DESC",
                          {learner.value}, &readListItem);
}

Result<StoredAgreement> AgreementRepository::agreement(AgreementId id) const
{
    const auto found = mapping::get<StoredAgreement>(m_database, id);
    if (!found)
        return tl::unexpected(found.error());
    return withNewestVersion(m_database, *found);
}

Result<StoredAgreement> AgreementRepository::agreement(const QString &number) const
{
    const auto found
        = m_database.first(mapping::selectSql<StoredAgreement>() + u"WHERE number = ?",
                           {sql::toSql(number)}, &mapping::readRecord<StoredAgreement>);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return mapping::notFound(Mapping<StoredAgreement>::table);
    return withNewestVersion(m_database, **found);
}

Result<QList<StoredVersion>> AgreementRepository::versions(AgreementId id) const
{
    return readVersions(m_database, id, u"");
}

Result<int> AgreementRepository::count() const
{
    return m_database.rowCount(QStringLiteral("agreement"));
}

Result<QString> AgreementRepository::nextNumber(AgreementType type, int year) const
{
    const QString prefix = QStringLiteral("%1-%2-").arg(codeOf(type)).arg(year);
    const auto highest = m_database.single<int>(
        QStringLiteral("SELECT coalesce(max(CAST(substr(number, length(?) + 1) AS INTEGER)), 0)"
                       " FROM agreement WHERE number GLOB ? || '[0-9]*'"
                       " AND NOT substr(number, length(?) + 1) GLOB '*[^0-9]*'"
                       " AND length(number) < length(?) + 9"),
        {prefix, prefix, prefix, prefix});
    if (!highest)
        return tl::unexpected(highest.error());
    return prefix + QStringLiteral("%1").arg(*highest + 1, 4, 10, QChar(u'0'));
}

Result<QList<PlacedVersion>> AgreementRepository::newestVersions() const
{
    return m_database.all(
        placedColumns + u", version.draft_json" + placedTables + u"ORDER BY agreement.id", {},
        [](Row &row) {
            return PlacedVersion{.placed = readPlaced(row), .draftJson = row.value<QByteArray>(11)};
        });
}

Result<PlacedAgreement> AgreementRepository::placed(AgreementId id) const
{
    const auto found = m_database.first(placedColumns + placedTables + u"WHERE agreement.id = ?",
                                        {id.value}, &readPlaced);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return mapping::notFound(Mapping<StoredAgreement>::table);
    return **found;
}

Result<QList<PlacedAgreement>>
AgreementRepository::placedAround(const PlacedAgreement &agreement) const
{
    const QVariant insz = agreement.mentorInsz.isEmpty() ? QVariant() : agreement.mentorInsz;
    return m_database.all(
        placedColumns + placedTables
            + u"WHERE agreement.id IN (SELECT id FROM agreement WHERE learner_id = ?"
              " UNION SELECT id FROM agreement WHERE establishment_id IN"
              " (SELECT id FROM establishment WHERE enterprise_id = ?)"
              " UNION SELECT id FROM agreement WHERE mentor_id IN"
              " (SELECT id FROM mentor WHERE id = ? UNION SELECT id FROM mentor WHERE insz = ?))"
              " ORDER BY agreement.id",
        {agreement.learner.value, agreement.enterprise.value, agreement.mentor.value, insz},
        &readPlaced);
}

Result<QList<WorkplaceStay>> AgreementRepository::stays(EstablishmentId establishment) const
{
    return m_database.all(
        placedColumns
            + u", version.type, version.programme_code,"
              " version.programme_name, coalesce(mentor.name, '')"
            + placedTables
            + u"WHERE agreement.id IN (SELECT id FROM agreement WHERE establishment_id IN"
              " (SELECT id FROM establishment WHERE enterprise_id ="
              "  (SELECT enterprise_id FROM establishment WHERE id = ?))"
              " UNION SELECT id FROM agreement WHERE mentor_id IN (SELECT id FROM mentor"
              "  WHERE establishment_id = ? OR insz IN"
              "  (SELECT insz FROM mentor WHERE establishment_id = ?)))"
              " ORDER BY version.start_on DESC, agreement.id DESC",
        {establishment.value, establishment.value, establishment.value}, [](Row &row) {
            return WorkplaceStay{.placed = readPlaced(row),
                                 .type = row.value<std::optional<AgreementType>>(11),
                                 .programmeCode = row.value<QString>(12),
                                 .programmeName = row.value<QString>(13),
                                 .mentorName = row.value<QString>(14)};
        });
}

Result<AgreementId> AgreementRepository::create(const StoredAgreement &agreement)
{
    StoredAgreement fresh = agreement;
    fresh.id = {};
    const auto id = mapping::save(m_database, fresh);
    if (!id)
        return tl::unexpected(id.error());
    VersionRow row{.agreement = *id, .version = agreement.version};
    row.version.number = 1;
    const auto stored = mapping::save(m_database, row);
    if (!stored)
        return tl::unexpected(stored.error());
    return *id;
}

Result<int> AgreementRepository::addVersion(const StoredAgreement &agreement)
{
    const auto current = this->agreement(agreement.id);
    if (!current)
        return tl::unexpected(current.error());
    StoredAgreement changed = agreement;
    changed.number = current->number;
    const auto saved = mapping::save(m_database, changed);
    if (!saved)
        return tl::unexpected(saved.error());
    VersionRow row{.agreement = agreement.id, .version = agreement.version};
    row.version.number = current->version.number + 1;
    const auto stored = mapping::save(m_database, row);
    if (!stored)
        return tl::unexpected(stored.error());
    return row.version.number;
}

Result<void> AgreementRepository::record(AgreementId agreement, const AgreementMilestones &days,
                                         int errorCount)
{
    QString draft = QStringLiteral("draft_json");
    QVariantList values;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const QString path = QStringLiteral("'$.agreement.%1'").arg(codeOf(it.key()));
        if (it.value().isValid()) {
            draft = QStringLiteral("json_set(%1, %2, ?)").arg(draft, path);
            values.append(sql::toSql(it.value()));
        } else {
            draft = QStringLiteral("json_remove(%1, %2)").arg(draft, path);
        }
    }
    // The journal is to see a text: what a JSON function gives is no text to another one.
    draft += QStringLiteral(" || ''");
    const QVariantList ofVersion{errorCount, agreement.value, agreement.value};
    return m_database
        .execute(QStringLiteral("UPDATE agreement_version SET draft_json = %1, error_count = ?"
                                " WHERE agreement_id = ? AND number ="
                                " (SELECT max(number) FROM agreement_version"
                                "  WHERE agreement_id = ?)")
                     .arg(draft),
                 values + ofVersion)
        .and_then([&](int) {
            return m_database.execute(
                QStringLiteral("UPDATE pending_draft SET draft_json = %1 WHERE agreement_id = ?")
                    .arg(draft),
                values + QVariantList{agreement.value});
        })
        .map([](int) {});
}

Result<QList<StoredPendingDraft>> AgreementRepository::pendingDrafts() const
{
    return m_database.all(mapping::selectSql<StoredPendingDraft>()
                              + u"ORDER BY julianday(saved_at) DESC, id DESC",
                          {}, &mapping::readRecord<StoredPendingDraft>);
}

Result<StoredPendingDraft> AgreementRepository::pendingDraft(PendingDraftId id) const
{
    return mapping::get<StoredPendingDraft>(m_database, id);
}

Result<PendingDraftId> AgreementRepository::savePending(const StoredPendingDraft &pending)
{
    return mapping::save(m_database, pending);
}

Result<void> AgreementRepository::discardPending(PendingDraftId id)
{
    const auto removed = mapping::remove<StoredPendingDraft>(m_database, id);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    return {};
}

} // namespace traject
