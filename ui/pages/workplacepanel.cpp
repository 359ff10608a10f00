// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/workplacepanel.h"

#include "core/service/caseload.h"
#include "ui/pages/workplaceforms.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// A form with margins, at the top of a scrolling tab.
QWidget *makeTab(QWidget *content, const QString &objectName, const QString &accessibleName)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(content);
    layout->addStretch();
    return scrollable(page, objectName, accessibleName);
}

} // namespace

WorkplacePanel::WorkplacePanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_stack(new QStackedWidget)
    , m_title(makeTitle({}))
    , m_subtitle(makeHint({}))
    , m_tabs(named(new QTabWidget, QStringLiteral("workplaceTabs"), tr("Parts of the workplace")))
    , m_enterprise(new EnterpriseForm(environment.clock.today()))
    , m_establishment(
          new EstablishmentForm(caseload.places().municipalityLookup(), environment.clock.today()))
    , m_accreditation(new AccreditationForm(environment.clock.today()))
    , m_mentor(new MentorForm(environment.clock.today()))
    , m_save(named(new QPushButton(tr("&Save")), QStringLiteral("workplaceSave"), tr("Save")))
    , m_cancel(named(new QPushButton(tr("&Cancel changes")), QStringLiteral("workplaceCancel"),
                     tr("Cancel changes")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_tabs->addTab(makeTab(m_enterprise, QStringLiteral("enterpriseArea"), tr("Enterprise")),
                   tr("Enterprise"));
    m_tabs->addTab(
        makeTab(m_establishment, QStringLiteral("establishmentArea"), tr("Establishment")),
        tr("Establishment"));
    m_tabs->addTab(
        makeTab(m_accreditation, QStringLiteral("accreditationArea"), tr("Accreditation")),
        tr("Accreditation"));
    m_tabs->addTab(makeTab(makeMentorTab(), QStringLiteral("mentorArea"), tr("Mentors")),
                   tr("Mentors"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *details = new QWidget;
    auto *detailLayout = new QVBoxLayout(details);
    detailLayout->setContentsMargins({});
    detailLayout->addWidget(m_title);
    detailLayout->addWidget(m_subtitle);
    detailLayout->addWidget(m_tabs, 1);
    detailLayout->addLayout(buttons);

    auto *hint = makeHint(tr("Choose a workplace in the list to see and complete its data."));
    hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(hint);
    m_stack->addWidget(details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    layout->addWidget(m_stack);

    for (auto *part : QList<FormPart *>{m_enterprise, m_establishment, m_accreditation, m_mentor})
        connect(part, &FormPart::edited, this, &WorkplacePanel::updateActions);
    connect(m_save, &QPushButton::clicked, this, &WorkplacePanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &WorkplacePanel::discardChanges);
}

QWidget *WorkplacePanel::makeMentorTab()
{
    m_mentors = named(new ChoiceField, QStringLiteral("mentorChoice"),
                      tr("Mentor of this establishment"));
    m_addMentor = named(new QPushButton(tr("&Add mentor")), QStringLiteral("mentorAdd"),
                        tr("Add a mentor to this establishment"));
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_mentors, 1);
    row->addWidget(m_addMentor);
    layout->addLayout(row);
    layout->addWidget(m_mentor);
    connect(m_mentors, &QComboBox::currentIndexChanged, this, &WorkplacePanel::showMentor);
    connect(m_addMentor, &QPushButton::clicked, this, &WorkplacePanel::addMentor);
    return tab;
}

void WorkplacePanel::show(AccreditationId id)
{
    m_id = id;
    load();
}

void WorkplacePanel::refresh()
{
    if (!hasUnsavedChanges())
        load();
}

void WorkplacePanel::discardChanges()
{
    load();
}

bool WorkplacePanel::hasUnsavedChanges() const
{
    return !m_id.isNull()
        && (m_enterprise->isChanged() || m_establishment->isChanged()
            || m_accreditation->isChanged() || m_mentor->isChanged());
}

void WorkplacePanel::load()
{
    if (m_id.isNull()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const auto workplace = m_caseload.workplaces().workplace(m_id);
    if (!workplace) { // undone or gone: the list tells
        m_id = {};
        m_stack->setCurrentIndex(0);
        return;
    }
    m_workplace = *workplace;
    const Accreditation accreditation = m_workplace.accreditation.value_or(Accreditation{});
    m_title->setText(m_workplace.enterprise.name);
    const auto programme = m_caseload.programmes().programme(accreditation.programmeCode);
    m_subtitle->setText(
        QStringLiteral("%1 · %2").arg(m_workplace.establishment.address.municipality,
                                      programme ? programme->name : accreditation.programmeCode));
    m_enterprise->setValue(m_workplace.enterprise);
    m_establishment->setValue(m_workplace.establishment);
    m_accreditation->setValue(accreditation, m_workplace.mentors);

    const QSignalBlocker quiet(m_mentors);
    m_mentors->clear();
    int current = 0;
    for (const Mentor &mentor : std::as_const(m_workplace.mentors)) {
        if (mentor.id == accreditation.mentor)
            current = m_mentors->count();
        m_mentors->addItem(mentor.name, mentor.id.value);
    }
    m_mentors->setCurrentIndex(m_mentors->count() > 0 ? current : -1);
    showMentor(m_mentors->currentIndex());
    m_stack->setCurrentIndex(1);
    updateActions();
}

void WorkplacePanel::showMentor(int index)
{
    Mentor mentor{.establishment = m_workplace.establishment.id};
    if (index >= 0 && index < m_workplace.mentors.size())
        mentor = m_workplace.mentors.at(index);
    m_mentor->setValue(mentor);
    m_mentor->setEnabled(index >= 0);
    updateActions();
}

void WorkplacePanel::addMentor()
{
    m_mentors->addItem(tr("New mentor"), qint64{0});
    m_mentors->setCurrentIndex(m_mentors->count() - 1);
    m_mentor->focusFirst();
    updateActions();
}

bool WorkplacePanel::validate(FormPart *part)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (!m_tabs->widget(tab)->isAncestorOf(part))
            continue;
        const int before = m_tabs->currentIndex();
        m_tabs->setCurrentIndex(tab);
        if (!part->validate())
            return false;
        m_tabs->setCurrentIndex(before);
    }
    return true;
}

void WorkplacePanel::save()
{
    WorkplaceService &workplaces = m_caseload.workplaces();
    // Taken from the forms before the first store, whose signal makes the page read again.
    const bool enterpriseChanged = m_enterprise->isChanged();
    const bool establishmentChanged = m_establishment->isChanged();
    const bool accreditationChanged = m_accreditation->isChanged();
    const bool mentorChanged = m_mentor->isChanged();
    if ((enterpriseChanged && !validate(m_enterprise))
        || (establishmentChanged && !validate(m_establishment))
        || (accreditationChanged && !validate(m_accreditation))
        || (mentorChanged && !validate(m_mentor)))
        return;
    const Enterprise enterprise = m_enterprise->value();
    const Establishment establishment = m_establishment->value();
    const Accreditation accreditation = m_accreditation->value();
    const Mentor mentor = m_mentor->value();

    Result<void> result;
    const auto keep = [&result](const auto &saved) {
        if (!saved && result)
            result = tl::unexpected(saved.error());
    };
    if (enterpriseChanged)
        keep(workplaces.saveEnterprise(enterprise));
    if (establishmentChanged)
        keep(workplaces.saveEstablishment(establishment));
    if (mentorChanged)
        keep(workplaces.saveMentor(mentor));
    if (accreditationChanged)
        keep(workplaces.saveAccreditation(accreditation));
    if (!result) {
        m_environment.messages.showError(
            this, tr("Workplace not saved"),
            result.error().code == ErrorCode::Conflict
                ? tr("Another enterprise or establishment of this caseload has this number.")
                : errorText(result.error()));
        return;
    }
    load();
    Q_EMIT statusMessage(tr("Workplace saved"));
}

void WorkplacePanel::updateActions()
{
    const bool changed = hasUnsavedChanges();
    const bool newMentor = m_mentors->currentIndex() >= m_workplace.mentors.size();
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed || (newMentor && m_mentors->count() > 0));
    // One mentor at a time: changes to this one are saved or cancelled first.
    m_mentors->setEnabled(!m_mentor->isChanged() && m_mentors->count() > 0);
    m_addMentor->setEnabled(!m_mentor->isChanged() && !newMentor);
}

} // namespace traject::ui
