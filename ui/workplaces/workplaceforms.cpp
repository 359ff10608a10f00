// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplaceforms.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/patternfield.h"
#include "ui/widgets/searchablechoice.h"

#include <QCheckBox>
#include <QLabel>

namespace traject::ui {

namespace {

// Widths of fields in characters.
constexpr int numberWidth = 8;
constexpr int yesNoWidth = 14;
constexpr int dateWidth = 16;
constexpr int identifierWidth = 20;
constexpr int termWidth = 22;

} // namespace

EnterpriseForm::EnterpriseForm(QDate today, QWidget *parent)
    : FormPart(parent)
{
    auto *form = makeForm(this);
    m_name = add(form, tr("N&ame"), new TextField, QStringLiteral("enterpriseName"), 0,
                 tr("Name of the enterprise"));
    m_number = add(form, tr("Enterprise num&ber"), new IdentifierField<EnterpriseNumber>,
                   QStringLiteral("enterpriseNumber"), identifierWidth);
    m_representative = add(form, tr("Represented by"), new TextField,
                           QStringLiteral("enterpriseRepresentative"));
    m_function = add(form, tr("Function"), new TextField, QStringLiteral("enterpriseFunction"), 0,
                     tr("Function of the representative"));
    m_committee = add(form, tr("&Joint committee"), makeJointCommitteeField(),
                      QStringLiteral("enterpriseCommittee"), numberWidth);
    m_fullTimeWeek = add(form, tr("Full-time &week (hours)"), new NumberField(1, 60, 2),
                         QStringLiteral("enterpriseFullTimeWeek"), numberWidth);
    m_fullTimeWeek->setPlaceholderText(QStringLiteral("38"));
    m_employees = add(form, tr("Em&ployees"), new IntegerField(0, 999999),
                      QStringLiteral("enterpriseEmployees"), numberWidth);
    m_maribel = add(form, tr("Social Maribel"), new YesNoField, QStringLiteral("enterpriseMaribel"),
                    yesNoWidth);
    auto *exceptions = new QWidget;
    auto *exceptionLayout = new QVBoxLayout(exceptions);
    exceptionLayout->setContentsMargins({});
    for (const auto &term : terms<SectorException>()) {
        const QString words = termName(term.value);
        auto *box = named(new QCheckBox(words), QStringLiteral("exception_") + term.code.toString(),
                          tr("Sector exception: %1").arg(words));
        connect(box, &QCheckBox::toggled, this, &FormPart::edited);
        exceptionLayout->addWidget(box);
        m_exceptions.append(box);
    }
    form->addRow(tr("Sector exceptions"), exceptions);
    m_excludedFrom = add(form, tr("Excluded from"), new DateField(today),
                         QStringLiteral("enterpriseExcludedFrom"), dateWidth);
    m_excludedUntil = add(form, tr("Excluded until"), new DateField(today),
                          QStringLiteral("enterpriseExcludedUntil"), dateWidth);
    require(m_name);
}

void EnterpriseForm::setValue(const Enterprise &enterprise)
{
    const QSignalBlocker quiet(this);
    refill(m_name, enterprise.name);
    refill(m_number, enterprise.number);
    refill(m_representative, enterprise.representative);
    refill(m_function, enterprise.representativeFunction);
    refill(m_committee, enterprise.jointCommittee);
    refill(m_fullTimeWeek, enterprise.fullTimeWeekHours);
    refill(m_employees, enterprise.employees);
    refill(m_maribel, enterprise.socialMaribel);
    qsizetype i = 0;
    for (const auto &term : terms<SectorException>())
        m_exceptions.at(i++)->setChecked(enterprise.sectorExceptions.contains(term.value));
    refill(m_excludedFrom, enterprise.excludedFrom);
    refill(m_excludedUntil, enterprise.excludedUntil);
    clearProblems();
    m_given = enterprise;
    m_given = value();
}

Enterprise EnterpriseForm::value() const
{
    Enterprise enterprise = m_given;
    enterprise.name = m_name->value();
    enterprise.number = m_number->value();
    enterprise.representative = m_representative->value();
    enterprise.representativeFunction = m_function->value();
    enterprise.jointCommittee = m_committee->value();
    enterprise.fullTimeWeekHours = m_fullTimeWeek->value();
    enterprise.employees = m_employees->value();
    enterprise.socialMaribel = m_maribel->value();
    enterprise.sectorExceptions.clear();
    qsizetype i = 0;
    for (const auto &term : terms<SectorException>()) {
        if (m_exceptions.at(i++)->isChecked())
            enterprise.sectorExceptions.append(term.value);
    }
    enterprise.excludedFrom = m_excludedFrom->value();
    enterprise.excludedUntil = m_excludedUntil->value();
    return enterprise;
}

EstablishmentForm::EstablishmentForm(const MunicipalityLookup &municipalityOf, QDate today,
                                     QWidget *parent)
    : FormPart(parent)
{
    auto *form = makeForm(this);
    m_name = add(form, tr("Name"), new TextField, QStringLiteral("establishmentName"), 0,
                 tr("Name of the establishment"));
    m_number = add(form, tr("Establishment number"), new IdentifierField<EstablishmentNumber>,
                   QStringLiteral("establishmentNumber"), identifierWidth);
    m_address = add(form, tr("Address"), new AddressField(municipalityOf),
                    QStringLiteral("establishmentAddress"), 0, tr("Address of the establishment"));
    m_region = add(form, tr("Re&gion"), new TermField<Region>,
                   QStringLiteral("establishmentRegion"), termWidth);
    m_employees = add(form, tr("Employees"), new IntegerField(0, 999999),
                      QStringLiteral("establishmentEmployees"), numberWidth,
                      tr("Employees of the establishment"));
    m_contact
        = add(form, tr("Contact person"), new TextField, QStringLiteral("establishmentContact"));
    m_phone = add(form, tr("Phone"), new TextField, QStringLiteral("establishmentPhone"), 24);
    m_email = add(form, tr("E-mail"), makeEmailField(), QStringLiteral("establishmentEmail"));
    m_excludedFrom = add(form, tr("Excluded from"), new DateField(today),
                         QStringLiteral("establishmentExcludedFrom"), dateWidth);
    m_excludedUntil = add(form, tr("Excluded until"), new DateField(today),
                          QStringLiteral("establishmentExcludedUntil"), dateWidth);
}

void EstablishmentForm::setValue(const Establishment &establishment)
{
    const QSignalBlocker quiet(this);
    refill(m_name, establishment.name);
    refill(m_number, establishment.number);
    refill(m_address, std::optional(establishment.address));
    refill(m_region, establishment.region);
    refill(m_employees, establishment.employees);
    refill(m_contact, establishment.contactPerson);
    refill(m_phone, establishment.phone);
    refill(m_email, establishment.email);
    refill(m_excludedFrom, establishment.excludedFrom);
    refill(m_excludedUntil, establishment.excludedUntil);
    clearProblems();
    m_given = establishment;
    m_given = value();
}

Establishment EstablishmentForm::value() const
{
    Establishment establishment = m_given;
    establishment.name = m_name->value();
    establishment.number = m_number->value();
    establishment.address = m_address->value().value_or(Address{});
    establishment.region = m_region->value();
    establishment.employees = m_employees->value();
    establishment.contactPerson = m_contact->value();
    establishment.phone = m_phone->value();
    establishment.email = m_email->value();
    establishment.excludedFrom = m_excludedFrom->value();
    establishment.excludedUntil = m_excludedUntil->value();
    return establishment;
}

AccreditationForm::AccreditationForm(QDate today, QWidget *parent)
    : FormPart(parent)
{
    auto *form = makeForm(this);
    m_programme = add(form, tr("Pro&gramme"), new SearchableChoice,
                      QStringLiteral("accreditationProgramme"));
    m_status
        = add(form, tr("State"),
              new TermField<AccreditationStatus>(TermField<AccreditationStatus>::Unknown::Absent),
              QStringLiteral("accreditationStatus"), termWidth, tr("State of the accreditation"));
    m_requestedOn = add(form, tr("Re&quested on"), new DateField(today),
                        QStringLiteral("accreditationRequestedOn"), dateWidth);
    m_approvedOn = add(form, tr("Approved &on"), new DateField(today),
                       QStringLiteral("accreditationApprovedOn"), dateWidth);
    m_validUntil = add(form, tr("Valid until"), new DateField(today),
                       QStringLiteral("accreditationValidUntil"), dateWidth,
                       tr("Last day on which it is valid"));
    m_mentor = add(form, tr("Me&ntor"), new ChoiceField, QStringLiteral("accreditationMentor"), 30);
    m_openPlaces = add(form, tr("Open places"), new IntegerField(0, 999),
                       QStringLiteral("accreditationOpenPlaces"), numberWidth);
    require(m_programme);
}

void AccreditationForm::setProgrammes(const QList<std::pair<QString, QString>> &codesAndNames)
{
    const QSignalBlocker quiet(this);
    m_programme->setEntries(codesAndNames);
}

void AccreditationForm::setValue(const Accreditation &accreditation, const QList<Mentor> &mentors)
{
    const QSignalBlocker quiet(this);
    m_programme->setValue(accreditation.programmeCode);
    m_programme->setEnabled(accreditation.id.isNull());
    refill(m_status, std::optional(accreditation.status));
    refill(m_requestedOn, accreditation.requestedOn);
    refill(m_approvedOn, accreditation.approvedOn);
    refill(m_validUntil, accreditation.validUntil);
    m_mentor->clear();
    m_mentor->addItem(tr("none named"), qint64{0});
    for (const Mentor &mentor : mentors)
        m_mentor->addItem(mentor.name, mentor.id.value);
    m_mentor->setCurrentIndex(qMax(0, m_mentor->findData(accreditation.mentor.value)));
    refill(m_openPlaces, accreditation.openPlaces);
    clearProblems();
    m_given = accreditation;
    m_given = value();
}

Accreditation AccreditationForm::value() const
{
    Accreditation accreditation = m_given;
    accreditation.programmeCode = m_programme->value();
    accreditation.status = m_status->value().value_or(AccreditationStatus::Requested);
    accreditation.requestedOn = m_requestedOn->value();
    accreditation.approvedOn = m_approvedOn->value();
    accreditation.validUntil = m_validUntil->value();
    accreditation.mentor = MentorId{m_mentor->currentData().toLongLong()};
    accreditation.openPlaces = m_openPlaces->value();
    return accreditation;
}

MentorForm::MentorForm(QDate today, QWidget *parent)
    : FormPart(parent)
{
    auto *form = makeForm(this);
    m_name = add(form, tr("&Name"), new TextField, QStringLiteral("mentorName"), 0,
                 tr("Name of the mentor"));
    m_insz = add(form, tr("National register number"),
                 new IdentifierField<Insz>(
                     [today](const QString &text) { return Insz::parse(text, today); }),
                 QStringLiteral("mentorInsz"), identifierWidth);
    m_birthDate = add(form, tr("&Born on"), new DateField(today), QStringLiteral("mentorBirthDate"),
                      dateWidth);
    m_experience = add(form, tr("Years of e&xperience"), new IntegerField(0, 70),
                       QStringLiteral("mentorExperience"), numberWidth);
    m_qualification = add(form, tr("Relevant &qualification"), new YesNoField,
                          QStringLiteral("mentorQualification"), yesNoWidth);
    m_extractOn = add(form, tr("Extract 596.2 dated"), new DateField(today),
                      QStringLiteral("mentorExtractOn"), dateWidth,
                      tr("Date of the criminal-record extract 596.2"));
    m_trainingOn
        = add(form, tr("Mentor training on"), new DateField(today),
              QStringLiteral("mentorTrainingOn"), dateWidth, tr("Mentor training completed on"));
    m_trainingExempt = add(form, tr("Exempt from training"), new YesNoField,
                           QStringLiteral("mentorTrainingExempt"), yesNoWidth);
    m_sectorMaximum = add(form, tr("Learners at once"), new IntegerField(1, 4),
                          QStringLiteral("mentorSectorMaximum"), numberWidth,
                          tr("Learners at once that the sector allows"));
    require(m_name);
}

void MentorForm::setValue(const Mentor &mentor)
{
    const QSignalBlocker quiet(this);
    refill(m_name, mentor.name);
    refill(m_insz, mentor.insz);
    refill(m_birthDate, mentor.birthDate);
    refill(m_experience, mentor.yearsOfExperience);
    refill(m_qualification, mentor.relevantQualification);
    refill(m_extractOn, mentor.conductExtractOn);
    refill(m_trainingOn, mentor.trainingCompletedOn);
    refill(m_trainingExempt, mentor.trainingExempt);
    refill(m_sectorMaximum, mentor.sectorMaximum);
    clearProblems();
    m_given = mentor;
    m_given = value();
}

Mentor MentorForm::value() const
{
    Mentor mentor = m_given;
    mentor.name = m_name->value();
    mentor.insz = m_insz->value();
    mentor.birthDate = m_birthDate->value();
    mentor.yearsOfExperience = m_experience->value();
    mentor.relevantQualification = m_qualification->value();
    mentor.conductExtractOn = m_extractOn->value();
    mentor.trainingCompletedOn = m_trainingOn->value();
    mentor.trainingExempt = m_trainingExempt->value();
    mentor.sectorMaximum = m_sectorMaximum->value();
    return mentor;
}

void AccreditationForm::focusFirst()
{
    m_programme->setFocus();
}

void AccreditationForm::showTaken()
{
    showProblemAt(m_programme,
                  tr("This establishment has an accreditation for this programme already."));
}

void EnterpriseForm::focusFirst()
{
    m_name->setFocus();
}

void EstablishmentForm::focusFirst()
{
    m_name->setFocus();
}

void MentorForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace traject::ui
