// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/programmelistmodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"

#include <array>

namespace traject::ui {

int ProgrammeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProgrammeListModel::searchKey(int row) const
{
    const Programme &programme = this->row(row);
    return text::folded(QStringList{programme.code, programme.name, programme.educationForm,
                                    programme.domain, programme.kind}
                            .join(u' '));
}

QVariant ProgrammeListModel::sortValue(int row, int column) const
{
    const Programme &programme = this->row(row);
    switch (column) {
    case Hours:
        return programme.minimumWorkplaceHours ? QVariant(*programme.minimumWorkplaceHours)
                                               : QVariant();
    case Competences:
        return static_cast<int>(programme.competences.size());
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString ProgrammeListModel::columnKey(int column) const
{
    static constexpr std::array keys{"code", "name", "form", "type", "hours", "competences"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind ProgrammeListModel::filterKind(int column) const
{
    return column == Form || column == Type ? FilterKind::Choice : ListModel::filterKind(column);
}

QString ProgrammeListModel::columnTitle(int column) const
{
    switch (column) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Programme");
    case Form:
        return tr("Form");
    case Type:
        return tr("Agreement");
    case Hours:
        return tr("Hours");
    case Competences:
        return tr("Competences");
    default:
        return {};
    }
}

QVariant ProgrammeListModel::cell(int row, int column, int role) const
{
    const Programme &programme = this->row(row);
    if (role == Qt::ToolTipRole && column == Name)
        return programme.name;
    if (role == Qt::TextAlignmentRole && (column == Hours || column == Competences))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code:
        return programme.code;
    case Name:
        return programme.name;
    case Form:
        return programme.educationForm;
    case Type:
        return programme.agreementType ? codeOf(*programme.agreementType) : QString();
    case Hours:
        return hoursFieldText(programme.minimumWorkplaceHours);
    case Competences:
        return programme.competences.isEmpty() ? QVariant() : programme.competences.size();
    default:
        return {};
    }
}

qint64 ProgrammeListModel::idOf(const Programme &row) const
{
    return static_cast<qint64>(qHash(row.code, 1));
}

} // namespace traject::ui
