// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/contactlistmodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>

namespace traject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ContactListModel)
};

bool isOpen(const Contact &contact)
{
    return (!contact.nextStep.isEmpty() || contact.nextOn) && !contact.nextDoneOn;
}

} // namespace

QString workplaceText(const QString &enterprise, const QString &establishment)
{
    if (establishment.isEmpty() || establishment == enterprise)
        return enterprise;
    // Most establishments carry the name of their enterprise.
    return establishment.contains(enterprise)
        ? establishment
        : QStringLiteral("%1, %2").arg(enterprise, establishment);
}

QString nextStepText(const Contact &contact)
{
    if (contact.nextStep.isEmpty() && !contact.nextOn)
        return {};
    const QString what = contact.nextStep.isEmpty() ? Words::tr("Next step") : contact.nextStep;
    if (contact.nextDoneOn)
        return Words::tr("%1 (done on %2)").arg(what, dateText(contact.nextDoneOn));
    return contact.nextOn ? Words::tr("%1, by %2").arg(what, dateText(contact.nextOn)) : what;
}

void ContactListModel::setSide(Side side)
{
    if (m_side == side)
        return;
    m_side = side;
    forgetRanks();
    Q_EMIT headerDataChanged(Qt::Horizontal, About, About);
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContactListModel::searchKey(int row) const
{
    const ContactListItem &item = this->row(row);
    return text::folded(QStringList{item.contact.person, item.contact.note, item.contact.nextStep,
                                    item.learnerName, item.enterpriseName, item.establishmentName}
                            .join(u' '));
}

QVariant ContactListModel::sortValue(int row, int column) const
{
    if (column == HeldOn)
        return this->row(row).contact.heldOn;
    if (column == NextStep) {
        const auto by = this->row(row).contact.nextOn;
        return by ? QVariant(*by) : QVariant();
    }
    return cell(row, column, Qt::DisplayRole).toString();
}

QString ContactListModel::columnTitle(int column) const
{
    switch (column) {
    case HeldOn:
        return tr("Date");
    case Kind:
        return tr("How");
    case About:
        return m_side == Side::Learner ? tr("Workplace") : tr("Learner");
    case Person:
        return tr("With");
    case Note:
        return tr("What");
    case NextStep:
        return tr("Next step");
    default:
        return {};
    }
}

QVariant ContactListModel::cell(int row, int column, int role) const
{
    const ContactListItem &item = this->row(row);
    const Contact &contact = item.contact;
    if (role == Qt::ForegroundRole && column == NextStep) {
        if (!isOpen(contact))
            return toneColor(Tone::Muted, QGuiApplication::palette());
        if (contact.nextOn && *contact.nextOn < m_today)
            return toneColor(Tone::Error, QGuiApplication::palette());
        return {};
    }
    if (role == Qt::ToolTipRole && column == Note)
        return contact.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HeldOn:
        return dateText(contact.heldOn);
    case Kind:
        return contact.searchStep
            ? QStringLiteral("%1: %2").arg(termName(contact.kind), termName(*contact.searchStep))
            : termName(contact.kind);
    case About:
        return m_side == Side::Learner ? workplaceText(item.enterpriseName, item.establishmentName)
                                       : item.learnerName;
    case Person:
        return contact.person;
    case Note:
        return text::simplified(contact.note);
    case NextStep: {
        const QString text = nextStepText(contact);
        const bool late = isOpen(contact) && contact.nextOn && *contact.nextOn < m_today;
        return late ? tr("%1: overdue").arg(text) : text;
    }
    default:
        return {};
    }
}

} // namespace traject::ui
