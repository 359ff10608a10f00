// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QList>

namespace traject::ui {

/// Puts items side by side in as many equal columns as fit, at most `maximumColumns`, and in
/// fewer when the window is narrow or the text large: nothing is ever clipped. An item may span
/// the whole width.
class ColumnsLayout final : public QLayout
{
public:
    explicit ColumnsLayout(int maximumColumns, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    /// Adds a widget over the whole width.
    void addWide(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    /// Lays the items out in `rect` when `apply`; returns the height they take.
    int arrange(const QRect &rect, bool apply) const;

    struct Placed
    {
        QLayoutItem *item;
        bool wide = false;
    };
    QList<Placed> m_items;
    int m_maximumColumns;
    bool m_nextIsWide = false;
};

} // namespace traject::ui
