// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/schoolpanel.h"

#include "core/base/text.h"
#include "core/service/caseload.h"
#include "ui/support/addressfields.h"
#include "ui/support/checkedline.h"
#include "ui/support/choices.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace traject::ui {

SchoolPanel::SchoolPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : FormPart(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_name(makeLine(QStringLiteral("providerName"), tr("Name of the school")))
    , m_institution(
          watched(new CheckedLine(QStringLiteral("providerInstitution"), tr("Institution number"))))
    , m_kind(watched(makeTerms<ProviderKind>(QStringLiteral("providerKind"), tr("Kind"))))
    , m_address(watched(new AddressFields(QStringLiteral("provider"), tr("school"))))
    , m_director(makeLine(QStringLiteral("providerDirector"), tr("Director")))
    , m_counsellorName(makeLine(QStringLiteral("counsellorName"), tr("Name of the counsellor")))
    , m_counsellorEmail(
          watched(makeEmailLine(QStringLiteral("counsellorEmail"), tr("E-mail of the counsellor"))))
    , m_counsellorPhone(makeLine(QStringLiteral("counsellorPhone"), tr("Phone of the counsellor")))
    , m_save(named(new QPushButton(tr("&Save")), QStringLiteral("schoolSave"), tr("Save")))
    , m_cancel(named(new QPushButton(tr("&Cancel changes")), QStringLiteral("schoolCancel"),
                     tr("Cancel changes")))
{
    m_institution->setCharacters(8);
    m_institution->setCheck([](const QString &text) {
        static const QRegularExpression pattern(QStringLiteral("^\\d{1,6}$"));
        return pattern.match(text).hasMatch()
            ? QString()
            : tr("“%1” is not an institution number: at most six digits, such as 036541.")
                  .arg(text);
    });
    auto *school = new QGroupBox(tr("Training provider"));
    auto *schoolForm = makeForm(school);
    schoolForm->addRow(tr("&Name"), m_name);
    schoolForm->addRow(tr("&Institution number"), m_institution);
    schoolForm->addRow(tr("&Kind"), m_kind);
    schoolForm->addRow(tr("A&ddress"), m_address);
    schoolForm->addRow(tr("Direc&tor"), m_director);
    auto *person = new QGroupBox(tr("Trajectory counsellor"));
    auto *personForm = makeForm(person);
    personForm->addRow(tr("Na&me"), m_counsellorName);
    personForm->addRow(tr("&E-mail"), m_counsellorEmail);
    personForm->addRow(tr("&Phone"), m_counsellorPhone);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHint(tr("These data stand in every new agreement.")));
    layout->addWidget(school);
    layout->addWidget(person);
    layout->addLayout(buttons);
    layout->addStretch();
    setMaximumWidth(textWidth(this, 110));

    connect(this, &FormPart::edited, this, &SchoolPanel::updateActions);
    connect(m_save, &QPushButton::clicked, this, &SchoolPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &SchoolPanel::load);
    connect(&caseload.settings(), &SettingsService::changed, this, [this] {
        if (!hasUnsavedChanges())
            load();
    });
    load();
}

Provider SchoolPanel::provider() const
{
    Provider provider = m_givenProvider;
    provider.name = text::simplified(m_name->text());
    provider.institutionNumber = m_institution->text();
    provider.kind = termOf<ProviderKind>(m_kind);
    provider.address = m_address->address();
    provider.director = text::simplified(m_director->text());
    return provider;
}

Counsellor SchoolPanel::counsellor() const
{
    return {.name = text::simplified(m_counsellorName->text()),
            .email = m_counsellorEmail->text(),
            .phone = text::simplified(m_counsellorPhone->text())};
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
    m_name->setText(provider->name);
    m_institution->setText(provider->institutionNumber);
    setTerm(m_kind, provider->kind);
    m_address->setAddress(provider->address);
    m_director->setText(provider->director);
    m_counsellorName->setText(counsellor->name);
    m_counsellorEmail->setText(counsellor->email);
    m_counsellorPhone->setText(counsellor->phone);
    m_givenProvider = *provider;
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
