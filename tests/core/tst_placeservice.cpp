// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace traject;

/// The user's own places in a real caseload file, before those that the program ships.
class TestPlaceService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void theShippedPlacesAreThereFromTheStart();
    void anOwnTableGoesBeforeTheShippedOne();
    void anImportIsOneStepThatCanBeUndone();
    void aSecondTableChangesOnlyWhatDiffers();
    void aTableWithAProblemChangesNothing();
    void ownPlacesAreThereAfterOpeningAgain();
    void anUnknownPostcodeIsNotFound();

private:
    [[nodiscard]] PlaceService &places() const { return m_caseload->places(); }
    [[nodiscard]] qsizetype ownCount() const
    {
        const auto all = places().places();
        return all ? std::count_if(all->cbegin(), all->cend(),
                                   [](const PlaceEntry &entry) { return entry.own; })
                   : -1;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("t.traject")); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    QString m_passphrase = QStringLiteral("correct horse");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

namespace {

const QByteArray ownTable = "postcode;gemeente;deelgemeenten;provincie;breedte;lengte\n"
                            "2800;Mechelen;Mechelen, Walem, Nekkerspoel;Antwerpen;51,03;4,49\n"
                            "4000;Luik;;Luik;50,6451;5,5734\n";

} // namespace

void TestPlaceService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(path(), m_passphrase, m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestPlaceService::theShippedPlacesAreThereFromTheStart()
{
    QCOMPARE(places().places()->size(), 543);
    QCOMPARE(ownCount(), 0);
    QCOMPARE(places().place(QStringLiteral("2800"))->municipality, QStringLiteral("Mechelen"));
    QCOMPARE(places().municipalityLookup()(QStringLiteral("9000")), QStringLiteral("Gent"));
    QCOMPARE(places().municipalityLookup()(QStringLiteral("900")), QString());
}

void TestPlaceService::anOwnTableGoesBeforeTheShippedOne()
{
    const auto report = places().import(ownTable);
    QVERIFY(report);
    QCOMPARE(report->rows, 2);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->changed, 0);
    QCOMPARE(places().places()->size(), 544);
    QCOMPARE(ownCount(), 2);
    const auto mechelen = places().place(QStringLiteral("2800"));
    QVERIFY(mechelen);
    QCOMPARE(mechelen->localities.size(), 3);
    QCOMPARE(mechelen->position.longitude, 4.49);
    QVERIFY(places().place(QStringLiteral("4000"))->region == Region::Wallonia);
    const auto all = places().places();
    QVERIFY(std::is_sorted(all->cbegin(), all->cend(), [](const auto &a, const auto &b) {
        return a.place.postcode < b.place.postcode;
    }));
}

void TestPlaceService::anImportIsOneStepThatCanBeUndone()
{
    const QSignalSpy reset(&places(), &PlaceService::placesReset);
    const auto before = m_caseload->history().operations()->size();
    QVERIFY(places().import(ownTable));
    QCOMPARE(reset.count(), 1);
    const auto operations = m_caseload->history().operations();
    QCOMPARE(operations->size(), before + 1);
    QVERIFY(m_caseload->history().undo(operations->constFirst().id));
    QCOMPARE(ownCount(), 0);
    QCOMPARE(places().place(QStringLiteral("2800"))->localities.size(), 2);
}

void TestPlaceService::aSecondTableChangesOnlyWhatDiffers()
{
    QVERIFY(places().import(ownTable));
    const auto report
        = places().import("postcode;gemeente;deelgemeenten;provincie;breedte;lengte\n"
                          "2800;Mechelen;Mechelen, Walem, Nekkerspoel;Antwerpen;51,03;4,49\n"
                          "4000;Liège;;Luik;50,6451;5,5734\n5000;Namen;;Namen;50,4669;4,8675\n");
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(ownCount(), 3);
    QCOMPARE(places().place(QStringLiteral("4000"))->municipality, QStringLiteral("Liège"));
}

void TestPlaceService::aTableWithAProblemChangesNothing()
{
    const auto before = m_caseload->history().operations()->size();
    const auto report = places().import(ownTable + "28;Mechelen;;;51,03;4,48\n");
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 1);
    QCOMPARE(report->added, 0);
    QCOMPARE(ownCount(), 0);
    QCOMPARE(m_caseload->history().operations()->size(), before);
}

void TestPlaceService::ownPlacesAreThereAfterOpeningAgain()
{
    QVERIFY(places().import(ownTable));
    const auto written = places().place(QStringLiteral("2800"));
    QVERIFY(m_caseload->close());
    m_caseload.reset();
    auto again = Caseload::open(path(), m_passphrase, m_clock);
    QVERIFY(again);
    m_caseload = std::move(*again);
    QVERIFY(*places().place(QStringLiteral("2800")) == *written);
    QCOMPARE(ownCount(), 2);
}

void TestPlaceService::anUnknownPostcodeIsNotFound()
{
    const auto place = places().place(QStringLiteral("4000"));
    QVERIFY(!place);
    QVERIFY(place.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPlaceService)
#include "tst_placeservice.moc"
