// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/exchange/importplan.h"

namespace traject::exchange {
namespace {

/// A header as it is compared: folded, letters and digits only ("Geb. datum" → "gebdatum").
QString comparable(const QString &header)
{
    QString result;
    for (const QChar c : text::folded(header)) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

/// `aliases`: comparable headers, separated by spaces.
ImportColumn column(QStringView key, QStringView header, QStringView expected, QStringView example,
                    QStringView aliases = {}, bool required = false)
{
    return {.key = key.toString(),
            .header = header.toString(),
            .aliases = aliases.toString().split(u' ', Qt::SkipEmptyParts),
            .required = required,
            .expected = expected.toString(),
            .example = example.toString()};
}

ImportColumn required(QStringView key, QStringView header, QStringView expected,
                      QStringView example, QStringView aliases)
{
    return column(key, header, expected, example, aliases, true);
}

constexpr QStringView dateForm = u"dd/mm/jjjj";

/// The columns of an address, the same in both files.
QList<ImportColumn> addressColumns()
{
    return {
        column(u"street", u"Straat", u"een straatnaam", u"Kapelstraat", u"straatnaam"),
        column(u"number", u"Nr", u"een huisnummer", u"27", u"huisnummer huisnr nummer"),
        column(u"box", u"Bus", u"een busnummer", u"2", u"busnummer busnr"),
        column(u"postcode", u"Postcode", u"vier cijfers (in Nederland met twee letters)", u"2860",
               u"postnummer postnr"),
        column(u"municipality", u"Gemeente", u"een gemeente", u"Mechelen",
               u"woonplaats plaats stad"),
    };
}

ImportColumn emailColumn()
{
    return column(u"email", u"E-mail", u"naam@domein", u"yasmina@leerling.example",
                  u"mail emailadres mailadres");
}

QList<ImportColumn> learnerColumns()
{
    return QList<ImportColumn>{
               required(u"familyName", u"Naam", u"een familienaam", u"El Amrani",
                        u"achternaam familienaam"),
               required(u"givenName", u"Voornaam", u"een voornaam", u"Yasmina",
                        u"voornamen roepnaam"),
               required(u"insz", u"Rijksregisternummer", u"11 cijfers, jjmmdd vooraan",
                        u"09.11.19-946.40",
                        u"insz insznummer inszbis rijksregisternr rijksregister rrn "
                        "nationaalnummer bisnummer"),
               required(u"birthDate", u"Geboortedatum", dateForm, u"17/05/2009",
                        u"gebdatum geborenop geboortedag"),
           }
    + addressColumns()
        + QList<ImportColumn>{
            column(u"phone", u"Tel", u"een telefoonnummer", u"015 00 14 14",
                   u"telefoon telefoonnummer telnr vast"),
            column(u"mobile", u"GSM", u"een gsm-nummer", u"0400 10 20 30",
                   u"gsmnummer gsmnr mobiel"),
            emailColumn(),
            column(u"iban", u"Rekeningnummer", u"een IBAN", u"BE95 9990 1414 1458",
                   u"iban rekening bankrekening bankrekeningnummer"),
            required(u"programmeCode", u"Opleidingscode",
                     u"een code uit de lijst van duale opleidingen", u"1096",
                     u"opleidingcode codeopleiding"),
            column(u"stage", u"Graad", u"2 of 3", u"3"),
            column(u"year", u"Leerjaar", u"1, 2 of 3", u"1", u"jaar"),
            column(u"schoolYear", u"Schooljaar", u"jjjj-jjjj", u"2026-2027"),
            column(u"firstLessonDay", u"Start lessen", dateForm, u"01/09/2026",
                   u"startdatumlessen eerstelesdag beginlessen"),
            column(u"guardianName", u"Wettelijke vertegenwoordiger", u"een naam",
                   u"Karim El Amrani", u"vertegenwoordiger naamvertegenwoordiger ouder"),
            column(u"guardianRelation", u"Relatie", u"vader, moeder of voogd", u"vader",
                   u"relatievertegenwoordiger verwantschap"),
            column(u"transport", u"Vervoer", u"een of meer vervoermiddelen", u"fiets, trein",
                   u"vervoermiddel vervoersmiddel"),
            column(u"maximumDistanceKm", u"Max. afstand km", u"een geheel getal", u"15",
                   u"maximaleafstand maximaleafstandkm maximumafstand maxafstand afstandkm"),
            column(u"note", u"Opmerking", u"tekst", u"zoekt een werkplek dicht bij huis",
                   u"opmerkingen nota"),
        };
}

QList<ImportColumn> workplaceColumns()
{
    return QList<ImportColumn>{
               required(u"enterpriseName", u"Onderneming", u"een naam",
                        u"Elektro Van Steenberge bv", u"naamonderneming ondernemingsnaam bedrijf"),
               required(u"enterpriseNumber", u"KBO", u"10 cijfers, 0 of 1 vooraan", u"0991.423.538",
                        u"ondernemingsnummer ondernemingsnr kbonummer kbonr btwnummer"),
               column(u"establishmentName", u"Vestiging", u"een naam",
                      u"Elektro Van Steenberge, magazijn Mechelen",
                      u"naamvestiging vestigingsnaam vestigingseenheid"),
               required(u"establishmentNumber", u"Vestigingsnummer", u"10 cijfers, 2 tot 8 vooraan",
                        u"2.914.141.405", u"vestigingsnr vestigingseenheidsnummer venummer"),
           }
    + addressColumns()
        + QList<ImportColumn>{
            column(u"enterpriseEmployees", u"Werknemers onderneming", u"een geheel getal vanaf 0",
                   u"9", u"aantalwerknemersonderneming"),
            column(u"establishmentEmployees", u"Werknemers vestiging", u"een geheel getal vanaf 0",
                   u"6", u"aantalwerknemersvestiging"),
            column(u"jointCommittee", u"Paritair comité", u"nnn of nnn.nn", u"149.01",
                   u"pc paritaircomitenummer"),
            required(u"programmeCode", u"Opleidingscode",
                     u"een code uit de lijst van duale opleidingen", u"1096",
                     u"opleidingcode codeopleiding"),
            required(u"status", u"Status",
                     u"aangevraagd, goedgekeurd, geweigerd, opgeheven of uitgesloten",
                     u"goedgekeurd", u"erkenningsstatus statuserkenning"),
            column(u"requestedOn", u"Aangevraagd op", dateForm, u"04/03/2024",
                   u"aanvraagdatum datumaanvraag"),
            column(u"approvedOn", u"Erkend op", dateForm, u"15/03/2024",
                   u"goedgekeurdop erkenningsdatum datumerkenning"),
            column(u"validUntil", u"Geldig tot", dateForm, u"14/03/2029",
                   u"geldigtotenmet einddatumerkenning"),
            column(u"mentorName", u"Mentor", u"een naam", u"Dirk De Clercq", u"naammentor"),
            column(u"mentorInsz", u"Rijksregisternummer mentor", u"11 cijfers, jjmmdd vooraan",
                   u"79.04.02-951.94", u"inszmentor"),
            column(u"mentorBirthDate", u"Geboortedatum mentor", dateForm, u"02/04/1979"),
            column(u"mentorExperience", u"Jaren ervaring", u"een geheel getal vanaf 0", u"19",
                   u"ervaring jarenervaringmentor"),
            column(u"mentorQualification", u"Relevante kwalificatie", u"ja of nee", u"ja",
                   u"kwalificatie"),
            column(u"conductExtractOn", u"Uittreksel 596.2 op", dateForm, u"11/05/2026",
                   u"uittrekselstrafregisterop uittreksel5962"),
            column(u"mentorTrainingOn", u"Mentoropleiding op", dateForm, u"21/11/2024",
                   u"mentoropleiding datummentoropleiding"),
            column(u"sectorMaximum", u"Max. leerlingen per mentor", u"1, 2, 3 of 4", u"2",
                   u"maximumleerlingenpermentor"),
            column(u"openPlaces", u"Open plaatsen", u"een geheel getal vanaf 0", u"1",
                   u"vrijeplaatsen aantalplaatsen"),
            column(u"contactPerson", u"Contactpersoon", u"een naam", u"Griet Van Steenberge",
                   u"contact"),
            column(u"phone", u"Telefoon", u"een telefoonnummer", u"015 00 14 14",
                   u"tel telefoonnummer"),
            emailColumn(),
        };
}

} // namespace

QList<ImportColumn> importColumns(ImportKind kind)
{
    return kind == ImportKind::Learners ? learnerColumns() : workplaceColumns();
}

QList<int> columnsNamed(const QStringList &header, const QString &name)
{
    QList<int> result;
    for (int i = 0; i < static_cast<int>(header.size()); ++i) {
        if (comparable(header.at(i)) == comparable(name))
            result.append(i);
    }
    return result;
}

ColumnMapping guessMapping(ImportKind kind, const QStringList &header)
{
    QMultiHash<QString, int> indices;
    for (int i = 0; i < static_cast<int>(header.size()); ++i)
        indices.insert(comparable(header.at(i)), i);

    ColumnMapping mapping;
    for (const ImportColumn &column : importColumns(kind)) {
        // The usual header goes before the aliases; a header that stands twice names nothing.
        for (const QString &name : QStringList{comparable(column.header)} + column.aliases) {
            if (indices.count(name) == 1)
                mapping.insert(column.key, indices.value(name));
            if (indices.contains(name))
                break;
        }
    }
    return mapping;
}

QStringList missingHeaders(ImportKind kind, const ColumnMapping &mapping)
{
    QStringList missing;
    for (const ImportColumn &column : importColumns(kind)) {
        if (column.required && mapping.value(column.key, -1) < 0)
            missing.append(column.header);
    }
    return missing;
}

} // namespace traject::exchange
