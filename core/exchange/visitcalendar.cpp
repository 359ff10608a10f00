// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/visitcalendar.h"

#include "core/base/text.h"

#include <QCryptographicHash>

namespace traject::exchange {
namespace {

QString uidOf(const VisitListItem &item)
{
    const QString thing
        = QStringLiteral("visit %1 %2").arg(item.agreementKey).arg(item.visit.id.value);
    const QByteArray hash = QCryptographicHash::hash(thing.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + QStringLiteral("@trajectwijzer");
}

} // namespace

QString initials(const QString &name)
{
    QString result;
    for (const QString &word : text::simplified(name).split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts)) {
            const bool isPair = part.at(0).isHighSurrogate() && part.size() > 1;
            parts.append(part.left(isPair ? 2 : 1).toUpper() + u'.');
        }
        result += parts.join(u'-');
    }
    return result;
}

QList<CalendarEvent> visitEvents(const QList<VisitListItem> &visits, NameStyle names)
{
    const auto shown
        = [names](const QString &name) { return names == NameStyle::Full ? name : initials(name); };
    QList<CalendarEvent> events;
    for (const VisitListItem &item : visits) {
        if (!item.visit.isOpen())
            continue;
        QStringList description{item.visit.title};
        if (!item.mentorName.isEmpty())
            description << QStringLiteral("Mentor: %1").arg(shown(item.mentorName));
        description << QStringLiteral("Overeenkomst %1").arg(item.agreementNumber);
        events.append({.uid = uidOf(item),
                       .day = item.visit.plannedOn,
                       .summary = QStringLiteral("Bezoek: %1 bij %2")
                                      .arg(shown(item.learnerName), item.enterpriseName),
                       .description = description.join(u'\n'),
                       .location = item.place});
    }
    return events;
}

} // namespace traject::exchange
