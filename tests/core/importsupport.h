// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/importplan.h"

#include <QFile>
#include <QTest>

/// Small import files and the caseload files of tests/data for the tests of the import plan.
namespace traject::exchange::importtest {

inline const QDate today(2026, 9, 1);

inline QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QSet<QString> programmeCodes()
{
    QSet<QString> codes;
    const QByteArray tsv = sourceFile(QStringLiteral("resources/programmes/programmes.tsv"));
    for (const QByteArray &line : tsv.split('\n').mid(1))
        codes.insert(QString::fromUtf8(line.split('\t').first()));
    return codes;
}

inline Result<ImportPlan> planOf(ImportKind kind, const QByteArray &csv)
{
    return readCsv(csv).and_then([&](const CsvTable &table) {
        return planImport(kind, table, guessMapping(kind, table.header), programmeCodes(), today);
    });
}

inline Result<ImportPlan> planOfFile(ImportKind kind, const QString &name)
{
    return planOf(kind, sourceFile(QStringLiteral("tests/data/caseload/") + name));
}

/// One learner's row with the required columns and one more.
inline QByteArray learnerCsv(const QByteArray &column, const QByteArray &value)
{
    return "Naam;Voornaam;Rijksregisternummer;Geboortedatum;Opleidingscode;" + column
        + "\nPeeters;Lore;;17/05/2009;1096;" + value + '\n';
}

/// Rows with only the required columns.
inline QByteArray learnersCsv(const QList<QByteArray> &rows)
{
    return "Naam;Voornaam;Rijksregisternummer;Geboortedatum;Opleidingscode\n" + rows.join('\n');
}

inline const QByteArray
    workplaceHeader("Onderneming;KBO;Vestiging;Vestigingsnummer;Opleidingscode;Status");

} // namespace traject::exchange::importtest
