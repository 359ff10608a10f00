// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/visitcalendar.h"

#include <QSet>
#include <QTest>

using namespace traject;
using namespace traject::exchange;

/// Calendar files and the visits in them.
class TestICalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortLineIsNotFolded_data();
    void aShortLineIsNotFolded();
    void aLongLineIsFoldedBetweenCharacters_data();
    void aLongLineIsFoldedBetweenCharacters();
    void textIsEscaped_data();
    void textIsEscaped();
    void aFileIsWrittenAsTheStandardSays();
    void theSameInputGivesTheSameBytes();
    void namesBecomeInitials_data();
    void namesBecomeInitials();
    void onlyOpenVisitsAreEvents();
    void initialsHideThePersons();
    void aUidStaysWithItsVisit();

private:
    [[nodiscard]] static VisitListItem visit()
    {
        return {.visit = {.id = {7},
                          .agreement = {3},
                          .title = QStringLiteral("Na zes weken"),
                          .proposedOn = QDate(2026, 10, 14),
                          .plannedOn = QDate(2026, 10, 14)},
                .agreementNumber = QStringLiteral("OAO-2026-0007"),
                .agreementKey = QStringLiteral("2026-08-20T09:00:00.000+02:00 OAO-2026-0007"),
                .learnerName = QStringLiteral("Ömer Öztürk"),
                .enterpriseName = QStringLiteral("Koeltechniek bv"),
                .place = QStringLiteral("Kerkstraat 1, 9000 Gent"),
                .mentorName = QStringLiteral("An De Smet")};
    }
};

void TestICalendar::aShortLineIsNotFolded_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("75 bytes") << QString(75, u'a');
    QTest::newRow("75 bytes in fewer characters") << QString(36, u'é') + QStringLiteral("abc");
}

void TestICalendar::aShortLineIsNotFolded()
{
    QFETCH(QString, line);
    QCOMPARE(foldedLine(line), line.toUtf8() + "\r\n");
}

void TestICalendar::aLongLineIsFoldedBetweenCharacters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("firstBytes");
    QTest::newRow("76 bytes") << QString(76, u'a') << 75;
    QTest::newRow("a two-byte character over the edge") << QString(38, u'é') << 74;
    QTest::newRow("a three-byte character over the edge") << QString(30, u'€') << 75;
    QTest::newRow("shifted by one") << u'a' + QString(30, u'€') << 73;
    QTest::newRow("four-byte characters") << QStringLiteral("😀").repeated(40) << 72;
    QTest::newRow("many lines") << QStringLiteral("aé€😀").repeated(60) << 73;
}

void TestICalendar::aLongLineIsFoldedBetweenCharacters()
{
    QFETCH(QString, line);
    QFETCH(int, firstBytes);
    const QByteArray folded = foldedLine(line);
    QVERIFY(folded.endsWith("\r\n"));
    QByteArray joined;
    int number = 0;
    for (QByteArray part : folded.chopped(2).replace("\r\n", "\n").split('\n')) {
        QVERIFY2(part.size() <= 75, part.constData());
        if (number++ == 0)
            QCOMPARE(part.size(), firstBytes);
        else
            QVERIFY(part.startsWith(' '));
        // Whole characters only: each part reads as UTF-8 by itself.
        QCOMPARE(QString::fromUtf8(part).toUtf8(), part);
        QVERIFY(!QString::fromUtf8(part).contains(QChar(QChar::ReplacementCharacter)));
        joined += number == 1 ? part : part.mid(1);
    }
    QVERIFY(number > 1);
    QCOMPARE(QString::fromUtf8(joined), line);
}

void TestICalendar::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << QStringLiteral("a:b \"c\"") << QStringLiteral("a:b \"c\"");
    QTest::newRow("comma and semicolon")
        << QStringLiteral("Gent, Brussel; Aalst") << QStringLiteral("Gent\\, Brussel\\; Aalst");
    QTest::newRow("backslash") << QStringLiteral("a\\n") << QStringLiteral("a\\\\n");
    QTest::newRow("line ends") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
    QTest::newRow("invisible") << QStringLiteral("a\u200bb\u0007") << QStringLiteral("ab");
}

void TestICalendar::textIsEscaped()
{
    QFETCH(QString, text);
    QTEST(escapedText(text), "escaped");
}

void TestICalendar::aFileIsWrittenAsTheStandardSays()
{
    const QDateTime stamp(QDate(2026, 9, 1), QTime(8, 30), Qt::OffsetFromUTC, 7200);
    const CalendarEvent event{.uid = QStringLiteral("7@trajectwijzer"),
                              .day = QDate(2026, 12, 31),
                              .summary = QStringLiteral("Bezoek: A.B. bij X, Y"),
                              .description = QStringLiteral("Eerste week\nMentor")};
    const QByteArray expected = "BEGIN:VCALENDAR\r\n"
                                "VERSION:2.0\r\n"
                                "PRODID:-//Trajectwijzer//Opvolging//NL\r\n"
                                "CALSCALE:GREGORIAN\r\n"
                                "METHOD:PUBLISH\r\n"
                                "BEGIN:VEVENT\r\n"
                                "UID:7@trajectwijzer\r\n"
                                "DTSTAMP:20260901T063000Z\r\n"
                                "DTSTART;VALUE=DATE:20261231\r\n"
                                "DTEND;VALUE=DATE:20270101\r\n"
                                "SUMMARY:Bezoek: A.B. bij X\\, Y\r\n"
                                "DESCRIPTION:Eerste week\\nMentor\r\n"
                                "TRANSP:TRANSPARENT\r\n"
                                "END:VEVENT\r\n"
                                "END:VCALENDAR\r\n";
    QCOMPARE(toICalendar({event}, stamp), expected);
}

void TestICalendar::theSameInputGivesTheSameBytes()
{
    const QDateTime stamp(QDate(2026, 9, 1), QTime(8, 30), Qt::UTC);
    const auto file = [&] { return toICalendar(visitEvents({visit()}, NameStyle::Full), stamp); };
    QCOMPARE(file(), file());
    QVERIFY(file() != toICalendar(visitEvents({visit()}, NameStyle::Full), stamp.addSecs(1)));
}

void TestICalendar::namesBecomeInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *name, const char *initials) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(initials);
    };
    row("Amina Bouazza", "A.B.");
    row("Ömer  Öztürk", "Ö.Ö.");
    row("Jean-Pierre van den Broeck", "J.-P.V.D.B.");
    row("", "");
}

void TestICalendar::namesBecomeInitials()
{
    QFETCH(QString, name);
    QTEST(exchange::initials(name), "initials");
}

void TestICalendar::onlyOpenVisitsAreEvents()
{
    VisitListItem held = visit();
    held.visit.contact = ContactId{1};
    VisitListItem skipped = visit();
    skipped.visit.skippedReason = QStringLiteral("ziek");
    const auto events = visitEvents({held, visit(), skipped}, NameStyle::Full);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().day, QDate(2026, 10, 14));
    QCOMPARE(events.first().summary, QStringLiteral("Bezoek: Ömer Öztürk bij Koeltechniek bv"));
    QCOMPARE(events.first().location, QStringLiteral("Kerkstraat 1, 9000 Gent"));
    QVERIFY(events.first().description.contains(QStringLiteral("An De Smet")));
    QVERIFY(events.first().description.contains(QStringLiteral("Na zes weken")));
}

void TestICalendar::initialsHideThePersons()
{
    const CalendarEvent event = visitEvents({visit()}, NameStyle::Initials).first();
    QCOMPARE(event.summary, QStringLiteral("Bezoek: Ö.Ö. bij Koeltechniek bv"));
    const QByteArray file = toICalendar({event}, QDateTime(QDate(2026, 9, 1), QTime(), Qt::UTC));
    for (const char *name : {"Ömer", "Öztürk", "Smet"})
        QVERIFY2(!file.contains(name), name);
}

void TestICalendar::aUidStaysWithItsVisit()
{
    const auto uid = [](const VisitListItem &item) {
        return visitEvents({item}, NameStyle::Full).first().uid;
    };
    VisitListItem moved = visit();
    moved.visit.plannedOn = QDate(2026, 10, 16);
    moved.learnerName = QStringLiteral("Omer Ozturk");
    QCOMPARE(uid(moved), uid(visit()));
    VisitListItem other = visit();
    other.visit.id = VisitId{8};
    VisitListItem elsewhere = visit();
    elsewhere.agreementKey = QStringLiteral("2026-08-20T09:00:00.001+02:00 OAO-2026-0007");
    const QSet<QString> uids{uid(visit()), uid(other), uid(elsewhere)};
    QCOMPARE(uids.size(), 3);
}

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
