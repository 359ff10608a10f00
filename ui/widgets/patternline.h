// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/schedulepattern.h"
#include "ui/widgets/typedfield.h"

namespace traject::ui {

/// The line in which a week is typed: "ma-wo 8:00-16:30, 30' pauze; do-vr school 8:30-16:30".
/// While the line reads well each keystroke gives the week; a mistake is told with its place, but
/// not before the person has typed on beyond it.
class PatternLine final : public TypedField
{
    Q_OBJECT
public:
    explicit PatternLine(QWidget *parent = nullptr);

    /// The week that the line says; empty while it cannot be read.
    [[nodiscard]] std::optional<WeekPattern> value() const;
    /// Writes the week as a line, unless the line says that already.
    void setValue(const WeekPattern &week);

    [[nodiscard]] QString problem() const override;
    /// Sentence for a mistake, with the word and the place of it.
    [[nodiscard]] static QString sentence(const PatternError &error);

protected:
    [[nodiscard]] bool isValue() const override { return value().has_value(); }
    [[nodiscard]] QString usualText() const override;
    [[nodiscard]] QString expectation() const override;
};

} // namespace traject::ui
