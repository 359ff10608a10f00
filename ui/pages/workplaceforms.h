// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/workplace.h"
#include "ui/pages/formpart.h"

class QCheckBox;

namespace traject::ui {

/// Forms over the parts of a workplace. Each holds the value it was given and says whether its
/// fields differ from it.
class EnterpriseForm : public FormPart
{
    Q_OBJECT
public:
    explicit EnterpriseForm(QDate today, QWidget *parent = nullptr);
    void setValue(const Enterprise &enterprise);
    [[nodiscard]] Enterprise value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

private:
    QDate m_today;
    Enterprise m_given;
    CheckedLine *m_name;
    CheckedLine *m_number;
    QLineEdit *m_representative;
    QLineEdit *m_function;
    CheckedLine *m_employees;
    CheckedLine *m_committee;
    CheckedLine *m_fullTimeWeek;
    QComboBox *m_maribel;
    QList<QCheckBox *> m_exceptions; ///< in the order of terms<SectorException>()
    CheckedLine *m_excludedFrom;
    CheckedLine *m_excludedUntil;
};

class EstablishmentForm : public FormPart
{
    Q_OBJECT
public:
    explicit EstablishmentForm(QDate today, QWidget *parent = nullptr);
    void setValue(const Establishment &establishment);
    [[nodiscard]] Establishment value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

private:
    QDate m_today;
    Establishment m_given;
    CheckedLine *m_name;
    CheckedLine *m_number;
    AddressFields *m_address;
    QComboBox *m_region;
    CheckedLine *m_employees;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    CheckedLine *m_email;
    CheckedLine *m_excludedFrom;
    CheckedLine *m_excludedUntil;
};

class AccreditationForm : public FormPart
{
    Q_OBJECT
public:
    explicit AccreditationForm(QDate today, QWidget *parent = nullptr);
    /// `mentors` are those of the establishment.
    void setValue(const Accreditation &accreditation, const QList<Mentor> &mentors);
    [[nodiscard]] Accreditation value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

private:
    QDate m_today;
    Accreditation m_given;
    QComboBox *m_status;
    CheckedLine *m_requestedOn;
    CheckedLine *m_approvedOn;
    CheckedLine *m_validUntil;
    QComboBox *m_mentor;
    CheckedLine *m_openPlaces;
};

class MentorForm : public FormPart
{
    Q_OBJECT
public:
    explicit MentorForm(QDate today, QWidget *parent = nullptr);
    void setValue(const Mentor &mentor);
    [[nodiscard]] Mentor value() const;
    [[nodiscard]] bool isChanged() const { return hasWrongText() || !(value() == m_given); }

private:
    QDate m_today;
    Mentor m_given;
    CheckedLine *m_name;
    CheckedLine *m_insz;
    CheckedLine *m_birthDate;
    CheckedLine *m_experience;
    QComboBox *m_qualification;
    CheckedLine *m_extractOn;
    CheckedLine *m_trainingOn;
    QComboBox *m_trainingExempt;
    CheckedLine *m_sectorMaximum;
};

} // namespace traject::ui
