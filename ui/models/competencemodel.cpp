// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/competencemodel.h"

#include "core/base/text.h"

namespace traject::ui {

void CompetenceModel::setCompetences(const QList<Competence> &competences)
{
    beginResetModel();
    m_competences = competences;
    endResetModel();
}

QList<Competence> CompetenceModel::competences() const
{
    QList<Competence> filled;
    for (const Competence &competence : m_competences) {
        const Competence clean{text::simplified(competence.cluster),
                               text::simplified(competence.text)};
        if (!clean.text.isEmpty())
            filled.append(clean);
    }
    return filled;
}

int CompetenceModel::add(int after)
{
    const int row = after < 0 ? 0 : after + 1;
    Competence added;
    if (after >= 0)
        added.cluster = m_competences.at(after).cluster;
    beginInsertRows({}, row, row);
    m_competences.insert(row, added);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void CompetenceModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_competences.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int CompetenceModel::move(int row, int step)
{
    const int target = row + step;
    if (target < 0 || target >= m_competences.size())
        return row;
    beginMoveRows({}, row, row, {}, step > 0 ? target + 1 : target);
    m_competences.move(row, target);
    endMoveRows();
    Q_EMIT edited();
    return target;
}

int CompetenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_competences.size());
}

int CompetenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompetenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Competence &competence = m_competences.at(index.row());
    return index.column() == Cluster ? competence.cluster : competence.text;
}

QVariant CompetenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Cluster ? tr("Cluster") : tr("Competence");
}

Qt::ItemFlags CompetenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool CompetenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Competence &competence = m_competences[index.row()];
    QString &member = index.column() == Cluster ? competence.cluster : competence.text;
    if (member == value.toString())
        return true;
    member = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace traject::ui
