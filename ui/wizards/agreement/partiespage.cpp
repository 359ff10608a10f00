// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/partiespage.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// A function that changes the guardian and drops a wholly blank one.
template <typename Change>
void changeGuardian(AgreementDraft &draft, Change change)
{
    if (!draft.guardian)
        draft.guardian.emplace();
    change(*draft.guardian);
    if (*draft.guardian == draft::Guardian())
        draft.guardian.reset();
}

/// Whether the learner is a minor on the signing date, or else on the start (LRN-GUARDIAN);
/// empty while that is unknown.
std::optional<bool> isMinor(const AgreementDraft &draft, QDate today)
{
    const QDate day = draft.agreement.signedOn.value_or(draft.agreement.start.value_or(today));
    const auto &birth = draft.learner.birthDate;
    if (!birth || *birth > day)
        return std::nullopt;
    return dates::ageOn(*birth, day) < 18;
}

} // namespace

PartiesPage::PartiesPage(DraftSession &session)
    : AgreementPage(Step::Parties, session,
                    tr("Who signs for each party. What the program knows is filled in already."))
    , m_guardianHint(new Notice(Tone::Info))
    , m_remember(
          named(new QCheckBox(tr("Remember provider and counsellor for the next agreements")),
                QStringLiteral("rememberParties"),
                tr("Remember provider and counsellor for the next agreements")))
{
    addGuardian();
    addEnterprise();
    addProvider();
    addSigning();
    content()->addStretch();
}

void PartiesPage::addGuardian()
{
    content()->addWidget(m_guardianHint);
    ColumnsLayout &guardian = *addCard(tr("Legal representative of the learner"), 2);
    m_guardianCard = guardian.parentWidget();
    addField(
        guardian,
        {.label = tr("Name"),
         .name = "guardianName",
         .pointers = {QStringLiteral("/guardian"), QStringLiteral("/guardian/name")}},
        new TextField,
        [](const AgreementDraft &draft) {
            return draft.guardian ? draft.guardian->name : QString();
        },
        [](AgreementDraft &draft, const QString &name) {
            changeGuardian(draft, [&](draft::Guardian &known) { known.name = name; });
        });
    addField(
        guardian,
        {.label = tr("Relation to the learner"),
         .name = "guardianRelation",
         .pointers = {QStringLiteral("/guardian/relation")}},
        new TermField<GuardianRelation>,
        [](const AgreementDraft &draft) {
            return draft.guardian ? draft.guardian->relation : std::nullopt;
        },
        [](AgreementDraft &draft, const std::optional<GuardianRelation> &relation) {
            changeGuardian(draft, [&](draft::Guardian &known) { known.relation = relation; });
        });
    addField(
        guardian,
        {.label = tr("Address"),
         .name = "guardianAddress",
         .pointers = {QStringLiteral("/guardian/address")},
         .help = tr("Blank: the learner's own address.")},
        new AddressField(session().caseload().places().municipalityLookup()),
        [](const AgreementDraft &draft) {
            return draft.guardian ? draft.guardian->address : std::nullopt;
        },
        [](AgreementDraft &draft, const std::optional<Address> &address) {
            changeGuardian(draft, [&](draft::Guardian &known) { known.address = address; });
        });
}

void PartiesPage::addEnterprise()
{
    ColumnsLayout &enterprise = *addCard(tr("Enterprise"), 2);
    addField(
        enterprise,
        {.label = tr("Represented by"),
         .name = "enterpriseRepresentative",
         .pointers = {QStringLiteral("/enterprise/representative")}},
        new TextField, [](auto &draft) -> auto & { return draft.enterprise.representative; });
    addField(
        enterprise,
        {.label = tr("Function"),
         .name = "representativeFunction",
         .pointers = {QStringLiteral("/enterprise/representativeFunction")},
         .help = tr("For example zaakvoerder or HR-verantwoordelijke.")},
        new TextField,
        [](auto &draft) -> auto & { return draft.enterprise.representativeFunction; });
}

void PartiesPage::addProvider()
{
    ColumnsLayout &provider = *addCard(tr("Training provider and counsellor"), 2);
    addField(
        provider,
        {.label = tr("School or centre"),
         .name = "providerName",
         .pointers = {QStringLiteral("/provider"), QStringLiteral("/provider/name")}},
        new TextField, [](auto &draft) -> auto & { return draft.provider.name; });
    addField(
        provider,
        {.label = tr("Institution number"),
         .name = "institutionNumber",
         .pointers = {QStringLiteral("/provider/institutionNumber")}},
        new TextField, [](auto &draft) -> auto & { return draft.provider.institutionNumber; });
    addField(
        provider,
        {.label = tr("Director, who signs"),
         .name = "providerDirector",
         .pointers = {QStringLiteral("/provider/director")}},
        new TextField, [](auto &draft) -> auto & { return draft.provider.director; });
    addField(
        provider,
        {.label = tr("Address of the school"),
         .name = "providerAddress",
         .pointers = {QStringLiteral("/provider/address")}},
        new AddressField(session().caseload().places().municipalityLookup()),
        [](const AgreementDraft &draft) {
            return draft.provider.address.isBlank() ? std::nullopt
                                                    : std::optional(draft.provider.address);
        },
        [](AgreementDraft &draft, const std::optional<Address> &address) {
            draft.provider.address = address.value_or(Address());
        });
    addField(
        provider,
        {.label = tr("Trajectory counsellor"),
         .name = "counsellorName",
         .pointers = {QStringLiteral("/counsellor"), QStringLiteral("/counsellor/name")}},
        new TextField, [](auto &draft) -> auto & { return draft.counsellor.name; });
    addField(
        provider,
        {.label = tr("E-mail of the counsellor"),
         .name = "counsellorEmail",
         .pointers = {QStringLiteral("/counsellor/email")}},
        new TextField, [](auto &draft) -> auto & { return draft.counsellor.email; });
    addField(
        provider,
        {.label = tr("Telephone of the counsellor"),
         .name = "counsellorPhone",
         .pointers = {QStringLiteral("/counsellor/phone")}},
        new TextField, [](auto &draft) -> auto & { return draft.counsellor.phone; });
    m_remember->setChecked(true);
    provider.addWide(m_remember);
}

void PartiesPage::addSigning()
{
    const QDate today = session().today();
    ColumnsLayout &signing = *addCard(tr("Signatures"), 3);
    addField(
        signing,
        {.label = tr("Agreement signed on"),
         .name = "signedOn",
         .pointers = {QStringLiteral("/agreement/signedOn")},
         .help = tr("At the latest on the start. Blank: a line to fill in by hand.")},
        new DateField(today), [](auto &draft) -> auto & { return draft.agreement.signedOn; });
    addField(
        signing,
        {.label = tr("Training plan signed on"),
         .name = "planSignedOn",
         .pointers = {QStringLiteral("/agreement/planSignedOn")},
         .help = tr("Together with the agreement.")},
        new DateField(today), [](auto &draft) -> auto & { return draft.agreement.planSignedOn; });
    addField(
        signing,
        {.label = tr("Registered on"),
         .name = "registeredOn",
         .pointers = {QStringLiteral("/agreement/registeredOn")},
         .help = tr("Within %1 months after the start, or both premiums are lost."),
         .numbers = {QStringLiteral("premium-registration-months")}},
        new DateField(today), [](auto &draft) -> auto & { return draft.agreement.registeredOn; });
}

void PartiesPage::load(const PendingDraft &pending)
{
    const AgreementDraft &draft = pending.draft;
    const std::optional<bool> minor = isMinor(draft, session().today());
    m_guardianCard->setVisible(minor.value_or(true) || draft.guardian.has_value());
    if (minor == true) {
        m_guardianHint->say(tr("The learner is a minor: a legal representative signs too."));
    } else {
        m_guardianHint->say(minor == false ? tr("The learner is of age and signs alone.")
                                           : QString());
    }
    const auto provider = session().caseload().settings().provider();
    const auto counsellor = session().caseload().settings().counsellor();
    m_differsFromSettings = provider && counsellor
        && (*provider != draft.provider || *counsellor != draft.counsellor);
    m_remember->setVisible(m_differsFromSettings);
}

void PartiesPage::rememberParties()
{
    refresh();
    if (!m_differsFromSettings || !m_remember->isChecked())
        return;
    SettingsService &settings = session().caseload().settings();
    Result<void> saved = settings.saveProvider(session().draft().provider);
    if (saved)
        saved = settings.saveCounsellor(session().draft().counsellor);
    if (!saved) {
        session().environment().messages.showError(
            this, tr("Provider and counsellor could not be remembered"), errorText(saved.error()));
    }
}

} // namespace traject::ui
