// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/lawrowform.h"
#include "ui/support/environment.h"

#include <QDialog>

namespace traject {
class LawService;
}

namespace traject::ui {

class Notice;

/// Changes, follows or adds a row of a parameter table. Of a row that final agreements rest on it
/// says which ones, keeps its value and days, and offers to let a new row follow. Open it with
/// open(); it deletes itself.
class LawRowDialog : public QDialog
{
    Q_OBJECT
public:
    LawRowDialog(LawService &law, const LawRow &given, LawRowForm::Purpose purpose,
                 const Environment &environment, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const traject::LawRow &row);
    /// The row stays as it is; one that follows it is wanted.
    void followWanted(const traject::LawRow &row);

private:
    void guardUsedRow();
    void tellUsed(const QStringList &agreements);
    void save();
    void fitHeight();

    LawService &m_law;
    LawRow m_given;
    LawRowForm::Purpose m_purpose;
    Environment m_environment;
    Notice *m_notice;
    LawRowForm *m_form;
};

/// "OAO-2026-0001, OAO-2026-0002 and 3 more".
[[nodiscard]] QString agreementsText(const QStringList &numbers);

} // namespace traject::ui
