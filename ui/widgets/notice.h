// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace traject::ui {

/// A sentence in a tinted frame that a person should not miss, with at most one button.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(Tone tone, QWidget *parent = nullptr);

    /// Shows the sentence; an empty one hides the notice.
    void say(Tone tone, const QString &text);
    void say(const QString &text) { say(m_tone, text); }
    [[nodiscard]] QString text() const;
    /// The button, made visible by giving it a text.
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace traject::ui
