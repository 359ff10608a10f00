// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/lawrow.h"
#include "ui/widgets/formpart.h"

#include <QHash>

#include <array>

class QCheckBox;

namespace traject::ui {

class CodeField;
class DateField;
class MoneyField;
class NumberField;
class PartiesField;
class TextField;

/// The fields of one row of a parameter table: those of its value, whatever table it stands in, and
/// its days, source and confirmation. What is wrong stands beside the field while it is typed.
class LawRowForm : public FormPart
{
    Q_OBJECT
public:
    enum class Purpose {
        Change, ///< the row that is given
        Follow, ///< a row of the same value that begins later
        Add, ///< a row of something that has none yet
    };

    /// `rulebook` is the law in force, and must outlive the form.
    LawRowForm(const LawRow &given, Purpose purpose, const Rulebook &rulebook, QDate today,
               QWidget *parent = nullptr);

    /// Leaves only source and confirmation to be changed.
    void lockValue();
    /// Keeps the first day as it is, and says why.
    void lockFrom(const QString &reason);
    /// What the fields say; its first day is invalid while there is none.
    [[nodiscard]] LawRow row() const;
    /// Shows everything that is wrong; true when the row may be saved.
    bool check();

private:
    void addNumber(QFormLayout *form);
    void addAllowance(QFormLayout *form);
    void addReason(QFormLayout *form);
    void addPartnership(QFormLayout *form);
    void addDays(QFormLayout *form);
    void addRange(QFormLayout *form);
    void fill();
    void fillAllowance();
    [[nodiscard]] QJsonObject value() const;
    [[nodiscard]] AllowanceRates rates() const;
    [[nodiscard]] QString key() const;
    void showAmounts();
    /// The problems of the row that belong to a field, the first one of each.
    [[nodiscard]] QHash<QWidget *, QString> problems() const;
    [[nodiscard]] QWidget *fieldOf(const QString &member) const;
    void showProblems(bool evenBlank);

    LawRow m_given;
    Purpose m_purpose;
    const Rulebook &m_rulebook;
    QDate m_today;
    QHash<QWidget *, QString> m_shown;

    CodeField *m_name = nullptr; ///< of a number for one joint committee
    TextField *m_committee = nullptr;
    NumberField *m_number = nullptr;
    MoneyField *m_ggmmi = nullptr;
    std::array<NumberField *, 3> m_shares{};
    QLabel *m_amounts = nullptr;
    TextField *m_text = nullptr; ///< of a reason; name of a partnership or of days
    CodeField *m_choice = nullptr; ///< way of a reason, kind of days
    PartiesField *m_parties = nullptr;
    TextField *m_sector = nullptr;
    TextField *m_committees = nullptr;
    TextField *m_contact = nullptr;
    DateField *m_from = nullptr;
    DateField *m_until = nullptr;
    TextField *m_source = nullptr;
    QCheckBox *m_confirmed = nullptr;
    QLabel *m_fromHint = nullptr;
};

} // namespace traject::ui
