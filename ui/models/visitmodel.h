// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"

#include <QAbstractItemModel>

namespace traject::ui {

/// Visits in groups: by week for the page, by agreement for a dossier. What is overdue stands in a
/// group of its own before the weeks. The groups are the rows at the top, their visits the rows
/// below them. Filtering makes the rows anew, which takes a few milliseconds for all agreements of
/// a large caseload.
class VisitModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Day, Title, Learner, Workplace, Place, State, ColumnCount };
    enum class Grouping { Week, Agreement };
    enum class Range { All, Overdue, TwoWeeks };

    explicit VisitModel(Grouping grouping, QObject *parent = nullptr);

    /// Shows these, which come by planned day. `today` decides what is overdue.
    void setVisits(const QList<VisitListItem> &visits, QDate today);
    /// Only the visits in which every word stands, and that are overdue, or planned from today
    /// until the Sunday after this week.
    void setFilter(const QString &words, Range range);

    /// The visit of a row; null for a group.
    [[nodiscard]] const VisitListItem *visit(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(VisitId id) const;
    /// The visits that the filter lets through, by planned day.
    [[nodiscard]] QList<VisitListItem> shown() const;
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int total() const { return static_cast<int>(m_visits.size()); }
    [[nodiscard]] bool isOverdue(const VisitListItem &item) const;
    /// Whether a group is one that is looked at first: overdue, this week, the next.
    [[nodiscard]] bool isNear(int group) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Group
    {
        QDate monday; ///< by week: of the week; invalid: overdue
        QString title;
        QList<int> rows; ///< in m_visits
    };

    void group();
    [[nodiscard]] bool passes(const VisitListItem &item, const QStringList &words) const;
    [[nodiscard]] QString cell(const VisitListItem &item, int column) const;
    [[nodiscard]] QString stateText(const VisitListItem &item) const;
    [[nodiscard]] QString groupTitle(const VisitListItem &item, bool overdue) const;

    Grouping m_grouping;
    QDate m_today;
    QString m_words;
    Range m_range = Range::All;
    QList<VisitListItem> m_visits;
    QHash<QString, QString> m_foldedTitles; ///< of the few that there are
    QList<Group> m_groups;
    QList<int> m_shown;
};

/// "maandag 14/09/2026".
[[nodiscard]] QString visitDayText(QDate day);

} // namespace traject::ui
