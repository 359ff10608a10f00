// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/listviewservice.h"

#include "core/base/text.h"
#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/listviewrepository.h"

namespace traject {

ListViewService::ListViewService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<QList<ListView>> ListViewService::views(const QString &list) const
{
    return ListViewRepository(m_file.database()).views(list);
}

Result<ListViewId> ListViewService::save(const ListView &view)
{
    ListView cleaned = view;
    cleaned.name = text::simplified(view.name);
    if (cleaned.name.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("/name"));
    const QString title
        = view.id.isNull() ? tr("View of a list added: %1") : tr("View of a list changed: %1");
    const auto id = inOneStep(m_file.database(), title.arg(cleaned.name),
                              [&] { return ListViewRepository(m_file.database()).save(cleaned); });
    if (id)
        Q_EMIT viewsChanged();
    return id;
}

Result<void> ListViewService::remove(ListViewId id)
{
    ListViewRepository repository(m_file.database());
    const auto view = repository.view(id);
    if (!view)
        return tl::unexpected(view.error());
    const auto removed
        = inOneStep(m_file.database(), tr("View of a list removed: %1").arg(view->name),
                    [&] { return repository.remove(id); });
    if (removed)
        Q_EMIT viewsChanged();
    return removed;
}

Result<QByteArray> ListViewService::state(const QString &list) const
{
    return ListViewRepository(m_file.database()).state(list);
}

Result<void> ListViewService::keepState(const QString &list, const QByteArray &json)
{
    ListViewRepository repository(m_file.database());
    if (const auto kept = repository.state(list); kept && *kept == json)
        return {};
    auto transaction = Transaction::beginUnjournaled(m_file.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto saved = repository.saveState(list, json); !saved)
        return saved;
    return transaction->commit().map([](std::optional<OperationId>) {});
}

} // namespace traject
