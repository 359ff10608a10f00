// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "ui/widgets/fieldeditor.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace traject::ui {

class DateField;
class TextField;

/// The learner's other agreements: a line for each with enterprise, start and end.
class OtherAgreementsField final : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit OtherAgreementsField(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QList<draft::OtherAgreement> value() const;
    void setValue(const QList<draft::OtherAgreement> &value);
    [[nodiscard]] bool isBlank() const override { return m_lines.isEmpty(); }

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
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Line> m_lines;
};

} // namespace traject::ui
