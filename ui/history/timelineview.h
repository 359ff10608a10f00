// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/history/timelinemodel.h"
#include "ui/support/environment.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ChangesView;
class UndoDesk;

/// The timeline of one record and of everything that belongs to it, in sentences by day, with a
/// choice of kinds, and beside it before and after of the chosen one. Reads again whenever the
/// caseload changes and the view is shown.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names ("learnerTimeline").
    TimelineView(const QString &name, Caseload &caseload, const Environment &environment,
                 QWidget *parent = nullptr);

    void setRecord(const RowRef &record);
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void statusMessage(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeDetails();
    void fillKinds();
    void invalidate();
    void readIfShown();
    void filter();
    void showCurrent();
    void copy() const;
    void undoCurrent();

    QString m_name;
    Caseload &m_caseload;
    UndoDesk *m_undoDesk;
    RowRef m_record;
    bool m_stale = true;
    QList<HistoryEntry> m_entries;
    TimelineModel m_model;
    QComboBox *m_kinds;
    QLabel *m_count;
    QTreeView *m_list;
    QLabel *m_none;
    QWidget *m_detailPane = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_origin = nullptr;
    ChangesView *m_changes = nullptr;
    QPushButton *m_undo;
};

} // namespace traject::ui
