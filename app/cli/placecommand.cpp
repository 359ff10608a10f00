// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/service/lawresources.h"

#include <QCoreApplication>
#include <QFile>

namespace traject::cli {
namespace {

QJsonObject notFound(const QString &postcode)
{
    return {{QStringLiteral("postcode"), postcode}, {QStringLiteral("found"), false}};
}

QJsonObject toJson(const Place &place)
{
    return {
        {QStringLiteral("postcode"), place.postcode},
        {QStringLiteral("found"), true},
        {QStringLiteral("municipality"), place.municipality},
        {QStringLiteral("localities"), QJsonArray::fromStringList(place.localities)},
        {QStringLiteral("province"), place.province},
        {QStringLiteral("region"), codeOf(place.region)},
        {QStringLiteral("latitude"), place.position.latitude},
        {QStringLiteral("longitude"), place.position.longitude},
    };
}

/// "51,0257 N, 4,4776 E" as a Dutch sentence writes it.
QString positionText(const Coordinates &position)
{
    const auto degrees
        = [](double value) { return QString::number(value, 'f', 4).replace(u'.', u','); };
    return QCoreApplication::translate("cli", "%1 north, %2 east")
        .arg(degrees(position.latitude), degrees(position.longitude));
}

int answerOne(const QList<Place> &places, const QString &postcode, bool json)
{
    const Place *place = findPlace(places, postcode);
    if (json)
        print(place != nullptr ? toJson(*place) : notFound(postcode));
    else if (place == nullptr)
        say(QCoreApplication::translate("cli", "%1: no postcode of Flanders or Brussels")
                .arg(postcode));
    else
        say(QCoreApplication::translate("cli", "%1 %2 (%3), %4; %5")
                .arg(place->postcode, place->municipality,
                     place->localities.join(QStringLiteral(", ")), place->province,
                     positionText(place->position)));
    return place != nullptr ? Fine : AnswerIsNo;
}

/// One object per line of standard input, in order; blank lines are skipped.
int answerInput(const QList<Place> &places)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return report({ErrorCode::FileAccess, input.errorString()});
    bool all = true;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QString postcode = QString::fromUtf8(line).trimmed();
        if (postcode.isEmpty())
            continue;
        const Place *place = findPlace(places, postcode);
        printLine(place != nullptr ? toJson(*place) : notFound(postcode));
        all = all && place != nullptr;
    }
    return all ? Fine : AnswerIsNo;
}

} // namespace

int runPlace(const QStringList &arguments)
{
    const QCommandLineOption input(
        QStringLiteral("stdin"),
        QCoreApplication::translate("cli", "Read postcodes from standard input, one a line."));
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), input});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    const bool one = !parser.positionalArguments().isEmpty();
    if (one == parser.isSet(input))
        return usageError(
            QCoreApplication::translate("cli", "place needs a POSTCODE, or --stdin."));

    const auto places = shippedPlaces();
    if (!places)
        return report(places.error());
    if (!one)
        return answerInput(*places);
    return answerOne(*places, parser.positionalArguments().constFirst().trimmed(),
                     parser.isSet(QStringLiteral("json")));
}

} // namespace traject::cli
