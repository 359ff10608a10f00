// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/programme.h"
#include "ui/support/environment.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formpart.h"
#include "ui/widgets/identifierfield.h"

class QCheckBox;
class QGroupBox;
class QPlainTextEdit;

namespace traject::ui {

class DateField;
class IntegerField;
class PatternField;
class SearchableChoice;

/// The editable facts of one learner: who, enrolment, legal representative, what was completed
/// before. What the screening says of the learner is ScreeningForm's. A form over a Learner value;
/// storing it is the tab's work.
class LearnerForm : public FormPart
{
    Q_OBJECT
public:
    LearnerForm(const Environment &environment, const MunicipalityLookup &municipalityOf,
                QWidget *parent = nullptr);

    void setProgrammes(const QList<Programme> &programmes);
    void setLearner(const Learner &learner);
    /// The learner as the form says; meaningful when validate() is true.
    [[nodiscard]] Learner learner() const;
    /// Whether the form says something else than the learner it was given.
    [[nodiscard]] bool isChanged() const;
    /// Tells at the field that another learner has this number.
    void showInszConflict();
    void focusFirst();

private:
    QGroupBox *makePersonBox();
    QGroupBox *makeEnrolmentBox();
    QGroupBox *makeGuardianBox();
    QGroupBox *makeAttainmentBox();
    QGroupBox *makeNoteBox();
    void updateGuardian();
    void compareBirthDate();

    MunicipalityLookup m_municipalityOf;
    QDate m_today;
    Learner m_given;

    TextField *m_familyName = nullptr;
    TextField *m_givenName = nullptr;
    IdentifierField<Insz> *m_insz = nullptr;
    DateField *m_birthDate = nullptr;
    AddressField *m_address = nullptr;
    TextField *m_phone = nullptr;
    TextField *m_mobile = nullptr;
    PatternField *m_email = nullptr;
    IdentifierField<Iban> *m_iban = nullptr;

    SearchableChoice *m_programme = nullptr;
    TermField<Sector> *m_sector = nullptr;
    PatternField *m_schoolYear = nullptr;
    IntegerField *m_stage = nullptr;
    IntegerField *m_year = nullptr;
    DateField *m_firstLessonDay = nullptr;
    YesNoField *m_lateStart = nullptr;
    YesNoField *m_extension = nullptr;

    QCheckBox *m_hasGuardian = nullptr;
    TextField *m_guardianName = nullptr;
    TermField<GuardianRelation> *m_guardianRelation = nullptr;
    QCheckBox *m_guardianElsewhere = nullptr;
    AddressField *m_guardianAddress = nullptr;

    YesNoField *m_firstStage = nullptr;
    YesNoField *m_secondStage = nullptr;
    YesNoField *m_thirdStageFirstYear = nullptr;
    IntegerField *m_alternatingYears = nullptr;
    YesNoField *m_busoQualification = nullptr;
    YesNoField *m_jobseeker = nullptr;
    YesNoField *m_vdabAdvice = nullptr;

    QPlainTextEdit *m_note = nullptr;
};

} // namespace traject::ui
