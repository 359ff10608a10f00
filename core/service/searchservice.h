// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/base/searchindex.h"
#include "core/domain/searchresult.h"

#include <QFutureWatcher>
#include <QObject>

#include <array>
#include <atomic>
#include <memory>

namespace traject {

class CaseloadFile;
class Database;

/// The search over the whole caseload (core/base/searchindex.h says what fits).
///
/// There is an index per kind of record. They are built in a worker on a connection of its own,
/// one after the other, and each can be searched as soon as it is there. The journal tells which
/// rows changed since: after each step update() reads only the records that show something of
/// those rows. A step with very many rows (an import) has all built anew in the worker, while the
/// indexes of before serve.
class SearchService : public QObject
{
    Q_OBJECT
public:
    /// Results in all, and of one kind.
    static constexpr int mostResults = 50;
    static constexpr int mostOfKind = 12;

    explicit SearchService(CaseloadFile &file, QObject *parent = nullptr);
    ~SearchService() override;

    /// Starts to build in a worker, unless that is under way.
    void start();
    /// Stops building; to be called before the file is closed.
    void stop();
    /// Builds now, in this thread.
    Result<void> build();
    /// Whether all of the caseload is searched; false while the first build is under way.
    [[nodiscard]] bool isComplete() const;

    /// What fits, in groups by kind, the group with the best one first, best first within each.
    /// Nothing while a kind is not built yet.
    [[nodiscard]] Result<QList<SearchResult>> find(const QString &typed) const;

    /// Reads what changed since. Called after each step.
    void update();

Q_SIGNALS:
    void grown(); ///< a kind was built: more may be found

private:
    static constexpr int kinds = 11;
    /// What the worker hands over: the index of a kind, or last where the journal stood.
    struct Built
    {
        std::optional<SearchKind> kind;
        std::shared_ptr<SearchIndex> index;
        qint64 newestEntry = 0;
    };
    template <typename HandOver>
    static Result<void> buildAll(Database &database, const std::atomic_bool &cancel,
                                 HandOver handOver);
    void take(const Built &built);
    [[nodiscard]] Result<void> apply(const QString &table, const QList<qint64> &rows);
    [[nodiscard]] SearchIndex *indexOf(SearchKind kind) const;

    CaseloadFile &m_file;
    std::array<std::shared_ptr<SearchIndex>, kinds> m_indexes;
    QFutureWatcher<Built> m_worker;
    std::atomic_bool m_cancel = false;
    qint64 m_newestEntry = 0; ///< of the journal, as far as the indexes know it
};

} // namespace traject
