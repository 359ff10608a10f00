// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/mailaddress.h"
#include "ui/models/visitlistmodel.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"

class QComboBox;
class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;
class VisitActions;
class VisitDesk;

/// The visits to all running agreements by day.
class FollowUpPage : public Page
{
    Q_OBJECT
public:
    FollowUpPage(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    void focusSearch() override;
    [[nodiscard]] Contact contactStart() const override;

Q_SIGNALS:
    void learnerRequested(traject::LearnerId learner);

protected:
    void reload() override;

private:
    QComboBox *makeRange();
    QWidget *makeActions();
    /// What the combo box beside the search lets through.
    void applyRange();
    [[nodiscard]] const VisitListItem *current() const;
    /// The visits with these ids, in their order.
    [[nodiscard]] QList<VisitListItem> visits(const QList<qint64> &ids) const;
    [[nodiscard]] Result<QList<MailAddress>> mailAddresses(const QList<qint64> &ids) const;
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    VisitDesk *m_desk;
    VisitListModel m_model;
    ListPane *m_list;
    QComboBox *m_range;
    VisitActions *m_actions = nullptr;
    QPushButton *m_dossier = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace traject::ui
