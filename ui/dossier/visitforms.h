// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "core/domain/visit.h"
#include "ui/widgets/formpart.h"

class QComboBox;

namespace traject::ui {

class DateField;
class Notice;
class TextField;

/// The day of a visit, with a word when nobody can be visited on it.
class VisitDayForm : public FormPart
{
    Q_OBJECT
public:
    VisitDayForm(QDate day, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;

protected:
    [[nodiscard]] QFormLayout *form() const { return m_form; }

private:
    void warn();

    QFormLayout *m_form;
    DateField *m_day;
    Notice *m_warning;
};

/// A visit by hand: of which agreement, called what, when.
class NewVisitForm final : public VisitDayForm
{
    Q_OBJECT
public:
    /// `agreements` may not be empty; the first is chosen.
    NewVisitForm(const QList<AgreementListItem> &agreements, QDate today,
                 QWidget *parent = nullptr);

    [[nodiscard]] AgreementId agreement() const;
    [[nodiscard]] QString title() const;

private:
    QComboBox *m_agreement;
    TextField *m_title;
};

/// Why a visit does not take place.
class SkipVisitForm final : public FormPart
{
    Q_OBJECT
public:
    explicit SkipVisitForm(QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    TextField *m_reason;
};

} // namespace traject::ui
