// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace traject::ui {

class ListModel;
class SearchProxy;

/// A list of records with a search field above it, from which one row is chosen. Arrow down in
/// the search field goes to the list; with one hit left, Enter chooses it.
class SearchTable : public QWidget
{
    Q_OBJECT
public:
    /// `name` starts the object names: "learner" → "learnerSearch", "learnerTable".
    SearchTable(ListModel &model, const QString &name, const QString &accessibleName,
                QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] SearchProxy &proxy() const { return *m_proxy; }

    /// Only these columns, in this order; `wide` takes the room that is left.
    void showColumns(const QList<int> &columns, int wide);
    /// What stands in place of an empty list.
    void setEmptyText(const QString &text);
    /// Selects the record with this id without emitting chosen(); 0 or unknown: none.
    void select(qint64 id);

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] qint64 selectedId() const;
    void noteSelection();
    void noteRows();

    ListModel &m_model;
    SearchProxy *m_proxy;
    QLineEdit *m_search;
    QTableView *m_view;
    QLabel *m_empty;
    QString m_emptyText;
    qint64 m_chosen = 0; ///< stays when a search hides its row
    bool m_silent = false;
};

} // namespace traject::ui
