// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "ui/models/rowsmodel.h"

namespace traject::ui {

/// Contacts about one learner or one establishment.
class ContactListModel final : public RowsModel<ContactListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ContactListModel)
public:
    enum Column { HeldOn, Kind, About, Person, Note, NextStep, ColumnCount };
    /// Whose contacts they are: "about" names the other side.
    enum class Side { Learner, Establishment };

    using RowsModel::RowsModel;

    void setSide(Side side);
    /// Decides what is late, from the next rows on.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const ContactListItem &row) const override
    {
        return row.contact.id.value;
    }

private:
    QDate m_today;
    Side m_side = Side::Learner;
};

/// "Bakkerij Janssens, vestiging Gent"; the enterprise alone when both have one name.
[[nodiscard]] QString workplaceText(const QString &enterprise, const QString &establishment);
/// "Call back, by 12/10/2026", "Call back (done on 12/10/2026)"; empty without a next step.
[[nodiscard]] QString nextStepText(const Contact &contact);

} // namespace traject::ui
