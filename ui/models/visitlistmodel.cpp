// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/visitlistmodel.h"

#include "core/base/text.h"
#include "core/domain/dates.h"
#include "ui/models/visittext.h"
#include "ui/support/theme.h"

#include <QGuiApplication>

#include <array>

namespace traject::ui {

void VisitListModel::setVisits(const QList<VisitListItem> &visits, QDate today)
{
    const bool otherDay = today != m_today;
    m_today = today;
    for (const VisitListItem &item : visits) {
        QString &folded = m_foldedTitles[item.visit.title];
        if (folded.isNull())
            folded = text::folded(item.visit.title);
    }
    setRows(visits);
    if (otherDay)
        tellAllChanged();
}

int VisitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VisitListModel::searchKey(int row) const
{
    const VisitListItem &item = this->row(row);
    return item.searchKey + u' ' + m_foldedTitles.value(item.visit.title);
}

QVariant VisitListModel::sortValue(int row, int column) const
{
    const Visit &visit = this->row(row).visit;
    switch (column) {
    case Day:
        return visit.plannedOn;
    case Week:
        return isOverdue(visit, m_today) ? QDate(1, 1, 1) : mondayOf(visit.plannedOn);
    default:
        return text(this->row(row), column);
    }
}

QString VisitListModel::columnKey(int column) const
{
    static constexpr std::array keys{"day",       "week",    "visit", "learner",
                                     "workplace", "address", "state"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind VisitListModel::filterKind(int column) const
{
    switch (column) {
    case Day:
        return FilterKind::Date;
    case Week:
    case Title:
    case State:
        return FilterKind::Choice;
    default:
        return FilterKind::Text;
    }
}

QString VisitListModel::columnTitle(int column) const
{
    switch (column) {
    case Day:
        return tr("Day");
    case Week:
        return tr("Week");
    case Title:
        return tr("Visit");
    case Learner:
        return tr("Learner");
    case Workplace:
        return tr("Workplace");
    case Place:
        return tr("Address");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString VisitListModel::weekText(const Visit &visit) const
{
    if (isOverdue(visit, m_today))
        return tr("Overdue");
    const QDate monday = mondayOf(visit.plannedOn);
    if (monday == mondayOf(m_today))
        return tr("This week");
    if (monday == mondayOf(m_today).addDays(7))
        return tr("Next week");
    return tr("Week %1, from %2").arg(monday.weekNumber()).arg(dates::shortText(monday));
}

QString VisitListModel::weekCode(const Visit &visit) const
{
    if (isOverdue(visit, m_today))
        return QStringLiteral("overdue");
    const QDate monday = mondayOf(visit.plannedOn);
    if (monday == mondayOf(m_today))
        return QStringLiteral("this");
    if (monday == mondayOf(m_today).addDays(7))
        return QStringLiteral("next");
    return monday.toString(Qt::ISODate);
}

QString VisitListModel::stateCode(const Visit &visit) const
{
    if (!visit.contact.isNull())
        return QStringLiteral("held");
    if (!visit.skippedReason.isEmpty())
        return QStringLiteral("skipped");
    return isOverdue(visit, m_today) ? QStringLiteral("overdue") : QStringLiteral("planned");
}

QString VisitListModel::stateWord(const Visit &visit) const
{
    if (!visit.contact.isNull())
        return tr("held");
    if (!visit.skippedReason.isEmpty())
        return tr("skipped");
    return isOverdue(visit, m_today) ? tr("overdue") : tr("planned");
}

QString VisitListModel::text(const VisitListItem &item, int column) const
{
    switch (column) {
    case Day:
        return visitDayText(item.visit.plannedOn);
    case Week:
        return weekText(item.visit);
    case Title:
        return item.visit.title;
    case Learner:
        return item.learnerName;
    case Workplace:
        return item.enterpriseName;
    case Place:
        return item.place;
    case State:
        return visitStateText(item, m_today);
    default:
        return {};
    }
}

QVariant VisitListModel::cell(int row, int column, int role) const
{
    const VisitListItem &item = this->row(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case FilterRole:
        return column == Week ? QVariant(weekCode(item.visit))
            : column == State ? QVariant(stateCode(item.visit))
                              : QVariant();
    case FilterTextRole:
        return column == State ? QVariant(stateWord(item.visit)) : QVariant();
    case Qt::ToolTipRole:
        return column == Workplace || column == Place
            ? QStringLiteral("%1, %2").arg(item.enterpriseName, item.place)
            : text(item, column);
    case Qt::ForegroundRole:
        if (isOverdue(item.visit, m_today) && (column == Week || column == State || column == Day))
            return toneColor(Tone::Error, QGuiApplication::palette());
        if (!item.visit.isOpen())
            return toneColor(Tone::Muted, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

} // namespace traject::ui
