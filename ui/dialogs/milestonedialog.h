// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementmilestone.h"

#include <QDialog>

namespace traject::ui {

class CheckedRow;
class DateField;

/// Asks for the days on which agreements were signed and registered. Open it with open(); it
/// deletes itself.
class MilestoneDialog : public QDialog
{
    Q_OBJECT
public:
    /// `days` are those that all the agreements share; milestones that are not named differ, and
    /// stay as they are when nothing is typed. `first` gets the cursor, and today when it is blank.
    MilestoneDialog(const QString &title, const AgreementMilestones &days, AgreementMilestone first,
                    QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Those that were changed; an invalid day: it has not happened after all.
    void recorded(const traject::AgreementMilestones &changes);

private:
    struct Line
    {
        AgreementMilestone milestone;
        DateField *day;
        CheckedRow *row;
    };

    void save();

    AgreementMilestones m_before;
    QDate m_today;
    QList<Line> m_lines;
};

} // namespace traject::ui
