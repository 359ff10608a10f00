// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/mailaddress.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace traject {
namespace {

QString quoted(const QString &name)
{
    static const QString special = QStringLiteral("()<>[]:;@\\,.\"");
    if (std::none_of(name.cbegin(), name.cend(), [](QChar c) { return special.contains(c); }))
        return name;
    QString escaped = name;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

} // namespace

MailReceivers mailReceivers(const QList<MailAddress> &addresses)
{
    MailReceivers receivers;
    QStringList texts;
    QSet<QString> seen;
    for (const MailAddress &each : addresses) {
        const QString address = each.address.trimmed();
        if (address.isEmpty()) {
            ++receivers.without;
            continue;
        }
        if (seen.contains(address.toLower()))
            continue;
        seen.insert(address.toLower());
        const QString name = each.name.simplified();
        texts.append(name.isEmpty() ? address
                                    : QStringLiteral("%1 <%2>").arg(quoted(name), address));
    }
    receivers.text = texts.join(QStringLiteral("; "));
    receivers.count = static_cast<int>(texts.size());
    return receivers;
}

} // namespace traject
