// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/recordhistorydialog.h"

#include "ui/history/timelineview.h"
#include "ui/support/layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

RecordHistoryDialog::RecordHistoryDialog(const RowRef &record, const QString &title,
                                         Caseload &caseload, const Environment &environment,
                                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recordHistory"));
    setWindowTitle(tr("History of %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *timeline = new TimelineView(QStringLiteral("recordHistory"), caseload, environment, this);
    timeline->setRecord(record);
    auto *close
        = named(new QPushButton(tr("&Close")), QStringLiteral("recordHistoryClose"), tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(timeline, 1);
    layout->addLayout(row);
    timeline->setFocus(Qt::OtherFocusReason);
    const int lines = fontMetrics().height();
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(10000, 10000);
    resize(QSize(textWidth(this, 130), lines * 38).boundedTo(room));
}

void openHistory(const Result<RowRef> &record, const QString &title, Caseload &caseload,
                 const Environment &environment, QWidget *parent)
{
    if (record)
        (new RecordHistoryDialog(*record, title, caseload, environment, parent))->open();
    else
        environment.messages.showInformation(
            parent, RecordHistoryDialog::tr("History of %1").arg(title),
            RecordHistoryDialog::tr("This is as the program ships it, so nothing was done with it "
                                    "here."));
}

} // namespace traject::ui
