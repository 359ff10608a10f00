// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/workplacewords.h"

#include <QIcon>
#include <QWidget>

class QLabel;

namespace traject::ui {

/// The icon of a state: a tick, or that of its gravity. Painted in the colours of the palette at
/// the moment of painting.
[[nodiscard]] QIcon standingIcon(std::optional<Severity> gravity);

/// What is said of a part of a workplace: "Accreditations: 2 of 3 valid" with icon and colour.
class SaidLabel : public QWidget
{
    Q_OBJECT
public:
    /// `title` stands before the words; blank: none.
    explicit SaidLabel(const QString &title, QWidget *parent = nullptr);

    void say(const Said &said);
    [[nodiscard]] const Said &said() const { return m_said; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const Said &said);

    QString m_title;
    Said m_said;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace traject::ui
