// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/workplaceforms.h"

#include "core/base/text.h"
#include "ui/support/addressfields.h"
#include "ui/support/checkedline.h"
#include "ui/support/choices.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QRegularExpression>

namespace traject::ui {

namespace {

/// A check that asks an identifier's own parser.
template <typename Identifier>
CheckedLine *makeIdentifierLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCharacters(18);
    line->setCheck([](const QString &text) {
        const auto parsed = Identifier::parse(text);
        return parsed ? QString() : parsed.error().detail;
    });
    line->setSpelling([](const QString &text) {
        const auto parsed = Identifier::parse(text);
        return parsed ? parsed->formatted() : text;
    });
    return line;
}

template <typename Identifier>
std::optional<Identifier> identifierOf(const CheckedLine &line)
{
    const auto parsed = Identifier::parse(line.text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

template <typename Identifier>
QString formattedOf(const std::optional<Identifier> &identifier)
{
    return identifier ? identifier->formatted() : QString();
}

} // namespace

EnterpriseForm::EnterpriseForm(QDate today, QWidget *parent)
    : FormPart(parent)
    , m_today(today)
    , m_name(
          watched(new CheckedLine(QStringLiteral("enterpriseName"), tr("Name of the enterprise"))))
    , m_number(watched(makeIdentifierLine<EnterpriseNumber>(QStringLiteral("enterpriseNumber"),
                                                            tr("Enterprise number"))))
    , m_representative(makeLine(QStringLiteral("enterpriseRepresentative"), tr("Represented by")))
    , m_function(
          makeLine(QStringLiteral("enterpriseFunction"), tr("Function of the representative")))
    , m_employees(watched(
          makeNumberLine(QStringLiteral("enterpriseEmployees"), tr("Employees"), 0, 999999)))
    , m_committee(
          watched(new CheckedLine(QStringLiteral("enterpriseCommittee"), tr("Joint committee"))))
    , m_fullTimeWeek(watched(
          makeHoursLine(QStringLiteral("enterpriseFullTimeWeek"), tr("Full-time week in hours"))))
    , m_maribel(watched(makeYesNo(QStringLiteral("enterpriseMaribel"), tr("Social Maribel"))))
    , m_excludedFrom(watched(
          makeDateLine(QStringLiteral("enterpriseExcludedFrom"), tr("Excluded from"), today)))
    , m_excludedUntil(watched(
          makeDateLine(QStringLiteral("enterpriseExcludedUntil"), tr("Excluded until"), today)))
{
    m_name->setRequired(true);
    m_committee->setCharacters(8);
    m_committee->setCheck([](const QString &text) {
        static const QRegularExpression pattern(QStringLiteral("^\\d{3}(\\.\\d{2})?$"));
        return pattern.match(text).hasMatch()
            ? QString()
            : tr("“%1” is not the number of a joint committee, such as 302 or 149.01.").arg(text);
    });
    m_fullTimeWeek->line()->setPlaceholderText(QStringLiteral("38"));
    auto *form = makeForm(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Enterprise n&umber"), m_number);
    form->addRow(tr("&Represented by"), m_representative);
    form->addRow(tr("&Function"), m_function);
    form->addRow(tr("&Joint committee"), m_committee);
    form->addRow(tr("Full-time &week (hours)"), m_fullTimeWeek);
    form->addRow(tr("Em&ployees"), m_employees);
    form->addRow(tr("Social &Maribel"), m_maribel);
    auto *exceptions = new QWidget;
    auto *exceptionLayout = new QVBoxLayout(exceptions);
    exceptionLayout->setContentsMargins({});
    for (const auto &term : terms<SectorException>()) {
        auto *box = named(new QCheckBox(term.dutch.toString()),
                          QStringLiteral("exception_") + term.code.toString(),
                          tr("Sector exception: %1").arg(term.dutch));
        connect(box, &QCheckBox::toggled, this, &FormPart::edited);
        exceptionLayout->addWidget(box);
        m_exceptions.append(box);
    }
    form->addRow(tr("Sector exceptions"), exceptions);
    form->addRow(tr("Excluded from"), m_excludedFrom);
    form->addRow(tr("Excluded until"), m_excludedUntil);
}

void EnterpriseForm::setValue(const Enterprise &enterprise)
{
    const QSignalBlocker quiet(this);
    m_name->setText(enterprise.name);
    m_number->setText(formattedOf(enterprise.number));
    m_representative->setText(enterprise.representative);
    m_function->setText(enterprise.representativeFunction);
    m_employees->setText(numberText(enterprise.employees));
    m_committee->setText(enterprise.jointCommittee);
    m_fullTimeWeek->setText(hoursFieldText(enterprise.fullTimeWeekHours));
    setYesNo(m_maribel, enterprise.socialMaribel);
    const auto all = terms<SectorException>();
    for (size_t i = 0; i < all.size(); ++i)
        m_exceptions.at(static_cast<qsizetype>(i))
            ->setChecked(enterprise.sectorExceptions.contains(all[i].value));
    m_excludedFrom->setText(dateText(enterprise.excludedFrom));
    m_excludedUntil->setText(dateText(enterprise.excludedUntil));
    m_given = enterprise;
    m_given = value();
}

Enterprise EnterpriseForm::value() const
{
    Enterprise enterprise = m_given;
    enterprise.name = m_name->text();
    enterprise.number = identifierOf<EnterpriseNumber>(*m_number);
    enterprise.representative = text::simplified(m_representative->text());
    enterprise.representativeFunction = text::simplified(m_function->text());
    enterprise.employees = numberOf(*m_employees);
    enterprise.jointCommittee = m_committee->text();
    enterprise.fullTimeWeekHours = parseHoursText(m_fullTimeWeek->text());
    enterprise.socialMaribel = yesNoOf(m_maribel);
    enterprise.sectorExceptions.clear();
    const auto all = terms<SectorException>();
    for (size_t i = 0; i < all.size(); ++i) {
        if (m_exceptions.at(static_cast<qsizetype>(i))->isChecked())
            enterprise.sectorExceptions.append(all[i].value);
    }
    enterprise.excludedFrom = dateOf(*m_excludedFrom, m_today);
    enterprise.excludedUntil = dateOf(*m_excludedUntil, m_today);
    return enterprise;
}

EstablishmentForm::EstablishmentForm(QDate today, QWidget *parent)
    : FormPart(parent)
    , m_today(today)
    , m_name(watched(
          new CheckedLine(QStringLiteral("establishmentName"), tr("Name of the establishment"))))
    , m_number(watched(makeIdentifierLine<EstablishmentNumber>(
          QStringLiteral("establishmentNumber"), tr("Establishment number"))))
    , m_address(watched(new AddressFields(QStringLiteral("establishment"), tr("establishment"))))
    , m_region(watched(makeTerms<Region>(QStringLiteral("establishmentRegion"), tr("Region"))))
    , m_employees(watched(makeNumberLine(QStringLiteral("establishmentEmployees"),
                                         tr("Employees of the establishment"), 0, 999999)))
    , m_contact(makeLine(QStringLiteral("establishmentContact"), tr("Contact person")))
    , m_phone(makeLine(QStringLiteral("establishmentPhone"), tr("Phone")))
    , m_email(watched(makeEmailLine(QStringLiteral("establishmentEmail"), tr("E-mail"))))
    , m_excludedFrom(watched(
          makeDateLine(QStringLiteral("establishmentExcludedFrom"), tr("Excluded from"), today)))
    , m_excludedUntil(watched(
          makeDateLine(QStringLiteral("establishmentExcludedUntil"), tr("Excluded until"), today)))
{
    auto *form = makeForm(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Establishment n&umber"), m_number);
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("Re&gion"), m_region);
    form->addRow(tr("Em&ployees"), m_employees);
    form->addRow(tr("&Contact person"), m_contact);
    form->addRow(tr("P&hone"), m_phone);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("Excluded from"), m_excludedFrom);
    form->addRow(tr("Excluded until"), m_excludedUntil);
}

void EstablishmentForm::setValue(const Establishment &establishment)
{
    const QSignalBlocker quiet(this);
    m_name->setText(establishment.name);
    m_number->setText(formattedOf(establishment.number));
    m_address->setAddress(establishment.address);
    setTerm(m_region, establishment.region);
    m_employees->setText(numberText(establishment.employees));
    m_contact->setText(establishment.contactPerson);
    m_phone->setText(establishment.phone);
    m_email->setText(establishment.email);
    m_excludedFrom->setText(dateText(establishment.excludedFrom));
    m_excludedUntil->setText(dateText(establishment.excludedUntil));
    m_given = establishment;
    m_given = value();
}

Establishment EstablishmentForm::value() const
{
    Establishment establishment = m_given;
    establishment.name = m_name->text();
    establishment.number = identifierOf<EstablishmentNumber>(*m_number);
    establishment.address = m_address->address();
    establishment.region = termOf<Region>(m_region);
    establishment.employees = numberOf(*m_employees);
    establishment.contactPerson = text::simplified(m_contact->text());
    establishment.phone = text::simplified(m_phone->text());
    establishment.email = m_email->text();
    establishment.excludedFrom = dateOf(*m_excludedFrom, m_today);
    establishment.excludedUntil = dateOf(*m_excludedUntil, m_today);
    return establishment;
}

AccreditationForm::AccreditationForm(QDate today, QWidget *parent)
    : FormPart(parent)
    , m_today(today)
    , m_status(makeChoice(QStringLiteral("accreditationStatus"), tr("State of the accreditation")))
    , m_requestedOn(watched(
          makeDateLine(QStringLiteral("accreditationRequestedOn"), tr("Requested on"), today)))
    , m_approvedOn(watched(
          makeDateLine(QStringLiteral("accreditationApprovedOn"), tr("Approved on"), today)))
    , m_validUntil(watched(makeDateLine(QStringLiteral("accreditationValidUntil"),
                                        tr("Last day on which it is valid"), today)))
    , m_mentor(watched(makeChoice(QStringLiteral("accreditationMentor"), tr("Mentor"))))
    , m_openPlaces(watched(
          makeNumberLine(QStringLiteral("accreditationOpenPlaces"), tr("Open places"), 0, 999)))
{
    for (const auto &term : terms<AccreditationStatus>())
        m_status->addItem(term.dutch.toString(), static_cast<int>(term.value));
    watched(m_status);
    auto *form = makeForm(this);
    form->addRow(tr("S&tate"), m_status);
    form->addRow(tr("Re&quested on"), m_requestedOn);
    form->addRow(tr("Approved &on"), m_approvedOn);
    form->addRow(tr("&Valid until"), m_validUntil);
    form->addRow(tr("Me&ntor"), m_mentor);
    form->addRow(tr("Open &places"), m_openPlaces);
}

void AccreditationForm::setValue(const Accreditation &accreditation, const QList<Mentor> &mentors)
{
    const QSignalBlocker quiet(this);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(accreditation.status)));
    m_requestedOn->setText(dateText(accreditation.requestedOn));
    m_approvedOn->setText(dateText(accreditation.approvedOn));
    m_validUntil->setText(dateText(accreditation.validUntil));
    m_mentor->clear();
    m_mentor->addItem(tr("None named"), qint64{0});
    for (const Mentor &mentor : mentors)
        m_mentor->addItem(mentor.name, mentor.id.value);
    m_mentor->setCurrentIndex(std::max(0, m_mentor->findData(accreditation.mentor.value)));
    m_openPlaces->setText(numberText(accreditation.openPlaces));
    m_given = accreditation;
    m_given = value();
}

Accreditation AccreditationForm::value() const
{
    Accreditation accreditation = m_given;
    accreditation.status
        = termOf<AccreditationStatus>(m_status).value_or(AccreditationStatus::Requested);
    accreditation.requestedOn = dateOf(*m_requestedOn, m_today);
    accreditation.approvedOn = dateOf(*m_approvedOn, m_today);
    accreditation.validUntil = dateOf(*m_validUntil, m_today);
    accreditation.mentor = MentorId{m_mentor->currentData().toLongLong()};
    accreditation.openPlaces = numberOf(*m_openPlaces);
    return accreditation;
}

MentorForm::MentorForm(QDate today, QWidget *parent)
    : FormPart(parent)
    , m_today(today)
    , m_name(watched(new CheckedLine(QStringLiteral("mentorName"), tr("Name of the mentor"))))
    , m_insz(watched(
          makeInszLine(QStringLiteral("mentorInsz"), tr("National register number"), today)))
    , m_birthDate(watched(makeDateLine(QStringLiteral("mentorBirthDate"), tr("Born on"), today)))
    , m_experience(watched(makeNumberLine(QStringLiteral("mentorExperience"),
                                          tr("Years of experience in the trade"), 0, 70)))
    , m_qualification(
          watched(makeYesNo(QStringLiteral("mentorQualification"), tr("Relevant qualification"))))
    , m_extractOn(watched(makeDateLine(QStringLiteral("mentorExtractOn"),
                                       tr("Date of the criminal-record extract 596.2"), today)))
    , m_trainingOn(watched(makeDateLine(QStringLiteral("mentorTrainingOn"),
                                        tr("Mentor training completed on"), today)))
    , m_trainingExempt(watched(
          makeYesNo(QStringLiteral("mentorTrainingExempt"), tr("Exempt from mentor training"))))
    , m_sectorMaximum(watched(makeNumberLine(QStringLiteral("mentorSectorMaximum"),
                                             tr("Learners at once, by the sector"), 1, 4)))
{
    m_name->setRequired(true);
    auto *form = makeForm(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("National &register number"), m_insz);
    form->addRow(tr("&Born on"), m_birthDate);
    form->addRow(tr("Years of e&xperience"), m_experience);
    form->addRow(tr("Relevant &qualification"), m_qualification);
    form->addRow(tr("Extract 596.2 dated"), m_extractOn);
    form->addRow(tr("Mentor training on"), m_trainingOn);
    form->addRow(tr("Exempt from training"), m_trainingExempt);
    form->addRow(tr("Learners at once"), m_sectorMaximum);
}

void MentorForm::setValue(const Mentor &mentor)
{
    const QSignalBlocker quiet(this);
    m_name->setText(mentor.name);
    m_insz->setText(formattedOf(mentor.insz));
    m_birthDate->setText(dateText(mentor.birthDate));
    m_experience->setText(numberText(mentor.yearsOfExperience));
    setYesNo(m_qualification, mentor.relevantQualification);
    m_extractOn->setText(dateText(mentor.conductExtractOn));
    m_trainingOn->setText(dateText(mentor.trainingCompletedOn));
    setYesNo(m_trainingExempt, mentor.trainingExempt);
    m_sectorMaximum->setText(numberText(mentor.sectorMaximum));
    m_given = mentor;
    m_given = value();
}

Mentor MentorForm::value() const
{
    Mentor mentor = m_given;
    mentor.name = m_name->text();
    mentor.insz = inszOf(*m_insz, m_today);
    mentor.birthDate = dateOf(*m_birthDate, m_today);
    mentor.yearsOfExperience = numberOf(*m_experience);
    mentor.relevantQualification = yesNoOf(m_qualification);
    mentor.conductExtractOn = dateOf(*m_extractOn, m_today);
    mentor.trainingCompletedOn = dateOf(*m_trainingOn, m_today);
    mentor.trainingExempt = yesNoOf(m_trainingExempt);
    mentor.sectorMaximum = numberOf(*m_sectorMaximum);
    return mentor;
}

} // namespace traject::ui
