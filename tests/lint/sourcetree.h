// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace traject::lint {

/// One text file of the repository. The path is relative to its root, with forward slashes.
struct Source
{
    QString path;
    QString text;
};

/// The paths of the repository: what git tracks or would track, or everything but the build folder
/// where there is no git (an unpacked archive).
[[nodiscard]] QStringList repositoryPaths(const QString &root);

/// The sources among them that we write by hand: C++, CMake, shell, SQL, Markdown.
[[nodiscard]] QList<Source> readSources(const QString &root);

} // namespace traject::lint
