// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/establishmentlistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"

#include <QGuiApplication>

#include <array>

namespace traject::ui {

int EstablishmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EstablishmentListModel::searchKey(int row) const
{
    return this->row(row).searchKey;
}

QVariant EstablishmentListModel::sortValue(int row, int column) const
{
    const EstablishmentListItem &item = this->row(row);
    switch (column) {
    case Validity:
        return item.excluded ? -1 : item.valid;
    case ValidUntil:
        return item.validUntil ? QVariant(*item.validUntil) : QVariant();
    case Mentors:
        return item.mentors;
    case Learners:
        return item.learners;
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString EstablishmentListModel::columnKey(int column) const
{
    static constexpr std::array keys{
        "enterprise", "establishment", "municipality", "accreditations", "validUntil",
        "mentors",    "learners",      "contact",      "phone",          "email"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind EstablishmentListModel::filterKind(int column) const
{
    return column == Municipality || column == Validity ? FilterKind::Choice
                                                        : ListModel::filterKind(column);
}

QString EstablishmentListModel::columnTitle(int column) const
{
    switch (column) {
    case Enterprise:
        return tr("Enterprise");
    case Establishment:
        return tr("Establishment");
    case Municipality:
        return tr("Municipality");
    case Validity:
        return tr("Accreditations");
    case ValidUntil:
        return tr("Last valid until");
    case Mentors:
        return tr("Mentors");
    case Learners:
        return tr("Learners now");
    case Contact:
        return tr("Contact person");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    default:
        return {};
    }
}

QString EstablishmentListModel::validityText(const EstablishmentListItem &item)
{
    if (item.excluded)
        return tr("excluded");
    if (item.accreditations == 0)
        return tr("none");
    return tr("%1 of %2 valid").arg(item.valid).arg(item.accreditations);
}

QVariant EstablishmentListModel::cell(int row, int column, int role) const
{
    const EstablishmentListItem &item = this->row(row);
    if (role == Qt::ForegroundRole && column == Validity) {
        const Tone tone = item.excluded || item.valid == 0 ? Tone::Error
            : item.valid < item.accreditations             ? Tone::Warning
                                                           : Tone::Success;
        return toneColor(item.accreditations == 0 && !item.excluded ? Tone::Muted : tone,
                         QGuiApplication::palette());
    }
    if (role == Qt::TextAlignmentRole && (column == Mentors || column == Learners))
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
    case Validity:
        return validityText(item);
    case ValidUntil:
        return dateText(item.validUntil);
    case Mentors:
        return item.mentors;
    case Learners:
        return item.learners;
    case Contact:
        return item.contactPerson;
    case Phone:
        return item.phone;
    case Email:
        return item.email;
    default:
        return {};
    }
}

} // namespace traject::ui
