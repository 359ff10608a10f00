// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawresources.h"

#include "core/exchange/placetable.h"
#include "core/exchange/programmecatalogue.h"

#include <QFile>

#include <array>

namespace traject {
namespace {

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("%1 is not built in").arg(path));
    return file.readAll();
}

} // namespace

Result<Rulebook> shippedRulebook()
{
    RulebookTexts texts;
    const std::array<std::pair<QString, QByteArray *>, 6> files{{
        {QStringLiteral(":/rulebook/rules.json"), &texts.rules},
        {QStringLiteral(":/rulebook/allowance.json"), &texts.allowance},
        {QStringLiteral(":/rulebook/numbers.json"), &texts.numbers},
        {QStringLiteral(":/rulebook/terminationreasons.json"), &texts.terminationReasons},
        {QStringLiteral(":/rulebook/partnerships.json"), &texts.partnerships},
        {QStringLiteral(":/rulebook/daysbyhand.json"), &texts.daysByHand},
    }};
    for (const auto &[path, text] : files) {
        const auto read = resource(path);
        if (!read)
            return tl::unexpected(read.error());
        *text = *read;
    }
    return Rulebook::parse(texts);
}

Result<QList<Programme>> shippedProgrammes()
{
    const auto catalogue = resource(QStringLiteral(":/programmes/programmes.tsv"));
    const auto competences = resource(QStringLiteral(":/programmes/competences.json"));
    for (const auto *text : {&catalogue, &competences}) {
        if (!*text)
            return tl::unexpected(text->error());
    }
    return exchange::readProgrammes(*catalogue, *competences);
}

Result<QList<Place>> shippedPlaces()
{
    return resource(QStringLiteral(":/places/places.tsv"))
        .and_then(&exchange::readPlaces)
        .and_then([](const exchange::PlaceTable &table) -> Result<QList<Place>> {
            if (!table.problems.isEmpty())
                return failure(ErrorCode::Internal, table.problems.constFirst().message);
            return table.places;
        });
}

} // namespace traject
