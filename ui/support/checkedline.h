// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>

class QLabel;

namespace traject::ui {

/// A line of text with its problem under it. A mistake is told when the field is left, and from
/// then on with every key, so that nobody is corrected half-way a number.
class CheckedLine : public QWidget
{
    Q_OBJECT
public:
    /// What is wrong with a text that is not blank, or an empty string.
    using Check = std::function<QString(const QString &text)>;
    /// The usual spelling of a valid text, shown when the field is left.
    using Spelling = std::function<QString(const QString &text)>;

    CheckedLine(const QString &objectName, const QString &accessibleName,
                QWidget *parent = nullptr);

    void setCheck(const Check &check) { m_check = check; }
    void setSpelling(const Spelling &spelling) { m_spelling = spelling; }
    void setRequired(bool required) { m_required = required; }
    /// Width that `characters` take, so that short values do not stand in a field across the page.
    void setCharacters(int characters);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Shows a problem that only the caller can see ("another learner has this number").
    void showProblem(const QString &problem);
    /// Whether nothing is wrong with the text, without showing it.
    [[nodiscard]] bool isAcceptable() const { return problemOf(text()).isEmpty(); }
    /// Checks and shows what is wrong; true when nothing is.
    bool validate();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// The user changed the text.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString problemOf(const QString &text) const;
    void finishEditing();
    void recolor();

    QLineEdit *m_line;
    QLabel *m_problem;
    Check m_check;
    Spelling m_spelling;
    bool m_required = false;
};

// The fields that recur. `today` is the day on which a birth may not lie in the future.

[[nodiscard]] CheckedLine *makeInszLine(const QString &objectName, const QString &accessibleName,
                                        QDate today);
[[nodiscard]] std::optional<Insz> inszOf(const CheckedLine &line, QDate today);

[[nodiscard]] CheckedLine *makeIbanLine(const QString &objectName, const QString &accessibleName);
[[nodiscard]] std::optional<Iban> ibanOf(const CheckedLine &line);

[[nodiscard]] CheckedLine *makeDateLine(const QString &objectName, const QString &accessibleName,
                                        QDate today);
[[nodiscard]] std::optional<QDate> dateOf(const CheckedLine &line, QDate today);

/// A whole number from `least` to `most`.
[[nodiscard]] CheckedLine *makeNumberLine(const QString &objectName, const QString &accessibleName,
                                          int least, int most);
[[nodiscard]] std::optional<int> numberOf(const CheckedLine &line);
[[nodiscard]] QString numberText(const std::optional<int> &number);

/// Hours per week, with comma or point.
[[nodiscard]] CheckedLine *makeHoursLine(const QString &objectName, const QString &accessibleName);

[[nodiscard]] CheckedLine *makeEmailLine(const QString &objectName, const QString &accessibleName);

} // namespace traject::ui
