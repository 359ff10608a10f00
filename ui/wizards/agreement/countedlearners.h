// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/occupancy.h"
#include "ui/widgets/fieldeditor.h"

#include <QLabel>

namespace traject::ui {

/// Shows how many other learners a place or a mentor has at the same time: the busiest day, who
/// they are while they are few, and in the tool tip which agreements count. Nothing to type: the
/// caseload counts.
class CountedLearners final : public QLabel, public FieldEditor
{
    Q_OBJECT
public:
    explicit CountedLearners(QWidget *parent = nullptr);

    /// Shows one of the counts of `occupancy`; `own` is the number in the draft, which stands when
    /// the caseload does not know the place or the mentor.
    void setCount(const Result<Occupancy> &occupancy, std::optional<Headcount> Occupancy::*which,
                  const std::optional<int> &own);
    [[nodiscard]] bool isBlank() const override { return m_isBlank; }

private:
    void say(const QString &text, const QString &agreements = {});
    [[nodiscard]] QString sentence(const Headcount &count) const;

    bool m_isBlank = true;
};

/// "OAO-2026-0141 · Lotte Verbeke · 1/09/2026 – 30/06/2027".
[[nodiscard]] QString agreementLine(const QString &number, const QString &with,
                                    const std::optional<QDate> &start,
                                    const std::optional<QDate> &end);

} // namespace traject::ui
