// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/workplaces/establishmenttab.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class ContactsView;
class DocumentsView;
class TimelineView;

/// The contacts with the establishment.
class EstablishmentContactsTab final : public EstablishmentTab
{
    Q_OBJECT
public:
    EstablishmentContactsTab(Caseload &caseload, const Environment &environment,
                             QWidget *parent = nullptr);
    void show(const WorkplaceRecords &records) override;

private:
    ContactsView *m_view;
};

/// The documents of the establishment.
class EstablishmentDocumentsTab final : public EstablishmentTab
{
    Q_OBJECT
public:
    EstablishmentDocumentsTab(Caseload &caseload, const Environment &environment,
                              QWidget *parent = nullptr);
    void show(const WorkplaceRecords &records) override;

private:
    DocumentsView *m_view;
};

/// What happened to the establishment and what belongs to it.
class EstablishmentTimelineTab final : public EstablishmentTab
{
    Q_OBJECT
public:
    EstablishmentTimelineTab(Caseload &caseload, const Environment &environment,
                             QWidget *parent = nullptr);
    void show(const WorkplaceRecords &records) override;

private:
    TimelineView *m_view;
};

} // namespace traject::ui
