// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/clirun.h"

using namespace traject::test;

/// The command search as scripts call it.
class TestCliSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordsAreFoundAsJson_data();
    void recordsAreFoundAsJson();
    void aSentencePerResultIsSaid();
    void nothingFoundIsNo();
    void wrongUsageIsTold();

private:
    [[nodiscard]] Run search(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("search"), m_file} + words);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestCliSearch::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("a.traject"));
    QCOMPARE(run({QStringLiteral("create"), m_file}).exitCode, 0);
    const Run learners = run({QStringLiteral("import"), m_file, QStringLiteral("--learners"),
                              data(QStringLiteral("caseload/learners.csv"))});
    QVERIFY(learners.exitCode == 0 || learners.exitCode == 1);
    const Run workplaces = run({QStringLiteral("import"), m_file, QStringLiteral("--workplaces"),
                                data(QStringLiteral("caseload/workplaces.csv"))});
    QVERIFY(workplaces.exitCode == 0 || workplaces.exitCode == 1);
}

void TestCliSearch::recordsAreFoundAsJson_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("title");
    const QString learner = QStringLiteral("learner");
    QTest::newRow("name without accents, the other way round")
        << QStringList{QStringLiteral("zielinski"), QStringLiteral("zaneta")} << learner
        << QStringLiteral("Żaneta Zieliński");
    QTest::newRow("one letter wrong") << QStringList{QStringLiteral("zeilinski")} << learner
                                      << QStringLiteral("Żaneta Zieliński");
    QTest::newRow("number with dots") << QStringList{QStringLiteral("08.12.22-982.94")} << learner
                                      << QStringLiteral("Żaneta Zieliński");
    QTest::newRow("enterprise number in groups")
        << QStringList{QStringLiteral("0998"), QStringLiteral("672"), QStringLiteral("408")}
        << QStringLiteral("workplace") << QStringLiteral("Autocenter Haaltert bv");
    QTest::newRow("mentor") << QStringList{QStringLiteral("popovic"), QStringLiteral("thao")}
                            << QStringLiteral("mentor") << QStringLiteral("Thảo Popović");
}

void TestCliSearch::recordsAreFoundAsJson()
{
    QFETCH(const QStringList, words);
    const Run answer = search(words + QStringList{QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray array = QJsonDocument::fromJson(answer.out).array();
    QVERIFY(!array.isEmpty());
    const QJsonObject first = array.first().toObject();
    QTEST(first.value(QStringLiteral("kind")).toString(), "kind");
    QTEST(first.value(QStringLiteral("title")).toString(), "title");
}

void TestCliSearch::aSentencePerResultIsSaid()
{
    const Run answer = search({QStringLiteral("haaltert"), QStringLiteral("autocenter")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.contains("werkplek: Autocenter Haaltert bv"));
}

void TestCliSearch::nothingFoundIsNo()
{
    const Run answer = search({QStringLiteral("qqqqqq"), QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 1);
    const QJsonDocument nothing = QJsonDocument::fromJson(answer.out);
    QVERIFY(nothing.isArray() && nothing.array().isEmpty());
}

void TestCliSearch::wrongUsageIsTold()
{
    QCOMPARE(run({QStringLiteral("search")}).exitCode, 2);
    QCOMPARE(search({}).exitCode, 2);
    QCOMPARE(search({QStringLiteral("...")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("search"), m_folder.filePath(QStringLiteral("none.traject")),
                  QStringLiteral("x")})
                 .exitCode,
             3);
}

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_cli_search.moc"
