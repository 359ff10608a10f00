// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/logindwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace traject {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(service, managerPath, managerInterface, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

LogindWatch::LogindWatch(const QDBusConnection &system, const QDBusConnection &session,
                         QObject *parent)
    : SessionWatch(parent)
    , m_system(system)
{
    if (m_system.isConnected()) {
        m_system.connect(service, managerPath, managerInterface, QStringLiteral("PrepareForSleep"),
                         this, SLOT(prepareForSleep(bool)));
        inhibit();
        followSession();
    }
    QDBusConnection bus = session;
    if (bus.isConnected()) {
        for (const QString &saver : {QStringLiteral("org.freedesktop.ScreenSaver"),
                                     QStringLiteral("org.gnome.ScreenSaver")})
            bus.connect(saver, QString(), saver, QStringLiteral("ActiveChanged"), this,
                        SLOT(screenSaverChanged(bool)));
    }
}

void LogindWatch::inhibit()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_system.asyncCall(managerCall(QStringLiteral("Inhibit"),
                                       {QStringLiteral("sleep"), QStringLiteral("Trajectwijzer"),
                                        QStringLiteral("Hides the dossiers from the screen"),
                                        QStringLiteral("delay")})),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (!reply.isError() && !m_goingToSleep)
            m_inhibitor = reply.value();
        answer->deleteLater();
    });
}

/// The path of the own session must be asked for; another user's locking does not concern us.
void LogindWatch::followSession()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_system.asyncCall(managerCall(
            QStringLiteral("GetSessionByPID"),
            {QVariant::fromValue(static_cast<uint>(QCoreApplication::applicationPid()))})),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (!reply.isError())
            m_system.connect(service, reply.value().path(),
                             QStringLiteral("org.freedesktop.login1.Session"),
                             QStringLiteral("Lock"), this, SLOT(sessionLocked()));
        answer->deleteLater();
    });
}

void LogindWatch::prepareForSleep(bool begins)
{
    m_goingToSleep = begins;
    if (begins)
        Q_EMIT hideRequested();
    else
        inhibit(); // for the next time
}

void LogindWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT hideRequested();
}

void LogindWatch::sessionLocked()
{
    Q_EMIT hideRequested();
}

void LogindWatch::contentsHidden()
{
    if (m_goingToSleep)
        m_inhibitor = {};
}

} // namespace traject
