// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace traject {

/// Tells when nobody has touched keyboard, mouse or screen for a while; and again when that was
/// followed by another such while.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0 minutes: never.
    void setMinutes(int minutes);
    void setInterval(std::chrono::milliseconds interval); ///< 0: never

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace traject
