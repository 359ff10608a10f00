// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossiertab.h"
#include "ui/models/placementmodels.h"
#include "ui/support/environment.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The search for a workplace: how far it came at each establishment, and the accredited
/// workplaces that can be proposed, each with why it stands where it stands.
class PlacementTab final : public DossierTab
{
    Q_OBJECT
public:
    PlacementTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    void refresh() override;
    /// The workplace of the list that was chosen in last; null: none.
    [[nodiscard]] EstablishmentId currentEstablishment() const;

Q_SIGNALS:
    void newAgreementRequested(traject::LearnerId learner, traject::AccreditationId workplace);

private:
    QWidget *makeTries();
    QWidget *makeSuggestions();
    void note(EstablishmentId establishment);
    void makeAgreement();
    void updateActions();
    [[nodiscard]] EstablishmentId triedEstablishment() const;
    [[nodiscard]] const PlacementSuggestion *currentSuggestion() const;

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_id;
    PlacementTryModel m_tries;
    SuggestionModel m_suggestions;
    QTreeView *m_tryView = nullptr;
    QTreeView *m_suggestionView = nullptr;
    QLabel *m_noTries = nullptr;
    QLabel *m_noSuggestions = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_noteTry = nullptr;
    QPushButton *m_noteSuggestion = nullptr;
    QPushButton *m_agreement = nullptr;
};

} // namespace traject::ui
