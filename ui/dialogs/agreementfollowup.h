// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/support/environment.h"

#include <QDialog>

class QTabWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class DeadlinePanel;
class PremiumPanel;

/// What follows from one agreement: its deadlines and its premiums. Reads again whenever the
/// caseload changes, and closes when the agreement is gone. Open it with open(); it deletes itself.
class AgreementFollowUp : public QDialog
{
    Q_OBJECT
public:
    AgreementFollowUp(Caseload &caseload, const Agreement &agreement,
                      const Environment &environment, QWidget *parent = nullptr);

private:
    void reload();

    Caseload &m_caseload;
    AgreementId m_agreement;
    DeadlinePanel *m_deadlines;
    PremiumPanel *m_premiums;
    QTabWidget *m_tabs;
};

} // namespace traject::ui
