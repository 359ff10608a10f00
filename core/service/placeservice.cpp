// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/placeservice.h"

#include "core/exchange/placetable.h"
#include "core/service/inonestep.h"
#include "core/service/lawresources.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/placerepository.h"

#include <algorithm>

namespace traject {
namespace {

/// Stores what is new or different, and counts.
Result<void> store(PlaceRepository &repository, const QList<Place> &places, PlaceImport &report)
{
    const auto known = repository.places();
    if (!known)
        return tl::unexpected(known.error());
    for (const Place &place : places) {
        const Place *before = findPlace(*known, place.postcode);
        if (before != nullptr && *before == place) {
            ++report.unchanged;
            continue;
        }
        ++(before == nullptr ? report.added : report.changed);
        if (const auto saved = repository.save(place); !saved)
            return saved;
    }
    return {};
}

} // namespace

PlaceService::PlaceService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

const Result<QList<Place>> &PlaceService::shipped() const
{
    if (!m_shipped)
        m_shipped = shippedPlaces();
    return *m_shipped;
}

Result<Place> PlaceService::place(const QString &postcode) const
{
    const auto &shipped = this->shipped();
    if (!shipped)
        return tl::unexpected(shipped.error());
    const auto own = PlaceRepository(m_file.database()).place(postcode);
    if (!own)
        return tl::unexpected(own.error());
    if (own->has_value())
        return **own;
    if (const Place *found = findPlace(*shipped, postcode))
        return *found;
    return failure(ErrorCode::NotFound, postcode);
}

Result<QList<PlaceEntry>> PlaceService::places() const
{
    const auto &shipped = this->shipped();
    if (!shipped)
        return tl::unexpected(shipped.error());
    const auto own = PlaceRepository(m_file.database()).places();
    if (!own)
        return tl::unexpected(own.error());
    QList<PlaceEntry> all;
    all.reserve(shipped->size() + own->size());
    for (const Place &place : *own)
        all.append({.place = place, .own = true});
    for (const Place &place : *shipped) {
        if (findPlace(*own, place.postcode) == nullptr)
            all.append({.place = place, .own = false});
    }
    std::sort(all.begin(), all.end(), [](const PlaceEntry &a, const PlaceEntry &b) {
        return a.place.postcode < b.place.postcode;
    });
    return all;
}

std::function<QString(const QString &)> PlaceService::municipalityLookup() const
{
    return [this](const QString &postcode) {
        if (!isPostcode(postcode))
            return QString();
        return place(postcode)
            .map([](const Place &found) { return found.municipality; })
            .value_or(QString());
    };
}

Result<PlaceImport> PlaceService::import(const QByteArray &bytes)
{
    const auto table = exchange::readPlaces(bytes);
    if (!table)
        return tl::unexpected(table.error());
    PlaceImport report{.rows = table->rowCount, .problems = table->problems};
    if (!report.problems.isEmpty())
        return report;
    Database &database = m_file.database();
    PlaceRepository repository(database);
    const auto stored = inOneStep(database, tr("Table of places imported"),
                                  [&] { return store(repository, table->places, report); });
    if (!stored)
        return tl::unexpected(stored.error());
    Q_EMIT placesReset();
    return report;
}

} // namespace traject
