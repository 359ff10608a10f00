// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/journaltriggers.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"

#include <QDirIterator>

namespace traject::testing {

QByteArray describe(const Error &error)
{
    return QStringLiteral("error %1: %2")
        .arg(static_cast<int>(error.code))
        .arg(error.detail)
        .toUtf8();
}

CaseloadOptions quickOptions()
{
    return {.kdfIterations = 1000};
}

const Clock &fixedClock()
{
    static const FixedClock fixed(
        QDateTime(QDate(2026, 9, 1), QTime(14, 30), Qt::OffsetFromUTC, 2 * 3600));
    return fixed;
}

QString Folder::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray Folder::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList Folder::files() const
{
    QStringList names;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QDir(m_folder.path()).relativeFilePath(files.next());
    names.sort();
    return names;
}

Result<std::unique_ptr<CaseloadFile>> Folder::create() const
{
    auto file = CaseloadFile::create(path(), passphrase, fixedClock(), quickOptions());
    if (!file)
        return file;
    auto transaction = Transaction::begin((*file)->database(), QStringLiteral("Opleidingen"),
                                          OperationKind::Setup);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ProgrammeRepository programmes((*file)->database());
    if (auto saved = programmes.save(fullProgramme()); !saved)
        return tl::unexpected(saved.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return file;
}

Result<std::unique_ptr<CaseloadFile>> Folder::open() const
{
    return open(passphrase);
}

Result<std::unique_ptr<CaseloadFile>> Folder::open(const QString &with) const
{
    return CaseloadFile::open(path(), with, fixedClock(), quickOptions());
}

int ProcessorTimer::restart()
{
    const std::clock_t start = std::exchange(m_start, std::clock());
    return static_cast<int>(1000 * (m_start - start) / CLOCKS_PER_SEC);
}

Learner fullLearner()
{
    return {
        .familyName = QStringLiteral("Öztürk"),
        .givenName = QStringLiteral("Ömer"),
        .insz = *Insz::parse(QStringLiteral("09.11.19-946.40"), QDate(2026, 9, 1)),
        .birthDate = QDate(2009, 11, 19),
        .address = {.street = QStringLiteral("Kapelstraat"),
                    .number = QStringLiteral("80 bus 11"),
                    .postcode = QStringLiteral("2860"),
                    .municipality = QStringLiteral("Sint-Katelijne-Waver"),
                    .country = QStringLiteral("BE")},
        .phone = QStringLiteral("015 00 11 22"),
        .mobile = QStringLiteral("0400 75 74 43"),
        .email = QStringLiteral("omer@leerling.example"),
        .iban = *Iban::parse(QStringLiteral("BE68 5390 0754 7034")),
        .guardian = Guardian{.name = QStringLiteral("Elif Öztürk"),
                             .relation = GuardianRelation::Mother,
                             .address = {.street = QStringLiteral("Markt"),
                                         .number = QStringLiteral("1"),
                                         .postcode = QStringLiteral("2800"),
                                         .municipality = QStringLiteral("Mechelen"),
                                         .country = QStringLiteral("BE")}},
        .programmeCode = QStringLiteral("1096"),
        .enrolment = {.sector = Sector::Secondary,
                      .schoolYear = QStringLiteral("2026-2027"),
                      .stage = 3,
                      .year = 1,
                      .firstLessonDay = QDate(2026, 9, 1),
                      .classCouncilApprovedLateStart = true,
                      .trainingDayExtension = false},
        .attainment = {.firstStageCompleted = true,
                       .secondStageCompleted = false,
                       .thirdStageFirstYearCompleted = true,
                       .alternatingYearsCompleted = 2,
                       .busoOv3QualificationCompleted = false},
        .screeningAdvice = ScreeningAdvice::Positive,
        .jobseeker = false,
        .vdabAdvicePositive = true,
        .transport = QStringLiteral("fiets, trein"),
        .maximumDistanceKm = 25,
        .note = QStringLiteral("Twee regels\nen \"aanhaling\""),
    };
}

Enterprise fullEnterprise()
{
    return {
        .name = QStringLiteral("Eetcafé De Vlier"),
        .number = *EnterpriseNumber::parse(QStringLiteral("0990.433.247")),
        .representative = QStringLiteral("Loïc Van Hove"),
        .representativeFunction = QStringLiteral("zaakvoerder"),
        .employees = 145,
        .jointCommittee = QStringLiteral("302"),
        .fullTimeWeekHours = 37.0 + 1.0 / 3.0,
        .sectorExceptions = {SectorException::Night23, SectorException::Sunday},
        .socialMaribel = false,
        .excludedFrom = QDate(2020, 1, 1),
        .excludedUntil = QDate(2020, 12, 31),
    };
}

Establishment fullEstablishment(EnterpriseId enterprise)
{
    return {
        .enterprise = enterprise,
        .name = QStringLiteral("De Vlier – filiaal"),
        .number = *EstablishmentNumber::parse(QStringLiteral("2.902.719.456")),
        .address = {.street = QStringLiteral("Transportlaan"),
                    .number = QStringLiteral("286"),
                    .postcode = QStringLiteral("9660"),
                    .municipality = QStringLiteral("Brakel"),
                    .country = QStringLiteral("BE")},
        .employees = 12,
        .region = Region::Flanders,
        .contactPerson = QStringLiteral("Wout Michiels"),
        .phone = QStringLiteral("052 00 88 55"),
        .email = QStringLiteral("info@de-vlier.example"),
        .excludedFrom = QDate(2021, 1, 1),
        .excludedUntil = QDate(2021, 12, 31),
    };
}

Mentor fullMentor(EstablishmentId establishment)
{
    return {
        .establishment = establishment,
        .name = QStringLiteral("Ilyas Bouchaïb"),
        .insz = *Insz::parse(QStringLiteral("93.05.18-223.61"), QDate(2026, 9, 1)),
        .birthDate = QDate(1993, 5, 18),
        .yearsOfExperience = 8,
        .relevantQualification = true,
        .conductExtractOn = QDate(2026, 4, 1),
        .trainingCompletedOn = QDate(2025, 10, 7),
        .trainingExempt = false,
        .sectorMaximum = 4,
    };
}

Accreditation fullAccreditation(EstablishmentId establishment, MentorId mentor)
{
    return {
        .establishment = establishment,
        .programmeCode = QStringLiteral("1096"),
        .status = AccreditationStatus::Approved,
        .requestedOn = QDate(2025, 2, 2),
        .approvedOn = QDate(2025, 2, 15),
        .validUntil = QDate(2030, 2, 14),
        .mentor = mentor,
        .openPlaces = 2,
    };
}

Programme fullProgramme()
{
    return {
        .code = QStringLiteral("1096"),
        .name = QStringLiteral("Elektrische installaties duaal"),
        .stage = QStringLiteral("3"),
        .years = QStringLiteral("1-2"),
        .finality = QStringLiteral("Arbeidsmarkt"),
        .educationForm = QStringLiteral("BSO"),
        .domain = QStringLiteral("STEM"),
        .kind = QStringLiteral("duaal"),
        .agreementType = AgreementType::Oao,
        .minimumWorkplaceHours = 20.5,
        .competences
        = {{.cluster = QStringLiteral("Voorbereiden"), .text = QStringLiteral("leest een schema")},
           {.cluster = QStringLiteral("Uitvoeren"), .text = QStringLiteral("trekt draden")}},
    };
}

StoredAgreement storedAgreement(const QString &number, LearnerId learner)
{
    return {.number = number,
            .learner = learner,
            .version = {.draftJson = "{\"naam\":\"Ömer\"}",
                        .createdAt = fixedClock().now(),
                        .type = AgreementType::Oao,
                        .start = QDate(2026, 9, 1),
                        .end = QDate(2027, 6, 30),
                        .enterpriseName = QStringLiteral("Eetcafé De Vlier"),
                        .programmeCode = QStringLiteral("1096"),
                        .programmeName = QStringLiteral("Elektrische installaties duaal"),
                        .errorCount = 2}};
}

QStringList everyRow(Database &database)
{
    QStringList rows;
    const QStringList tables = journaltriggers::tables(database).value_or(QStringList());
    for (const QString &table : tables) {
        const QString json = journaltriggers::rowJson(database, table, table).value_or(QString());
        for (const QString &row :
             database.command(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(json, table))
                 .value_or(QStringList()))
            rows << table + row;
    }
    return rows;
}

Result<LearnerId> addLearner(Database &database, const QString &familyName)
{
    auto transaction = Transaction::begin(database, QStringLiteral("Leerling toegevoegd"));
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto id = LearnerRepository(database).save({.familyName = familyName,
                                                      .givenName = QStringLiteral("Zoë"),
                                                      .programmeCode = QStringLiteral("1096")});
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return id;
}

} // namespace traject::testing
