// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/placementtab.h"

#include "core/service/caseload.h"
#include "ui/dossier/contactdialog.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The search so far is a short list; the rest of the height is for what can be proposed.
constexpr int triesRows = 7;

QPushButton *addButton(QLayout *layout, const QString &text, const QString &objectName,
                       const QString &spoken)
{
    auto *button = named(new QPushButton(text), objectName, spoken);
    layout->addWidget(button);
    return button;
}

} // namespace

PlacementTab::PlacementTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
{
    auto *layout = makeScrollingLayout(this, QStringLiteral("placementArea"), tr("Workplace"));
    layout->addWidget(makeTries());
    layout->addWidget(makeSuggestions(), 1);
    leadFocus(this, m_suggestionView);
}

QWidget *PlacementTab::makeTries()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(makeTitle(tr("The search so far")));
    m_noTries = makeHint(tr("No workplace was approached yet. Note a contact with one: the steps "
                            "go from approached over interested and introduction to agreed."));
    layout->addWidget(m_noTries);
    m_tryView = named(new QTreeView, QStringLiteral("tryList"), tr("The search so far"));
    m_tryView->setModel(&m_tries);
    styleList(*m_tryView, {18, 44, 14, 30, 34});
    m_tryView->setMaximumHeight(m_tryView->fontMetrics().lineSpacing() * triesRows);
    layout->addWidget(m_tryView);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_noteTry = addButton(flow, tr("Note contact with this wor&kplace…"),
                          QStringLiteral("tryContact"), tr("Note a contact with this workplace"));
    layout->addWidget(buttons);
    connect(m_noteTry, &QPushButton::clicked, this, [this] { note(triedEstablishment()); });
    connect(m_tryView, &QTreeView::activated, this, [this] { note(triedEstablishment()); });
    connect(m_tryView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacementTab::updateActions);
    return panel;
}

QWidget *PlacementTab::makeSuggestions()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(makeTitle(tr("Accredited for the programme")));
    m_noSuggestions = makeHint({});
    layout->addWidget(m_noSuggestions);
    m_suggestionView = named(new QTreeView, QStringLiteral("suggestionList"),
                             tr("Accredited workplaces for the programme"));
    m_suggestionView->setModel(&m_suggestions);
    styleList(*m_suggestionView, {40, 22, 11, 12, 24, 60});
    m_suggestionView->setMinimumHeight(m_suggestionView->fontMetrics().lineSpacing() * 5);
    layout->addWidget(m_suggestionView, 1);
    m_reason = makeWrappedText(QStringLiteral("suggestionReason"));
    layout->addWidget(m_reason);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_noteSuggestion = addButton(flow, tr("N&ote contact…"), QStringLiteral("suggestionContact"),
                                 tr("Note a contact with this accredited workplace"));
    m_agreement
        = addButton(flow, tr("&Agreement with this workplace…"),
                    QStringLiteral("suggestionAgreement"), tr("New agreement with this workplace"));
    layout->addWidget(buttons);
    const auto noteSuggested = [this] {
        if (const auto *suggestion = currentSuggestion())
            note(suggestion->workplace.establishment);
    };
    connect(m_noteSuggestion, &QPushButton::clicked, this, noteSuggested);
    connect(m_suggestionView, &QTreeView::activated, this, noteSuggested);
    connect(m_agreement, &QPushButton::clicked, this, &PlacementTab::makeAgreement);
    connect(m_suggestionView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacementTab::updateActions);
    return panel;
}

void PlacementTab::show(LearnerId learner)
{
    m_id = learner;
    const auto tries = m_caseload.placements().tries(learner);
    const auto suggestions = m_caseload.placements().suggestions(learner);
    const auto known = m_caseload.learners().learner(learner);
    if (!tries || !suggestions || !known) {
        const Error error = !tries ? tries.error()
            : !suggestions         ? suggestions.error()
                                   : known.error();
        m_environment.messages.showError(this, tr("Workplace"), errorText(error));
        return;
    }
    m_tries.setRows(*tries);
    m_noTries->setVisible(tries->isEmpty());
    m_tryView->setVisible(!tries->isEmpty());
    m_noteTry->setVisible(!tries->isEmpty());
    m_suggestions.setRows(*suggestions);
    m_noSuggestions->setText(
        known->programmeCode.isEmpty()
            ? tr("The learner has no programme yet. Choose it in the learner's data.")
            : tr("No workplace of this caseload has an accreditation for this programme that "
                 "holds today."));
    m_noSuggestions->setVisible(suggestions->isEmpty());
    m_suggestionView->setVisible(!suggestions->isEmpty());
    if (!tries->isEmpty() && !m_tryView->currentIndex().isValid())
        m_tryView->setCurrentIndex(m_tries.index(0, 0));
    if (!suggestions->isEmpty() && !m_suggestionView->currentIndex().isValid())
        m_suggestionView->setCurrentIndex(m_suggestions.index(0, 0));
    updateActions();
}

void PlacementTab::refresh()
{
    show(m_id);
}

EstablishmentId PlacementTab::triedEstablishment() const
{
    const int row = m_tryView->currentIndex().row();
    return row >= 0 && row < m_tries.rows().size() ? m_tries.row(row).establishment
                                                   : EstablishmentId{};
}

const PlacementSuggestion *PlacementTab::currentSuggestion() const
{
    const int row = m_suggestionView->currentIndex().row();
    return row >= 0 && row < m_suggestions.rows().size() ? &m_suggestions.row(row) : nullptr;
}

EstablishmentId PlacementTab::currentEstablishment() const
{
    if (m_suggestionView->hasFocus() && currentSuggestion() != nullptr)
        return currentSuggestion()->workplace.establishment;
    return m_tryView->hasFocus() ? triedEstablishment() : EstablishmentId{};
}

void PlacementTab::updateActions()
{
    const PlacementSuggestion *suggestion = currentSuggestion();
    m_noteTry->setEnabled(!triedEstablishment().isNull());
    m_noteSuggestion->setEnabled(suggestion != nullptr);
    m_agreement->setEnabled(suggestion != nullptr);
    m_reason->setVisible(suggestion != nullptr);
    if (suggestion != nullptr)
        m_reason->setText(SuggestionModel::reason(*suggestion));
}

void PlacementTab::note(EstablishmentId establishment)
{
    if (establishment.isNull())
        return;
    const auto attempt
        = std::find_if(m_tries.rows().cbegin(), m_tries.rows().cend(),
                       [&](const auto &each) { return each.establishment == establishment; });
    // What was reached stays until another step is chosen.
    const SearchStep step
        = attempt == m_tries.rows().cend() ? SearchStep::Approached : attempt->step;
    auto *dialog = new ContactDialog(
        m_caseload, m_environment,
        {.learner = m_id, .establishment = establishment, .searchStep = step}, window());
    connect(dialog, &ContactDialog::saved, this,
            [this] { Q_EMIT statusMessage(tr("Contact saved")); });
    dialog->show();
}

void PlacementTab::makeAgreement()
{
    if (const auto *suggestion = currentSuggestion())
        Q_EMIT newAgreementRequested(m_id, suggestion->workplace.accreditation);
}

} // namespace traject::ui
