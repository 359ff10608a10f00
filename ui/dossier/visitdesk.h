// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "core/domain/visit.h"
#include "ui/support/environment.h"

#include <QObject>

class QSettings;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// Whether a new agreement gets its visits at once (the default). Chosen on this computer.
[[nodiscard]] bool plansNewAgreements(const QSettings &settings);
void setPlansNewAgreements(QSettings &settings, bool plans);

/// What can be done with visits from the page and from a dossier. Opens its dialogs over the
/// window of the widget that it belongs to.
class VisitDesk : public QObject
{
    Q_OBJECT
public:
    VisitDesk(Caseload &caseload, const Environment &environment, QWidget *owner);

    void add(const QList<AgreementListItem> &agreements);
    /// Asks how it went and stores that as a contact.
    void hold(const VisitListItem &item);
    void move(const VisitListItem &item);
    void skip(const VisitListItem &item);
    /// Those of them that are still to be done, for one reason.
    void skipMany(const QList<VisitListItem> &items);
    void reopen(const VisitListItem &item);
    void remove(const VisitListItem &item);
    /// Shows what the rhythm gives for this agreement, to be confirmed.
    void reviewPlan(AgreementId agreement);
    void planAll();
    /// `suggestion`: name of the file without its ending.
    void exportCalendar(const QList<VisitListItem> &visits, const QString &suggestion);
    /// Plans the visits of an agreement that was just stored and has none, when that is wanted.
    void planNew(AgreementId agreement);
    /// Shows the changes when the visits of an agreement no longer fit its dates and timetable.
    void reviewIfOutdated(AgreementId agreement);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void tellIfFailed(const QString &title, const Result<void> &done, const QString &success);

    Caseload &m_caseload;
    Environment m_environment;
    QWidget *m_owner;
};

} // namespace traject::ui
