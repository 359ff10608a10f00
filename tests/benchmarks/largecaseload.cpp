// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/benchmarks/largecaseload.h"

#include "core/domain/identifiers/checksum97.h"

#include <QDate>

#include <array>

namespace traject::bench {
namespace {

struct Place
{
    const char *postcode;
    const char *municipality;
};
constexpr std::array places{Place{"2800", "Mechelen"}, Place{"9000", "Gent"},
                            Place{"8000", "Brugge"},   Place{"3500", "Hasselt"},
                            Place{"2300", "Turnhout"}, Place{"3000", "Leuven"}};
constexpr std::array givenNames{"Żaneta", "Ömer", "Yasmina", "Lars", "Aïcha", "Noé", "Elke"};
constexpr std::array familyNames{"El Amrani", "Van de Velde", "Öztürk", "Peeters", "D'hondt"};

template <typename List>
auto pick(const List &list, int index)
{
    return list[static_cast<size_t>(index) % list.size()];
}

/// Eight digits and their two check digits, as the enterprise register writes them.
QString registerNumber(qint64 eightDigits)
{
    return QStringLiteral("%1%2")
        .arg(eightDigits, 8, 10, QChar(u'0'))
        .arg(checksum97::complement(eightDigits), 2, 10, QChar(u'0'));
}

/// An INSZ of somebody born in 2000 or later.
QString insz(QDate birth, int serial)
{
    const qint64 nine = birth.toString(QStringLiteral("yyMMdd")).toLongLong() * 1000 + serial;
    return QStringLiteral("%1%2")
        .arg(nine, 9, 10, QChar(u'0'))
        .arg(checksum97::complement(2'000'000'000 + nine), 2, 10, QChar(u'0'));
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QByteArray csv(const QStringList &lines)
{
    return lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace

QByteArray learnersCsv(int count, const QStringList &programmeCodes)
{
    QStringList lines{QStringLiteral(
        "Naam;Voornaam;Rijksregisternummer;Geboortedatum;Straat;Nr;Postcode;Gemeente;"
        "Opleidingscode;Graad;Leerjaar;Schooljaar;Start lessen;Wettelijke vertegenwoordiger;"
        "Relatie")};
    for (int index = 0; index < count; ++index) {
        const QDate birth = QDate(2009, 1, 1).addDays(index / 90);
        const Place place = pick(places, index);
        const QStringList fields{
            QString::fromUtf8(pick(familyNames, index)) + QStringLiteral(" %1").arg(index),
            QString::fromUtf8(pick(givenNames, index)),
            insz(birth, 900 + index % 90),
            dayText(birth),
            QStringLiteral("Kapelstraat"),
            QString::number(index % 300 + 1),
            QString::fromUtf8(place.postcode),
            QString::fromUtf8(place.municipality),
            programmeCodes.at(index % programmeCodes.size()),
            QStringLiteral("3"),
            QStringLiteral("1"),
            QStringLiteral("2026-2027"),
            QStringLiteral("01/09/2026"),
            QStringLiteral("Karim El Amrani"),
            QStringLiteral("vader"),
        };
        lines << fields.join(u';');
    }
    return csv(lines);
}

QByteArray workplacesCsv(int count, const QStringList &programmeCodes)
{
    QStringList lines{QStringLiteral(
        "Onderneming;KBO;Vestiging;Vestigingsnummer;Straat;Nr;Postcode;Gemeente;"
        "Werknemers onderneming;Werknemers vestiging;Paritair comité;Opleidingscode;Status;"
        "Aangevraagd op;Erkend op;Geldig tot;Mentor;Geboortedatum mentor;Jaren ervaring;"
        "Relevante kwalificatie;Uittreksel 596.2 op;Open plaatsen")};
    for (int index = 0; index < count; ++index) {
        const int establishment = index / 3;
        const int enterprise = establishment * 3 / 4;
        const Place place = pick(places, establishment);
        const QString name = QStringLiteral("Onderneming %1 bv").arg(enterprise);
        const QStringList fields{
            name,
            registerNumber(9'900'000 + enterprise),
            QStringLiteral("%1 – vestiging %2").arg(name).arg(establishment),
            registerNumber(29'000'000 + establishment),
            QStringLiteral("Ambachtenlaan"),
            QString::number(establishment % 300 + 1),
            QString::fromUtf8(place.postcode),
            QString::fromUtf8(place.municipality),
            QStringLiteral("12"),
            QStringLiteral("6"),
            QStringLiteral("149.01"),
            programmeCodes.at(index % programmeCodes.size()),
            QStringLiteral("goedgekeurd"),
            QStringLiteral("01/03/2025"),
            QStringLiteral("15/03/2025"),
            index % 4 == 0 ? QString() : QStringLiteral("14/03/2030"), // the law says the same
            QStringLiteral("Dirk De Clercq"),
            QStringLiteral("02/04/1979"),
            QStringLiteral("19"),
            QStringLiteral("nee"),
            QStringLiteral("11/05/2026"),
            QString::number(index % 3),
        };
        lines << fields.join(u';');
    }
    return csv(lines);
}

} // namespace traject::bench
