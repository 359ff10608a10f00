// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplacedatatab.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/twopanes.h"
#include "ui/workplaces/workplaceforms.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// A form under its title, in a scrolling half of the tab.
QWidget *makeSide(const QString &title, QWidget *form, const QString &objectName)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(makeTitle(title));
    layout->addWidget(form);
    layout->addStretch();
    return scrollable(page, objectName, title);
}

} // namespace

WorkplaceDataTab::WorkplaceDataTab(Caseload &caseload, const Environment &environment,
                                   QWidget *parent)
    : EstablishmentTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_enterprise(new EnterpriseForm(environment.clock.today()))
    , m_establishment(
          new EstablishmentForm(caseload.places().municipalityLookup(), environment.clock.today()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new TwoPanes(
        makeSide(tr("Enterprise"), m_enterprise, QStringLiteral("enterpriseArea")), 1,
        makeSide(tr("Establishment"), m_establishment, QStringLiteral("establishmentArea")), 1));
    for (FormPart *form :
         {static_cast<FormPart *>(m_enterprise), static_cast<FormPart *>(m_establishment)})
        connect(form, &FormPart::edited, this, &EstablishmentTab::edited);
}

void WorkplaceDataTab::show(const WorkplaceRecords &records)
{
    m_enterprise->setValue(records.enterprise);
    m_establishment->setValue(records.establishment);
}

bool WorkplaceDataTab::hasUnsavedChanges() const
{
    return m_enterprise->isChanged() || m_establishment->isChanged();
}

void WorkplaceDataTab::focusFirst()
{
    if (m_enterprise->value().id.isNull())
        m_enterprise->focusFirst();
    else
        m_establishment->focusFirst();
}

bool WorkplaceDataTab::save()
{
    if (!m_enterprise->validate() || !m_establishment->validate())
        return false;
    const Enterprise enterprise = m_enterprise->value();
    const Establishment establishment = m_establishment->value();
    WorkplaceService &workplaces = m_caseload.workplaces();
    const auto failed = [this](const Error &error) {
        m_environment.messages.showError(
            this, tr("Workplace not saved"),
            error.code == ErrorCode::Conflict
                ? tr("Another enterprise or establishment of this caseload has this number.")
                : errorText(error));
        return false;
    };
    if (!enterprise.id.isNull() && !m_establishment->isChanged() && !establishment.id.isNull()) {
        const auto saved = workplaces.saveEnterprise(enterprise);
        return saved ? true : failed(saved.error());
    }
    // A second establishment, or changes to one, leave the enterprise out of the journal.
    const auto saved = enterprise.id.isNull() || m_enterprise->isChanged()
        ? workplaces.saveWorkplace(enterprise, establishment)
        : workplaces.saveEstablishment(establishment);
    if (!saved)
        return failed(saved.error());
    Q_EMIT stored(*saved);
    return true;
}

} // namespace traject::ui
