// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// Runs the command line as a script does, for tests of its contract.
namespace traject::test {

/// What one run of the command line gave.
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the command line; no passphrase in the environment when it is null.
inline Run run(const QStringList &arguments,
               const QString &passphrase = QStringLiteral("correct horse"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (passphrase.isNull())
        environment.remove(QStringLiteral("TRAJECTWIJZER_PASSPHRASE"));
    else
        environment.insert(QStringLiteral("TRAJECTWIJZER_PASSPHRASE"), passphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRAJECT_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A file of tests/data.
inline QString data(const QString &name)
{
    return QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/") + name;
}

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A draft of tests/data/drafts, to change and write elsewhere.
inline QJsonObject draftObject(const QString &name)
{
    return QJsonDocument::fromJson(content(data(QStringLiteral("drafts/") + name))).object();
}

} // namespace traject::test
