// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "core/service/documentservice.h"
#include "ui/models/documentlistmodel.h"
#include "ui/models/searchproxy.h"
#include "ui/support/environment.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class CopyNotices;
class DocumentPreview;

/// The documents of one learner or one establishment. Files are dropped on it, pasted or chosen;
/// a document is opened as a temporary copy, saved elsewhere, named, noted and removed. Reads when
/// it is told to, not by itself.
class DocumentsView : public QWidget
{
    Q_OBJECT
public:
    DocumentsView(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    ~DocumentsView() override; ///< what is being taken in stops

    using QWidget::show;
    void show(LearnerId learner);
    void show(EstablishmentId establishment);
    /// Reads again; keeps the chosen document.
    void refresh();
    void choose(StoredDocumentId id);
    /// Takes files in; the window goes on meanwhile.
    void add(const QStringList &paths);
    [[nodiscard]] bool isBusy() const { return m_cancel != nullptr; }

Q_SIGNALS:
    void statusMessage(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show(const DocumentOwner &owner);
    QWidget *makeActions();
    QWidget *makeProgress();
    void chooseFiles();
    void paste();
    void openCurrent();
    void saveCurrent();
    void changeCurrent();
    void askToRemove();
    void askToErase();
    void finishAdding(const Result<AddedDocuments> &added);
    void showCurrent();
    void showRemoved();
    [[nodiscard]] QList<StoredDocument> chosen() const;
    [[nodiscard]] const StoredDocument *current() const;

    Caseload &m_caseload;
    Environment m_environment;
    DocumentOwner m_owner;
    QList<AgreementListItem> m_agreements;
    DocumentListModel m_model;
    SearchProxy m_proxy;
    CopyNotices *m_copies;
    QTreeView *m_view;
    QLabel *m_none;
    DocumentPreview *m_preview;
    QProgressBar *m_progress = nullptr;
    QWidget *m_progressRow = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_erase = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the files that are being taken in
};

} // namespace traject::ui
