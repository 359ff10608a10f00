// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/programme.h"
#include "ui/pages/formpart.h"
#include "ui/support/environment.h"

class QCheckBox;
class QGroupBox;
class QPlainTextEdit;

namespace traject::ui {

/// The editable facts of one learner: who, enrolment, attainment, legal representative. A form
/// over a Learner value; storing it is the page's work.
class LearnerForm : public FormPart
{
    Q_OBJECT
public:
    explicit LearnerForm(const Environment &environment, QWidget *parent = nullptr);

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
    QGroupBox *makeSearchBox();
    void updateGuardian();
    void warnAboutBirthDate();

    QDate m_today;
    Learner m_given;

    CheckedLine *m_familyName = nullptr;
    CheckedLine *m_givenName = nullptr;
    CheckedLine *m_insz = nullptr;
    CheckedLine *m_birthDate = nullptr;
    AddressFields *m_address = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_mobile = nullptr;
    CheckedLine *m_email = nullptr;
    CheckedLine *m_iban = nullptr;

    QComboBox *m_programme = nullptr;
    QComboBox *m_sector = nullptr;
    CheckedLine *m_schoolYear = nullptr;
    CheckedLine *m_stage = nullptr;
    CheckedLine *m_year = nullptr;
    CheckedLine *m_firstLessonDay = nullptr;
    QComboBox *m_lateStart = nullptr;
    QComboBox *m_extension = nullptr;

    QCheckBox *m_hasGuardian = nullptr;
    CheckedLine *m_guardianName = nullptr;
    QComboBox *m_guardianRelation = nullptr;
    QCheckBox *m_guardianElsewhere = nullptr;
    AddressFields *m_guardianAddress = nullptr;

    QComboBox *m_firstStage = nullptr;
    QComboBox *m_secondStage = nullptr;
    QComboBox *m_thirdStageFirstYear = nullptr;
    CheckedLine *m_alternatingYears = nullptr;
    QComboBox *m_busoQualification = nullptr;
    QComboBox *m_advice = nullptr;
    QComboBox *m_jobseeker = nullptr;
    QComboBox *m_vdabAdvice = nullptr;

    QLineEdit *m_transport = nullptr;
    CheckedLine *m_distance = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace traject::ui
