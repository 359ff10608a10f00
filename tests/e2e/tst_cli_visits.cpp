// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include "core/base/clock.h"
#include "core/exchange/draftjson.h"
#include "core/service/caseload.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject;
using namespace traject::test;

/// The visits of a caseload on the command line.
class TestCliVisits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void visitsAreListedAsJsonAndInSentences();
    void theCalendarIsWrittenToAFile();
    void initialsHideTheNames();
    void aCaseloadIsNeeded();
    void aFolderThatIsNotThereIsTold();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestCliVisits::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("test.traject"));
    const SystemClock clock;
    auto caseload = Caseload::create(m_path, QStringLiteral("correct horse"), clock);
    QVERIFY(caseload.has_value());
    auto draft = exchange::readDraft(content(data(QStringLiteral("drafts/oao-minor.json"))));
    QVERIFY(draft.has_value());
    draft->agreement.number.clear();
    draft->agreement.start = clock.today();
    draft->agreement.end = clock.today().addDays(300);
    draft->learner.givenName = QStringLiteral("Ömer");
    draft->learner.familyName = QStringLiteral("Öztürk");
    const auto agreement = (*caseload)->agreements().store(*draft);
    QVERIFY(agreement.has_value());
    QVERIFY((*caseload)
                ->followUps()
                .add(agreement->id, QStringLiteral("Kennismaking"), clock.today().addDays(3))
                .has_value());
    QVERIFY((*caseload)->close());
}

void TestCliVisits::visitsAreListedAsJsonAndInSentences()
{
    const Run json = run({QStringLiteral("visits"), m_path, QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 0);
    const QJsonArray list = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject visit = list.first().toObject();
    QCOMPARE(visit.value(QStringLiteral("title")).toString(), QStringLiteral("Kennismaking"));
    QCOMPARE(visit.value(QStringLiteral("learner")).toString(), QStringLiteral("Ömer Öztürk"));
    QCOMPARE(visit.value(QStringLiteral("day")).toString(),
             QDate::currentDate().addDays(3).toString(Qt::ISODate));
    const Run text = run({QStringLiteral("visits"), m_path});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.isEmpty());
    QVERIFY(text.err.contains("Ömer Öztürk"));
}

void TestCliVisits::theCalendarIsWrittenToAFile()
{
    const QString file = m_folder.filePath(QStringLiteral("visits.ics"));
    QCOMPARE(run({QStringLiteral("visits"), m_path, QStringLiteral("--ics"), file}).exitCode, 0);
    const QByteArray calendar = content(file);
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
    QVERIFY(calendar.contains("Ömer Öztürk"));
}

void TestCliVisits::initialsHideTheNames()
{
    const QString file = m_folder.filePath(QStringLiteral("initials.ics"));
    const Run result = run({QStringLiteral("visits"), m_path, QStringLiteral("--ics"), file,
                            QStringLiteral("--initials"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(content(file).contains("Ö.Ö."));
    QVERIFY(!content(file).contains("Öztürk"));
}

void TestCliVisits::aCaseloadIsNeeded()
{
    QCOMPARE(run({QStringLiteral("visits")}).exitCode, 2);
    QCOMPARE(
        run({QStringLiteral("visits"), m_folder.filePath(QStringLiteral("no.traject"))}).exitCode,
        3);
}

void TestCliVisits::aFolderThatIsNotThereIsTold()
{
    const Run result = run({QStringLiteral("visits"), m_path, QStringLiteral("--ics"),
                            m_folder.filePath(QStringLiteral("none/visits.ics"))});
    QVERIFY(result.exitCode != 0);
    QVERIFY(!result.err.isEmpty());
}

QTEST_APPLESS_MAIN(TestCliVisits)
#include "tst_cli_visits.moc"
