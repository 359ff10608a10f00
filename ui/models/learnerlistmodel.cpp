// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/learnerlistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/widgets/termnames.h"

#include <array>

namespace traject::ui {

int LearnerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LearnerListModel::searchKey(int row) const
{
    return this->row(row).searchKey;
}

QVariant LearnerListModel::sortValue(int row, int column) const
{
    const LearnerListItem &item = this->row(row);
    switch (column) {
    case BirthDate:
        return item.birthDate ? QVariant(*item.birthDate) : QVariant();
    case Period:
        return item.agreementStart ? QVariant(*item.agreementStart) : QVariant();
    case Status:
        return static_cast<int>(item.status); // in the order of the trajectory
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString LearnerListModel::columnKey(int column) const
{
    static constexpr std::array keys{"familyName",   "givenName", "birthDate",
                                     "municipality", "programme", "schoolYear",
                                     "agreement",    "period",    "status"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind LearnerListModel::filterKind(int column) const
{
    return column == Municipality || column == Programme || column == SchoolYear || column == Status
        ? FilterKind::Choice
        : ListModel::filterKind(column);
}

QString LearnerListModel::columnTitle(int column) const
{
    switch (column) {
    case FamilyName:
        return tr("Name");
    case GivenName:
        return tr("First name");
    case BirthDate:
        return tr("Born on");
    case Municipality:
        return tr("Lives in");
    case Programme:
        return tr("Programme");
    case SchoolYear:
        return tr("School year");
    case Agreement:
        return tr("Agreement");
    case Period:
        return tr("Period");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

QVariant LearnerListModel::cell(int row, int column, int role) const
{
    const LearnerListItem &item = this->row(row);
    if (role == FilterRole && column == Programme)
        return item.programmeCode;
    if (role == FilterRole && column == Status)
        return codeOf(item.status);
    if (role == Qt::ToolTipRole && column == Programme)
        return item.programmeName;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FamilyName:
        return item.familyName;
    case GivenName:
        return item.givenName;
    case BirthDate:
        return dateText(item.birthDate);
    case Municipality:
        return item.municipality;
    case Programme:
        return item.programmeName.isEmpty() ? item.programmeCode : item.programmeName;
    case SchoolYear:
        return item.schoolYear;
    case Agreement:
        return item.agreementNumber;
    case Period:
        return periodText(item.agreementStart, item.agreementEnd);
    case Status:
        return statusName(item.status);
    default:
        return {};
    }
}

} // namespace traject::ui
