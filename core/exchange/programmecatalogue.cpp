// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/programmecatalogue.h"

#include "core/exchange/jsondocument.h"
#include "core/exchange/jsonreader.h"

#include <QHash>

namespace traject::exchange {
namespace {

struct StarterCluster
{
    QString name;
    QStringList competences;
};

struct StarterProgramme
{
    QString code;
    QString name;
    QList<StarterCluster> clusters;
};

struct StarterSet
{
    QString origin;
    QList<StarterProgramme> programmes;
};

template <typename V>
void describe(V &visit, Seen<V, StarterCluster> &cluster)
{
    visit(u"name", cluster.name, {.required = true});
    visit(u"competences", cluster.competences, {.required = true, .minimum = 1});
}

template <typename V>
void describe(V &visit, Seen<V, StarterProgramme> &programme)
{
    visit(u"code", programme.code, {.required = true});
    visit(u"name", programme.name, {.required = true});
    visit(u"clusters", programme.clusters, {.required = true, .minimum = 1});
}

template <typename V>
void describe(V &visit, Seen<V, StarterSet> &set)
{
    visit(u"origin", set.origin, {.required = true});
    visit(u"programmes", set.programmes, {.required = true});
}

Result<StarterSet> readStarterSet(const QByteArray &json)
{
    return parseJsonObject(json).and_then([](const QJsonObject &object) -> Result<StarterSet> {
        JsonProblems problems;
        JsonReader reader(object, QString(), problems);
        StarterSet set;
        describe(reader, set);
        reader.reportUnknownMembers();
        if (!problems.isEmpty())
            return failure(ErrorCode::InvalidInput, problems.text());
        return set;
    });
}

/// The columns of the catalogue that a Programme holds.
struct CatalogueColumn
{
    QStringView header;
    QString Programme::*member;
};

constexpr std::array catalogueColumns{
    CatalogueColumn{u"code", &Programme::code},
    CatalogueColumn{u"naam_voluit", &Programme::name},
    CatalogueColumn{u"graad", &Programme::stage},
    CatalogueColumn{u"leerjaren", &Programme::years},
    CatalogueColumn{u"finaliteit", &Programme::finality},
    CatalogueColumn{u"onderwijsvorm", &Programme::educationForm},
    CatalogueColumn{u"studiedomein", &Programme::domain},
    CatalogueColumn{u"soort", &Programme::kind},
};

tl::unexpected<Error> lineFailure(qsizetype line, const QString &what)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("regel %1: %2").arg(line).arg(what));
}

Result<QList<Programme>> readCatalogue(const QByteArray &tsv)
{
    const QStringList lines = QString::fromUtf8(tsv).split(u'\n');
    const QStringList header = lines.first().trimmed().split(u'\t');
    for (const CatalogueColumn &column : catalogueColumns) {
        if (!header.contains(column.header))
            return lineFailure(1, QStringLiteral("de kolom \"%1\" ontbreekt").arg(column.header));
    }
    QList<Programme> programmes;
    QSet<QString> codes;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QStringList fields = lines.at(i).split(u'\t');
        if (fields.size() != header.size())
            return lineFailure(
                i + 1,
                QStringLiteral("%1 velden in plaats van %2").arg(fields.size()).arg(header.size()));
        Programme programme;
        for (const CatalogueColumn &column : catalogueColumns)
            programme.*column.member = fields.at(header.indexOf(column.header)).trimmed();
        if (programme.code.isEmpty() || programme.name.isEmpty())
            return lineFailure(i + 1, QStringLiteral("een opleiding zonder code of naam"));
        if (codes.contains(programme.code))
            return lineFailure(
                i + 1, QStringLiteral("de code \"%1\" staat er twee keer").arg(programme.code));
        codes.insert(programme.code);
        programmes.append(programme);
    }
    return programmes;
}

} // namespace

Result<QList<Programme>> readProgrammes(const QByteArray &tsv, const QByteArray &competencesJson)
{
    auto programmes = readCatalogue(tsv);
    if (!programmes)
        return programmes;
    const auto starterSet = readStarterSet(competencesJson);
    if (!starterSet)
        return tl::unexpected(starterSet.error());

    QHash<QString, qsizetype> indices;
    for (qsizetype i = 0; i < programmes->size(); ++i)
        indices.insert(programmes->at(i).code, i);
    JsonProblems problems;
    for (qsizetype i = 0; i < starterSet->programmes.size(); ++i) {
        const StarterProgramme &starter = starterSet->programmes.at(i);
        const qsizetype index = indices.value(starter.code, -1);
        if (index < 0 || programmes->at(index).name != starter.name) {
            problems.add(QStringLiteral("/programmes/%1").arg(i),
                         QStringLiteral("\"%1\", \"%2\" staat niet in de lijst van opleidingen")
                             .arg(starter.code, starter.name));
            continue;
        }
        QList<Competence> &competences = (*programmes)[index].competences;
        for (const StarterCluster &cluster : starter.clusters) {
            for (const QString &text : cluster.competences)
                competences.append({.cluster = cluster.name, .text = text});
        }
    }
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.text());
    return programmes;
}

Result<QString> readCompetenceOrigin(const QByteArray &competencesJson)
{
    return readStarterSet(competencesJson).map(&StarterSet::origin);
}

} // namespace traject::exchange
