// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/bulkprogress.h"

#include "ui/support/layout.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

BulkProgress::BulkProgress(QWidget *parent, const QString &title)
    : QDialog(parent)
    , m_bar(named(new QProgressBar, QStringLiteral("bulkProgress"), tr("Progress")))
    , m_stop(named(new QPushButton(tr("&Stop")), QStringLiteral("bulkStop"), tr("Stop")))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *label = new QLabel(title);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth(label, 40));
    m_bar->setRange(0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &QPushButton::clicked, this, &BulkProgress::reject);
}

BulkProgress::~BulkProgress()
{
    m_cancel = true;
    m_watcher.waitForFinished();
}

void BulkProgress::run(QWidget *parent, const QString &title, const Start &start, const Done &done)
{
    auto *dialog = new BulkProgress(parent, title);
    // Told per cent: thousands of calls would only keep the window busy.
    const auto progress = [dialog, last = -1](int finished, int total) mutable {
        const int perCent = total > 0 ? finished * 100 / total : 0;
        if (std::exchange(last, perCent) != perCent)
            QMetaObject::invokeMethod(
                dialog, [dialog, finished, total] { dialog->showProgress(finished, total); },
                Qt::QueuedConnection);
    };
    connect(&dialog->m_watcher, &QFutureWatcherBase::finished, dialog, [dialog, done] {
        const Result<int> result = dialog->m_watcher.result();
        dialog->accept();
        done(result);
    });
    dialog->m_watcher.setFuture(start(progress, &dialog->m_cancel));
    dialog->open();
}

void BulkProgress::reject()
{
    m_cancel = true; // the work ends it
    m_stop->setEnabled(false);
}

void BulkProgress::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace traject::ui
