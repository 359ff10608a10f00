// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/workplacelistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>

namespace traject::ui {

int WorkplaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkplaceListModel::searchKey(int row) const
{
    return this->row(row).searchKey;
}

QVariant WorkplaceListModel::sortValue(int row, int column) const
{
    const WorkplaceListItem &item = this->row(row);
    switch (column) {
    case Status:
        return static_cast<int>(item.status);
    case ValidUntil:
        return item.validUntil ? QVariant(*item.validUntil) : QVariant();
    case OpenPlaces:
        return item.openPlaces ? QVariant(*item.openPlaces) : QVariant();
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString WorkplaceListModel::columnTitle(int column) const
{
    switch (column) {
    case Enterprise:
        return tr("Enterprise");
    case Establishment:
        return tr("Establishment");
    case Municipality:
        return tr("Municipality");
    case Programme:
        return tr("Programme");
    case Status:
        return tr("Accreditation");
    case ValidUntil:
        return tr("Valid until");
    case Mentor:
        return tr("Mentor");
    case OpenPlaces:
        return tr("Places");
    default:
        return {};
    }
}

QVariant WorkplaceListModel::colorOf(AccreditationStatus status)
{
    const QPalette palette = QGuiApplication::palette();
    switch (status) {
    case AccreditationStatus::Approved:
        return toneColor(Tone::Success, palette);
    case AccreditationStatus::Requested:
        return toneColor(Tone::Warning, palette);
    default:
        return toneColor(Tone::Error, palette);
    }
}

QVariant WorkplaceListModel::cell(int row, int column, int role) const
{
    const WorkplaceListItem &item = this->row(row);
    if (role == FilterRole && column == Programme)
        return item.programmeCode;
    if (role == FilterRole && column == Status)
        return codeOf(item.status);
    if (role == Qt::ForegroundRole && column == Status)
        return colorOf(item.status);
    if (role == Qt::ToolTipRole && column == Programme)
        return item.programmeName;
    if (role == Qt::TextAlignmentRole && column == OpenPlaces)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Enterprise:
        return item.enterpriseName;
    case Establishment:
        return item.establishmentName;
    case Municipality:
        return QStringLiteral("%1 %2").arg(item.postcode, item.municipality).trimmed();
    case Programme:
        return item.programmeName.isEmpty() ? item.programmeCode : item.programmeName;
    case Status:
        return termName(item.status);
    case ValidUntil:
        return dateText(item.validUntil);
    case Mentor:
        return item.mentorName;
    case OpenPlaces:
        return item.openPlaces ? QVariant(*item.openPlaces) : QVariant();
    default:
        return {};
    }
}

} // namespace traject::ui
