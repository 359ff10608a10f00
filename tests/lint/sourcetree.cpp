// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/lint/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace traject::lint {
namespace {

QStringList pathsFromGit(const QString &root)
{
    QProcess git;
    git.setWorkingDirectory(root);
    git.start(QStringLiteral("git"),
              {QStringLiteral("ls-files"), QStringLiteral("-z"), QStringLiteral("--cached"),
               QStringLiteral("--others"), QStringLiteral("--exclude-standard")});
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {};
    return QString::fromUtf8(git.readAllStandardOutput()).split(QChar::Null, Qt::SkipEmptyParts);
}

QStringList pathsFromFolders(const QString &root)
{
    QStringList paths;
    const QDir folder(root);
    QDirIterator entries(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = folder.relativeFilePath(entries.next());
        if (!path.startsWith(u"build/"))
            paths << path;
    }
    return paths;
}

} // namespace

QStringList repositoryPaths(const QString &root)
{
    QStringList paths = pathsFromGit(root);
    if (paths.isEmpty())
        paths = pathsFromFolders(root);
    paths.removeIf([&root](const QString &path) {
        return !QFile::exists(root + u'/' + path); // deleted, the deletion not committed
    });
    return paths;
}

QList<Source> readSources(const QString &root)
{
    static const QRegularExpression handWritten(
        QStringLiteral(R"((\.(h|cpp|cmake|sh|sql|md)|CMakeLists\.txt|\.ci/run)$)"));
    QList<Source> sources;
    for (const QString &path : repositoryPaths(root)) {
        QFile file(root + u'/' + path);
        if (handWritten.match(path).hasMatch() && file.open(QIODevice::ReadOnly))
            sources.append({path, QString::fromUtf8(file.readAll())});
    }
    return sources;
}

} // namespace traject::lint
