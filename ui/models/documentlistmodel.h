// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/storeddocument.h"
#include "ui/models/rowsmodel.h"

namespace traject::ui {

/// A document with the agreement that it is a scan of, in words.
struct DocumentRow
{
    StoredDocument document;
    QString agreement; ///< "OAO-2026-0001, version 2"; empty: of none

    bool operator==(const DocumentRow &) const = default;
};

/// The documents of a learner or an establishment.
class DocumentListModel final : public RowsModel<DocumentRow>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::DocumentListModel)
public:
    enum Column { Name, Kind, Size, AddedOn, Agreement, Note, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    /// What kind of document a media type is, in a word.
    [[nodiscard]] static QString kindText(const QString &mediaType);

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const DocumentRow &row) const override
    {
        return row.document.id.value;
    }
};

} // namespace traject::ui
