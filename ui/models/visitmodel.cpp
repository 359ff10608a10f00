// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/visitmodel.h"

#include "core/base/text.h"
#include "core/domain/dates.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace traject::ui {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QString visitDayText(QDate day)
{
    return QStringLiteral("%1 %2").arg(dayTitle(static_cast<Qt::DayOfWeek>(day.dayOfWeek())),
                                       dates::shortText(day));
}

VisitModel::VisitModel(Grouping grouping, QObject *parent)
    : QAbstractItemModel(parent)
    , m_grouping(grouping)
{ }

void VisitModel::setVisits(const QList<VisitListItem> &visits, QDate today)
{
    if (visits == m_visits && today == m_today)
        return;
    beginResetModel();
    m_visits = visits;
    m_today = today;
    m_foldedTitles.clear();
    for (const VisitListItem &item : visits) {
        QString &folded = m_foldedTitles[item.visit.title];
        if (folded.isNull())
            folded = text::folded(item.visit.title);
    }
    group();
    endResetModel();
}

void VisitModel::setFilter(const QString &words, Range range)
{
    if (words == m_words && range == m_range)
        return;
    beginResetModel();
    m_words = words;
    m_range = range;
    group();
    endResetModel();
}

bool VisitModel::isOverdue(const VisitListItem &item) const
{
    return item.visit.isOpen() && item.visit.plannedOn < m_today;
}

bool VisitModel::passes(const VisitListItem &item, const QStringList &words) const
{
    const QDate day = item.visit.plannedOn;
    if (m_range == Range::Overdue && !isOverdue(item))
        return false;
    if (m_range == Range::TwoWeeks && (day < m_today || day > mondayOf(m_today).addDays(13)))
        return false;
    return std::all_of(words.cbegin(), words.cend(), [this, &item](const QString &word) {
        return item.searchKey.contains(word)
            || m_foldedTitles.value(item.visit.title).contains(word);
    });
}

QString VisitModel::groupTitle(const VisitListItem &item, bool overdue) const
{
    if (m_grouping == Grouping::Agreement)
        return QStringLiteral("%1 · %2").arg(item.agreementNumber, item.enterpriseName);
    if (overdue)
        return tr("Overdue");
    const QDate monday = mondayOf(item.visit.plannedOn);
    const QDate thisMonday = mondayOf(m_today);
    const QString days = tr("Week %1: %2 to %3")
                             .arg(QString::number(monday.weekNumber()), dates::longText(monday),
                                  dates::longText(monday.addDays(6)));
    if (monday == thisMonday)
        return tr("This week · %1").arg(days);
    return monday == thisMonday.addDays(7) ? tr("Next week · %1").arg(days) : days;
}

void VisitModel::group()
{
    m_groups.clear();
    m_shown.clear();
    const QStringList words = text::folded(m_words).split(u' ', Qt::SkipEmptyParts);
    QHash<qint64, int> known; // of the group's key
    const auto place = [&](int row, bool overdue) {
        const VisitListItem &item = m_visits.at(row);
        const QDate monday = overdue ? QDate() : mondayOf(item.visit.plannedOn);
        const qint64 key = m_grouping == Grouping::Agreement ? item.visit.agreement.value
            : overdue                                        ? 0
                                                             : monday.toJulianDay();
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            m_groups[*found].rows.append(row);
            return;
        }
        known.insert(key, static_cast<int>(m_groups.size()));
        m_groups.append({.monday = monday, .title = groupTitle(item, overdue), .rows = {row}});
    };
    QList<int> later;
    for (int row = 0; row < m_visits.size(); ++row) {
        const VisitListItem &item = m_visits.at(row);
        if (!passes(item, words))
            continue;
        m_shown.append(row);
        if (m_grouping == Grouping::Week && isOverdue(item))
            place(row, true);
        else
            later.append(row);
    }
    for (const int row : std::as_const(later))
        place(row, false);
    if (m_grouping == Grouping::Agreement) // the newest agreement first
        std::sort(m_groups.begin(), m_groups.end(), [this](const Group &a, const Group &b) {
            return m_visits.at(a.rows.first()).visit.agreement
                > m_visits.at(b.rows.first()).visit.agreement;
        });
}

const VisitListItem *VisitModel::visit(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups.at(static_cast<int>(index.internalId()) - 1);
    return &m_visits.at(group.rows.at(index.row()));
}

QModelIndex VisitModel::indexOf(VisitId id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<int> &rows = m_groups.at(group).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (m_visits.at(rows.at(row)).visit.id == id)
                return createIndex(row, 0, static_cast<quintptr>(group) + 1);
        }
    }
    return {};
}

QList<VisitListItem> VisitModel::shown() const
{
    QList<VisitListItem> visits;
    for (const int row : m_shown)
        visits.append(m_visits.at(row));
    return visits;
}

bool VisitModel::isNear(int group) const
{
    const QDate monday = m_groups.at(group).monday;
    return m_grouping == Grouping::Agreement || !monday.isValid() || monday <= m_today.addDays(7);
}

QModelIndex VisitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex VisitModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int VisitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int VisitModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QString VisitModel::stateText(const VisitListItem &item) const
{
    if (!item.visit.contact.isNull())
        return item.heldOn ? tr("held on %1").arg(dates::shortText(*item.heldOn)) : tr("held");
    if (!item.visit.skippedReason.isEmpty())
        return tr("skipped: %1").arg(item.visit.skippedReason);
    if (isOverdue(item))
        return tr("overdue");
    if (item.visit.proposedOn && *item.visit.proposedOn != item.visit.plannedOn)
        return tr("moved, was %1").arg(dates::shortText(*item.visit.proposedOn));
    return item.visit.proposedOn ? tr("planned") : tr("planned by hand");
}

QString VisitModel::cell(const VisitListItem &item, int column) const
{
    switch (column) {
    case Day:
        return visitDayText(item.visit.plannedOn);
    case Title:
        return item.visit.title;
    case Learner:
        return item.learnerName;
    case Workplace:
        return item.enterpriseName;
    case Place:
        return item.place;
    case State:
        return stateText(item);
    default:
        return {};
    }
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitListItem *item = visit(index);
    if (!item) {
        const Group &group = m_groups.at(index.row());
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        if (index.column() != 0)
            return {};
        const bool overdue = m_grouping == Grouping::Week && !group.monday.isValid();
        if (role == Qt::ForegroundRole && overdue)
            return toneColor(Tone::Error, QGuiApplication::palette());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("%1 (%n visit(s))", nullptr, static_cast<int>(group.rows.size()))
                .arg(group.title);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(*item, index.column());
    case Qt::ToolTipRole:
        return index.column() == Workplace || index.column() == Place
            ? QStringLiteral("%1, %2").arg(item->enterpriseName, item->place)
            : cell(*item, index.column());
    case Qt::ForegroundRole:
        if (isOverdue(*item) && (index.column() == State || index.column() == Day))
            return toneColor(Tone::Error, QGuiApplication::palette());
        if (!item->visit.isOpen())
            return toneColor(Tone::Muted, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant VisitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
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

} // namespace traject::ui
