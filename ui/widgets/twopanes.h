// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;

namespace traject::ui {

/// A list and its details: side by side where there is room for both, else one under the other.
class TwoPanes : public QWidget
{
    Q_OBJECT
public:
    /// `firstShare` and `secondShare` divide the width.
    TwoPanes(QWidget *first, int firstShare, QWidget *second, int secondShare,
             QWidget *parent = nullptr);

    /// Stands the panes side by side only from this width on.
    void setBesideFrom(int width) { m_besideFrom = width; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fitBeside(int width) const;

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
    int m_besideFrom = 0;
};

} // namespace traject::ui
