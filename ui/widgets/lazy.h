// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace traject::ui {

/// The place of a widget that is made when it is first shown or asked for: a tab that nobody opens
/// costs nothing at the start.
template <typename W>
class Lazy : public QWidget
{
public:
    /// `make` makes the widget, connects it and fills it; `wrap` may put it in a scroll area.
    explicit Lazy(std::function<W *()> make, std::function<QWidget *(W *)> wrap = {})
        : m_make(std::move(make))
        , m_wrap(std::move(wrap))
    { }

    /// The widget; made now when it was not yet.
    W *get()
    {
        if (!m_made) {
            m_made = m_make();
            auto *layout = new QVBoxLayout(this);
            layout->setContentsMargins({});
            QWidget *whole = m_wrap ? m_wrap(m_made) : m_made;
            layout->addWidget(whole);
            whole->show(); // at once: a layout would show it when the events come round
        }
        return m_made;
    }
    /// The widget, or nullptr as long as nobody looked at it.
    [[nodiscard]] W *made() const { return m_made; }

protected:
    void showEvent(QShowEvent *event) override
    {
        get();
        QWidget::showEvent(event);
    }

private:
    std::function<W *()> m_make;
    std::function<QWidget *(W *)> m_wrap;
    W *m_made = nullptr;
};

} // namespace traject::ui
