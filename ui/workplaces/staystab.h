// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/workplaces/establishmenttab.h"
#include "ui/workplaces/workplacerowmodels.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace traject::ui {

class ShortList;

/// The learners at the workplace: now, coming, and before.
class StaysTab final : public EstablishmentTab
{
    Q_OBJECT
public:
    explicit StaysTab(const Environment &environment, QWidget *parent = nullptr);

    void show(const WorkplaceRecords &records) override;

Q_SIGNALS:
    void learnerActivated(traject::LearnerId id);
    void agreementActivated(traject::AgreementId id);

private:
    void fill();
    void updateActions();
    [[nodiscard]] const StayRow *current() const;

    Environment m_environment;
    WorkplaceRecords m_records;
    StayRowModel m_model;
    QLabel *m_none;
    QTreeView *m_view;
    ShortList *m_list;
    QCheckBox *m_elsewhere;
    QPushButton *m_learner;
    QPushButton *m_agreement;
};

} // namespace traject::ui
