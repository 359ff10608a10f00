// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/dossier/dossiertab.h"
#include "ui/models/evaluationmodel.h"
#include "ui/support/environment.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace traject {
class Caseload;
namespace documents {
struct Document;
}
} // namespace traject

namespace traject::ui {

class Card;
class DateField;
class TextField;

/// The training plan of a learner's agreement with its evaluations side by side, one column per
/// period. The keys 1 to 4 judge the chosen competence and go to the next one, 0 and Delete take
/// the step away. Below the table stand the remarks of mentor and counsellor, on the competence
/// and on the whole. Prints the evaluation sheet, filled in or blank.
class PlanTab final : public DossierTab
{
    Q_OBJECT
public:
    PlanTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    void refresh() override;
    void choose(traject::SearchKind kind, qint64 id) override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    bool save() override;
    void revert() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeCompetenceCard();
    QWidget *makePeriodCard();
    QWidget *makeActions();
    QPlainTextEdit *makeRemark(QLayout *layout, const QString &label, const QString &objectName,
                               const QString &accessibleName);
    /// Reads the agreement that stands in the choice.
    void showChosen();
    void showAgreement();
    void layOutTable();
    void showCurrent();
    void addPeriod();
    void askToRemovePeriod();
    void removePeriod(EvaluationId id);
    void takeRemarks();
    void takeHead();
    void updateActions();
    /// The evaluation of the current column, or the newest one; -1 without any.
    [[nodiscard]] int currentEvaluation() const;
    [[nodiscard]] QString proposedPeriod() const;
    [[nodiscard]] documents::Document sheet(const Evaluation &evaluation) const;
    void printSheet(const Evaluation &evaluation);
    void saveSheet(const Evaluation &evaluation);

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_learner;
    Agreement m_agreement; ///< null id: none
    EvaluationModel m_model;
    bool m_filling = false; ///< the fields below follow the table, not the user
    QComboBox *m_choice = nullptr;
    QLabel *m_none;
    QTableView *m_view;
    QWidget *m_below;
    QWidget *m_bar = nullptr;
    QWidget *m_actions = nullptr;
    Card *m_competenceCard = nullptr;
    QPlainTextEdit *m_mentorRemark = nullptr;
    QPlainTextEdit *m_counsellorRemark = nullptr;
    Card *m_periodCard = nullptr;
    TextField *m_period = nullptr;
    DateField *m_heldOn = nullptr;
    QPlainTextEdit *m_mentorWhole = nullptr;
    QPlainTextEdit *m_counsellorWhole = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_sheet = nullptr;
};

} // namespace traject::ui
