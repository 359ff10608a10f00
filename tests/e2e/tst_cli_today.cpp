// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject::test;

/// The command today.
class TestCliToday : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachMatterTellsItsDayAndReason();
    void theDayMovesMattersToOtherHeadings();
    void withoutJsonItIsForPeople();
    void anEmptyCaseloadIsUpToDate();
    void aWrongRequestIsAUsageError();

private:
    [[nodiscard]] Run today(const QStringList &more) const
    {
        return run(QStringList{QStringLiteral("today"), m_file} + more);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestCliToday::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("test.traject"));
    QCOMPARE(run({QStringLiteral("create"), m_file}).exitCode, 0);
    QJsonObject draft = draftObject(QStringLiteral("oao-minor.json"));
    QJsonObject agreement = draft.value(QStringLiteral("agreement")).toObject();
    agreement.remove(QStringLiteral("signedOn"));
    agreement.remove(QStringLiteral("registeredOn"));
    agreement.insert(QStringLiteral("start"), QStringLiteral("2026-09-01"));
    agreement.insert(QStringLiteral("end"), QStringLiteral("2027-06-30"));
    draft.insert(QStringLiteral("agreement"), agreement);
    const QString path = m_folder.filePath(QStringLiteral("draft.json"));
    write(path, QJsonDocument(draft).toJson());
    const Run stored = run({QStringLiteral("draft"), m_file, QStringLiteral("--draft"), path});
    QVERIFY2(stored.exitCode <= 1, stored.err.constData());
}

void TestCliToday::eachMatterTellsItsDayAndReason()
{
    const Run result
        = today({QStringLiteral("--on"), QStringLiteral("2026-09-15"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject answer = result.json();
    QCOMPARE(answer.value(QStringLiteral("day")).toString(), QStringLiteral("2026-09-15"));
    QCOMPARE(answer[QStringLiteral("learners")][QStringLiteral("running")].toInt(), 1);
    const QJsonArray entries = answer.value(QStringLiteral("entries")).toArray();
    QVERIFY(entries.size() >= 2);
    const QJsonObject first = entries.at(0).toObject();
    QCOMPARE(first.value(QStringLiteral("kind")).toString(), QStringLiteral("signature"));
    QCOMPARE(first.value(QStringLiteral("group")).toString(), QStringLiteral("overdue"));
    QCOMPARE(first.value(QStringLiteral("due")).toString(), QStringLiteral("2026-09-01"));
    for (const QJsonValue &entry : entries) {
        if (entry[QStringLiteral("kind")].toString() != u"registration")
            continue;
        QCOMPARE(entry[QStringLiteral("due")].toString(), QStringLiteral("2026-12-01"));
        QCOMPARE(entry[QStringLiteral("rule")].toString(), QStringLiteral("REG-PREMIUM-3M"));
        QVERIFY(entry[QStringLiteral("legal")].toBool());
        QVERIFY(entry[QStringLiteral("why")].toArray().size() >= 2);
        return;
    }
    QFAIL("no registration");
}

void TestCliToday::theDayMovesMattersToOtherHeadings()
{
    const auto groupOn = [this](const QString &day) {
        const QJsonArray entries = today({QStringLiteral("--on"), day, QStringLiteral("--json")})
                                       .json()
                                       .value(QStringLiteral("entries"))
                                       .toArray();
        for (const QJsonValue &entry : entries) {
            if (entry[QStringLiteral("kind")].toString() == u"registration")
                return entry[QStringLiteral("group")].toString();
        }
        return QString();
    };
    QCOMPARE(groupOn(QStringLiteral("2026-11-29")), QStringLiteral("later"));
    QCOMPARE(groupOn(QStringLiteral("2026-11-30")), QStringLiteral("week"));
    QCOMPARE(groupOn(QStringLiteral("2026-12-01")), QStringLiteral("today"));
    QCOMPARE(groupOn(QStringLiteral("2026-12-02")), QStringLiteral("overdue"));
}

void TestCliToday::withoutJsonItIsForPeople()
{
    const Run result = today({QStringLiteral("--on"), QStringLiteral("2026-09-15")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("te laat:"));
    QVERIFY(result.err.contains("1 december 2026"));
    QVERIFY(result.err.contains("Overeenkomst registreren"));
}

void TestCliToday::anEmptyCaseloadIsUpToDate()
{
    const QString file = m_folder.filePath(QStringLiteral("empty.traject"));
    QCOMPARE(run({QStringLiteral("create"), file}).exitCode, 0);
    const Run result = run({QStringLiteral("today"), file, QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.json().value(QStringLiteral("entries")).toArray().isEmpty());
}

void TestCliToday::aWrongRequestIsAUsageError()
{
    QCOMPARE(run({QStringLiteral("today")}).exitCode, 2);
    QCOMPARE(today({QStringLiteral("--on"), QStringLiteral("2026-02-30")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("today"), m_folder.filePath(QStringLiteral("none"))}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliToday)
#include "tst_cli_today.moc"
