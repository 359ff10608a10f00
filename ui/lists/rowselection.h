// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QObject>

class QTreeView;

namespace traject::ui {

class ListModel;
class SearchProxy;

/// The rows of a list that are chosen. Keeps them, as far as they are still shown, when search,
/// filters or sorting change and when the model is read anew: Qt takes a list of which all rows
/// were chosen for one of which all rows stay, and forgets the chosen rows in a reset.
class RowSelection final : public QObject
{
    Q_OBJECT
public:
    RowSelection(ListModel &model, SearchProxy &proxy, QTreeView &view, QObject *parent);

    /// Rows of the view, from top to bottom.
    [[nodiscard]] QList<int> rows() const;
    [[nodiscard]] int count() const;
    /// Ids of the records, from top to bottom.
    [[nodiscard]] QList<qint64> ids() const;

private:
    void beforeReset();
    void afterReset();
    void beforeLayout();
    void afterLayout();
    void select(const QList<int> &sourceRows);

    ListModel &m_model;
    SearchProxy &m_proxy;
    QTreeView &m_view;
    QList<int> m_keptRows; ///< rows of the model
    QList<qint64> m_keptIds;
};

} // namespace traject::ui
