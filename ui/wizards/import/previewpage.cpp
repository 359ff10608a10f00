// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/import/previewpage.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

ImportPreviewPage::ImportPreviewPage(ImportState &state, Caseload &caseload,
                                     const Environment &environment)
    : m_state(state)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
{
    setTitle(tr("What will be imported"));
    setSubTitle(tr("Nothing has been changed yet. Rows with a problem are left out and listed."));
    setCommitPage(true);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(makeProblems(), 3);
    layout->addWidget(makeDuplicates(), 2);
    layout->addWidget(m_progress);
    layout->addStretch();
}

QWidget *ImportPreviewPage::makeProblems()
{
    m_problemBox = new QGroupBox(tr("Problems"));
    auto *view = named(new QTreeView, QStringLiteral("importProblems"), tr("Problems in the file"));
    view->setModel(&m_problems);
    styleList(*view, {7, 20, 22, 44, 30, 20});
    auto *layout = new QVBoxLayout(m_problemBox);
    layout->addWidget(view);
    return m_problemBox;
}

QWidget *ImportPreviewPage::makeDuplicates()
{
    m_duplicateBox = new QGroupBox(tr("Known already"));
    auto *hint = makeHint(tr("Ticked learners are merged: what the file says is added to the "
                             "record. The others are left out."));
    auto *view = named(new QTreeView, QStringLiteral("importDuplicates"),
                       tr("Learners who are known already"));
    view->setModel(&m_duplicates);
    styleList(*view, {16, 7, 26, 30, 22});
    view->setMaximumHeight(view->fontMetrics().lineSpacing() * 9);
    auto *all = named(new QPushButton(tr("&Merge all")), QStringLiteral("importMergeAll"),
                      tr("Merge all"));
    auto *none = named(new QPushButton(tr("&Leave all out")), QStringLiteral("importMergeNone"),
                       tr("Leave all out"));
    connect(all, &QPushButton::clicked, this, [this] { m_duplicates.mergeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_duplicates.mergeAll(false); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_duplicateBox);
    layout->addWidget(hint);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    return m_duplicateBox;
}

void ImportPreviewPage::initializePage()
{
    m_progress->setVisible(false);
    const auto preview = m_caseload.imports().preview(m_state.kind, m_state.table, m_state.mapping);
    m_ready = preview.has_value();
    m_state.preview = preview.value_or(ImportPreview{});
    m_problems.setRows(m_state.preview.plan.problems);
    m_duplicates.setDuplicates(m_state.preview.duplicates);
    m_problemBox->setVisible(!m_state.preview.plan.problems.isEmpty());
    m_duplicateBox->setVisible(!m_state.preview.duplicates.isEmpty());
    if (!preview) {
        m_summary->setText(errorText(preview.error()));
    } else {
        QSet<int> badLines;
        for (const auto &problem : preview->plan.problems)
            badLines.insert(problem.line);
        m_summary->setText(
            tr("%1 rows: %2 new, %3 changed, %4 the same, %5 left out because of a problem.")
                .arg(preview->plan.rowCount)
                .arg(preview->newCount)
                .arg(preview->updateCount)
                .arg(preview->unchangedCount)
                .arg(badLines.size()));
    }
    Q_EMIT completeChanged();
}

bool ImportPreviewPage::isComplete() const
{
    return m_ready;
}

bool ImportPreviewPage::validatePage()
{
    m_state.preview.duplicates = m_duplicates.duplicates();
    m_progress->setVisible(true);
    const auto report = m_caseload.imports().run(m_state.preview, m_state.table, m_state.mapping,
                                                 [this](int done, int total) {
                                                     m_progress->setMaximum(total);
                                                     m_progress->setValue(done);
                                                     m_progress->repaint();
                                                 });
    m_progress->setVisible(false);
    if (!report) {
        m_environment.messages.showError(this, tr("Nothing imported"), errorText(report.error()));
        return false;
    }
    m_state.report = *report;
    return true;
}

} // namespace traject::ui
