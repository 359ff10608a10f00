// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/powerwatch.h"

#include <QCoreApplication>

#include <windows.h>

namespace traject {

PowerWatch::PowerWatch(QObject *parent)
    : SessionWatch(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

PowerWatch::~PowerWatch()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

bool PowerWatch::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType == "windows_generic_MSG") {
        const auto *told = static_cast<const MSG *>(message);
        if (told->message == WM_POWERBROADCAST && told->wParam == PBT_APMSUSPEND)
            Q_EMIT hideRequested();
    }
    return false;
}

} // namespace traject
