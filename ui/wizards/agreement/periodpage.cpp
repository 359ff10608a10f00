// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/periodpage.h"

#include "core/domain/dates.h"
#include "core/rules/checker.h"
#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numberfields.h"
#include "ui/wizards/agreement/otheragreements.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

bool paysWage(const AgreementDraft &draft)
{
    return draft.agreement.type == AgreementType::Da;
}

bool paysAllowance(const AgreementDraft &draft)
{
    return draft.agreement.type == AgreementType::Oao || draft.allowance.has_value();
}

} // namespace

PeriodPage::PeriodPage(DraftSession &session)
    : AgreementPage(Step::Period, session,
                    tr("From when until when, which type of agreement, what is paid and where the "
                       "training takes place."))
    , m_duration(makeHint({}))
    , m_schoolYear(named(new QPushButton, QStringLiteral("takeSchoolYear"),
                         tr("Take the whole school year")))
    , m_typeReason(new Notice(Tone::Info))
    , m_allowanceReason(makeHint({}))
    , m_noAllowance(makeHint({}))
    , m_previousFact(makeHint({}))
{
    addPeriod();
    addType();
    addAllowance();
    addWage();
    content()->addWidget(m_noAllowance);
    addPlace();
    content()->addStretch();
}

void PeriodPage::addPeriod()
{
    ColumnsLayout &period = *addCard(tr("Period"), 3);
    addField(
        period,
        {.label = tr("Start"),
         .name = "agreementStart",
         .pointers = {QStringLiteral("/agreement/start")}},
        new DateField(session().today()),
        [](auto &draft) -> auto & { return draft.agreement.start; });
    addField(
        period,
        {.label = tr("End"),
         .name = "agreementEnd",
         .pointers = {QStringLiteral("/agreement/end")}},
        new DateField(session().today()),
        [](auto &draft) -> auto & { return draft.agreement.end; });
    auto *shortcut = new QWidget;
    auto *column = new QVBoxLayout(shortcut);
    column->setContentsMargins(3, 3, 3, 3);
    column->addWidget(new QLabel(tr("School year")));
    column->addWidget(m_schoolYear);
    column->addStretch();
    period.addWidget(shortcut);
    period.addWide(m_duration);
    connect(m_schoolYear, &QPushButton::clicked, this, &PeriodPage::takeSchoolYear);
}

void PeriodPage::addType()
{
    ColumnsLayout &type = *addCard(tr("Type"), 3);
    type.addWide(m_typeReason);
    m_typeReason->button()->setObjectName(QStringLiteral("takeProposedType"));
    connect(m_typeReason->button(), &QPushButton::clicked, this, &PeriodPage::takeProposedType);
    addField(
        type,
        {.label = tr("Type of agreement"),
         .name = "agreementType",
         .pointers = {QStringLiteral("/agreement/type")}},
        new TermField<AgreementType>, [](auto &draft) -> auto & { return draft.agreement.type; });
    addField(
        type,
        {.label = tr("Only a simulated workplace"),
         .name = "simulatedWorkplaceOnly",
         .pointers = {QStringLiteral("/agreement/simulatedWorkplaceOnly")}},
        new YesNoField,
        [](auto &draft) -> auto & { return draft.agreement.simulatedWorkplaceOnly; });
    addField(
        type,
        {.label = tr("Social Maribel sector"),
         .name = "socialMaribel",
         .pointers = {QStringLiteral("/agreement/socialMaribel")},
         .help = tr("Non-profit; only there a DA is possible.")},
        new YesNoField, [](auto &draft) -> auto & { return draft.agreement.socialMaribel; });
    addField(
        type,
        {.label = tr("Subject"),
         .name = "agreementSubject",
         .pointers = {QStringLiteral("/agreement/subject")},
         .wide = true},
        new TextField, [](auto &draft) -> auto & { return draft.agreement.subject; });
}

void PeriodPage::addAllowance()
{
    ColumnsLayout &pay = *addCard(tr("Training allowance"), 3);
    m_allowanceCard = pay.parentWidget();
    pay.addWide(m_allowanceReason);
    const Rulebook &rulebook = session().rulebook();
    addField(
        pay,
        {.label = tr("Level"),
         .name = "allowanceLevel",
         .pointers = {QStringLiteral("/allowance/level")},
         .help = tr("Another level takes the amount of that level.")},
        new IntegerField(1, 3),
        [](const AgreementDraft &draft) {
            return draft.allowance ? draft.allowance->level : std::nullopt;
        },
        [&rulebook](AgreementDraft &draft, const std::optional<int> &level) {
            if (!draft.allowance)
                draft.allowance.emplace();
            draft.allowance->level = level;
            const auto *row
                = draft.agreement.start ? rulebook.allowance.on(*draft.agreement.start) : nullptr;
            if (row && level)
                draft.allowance->monthlyAmount = row->value.amount(*level);
            if (*draft.allowance == draft::Allowance())
                draft.allowance.reset();
        });
    addField(
        pay,
        {.label = tr("Amount per month"),
         .name = "allowanceAmount",
         .pointers = {QStringLiteral("/allowance"), QStringLiteral("/allowance/monthlyAmount")}},
        new MoneyField,
        [](const AgreementDraft &draft) {
            return draft.allowance ? draft.allowance->monthlyAmount : std::nullopt;
        },
        [](AgreementDraft &draft, const std::optional<Money> &amount) {
            if (!draft.allowance)
                draft.allowance.emplace();
            draft.allowance->monthlyAmount = amount;
            if (*draft.allowance == draft::Allowance())
                draft.allowance.reset();
        });
}

void PeriodPage::addWage()
{
    ColumnsLayout &wage = *addCard(tr("Wage"), 3);
    m_wageCard = wage.parentWidget();
    addField(
        wage,
        {.label = tr("Joint committee"),
         .name = "jointCommittee",
         .pointers = {QStringLiteral("/enterprise/jointCommittee")},
         .help = tr("Its scale decides the wage: for example 318.02.")},
        new TextField, [](auto &draft) -> auto & { return draft.enterprise.jointCommittee; });
    addField(
        wage,
        {.label = tr("Gross wage per month"),
         .name = "jointCommitteeWage",
         .pointers = {QStringLiteral("/agreement/jointCommitteeWage")}},
        new MoneyField, [](auto &draft) -> auto & { return draft.agreement.jointCommitteeWage; });
}

void PeriodPage::addPlace()
{
    ColumnsLayout &place = *addCard(tr("Place of training"), 2);
    addField(
        place,
        {.label = tr("Where the learner works; by default the establishment"),
         .name = "placeOfTraining",
         .pointers = {QStringLiteral("/agreement/place")}},
        new AddressField(session().caseload().places().municipalityLookup()),
        [](auto &draft) -> auto & { return draft.agreement.place; });

    ColumnsLayout &others = *addCard(tr("Other agreements of this learner"), 2);
    addField(
        others,
        {.label = tr("Agreements that run or ran"),
         .name = "otherAgreements",
         .pointers = {QStringLiteral("/agreement/otherAgreements")},
         .help = tr("A shared day is an overlap."),
         .wide = true},
        new OtherAgreementsField(session().today()),
        [](const AgreementDraft &draft) { return draft.agreement.otherAgreements; },
        [](AgreementDraft &draft, const QList<draft::OtherAgreement> &list) {
            if (followsFromList(draft.agreement))
                draft.agreement.previousAgreementEndedOn.reset();
            draft.agreement.otherAgreements = list;
        });
    addField(
        others,
        {.label = tr("Cooperation recorded (art. 6bis)"),
         .name = "cooperation6bis",
         .pointers = {QStringLiteral("/agreement/cooperation6bis")},
         .help = tr("Covers every overlap in the list above.")},
        new YesNoField, [](auto &draft) -> auto & { return draft.agreement.cooperation6bis; });
    others.addWide(m_previousFact);
    m_previousFact->setObjectName(QStringLiteral("previousAgreementFact"));
    m_previous = addField(
        others,
        {.label = tr("Previous agreement ended on"),
         .name = "previousAgreementEndedOn",
         .pointers = {QStringLiteral("/agreement/previousAgreementEndedOn")}},
        new DateField(session().today()),
        [](auto &draft) -> auto & { return draft.agreement.previousAgreementEndedOn; });
}

void PeriodPage::takeSchoolYear()
{
    const SchoolYearPeriod period = schoolYearPeriod(session().draft(), session().today());
    session().edit([&](PendingDraft &pending) {
        pending.draft.agreement.start = period.start;
        pending.draft.agreement.end = period.end;
    });
    session().commit();
}

void PeriodPage::takeProposedType()
{
    session().edit([&](PendingDraft &pending) {
        pending.draft.agreement.type = proposedType(pending.draft, session().rulebook());
        pending.draft.allowance = proposedAllowance(pending.draft, session().rulebook());
    });
    session().commit();
}

void PeriodPage::load(const PendingDraft &pending)
{
    const AgreementDraft &draft = pending.draft;
    const SchoolYearPeriod year = schoolYearPeriod(draft, session().today());
    m_schoolYear->setText(
        QStringLiteral("%1 – %2").arg(dates::shortText(year.start), dates::shortText(year.end)));
    const auto &start = draft.agreement.start;
    const auto &end = draft.agreement.end;
    QStringList facts;
    if (start && end && *start <= *end) {
        const auto days = static_cast<int>(start->daysTo(*end) + 1);
        facts.append(tr("%n day(s)", nullptr, days));
    }
    if (start && draft.learner.birthDate && *draft.learner.birthDate <= *start) {
        facts.append(tr("the learner is %n years old on the start", nullptr,
                        dates::ageOn(*draft.learner.birthDate, *start)));
    }
    m_duration->setText(facts.join(QStringLiteral(" · ")));
    m_duration->setVisible(!facts.isEmpty());

    const bool isCounted = followsFromList(draft.agreement);
    m_previous->setVisible(!isCounted);
    m_previousFact->setVisible(isCounted);
    if (isCounted)
        m_previousFact->setText(
            tr("The previous agreement ended on %1.")
                .arg(dates::shortText(*draft.agreement.previousAgreementEndedOn)));

    const auto proposal = proposedType(draft, session().rulebook());
    const bool differs = proposal && draft.agreement.type != proposal;
    m_typeReason->button()->setText(differs ? tr("Take %1").arg(codeOf(*proposal)) : QString());
    m_typeReason->say(differs ? Tone::Warning : Tone::Info,
                      typeReason(draft, session().rulebook()));

    m_allowanceCard->setVisible(paysAllowance(draft));
    m_wageCard->setVisible(paysWage(draft));
    m_noAllowance->setVisible(draft.agreement.type && !paysAllowance(draft) && !paysWage(draft));
    m_noAllowance->setText(draft.agreement.type == AgreementType::Sao
                               ? tr("A SAO carries no training allowance.")
                               : tr("The allowance of adult learners is paid by the hour and is "
                                    "not part of this draft."));
    m_allowanceReason->setText(draft.agreement.type == AgreementType::Oao
                                   ? allowanceReason(draft, session().rulebook())
                                   : QString());
}

} // namespace traject::ui
