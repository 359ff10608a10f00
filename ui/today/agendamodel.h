// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/agenda.h"

#include <QAbstractItemModel>
#include <QIcon>

namespace traject::ui {

/// Which entries of the agenda are shown.
struct AgendaFilter
{
    QString search; ///< words of learner, workplace, mentor, agreement or matter
    std::optional<AgendaKind> kind;
    std::optional<bool> legal;
    bool closed = false; ///< snoozed and done ones too

    bool operator==(const AgendaFilter &) const = default;
};

/// The entries of the agenda under their headings: overdue, today, this week, later, and where
/// they are asked for snoozed and done. Headings without entries are left out.
class AgendaModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Due, Binding, Matter, Who, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setAgenda(const QList<AgendaEntry> &entries, QDate day);
    void setFilter(const AgendaFilter &filter);

    [[nodiscard]] const QList<AgendaEntry> &entries() const { return m_entries; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// The entry of a row; nullptr for a heading.
    [[nodiscard]] const AgendaEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const; ///< invalid when not shown
    [[nodiscard]] QModelIndex first() const; ///< of the entries; invalid when none is shown
    [[nodiscard]] int shownCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Section
    {
        AgendaGroup group = AgendaGroup::Overdue;
        QList<qsizetype> entries; ///< places in m_entries
    };

    void arrange();
    [[nodiscard]] bool accepts(qsizetype at, const QStringList &words) const;
    [[nodiscard]] QVariant headingData(const Section &section, int column, int role) const;
    [[nodiscard]] QVariant entryData(const AgendaEntry &entry, int column, int role) const;

    QList<AgendaEntry> m_entries;
    QDate m_day;
    AgendaFilter m_filter;
    QList<Section> m_sections;
    mutable QStringList m_keys; ///< folded texts, made at the first search
};

/// "El Amrani Amina · Koeltechniek Mol bv".
[[nodiscard]] QString whoText(const AgendaWho &who);
/// "1/12/2026", or that there is no date.
[[nodiscard]] QString dueText(const AgendaEntry &entry);
/// "3 days overdue", "today is the last day", "snoozed until …", "done on …".
[[nodiscard]] QString standingText(const AgendaEntry &entry, QDate day);
/// "legal" or "practical", and a sign that differs in form.
[[nodiscard]] QString bindingText(bool legal);
[[nodiscard]] QIcon bindingIcon(bool legal);

} // namespace traject::ui
