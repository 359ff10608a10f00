// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/documentsview.h"

#include "core/service/caseload.h"
#include "ui/dossier/copynotices.h"
#include "ui/dossier/documentdialog.h"
#include "ui/dossier/documentpreview.h"
#include "ui/support/errortext.h"
#include "ui/support/fieldtext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The files among what is dragged or was copied.
QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    if (data == nullptr)
        return paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

class RefusalTexts
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::RefusalTexts)
public:
    static QString sentence(const RefusedFile &file)
    {
        switch (file.why) {
        case FileRefusal::Missing:
            return tr("%1 does not exist any more.").arg(file.name);
        case FileRefusal::Folder:
            return tr("%1 is a folder. Drop the files in it instead.").arg(file.name);
        case FileRefusal::Unreadable:
            return tr("%1 cannot be read.").arg(file.name);
        case FileRefusal::Empty:
            return tr("%1 is empty.").arg(file.name);
        case FileRefusal::TooLarge:
            return tr("%1 is larger than 50 MB. Make the scan smaller, or split it.")
                .arg(file.name);
        case FileRefusal::Changed:
            return tr("%1 was being written by another program. Try again.").arg(file.name);
        case FileRefusal::Known:
            return tr("%1 is here already, with the same content.").arg(file.name);
        }
        return {};
    }
};

} // namespace

DocumentsView::DocumentsView(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_proxy(m_model)
    , m_copies(new CopyNotices(caseload.documents(), environment))
    , m_view(named(new QTreeView, QStringLiteral("documentList"), tr("Documents")))
    , m_none(makeHint(tr("No documents yet. Drop files here, paste them (Ctrl+V), or choose “Add "
                         "documents”. They are stored encrypted in the caseload.")))
    , m_preview(new DocumentPreview(caseload.documents()))
{
    setAcceptDrops(true);
    m_view->setModel(&m_proxy);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(DocumentListModel::AddedOn, Qt::DescendingOrder);
    styleList(*m_view, {34, 14, 10, 12, 26, 20});
    auto *body = new QHBoxLayout;
    body->addWidget(m_view, 1);
    body->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_copies);
    layout->addWidget(m_none);
    layout->addLayout(body, 1);
    layout->addWidget(makeProgress());
    layout->addWidget(makeActions());
    layout->addStretch(0);
    setFocusPolicy(Qt::ClickFocus);
    // Pasting works where the focus is, in an empty list too.
    leadFocus(this, [this]() -> QWidget * {
        return m_view->isHidden() ? static_cast<QWidget *>(m_add) : m_view;
    });

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DocumentsView::showCurrent);
    connect(m_view, &QTreeView::activated, this, &DocumentsView::openCurrent);
    connect(m_copies, &CopyNotices::statusMessage, this, &DocumentsView::statusMessage);
    onKey(this, QKeySequence::Paste, [this] { paste(); });
    onKey(this, QKeySequence(Qt::Key_F2), [this] { changeCurrent(); });
    onKey(this, QKeySequence::Delete, [this] { askToRemove(); });
    showCurrent();
}

DocumentsView::~DocumentsView()
{
    if (m_cancel)
        *m_cancel = true;
}

QWidget *DocumentsView::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    const auto add = [&](const QString &text, const QString &objectName, const QString &spoken,
                         void (DocumentsView::*slot)()) {
        auto *button = named(new QPushButton(text), objectName, spoken);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_add = add(tr("&Add documents…"), QStringLiteral("documentAdd"), tr("Add documents"),
                &DocumentsView::chooseFiles);
    m_open = add(tr("&Open"), QStringLiteral("documentOpen"), tr("Open this document"),
                 &DocumentsView::openCurrent);
    m_save = add(tr("Save cop&y as…"), QStringLiteral("documentSaveAs"),
                 tr("Save a copy of this document"), &DocumentsView::saveCurrent);
    m_change = add(tr("Name and &note…"), QStringLiteral("documentChange"),
                   tr("Change name and note of this document"), &DocumentsView::changeCurrent);
    m_change->setToolTip(tr("F2"));
    m_remove = add(tr("&Remove…"), QStringLiteral("documentRemove"), tr("Remove this document"),
                   &DocumentsView::askToRemove);
    m_erase = add({}, QStringLiteral("documentErase"), tr("Erase removed documents for good"),
                  &DocumentsView::askToErase);
    return bar;
}

QWidget *DocumentsView::makeProgress()
{
    m_progressRow = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("documentProgress"));
    m_progress->setAccessibleName(tr("Progress of adding documents"));
    auto *stop = named(new QPushButton(tr("Sto&p")), QStringLiteral("documentStop"),
                       tr("Stop adding documents"));
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            *m_cancel = true;
    });
    auto *layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    m_progressRow->hide();
    return m_progressRow;
}

void DocumentsView::show(LearnerId learner)
{
    show(DocumentOwner{.learner = learner});
}

void DocumentsView::show(EstablishmentId establishment)
{
    show(DocumentOwner{.establishment = establishment});
}

void DocumentsView::show(const DocumentOwner &owner)
{
    if (m_cancel && owner != m_owner)
        *m_cancel = true;
    m_owner = owner;
    m_copies->show(owner);
    m_view->setColumnHidden(DocumentListModel::Agreement, owner.learner.isNull());
    refresh();
}

void DocumentsView::refresh()
{
    const auto documents = m_caseload.documents().documents(m_owner);
    if (!documents) {
        m_environment.messages.showError(this, tr("Documents"), errorText(documents.error()));
        return;
    }
    m_agreements.clear();
    if (!m_owner.learner.isNull())
        m_agreements
            = m_caseload.agreements().listForLearner(m_owner.learner).value_or(m_agreements);
    QList<DocumentRow> rows;
    for (const StoredDocument &document : *documents) {
        DocumentRow row{.document = document};
        for (const AgreementListItem &agreement : std::as_const(m_agreements)) {
            if (agreement.id == document.agreement)
                row.agreement
                    = versionText(agreement.number, document.agreementVersion.value_or(1));
        }
        rows.append(row);
    }
    m_model.setRows(rows);
    if (!rows.isEmpty() && !m_view->currentIndex().isValid())
        chooseRow(*m_view, m_proxy.index(0, 0));
    m_none->setVisible(rows.isEmpty());
    m_view->setVisible(!rows.isEmpty());
    showCurrent();
    showRemoved();
}

void DocumentsView::choose(StoredDocumentId id)
{
    chooseRow(*m_view, m_proxy.index(m_proxy.rowOfId(id.value), 0));
}

QList<StoredDocument> DocumentsView::chosen() const
{
    QList<StoredDocument> documents;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        documents << m_model.row(m_proxy.mapToSource(index).row()).document;
    return documents;
}

const StoredDocument *DocumentsView::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model.row(m_proxy.mapToSource(rows.constFirst()).row()).document
                            : nullptr;
}

void DocumentsView::showCurrent()
{
    const StoredDocument *document = current();
    for (auto *button : {m_open, m_save, m_change})
        button->setEnabled(document != nullptr);
    m_remove->setEnabled(m_view->selectionModel()->hasSelection());
    if (document != nullptr)
        m_preview->show(*document);
    else
        m_preview->clear();
}

void DocumentsView::showRemoved()
{
    const auto removed = m_caseload.documents().removedContents();
    const int count = removed ? removed->count : 0;
    m_erase->setVisible(count > 0);
    if (count > 0)
        m_erase->setText(tr("Erase %n removed document(s) for &good…", nullptr, count));
}

void DocumentsView::chooseFiles()
{
    m_environment.fileDialogs.openFiles(
        this, tr("Add documents"),
        tr("All files (*);;PDF (*.pdf);;Images (*.png *.jpg *.jpeg *.tif *.tiff)"),
        [this](const QStringList &paths) { add(paths); });
}

void DocumentsView::paste()
{
    const QStringList paths = filesOf(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty())
        Q_EMIT statusMessage(
            tr("There is no file to paste. Copy files in the file manager first."));
    else
        add(paths);
}

void DocumentsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !filesOf(event->mimeData()).isEmpty()) {
        // A move would take the file away from where it came from.
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void DocumentsView::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(filesOf(event->mimeData()));
}

void DocumentsView::add(const QStringList &paths)
{
    if (isBusy() || paths.isEmpty())
        return;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_progress->setRange(0, 0);
    m_progressRow->show();
    m_add->setEnabled(false);
    const QPointer<DocumentsView> self(this);
    // The worker keeps what tells it to stop, because this view may go before it.
    const auto progress = [self, cancel = m_cancel](int done, int total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, done, total] {
                if (!self)
                    return;
                self->m_progress->setRange(0, total);
                self->m_progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
    m_caseload.documents()
        .startAdd(m_owner, paths, progress, m_cancel.get())
        .then(this, [this](const Result<AddedDocuments> &added) { finishAdding(added); });
}

void DocumentsView::finishAdding(const Result<AddedDocuments> &added)
{
    m_cancel.reset();
    m_progressRow->hide();
    m_add->setEnabled(true);
    if (!added) {
        if (added.error().code == ErrorCode::Cancelled)
            Q_EMIT statusMessage(tr("Stopped: no documents added"));
        else
            m_environment.messages.showError(this, tr("No documents added"),
                                             errorText(added.error()));
        return;
    }
    refresh();
    if (!added->ids.isEmpty()) {
        choose(added->ids.constLast());
        Q_EMIT statusMessage(
            tr("%n document(s) added", nullptr, static_cast<int>(added->ids.size())));
    }
    QStringList sentences;
    for (const RefusedFile &file : added->refused)
        sentences << RefusalTexts::sentence(file);
    if (!sentences.isEmpty())
        m_environment.messages.showError(
            this, added->ids.isEmpty() ? tr("No documents added") : tr("Not all documents added"),
            sentences.join(u'\n'));
}

void DocumentsView::openCurrent()
{
    const StoredDocument *document = current();
    if (document == nullptr)
        return;
    m_caseload.documents()
        .startCopy(document->id)
        .then(this, [this, name = document->name](const Result<QString> &path) {
            if (!path && path.error().code == ErrorCode::Cancelled)
                return; // locked meanwhile
            if (!path)
                m_environment.messages.showError(this, tr("Document not opened"),
                                                 errorText(path.error()));
            else if (!m_environment.openUrl(QUrl::fromLocalFile(*path)))
                m_environment.messages.showError(
                    this, tr("Document not opened"),
                    tr("This computer has no program to open %1 with. Save a copy of it instead.")
                        .arg(name));
        });
}

void DocumentsView::saveCurrent()
{
    const StoredDocument *document = current();
    if (document == nullptr)
        return;
    m_environment.fileDialogs.saveFile(
        this, tr("Save a copy"), document->name, tr("All files (*)"),
        [this, id = document->id](const QString &path) {
            m_caseload.documents().startExport(id, path).then(
                this, [this](const Result<void> &saved) {
                    if (saved)
                        Q_EMIT statusMessage(tr("Copy saved. It is not encrypted: erase it when "
                                                "you no longer need it."));
                    else
                        m_environment.messages.showError(this, tr("Copy not saved"),
                                                         errorText(saved.error()));
                });
        });
}

void DocumentsView::changeCurrent()
{
    const StoredDocument *document = current();
    if (document == nullptr)
        return;
    auto *dialog = new DocumentDialog(m_caseload, m_environment, *document, m_agreements, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        Q_EMIT statusMessage(tr("Document changed"));
    });
    dialog->open();
}

void DocumentsView::askToRemove()
{
    const QList<StoredDocument> documents = chosen();
    if (documents.isEmpty())
        return;
    const QString what = documents.size() == 1
        ? tr("Remove %1?").arg(documents.constFirst().name)
        : tr("Remove %n document(s)?", nullptr, static_cast<int>(documents.size()));
    m_environment.messages.ask(
        this, tr("Remove documents"),
        what + QStringLiteral("\n\n")
            + tr("You can undo this with Ctrl+Z: the content stays in the caseload, encrypted, "
                 "until you choose “Erase removed documents for good”."),
        tr("Remove"), [this, documents] {
            QList<StoredDocumentId> ids;
            for (const StoredDocument &document : documents)
                ids << document.id;
            const auto removed = m_caseload.documents().remove(ids);
            if (!removed) {
                m_environment.messages.showError(this, tr("Not removed"),
                                                 errorText(removed.error()));
                return;
            }
            refresh();
            Q_EMIT statusMessage(
                tr("%n document(s) removed", nullptr, static_cast<int>(ids.size())));
        });
}

void DocumentsView::askToErase()
{
    const auto removed = m_caseload.documents().removedContents();
    if (!removed || removed->count == 0)
        return;
    m_environment.messages.ask(
        this, tr("Erase for good"),
        tr("Erase the content of %n removed document(s) of the whole caseload (%1)? Removing them "
           "can then no longer be undone. Backups made before today still hold them.",
           nullptr, removed->count)
            .arg(sizeText(removed->bytes)),
        tr("Erase for good"), [this] {
            const auto erased = m_caseload.documents().eraseRemoved();
            if (!erased)
                m_environment.messages.showError(this, tr("Not erased"), errorText(erased.error()));
            else
                Q_EMIT statusMessage(tr("%n document(s) erased for good", nullptr, erased->count));
            showRemoved();
        });
}

} // namespace traject::ui
