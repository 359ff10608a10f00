// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "ui/widgets/fieldeditor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace traject::ui {

class DateField;
class TextField;

/// The learner's other agreements: those of the caseload as text, and a line with enterprise,
/// start and end for each that it does not know (at another school).
class OtherAgreementsField final : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit OtherAgreementsField(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QList<draft::OtherAgreement> value() const;
    void setValue(const QList<draft::OtherAgreement> &value);
    [[nodiscard]] bool isBlank() const override { return m_lines.isEmpty() && m_counted.isEmpty(); }

Q_SIGNALS:
    void edited();
    void committed();

private:
    struct Line
    {
        QWidget *widget;
        TextField *enterprise;
        DateField *start;
        DateField *end;
    };
    void addLine();
    void removeLine(const QWidget *widget);

    QDate m_today;
    QList<draft::OtherAgreement> m_counted; ///< of the caseload
    QLabel *m_list;
    QVBoxLayout *m_typed;
    QPushButton *m_add;
    QList<Line> m_lines;
};

} // namespace traject::ui
