// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/sessionwatch.h"

#ifdef TRAJECT_HAS_DBUS
#include "app/gui/logindwatch.h"
#elif defined(Q_OS_WIN)
#include "app/gui/powerwatch.h"
#endif

namespace traject {

std::unique_ptr<SessionWatch> makeSessionWatch()
{
#ifdef TRAJECT_HAS_DBUS
    return std::make_unique<LogindWatch>(QDBusConnection::systemBus(),
                                         QDBusConnection::sessionBus());
#elif defined(Q_OS_WIN)
    return std::make_unique<PowerWatch>();
#else
    return std::make_unique<SessionWatch>();
#endif
}

} // namespace traject
