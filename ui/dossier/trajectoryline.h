// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/trajectory.h"

#include <QWidget>

#include <array>

namespace traject::ui {

/// How far a trajectory has come, as a painted line of its five steps: what is done, where it is
/// now and what comes next, told by form and word as well as by colour. The whole is one sentence
/// for who cannot see it; Tab reaches it.
class TrajectoryLine : public QWidget
{
    Q_OBJECT
public:
    using Days = std::array<std::optional<QDate>, 5>;

    explicit TrajectoryLine(QWidget *parent = nullptr);

    /// `days` belong to the statuses in their order; only those of what is done and of now are
    /// shown.
    void setStatus(TrajectoryStatus status, const Days &days);
    /// "Screening: done, 15/09/2026. Workplace: now, since 5/10/2026. …"
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Progress { Done, Now, ToCome };

    [[nodiscard]] Progress progressOf(TrajectoryStatus status) const;
    [[nodiscard]] QString dayText(TrajectoryStatus status) const;
    [[nodiscard]] double radius() const;
    void paintMark(QPainter &painter, const QPointF &center, Progress progress) const;

    TrajectoryStatus m_status = TrajectoryStatus::Screening;
    Days m_days;
};

} // namespace traject::ui
