// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/logindwatch.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace traject;

/// Answers like systemd-logind on a bus of the test's own.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        asked << what + u'/' + mode;
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return {};
        held = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint)
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31"));
    }

public:
    QStringList asked;
    int held = -1; ///< the other end: reads nothing more when the program lets go
};

/// Sleep and locking, as the buses of a Linux desktop tell them.
class TestLogindWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void sleepWaitsUntilTheWindowsAreHidden();
    void theSessionsLockAndTheScreenSaverAreHeard();
    void withoutABusNothingHappens();

private:
    void tell(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments);

    QProcess m_daemon;
    QString m_address;
    FakeLogind m_logind;
};

void TestLogindWatch::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("no dbus-daemon on this machine");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("logind"));
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_logind,
                               QDBusConnection::ExportAllSlots));
}

void TestLogindWatch::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestLogindWatch::tell(const QString &path, const QString &interface, const QString &name,
                           const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QVERIFY(QDBusConnection(QStringLiteral("logind")).send(signal));
}

void TestLogindWatch::sleepWaitsUntilTheWindowsAreHidden()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("program"));
    LogindWatch watch(bus, bus);
    QSignalSpy hide(&watch, &SessionWatch::hideRequested);
    QTRY_VERIFY(watch.isDelayingSleep());
    QCOMPARE(m_logind.asked.constLast(), QStringLiteral("sleep/delay"));
    const QString path = QStringLiteral("/org/freedesktop/login1");
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    tell(path, manager, QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(hide.size(), 1);
    QVERIFY(watch.isDelayingSleep()); // the windows are still there
    watch.contentsHidden();
    QVERIFY(!watch.isDelayingSleep());
    char byte = 0;
    QCOMPARE(::read(m_logind.held, &byte, 1), 0); // the program's end is closed: sleep goes on
    // Awake again: it will wait the next time too.
    tell(path, manager, QStringLiteral("PrepareForSleep"), {false});
    QTRY_VERIFY(watch.isDelayingSleep());
    QCOMPARE(hide.size(), 1);
    // Locking by hand does not let go of it.
    watch.contentsHidden();
    QVERIFY(watch.isDelayingSleep());
}

void TestLogindWatch::theSessionsLockAndTheScreenSaverAreHeard()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("program"));
    LogindWatch watch(bus, bus);
    QSignalSpy hide(&watch, &SessionWatch::hideRequested);
    QTRY_VERIFY(watch.isDelayingSleep()); // the answers have come in
    const QString session = QStringLiteral("org.freedesktop.login1.Session");
    tell(QStringLiteral("/org/freedesktop/login1/session/_39"), session, QStringLiteral("Lock"),
         {}); // somebody else's
    tell(QStringLiteral("/org/freedesktop/login1/session/_31"), session, QStringLiteral("Lock"),
         {});
    QTRY_COMPARE(hide.size(), 1);
    const QString saver = QStringLiteral("org.freedesktop.ScreenSaver");
    tell(QStringLiteral("/ScreenSaver"), saver, QStringLiteral("ActiveChanged"), {false});
    tell(QStringLiteral("/ScreenSaver"), saver, QStringLiteral("ActiveChanged"), {true});
    QTRY_COMPARE(hide.size(), 2);
}

void TestLogindWatch::withoutABusNothingHappens()
{
    const QDBusConnection none(QStringLiteral("no such bus"));
    LogindWatch watch(none, none);
    QVERIFY(!watch.isDelayingSleep());
    watch.contentsHidden();
}

QTEST_GUILESS_MAIN(TestLogindWatch)
#include "tst_logindwatch.moc"
