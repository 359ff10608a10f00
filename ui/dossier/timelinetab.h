// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "ui/support/environment.h"

#include <QWidget>

namespace traject {
class Caseload;
}

namespace traject::ui {

class TimelineView;

/// The timeline of a learner: everything that was done, from the journal, in sentences.
class TimelineTab : public QWidget
{
    Q_OBJECT
public:
    TimelineTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using QWidget::show;
    void show(LearnerId learner);
    [[nodiscard]] bool hasUnsavedChanges() const { return false; }

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    TimelineView *m_timeline;
};

} // namespace traject::ui
