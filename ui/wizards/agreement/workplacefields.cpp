// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/workplacepage.h"

#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/searchablechoice.h"
#include "ui/wizards/agreement/countedlearners.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The accreditation of the draft, made one for its programme and establishment when it has none.
draft::Accreditation &accreditationOf(AgreementDraft &draft)
{
    if (!draft.accreditation) {
        draft.accreditation
            = draft::Accreditation{.programmeCode = draft.programme.code,
                                   .establishmentNumber = draft.establishment.number};
    }
    return *draft.accreditation;
}

} // namespace

QWidget *WorkplacePage::programmeRow()
{
    auto *card = new Card;
    auto *label = new QLabel(tr("Programme"));
    label->setBuddy(m_programme);
    m_programme->nameLine(m_programme->objectName(), tr("Programme"));
    card->body()->addWidget(label);
    card->body()->addWidget(m_programme);
    connect(m_programme, &ChoiceField::committed, this,
            [this] { chooseProgramme(m_programme->value()); });
    auto *fields = new ColumnsLayout(3);
    card->body()->addLayout(fields);
    auto *type = new TermField<AgreementType>;
    auto *hours = new NumberField(0, 40, 2);
    m_programmeFields.append(addField(
        *fields,
        {.label = tr("Type that the programme prescribes"),
         .name = "programmeType",
         .pointers = {QStringLiteral("/programme/agreementType")},
         .help = tr("Stands in the curriculum dossier; kept with the programme.")},
        type, [](auto &draft) -> auto & { return draft.programme.agreementType; }));
    m_programmeFields.append(addField(
        *fields,
        {.label = tr("Least hours at the workplace per week"),
         .name = "programmeHours",
         .pointers = {QStringLiteral("/programme/minimumWorkplaceHours")},
         .help = tr("Kept with the programme too.")},
        hours, [](auto &draft) -> auto & { return draft.programme.minimumWorkplaceHours; }));
    connect(type, &ChoiceField::committed, this, &WorkplacePage::keepProgrammeFacts);
    connect(hours, &TypedField::committed, this, &WorkplacePage::keepProgrammeFacts);
    connect(m_programme, &QComboBox::activated, this,
            [this] { chooseProgramme(m_programme->currentData().toString()); });
    // Text that is no programme goes back to the one that holds.
    connect(m_programme->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int exact = m_programme->findText(m_programme->currentText(), Qt::MatchFixedString);
        if (exact >= 0 && m_programme->itemData(exact) != session().draft().programme.code)
            chooseProgramme(m_programme->itemData(exact).toString());
        else
            load(session().pending());
    });
    return card;
}

QWidget *WorkplacePage::details()
{
    auto *column = new QWidget;
    auto *outer = new QVBoxLayout(column);
    outer->setContentsMargins(0, 0, 8, 0);
    outer->addWidget(m_none);
    outer->addWidget(m_chosen);
    outer->addStretch();
    auto *chosen = new QVBoxLayout(m_chosen);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->addWidget(m_name);
    chosen->addWidget(m_description);

    ColumnsLayout &numbers = *addCard(tr("Enterprise and establishment"), 2, chosen);
    addField(
        numbers,
        {.label = tr("Enterprise number (KBO)"),
         .name = "enterpriseKbo",
         .pointers = {QStringLiteral("/enterprise/kbo")}},
        new TextField, [](auto &draft) -> auto & { return draft.enterprise.kbo; });
    addField(
        numbers,
        {.label = tr("Establishment number"),
         .name = "establishmentNumber",
         .pointers = {QStringLiteral("/establishment/number")}},
        new TextField, [](auto &draft) -> auto & { return draft.establishment.number; });
    addField(
        numbers,
        {.label = tr("Accreditation"),
         .name = "accreditationStatus",
         .pointers = {QStringLiteral("/accreditation")},
         .help = tr("The status on the day that the agreement starts.")},
        new TermField<AccreditationStatus>,
        [](const AgreementDraft &draft) {
            return draft.accreditation ? draft.accreditation->status : std::nullopt;
        },
        [](AgreementDraft &draft, const std::optional<AccreditationStatus> &status) {
            accreditationOf(draft).status = status;
        });
    addField(
        numbers,
        {.label = tr("Accredited on"),
         .name = "accreditationApprovedOn",
         .pointers = {QStringLiteral("/accreditation/approvedOn")}},
        new DateField(session().today()),
        [](const AgreementDraft &draft) {
            return draft.accreditation ? draft.accreditation->approvedOn : std::nullopt;
        },
        [](AgreementDraft &draft, const std::optional<QDate> &day) {
            accreditationOf(draft).approvedOn = day;
        });
    addField(
        numbers,
        {.label = tr("Last valid day"),
         .name = "accreditationValidUntil",
         .pointers = {QStringLiteral("/accreditation/validUntil")}},
        new DateField(session().today()),
        [](const AgreementDraft &draft) {
            return draft.accreditation ? draft.accreditation->validUntil : std::nullopt;
        },
        [](AgreementDraft &draft, const std::optional<QDate> &day) {
            accreditationOf(draft).validUntil = day;
        });

    ColumnsLayout &people
        = *addCard(tr("Employees, and other learners at the same time"), 2, chosen);
    addField(
        people,
        {.label = tr("Employees of the enterprise"),
         .name = "enterpriseEmployees",
         .pointers = {QStringLiteral("/enterprise/employees")}},
        new IntegerField(0, 99999),
        [](auto &draft) -> auto & { return draft.enterprise.employees; });
    addFact(people,
            {.label = tr("Its other learners, as counted"),
             .name = "enterpriseLearners",
             .pointers = {QStringLiteral("/enterprise/learners")}},
            m_enterpriseLearners);
    addField(
        people,
        {.label = tr("Employees of the establishment"),
         .name = "establishmentEmployees",
         .pointers = {QStringLiteral("/establishment/employees")}},
        new IntegerField(0, 99999),
        [](auto &draft) -> auto & { return draft.establishment.employees; });
    addFact(people,
            {.label = tr("Its other learners, as counted"),
             .name = "establishmentLearners",
             .pointers = {QStringLiteral("/establishment/learners")}},
            m_establishmentLearners);
    addField(
        people,
        {.label = tr("Full-time week (hours)"),
         .name = "fullTimeWeek",
         .pointers = {QStringLiteral("/enterprise/fullTimeWeek")},
         .help = tr("Blank: %1 hours."),
         .numbers = {QStringLiteral("full-time-week-hours")}},
        new NumberField(0, 60, 2),
        [](auto &draft) -> auto & { return draft.enterprise.fullTimeWeek; });

    QScrollArea *scroll
        = scrollable(column, QStringLiteral("workplaceDetails"), tr("Facts about the workplace"));
    scroll->setMinimumHeight(fontMetrics().height() * 10);
    return scroll;
}

QString WorkplacePage::describe(const AgreementDraft &draft) const
{
    QStringList lines;
    if (draft.establishment.name != draft.enterprise.name && !draft.establishment.name.isEmpty())
        lines.append(draft.establishment.name);
    if (draft.establishment.address)
        lines.append(draft.establishment.address->oneLine());
    return lines.join(u'\n');
}

} // namespace traject::ui
