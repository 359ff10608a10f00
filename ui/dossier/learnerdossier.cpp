// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/learnerdossier.h"

#include "core/service/caseload.h"
#include "ui/dossier/learnerform.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr QLatin1String splitterKey("lists/dossier/splitter");

} // namespace

LearnerDossier::LearnerDossier(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_form(new LearnerForm(environment, caseload.places().municipalityLookup()))
    , m_splitter(new QSplitter)
{
    auto *formColumn = new QWidget;
    auto *formLayout = new QHBoxLayout(formColumn);
    formLayout->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    m_form->setMaximumWidth(textWidth(m_form, 100));
    formLayout->addWidget(m_form, 1);
    formLayout->addStretch();

    m_splitter->setObjectName(QStringLiteral("dossierSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(
        scrollable(formColumn, QStringLiteral("learnerFormArea"), tr("Learner's data")));
    m_splitter->addWidget(makeAgreements());
    // Shares, which the splitter scales to its width.
    m_splitter->setSizes({5000, 4000});
    m_splitter->restoreState(environment.settings.value(splitterKey).toByteArray());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHeader());
    layout->addWidget(m_splitter, 1);

    connect(m_form, &LearnerForm::edited, this, &LearnerDossier::updateActions);
    connect(&caseload.agreements(), &AgreementService::agreementsReset, this,
            &LearnerDossier::reloadAgreements);
}

LearnerDossier::~LearnerDossier()
{
    m_environment.settings.setValue(splitterKey, m_splitter->saveState());
}

QWidget *LearnerDossier::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    auto *back = named(new QPushButton(tr("‹ &Learners")), QStringLiteral("dossierBack"),
                       tr("Back to the list of learners"));
    m_title = makeTitle({});
    m_title->setTextFormat(Qt::PlainText);
    m_save = named(new QPushButton(tr("&Save")), QStringLiteral("dossierSave"), tr("Save"));
    m_cancel = named(new QPushButton(tr("&Cancel changes")), QStringLiteral("dossierCancel"),
                     tr("Cancel changes"));
    m_remove = named(new QPushButton(tr("Remo&ve…")), QStringLiteral("dossierRemove"),
                     tr("Remove learner"));
    layout->addWidget(back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_remove);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &LearnerDossier::leave);
    connect(m_save, &QPushButton::clicked, this, &LearnerDossier::save);
    connect(m_cancel, &QPushButton::clicked, this, &LearnerDossier::revert);
    connect(m_remove, &QPushButton::clicked, this, &LearnerDossier::askToRemove);
    return header;
}

QWidget *LearnerDossier::makeAgreements()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    auto *title = makeTitle(tr("Agreements"));
    m_newAgreement
        = named(new QPushButton(tr("&New agreement…")), QStringLiteral("dossierNewAgreement"),
                tr("New agreement for this learner"));
    m_agreementView = named(new QTreeView, QStringLiteral("dossierAgreements"),
                            tr("Agreements of this learner"));
    m_agreementView->setModel(&m_agreements);
    styleList(*m_agreementView);
    for (const int column :
         {AgreementListModel::Learner, AgreementListModel::Programme, AgreementListModel::Type})
        m_agreementView->hideColumn(column);
    m_agreementView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_noAgreements = makeHint(tr("No agreement yet. “New agreement” starts one with what is known "
                                 "about this learner."));
    layout->addWidget(title);
    layout->addWidget(m_noAgreements);
    layout->addWidget(m_agreementView, 1);
    layout->addWidget(m_newAgreement, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_newAgreement, &QPushButton::clicked, this,
            [this] { Q_EMIT newAgreementRequested(m_id); });
    connect(m_agreementView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT agreementActivated(m_agreements.row(index.row()).id);
    });
    return panel;
}

bool LearnerDossier::open(LearnerId id)
{
    const auto learner = m_caseload.learners().learner(id);
    if (!learner) {
        m_environment.messages.showError(this, tr("Learner"), errorText(learner.error()));
        return false;
    }
    show(*learner);
    return true;
}

void LearnerDossier::openNew()
{
    show({});
    m_form->focusFirst();
}

void LearnerDossier::show(const Learner &learner)
{
    m_id = learner.id;
    if (const auto programmes = m_caseload.programmes().list())
        m_form->setProgrammes(*programmes);
    m_form->setLearner(learner);
    m_title->setText(learner.id.isNull() ? tr("New learner") : learner.displayName());
    reloadAgreements();
    updateActions();
}

void LearnerDossier::refresh()
{
    if (m_id.isNull() || m_form->isChanged())
        return;
    if (const auto learner = m_caseload.learners().learner(m_id))
        show(*learner);
    else
        Q_EMIT closed();
}

bool LearnerDossier::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

void LearnerDossier::reloadAgreements()
{
    QList<AgreementListItem> items;
    if (!m_id.isNull()) {
        if (const auto list = m_caseload.agreements().listForLearner(m_id))
            items = *list;
    }
    m_agreements.setRows(items);
    m_agreementView->setVisible(!items.isEmpty());
    m_noAgreements->setVisible(items.isEmpty());
}

void LearnerDossier::updateActions()
{
    const bool changed = m_form->isChanged();
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed);
    m_remove->setEnabled(!m_id.isNull());
    m_newAgreement->setEnabled(!m_id.isNull() && !changed);
    m_newAgreement->setToolTip(changed || m_id.isNull() ? tr("Save the learner first.")
                                                        : QString());
}

void LearnerDossier::save()
{
    if (!m_form->validate())
        return;
    const auto saved = m_caseload.learners().save(m_form->learner());
    if (!saved) {
        if (saved.error().code == ErrorCode::Conflict)
            m_form->showInszConflict();
        else
            m_environment.messages.showError(this, tr("Learner not saved"),
                                             errorText(saved.error()));
        return;
    }
    open(*saved);
    Q_EMIT statusMessage(tr("Learner saved"));
}

void LearnerDossier::revert()
{
    if (m_id.isNull())
        openNew();
    else
        open(m_id);
}

void LearnerDossier::leave()
{
    if (!m_form->isChanged()) {
        Q_EMIT closed();
        return;
    }
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this learner have not been saved."),
                               tr("Leave without saving"), [this] {
                                   revert();
                                   Q_EMIT closed();
                               });
}

void LearnerDossier::askToRemove()
{
    m_environment.messages.ask(
        this, tr("Remove learner"),
        tr("Remove %1 from the caseload? You can undo this with Ctrl+Z.").arg(m_title->text()),
        tr("Remove"), [this] { remove(); });
}

void LearnerDossier::remove()
{
    const auto removed = m_caseload.learners().remove(m_id);
    if (!removed) {
        m_environment.messages.showError(
            this, tr("Learner not removed"),
            removed.error().code == ErrorCode::Conflict
                ? tr("This learner has agreements, so the record must stay.")
                : errorText(removed.error()));
        return;
    }
    m_id = {};
    m_form->setLearner({});
    Q_EMIT statusMessage(tr("Learner removed"));
    Q_EMIT closed();
}

} // namespace traject::ui
