// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/checkedline.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace traject::ui {

CheckedLine::CheckedLine(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_line(named(new QLineEdit, objectName, accessibleName))
    , m_problem(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setVisible(false);
    setFocusProxy(m_line);
    recolor();
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (!problem().isEmpty())
            validate();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &CheckedLine::finishEditing);
}

void CheckedLine::setCharacters(int characters)
{
    m_line->setMaximumWidth(textWidth(m_line, characters) + textWidth(m_line, 4));
}

QString CheckedLine::text() const
{
    return text::simplified(m_line->text());
}

void CheckedLine::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
    showProblem({});
}

QString CheckedLine::problem() const
{
    return m_problem->text();
}

void CheckedLine::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_line->setAccessibleDescription(problem);
}

QString CheckedLine::problemOf(const QString &text) const
{
    if (text.isEmpty())
        return m_required ? tr("This must be filled in.") : QString();
    return m_check ? m_check(text) : QString();
}

bool CheckedLine::validate()
{
    const QString problem = problemOf(text());
    showProblem(problem);
    return problem.isEmpty();
}

void CheckedLine::finishEditing()
{
    if (!m_line->isModified())
        return;
    if (validate() && m_spelling && !text().isEmpty())
        m_line->setText(m_spelling(text()));
    m_line->setModified(false);
}

void CheckedLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

void CheckedLine::recolor()
{
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
    m_problem->setPalette(own);
}

CheckedLine *makeInszLine(const QString &objectName, const QString &accessibleName, QDate today)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCharacters(18);
    line->setCheck([today](const QString &text) {
        const auto insz = Insz::parse(text, today);
        return insz ? QString() : insz.error().detail;
    });
    line->setSpelling([today](const QString &text) {
        const auto insz = Insz::parse(text, today);
        return insz ? insz->formatted() : text;
    });
    return line;
}

std::optional<Insz> inszOf(const CheckedLine &line, QDate today)
{
    const auto insz = Insz::parse(line.text(), today);
    return insz ? std::optional(*insz) : std::nullopt;
}

CheckedLine *makeIbanLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCharacters(30);
    line->setCheck([](const QString &text) {
        const auto iban = Iban::parse(text);
        return iban ? QString() : iban.error().detail;
    });
    line->setSpelling([](const QString &text) {
        const auto iban = Iban::parse(text);
        return iban ? iban->formatted() : text;
    });
    return line;
}

std::optional<Iban> ibanOf(const CheckedLine &line)
{
    const auto iban = Iban::parse(line.text());
    return iban ? std::optional(*iban) : std::nullopt;
}

CheckedLine *makeDateLine(const QString &objectName, const QString &accessibleName, QDate today)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCharacters(12);
    line->line()->setPlaceholderText(CheckedLine::tr("d/mm/yyyy"));
    line->setCheck([today](const QString &text) {
        return parseDateText(text, today)
            ? QString()
            : CheckedLine::tr("“%1” is not a date. Type day, month and year, such as 1/09/2026.")
                  .arg(text);
    });
    line->setSpelling(
        [today](const QString &text) { return dateText(parseDateText(text, today)); });
    return line;
}

std::optional<QDate> dateOf(const CheckedLine &line, QDate today)
{
    return parseDateText(line.text(), today);
}

CheckedLine *makeNumberLine(const QString &objectName, const QString &accessibleName, int least,
                            int most)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCharacters(6);
    line->setCheck([least, most](const QString &text) {
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok && number >= least && number <= most
            ? QString()
            : CheckedLine::tr("“%1” is not a whole number from %2 to %3.")
                  .arg(text)
                  .arg(least)
                  .arg(most);
    });
    return line;
}

std::optional<int> numberOf(const CheckedLine &line)
{
    bool ok = false;
    const int number = line.text().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

CheckedLine *makeHoursLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCharacters(6);
    line->setCheck([](const QString &text) {
        return parseHoursText(text)
            ? QString()
            : CheckedLine::tr("“%1” is not a number of hours per week, such as 38 or 36,5.")
                  .arg(text);
    });
    line->setSpelling([](const QString &text) { return hoursFieldText(parseHoursText(text)); });
    return line;
}

CheckedLine *makeEmailLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = new CheckedLine(objectName, accessibleName);
    line->setCheck([](const QString &text) {
        static const QRegularExpression pattern(
            QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
        return pattern.match(text).hasMatch()
            ? QString()
            : CheckedLine::tr("“%1” is not an e-mail address, such as name@school.be.").arg(text);
    });
    return line;
}

} // namespace traject::ui
