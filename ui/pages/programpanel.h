// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/support/preferences.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace traject::ui {

/// Language, colours, text size and locking of the program on this computer. Each choice holds
/// at once, except the language.
class ProgramPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgramPanel(const Environment &environment, QWidget *parent = nullptr);
    /// Shows what another window (the View menu) has chosen meanwhile.
    void load();

Q_SIGNALS:
    void preferencesChanged();

private:
    void store();

    Environment m_environment;
    QComboBox *m_language;
    QComboBox *m_colors;
    QComboBox *m_textSize;
    QSpinBox *m_lockAfter;
};

} // namespace traject::ui
