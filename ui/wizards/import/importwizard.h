// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/wizards/import/importstate.h"

#include <QWizard>

namespace traject::ui {

class ImportFilePage;

/// From a school's or a partnership's list to records: file → columns → preview → result. Nothing
/// is changed before the button "Import". Open it with open(); it deletes itself.
class ImportWizard : public QWizard
{
    Q_OBJECT
public:
    ImportWizard(exchange::ImportKind kind, Caseload &caseload, const Environment &environment,
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Reads this file as if it had been chosen; the first page shows what it is.
    void setFile(const QString &path);

private:
    ImportState m_state;
    ImportFilePage *m_filePage;
};

} // namespace traject::ui
