// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/listdocument.h"
#include "ui/support/environment.h"

class QTreeView;

namespace traject::ui {

class ListModel;
class SearchProxy;

/// The columns of a list that are shown, from left to right, and what stands in some of its rows.
struct ListExcerpt
{
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths;
};

/// `rows` are rows of the proxy.
[[nodiscard]] ListExcerpt excerpt(const QTreeView &view, const QList<int> &rows);

/// Puts the excerpt on the clipboard as a spreadsheet takes it.
void copyToClipboard(const ListExcerpt &excerpt);

/// Asks for a file and writes the excerpt as CSV; `onSaved` gets the path.
void exportCsv(const ListExcerpt &excerpt, const QString &suggestion,
               const Environment &environment, QWidget *parent,
               const FileDialogs::OnChosen &onSaved);

/// The most rows that are printed at once: some fifty pages, which are laid out in a second.
constexpr int mostPrinted = 2000;

[[nodiscard]] documents::Document listDocument(const ListExcerpt &excerpt, const QString &title,
                                               const QString &selection,
                                               const Environment &environment);

} // namespace traject::ui
