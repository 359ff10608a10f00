// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/taskdialog.h"

#include "core/base/text.h"
#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/checkedrow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/searchablechoice.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

TaskDialog::TaskDialog(Caseload &caseload, const Environment &environment, const Task &task,
                       QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_task(task)
    , m_title(named(new TextField, QStringLiteral("taskTitle"), tr("What is to be done")))
    , m_due(named(new DateField(environment.clock.today(), DateField::Reading::ToCome),
                  QStringLiteral("taskDue"), tr("Until when")))
    , m_learner(named(new SearchableChoice, QStringLiteral("taskLearner"), tr("Learner")))
    , m_note(named(new QPlainTextEdit, QStringLiteral("taskNote"), tr("Note")))
    , m_titleRow(new CheckedRow(m_title))
    , m_dueRow(new CheckedRow(m_due))
{
    setObjectName(QStringLiteral("taskDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(task.id.isNull() ? tr("New task") : tr("Change task"));
    m_learner->nameLine(QStringLiteral("taskLearnerLine"), tr("Learner"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 4);
    m_titleRow->setRequired(true);
    auto *form = makeForm();
    const auto add = [form](const QString &text, QWidget *row, QWidget *editor) {
        auto *label = new QLabel(text);
        label->setBuddy(editor);
        form->addRow(label, row);
    };
    add(tr("&What"), m_titleRow, m_title);
    add(tr("&Until"), m_dueRow, m_due);
    add(tr("&Learner"), m_learner, m_learner);
    if (!task.establishment.isNull()) {
        const auto records = caseload.workplaces().records(task.establishment);
        auto *workplace = makeWrappedText(QStringLiteral("taskWorkplace"));
        workplace->setText(records ? records->enterprise.name : QString());
        form->addRow(tr("Workplace"), workplace);
    }
    add(tr("&Note"), m_note, m_note);

    auto *save = named(new QPushButton(tr("&Save")), QStringLiteral("taskSave"), tr("Save"));
    auto *cancel = named(new QPushButton(tr("Cancel")), QStringLiteral("taskCancel"), tr("Cancel"));
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addLayout(form, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TaskDialog::save);

    fillLearners();
    m_title->setValue(task.title);
    m_due->setValue(task.dueOn);
    m_note->setPlainText(task.note);
    m_title->setFocus();
    resize(textWidth(this, 66), sizeHint().height());
}

void TaskDialog::fillLearners()
{
    QList<std::pair<QString, QString>> entries;
    const auto learners = m_caseload.learners().names();
    for (const LearnerName &learner : learners.value_or(QList<LearnerName>()))
        entries.append({QString::number(learner.id.value), learner.name});
    m_learner->setEntries(entries);
    if (!m_task.learner.isNull())
        m_learner->setValue(QString::number(m_task.learner.value));
}

void TaskDialog::save()
{
    const bool titled = m_titleRow->validate();
    const bool dated = m_dueRow->validate();
    if (!titled || !dated)
        return;
    Task task = m_task;
    task.title = m_title->value();
    task.dueOn = m_due->value();
    task.learner = LearnerId{m_learner->value().toLongLong()};
    task.note = text::cleaned(m_note->toPlainText());
    const auto stored = m_caseload.agenda().saveTask(task);
    if (!stored) {
        m_environment.messages.showError(this, tr("Task not saved"), errorText(stored.error()));
        return;
    }
    Q_EMIT saved(*stored);
    accept();
}

} // namespace traject::ui
