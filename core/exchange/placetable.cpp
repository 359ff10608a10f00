// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/placetable.h"

#include "core/base/text.h"
#include "core/exchange/importrow.h"

#include <QRegularExpression>

#include <algorithm>

namespace traject::exchange {
namespace {

/// Belgium from Torgny to Meerle and from De Panne to Krewinkel, rounded outwards.
constexpr Coordinates southWest{.latitude = 49.4, .longitude = 2.5};
constexpr Coordinates northEast{.latitude = 51.6, .longitude = 6.5};

/// The columns of a table of places; the aliases are headers in full.
const QList<ImportColumn> &placeColumns()
{
    static const QList<ImportColumn> columns{
        {.key = QStringLiteral("postcode"),
         .header = QStringLiteral("postcode"),
         .aliases = {QStringLiteral("postnummer"), QStringLiteral("zip"),
                     QStringLiteral("zip code"), QStringLiteral("postal code")},
         .required = true,
         .expected = QStringLiteral("vier cijfers, 1000 tot 9999"),
         .example = QStringLiteral("2800")},
        {.key = QStringLiteral("municipality"),
         .header = QStringLiteral("gemeente"),
         .aliases = {QStringLiteral("municipality"), QStringLiteral("hoofdgemeente"),
                     QStringLiteral("stad")},
         .required = true,
         .expected = QStringLiteral("een gemeente"),
         .example = QStringLiteral("Mechelen")},
        {.key = QStringLiteral("localities"),
         .header = QStringLiteral("deelgemeenten"),
         .aliases = {QStringLiteral("localities"), QStringLiteral("deelgemeente"),
                     QStringLiteral("locality"), QStringLiteral("plaatsnaam")},
         .expected = QStringLiteral("namen, gescheiden door komma's"),
         .example = QStringLiteral("Mechelen, Walem")},
        {.key = QStringLiteral("province"),
         .header = QStringLiteral("provincie"),
         .aliases = {QStringLiteral("province")},
         .expected = QStringLiteral("een provincie"),
         .example = QStringLiteral("Antwerpen")},
        {.key = QStringLiteral("region"),
         .header = QStringLiteral("gewest"),
         .aliases = {QStringLiteral("region")},
         .expected = QStringLiteral("Vlaanderen, Brussel of Wallonië"),
         .example = QStringLiteral("Vlaanderen")},
        {.key = QStringLiteral("latitude"),
         .header = QStringLiteral("breedte"),
         .aliases
         = {QStringLiteral("latitude"), QStringLiteral("lat"), QStringLiteral("breedtegraad")},
         .required = true,
         .expected = QStringLiteral("graden tussen 49,4 en 51,6"),
         .example = QStringLiteral("51,0257")},
        {.key = QStringLiteral("longitude"),
         .header = QStringLiteral("lengte"),
         .aliases = {QStringLiteral("longitude"), QStringLiteral("lon"), QStringLiteral("lng"),
                     QStringLiteral("lengtegraad")},
         .required = true,
         .expected = QStringLiteral("graden tussen 2,5 en 6,5"),
         .example = QStringLiteral("4,4776")},
    };
    return columns;
}

const QHash<QString, Region> &regionWords()
{
    static const QHash<QString, Region> words = [] {
        QHash<QString, Region> all{
            {QStringLiteral("vlaanderen"), Region::Flanders},
            {QStringLiteral("brussel"), Region::Brussels},
            {QStringLiteral("wallonie"), Region::Wallonia},
        };
        for (const Region region : {Region::Flanders, Region::Brussels, Region::Wallonia}) {
            all.insert(text::folded(codeOf(region)), region);
            all.insert(text::folded(dutchWord(region)), region);
        }
        return all;
    }();
    return words;
}

/// Removes the lines before the header that begin with #, and counts them.
int removeComments(QByteArray &bytes)
{
    int removed = 0;
    while (bytes.startsWith('#')) {
        const qsizetype end = bytes.indexOf('\n');
        bytes = end < 0 ? QByteArray() : bytes.mid(end + 1);
        ++removed;
    }
    return removed;
}

/// Where each known column stands in the file; the problems are headers that stand there twice.
struct FoundColumns
{
    ImportRow::Cells cells;
    QStringList missing;
    QList<CellProblem> problems;
};

FoundColumns findColumns(const QStringList &header)
{
    FoundColumns found;
    for (const ImportColumn &column : placeColumns()) {
        QList<int> indices;
        for (const QString &name : QStringList{column.header} + column.aliases) {
            indices = columnsNamed(header, name);
            if (!indices.isEmpty())
                break;
        }
        if (indices.isEmpty()) {
            if (column.required)
                found.missing.append(column.header);
            continue;
        }
        found.cells.insert(column.key, {.index = indices.first(), .column = column});
        if (indices.size() > 1) {
            const QString name = header.at(indices.first());
            found.problems.append({.row = 0,
                                   .line = 1,
                                   .column = name,
                                   .value = name,
                                   .message = QStringLiteral("deze kop staat er meer dan één keer"),
                                   .expected = QStringLiteral("elke kop één keer"),
                                   .example = column.header});
        }
    }
    return found;
}

double degrees(ImportRow &row, const QString &key, double least, double most)
{
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,3}([.,]\\d+)?$"));
    QString text = row.requiredText(key);
    if (text.isEmpty())
        return 0;
    if (!form.match(text).hasMatch()) {
        row.addProblem(key, QStringLiteral("geen graden als decimaal getal"));
        return 0;
    }
    const double value = text.replace(u',', u'.').toDouble();
    if (value < least || value > most)
        row.addProblem(key, QStringLiteral("ligt niet in België"));
    return value;
}

QStringList localities(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[,;|]\\s*"));
    return text.split(separator, Qt::SkipEmptyParts);
}

Place readPlace(ImportRow &row)
{
    Place place{.postcode = row.requiredText(QStringLiteral("postcode")),
                .municipality = row.requiredText(QStringLiteral("municipality")),
                .localities = localities(row.text(QStringLiteral("localities"))),
                .province = row.text(QStringLiteral("province")),
                .position = {.latitude = degrees(row, QStringLiteral("latitude"),
                                                 southWest.latitude, northEast.latitude),
                             .longitude = degrees(row, QStringLiteral("longitude"),
                                                  southWest.longitude, northEast.longitude)}};
    const auto region = row.word(QStringLiteral("region"), regionWords());
    if (isPostcode(place.postcode))
        place.region = region.value_or(regionOfPostcode(place.postcode));
    else if (!place.postcode.isEmpty())
        row.addProblem(QStringLiteral("postcode"), QStringLiteral("geen Belgische postcode"));
    return place;
}

/// A place and the line where its postcode stands first.
struct KnownPlace
{
    Place place;
    int line = 0;
};

/// Adds a row to what is known of its postcode; a problem when that is another municipality.
void add(QMap<QString, KnownPlace> &known, ImportRow &row, const Place &place, int line)
{
    const auto first = known.find(place.postcode);
    if (first == known.end()) {
        known.insert(place.postcode, {.place = place, .line = line});
        return;
    }
    if (text::folded(first->place.municipality) != text::folded(place.municipality)) {
        row.addProblem(QStringLiteral("municipality"),
                       QStringLiteral("postcode %1 staat op regel %2 bij een andere gemeente: %3")
                           .arg(place.postcode)
                           .arg(first->line)
                           .arg(first->place.municipality));
        return;
    }
    for (const QString &locality : place.localities) {
        if (!first->place.localities.contains(locality))
            first->place.localities.append(locality);
    }
}

} // namespace

Result<PlaceTable> readPlaces(const QByteArray &bytes)
{
    QByteArray rest = bytes;
    const int comments = removeComments(rest);
    const auto table = readCsv(rest);
    if (!table)
        return tl::unexpected(table.error());
    const FoundColumns columns = findColumns(table->header);
    if (!columns.missing.isEmpty())
        return failure(ErrorCode::MissingColumns, columns.missing.join(u", "));

    PlaceTable result{.rowCount = static_cast<int>(table->records.size()),
                      .problems = columns.problems};
    QMap<QString, KnownPlace> known;
    for (const CsvRecord &record : table->records) {
        if (const auto problem = widthProblem(*table, record)) {
            result.problems.append(*problem);
            continue;
        }
        ImportRow row(*table, record, columns.cells, QDate());
        const Place place = readPlace(row);
        if (row.isValid())
            add(known, row, place, record.line + comments);
        result.problems.append(row.problems());
    }
    for (CellProblem &problem : result.problems)
        problem.line += comments;
    for (const KnownPlace &item : std::as_const(known))
        result.places.append(item.place);
    return result;
}

} // namespace traject::exchange
