// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/importservice.h"

#include "core/base/text.h"
#include "core/domain/completion.h"
#include "core/service/recordentry.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/importmappingrepository.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <algorithm>

namespace traject {
namespace {

using exchange::ColumnMapping;
using exchange::CsvTable;
using exchange::ImportKind;

QString kindCode(ImportKind kind)
{
    return kind == ImportKind::Learners ? QStringLiteral("learners") : QStringLiteral("workplaces");
}

/// What tells one source's files from another's: their headers in order.
QString fingerprint(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : header)
        hash.addData(text::folded(name).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray toJson(const ColumnMapping &mapping)
{
    QJsonObject object;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ColumnMapping fromJson(const QByteArray &json, qsizetype columnCount)
{
    ColumnMapping mapping;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const int index = it.value().toInt(-1); index >= 0 && index < columnCount)
            mapping.insert(it.key(), index);
    }
    return mapping;
}

/// The learners of the caseload, found by INSZ or by name and birth date.
class KnownLearners
{
public:
    explicit KnownLearners(const QList<Learner> &learners)
    {
        for (const Learner &learner : learners) {
            if (learner.insz)
                m_byInsz.insert(learner.insz->digits(), learner);
            if (learner.birthDate)
                m_byName.insert(nameKey(learner), learner);
        }
    }

    [[nodiscard]] std::optional<Learner> sameInsz(const Learner &learner) const
    {
        return learner.insz ? found(m_byInsz, learner.insz->digits()) : std::nullopt;
    }

    /// Someone with this name and birth date, unless two different INSZ tell them apart.
    [[nodiscard]] std::optional<Learner> sameName(const Learner &learner) const
    {
        const auto known = learner.birthDate ? found(m_byName, nameKey(learner)) : std::nullopt;
        return known && known->insz && learner.insz ? std::nullopt : known;
    }

private:
    static QString nameKey(const Learner &learner)
    {
        return text::folded(learner.familyName) + u'|' + text::folded(learner.givenName) + u'|'
            + learner.birthDate->toString(Qt::ISODate);
    }
    static std::optional<Learner> found(const QHash<QString, Learner> &hash, const QString &key)
    {
        const auto it = hash.constFind(key);
        return it == hash.cend() ? std::nullopt : std::optional(*it);
    }

    QHash<QString, Learner> m_byInsz;
    QHash<QString, Learner> m_byName;
};

/// Enters the rows of a plan one by one inside the caller's transaction.
class ImportRun
{
public:
    ImportRun(Database &database, const ImportPreview &preview)
        : m_preview(preview)
        , m_entry(database)
        , m_learners(database)
    {
        for (const DuplicateLearner &duplicate : preview.duplicates)
            m_duplicates.insert(duplicate.row, duplicate);
    }

    Result<void> enterLearner(const exchange::LearnerRow &row)
    {
        const auto duplicate = m_duplicates.constFind(row.row);
        if (duplicate != m_duplicates.cend() && duplicate->existing) {
            if (!duplicate->merge)
                return {};
            return m_learners.learner(*duplicate->existing)
                .and_then([&](const Learner &known) { return merge(known, row.learner); })
                .map([&](LearnerId id) { m_idOfRow.insert(row.row, id); });
        }
        const int added = m_entry.added();
        return m_entry.enter(row.learner).map([&](LearnerId id) {
            m_idOfRow.insert(row.row, id);
            ++(m_entry.added() > added ? m_imported : m_unchanged);
        });
    }

    Result<void> enterRepeated(const exchange::RepeatedRow &row)
    {
        const bool wanted = m_duplicates.value(row.row).merge;
        const LearnerId id = m_idOfRow.value(row.sameAsRow);
        if (!wanted || !row.learner || id.isNull())
            return {};
        return m_learners.learner(id)
            .and_then([&](const Learner &known) { return merge(known, *row.learner); })
            .map([](LearnerId) {});
    }

    Result<void> enterWorkplace(const exchange::WorkplaceRow &row)
    {
        const int added = m_entry.added();
        const int changed = m_entry.changed();
        int addedBefore = 0;
        const auto id
            = m_entry.enter(row.enterprise)
                  .and_then([&](EnterpriseId enterprise) {
                      Establishment establishment = row.establishment;
                      establishment.enterprise = enterprise;
                      return m_entry.enter(establishment);
                  })
                  .and_then([&](EstablishmentId establishment) -> Result<AccreditationId> {
                      Accreditation accreditation = row.accreditation;
                      accreditation.establishment = establishment;
                      if (row.mentor) {
                          Mentor mentor = *row.mentor;
                          mentor.establishment = establishment;
                          const auto entered = m_entry.enter(mentor);
                          if (!entered)
                              return tl::unexpected(entered.error());
                          accreditation.mentor = *entered;
                      }
                      addedBefore = m_entry.added();
                      return m_entry.enter(accreditation);
                  });
        if (!id)
            return tl::unexpected(id.error());
        if (m_entry.added() > addedBefore) // the accreditation itself is what a row stands for
            ++m_imported;
        else if (m_entry.added() > added || m_entry.changed() > changed)
            ++m_updated;
        else
            ++m_unchanged;
        return {};
    }

    void count(ImportReport &report) const
    {
        report.imported = m_imported;
        report.updated = m_updated;
        report.unchanged = m_unchanged;
    }

private:
    Result<LearnerId> merge(const Learner &known, const Learner &newer)
    {
        const Learner result = completed(known, newer);
        if (result == known) {
            ++m_unchanged;
            return known.id;
        }
        ++m_updated;
        return m_learners.save(result);
    }

    const ImportPreview &m_preview;
    RecordEntry m_entry;
    LearnerRepository m_learners;
    QHash<int, DuplicateLearner> m_duplicates; ///< by row
    QHash<int, LearnerId> m_idOfRow;
    int m_imported = 0;
    int m_updated = 0;
    int m_unchanged = 0;
};

} // namespace

ImportService::ImportService(CaseloadFile &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
{ }

ColumnMapping ImportService::mappingFor(ImportKind kind, const QStringList &header) const
{
    const auto saved
        = ImportMappingRepository(m_file.database()).mapping(kindCode(kind), fingerprint(header));
    if (saved && *saved)
        return fromJson(**saved, header.size());
    return exchange::guessMapping(kind, header);
}

Result<ImportPreview> ImportService::preview(ImportKind kind, const CsvTable &table,
                                             const ColumnMapping &mapping) const
{
    return previewOn(m_file.database(), kind, table, mapping);
}

Result<ImportReport> ImportService::run(const ImportPreview &preview, const CsvTable &table,
                                        const ColumnMapping &mapping,
                                        const ProgressFunction &progress,
                                        const std::atomic_bool *cancel)
{
    const auto report = runOn(m_file.database(), preview, table, mapping, progress, cancel);
    if (report)
        Q_EMIT imported(preview.plan.kind);
    return report;
}

QFuture<Result<ImportPreview>> ImportService::startPreview(ImportKind kind, const CsvTable &table,
                                                           const ColumnMapping &mapping) const
{
    return QtConcurrent::run([this, kind, table, mapping]() -> Result<ImportPreview> {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return tl::unexpected(database.error());
        return previewOn(**database, kind, table, mapping);
    });
}

QFuture<Result<ImportReport>> ImportService::startRun(const ImportPreview &preview,
                                                      const CsvTable &table,
                                                      const ColumnMapping &mapping,
                                                      const ProgressFunction &progress,
                                                      const std::atomic_bool *cancel)
{
    return QtConcurrent::run(
               [this, preview, table, mapping, progress, cancel]() -> Result<ImportReport> {
                   const auto database = m_file.openWorkerConnection();
                   if (!database)
                       return tl::unexpected(database.error());
                   return runOn(**database, preview, table, mapping, progress, cancel);
               })
        .then(this, [this, kind = preview.plan.kind](const Result<ImportReport> &report) {
            if (report)
                Q_EMIT imported(kind);
            return report;
        });
}

Result<ImportPreview> ImportService::previewOn(Database &database, ImportKind kind,
                                               const CsvTable &table,
                                               const ColumnMapping &mapping) const
{
    const auto codes = ProgrammeRepository(database).codes();
    if (!codes)
        return tl::unexpected(codes.error());
    const auto plan = exchange::planImport(kind, table, mapping, *codes, m_clock.today());
    if (!plan)
        return tl::unexpected(plan.error());

    ImportPreview preview{.plan = *plan};
    for (const exchange::RepeatedRow &row : plan->repeated)
        preview.duplicates.append({.row = row.row,
                                   .line = row.line,
                                   .sameAsRow = row.sameAsRow,
                                   .name = row.learner ? row.learner->displayName() : row.value,
                                   .reason = row.message});
    if (kind == ImportKind::Workplaces) {
        preview.newCount = static_cast<int>(plan->workplaces.size());
        return preview;
    }
    const auto learners = LearnerRepository(database).learners();
    if (!learners)
        return tl::unexpected(learners.error());
    const KnownLearners known(*learners);
    for (const exchange::LearnerRow &row : plan->learners) {
        if (const auto same = known.sameInsz(row.learner)) {
            if (completed(*same, row.learner) == *same) {
                ++preview.unchangedCount;
                continue;
            }
            ++preview.updateCount;
            preview.duplicates.append({.row = row.row,
                                       .line = row.line,
                                       .existing = same->id,
                                       .name = row.learner.displayName(),
                                       .reason = tr("same national number (INSZ)"),
                                       .merge = true});
        } else if (const auto namesake = known.sameName(row.learner)) {
            preview.duplicates.append({.row = row.row,
                                       .line = row.line,
                                       .existing = namesake->id,
                                       .name = row.learner.displayName(),
                                       .reason = tr("same name and birth date")});
        } else {
            ++preview.newCount;
        }
    }
    std::sort(preview.duplicates.begin(), preview.duplicates.end(),
              [](const auto &one, const auto &other) { return one.row < other.row; });
    return preview;
}

Result<ImportReport> ImportService::runOn(Database &database, const ImportPreview &preview,
                                          const CsvTable &table, const ColumnMapping &mapping,
                                          const ProgressFunction &progress,
                                          const std::atomic_bool *cancel) const
{
    const exchange::ImportPlan &plan = preview.plan;
    const bool isLearners = plan.kind == ImportKind::Learners;
    const qsizetype total = isLearners ? plan.learners.size() : plan.workplaces.size();
    const QString title
        = isLearners ? tr("Learners imported (%1)") : tr("Workplaces imported (%1)");
    auto transaction = Transaction::begin(database, title.arg(total));
    if (!transaction)
        return tl::unexpected(transaction.error());

    ImportRun run(database, preview);
    for (qsizetype i = 0; i < total; ++i) {
        if (cancel && *cancel)
            return failure(ErrorCode::Cancelled);
        const auto entered = isLearners ? run.enterLearner(plan.learners.at(i))
                                        : run.enterWorkplace(plan.workplaces.at(i));
        if (!entered)
            return tl::unexpected(entered.error());
        if (progress)
            progress(static_cast<int>(i) + 1, static_cast<int>(total));
    }
    for (const exchange::RepeatedRow &row : plan.repeated) {
        if (const auto entered = run.enterRepeated(row); !entered)
            return tl::unexpected(entered.error());
    }
    if (const auto saved = ImportMappingRepository(database).save(
            kindCode(plan.kind), fingerprint(table.header), toJson(mapping));
        !saved)
        return tl::unexpected(saved.error());
    const auto operation = transaction->commit();
    if (!operation)
        return tl::unexpected(operation.error());

    ImportReport report{.rows = plan.rowCount,
                        .rejected = plan.problems,
                        .duplicates = preview.duplicates,
                        .operation = *operation};
    run.count(report);
    return report;
}

} // namespace traject
