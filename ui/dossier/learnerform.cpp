// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/learnerform.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/patternfield.h"
#include "ui/widgets/searchablechoice.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace traject::ui {

namespace {

// Widths of fields in characters.
constexpr int numberWidth = 6;
constexpr int yesNoWidth = 14;
constexpr int dateWidth = 16;
constexpr int termWidth = 28;

} // namespace

LearnerForm::LearnerForm(const Environment &environment, const MunicipalityLookup &municipalityOf,
                         QWidget *parent)
    : FormPart(parent)
    , m_municipalityOf(municipalityOf)
    , m_today(environment.clock.today())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (auto *box : {makePersonBox(), makeEnrolmentBox(), makeGuardianBox(), makeAttainmentBox(),
                      makeNoteBox()})
        layout->addWidget(box);
    layout->addStretch();
    updateGuardian();
}

QGroupBox *LearnerForm::makePersonBox()
{
    auto *box = new QGroupBox(tr("Who"));
    auto *form = makeForm(box);
    m_familyName = add(form, tr("&Name"), new TextField, QStringLiteral("learnerFamilyName"));
    m_givenName = add(form, tr("First name"), new TextField, QStringLiteral("learnerGivenName"));
    m_insz = add(form, tr("National register number"),
                 new IdentifierField<Insz>(
                     [this](const QString &text) { return Insz::parse(text, m_today); }),
                 QStringLiteral("learnerInsz"), 20);
    m_birthDate = add(form, tr("&Born on"), new DateField(m_today),
                      QStringLiteral("learnerBirthDate"), dateWidth);
    m_address = add(form, tr("A&ddress"), new AddressField(m_municipalityOf),
                    QStringLiteral("learnerAddress"), 0, tr("Address of the learner"));
    m_phone = add(form, tr("&Phone"), new TextField, QStringLiteral("learnerPhone"), 24);
    m_mobile = add(form, tr("&Mobile phone"), new TextField, QStringLiteral("learnerMobile"), 24);
    m_email = add(form, tr("E-ma&il"), makeEmailField(), QStringLiteral("learnerEmail"));
    m_iban = add(form, tr("&Account number (IBAN)"), new IdentifierField<Iban>,
                 QStringLiteral("learnerIban"), 28);
    require(m_familyName);
    require(m_givenName);
    connect(m_insz, &TypedField::committed, this, &LearnerForm::compareBirthDate);
    connect(m_birthDate, &TypedField::committed, this, &LearnerForm::compareBirthDate);
    return box;
}

QGroupBox *LearnerForm::makeEnrolmentBox()
{
    auto *box = new QGroupBox(tr("Enrolment"));
    auto *form = makeForm(box);
    m_programme
        = add(form, tr("Pro&gramme"), new SearchableChoice, QStringLiteral("learnerProgramme"));
    m_sector = add(form, tr("Ed&ucation"), new TermField<Sector>, QStringLiteral("learnerSector"),
                   termWidth);
    m_schoolYear = add(form, tr("School &year"), makeSchoolYearField(),
                       QStringLiteral("learnerSchoolYear"), dateWidth);
    //: Stage of secondary education: graad
    m_stage = add(form, tr("Stage"), new IntegerField(2, 3), QStringLiteral("learnerStage"),
                  numberWidth);
    m_year
        = add(form, tr("Year"), new IntegerField(1, 3), QStringLiteral("learnerYear"), numberWidth);
    m_firstLessonDay = add(form, tr("First day of lessons"), new DateField(m_today),
                           QStringLiteral("learnerFirstLessonDay"), dateWidth);
    m_lateStart = add(form, tr("Late start approved by the class council"), new YesNoField,
                      QStringLiteral("learnerLateStart"), yesNoWidth);
    m_extension = add(form, tr("Training days extended"), new YesNoField,
                      QStringLiteral("learnerExtension"), yesNoWidth);
    return box;
}

QGroupBox *LearnerForm::makeGuardianBox()
{
    auto *box = new QGroupBox(tr("Legal representative"));
    auto *form = makeForm(box);
    m_hasGuardian
        = named(new QCheckBox(tr("The learner has a legal representative")),
                QStringLiteral("learnerHasGuardian"), tr("The learner has a legal representative"));
    m_guardianElsewhere
        = named(new QCheckBox(tr("Lives at another address")), QStringLiteral("guardianElsewhere"),
                tr("The legal representative lives at another address"));
    form->addRow(m_hasGuardian);
    m_guardianName = add(form, tr("Name"), new TextField, QStringLiteral("guardianName"), 0,
                         tr("Name of the legal representative"));
    m_guardianRelation
        = add(form, tr("Relation"),
              new TermField<GuardianRelation>(TermField<GuardianRelation>::Unknown::Absent),
              QStringLiteral("guardianRelation"), termWidth, tr("Relation to the learner"));
    form->addRow(QString(), m_guardianElsewhere);
    m_guardianAddress
        = add(form, tr("Address"), new AddressField(m_municipalityOf),
              QStringLiteral("guardianAddress"), 0, tr("Address of the legal representative"));
    require(m_guardianName);
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
    const auto yesNo = [&](const QString &label, const QString &objectName) {
        return add(form, label, new YesNoField, objectName, yesNoWidth);
    };
    //: Stage of secondary education: graad
    m_firstStage = yesNo(tr("First stage"), QStringLiteral("attainmentFirstStage"));
    //: Stage of secondary education: graad
    m_secondStage = yesNo(tr("Second stage"), QStringLiteral("attainmentSecondStage"));
    m_thirdStageFirstYear = yesNo(tr("First year of the third stage"),
                                  QStringLiteral("attainmentThirdStageFirstYear"));
    m_alternatingYears = add(form, tr("Years of alternating training"), new IntegerField(0, 9),
                             QStringLiteral("attainmentAlternatingYears"), numberWidth);
    m_busoQualification
        = yesNo(tr("Qualification phase of BuSO OV3"), QStringLiteral("attainmentBuso"));
    m_jobseeker = yesNo(tr("Jobseeker"), QStringLiteral("learnerJobseeker"));
    m_vdabAdvice = yesNo(tr("Positive advice of VDAB"), QStringLiteral("learnerVdabAdvice"));
    return box;
}

QGroupBox *LearnerForm::makeNoteBox()
{
    auto *box = new QGroupBox(tr("Note"));
    auto *form = makeForm(box);
    m_note = named(new QPlainTextEdit, QStringLiteral("learnerNote"), tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 5);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LearnerForm::edited);
    form->addRow(tr("N&ote"), m_note);
    return box;
}

void LearnerForm::setProgrammes(const QList<Programme> &programmes)
{
    QList<std::pair<QString, QString>> entries;
    for (const Programme &programme : programmes)
        entries.append(
            {programme.code, QStringLiteral("%1 · %2").arg(programme.code, programme.name)});
    m_programme->setEntries(entries);
}

void LearnerForm::setLearner(const Learner &learner)
{
    const QSignalBlocker quiet(this);
    refill(m_familyName, learner.familyName);
    refill(m_givenName, learner.givenName);
    refill(m_insz, learner.insz);
    refill(m_birthDate, learner.birthDate);
    refill(m_address, std::optional(learner.address));
    refill(m_phone, learner.phone);
    refill(m_mobile, learner.mobile);
    refill(m_email, learner.email);
    refill(m_iban, learner.iban);

    const Enrolment &enrolment = learner.enrolment;
    refill(m_programme, learner.programmeCode);
    refill(m_sector, enrolment.sector);
    refill(m_schoolYear, enrolment.schoolYear);
    refill(m_stage, enrolment.stage);
    refill(m_year, enrolment.year);
    refill(m_firstLessonDay, enrolment.firstLessonDay);
    refill(m_lateStart, enrolment.classCouncilApprovedLateStart);
    refill(m_extension, enrolment.trainingDayExtension);

    m_hasGuardian->setChecked(learner.guardian.has_value());
    const Guardian guardian = learner.guardian.value_or(Guardian{});
    refill(m_guardianName, guardian.name);
    refill(m_guardianRelation, std::optional(guardian.relation));
    m_guardianElsewhere->setChecked(!guardian.address.isBlank());
    refill(m_guardianAddress, std::optional(guardian.address));
    updateGuardian();

    const Attainment &attainment = learner.attainment;
    refill(m_firstStage, attainment.firstStageCompleted);
    refill(m_secondStage, attainment.secondStageCompleted);
    refill(m_thirdStageFirstYear, attainment.thirdStageFirstYearCompleted);
    refill(m_alternatingYears, attainment.alternatingYearsCompleted);
    refill(m_busoQualification, attainment.busoOv3QualificationCompleted);
    refill(m_jobseeker, learner.jobseeker);
    refill(m_vdabAdvice, learner.vdabAdvicePositive);

    m_note->setPlainText(learner.note);
    clearProblems();
    m_given = learner;
    m_given = this->learner(); // as the form spells it: isChanged() compares like with like
}

Learner LearnerForm::learner() const
{
    Learner learner = m_given;
    learner.familyName = m_familyName->value();
    learner.givenName = m_givenName->value();
    learner.insz = m_insz->value();
    learner.birthDate = m_birthDate->value();
    learner.address = m_address->value().value_or(Address{});
    learner.phone = m_phone->value();
    learner.mobile = m_mobile->value();
    learner.email = m_email->value();
    learner.iban = m_iban->value();

    learner.programmeCode = m_programme->value();
    learner.enrolment = {.sector = m_sector->value(),
                         .schoolYear = m_schoolYear->value(),
                         .stage = m_stage->value(),
                         .year = m_year->value(),
                         .firstLessonDay = m_firstLessonDay->value(),
                         .classCouncilApprovedLateStart = m_lateStart->value(),
                         .trainingDayExtension = m_extension->value()};

    learner.guardian.reset();
    if (m_hasGuardian->isChecked()) {
        const auto elsewhere
            = m_guardianElsewhere->isChecked() ? m_guardianAddress->value() : std::nullopt;
        learner.guardian
            = Guardian{.name = m_guardianName->value(),
                       .relation = m_guardianRelation->value().value_or(GuardianRelation::Father),
                       .address = elsewhere.value_or(Address{})};
    }

    learner.attainment = {.firstStageCompleted = m_firstStage->value(),
                          .secondStageCompleted = m_secondStage->value(),
                          .thirdStageFirstYearCompleted = m_thirdStageFirstYear->value(),
                          .alternatingYearsCompleted = m_alternatingYears->value(),
                          .busoOv3QualificationCompleted = m_busoQualification->value()};
    learner.jobseeker = m_jobseeker->value();
    learner.vdabAdvicePositive = m_vdabAdvice->value();

    learner.note = text::cleaned(m_note->toPlainText());
    return learner;
}

bool LearnerForm::isChanged() const
{
    return hasWrongText() || !(learner() == m_given);
}

void LearnerForm::showInszConflict()
{
    showProblemAt(m_insz, tr("Another learner of this caseload has this number."));
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
void LearnerForm::compareBirthDate()
{
    const auto insz = m_insz->value();
    if (!insz || !insz->birthDate())
        return;
    if (m_birthDate->isBlank()) {
        m_birthDate->setValue(insz->birthDate());
        Q_EMIT edited();
    } else if (m_birthDate->value() && m_birthDate->value() != insz->birthDate()) {
        showProblemAt(m_birthDate,
                      tr("The national register number says %1.").arg(dateText(insz->birthDate())));
    }
}

} // namespace traject::ui
