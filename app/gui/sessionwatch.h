// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

namespace traject {

/// Tells when what stands on the screen must go: the computer goes to sleep, the session is
/// locked, another user comes before it. A seam: the program watches the system, tests emit the
/// signal.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The windows are off the screen: the system need not wait any longer.
    virtual void contentsHidden() { }

Q_SIGNALS:
    void hideRequested();
};

/// The watch of this system; one that never tells anything where there is none.
[[nodiscard]] std::unique_ptr<SessionWatch> makeSessionWatch();

} // namespace traject
