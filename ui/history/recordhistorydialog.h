// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"
#include "ui/support/environment.h"

#include <QDialog>

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The history of one record, whatever it is: a learner, an enterprise, an agreement, a programme,
/// a value of the law. Open it with open(); it deletes itself.
class RecordHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` names the record ("Amina El Amrani").
    RecordHistoryDialog(const RowRef &record, const QString &title, Caseload &caseload,
                        const Environment &environment, QWidget *parent = nullptr);
};

/// Opens it over the window of `parent`; says so when the record has no history.
void openHistory(const Result<RowRef> &record, const QString &title, Caseload &caseload,
                 const Environment &environment, QWidget *parent);

} // namespace traject::ui
