// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/workplaceservice.h"
#include "ui/support/environment.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace traject {
struct Rulebook;
}

namespace traject::ui {

class Notice;
class SaidLabel;

/// The head of a workplace's dossier: which enterprise and establishment, how to reach them, and
/// how they stand today.
class WorkplaceHead : public QWidget
{
    Q_OBJECT
public:
    WorkplaceHead(const Rulebook &rulebook, const Environment &environment,
                  QWidget *parent = nullptr);

    /// Records without an id are a new workplace.
    void show(const WorkplaceRecords &records);
    using QWidget::show;
    void setActions(bool canSave, bool canRemove);

Q_SIGNALS:
    void back();
    void save();
    void cancel();
    void remove();
    void establishmentChosen(traject::EstablishmentId id);
    void newEstablishment();

private:
    QWidget *makeButtons();
    QWidget *makeSwitch();
    void fillSwitch(const WorkplaceRecords &records);
    void tell(const WorkplaceRecords &records);

    const Rulebook &m_rulebook;
    Environment m_environment;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QComboBox *m_establishments = nullptr;
    QPushButton *m_newEstablishment = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    SaidLabel *m_accredited = nullptr;
    SaidLabel *m_room = nullptr;
    SaidLabel *m_enterpriseRoom = nullptr;
    Notice *m_excluded = nullptr;
};

} // namespace traject::ui
