// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/pendingdraftmodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"

namespace traject::ui {

int PendingDraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PendingDraftModel::searchKey(int row) const
{
    return text::folded(cell(row, Learner, Qt::DisplayRole).toString() + u' '
                        + cell(row, Enterprise, Qt::DisplayRole).toString());
}

QVariant PendingDraftModel::sortValue(int row, int column) const
{
    if (column == SavedAt)
        return this->row(row).savedAt;
    return cell(row, column, Qt::DisplayRole).toString();
}

QString PendingDraftModel::columnTitle(int column) const
{
    switch (column) {
    case Learner:
        return tr("Learner");
    case Enterprise:
        return tr("Enterprise");
    case Kind:
        return tr("Draft of");
    case SavedAt:
        return tr("Saved");
    default:
        return {};
    }
}

QVariant PendingDraftModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const PendingDraft &pending = this->row(row);
    const draft::Learner &learner = pending.draft.learner;
    switch (column) {
    case Learner: {
        const QString name
            = QStringLiteral("%1 %2").arg(learner.givenName, learner.familyName).trimmed();
        return name.isEmpty() ? tr("no learner yet") : name;
    }
    case Enterprise:
        return pending.draft.enterprise.name.isEmpty() ? tr("no workplace yet")
                                                       : pending.draft.enterprise.name;
    case Kind:
        return pending.agreement.isNull() ? tr("new agreement")
                                          : tr("change of %1").arg(pending.draft.agreement.number);
    case SavedAt:
        return momentText(pending.savedAt);
    default:
        return {};
    }
}

} // namespace traject::ui
