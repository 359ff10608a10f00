// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplacedossier.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/workplaces/accreditationstab.h"
#include "ui/workplaces/mentorstab.h"
#include "ui/workplaces/staystab.h"
#include "ui/workplaces/viewtabs.h"
#include "ui/workplaces/workplacedatatab.h"
#include "ui/workplaces/workplacehead.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

WorkplaceDossier::WorkplaceDossier(Caseload &caseload, const Environment &environment,
                                   QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_head(new WorkplaceHead(caseload.law().rulebook(), environment))
    , m_tabs(named(new QTabWidget, QStringLiteral("workplaceTabs"), tr("Parts of the workplace")))
    , m_data(new WorkplaceDataTab(caseload, environment))
    , m_accreditations(new AccreditationsTab(caseload, environment))
    , m_mentors(new MentorsTab(caseload, environment))
    , m_stays(new StaysTab(environment))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    addTab(m_data, QStringLiteral("workplaceDataTab"), tr("Data"));
    addTab(m_accreditations, QStringLiteral("workplaceAccreditationsTab"), tr("Accreditations"));
    addTab(m_mentors, QStringLiteral("workplaceMentorsTab"), tr("Mentors"));
    addTab(m_stays, QStringLiteral("workplaceLearnersTab"), tr("Learners"));
    addTab(new EstablishmentContactsTab(caseload, environment),
           QStringLiteral("workplaceContactsTab"), tr("Contacts"));
    addTab(new EstablishmentDocumentsTab(caseload, environment),
           QStringLiteral("workplaceDocumentsTab"), tr("Documents"));
    addTab(new EstablishmentTimelineTab(caseload, environment),
           QStringLiteral("workplaceTimelineTab"), tr("History"));

    const auto back = [this] { leave([this] { Q_EMIT closed(); }); };
    m_tabs->setDocumentMode(true);
    leadFocus(this, m_tabs);
    turnTabsByKey(this, m_tabs);
    onKey(this, QKeySequence(Qt::ALT | Qt::Key_Left), back);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkplaceDossier::showTab);
    connect(m_head, &WorkplaceHead::back, this, back);
    connect(m_head, &WorkplaceHead::save, this, &WorkplaceDossier::save);
    connect(m_head, &WorkplaceHead::cancel, this, &WorkplaceDossier::cancel);
    connect(m_head, &WorkplaceHead::remove, this, &WorkplaceDossier::askToRemove);
    connect(m_head, &WorkplaceHead::newEstablishment, this,
            [this] { leave([this] { openNew(Enterprise(m_records.enterprise)); }); });
    connect(m_head, &WorkplaceHead::establishmentChosen, this, [this](EstablishmentId id) {
        m_head->show(m_records); // back to this one, should the user stay
        if (!id.isNull())
            leave([this, id] { open(id); });
    });
    connect(m_data, &WorkplaceDataTab::stored, this,
            [this](EstablishmentId id) { m_records.establishment.id = id; });
    connect(m_stays, &StaysTab::learnerActivated, this, &WorkplaceDossier::learnerActivated);
    connect(m_stays, &StaysTab::agreementActivated, this, &WorkplaceDossier::agreementActivated);
}

void WorkplaceDossier::addTab(EstablishmentTab *tab, const QString &objectName,
                              const QString &title)
{
    tab->setObjectName(objectName);
    m_tabs->addTab(tab, QStringLiteral("&%1 %2").arg(m_tabs->count() + 1).arg(title));
    m_tabList.append(tab);
    connect(tab, &EstablishmentTab::edited, this, &WorkplaceDossier::updateActions);
    connect(tab, &EstablishmentTab::statusMessage, this, &WorkplaceDossier::statusMessage);
}

bool WorkplaceDossier::open(EstablishmentId id)
{
    const auto records = m_caseload.workplaces().records(id);
    if (!records) {
        m_environment.messages.showError(this, tr("Workplace"), errorText(records.error()));
        return false;
    }
    load(*records);
    return true;
}

void WorkplaceDossier::openNew(const Enterprise &enterprise)
{
    WorkplaceRecords fresh{.enterprise = enterprise};
    fresh.establishment.enterprise = enterprise.id;
    if (!enterprise.id.isNull())
        fresh.establishments = m_records.establishments;
    m_tabs->setCurrentWidget(m_data);
    load(fresh);
    m_data->focusFirst();
}

void WorkplaceDossier::load(const WorkplaceRecords &records)
{
    m_records = records;
    m_filled.clear();
    m_head->show(m_records);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !m_records.establishment.id.isNull());
    showTab();
}

void WorkplaceDossier::showTab()
{
    auto *tab = m_tabList.at(m_tabs->currentIndex());
    if (!m_filled.contains(tab)) {
        m_filled.append(tab);
        tab->show(m_records);
    }
    updateActions();
}

void WorkplaceDossier::showAccreditation(AccreditationId id)
{
    m_tabs->setCurrentWidget(m_accreditations);
    m_accreditations->select(id);
}

void WorkplaceDossier::showMentor(MentorId id)
{
    m_tabs->setCurrentWidget(m_mentors);
    m_mentors->select(id);
}

void WorkplaceDossier::refresh()
{
    if (establishment().isNull() || hasUnsavedChanges())
        return;
    if (const auto records = m_caseload.workplaces().records(establishment()))
        load(*records);
    else
        Q_EMIT closed(); // undone or removed
}

bool WorkplaceDossier::hasUnsavedChanges() const
{
    return std::any_of(m_filled.cbegin(), m_filled.cend(),
                       [](const EstablishmentTab *tab) { return tab->hasUnsavedChanges(); });
}

void WorkplaceDossier::save()
{
    const QList<EstablishmentTab *> filled = m_filled;
    for (EstablishmentTab *tab : filled) {
        if (!tab->hasUnsavedChanges())
            continue;
        m_tabs->setCurrentWidget(tab); // what is wrong on it must be seen
        if (!tab->save())
            return;
    }
    open(establishment());
    Q_EMIT statusMessage(tr("Workplace saved"));
}

void WorkplaceDossier::cancel()
{
    if (establishment().isNull())
        openNew(Enterprise(m_records.enterprise));
    else
        open(establishment());
}

void WorkplaceDossier::leave(const std::function<void()> &then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this workplace have not been saved."),
                               tr("Leave without saving"), [this, then] {
                                   cancel();
                                   then();
                               });
}

void WorkplaceDossier::askToRemove()
{
    const QString name = m_records.establishment.name.isEmpty() ? m_records.enterprise.name
                                                                : m_records.establishment.name;
    const auto kept = m_caseload.workplaces().hindrances(establishment());
    if (kept && !kept->isNone()) {
        QStringList why;
        if (kept->agreements > 0)
            why << tr("%n agreement(s) rest on %1 or its mentors.", nullptr, kept->agreements)
                       .arg(name);
        if (kept->contacts > 0)
            why << tr("%n contact(s) are about %1 only.", nullptr, kept->contacts).arg(name);
        m_environment.messages.showError(this, tr("Workplace not removed"),
                                         why.join(u'\n') + u'\n' + tr("So the record must stay."));
        return;
    }
    m_environment.messages.ask(
        this, tr("Remove establishment"),
        tr("Remove %1 with its accreditations and mentors? You can undo this with Ctrl+Z.")
            .arg(name),
        tr("Remove"), [this] { remove(); });
}

void WorkplaceDossier::remove()
{
    const EstablishmentId id = establishment();
    m_records.establishment.id = {}; // nothing to read again while it goes
    const auto removed = m_caseload.workplaces().remove(id);
    if (!removed) {
        m_records.establishment.id = id;
        m_environment.messages.showError(this, tr("Workplace not removed"),
                                         errorText(removed.error()));
        return;
    }
    m_filled.clear();
    Q_EMIT statusMessage(tr("Workplace removed"));
    Q_EMIT closed();
}

void WorkplaceDossier::updateActions()
{
    m_head->setActions(hasUnsavedChanges(), !establishment().isNull() && !hasUnsavedChanges());
}

} // namespace traject::ui
