// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/finding.h"

#include <QListWidget>

#include <optional>

namespace traject::ui {

/// How far a step of a wizard is.
struct StepState
{
    bool reachable = false; ///< visited before: a click goes there
    bool judged = false; ///< left at least once: its mark may be shown
    std::optional<Severity> gravest; ///< of its findings; unset: none
    int count = 0; ///< errors and warnings

    bool operator==(const StepState &) const = default;
};

/// The steps of a wizard with the one at hand and a mark for each: a number, a tick when all is
/// well, or the gravest finding.
class StepList : public QListWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);

    void setState(int step, const StepState &state);
    void setCurrentStep(int step);
    [[nodiscard]] int currentStep() const { return m_current; }
    [[nodiscard]] StepState state(int step) const { return m_states.at(step); }

    /// Shows the marks without the titles, for a narrow window or large text.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
    void describe(int step);

    QStringList m_titles;
    QList<StepState> m_states;
    int m_current = 0;
    bool m_compact = false;
};

} // namespace traject::ui
