// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/trainingplan.h"

#include <QAbstractTableModel>

namespace traject::ui {

/// A training plan by cluster, with its evaluations beside each other: a column per period, in
/// which each competence has its step. The model holds the evaluations while they are edited.
/// Competences that an evaluation judges and the plan does not hold any more come last, under a
/// title of their own.
class EvaluationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Competence, Venue, Period, FirstEvaluation };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TrainingPlan &plan, const QList<Evaluation> &evaluations);
    [[nodiscard]] const QList<Evaluation> &evaluations() const { return m_evaluations; }
    /// Those that are new or were changed since show().
    [[nodiscard]] QList<Evaluation> changed() const;
    [[nodiscard]] bool isChanged() const { return m_evaluations != m_given; }

    /// Adds a period at the right; its column.
    int add(const Evaluation &evaluation);
    /// Changes what an evaluation says of the whole: period, day, remarks.
    void setHead(int evaluation, const Evaluation &head);
    /// The evaluation of a column; -1 for another column.
    [[nodiscard]] int evaluationOf(const QModelIndex &index) const;
    /// The competence of a row; empty for the title of a cluster.
    [[nodiscard]] QString competenceOf(int row) const;
    [[nodiscard]] bool isTitle(int row) const { return competenceOf(row).isEmpty(); }
    /// What was judged in a cell; an empty score where nothing was.
    [[nodiscard]] EvaluationScore score(const QModelIndex &index) const;
    /// 1 to 4, or unset. Does nothing where there is nothing to judge.
    void setStep(const QModelIndex &index, std::optional<int> step);
    void setRemarks(const QModelIndex &index, const QString &mentor, const QString &counsellor);
    /// The next row down that has a competence; the same index when there is none.
    [[nodiscard]] QModelIndex below(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QString title; ///< of a cluster; blank: a competence
        TrainingPlanItem item;
        bool planned = true;
    };

    EvaluationScore &scoreAt(const QModelIndex &index);
    void changedAt(const QModelIndex &index);
    [[nodiscard]] QVariant stepData(const QModelIndex &index, int role) const;

    QList<Line> m_lines;
    QList<Evaluation> m_evaluations;
    QList<Evaluation> m_given;
};

/// "3 bijna zelfstandig" in the user's language; "–" without a step.
[[nodiscard]] QString stepText(std::optional<int> step);

} // namespace traject::ui
