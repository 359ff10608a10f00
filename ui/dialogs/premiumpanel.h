// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/rules/premiums.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The premiums of one agreement: a table of conditions for each, per school year.
class PremiumPanel : public QWidget
{
    Q_OBJECT
public:
    PremiumPanel(Caseload &caseload, AgreementId agreement, QWidget *parent = nullptr);

    void reload();

private:
    [[nodiscard]] QWidget *makePremium(const Premium &premium) const;

    Caseload &m_caseload;
    AgreementId m_agreement;
    QLabel *m_none;
    QVBoxLayout *m_cards;
    QList<Premium> m_shown;
};

} // namespace traject::ui
