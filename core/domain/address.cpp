// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address.h"

#include <QStringList>

namespace traject {

QString Address::oneLine() const
{
    const QString first = QStringLiteral("%1 %2").arg(street, number).trimmed();
    const QString second = QStringLiteral("%1 %2").arg(postcode, municipality).trimmed();
    QStringList parts{first, second};
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace traject
