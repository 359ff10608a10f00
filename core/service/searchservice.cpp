// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/searchservice.h"

#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/searchrepository.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace traject {
namespace {

/// Rows of one step from which building anew costs less than following them.
constexpr int manyRows = 1000;

int rowCount(const QMap<QString, QList<qint64>> &changed)
{
    int count = 0;
    for (const QList<qint64> &rows : changed)
        count += static_cast<int>(rows.size());
    return count;
}

/// Groups in the order of their best result, then of their kind.
void sortInGroups(QList<SearchResult> &results)
{
    QMap<SearchKind, int> best;
    for (const SearchResult &each : results)
        best[each.kind] = qMax(best.value(each.kind), each.score);
    std::stable_sort(results.begin(), results.end(), [&](const auto &one, const auto &other) {
        if (one.kind == other.kind)
            return one.score > other.score;
        const int first = best.value(one.kind);
        const int second = best.value(other.kind);
        return first != second ? first > second : one.kind < other.kind;
    });
}

/// The best of all kinds, `most` at the most.
void keepBest(QList<SearchResult> &results, int most)
{
    if (results.size() <= most)
        return;
    QList<int> scores;
    for (const SearchResult &each : std::as_const(results))
        scores.append(each.score);
    std::sort(scores.begin(), scores.end(), std::greater<>());
    const int least = scores.at(most - 1);
    erase_if(results, [least](const SearchResult &each) { return each.score < least; });
    results.resize(qMin(results.size(), qsizetype{most}));
}

} // namespace

SearchService::SearchService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    connect(&m_worker, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(m_worker.resultAt(index)); });
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] {
        // What changed while it was built. One that broke off is tried again at the next start.
        if (static_cast<size_t>(m_worker.future().resultCount()) > terms<SearchKind>().size())
            update();
    });
}

SearchService::~SearchService()
{
    stop();
}

void SearchService::stop()
{
    m_cancel = true;
    m_worker.disconnect(this);
    m_worker.waitForFinished();
}

template <typename HandOver>
Result<void> SearchService::buildAll(Database &database, const std::atomic_bool &cancel,
                                     HandOver handOver)
{
    const SearchRepository repository(database);
    // Read first: a change that comes while the texts are read is applied once more.
    const auto newest = repository.newestEntry();
    if (!newest)
        return tl::unexpected(newest.error());
    for (const auto &term : terms<SearchKind>()) {
        const auto texts = repository.texts(term.value);
        if (!texts)
            return tl::unexpected(texts.error());
        auto index = std::make_shared<SearchIndex>();
        for (const SearchText &text : *texts) {
            if (cancel)
                return failure(ErrorCode::Cancelled);
            index->put(text.id, text.names, text.others);
        }
        handOver(Built{.kind = term.value, .index = index, .newestEntry = 0});
    }
    handOver(Built{.kind = std::nullopt, .index = nullptr, .newestEntry = *newest});
    return {};
}

void SearchService::start()
{
    if (m_worker.isRunning())
        return;
    m_worker.setFuture(QtConcurrent::run([this](QPromise<Built> &promise) {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return;
        // Without a whole answer the kinds that came in serve, and the next start tries again.
        static_cast<void>(buildAll(**database, m_cancel,
                                   [&promise](const Built &built) { promise.addResult(built); }));
    }));
}

Result<void> SearchService::build()
{
    return buildAll(m_file.database(), m_cancel, [this](const Built &each) { take(each); });
}

void SearchService::take(const Built &built)
{
    if (!built.kind) {
        m_newestEntry = built.newestEntry;
        return;
    }
    m_indexes.at(static_cast<size_t>(*built.kind)) = built.index;
    Q_EMIT grown();
}

SearchIndex *SearchService::indexOf(SearchKind kind) const
{
    return m_indexes.at(static_cast<size_t>(kind)).get();
}

bool SearchService::isComplete() const
{
    return std::all_of(m_indexes.cbegin(), m_indexes.cend(),
                       [](const auto &index) { return index != nullptr; });
}

void SearchService::update()
{
    if (m_worker.isRunning() || !isComplete())
        return;
    const SearchRepository repository(m_file.database());
    const auto newest = repository.newestEntry();
    const auto changed = repository.changedRows(m_newestEntry);
    if (!newest || !changed)
        return;
    if (rowCount(*changed) > manyRows) {
        start();
        return;
    }
    for (auto each = changed->cbegin(); each != changed->cend(); ++each) {
        if (!apply(each.key(), each.value()))
            return;
    }
    m_newestEntry = *newest;
}

Result<void> SearchService::apply(const QString &table, const QList<qint64> &rows)
{
    const SearchRepository repository(m_file.database());
    for (const auto &term : terms<SearchKind>()) {
        SearchIndex *index = indexOf(term.value);
        const auto texts = repository.texts(term.value, table, rows);
        if (!texts)
            return tl::unexpected(texts.error());
        if (SearchRepository::tableOf(term.value) == table) {
            for (const qint64 row : rows)
                index->remove(row);
        }
        for (const SearchText &text : *texts)
            index->put(text.id, text.names, text.others);
    }
    return {};
}

Result<QList<SearchResult>> SearchService::find(const QString &typed) const
{
    const SearchQuery query(typed);
    QList<SearchResult> found;
    for (const auto &term : terms<SearchKind>()) {
        const SearchIndex *index = indexOf(term.value);
        if (index == nullptr || query.isEmpty())
            continue;
        for (const SearchIndex::Hit &hit : index->find(query, mostOfKind))
            found.append({.kind = term.value, .id = hit.id, .score = hit.score});
    }
    sortInGroups(found);
    keepBest(found, mostResults);

    const SearchRepository repository(m_file.database());
    QMap<SearchKind, QHash<qint64, SearchResult>> read;
    for (const auto &term : terms<SearchKind>()) {
        QList<qint64> ids;
        for (const SearchResult &each : std::as_const(found)) {
            if (each.kind == term.value)
                ids.append(each.id);
        }
        if (ids.isEmpty())
            continue;
        const auto results = repository.results(term.value, ids);
        if (!results)
            return tl::unexpected(results.error());
        for (const SearchResult &each : *results)
            read[term.value].insert(each.id, each);
    }
    QList<SearchResult> answer;
    for (const SearchResult &each : std::as_const(found)) {
        const auto &rows = read[each.kind];
        const auto row = rows.constFind(each.id);
        if (row == rows.constEnd())
            continue; // it went since
        SearchResult result = *row;
        result.score = each.score;
        result.text = query.snippet(result.text);
        answer.append(result);
    }
    return answer;
}

} // namespace traject
