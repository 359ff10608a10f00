// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"
#include "ui/support/environment.h"

#include <QDialog>

class QRadioButton;

namespace traject::ui {

/// Saves open visits as a calendar file, with the names of persons in full or as initials. The
/// choice is remembered on this computer. Open it with open(); it deletes itself.
class CalendarExport : public QDialog
{
    Q_OBJECT
public:
    /// `suggestion` is the suggested name of the file, without its ending.
    CalendarExport(const QList<VisitListItem> &visits, const QString &suggestion,
                   const Environment &environment, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QString &path, int visits);

private:
    void choose();
    void write(const QString &path);

    QList<VisitListItem> m_visits; ///< the open ones
    QString m_suggestion;
    Environment m_environment;
    QRadioButton *m_full;
    QRadioButton *m_initials;
};

} // namespace traject::ui
