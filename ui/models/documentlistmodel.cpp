// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/documentlistmodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"

namespace traject::ui {

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DocumentListModel::searchKey(int row) const
{
    const DocumentRow &shown = this->row(row);
    return text::folded(shown.document.name + u' ' + shown.document.note + u' ' + shown.agreement);
}

QVariant DocumentListModel::sortValue(int row, int column) const
{
    const StoredDocument &document = this->row(row).document;
    switch (column) {
    case Size:
        return static_cast<double>(document.byteCount);
    case AddedOn:
        return document.addedOn;
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString DocumentListModel::kindText(const QString &mediaType)
{
    const auto isOneOf = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return mediaType.contains(word); });
    };
    if (mediaType == u"application/pdf")
        return QStringLiteral("PDF");
    if (mediaType.startsWith(u"image/"))
        return tr("Image");
    if (isOneOf({u"spreadsheet", u"excel", u"csv"}))
        return tr("Spreadsheet");
    if (isOneOf({u"wordprocessing", u"msword", u"opendocument.text", u"rtf"}))
        return tr("Text document");
    if (isOneOf({u"rfc822", u"outlook"}))
        return tr("E-mail");
    if (mediaType.startsWith(u"text/"))
        return tr("Text");
    return tr("File");
}

QString DocumentListModel::columnTitle(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    case AddedOn:
        return tr("Added");
    case Agreement:
        return tr("Signed copy of");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QVariant DocumentListModel::cell(int row, int column, int role) const
{
    const DocumentRow &shown = this->row(row);
    if (role == Qt::TextAlignmentRole && column == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (column == Name || column == Note))
        return column == Name ? shown.document.name : shown.document.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return shown.document.name;
    case Kind:
        return kindText(shown.document.mediaType);
    case Size:
        return sizeText(shown.document.byteCount);
    case AddedOn:
        return dateText(shown.document.addedOn);
    case Agreement:
        return shown.agreement;
    case Note:
        return text::simplified(shown.document.note);
    default:
        return {};
    }
}

} // namespace traject::ui
