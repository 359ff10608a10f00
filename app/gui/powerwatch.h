// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/sessionwatch.h"

#include <QAbstractNativeEventFilter>

namespace traject {

/// Sleep as Windows tells it to every window: WM_POWERBROADCAST.
class PowerWatch final : public SessionWatch, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit PowerWatch(QObject *parent = nullptr);
    ~PowerWatch() override;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;
};

} // namespace traject
