// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/migration.h"

#include <QFile>

namespace traject {

Result<QList<Migration>> shippedMigrations()
{
    const QStringList names{
        QStringLiteral(":/migrations/0001_initial.sql"),
        QStringLiteral(":/migrations/0002_law_row.sql"),
        QStringLiteral(":/migrations/0003_place.sql"),
        QStringLiteral(":/migrations/0004_desk.sql"),
        QStringLiteral(":/migrations/0005_law_use.sql"),
        QStringLiteral(":/migrations/0006_milestones.sql"),
    };
    QList<Migration> migrations;
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, name);
        migrations << Migration{static_cast<int>(migrations.size()) + 1,
                                QString::fromUtf8(file.readAll())};
    }
    return migrations;
}

} // namespace traject
