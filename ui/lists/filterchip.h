// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QToolButton;

namespace traject::ui {

/// One filter that is in force, in words: pressing it changes it, the cross beside it takes it
/// away.
class FilterChip final : public QFrame
{
    Q_OBJECT
public:
    /// `name` begins the object names.
    FilterChip(const QString &text, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested();
    void removeRequested();
};

} // namespace traject::ui
