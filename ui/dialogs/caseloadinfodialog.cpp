// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/caseloadinfodialog.h"

#include "ui/support/icons.h"
#include "ui/support/layout.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

QLabel *makeValue(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QHBoxLayout *makeCloseRow(QDialog *dialog, QPushButton *first = nullptr)
{
    auto *close = named(new QPushButton(CaseloadInfoDialog::tr("&Close")),
                        QStringLiteral("closeButton"), CaseloadInfoDialog::tr("&Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    auto *row = new QHBoxLayout;
    if (first != nullptr)
        row->addWidget(first);
    row->addStretch();
    row->addWidget(close);
    return row;
}

} // namespace

CaseloadInfoDialog::CaseloadInfoDialog(const CaseloadInfo &info, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("caseloadInfo"));
    setWindowTitle(tr("This caseload"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = makeForm();
    // A path may be long and has no spaces to wrap at: a line that scrolls and can be copied.
    auto *path = named(new QLineEdit(info.path), QStringLiteral("caseloadPath"), tr("File"));
    path->setReadOnly(true);
    form->addRow(tr("&File"), path);
    form->addRow(tr("Holds"),
                 makeValue(tr("%1 learners, %2 workplaces, %3 agreements")
                               .arg(info.learners)
                               .arg(info.accreditations)
                               .arg(info.agreements)));
    form->addRow(tr("Encryption"), makeValue(QStringLiteral("SQLCipher ") + info.cipherVersion));
    auto *backups = named(new QListWidget, QStringLiteral("backupList"), tr("Backups"));
    for (const QString &backup : info.backups)
        backups->addItem(QFileInfo(backup).fileName());
    backups->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    form->addRow(tr("&Backups"), backups);

    const QString folder = Caseload::backupFolder(info.path);
    auto *open = named(new QPushButton(tr("&Open the folder with the backups")),
                       QStringLiteral("openBackups"), tr("Open the folder with the backups"));
    open->setEnabled(QFileInfo::exists(folder));
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addLayout(form);
    layout->addWidget(makeHint(
        tr("A backup is made and checked each time the caseload is closed after a change. It "
           "opens with the same passphrase. To take the caseload to another computer, close it "
           "and copy the file.")));
    layout->addLayout(makeCloseRow(this, open));
    resize(textWidth(this, 90), sizeHint().height());
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Trajectwijzer"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *logo = new QLabel;
    const int size = fontMetrics().height() * 4;
    logo->setPixmap(icon(QStringLiteral("program")).pixmap(size, size));
    auto *words = new QVBoxLayout;
    words->addWidget(makeTitle(QStringLiteral("Trajectwijzer " TRAJECT_VERSION)));
    auto *what = makeValue(
        tr("The desk of the trajectory counsellor in dual learning. It works without a network; "
           "nothing leaves this computer by itself."));
    what->setWordWrap(true);
    words->addWidget(what);
    words->addWidget(
        makeHint(tr("Free software under the European Union Public Licence 1.2. Built on Qt %1 and "
                    "SQLCipher.")
                     .arg(QString::fromLatin1(qVersion()))));
    words->addWidget(makeHint(tr("Coordinates of places derived from GeoNames (CC BY 4.0).")));
    auto *row = new QHBoxLayout;
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addSpacing(fontMetrics().height());
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addLayout(row);
    layout->addLayout(makeCloseRow(this));
    resize(textWidth(this, 70), sizeHint().height());
}

} // namespace traject::ui
