// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossiertab.h"
#include "ui/support/environment.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class LearnerForm;

/// The facts of the learner in a form; also that of a learner who is to be added.
class LearnerTab final : public DossierTab
{
    Q_OBJECT
public:
    LearnerTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    /// An empty form for a new learner, with the cursor in it.
    void showNew();
    void refresh() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    bool save() override;
    void revert() override;

Q_SIGNALS:
    void stored(traject::LearnerId learner); ///< a new one came in

private:
    void fill(const Learner &learner);

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_id;
    LearnerForm *m_form;
};

} // namespace traject::ui
