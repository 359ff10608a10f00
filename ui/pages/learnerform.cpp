// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/learnerform.h"

#include "core/base/text.h"
#include "ui/support/addressfields.h"
#include "ui/support/checkedline.h"
#include "ui/support/choices.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace traject::ui {

LearnerForm::LearnerForm(const Environment &environment, QWidget *parent)
    : FormPart(parent)
    , m_today(environment.clock.today())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (auto *box : {makePersonBox(), makeEnrolmentBox(), makeGuardianBox(), makeAttainmentBox(),
                      makeSearchBox()})
        layout->addWidget(box);
    layout->addStretch();
    updateGuardian();
}

QGroupBox *LearnerForm::makePersonBox()
{
    auto *box = new QGroupBox(tr("Who"));
    auto *form = makeForm(box);
    m_familyName = watched(new CheckedLine(QStringLiteral("learnerFamilyName"), tr("Name")));
    m_familyName->setRequired(true);
    m_givenName = watched(new CheckedLine(QStringLiteral("learnerGivenName"), tr("First name")));
    m_givenName->setRequired(true);
    m_insz = watched(
        makeInszLine(QStringLiteral("learnerInsz"), tr("National register number"), m_today));
    m_birthDate = watched(makeDateLine(QStringLiteral("learnerBirthDate"), tr("Born on"), m_today));
    m_address = watched(new AddressFields(QStringLiteral("learner"), tr("learner")));
    m_phone = makeLine(QStringLiteral("learnerPhone"), tr("Phone"));
    m_mobile = makeLine(QStringLiteral("learnerMobile"), tr("Mobile phone"));
    m_email = watched(makeEmailLine(QStringLiteral("learnerEmail"), tr("E-mail")));
    m_iban = watched(makeIbanLine(QStringLiteral("learnerIban"), tr("Account number (IBAN)")));
    form->addRow(tr("&Name"), m_familyName);
    form->addRow(tr("&First name"), m_givenName);
    form->addRow(tr("National &register number"), m_insz);
    form->addRow(tr("&Born on"), m_birthDate);
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("&Phone"), m_phone);
    form->addRow(tr("&Mobile phone"), m_mobile);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Account number (IBAN)"), m_iban);
    connect(m_insz->line(), &QLineEdit::editingFinished, this, &LearnerForm::warnAboutBirthDate);
    connect(m_birthDate->line(), &QLineEdit::editingFinished, this,
            &LearnerForm::warnAboutBirthDate);
    return box;
}

QGroupBox *LearnerForm::makeEnrolmentBox()
{
    auto *box = new QGroupBox(tr("Enrolment"));
    auto *form = makeForm(box);
    m_programme
        = watched(makeSearchableChoice(QStringLiteral("learnerProgramme"), tr("Programme")));
    m_sector = watched(makeTerms<Sector>(QStringLiteral("learnerSector"), tr("Education")));
    m_schoolYear = watched(new CheckedLine(QStringLiteral("learnerSchoolYear"), tr("School year")));
    m_schoolYear->setCharacters(12);
    m_schoolYear->setCheck([](const QString &text) {
        static const QRegularExpression pattern(QStringLiteral("^(\\d{4})-(\\d{4})$"));
        const auto match = pattern.match(text);
        return match.hasMatch() && match.captured(2).toInt() == match.captured(1).toInt() + 1
            ? QString()
            : tr("“%1” is not a school year, such as 2026-2027.").arg(text);
    });
    m_stage = watched(makeNumberLine(QStringLiteral("learnerStage"), tr("Stage"), 2, 3));
    m_year = watched(makeNumberLine(QStringLiteral("learnerYear"), tr("Year"), 1, 3));
    m_firstLessonDay = watched(
        makeDateLine(QStringLiteral("learnerFirstLessonDay"), tr("First day of lessons"), m_today));
    m_lateStart = watched(makeYesNo(QStringLiteral("learnerLateStart"),
                                    tr("Late start approved by the class council")));
    m_extension
        = watched(makeYesNo(QStringLiteral("learnerExtension"), tr("Training days extended")));
    form->addRow(tr("Pro&gramme"), m_programme);
    form->addRow(tr("Ed&ucation"), m_sector);
    form->addRow(tr("School &year"), m_schoolYear);
    form->addRow(tr("&Stage"), m_stage);
    form->addRow(tr("Yea&r"), m_year);
    form->addRow(tr("First day of &lessons"), m_firstLessonDay);
    form->addRow(tr("Late start approved by the &class council"), m_lateStart);
    form->addRow(tr("&Training days extended"), m_extension);
    return box;
}

QGroupBox *LearnerForm::makeGuardianBox()
{
    auto *box = new QGroupBox(tr("Legal representative"));
    auto *form = makeForm(box);
    m_hasGuardian
        = named(new QCheckBox(tr("The learner &has a legal representative")),
                QStringLiteral("learnerHasGuardian"), tr("The learner has a legal representative"));
    m_guardianName = watched(
        new CheckedLine(QStringLiteral("guardianName"), tr("Name of the legal representative")));
    m_guardianName->setRequired(true);
    m_guardianRelation
        = makeChoice(QStringLiteral("guardianRelation"), tr("Relation to the learner"));
    for (const auto &term : terms<GuardianRelation>())
        m_guardianRelation->addItem(term.dutch.toString(), static_cast<int>(term.value));
    watched(m_guardianRelation);
    m_guardianElsewhere
        = named(new QCheckBox(tr("Lives at another address")), QStringLiteral("guardianElsewhere"),
                tr("The legal representative lives at another address"));
    m_guardianAddress
        = watched(new AddressFields(QStringLiteral("guardian"), tr("legal representative")));
    form->addRow(m_hasGuardian);
    form->addRow(tr("Name"), m_guardianName);
    form->addRow(tr("Relation"), m_guardianRelation);
    form->addRow(QString(), m_guardianElsewhere);
    form->addRow(tr("Address"), m_guardianAddress);
    for (auto *check : {m_hasGuardian, m_guardianElsewhere}) {
        connect(check, &QCheckBox::toggled, this, &LearnerForm::updateGuardian);
        connect(check, &QCheckBox::toggled, this, &LearnerForm::edited);
    }
    return box;
}

QGroupBox *LearnerForm::makeAttainmentBox()
{
    auto *box = new QGroupBox(tr("Completed before"));
    auto *form = makeForm(box);
    m_firstStage
        = watched(makeYesNo(QStringLiteral("attainmentFirstStage"), tr("First stage completed")));
    m_secondStage
        = watched(makeYesNo(QStringLiteral("attainmentSecondStage"), tr("Second stage completed")));
    m_thirdStageFirstYear = watched(makeYesNo(QStringLiteral("attainmentThirdStageFirstYear"),
                                              tr("First year of the third stage completed")));
    m_alternatingYears
        = watched(makeNumberLine(QStringLiteral("attainmentAlternatingYears"),
                                 tr("Years of alternating training completed"), 0, 9));
    m_busoQualification = watched(makeYesNo(QStringLiteral("attainmentBuso"),
                                            tr("Qualification phase of BuSO OV3 completed")));
    m_advice = watched(
        makeTerms<ScreeningAdvice>(QStringLiteral("learnerAdvice"), tr("Advice after screening")));
    m_jobseeker = watched(makeYesNo(QStringLiteral("learnerJobseeker"), tr("Jobseeker")));
    m_vdabAdvice
        = watched(makeYesNo(QStringLiteral("learnerVdabAdvice"), tr("Positive advice of VDAB")));
    form->addRow(tr("First stage completed"), m_firstStage);
    form->addRow(tr("Second stage completed"), m_secondStage);
    form->addRow(tr("First year of the third stage completed"), m_thirdStageFirstYear);
    form->addRow(tr("Years of alternating training completed"), m_alternatingYears);
    form->addRow(tr("Qualification phase of BuSO OV3 completed"), m_busoQualification);
    form->addRow(tr("Advice after screening"), m_advice);
    form->addRow(tr("Jobseeker"), m_jobseeker);
    form->addRow(tr("Positive advice of VDAB"), m_vdabAdvice);
    return box;
}

QGroupBox *LearnerForm::makeSearchBox()
{
    auto *box = new QGroupBox(tr("Finding a workplace"));
    auto *form = makeForm(box);
    m_transport = makeLine(QStringLiteral("learnerTransport"), tr("Transport"));
    m_distance = watched(makeNumberLine(QStringLiteral("learnerDistance"),
                                        tr("At most this many kilometres from home"), 0, 300));
    m_note = named(new QPlainTextEdit, QStringLiteral("learnerNote"), tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 5);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LearnerForm::edited);
    form->addRow(tr("Transport"), m_transport);
    form->addRow(tr("At most this many kilometres from home"), m_distance);
    form->addRow(tr("Note"), m_note);
    return box;
}

void LearnerForm::setProgrammes(const QList<Programme> &programmes)
{
    const QSignalBlocker quiet(m_programme);
    const QString chosen = learner().programmeCode;
    m_programme->clear();
    m_programme->addItem(QString(), QString());
    for (const Programme &programme : programmes)
        m_programme->addItem(QStringLiteral("%1 · %2").arg(programme.code, programme.name),
                             programme.code);
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(chosen)));
}

void LearnerForm::setLearner(const Learner &learner)
{
    const QSignalBlocker quiet(this);
    m_familyName->setText(learner.familyName);
    m_givenName->setText(learner.givenName);
    m_insz->setText(learner.insz ? learner.insz->formatted() : QString());
    m_birthDate->setText(dateText(learner.birthDate));
    m_address->setAddress(learner.address);
    m_phone->setText(learner.phone);
    m_mobile->setText(learner.mobile);
    m_email->setText(learner.email);
    m_iban->setText(learner.iban ? learner.iban->formatted() : QString());

    m_programme->setCurrentIndex(std::max(0, m_programme->findData(learner.programmeCode)));
    setTerm(m_sector, learner.enrolment.sector);
    m_schoolYear->setText(learner.enrolment.schoolYear);
    m_stage->setText(numberText(learner.enrolment.stage));
    m_year->setText(numberText(learner.enrolment.year));
    m_firstLessonDay->setText(dateText(learner.enrolment.firstLessonDay));
    setYesNo(m_lateStart, learner.enrolment.classCouncilApprovedLateStart);
    setYesNo(m_extension, learner.enrolment.trainingDayExtension);

    m_hasGuardian->setChecked(learner.guardian.has_value());
    const Guardian guardian = learner.guardian.value_or(Guardian{});
    m_guardianName->setText(guardian.name);
    m_guardianRelation->setCurrentIndex(
        m_guardianRelation->findData(static_cast<int>(guardian.relation)));
    m_guardianElsewhere->setChecked(!guardian.address.isBlank());
    m_guardianAddress->setAddress(guardian.address);
    updateGuardian();

    setYesNo(m_firstStage, learner.attainment.firstStageCompleted);
    setYesNo(m_secondStage, learner.attainment.secondStageCompleted);
    setYesNo(m_thirdStageFirstYear, learner.attainment.thirdStageFirstYearCompleted);
    m_alternatingYears->setText(numberText(learner.attainment.alternatingYearsCompleted));
    setYesNo(m_busoQualification, learner.attainment.busoOv3QualificationCompleted);
    setTerm(m_advice, learner.screeningAdvice);
    setYesNo(m_jobseeker, learner.jobseeker);
    setYesNo(m_vdabAdvice, learner.vdabAdvicePositive);

    m_transport->setText(learner.transport);
    m_distance->setText(numberText(learner.maximumDistanceKm));
    m_note->setPlainText(learner.note);
    m_given = learner;
    m_given = this->learner(); // as the form spells it, so that isChanged() compares like with like
}

Learner LearnerForm::learner() const
{
    Learner learner = m_given;
    learner.familyName = m_familyName->text();
    learner.givenName = m_givenName->text();
    learner.insz = inszOf(*m_insz, m_today);
    learner.birthDate = dateOf(*m_birthDate, m_today);
    learner.address = m_address->address();
    learner.phone = text::simplified(m_phone->text());
    learner.mobile = text::simplified(m_mobile->text());
    learner.email = m_email->text();
    learner.iban = ibanOf(*m_iban);

    learner.programmeCode = m_programme->currentData().toString();
    learner.enrolment.sector = termOf<Sector>(m_sector);
    learner.enrolment.schoolYear = m_schoolYear->text();
    learner.enrolment.stage = numberOf(*m_stage);
    learner.enrolment.year = numberOf(*m_year);
    learner.enrolment.firstLessonDay = dateOf(*m_firstLessonDay, m_today);
    learner.enrolment.classCouncilApprovedLateStart = yesNoOf(m_lateStart);
    learner.enrolment.trainingDayExtension = yesNoOf(m_extension);

    learner.guardian.reset();
    if (m_hasGuardian->isChecked()) {
        learner.guardian = Guardian{
            .name = m_guardianName->text(),
            .relation
            = termOf<GuardianRelation>(m_guardianRelation).value_or(GuardianRelation::Father),
            .address = m_guardianElsewhere->isChecked() ? m_guardianAddress->address() : Address{}};
    }

    learner.attainment = {.firstStageCompleted = yesNoOf(m_firstStage),
                          .secondStageCompleted = yesNoOf(m_secondStage),
                          .thirdStageFirstYearCompleted = yesNoOf(m_thirdStageFirstYear),
                          .alternatingYearsCompleted = numberOf(*m_alternatingYears),
                          .busoOv3QualificationCompleted = yesNoOf(m_busoQualification)};
    learner.screeningAdvice = termOf<ScreeningAdvice>(m_advice);
    learner.jobseeker = yesNoOf(m_jobseeker);
    learner.vdabAdvicePositive = yesNoOf(m_vdabAdvice);

    learner.transport = text::simplified(m_transport->text());
    learner.maximumDistanceKm = numberOf(*m_distance);
    learner.note = text::cleaned(m_note->toPlainText());
    return learner;
}

bool LearnerForm::isChanged() const
{
    return hasWrongText() || !(learner() == m_given);
}

void LearnerForm::showInszConflict()
{
    m_insz->showProblem(tr("Another learner of this caseload has this number."));
    m_insz->setFocus();
}

void LearnerForm::focusFirst()
{
    m_familyName->setFocus();
}

void LearnerForm::updateGuardian()
{
    const bool has = m_hasGuardian->isChecked();
    m_guardianName->setEnabled(has);
    m_guardianRelation->setEnabled(has);
    m_guardianElsewhere->setEnabled(has);
    m_guardianAddress->setEnabled(has && m_guardianElsewhere->isChecked());
}

/// The number holds a birth date: fills in the date when it is still blank, and says so when the
/// two differ. Saving stays possible, because the register may be behind.
void LearnerForm::warnAboutBirthDate()
{
    const auto insz = inszOf(*m_insz, m_today);
    if (!insz || !insz->birthDate())
        return;
    if (m_birthDate->text().isEmpty()) {
        m_birthDate->setText(dateText(insz->birthDate()));
        return;
    }
    const auto date = dateOf(*m_birthDate, m_today);
    if (date && date != insz->birthDate())
        m_birthDate->showProblem(
            tr("The national register number says %1.").arg(dateText(insz->birthDate())));
}

} // namespace traject::ui
