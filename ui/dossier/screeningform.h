// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/learnerservice.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formpart.h"

class QPlainTextEdit;

namespace traject::ui {

class DateField;
class IntegerField;
class TextField;

/// The screening of one learner in a form: storing it is the tab's work.
class ScreeningForm : public FormPart
{
    Q_OBJECT
public:
    explicit ScreeningForm(QDate today, QWidget *parent = nullptr);

    void setScreening(const LearnerScreening &screening);
    /// As the form says; meaningful when validate() is true.
    [[nodiscard]] LearnerScreening screening() const;
    [[nodiscard]] bool isChanged() const;

private:
    [[nodiscard]] QPlainTextEdit *addText(QFormLayout *form, const QString &label,
                                          const QString &objectName);

    LearnerScreening m_given;
    DateField *m_heldOn = nullptr;
    YesNoField *m_willing = nullptr;
    YesNoField *m_ready = nullptr;
    TermField<ScreeningAdvice> *m_advice = nullptr;
    QPlainTextEdit *m_strengths = nullptr;
    QPlainTextEdit *m_concerns = nullptr;
    QPlainTextEdit *m_wishes = nullptr;
    TextField *m_transport = nullptr;
    IntegerField *m_distance = nullptr;
};

} // namespace traject::ui
