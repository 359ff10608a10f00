// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/evaluationmodel.h"

#include "core/domain/dates.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QFont>
#include <QGuiApplication>
#include <QSet>

namespace traject::ui {

namespace {

/// From "not yet" to "on one's own" the colour goes from what asks for attention to what is fine.
Tone toneOf(int step)
{
    switch (step) {
    case 1:
        return Tone::Error;
    case 2:
        return Tone::Warning;
    case 3:
        return Tone::Info;
    default:
        return Tone::Success;
    }
}

} // namespace

QString stepText(std::optional<int> step)
{
    switch (step.value_or(0)) {
    case 1:
        return EvaluationModel::tr("1 not yet");
    case 2:
        return EvaluationModel::tr("2 with help");
    case 3:
        return EvaluationModel::tr("3 almost independently");
    case 4:
        return EvaluationModel::tr("4 independently");
    default:
        return QStringLiteral("–");
    }
}

void EvaluationModel::show(const TrainingPlan &plan, const QList<Evaluation> &evaluations)
{
    beginResetModel();
    m_lines.clear();
    m_evaluations = evaluations;
    m_given = evaluations;
    QStringList clusters;
    QSet<QString> known;
    for (const TrainingPlanItem &item : plan) {
        if (!clusters.contains(item.cluster))
            clusters << item.cluster;
    }
    for (const QString &cluster : std::as_const(clusters)) {
        if (!cluster.isEmpty())
            m_lines.append({.title = cluster});
        for (const TrainingPlanItem &item : plan) {
            if (item.cluster == cluster && !known.contains(item.competence)) {
                known.insert(item.competence);
                m_lines.append({.item = item});
            }
        }
    }
    bool titled = false;
    for (const Evaluation &evaluation : evaluations) {
        for (const EvaluationScore &score : evaluation.scores) {
            if (known.contains(score.competence))
                continue;
            known.insert(score.competence);
            if (!std::exchange(titled, true))
                m_lines.append({.title = tr("No longer in the training plan")});
            m_lines.append({.item = {.competence = score.competence}, .planned = false});
        }
    }
    endResetModel();
}

QList<Evaluation> EvaluationModel::changed() const
{
    QList<Evaluation> result;
    for (int i = 0; i < m_evaluations.size(); ++i) {
        if (i >= m_given.size() || !(m_evaluations.at(i) == m_given.at(i)))
            result.append(m_evaluations.at(i));
    }
    return result;
}

int EvaluationModel::add(const Evaluation &evaluation)
{
    const int column = columnCount();
    beginInsertColumns({}, column, column);
    m_evaluations.append(evaluation);
    endInsertColumns();
    Q_EMIT edited();
    return column;
}

void EvaluationModel::setHead(int evaluation, const Evaluation &head)
{
    Evaluation changed = head;
    changed.scores = m_evaluations.at(evaluation).scores;
    if (changed == m_evaluations.at(evaluation))
        return;
    m_evaluations[evaluation] = changed;
    const int column = FirstEvaluation + evaluation;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    Q_EMIT edited();
}

int EvaluationModel::evaluationOf(const QModelIndex &index) const
{
    return index.isValid() && index.column() >= FirstEvaluation ? index.column() - FirstEvaluation
                                                                : -1;
}

QString EvaluationModel::competenceOf(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).item.competence : QString();
}

EvaluationScore EvaluationModel::score(const QModelIndex &index) const
{
    const QString competence = competenceOf(index.row());
    const int evaluation = evaluationOf(index);
    if (evaluation < 0 || competence.isEmpty())
        return {};
    for (const EvaluationScore &score : m_evaluations.at(evaluation).scores) {
        if (score.competence == competence)
            return score;
    }
    return {.competence = competence};
}

EvaluationScore &EvaluationModel::scoreAt(const QModelIndex &index)
{
    Evaluation &evaluation = m_evaluations[evaluationOf(index)];
    const QString competence = competenceOf(index.row());
    for (EvaluationScore &score : evaluation.scores) {
        if (score.competence == competence)
            return score;
    }
    evaluation.scores.append({.evaluation = evaluation.id, .competence = competence});
    return evaluation.scores.last();
}

void EvaluationModel::changedAt(const QModelIndex &index)
{
    // A score that says nothing any more is as none: taking a step back is no change.
    m_evaluations[evaluationOf(index)].scores.removeIf([](const EvaluationScore &score) {
        return score.id.isNull() && !score.step && score.mentorRemark.isEmpty()
            && score.counsellorRemark.isEmpty();
    });
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
}

void EvaluationModel::setStep(const QModelIndex &index, std::optional<int> step)
{
    if (evaluationOf(index) < 0 || isTitle(index.row()) || score(index).step == step)
        return;
    scoreAt(index).step = step;
    changedAt(index);
}

void EvaluationModel::setRemarks(const QModelIndex &index, const QString &mentor,
                                 const QString &counsellor)
{
    if (evaluationOf(index) < 0 || isTitle(index.row()))
        return;
    const EvaluationScore known = score(index);
    if (known.mentorRemark == mentor && known.counsellorRemark == counsellor)
        return;
    EvaluationScore &changed = scoreAt(index);
    changed.mentorRemark = mentor;
    changed.counsellorRemark = counsellor;
    changedAt(index);
}

QModelIndex EvaluationModel::below(const QModelIndex &index) const
{
    for (int row = index.row() + 1; row < m_lines.size(); ++row) {
        if (!isTitle(row))
            return index.siblingAtRow(row);
    }
    return index;
}

int EvaluationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EvaluationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstEvaluation + static_cast<int>(m_evaluations.size());
}

QVariant EvaluationModel::stepData(const QModelIndex &index, int role) const
{
    const EvaluationScore judged = score(index);
    const bool remarked = !judged.mentorRemark.isEmpty() || !judged.counsellorRemark.isEmpty();
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return remarked ? tr("%1 ✎", "step with remarks").arg(stepText(judged.step))
                        : stepText(judged.step);
    case Qt::AccessibleTextRole:
        return remarked ? tr("%1, with remarks").arg(stepText(judged.step)) : stepText(judged.step);
    case Qt::ForegroundRole:
        return judged.step ? QVariant(toneColor(toneOf(*judged.step), palette)) : QVariant();
    case Qt::BackgroundRole:
        return judged.step ? QVariant(toneBackground(toneOf(*judged.step), palette)) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines;
        if (!judged.mentorRemark.isEmpty())
            lines << tr("Mentor: %1").arg(judged.mentorRemark);
        if (!judged.counsellorRemark.isEmpty())
            lines << tr("Counsellor: %1").arg(judged.counsellorRemark);
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant EvaluationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (!line.title.isEmpty()) {
        if (role == Qt::DisplayRole && index.column() == Competence)
            return line.title;
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    }
    if (index.column() >= FirstEvaluation)
        return stepData(index, role);
    if (role == Qt::ForegroundRole && !line.planned)
        return toneColor(Tone::Muted, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() == Competence)
        return line.item.competence;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Competence:
        return line.item.competence;
    case Venue:
        return line.planned ? termName(line.item.venue) : QString();
    default:
        return line.item.period;
    }
}

QVariant EvaluationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Competence:
        return tr("Competence");
    case Venue:
        return tr("Where");
    case Period:
        return tr("Period of the plan");
    default:
        break;
    }
    const int evaluation = section - FirstEvaluation;
    return evaluation >= 0 && evaluation < m_evaluations.size()
        ? m_evaluations.at(evaluation).period
        : QVariant();
}

Qt::ItemFlags EvaluationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isTitle(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace traject::ui
