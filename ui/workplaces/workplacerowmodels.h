// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/workplaceservice.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/workplacewords.h"

#include <QCoreApplication>

/// The lists on the tabs of a workplace's dossier.
namespace traject::ui {

/// An accreditation with what is said of it.
struct AccreditationRow
{
    Accreditation accreditation;
    QString programmeName;
    QString mentorName;
    int learners = 0; ///< of the programme, here, today
    Said said;
    int standing = 0; ///< to sort by

    bool operator==(const AccreditationRow &) const = default;
};

class AccreditationRowModel final : public RowsModel<AccreditationRow>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::AccreditationRowModel)
public:
    enum Column { Programme, State, OpenPlaces, Learners, Mentor, ColumnCount };
    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const AccreditationRow &row) const override
    {
        return row.accreditation.id.value;
    }
};

/// A mentor with what is said of training, extract and room.
struct MentorRow
{
    Mentor mentor;
    Said training;
    Said extract;
    Said room;

    bool operator==(const MentorRow &) const = default;
};

class MentorRowModel final : public RowsModel<MentorRow>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::MentorRowModel)
public:
    enum Column { Name, Training, Extract, Places, ColumnCount };
    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const MentorRow &row) const override { return row.mentor.id.value; }

private:
    [[nodiscard]] const Said *saidIn(int row, int column) const;
};

/// A learner's agreement and when it is.
struct StayRow
{
    WorkplaceStay stay;
    StayTime time = StayTime::Now;
    QString place; ///< the establishment; blank: the one of the dossier

    bool operator==(const StayRow &) const = default;
};

class StayRowModel final : public RowsModel<StayRow>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::StayRowModel)
public:
    enum Column { Time, Learner, Agreement, Programme, Mentor, Period, Place, ColumnCount };
    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const StayRow &row) const override
    {
        return row.stay.placed.id.value;
    }

private:
    [[nodiscard]] static QString timeText(StayTime time);
};

} // namespace traject::ui
