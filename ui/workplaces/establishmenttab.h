// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/workplaceservice.h"

#include <QWidget>

namespace traject::ui {

/// A tab of the workplace's dossier. The dossier reads the records once and shows them to every
/// tab; a tab stores what it changed itself, through the services.
class EstablishmentTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    using QWidget::show;

    /// Shows these records. Drops what was not saved.
    virtual void show(const WorkplaceRecords &records) = 0;
    /// Whether a form on the tab holds changes that were not saved.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }
    /// Stores the changes of its form; false when it could not, after telling why.
    virtual bool save() { return true; }

Q_SIGNALS:
    void edited(); ///< what hasUnsavedChanges() says may have changed
    /// Something short for the status bar.
    void statusMessage(const QString &text);
};

} // namespace traject::ui
