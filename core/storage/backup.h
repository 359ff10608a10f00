// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

/// Verified copies of a caseload, encrypted with the same key, named by the moment they were made
/// ("dossier-20260901-143005.traject"). A copy is made under another name, brought to the disk,
/// opened and compared, and only then gets its name; so whatever has such a name is whole. The
/// ten newest stay, and the newest of each month. Nothing else in the folder is ever touched.
namespace traject {

class Database;

class Backup
{
public:
    /// For the caseload at `path`, which `database` has open. The folder is made when needed.
    Backup(Database &database, const QString &path, const QString &directory);

    /// Makes a copy and removes those that need not stay; the path of the copy. FileAccess,
    /// ReadOnly: it cannot be written. Locked: another connection does not stop writing. Damaged:
    /// the copy is not the same as the caseload. In each case the caseload and the older backups
    /// are as they were.
    [[nodiscard]] Result<QString> make(const QDateTime &now);

    /// Copies the caseload as it stands to a new file, without looking at the copy. Fails as
    /// make() does.
    [[nodiscard]] Result<void> copy(const QString &target);

    /// Backups of the caseload at `path`, newest first.
    [[nodiscard]] static QStringList list(const QString &path, const QString &directory);
    /// Which of these file names (of one caseload, newest first) need not stay.
    [[nodiscard]] static QStringList expendable(const QStringList &names);

private:
    struct TableCount;

    [[nodiscard]] Result<QList<TableCount>> copyTo(const QString &part);
    [[nodiscard]] Result<QList<TableCount>> counts(const QString &schema);
    [[nodiscard]] Result<void> verify(const QString &part, const QList<TableCount> &expected);
    [[nodiscard]] Result<void> verifyAttached(const QList<TableCount> &expected);
    [[nodiscard]] QString freeName(const QDateTime &now) const;

    Database &m_database;
    QString m_path;
    QString m_directory;
};

} // namespace traject
