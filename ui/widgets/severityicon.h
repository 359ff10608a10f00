// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/finding.h"
#include "ui/support/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace traject::ui {

/// The tone in which a finding of this severity is written.
[[nodiscard]] Tone toneOf(Severity severity);

/// "Error", "Warning", "Note": said before a message to who cannot see the icon.
[[nodiscard]] QString severityWord(Severity severity);

/// An icon that differs by shape as well as by colour: a disc with a cross, a triangle, a disc
/// with an i. `size` in device-independent pixels.
[[nodiscard]] QPixmap severityPixmap(Severity severity, int size, qreal devicePixelRatio,
                                     const QPalette &palette);

/// Paints the same icon straight into `rect`.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity,
                   const QPalette &palette);
/// A disc with a tick: nothing to remark.
void paintTick(QPainter &painter, const QRectF &rect, const QPalette &palette);

/// The icon as a widget beside a text, as high as its lines: a tick where there is no gravity. It
/// follows a change of palette and says its word to who cannot see it.
class SeverityIcon : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityIcon(std::optional<Severity> gravity, QWidget *parent = nullptr);

    void setGravity(std::optional<Severity> gravity);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Severity> m_gravity;
};

} // namespace traject::ui
