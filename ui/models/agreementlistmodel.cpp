// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/agreementlistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>

#include <array>

namespace traject::ui {

namespace {

AgreementMilestone milestoneOf(int column)
{
    switch (column) {
    case AgreementListModel::PlanSigned:
        return AgreementMilestone::PlanSigned;
    case AgreementListModel::Registered:
        return AgreementMilestone::Registered;
    default:
        return AgreementMilestone::Signed;
    }
}

} // namespace

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
    case State:
        return static_cast<int>(item.state);
    case Signed:
    case PlanSigned:
    case Registered:
        return item.milestones.value(milestoneOf(column)).isValid()
            ? QVariant(item.milestones.value(milestoneOf(column)))
            : QVariant();
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
    static constexpr std::array keys{"number", "learner",    "enterprise", "programme",
                                     "type",   "period",     "state",      "signed",
                                     "plan",   "registered", "version",    "errors"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind AgreementListModel::filterKind(int column) const
{
    switch (column) {
    case Programme:
    case Type:
    case State:
        return FilterKind::Choice;
    case Signed:
    case PlanSigned:
    case Registered:
        return FilterKind::Date; // also when the first row has none
    default:
        return ListModel::filterKind(column);
    }
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
    case State:
        return tr("State");
    case Signed:
        return tr("Signed");
    case PlanSigned:
        return tr("Plan signed");
    case Registered:
        return tr("Registered");
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
    if (role == FilterRole && column == State)
        return codeOf(item.state);
    if (role == FilterTextRole && column == State)
        return termName(item.state);
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
    case State:
        return item.endedOn ? tr("early end on %1").arg(dateText(*item.endedOn))
                            : termName(item.state);
    case Signed:
    case PlanSigned:
    case Registered: {
        const QDate day = item.milestones.value(milestoneOf(column));
        return day.isValid() ? dateText(day) : QString();
    }
    case Version:
        return QStringLiteral("v%1").arg(item.version);
    case Errors:
        return item.errorCount > 0 ? tr("%n error(s)", nullptr, item.errorCount) : tr("in order");
    default:
        return {};
    }
}

} // namespace traject::ui
