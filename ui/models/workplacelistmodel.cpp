// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/workplacelistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>

#include <array>

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
    case Status: {
        const auto state = stateOf(item);
        return state ? static_cast<int>(state->standing) : static_cast<int>(item.status);
    }
    case ValidUntil:
        return item.validUntil ? QVariant(*item.validUntil) : QVariant();
    case OpenPlaces:
        return item.openPlaces ? QVariant(*item.openPlaces) : QVariant();
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString WorkplaceListModel::columnKey(int column) const
{
    static constexpr std::array keys{"enterprise", "establishment", "municipality", "programme",
                                     "status",     "validUntil",    "mentor",       "openPlaces"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind WorkplaceListModel::filterKind(int column) const
{
    return column == Municipality || column == Programme || column == Status
        ? FilterKind::Choice
        : ListModel::filterKind(column);
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

void WorkplaceListModel::setToday(QDate today, const Rulebook &rulebook)
{
    m_today = today;
    m_rulebook = &rulebook;
    m_lawfulEnds.clear();
    tellAllChanged();
}

std::optional<AccreditationState> WorkplaceListModel::stateOf(const WorkplaceListItem &item) const
{
    if (m_rulebook == nullptr)
        return std::nullopt;
    return accreditationState({.status = item.status, .approvedOn = item.approvedOn},
                              lastDayOf(item), *m_rulebook, m_today);
}

std::optional<QDate> WorkplaceListModel::lastDayOf(const WorkplaceListItem &item) const
{
    if (item.validUntil || !item.approvedOn)
        return item.validUntil;
    auto known = m_lawfulEnds.constFind(*item.approvedOn);
    if (known == m_lawfulEnds.cend())
        known = m_lawfulEnds.insert(*item.approvedOn, lawfulEnd(*item.approvedOn, *m_rulebook));
    return *known;
}

Tone WorkplaceListModel::toneOf(const WorkplaceListItem &item) const
{
    if (item.status != AccreditationStatus::Approved)
        return item.status == AccreditationStatus::Requested ? Tone::Warning : Tone::Error;
    const auto state = stateOf(item);
    if (!state)
        return Tone::Success;
    switch (state->standing) {
    case AccreditationStanding::EndsSoon:
        return Tone::Warning;
    case AccreditationStanding::NotYet:
        return Tone::Info;
    case AccreditationStanding::NoEnd:
        return state->from ? Tone::Success : Tone::Info;
    default:
        return state->isValid() ? Tone::Success : Tone::Error;
    }
}

QString WorkplaceListModel::statusText(const WorkplaceListItem &item) const
{
    const auto state = stateOf(item);
    return state ? accreditationWords(*state, item.status, m_today).text : termName(item.status);
}

QVariant WorkplaceListModel::cell(int row, int column, int role) const
{
    const WorkplaceListItem &item = this->row(row);
    if (role == FilterRole && column == Programme)
        return item.programmeCode;
    if (role == FilterRole && column == Status)
        return codeOf(item.status);
    if (role == FilterTextRole && column == Status)
        return termName(item.status);
    if (role == Qt::ForegroundRole && column == Status)
        return toneColor(toneOf(item), QGuiApplication::palette());
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
        return statusText(item);
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
