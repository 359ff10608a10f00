// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/sessionwatch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace traject {

/// Sleep and locking as Linux desktops tell them: PrepareForSleep and the session's Lock of
/// org.freedesktop.login1 on the system bus, ActiveChanged of the screen saver on the session bus.
/// It holds a delay inhibitor, so that the computer waits with sleeping (some seconds at the most)
/// until the windows are hidden. Without a bus it never tells anything.
class LogindWatch final : public SessionWatch
{
    Q_OBJECT
public:
    LogindWatch(const QDBusConnection &system, const QDBusConnection &session,
                QObject *parent = nullptr);

    void contentsHidden() override;
    /// Whether the computer waits for contentsHidden().
    [[nodiscard]] bool isDelayingSleep() const { return m_inhibitor.isValid(); }

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool active);
    void sessionLocked();

private:
    void inhibit();
    void followSession();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_inhibitor; ///< open: sleep waits
    bool m_goingToSleep = false;
};

} // namespace traject
