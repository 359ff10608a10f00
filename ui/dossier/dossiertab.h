// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/searchresult.h"

#include <QWidget>

namespace traject::ui {

/// A tab of the learner's dossier. A tab reads from the caseload only while it is the one that is
/// seen: the dossier calls show() when another learner comes before it, refresh() when the caseload
/// changed since, and neither while it is behind another tab.
///
/// To add one: derive from this class, and register it with its title in LearnerDossier's
/// constructor, at its place in the order. The title has a mnemonic that no other tab and no
/// button of the dossier's head has.
class DossierTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    using QWidget::show;

    /// Reads and shows this learner, who is in the caseload. Drops what was not saved.
    virtual void show(traject::LearnerId learner) = 0;
    /// Reads the learner that it shows again; keeps changes that were not saved.
    virtual void refresh() = 0;
    /// Makes a record that a search found the current one, where the tab lists such records.
    virtual void choose(traject::SearchKind kind, qint64 id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
    }
    /// Whether a form on the tab holds changes that were not saved.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }
    /// Stores the changes of its form; false when it could not, after telling why.
    virtual bool save() { return true; }
    /// Drops the changes of its form.
    virtual void revert() { }

Q_SIGNALS:
    void edited(); ///< what hasUnsavedChanges() says may have changed
    /// Something short for the status bar ("Screening saved").
    void statusMessage(const QString &text);
};

} // namespace traject::ui
