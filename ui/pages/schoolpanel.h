// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/provider.h"
#include "ui/pages/formpart.h"
#include "ui/support/environment.h"

class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The own school and the own name, as they stand in every agreement.
class SchoolPanel : public FormPart
{
    Q_OBJECT
public:
    SchoolPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void load();
    void save();
    void updateActions();
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] Counsellor counsellor() const;

    Caseload &m_caseload;
    Environment m_environment;
    Provider m_givenProvider;
    Counsellor m_givenCounsellor;
    QLineEdit *m_name;
    CheckedLine *m_institution;
    QComboBox *m_kind;
    AddressFields *m_address;
    QLineEdit *m_director;
    QLineEdit *m_counsellorName;
    CheckedLine *m_counsellorEmail;
    QLineEdit *m_counsellorPhone;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace traject::ui
