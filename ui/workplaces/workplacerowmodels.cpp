// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplacerowmodels.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/severityicon.h"
#include "ui/workplaces/saidlabel.h"

#include <QGuiApplication>

namespace traject::ui {

namespace {

/// Icon, colour and text of something that is said.
QVariant saidCell(const Said &said, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return said.text;
    case Qt::DecorationRole:
        return standingIcon(said.gravity);
    case Qt::ForegroundRole:
        return toneColor(said.gravity ? toneOf(*said.gravity) : Tone::Success,
                         QGuiApplication::palette());
    default:
        return {};
    }
}

} // namespace

int AccreditationRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccreditationRowModel::searchKey(int row) const
{
    return text::folded(this->row(row).programmeName);
}

QVariant AccreditationRowModel::sortValue(int row, int column) const
{
    return column == State ? QVariant(this->row(row).standing) : cell(row, column, Qt::DisplayRole);
}

QString AccreditationRowModel::columnTitle(int column) const
{
    switch (column) {
    case Programme:
        return tr("Programme");
    case State:
        return tr("Accreditation");
    case OpenPlaces:
        return tr("Open places");
    case Learners:
        return tr("Learners now");
    case Mentor:
        return tr("Mentor");
    default:
        return {};
    }
}

QVariant AccreditationRowModel::cell(int row, int column, int role) const
{
    const AccreditationRow &item = this->row(row);
    if (column == State)
        return saidCell(item.said, role);
    if (role == Qt::TextAlignmentRole && (column == OpenPlaces || column == Learners))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Programme)
        return item.programmeName;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Programme:
        return item.programmeName;
    case OpenPlaces:
        return item.accreditation.openPlaces ? QVariant(*item.accreditation.openPlaces)
                                             : QVariant();
    case Learners:
        return item.learners;
    case Mentor:
        return item.mentorName;
    default:
        return {};
    }
}

int MentorRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MentorRowModel::searchKey(int row) const
{
    return text::folded(this->row(row).mentor.name);
}

QVariant MentorRowModel::sortValue(int row, int column) const
{
    return cell(row, column, Qt::DisplayRole);
}

QString MentorRowModel::columnTitle(int column) const
{
    switch (column) {
    case Name:
        return tr("Mentor");
    case Training:
        return tr("Mentor training");
    case Extract:
        return tr("Extract 596.2");
    case Places:
        return tr("Room");
    default:
        return {};
    }
}

const Said *MentorRowModel::saidIn(int row, int column) const
{
    const MentorRow &item = this->row(row);
    switch (column) {
    case Training:
        return &item.training;
    case Extract:
        return &item.extract;
    case Places:
        return &item.room;
    default:
        return nullptr;
    }
}

QVariant MentorRowModel::cell(int row, int column, int role) const
{
    if (const Said *said = saidIn(row, column))
        return saidCell(*said, role);
    return role == Qt::DisplayRole ? QVariant(this->row(row).mentor.name) : QVariant();
}

int StayRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StayRowModel::searchKey(int row) const
{
    return text::folded(this->row(row).stay.placed.learnerName);
}

QVariant StayRowModel::sortValue(int row, int column) const
{
    const StayRow &item = this->row(row);
    if (column == Time)
        return static_cast<int>(item.time);
    if (column == Period)
        return item.stay.placed.start ? QVariant(*item.stay.placed.start) : QVariant();
    return cell(row, column, Qt::DisplayRole);
}

QString StayRowModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Learner:
        return tr("Learner");
    case Agreement:
        return tr("Agreement");
    case Programme:
        return tr("Programme");
    case Mentor:
        return tr("Mentor");
    case Period:
        return tr("Period");
    case Place:
        return tr("Establishment");
    default:
        return {};
    }
}

QString StayRowModel::timeText(StayTime time)
{
    switch (time) {
    case StayTime::Now:
        return tr("now");
    case StayTime::Coming:
        return tr("coming");
    case StayTime::Before:
        return tr("before");
    case StayTime::Unknown:
        break;
    }
    return tr("unknown");
}

QVariant StayRowModel::cell(int row, int column, int role) const
{
    const StayRow &item = this->row(row);
    if (role == Qt::ForegroundRole && item.time == StayTime::Before)
        return toneColor(Tone::Muted, QGuiApplication::palette());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const PlacedAgreement &placed = item.stay.placed;
    switch (column) {
    case Time:
        return timeText(item.time);
    case Learner:
        return placed.learnerName;
    case Agreement:
        return placed.number;
    case Programme:
        return item.stay.programmeName;
    case Mentor:
        return item.stay.mentorName;
    case Period:
        return periodText(placed.start, placed.end);
    case Place:
        return item.place.isEmpty() ? tr("here") : item.place;
    default:
        return {};
    }
}

} // namespace traject::ui
