// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/termination.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

class Card;
class DateField;
class Field;

/// Records the early end of an agreement, or changes what is recorded. Only the fields of the
/// chosen way out are shown, each with what the rules say of it; the periods that follow stand
/// beside them with their derivation. What is wrong can be recorded all the same: it happened.
/// Open it with open(); it deletes itself.
class TerminationDialog : public QDialog
{
    Q_OBJECT
public:
    TerminationDialog(Caseload &caseload, AgreementId agreement, const QString &title,
                      const Environment &environment, QWidget *parent = nullptr);

    /// Whether the agreement could be read; tells why not.
    [[nodiscard]] bool load();

Q_SIGNALS:
    void saved();

private:
    template <typename Editor>
    Editor *addField(const QString &pointer, const QString &label, Editor *editor);
    void buildFields();
    void fillReasons();
    void showTermination(const Termination &facts);
    [[nodiscard]] Termination termination() const;
    void proposeLastDay();
    void refresh();
    void showPeriods(const Termination &facts);
    void save();
    void remove();

    Caseload &m_caseload;
    AgreementId m_agreement;
    Environment m_environment;
    Termination m_given;
    QMap<QString, Field *> m_fields; ///< by JSON pointer
    QWidget *m_form;
    Card *m_periods;
    QLabel *m_steps;
    QPushButton *m_remove;
    TermField<TerminationProcedure> *m_procedure = nullptr;
    TermField<Party> *m_by = nullptr;
    DateField *m_noticeOn = nullptr;
    DateField *m_receivedOn = nullptr;
    YesNoField *m_inWriting = nullptr;
    ChoiceField *m_reason = nullptr;
    DateField *m_signedOn = nullptr;
    YesNoField *m_continues = nullptr;
    TermField<ConciliationOutcome> *m_outcome = nullptr;
    DateField *m_outcomeOn = nullptr;
    DateField *m_endsOn = nullptr;
    std::optional<QDate> m_proposed; ///< last day, as it follows from the rest
};

} // namespace traject::ui
