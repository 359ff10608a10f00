// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/shippedlaw.h"

#include <QFile>

namespace traject::test {

QByteArray lawText(const QString &name)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/resources/rulebook/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Rulebook> shippedLaw()
{
    return Rulebook::parse(lawText(QStringLiteral("rules")), lawText(QStringLiteral("allowance")),
                           lawText(QStringLiteral("numbers")));
}

} // namespace traject::test
