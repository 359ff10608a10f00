// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/visitrulemodel.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formpart.h"

class QCheckBox;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class IntegerField;
class TextField;
class VisitDesk;

/// The rhythm in which visits are planned, and planning them for every agreement that has none.
class RhythmPanel : public FormPart
{
    Q_OBJECT
public:
    RhythmPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    /// Reads again, unless the form holds changes.
    void refresh();
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    QWidget *makeList();
    QWidget *makeFields();
    QWidget *makeActions();
    void load();
    void save();
    void reset();
    void showCurrent();
    void takeFields();
    void updateActions();
    [[nodiscard]] int current() const;

    Caseload &m_caseload;
    Environment m_environment;
    VisitDesk *m_desk;
    VisitRuleModel m_model;
    QList<VisitRule> m_given;
    bool m_filling = false;
    QTreeView *m_view = nullptr;
    TextField *m_title = nullptr;
    IntegerField *m_after = nullptr;
    TermField<VisitUnit> *m_unit = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QCheckBox *m_planNew = nullptr;
};

} // namespace traject::ui
