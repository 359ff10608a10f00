// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/copynotices.h"

#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace traject::ui {

CopyNotices::CopyNotices(DocumentService &documents, const Environment &environment,
                         QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_environment(environment)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    // Later: a notice may be in the middle of its own button's click.
    connect(&documents.copies(), &DocumentCopies::copiesChanged, this, &CopyNotices::rebuild,
            Qt::QueuedConnection);
}

void CopyNotices::show(const DocumentOwner &owner)
{
    m_owner = owner;
    rebuild();
}

void CopyNotices::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DocumentCopy &copy : m_documents.copies().copies()) {
        if (DocumentOwner{copy.document.learner, copy.document.establishment} == m_owner)
            addRow(copy, DocumentCopies::isChanged(copy));
    }
    setVisible(m_rows->count() > 0);
}

void CopyNotices::addRow(const DocumentCopy &copy, bool changed)
{
    const QString &name = copy.document.name;
    const QString number = QString::number(m_rows->count() + 1);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *notice = new Notice(changed ? Tone::Warning : Tone::Info);
    notice->setObjectName(QStringLiteral("copyNotice") + number);
    auto *erase = named(new QPushButton(changed ? tr("Forget the changes…") : tr("Erase the copy")),
                        QStringLiteral("copyErase") + number,
                        changed ? tr("Forget the changes to %1").arg(name)
                                : tr("Erase the copy of %1").arg(name));
    if (changed) {
        notice->button()->setText(tr("Keep as a new document"));
        named(notice->button(), QStringLiteral("copyKeep") + number,
              tr("Keep the changed %1 as a new document").arg(name));
        connect(notice->button(), &QPushButton::clicked, this, [this, copy] { keep(copy); });
        connect(erase, &QPushButton::clicked, this, [this, copy] { askToForget(copy); });
        notice->say(tr("%1 was changed in another program.").arg(name));
    } else {
        connect(erase, &QPushButton::clicked, this, [this, copy] { this->erase(copy); });
        notice->say(tr("%1 is open in another program, as a temporary copy. The copy is erased "
                       "when you lock or close the caseload.")
                        .arg(name));
    }
    layout->addWidget(notice, 1);
    layout->addWidget(erase);
    m_rows->addWidget(row);
}

void CopyNotices::keep(const DocumentCopy &copy)
{
    const auto kept = m_documents.keepChanged(copy);
    if (!kept)
        m_environment.messages.showError(this, tr("Changes not kept"), errorText(kept.error()));
    else if (kept->ids.isEmpty())
        m_environment.messages.showError(
            this, tr("Changes not kept"),
            tr("The changed %1 cannot be kept: it is empty, larger than 50 MB, or still being "
               "written. Save it in the other program and try again.")
                .arg(copy.document.name));
    else
        Q_EMIT statusMessage(tr("Changes kept as a new document"));
}

void CopyNotices::erase(const DocumentCopy &copy)
{
    if (m_documents.copies().erase(copy.path))
        Q_EMIT statusMessage(tr("Temporary copy erased"));
    else
        m_environment.messages.showError(
            this, tr("Copy not erased"),
            tr("Another program holds the copy of %1 open. Close it there first.")
                .arg(copy.document.name));
}

void CopyNotices::askToForget(const DocumentCopy &copy)
{
    m_environment.messages.ask(
        this, tr("Forget the changes"),
        tr("Erase the changed copy of %1? The document in the caseload stays as it is; what was "
           "changed in the other program is lost.")
            .arg(copy.document.name),
        tr("Forget the changes"), [this, copy] { erase(copy); });
}

} // namespace traject::ui
