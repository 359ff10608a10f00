// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/task.h"
#include "ui/support/environment.h"

#include <QDialog>

class QPlainTextEdit;

namespace traject {
class Caseload;
}

namespace traject::ui {

class CheckedRow;
class DateField;
class SearchableChoice;
class TextField;

/// Notes down a task of the counsellor, or changes one. Open it with open(); it deletes itself.
class TaskDialog : public QDialog
{
    Q_OBJECT
public:
    /// A stored task (with its id), or what is known of a new one.
    TaskDialog(Caseload &caseload, const Environment &environment, const Task &task,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(traject::TaskId id);

private:
    void fillLearners();
    void save();

    Caseload &m_caseload;
    Environment m_environment;
    Task m_task;
    TextField *m_title;
    DateField *m_due;
    SearchableChoice *m_learner;
    QPlainTextEdit *m_note;
    CheckedRow *m_titleRow;
    CheckedRow *m_dueRow;
};

} // namespace traject::ui
