// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/typedfield.h"

#include <QDate>

#include <functional>
#include <optional>

namespace traject::ui {

/// A date that is typed freely ("1/9/26", "1-9-2026", "01092026", "1 september 2026") or picked
/// from a calendar. Arrow up and down go a day further or back, Page Up and Page Down a month;
/// F4 or Alt+Down opens the calendar.
class DateField final : public TypedField
{
    Q_OBJECT
public:
    /// What may be typed: any date, or a day to come ("friday", "in 2 weeks") as well.
    enum class Reading { AnyDate, ToCome };

    /// `today` decides the century of two-digit years and where an empty calendar opens.
    explicit DateField(QDate today, QWidget *parent = nullptr);
    DateField(QDate today, Reading reading, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> value() const;
    void setValue(const std::optional<QDate> &value);
    [[nodiscard]] QSize sizeHint() const override;

    void openCalendar();

protected:
    [[nodiscard]] bool isValue() const override { return value().has_value(); }
    [[nodiscard]] QString usualText() const override;
    [[nodiscard]] QString expectation() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pick(QDate date);
    void drawCalendarIcon();

    QDate m_today;
    Reading m_reading;
    QAction *m_calendarAction;
};

} // namespace traject::ui
