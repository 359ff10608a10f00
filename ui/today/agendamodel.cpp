// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/agendamodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace traject::ui {

QString whoText(const AgendaWho &who)
{
    QStringList parts{who.learnerName, who.mentorName, who.workplaceName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dueText(const AgendaEntry &entry)
{
    return entry.due ? dateText(entry.due) : AgendaModel::tr("no date");
}

QString standingText(const AgendaEntry &entry, QDate day)
{
    if (entry.state == AgendaState::Done)
        return AgendaModel::tr("done on %1").arg(dateText(entry.doneOn));
    if (entry.state == AgendaState::Snoozed)
        return AgendaModel::tr("snoozed until %1: %2")
            .arg(dateText(entry.snoozedUntil), entry.reason);
    if (!entry.due)
        return AgendaModel::tr("no date");
    const auto days = static_cast<int>(day.daysTo(*entry.due));
    if (days < 0)
        return AgendaModel::tr("%n day(s) overdue", nullptr, -days);
    return days == 0 ? AgendaModel::tr("today is the last day")
                     : AgendaModel::tr("%n day(s) left", nullptr, days);
}

QString bindingText(bool legal)
{
    return legal ? AgendaModel::tr("legal") : AgendaModel::tr("practical");
}

QIcon bindingIcon(bool legal)
{
    return icon(legal ? QStringLiteral("legal") : QStringLiteral("practical"));
}

void AgendaModel::setAgenda(const QList<AgendaEntry> &entries, QDate day)
{
    beginResetModel();
    m_entries = entries;
    m_day = day;
    m_keys.clear();
    arrange();
    endResetModel();
}

void AgendaModel::setFilter(const AgendaFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void AgendaModel::arrange()
{
    m_sections.clear();
    for (const auto &term : terms<AgendaGroup>())
        m_sections.append({.group = term.value, .entries = {}});
    const QStringList words = text::folded(m_filter.search).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && m_keys.isEmpty()) {
        for (const AgendaEntry &entry : m_entries)
            m_keys.append(text::folded(
                QStringList{entry.title, whoText(entry.who), entry.who.agreementNumber}.join(
                    u' ')));
    }
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (accepts(at, words))
            m_sections[static_cast<qsizetype>(agendaGroup(m_entries.at(at), m_day))].entries.append(
                at);
    }
    m_sections.removeIf([](const Section &section) { return section.entries.isEmpty(); });
}

bool AgendaModel::accepts(qsizetype at, const QStringList &words) const
{
    const AgendaEntry &entry = m_entries.at(at);
    const bool closed = entry.state == AgendaState::Snoozed || entry.state == AgendaState::Done;
    if ((closed && !m_filter.closed) || (m_filter.kind && entry.kind != *m_filter.kind)
        || (m_filter.legal && entry.legal != *m_filter.legal))
        return false;
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return m_keys.at(at).contains(word); });
}

const AgendaEntry *AgendaModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Section &section = m_sections.at(static_cast<qsizetype>(index.internalId()) - 1);
    return &m_entries.at(section.entries.at(index.row()));
}

QModelIndex AgendaModel::indexOf(const QString &key) const
{
    for (int group = 0; group < m_sections.size(); ++group) {
        const QList<qsizetype> &places = m_sections.at(group).entries;
        for (int row = 0; row < places.size(); ++row) {
            if (m_entries.at(places.at(row)).key == key)
                return createIndex(row, 0, static_cast<quintptr>(group) + 1);
        }
    }
    return {};
}

QModelIndex AgendaModel::first() const
{
    return m_sections.isEmpty() ? QModelIndex() : createIndex(0, 0, quintptr(1));
}

int AgendaModel::shownCount() const
{
    int count = 0;
    for (const Section &section : m_sections)
        count += static_cast<int>(section.entries.size());
    return count;
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex AgendaModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections.at(parent.row()).entries.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const AgendaEntry *shown = entry(index))
        return entryData(*shown, index.column(), role);
    return headingData(m_sections.at(index.row()), index.column(), role);
}

QVariant AgendaModel::headingData(const Section &section, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 (%2)").arg(termName(section.group)).arg(section.entries.size());
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ForegroundRole && section.group == AgendaGroup::Overdue)
        return toneColor(Tone::Error, QGuiApplication::palette());
    return {};
}

QVariant AgendaModel::entryData(const AgendaEntry &entry, int column, int role) const
{
    if (role == Qt::DecorationRole && column == Binding)
        return bindingIcon(entry.legal);
    if (role == Qt::ForegroundRole && column == Due && entry.state == AgendaState::Overdue)
        return toneColor(Tone::Error, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && column == Due)
        return standingText(entry, m_day);
    if (role == Qt::AccessibleDescriptionRole && column == Due)
        return standingText(entry, m_day);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Due:
        return dueText(entry);
    case Matter:
        return entry.title;
    case Who:
        return whoText(entry.who);
    case Binding:
        return bindingText(entry.legal);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Until and including");
    case Matter:
        return tr("What");
    case Who:
        return tr("Who");
    case Binding:
        return tr("Binding");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace traject::ui
