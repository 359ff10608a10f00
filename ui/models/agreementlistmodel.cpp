// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/agreementlistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>

#include <array>

namespace traject::ui {

int AgreementListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgreementListModel::searchKey(int row) const
{
    return this->row(row).searchKey;
}

QVariant AgreementListModel::sortValue(int row, int column) const
{
    const AgreementListItem &item = this->row(row);
    switch (column) {
    case Period:
        return item.start ? QVariant(*item.start) : QVariant();
    case Version:
        return item.version;
    case Errors:
        return item.errorCount;
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString AgreementListModel::columnKey(int column) const
{
    static constexpr std::array keys{"number", "learner", "enterprise", "programme",
                                     "type",   "period",  "version",    "errors"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind AgreementListModel::filterKind(int column) const
{
    return column == Programme || column == Type ? FilterKind::Choice
                                                 : ListModel::filterKind(column);
}

QString AgreementListModel::columnTitle(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Learner:
        return tr("Learner");
    case Enterprise:
        return tr("Enterprise");
    case Programme:
        return tr("Programme");
    case Type:
        return tr("Type");
    case Period:
        return tr("Period");
    case Version:
        return tr("Version");
    case Errors:
        return tr("Check");
    default:
        return {};
    }
}

QVariant AgreementListModel::cell(int row, int column, int role) const
{
    const AgreementListItem &item = this->row(row);
    if (role == Qt::ForegroundRole && column == Errors)
        return toneColor(item.errorCount > 0 ? Tone::Error : Tone::Success,
                         QGuiApplication::palette());
    if (role == FilterRole && column == Type)
        return item.type ? codeOf(*item.type) : QString();
    if (role == Qt::ToolTipRole && column == Type && item.type)
        return termName(*item.type);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return item.number;
    case Learner:
        return item.learnerName;
    case Enterprise:
        return item.enterpriseName;
    case Programme:
        return item.programmeName;
    case Type:
        return item.type ? codeOf(*item.type) : QString();
    case Period:
        return periodText(item.start, item.end);
    case Version:
        return QStringLiteral("v%1").arg(item.version);
    case Errors:
        return item.errorCount > 0 ? tr("%n error(s)", nullptr, item.errorCount) : tr("in order");
    default:
        return {};
    }
}

} // namespace traject::ui
