// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/workplace.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formpart.h"
#include "ui/widgets/identifierfield.h"

class QCheckBox;

namespace traject::ui {

class DateField;
class IntegerField;
class NumberField;
class PatternField;
class SearchableChoice;

/// Forms over the parts of a workplace. Each holds the value it was given and says whether its
/// fields differ from it. `today` is the day on which a birth may not lie in the future.
class EnterpriseForm : public FormPart
{
    Q_OBJECT
public:
    explicit EnterpriseForm(QDate today, QWidget *parent = nullptr);
    void setValue(const Enterprise &enterprise);
    [[nodiscard]] Enterprise value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

    void focusFirst();

private:
    Enterprise m_given;
    TextField *m_name;
    IdentifierField<EnterpriseNumber> *m_number;
    TextField *m_representative;
    TextField *m_function;
    PatternField *m_committee;
    NumberField *m_fullTimeWeek;
    IntegerField *m_employees;
    YesNoField *m_maribel;
    QList<QCheckBox *> m_exceptions; ///< in the order of terms<SectorException>()
    DateField *m_excludedFrom;
    DateField *m_excludedUntil;
};

class EstablishmentForm : public FormPart
{
    Q_OBJECT
public:
    EstablishmentForm(const MunicipalityLookup &municipalityOf, QDate today,
                      QWidget *parent = nullptr);
    void setValue(const Establishment &establishment);
    [[nodiscard]] Establishment value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

    void focusFirst();

private:
    Establishment m_given;
    TextField *m_name;
    IdentifierField<EstablishmentNumber> *m_number;
    AddressField *m_address;
    TermField<Region> *m_region;
    IntegerField *m_employees;
    TextField *m_contact;
    TextField *m_phone;
    PatternField *m_email;
    DateField *m_excludedFrom;
    DateField *m_excludedUntil;
};

class AccreditationForm : public FormPart
{
    Q_OBJECT
public:
    explicit AccreditationForm(QDate today, QWidget *parent = nullptr);
    /// The programmes to choose from; that of the value must be among them.
    void setProgrammes(const QList<std::pair<QString, QString>> &codesAndNames);
    /// `mentors` are those of the establishment. The programme of a stored one stays.
    void setValue(const Accreditation &accreditation, const QList<Mentor> &mentors);
    [[nodiscard]] Accreditation value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

    void focusFirst();
    /// Tells at the programme that it is accredited already.
    void showTaken();

private:
    Accreditation m_given;
    SearchableChoice *m_programme;
    TermField<AccreditationStatus> *m_status;
    DateField *m_requestedOn;
    DateField *m_approvedOn;
    DateField *m_validUntil;
    ChoiceField *m_mentor;
    IntegerField *m_openPlaces;
};

class MentorForm : public FormPart
{
    Q_OBJECT
public:
    explicit MentorForm(QDate today, QWidget *parent = nullptr);
    void setValue(const Mentor &mentor);
    [[nodiscard]] Mentor value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }
    void focusFirst();

private:
    Mentor m_given;
    TextField *m_name;
    IdentifierField<Insz> *m_insz;
    DateField *m_birthDate;
    IntegerField *m_experience;
    YesNoField *m_qualification;
    DateField *m_extractOn;
    DateField *m_trainingOn;
    YesNoField *m_trainingExempt;
    IntegerField *m_sectorMaximum;
};

} // namespace traject::ui
