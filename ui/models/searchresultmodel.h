// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/searchresult.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace traject::ui {

/// A line of the search palette: the heading of a group, a record that was found, or a command.
struct PaletteRow
{
    enum class What { Heading, Result, Command };

    What what = What::Heading;
    QString title;
    QString detail; ///< quieter, below the title
    QString shortcut;
    SearchResult result;
    QPointer<QAction> command;

    [[nodiscard]] bool canBeChosen() const { return what != What::Heading; }
};

/// The record as the palette shows it: what is missing in its title and detail is put into words.
[[nodiscard]] PaletteRow rowOf(const SearchResult &result);
/// The command without its mnemonic, with its menu and its shortcut.
[[nodiscard]] PaletteRow rowOf(QAction *command, const QString &menu);
[[nodiscard]] PaletteRow headingRow(const QString &title);
/// "Learners", "Workplaces", …
[[nodiscard]] QString groupTitle(SearchKind kind);

class SearchResultModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, ShortcutRole, HeadingRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow> &rows);
    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
};

} // namespace traject::ui
