// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/columnfilter.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace traject::ui {

class DateField;
class NumberField;

/// Asks what one column must hold. The list behind it follows at each key stroke; Cancel puts the
/// filter back as it was.
class FilterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `filter` is what the column is filtered by now; `today` helps with dates.
    FilterDialog(const ListModel &model, const ColumnFilter &filter, QDate today,
                 QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void filterChanged(const traject::ui::ColumnFilter &filter);

private:
    void makeText(QVBoxLayout *layout);
    void makeChoice(QVBoxLayout *layout);
    void makeDates(QVBoxLayout *layout, QDate today);
    void makeNumbers(QVBoxLayout *layout);
    void fillChoices();
    void narrowChoices(const QString &text);
    void checkShown(bool check);
    void clear();
    [[nodiscard]] ColumnFilter filter() const;
    void tell();

    const ListModel &m_model;
    ColumnFilter m_before;
    int m_column;
    QLineEdit *m_text = nullptr; ///< of a text, or what narrows the choices
    QListWidget *m_choices = nullptr;
    DateField *m_from = nullptr;
    DateField *m_until = nullptr;
    QCheckBox *m_undated = nullptr;
    NumberField *m_least = nullptr;
    NumberField *m_most = nullptr;
};

} // namespace traject::ui
