// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listview.h"

#include <QList>
#include <QObject>

namespace traject {

class CaseloadFile;

/// The named views of the lists, and the state in which each list was left.
class ListViewService : public QObject
{
    Q_OBJECT
public:
    explicit ListViewService(CaseloadFile &file, QObject *parent = nullptr);

    /// By name.
    [[nodiscard]] Result<QList<ListView>> views(const QString &list) const;
    /// Stores a new view (null id) or the changes to one. InvalidInput without a name; Conflict
    /// when the list has another view of that name.
    Result<ListViewId> save(const ListView &view);
    Result<void> remove(ListViewId id);

    /// Empty when the list was never left.
    [[nodiscard]] Result<QByteArray> state(const QString &list) const;
    /// Keeps how a list is left; not a change that is taken back. Does nothing when it is so
    /// already.
    Result<void> keepState(const QString &list, const QByteArray &json);

Q_SIGNALS:
    void viewsChanged();

private:
    CaseloadFile &m_file;
};

} // namespace traject
