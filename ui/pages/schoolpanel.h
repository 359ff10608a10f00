// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/provider.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formpart.h"

class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

class PatternField;
class TextField;

/// The own school and the own name, as they stand in every agreement.
class SchoolPanel : public FormPart
{
    Q_OBJECT
public:
    SchoolPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    /// Reads again, unless the form holds changes.
    void refresh();
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    QWidget *makeSchoolBox();
    QWidget *makeCounsellorBox();
    void load();
    void save();
    void updateActions();
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] Counsellor counsellor() const;

    Caseload &m_caseload;
    Environment m_environment;
    Provider m_givenProvider;
    Counsellor m_givenCounsellor;
    TextField *m_name = nullptr;
    PatternField *m_institution = nullptr;
    TermField<ProviderKind> *m_kind = nullptr;
    AddressField *m_address = nullptr;
    TextField *m_director = nullptr;
    TextField *m_counsellorName = nullptr;
    PatternField *m_counsellorEmail = nullptr;
    TextField *m_counsellorPhone = nullptr;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace traject::ui
