// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/agreement/agreementpage.h"

class QCheckBox;

namespace traject::ui {

class Notice;

/// Who signs, and when.
class PartiesPage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit PartiesPage(DraftSession &session);

    /// Keeps provider and counsellor as settings of the caseload, if the person wants that.
    void rememberParties();

protected:
    void load(const PendingDraft &pending) override;

private:
    void addGuardian();
    void addEnterprise();
    void addProvider();
    void addSigning();

    Notice *m_guardianHint;
    QWidget *m_guardianCard = nullptr;
    QCheckBox *m_remember;
    bool m_differsFromSettings = false;
};

} // namespace traject::ui
