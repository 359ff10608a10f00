// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/dossierservice.h"
#include "ui/support/environment.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace traject::ui {

class TrajectoryLine;

/// What stands above the tabs of a dossier: who it is, how far the trajectory has come, and the
/// next day by which something must be done.
class DossierHeadView : public QWidget
{
    Q_OBJECT
public:
    explicit DossierHeadView(QWidget *parent = nullptr);

    void setHead(const DossierHead &head, QDate today);
    /// A learner who is not in the caseload yet.
    void setNew();
    [[nodiscard]] QString title() const;

    /// The place for the buttons beside the name.
    void addAction(QPushButton *button);

Q_SIGNALS:
    void backRequested();
    /// Shows where the next day comes from.
    void nextRequested();

private:
    [[nodiscard]] QString identityText(const Learner &learner) const;
    [[nodiscard]] static QString enrolmentText(const DossierHead &head);
    [[nodiscard]] static QString reachText(const DossierHead &head);
    [[nodiscard]] QString nextText(const AgendaEntry &next) const;

    QDate m_today;
    QLabel *m_title;
    QLayout *m_actions;
    QLabel *m_facts;
    TrajectoryLine *m_line;
    QWidget *m_nextRow;
    QLabel *m_next;
};

} // namespace traject::ui
