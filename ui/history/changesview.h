// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/recordchange.h"

#include <QTreeView>

class QStandardItemModel;

namespace traject::ui {

/// What a change touched: record by record the facts with their values before and after. Copies
/// what is selected, or everything when nothing is.
class ChangesView : public QTreeView
{
    Q_OBJECT
public:
    explicit ChangesView(QWidget *parent = nullptr);

    /// `more` are changes that are not in the list, because there are too many.
    void setChanges(const QList<RecordChange> &changes, int more = 0);
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRecord(const RecordChange &change);

    QStandardItemModel *m_model;
};

/// "leerling Amina El Amrani – toegevoegd".
[[nodiscard]] QString changeHeading(const RecordChange &change);

} // namespace traject::ui
