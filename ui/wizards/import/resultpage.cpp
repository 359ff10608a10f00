// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/import/resultpage.h"

#include "core/service/caseload.h"
#include "ui/history/undodesk.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

ImportResultPage::ImportResultPage(ImportState &state, Caseload &caseload,
                                   const Environment &environment)
    : m_state(state)
    , m_environment(environment)
    , m_summary(new QLabel)
    , m_undo(named(new QPushButton(tr("&Undo this import")), QStringLiteral("importUndo"),
                   tr("Undo this import")))
    , m_undoDesk(new UndoDesk(caseload, environment, this))
{
    setTitle(tr("Imported"));
    setSubTitle(tr("The whole import is one step: it can be undone here, or later with Ctrl+Z."));
    m_summary->setObjectName(QStringLiteral("importResult"));
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addWidget(makeRejected(), 1);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ImportResultPage::undo);
    connect(m_undoDesk, &UndoDesk::undone, this, &ImportResultPage::showUndone);
}

QWidget *ImportResultPage::makeRejected()
{
    m_rejectedBox = new QGroupBox(tr("Left out"));
    auto *view = named(new QTreeView, QStringLiteral("importRejected"), tr("Rows left out"));
    view->setModel(&m_rejected);
    styleList(*view, {7, 20, 22, 44, 30, 20});
    auto *copy = named(new QPushButton(tr("Co&py the list")), QStringLiteral("importCopy"),
                       tr("Copy the list"));
    auto *save = named(new QPushButton(tr("&Save the list…")), QStringLiteral("importSave"),
                       tr("Save the list"));
    connect(copy, &QPushButton::clicked, this, &ImportResultPage::copyRejected);
    connect(save, &QPushButton::clicked, this, &ImportResultPage::saveRejected);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_rejectedBox);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    return m_rejectedBox;
}

void ImportResultPage::initializePage()
{
    const ImportReport &report = m_state.report;
    m_rejected.setRows(report.rejected);
    m_rejectedBox->setVisible(!report.rejected.isEmpty());
    m_undo->setEnabled(report.operation.has_value());
    m_summary->setText(tr("%1 rows read: %2 added, %3 changed, %4 were the same already.")
                           .arg(report.rows)
                           .arg(report.imported)
                           .arg(report.updated)
                           .arg(report.unchanged));
}

void ImportResultPage::copyRejected()
{
    QGuiApplication::clipboard()->setText(m_rejected.toCsv());
}

void ImportResultPage::saveRejected()
{
    const QString suggestion
        = QFileInfo(m_state.path).completeBaseName() + tr("-left-out") + QStringLiteral(".csv");
    m_environment.fileDialogs.saveFile(
        this, tr("Save the rows left out"), suggestion, tr("CSV files (*.csv)"),
        [this](const QString &path) {
            QSaveFile file(path);
            // With a byte order mark, or spreadsheets read the names as another character set.
            const QByteArray bytes = "\xEF\xBB\xBF" + m_rejected.toCsv().toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
                || !file.commit())
                m_environment.messages.showError(
                    this, tr("List not saved"),
                    errorText({ErrorCode::FileAccess, file.errorString()}));
        });
}

void ImportResultPage::undo()
{
    m_undoDesk->undo(*m_state.report.operation);
}

void ImportResultPage::showUndone()
{
    m_state.report.operation.reset();
    m_undo->setEnabled(false);
    m_summary->setText(tr("The import has been undone: the caseload is as it was before."));
}

} // namespace traject::ui
