// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawservice.h"

#include "core/domain/dates.h"
#include "core/service/inonestep.h"
#include "core/service/lawuse.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/lawrowrepository.h"
#include "core/storage/lawuserepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace traject {
namespace {

bool isSameRow(const LawRow &one, const LawRow &other)
{
    return one.table == other.table && one.key == other.key && one.from == other.from;
}

/// Whether two rows say the same about the law; source and confirmation may differ.
bool saysTheSame(const LawRow &one, const LawRow &other)
{
    return isSameRow(one, other) && one.until == other.until && one.value == other.value;
}

StoredLawRow toStored(const LawRow &row, LawRowId id)
{
    return {.id = id,
            .table = codeOf(row.table),
            .key = row.key,
            .from = row.from,
            .until = row.until,
            .valueJson = QJsonDocument(row.value).toJson(QJsonDocument::Compact),
            .source = row.source,
            .confirmed = row.confirmed};
}

/// Empty when the table is of a later version of the program.
std::optional<LawRow> fromStored(const StoredLawRow &stored)
{
    const auto table = fromCode<LawTable>(stored.table);
    if (!table)
        return std::nullopt;
    return LawRow{.table = *table,
                  .key = stored.key,
                  .from = stored.from,
                  .until = stored.until,
                  .source = stored.source,
                  .confirmed = stored.confirmed,
                  .value = QJsonDocument::fromJson(stored.valueJson).object()};
}

/// What a rule notes when it looked at the row (UsedValue::key).
QString usedKey(const LawRow &row)
{
    return row.table == LawTable::Number ? row.key : codeOf(row.table);
}

/// Whether a check of an agreement looks at the rows of a table.
bool judgesAgreements(LawTable table)
{
    return table == LawTable::Number || table == LawTable::Allowance;
}

/// The row without an end that the next one of `rows` gives it anyway.
LawRow withoutImpliedEnd(LawRow row, const QList<LawRow> &rows)
{
    const bool implied
        = row.until && std::any_of(rows.cbegin(), rows.cend(), [&](const LawRow &other) {
              return other.table == row.table && other.key == row.key
                  && other.from == row.until->addDays(1);
          });
    if (implied)
        row.until.reset();
    return row;
}

/// The stored row of the same table, key and first day; null when the counsellor made none.
LawRowId idOf(const LawRow &row, const QList<StoredLawRow> &stored)
{
    for (const StoredLawRow &item : stored) {
        const auto other = fromStored(item);
        if (other && isSameRow(*other, row))
            return item.id;
    }
    return {};
}

} // namespace

LawService::LawService(CaseloadFile &file, const Rulebook &shipped, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_shipped(shipped)
    , m_rulebook(shipped)
{ }

Result<void> LawService::reload()
{
    const auto stored = LawRowRepository(m_file.database()).rows();
    if (!stored)
        return tl::unexpected(stored.error());
    QList<LawRow> own;
    for (const StoredLawRow &item : *stored) {
        if (const auto row = fromStored(item))
            own.append(*row);
    }
    m_rulebook = laidOver(m_shipped, own);
    Q_EMIT rulebookChanged();
    return {};
}

QList<LawRow> LawService::rows() const
{
    return lawRows(m_rulebook);
}

bool LawService::isShipped(const LawRow &row) const
{
    const QList<LawRow> shipped = lawRows(m_shipped);
    return std::any_of(shipped.cbegin(), shipped.cend(),
                       [&](const LawRow &other) { return isSameRow(other, row); });
}

Result<QStringList> LawService::agreementsThat(const std::function<bool(const LawUse &)> &fit,
                                               std::optional<QDate> from,
                                               std::optional<QDate> until) const
{
    if (const auto recorded = recordLawUse(m_file.database(), m_rulebook); !recorded)
        return tl::unexpected(recorded.error());
    const auto uses = LawUseRepository(m_file.database()).uses(from, until);
    if (!uses)
        return tl::unexpected(uses.error());
    QStringList numbers;
    for (const LawUse &use : *uses) {
        if (fit(use))
            numbers.append(use.agreement);
    }
    return numbers;
}

Result<QStringList> LawService::usedBy(const LawRow &row) const
{
    if (!judgesAgreements(row.table))
        return QStringList();
    return agreementsThat([key = usedKey(row), from = row.from](const LawUse &use) {
        return use.law.value(key).contains(from);
    });
}

Result<QStringList> LawService::startingUnder(const LawRow &row) const
{
    if (!judgesAgreements(row.table))
        return QStringList();
    const QString key = usedKey(row);
    const QString committee = key.section(u'/', 1);
    return agreementsThat(
        [&](const LawUse &use) {
            // A committee that had no number of its own until now left no trace of one.
            return committee.isEmpty() ? use.law.contains(key)
                                       : plainJointCommittee(use.jointCommittee) == committee;
        },
        row.from, row.until);
}

Result<void> LawService::mayChange(const LawRow &row) const
{
    const auto used = usedBy(row);
    if (!used)
        return tl::unexpected(used.error());
    if (!used->isEmpty())
        return failure(ErrorCode::Conflict, used->constFirst());
    return {};
}

Result<void> LawService::save(const LawRow &row, const std::optional<LawRow> &replaced)
{
    if (const QStringList problems = lawRowProblems(row, m_rulebook); !problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.join(u'\n'));
    for (const LawRow &known : rows()) {
        const bool isReplaced = replaced && isSameRow(known, *replaced);
        if (isSameRow(known, row) && !isReplaced)
            return failure(
                ErrorCode::Conflict,
                QStringLiteral("Er begint al een rij op %1.").arg(dates::longText(row.from)));
        if (!isReplaced || saysTheSame(known, row))
            continue;
        if (const auto allowed = mayChange(known); !allowed)
            return allowed;
    }
    const auto saved = inOneStep(
        m_file.database(), tr("Rule value changed: %1").arg(titleOf(row, m_rulebook)),
        [&]() -> Result<void> {
            LawRowRepository repository(m_file.database());
            const auto stored = repository.rows();
            if (!stored)
                return tl::unexpected(stored.error());
            const LawRowId id = replaced ? idOf(*replaced, *stored) : LawRowId{};
            return repository.save(toStored(withoutImpliedEnd(row, rows()), id)).map([](LawRowId) {
            });
        });
    return saved ? reload() : saved;
}

Result<void> LawService::remove(const LawRow &row)
{
    if (const auto allowed = mayChange(row); !allowed)
        return allowed;
    const auto removed
        = inOneStep(m_file.database(), tr("Rule value removed: %1").arg(titleOf(row, m_rulebook)),
                    [&]() -> Result<void> {
                        LawRowRepository repository(m_file.database());
                        const auto stored = repository.rows();
                        if (!stored)
                            return tl::unexpected(stored.error());
                        const LawRowId id = idOf(row, *stored);
                        if (id.isNull())
                            return failure(ErrorCode::NotFound, row.key);
                        return repository.remove(id);
                    });
    return removed ? reload() : removed;
}

} // namespace traject
