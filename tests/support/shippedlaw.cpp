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

RulebookTexts lawTexts()
{
    return {.rules = lawText(QStringLiteral("rules")),
            .allowance = lawText(QStringLiteral("allowance")),
            .numbers = lawText(QStringLiteral("numbers")),
            .terminationReasons = lawText(QStringLiteral("terminationreasons")),
            .partnerships = lawText(QStringLiteral("partnerships")),
            .daysByHand = lawText(QStringLiteral("daysbyhand"))};
}

Result<Rulebook> shippedLaw()
{
    return Rulebook::parse(lawTexts());
}

} // namespace traject::test
