// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListWidget>

namespace traject::ui {

/// The rail at the left: one entry with icon and name per task area.
class Rail : public QListWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addEntry(const QString &iconName, const QString &text, const QString &toolTip);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMeasures();
};

} // namespace traject::ui
