// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/schoolpanel.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/patternfield.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

namespace traject::ui {

SchoolPanel::SchoolPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : FormPart(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_save(named(new QPushButton(tr("&Save")), QStringLiteral("schoolSave"), tr("Save")))
    , m_cancel(named(new QPushButton(tr("&Cancel changes")), QStringLiteral("schoolCancel"),
                     tr("Cancel changes")))
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHint(tr("These data stand in every new agreement.")));
    layout->addWidget(makeSchoolBox());
    layout->addWidget(makeCounsellorBox());
    layout->addLayout(buttons);
    layout->addStretch();
    setMaximumWidth(textWidth(this, 110));

    connect(this, &FormPart::edited, this, &SchoolPanel::updateActions);
    connect(m_save, &QPushButton::clicked, this, &SchoolPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &SchoolPanel::load);
    load();
}

void SchoolPanel::refresh()
{
    if (!hasUnsavedChanges())
        load();
}

QWidget *SchoolPanel::makeSchoolBox()
{
    auto *box = new QGroupBox(tr("Training provider"));
    auto *form = makeForm(box);
    m_name = add(form, tr("&Name"), new TextField, QStringLiteral("providerName"), 0,
                 tr("Name of the school"));
    m_institution = add(form, tr("&Institution number"), makeInstitutionNumberField(),
                        QStringLiteral("providerInstitution"), 10);
    m_kind
        = add(form, tr("&Kind"), new TermField<ProviderKind>, QStringLiteral("providerKind"), 30);
    m_address
        = add(form, tr("A&ddress"), new AddressField(m_caseload.places().municipalityLookup()),
              QStringLiteral("providerAddress"), 0, tr("Address of the school"));
    m_director = add(form, tr("Direc&tor"), new TextField, QStringLiteral("providerDirector"));
    return box;
}

QWidget *SchoolPanel::makeCounsellorBox()
{
    auto *box = new QGroupBox(tr("Trajectory counsellor"));
    auto *form = makeForm(box);
    m_counsellorName = add(form, tr("Na&me"), new TextField, QStringLiteral("counsellorName"), 0,
                           tr("Name of the counsellor"));
    m_counsellorEmail = add(form, tr("E-m&ail"), makeEmailField(),
                            QStringLiteral("counsellorEmail"), 0, tr("E-mail of the counsellor"));
    m_counsellorPhone = add(form, tr("&Phone"), new TextField, QStringLiteral("counsellorPhone"),
                            24, tr("Phone of the counsellor"));
    return box;
}

Provider SchoolPanel::provider() const
{
    return {.name = m_name->value(),
            .institutionNumber = m_institution->value(),
            .kind = m_kind->value(),
            .address = m_address->value().value_or(Address{}),
            .director = m_director->value()};
}

Counsellor SchoolPanel::counsellor() const
{
    return {.name = m_counsellorName->value(),
            .email = m_counsellorEmail->value(),
            .phone = m_counsellorPhone->value()};
}

bool SchoolPanel::hasUnsavedChanges() const
{
    return hasWrongText() || !(provider() == m_givenProvider)
        || !(counsellor() == m_givenCounsellor);
}

void SchoolPanel::load()
{
    const auto provider = m_caseload.settings().provider();
    const auto counsellor = m_caseload.settings().counsellor();
    if (!provider || !counsellor) {
        m_environment.messages.showError(
            this, tr("School and counsellor"),
            errorText(provider ? counsellor.error() : provider.error()));
        return;
    }
    const QSignalBlocker quiet(this);
    refill(m_name, provider->name);
    refill(m_institution, provider->institutionNumber);
    refill(m_kind, provider->kind);
    refill(m_address, std::optional(provider->address));
    refill(m_director, provider->director);
    refill(m_counsellorName, counsellor->name);
    refill(m_counsellorEmail, counsellor->email);
    refill(m_counsellorPhone, counsellor->phone);
    clearProblems();
    m_givenProvider = this->provider();
    m_givenCounsellor = this->counsellor();
    updateActions();
}

void SchoolPanel::save()
{
    if (!validate())
        return;
    const Provider provider = this->provider();
    const Counsellor counsellor = this->counsellor();
    Result<void> result;
    if (!(provider == m_givenProvider))
        result = m_caseload.settings().saveProvider(provider);
    if (result && !(counsellor == m_givenCounsellor))
        result = m_caseload.settings().saveCounsellor(counsellor);
    if (!result) {
        m_environment.messages.showError(this, tr("School and counsellor"),
                                         errorText(result.error()));
        return;
    }
    load();
    Q_EMIT statusMessage(tr("School and counsellor saved"));
}

void SchoolPanel::updateActions()
{
    const bool changed = hasUnsavedChanges();
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed);
}

} // namespace traject::ui
