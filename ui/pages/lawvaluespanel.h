// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/lawrowmodel.h"
#include "ui/pages/lawrowform.h"
#include "ui/support/environment.h"

#include <QPointer>

class QComboBox;
class QMenu;
class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;
class LawRowDialog;
class Notice;

/// The values of the law: every row of every parameter table, those that the program supplies and
/// those that the counsellor made, to be changed, followed by a next one, added and taken away.
class LawValuesPanel : public QWidget
{
    Q_OBJECT
public:
    LawValuesPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    /// Shows one table only, without a search.
    void showTable(LawTable table);
    /// Brings the row into view, whatever was filtered.
    void showRow(const LawRow &row);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    enum class Which { All, InForce, Unconfirmed, Own };

    void addFilters();
    QWidget *makeButtons();
    void applyFilters();
    void clearFilters();
    void addNew(const QString &text, const QString &objectName, const LawRow &blank);
    void openEditor(const LawRow &row, LawRowForm::Purpose purpose);
    void noteSaved(const LawRow &row, bool valueChanged);
    void removeCurrent();
    void updateActions();
    [[nodiscard]] const LawRow *current() const;
    [[nodiscard]] QDate today() const { return m_environment.clock.today(); }

    Caseload &m_caseload;
    Environment m_environment;
    LawRowModel m_model;
    ListPane *m_list;
    QComboBox *m_table;
    QComboBox *m_which;
    Notice *m_notice;
    QPushButton *m_change = nullptr;
    QPushButton *m_follow = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_history = nullptr;
    QMenu *m_newMenu = nullptr;
    QPointer<LawRowDialog> m_editor;
};

} // namespace traject::ui
