// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossiertab.h"
#include "ui/support/environment.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class Notice;
class ScreeningForm;

/// The screening by the class council, and what it says of the search for a workplace.
class ScreeningTab final : public DossierTab
{
    Q_OBJECT
public:
    ScreeningTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    bool save() override;
    void revert() override;

private:
    void updateHint();

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_id;
    bool m_screened = true; ///< the kind of education knows a screening
    Notice *m_hint;
    ScreeningForm *m_form;
};

} // namespace traject::ui
