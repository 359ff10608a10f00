// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/typedfield.h"

#include <functional>

namespace traject::ui {

/// A text that must have a certain form: an e-mail address, a school year.
class PatternField final : public TypedField
{
    Q_OBJECT
public:
    using Test = std::function<bool(const QString &)>;

    /// `expectation` says what to type instead.
    PatternField(const Test &fits, const QString &expectation);

    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

protected:
    [[nodiscard]] bool isValue() const override { return m_fits(value()); }
    [[nodiscard]] QString usualText() const override { return value(); }
    [[nodiscard]] QString expectation() const override { return m_expectation; }

private:
    Test m_fits;
    QString m_expectation;
};

[[nodiscard]] PatternField *makeEmailField();
/// Two years that follow each other: "2026-2027".
[[nodiscard]] PatternField *makeSchoolYearField();
/// Number of a joint committee: "302", "149.01".
[[nodiscard]] PatternField *makeJointCommitteeField();
/// Institution number of a school: up to six digits.
[[nodiscard]] PatternField *makeInstitutionNumberField();

} // namespace traject::ui
