// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/patternfield.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace traject::ui {

namespace {

PatternField::Test matches(const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return [expression](const QString &text) { return expression.match(text).hasMatch(); };
}

} // namespace

PatternField::PatternField(const Test &fits, const QString &expectation)
    : m_fits(fits)
    , m_expectation(expectation)
{ }

QString PatternField::value() const
{
    return text::simplified(text());
}

void PatternField::setValue(const QString &value)
{
    if (this->value() != text::simplified(value))
        setText(value);
}

PatternField *makeEmailField()
{
    return new PatternField(
        matches(QStringLiteral("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")),
        PatternField::tr("This is not an e-mail address. Type for example name@school.be."));
}

PatternField *makeSchoolYearField()
{
    const auto follows = [](const QString &text) {
        static const QRegularExpression years(QStringLiteral("^(\\d{4})-(\\d{4})$"));
        const auto match = years.match(text);
        return match.hasMatch() && match.captured(2).toInt() == match.captured(1).toInt() + 1;
    };
    return new PatternField(
        follows, PatternField::tr("This is not a school year. Type for example 2026-2027."));
}

PatternField *makeJointCommitteeField()
{
    return new PatternField(
        matches(QStringLiteral("\\d{3}(\\.\\d{2})?")),
        PatternField::tr("This is not the number of a joint committee. Type for example 302 or "
                         "149.01."));
}

PatternField *makeInstitutionNumberField()
{
    return new PatternField(
        matches(QStringLiteral("\\d{1,6}")),
        PatternField::tr("An institution number has at most six digits, for example 036541."));
}

} // namespace traject::ui
