// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "ui/support/environment.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// Asks which programme or school year many learners get.
class EnrolmentDialog final : public QDialog
{
    Q_OBJECT
public:
    EnrolmentDialog(int learners, Caseload &caseload, const Environment &environment,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// At least one of the two is set.
    void changeChosen(const traject::EnrolmentChange &change);

private:
    void fillProgrammes(Caseload &caseload);
    void fillYears(QDate today);
    [[nodiscard]] EnrolmentChange change() const;

    QComboBox *m_programme;
    QComboBox *m_year;
    QPushButton *m_accept;
};

} // namespace traject::ui
