// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject::test;

namespace {

QStringList words(const QByteArray &line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

Run term(const QByteArray &arguments)
{
    return run(QStringList{QStringLiteral("term")} + words(arguments));
}

QJsonArray jsonList(const Run &result)
{
    return QJsonDocument::fromJson(result.out).array();
}

QStringList idsOf(const QJsonArray &rules)
{
    QStringList ids;
    for (const QJsonValue &rule : rules)
        ids.append(rule[QStringLiteral("id")].toString());
    return ids;
}

/// The conditions of one premium as "state until".
QStringList statesOf(const QJsonValue &premium)
{
    QStringList states;
    for (const QJsonValue &condition : premium[QStringLiteral("conditions")].toArray())
        states.append(QStringLiteral("%1 %2")
                          .arg(condition[QStringLiteral("state")].toString(),
                               condition[QStringLiteral("until")].toString())
                          .trimmed());
    return states;
}

} // namespace

/// The commands term, rules and premiums.
class TestCliTerm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindGivesFirstLastAndSteps_data();
    void eachKindGivesFirstLastAndSteps();
    void aWrongRequestIsAUsageError_data();
    void aWrongRequestIsAUsageError();
    void aDayWithoutAValueIsNo();
    void withoutJsonADerivationIsForPeople();
    void allRulesAreListed();
    void rulesAreThoseOfTheDay();
    void aWrongDayOfTheRulesIsAUsageError();
    void premiumsOfADraftTellEachCondition();
    void premiumsOfADraftDoNotKnowWhatWasEarned();
    void premiumsOfACaseloadCountEarlierAgreements();
    void premiumsNeedOneSource();
};

void TestCliTerm::eachKindGivesFirstLastAndSteps_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *arguments, const char *first, const char *last) {
        QTest::newRow(arguments) << QByteArray(arguments) << QString::fromLatin1(first)
                                 << QString::fromLatin1(last);
    };
    row("first-30 --from 2026-09-01", "2026-09-01", "2026-09-30");
    row("first-30 --from 2028-02-01", "2028-02-01", "2028-03-01");
    row("first-30 --from 2026-09-01 --days 1", "2026-09-01", "2026-09-01");
    row("notice-7 --from 2026-09-10", "2026-09-11", "2026-09-17");
    row("notice-7 --from 2026-12-28", "2026-12-29", "2027-01-04");
    row("notice-7 --from 2026-09-10 --days 14", "2026-09-11", "2026-09-24");
    row("conciliation-30 --from 2026-10-05", "2026-10-06", "2026-11-04");
    row("suspension-14 --from 2026-11-02", "2026-11-02", "2026-11-15");
    row("training-days --from 2026-09-01", "2026-09-01", "2026-09-28");
    row("training-days --from 2026-07-01 --days 1", "2026-09-01", "2026-09-01");
    row("training-days --from 2026-10-30 --days 2", "2026-10-30", "2026-11-09");
    row("training-days --from 2026-11-10 --days 2", "2026-11-10", "2026-11-12");
    row("training-days --from 2026-09-01 --days 40", "2026-09-01", "2026-10-26");
    row("training-days --from 2026-09-01 --closed 2026-09-07", "2026-09-01", "2026-09-29");
    row("training-days --from 2026-09-01 --closed 2026-09-01 --closed 2026-09-07", "2026-09-02",
        "2026-09-30");
    row("training-days --from 2026-09-01 --closed 2026-09-05", "2026-09-01", "2026-09-28");
    row("accreditation-validity --from 2026-09-01", "2026-09-01", "2031-08-31");
    row("accreditation-validity --from 2024-02-29", "2024-02-29", "2029-02-28");
    row("accreditation-validity --from 2026-09-01 --months 18", "2026-09-01", "2028-02-29");
    row("mentor-training --from 2026-09-01", "2026-09-01", "2027-09-01");
    row("mentor-training --from 2026-08-31 --months 6", "2026-08-31", "2027-02-28");
    row("premium-registration --from 2026-09-01", "2026-09-01", "2026-12-01");
    row("premium-registration --from 2026-11-30", "2026-11-30", "2027-02-28");
    row("premium-registration --from 2027-11-30", "2027-11-30", "2028-02-29");
}

void TestCliTerm::eachKindGivesFirstLastAndSteps()
{
    QFETCH(QByteArray, arguments);
    const Run result = term(arguments + " --json");
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    const QJsonObject answer = result.json();
    const QStringList asked = words(arguments);
    QCOMPARE(answer.value(QStringLiteral("kind")).toString(), asked.at(0));
    QCOMPARE(answer.value(QStringLiteral("from")).toString(), asked.at(2));
    QTEST(answer.value(QStringLiteral("first")).toString(), "first");
    QTEST(answer.value(QStringLiteral("last")).toString(), "last");
    const QJsonArray steps = answer.value(QStringLiteral("steps")).toArray();
    QVERIFY(steps.size() >= 2);
    for (const QJsonValue &step : steps)
        QVERIFY(!step.toString().isEmpty());
}

void TestCliTerm::aWrongRequestIsAUsageError_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArrayList>("told");
    const auto row = [](const char *arguments, const QByteArrayList &told) {
        QTest::newRow(arguments) << QByteArray(arguments) << told;
    };
    row("first-31 --from 2026-09-01", {"\"first-31\"", "first-30", "premium-registration"});
    row("--from 2026-09-01", {"first-30", "premium-registration"});
    row("notice-7", {"--from"});
    row("notice-7 --from 2026-02-30", {"\"2026-02-30\"", "-MM-DD"});
    row("notice-7 --from 1/09/2026", {"\"1/09/2026\"", "-MM-DD"});
    row("notice-7 --from 2026-9-1", {"\"2026-9-1\"", "-MM-DD"});
    row("notice-7 --from 2026-09-01 --months 1", {"notice-7", "--days", "--months"});
    row("mentor-training --from 2026-09-01 --days 5", {"mentor-training", "--months", "--days"});
    row("notice-7 --from 2026-09-01 --days 0", {"\"0\"", "1200"});
    row("notice-7 --from 2026-09-01 --days 1201", {"\"1201\"", "1200"});
    row("notice-7 --from 2026-09-01 --days seven", {"\"seven\"", "1200"});
    row("notice-7 --from 2026-09-01 --closed 2026-09-02", {"--closed", "training-days"});
    row("training-days --from 2026-09-01 --closed tomorrow", {"\"tomorrow\"", "-MM-DD"});
    row("notice-7 first-30 --from 2026-09-01", {"first-30"});
    row("notice-7 --from 2026-09-01 --weeks 2", {"weeks"});
}

void TestCliTerm::aWrongRequestIsAUsageError()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArrayList, told);
    const Run result = term(arguments + " --json");
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    for (const QByteArray &part : told)
        QVERIFY2(result.err.contains(part), result.err.constData());
}

void TestCliTerm::aDayWithoutAValueIsNo()
{
    const Run result = term("notice-7 --from 2016-08-31 --json");
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("31 augustus 2016"), result.err.constData());
    QCOMPARE(term("notice-7 --from 2016-09-01 --json").exitCode, 0);
}

void TestCliTerm::withoutJsonADerivationIsForPeople()
{
    const Run result = term("conciliation-30 --from 2026-10-05");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("ontvangen op 5 oktober 2026 (dag 0)"), result.err.constData());
    QVERIFY(result.err.contains("4 november 2026 (TRM-CONCILIATION-30"));
    QVERIFY(term("first-30 --from 2026-09-01").err.toLower().contains("niet bevestigd"));
    QVERIFY(!term("notice-7 --from 2026-09-01").err.toLower().contains("niet bevestigd"));
}

void TestCliTerm::allRulesAreListed()
{
    const Run result = run({QStringLiteral("rules"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QJsonArray rules = jsonList(result);
    QStringList expected = QString::fromUtf8(content(data(QStringLiteral("rulebook_ids.txt"))))
                               .split(u'\n', Qt::SkipEmptyParts);
    QStringList ids = idsOf(rules);
    QCOMPARE(ids.size(), 78);
    ids.sort();
    expected.sort();
    QCOMPARE(ids, expected);
    const QStringList severities{QStringLiteral("error"), QStringLiteral("warning"),
                                 QStringLiteral("info")};
    for (const QJsonValue &rule : rules) {
        const QByteArray id = rule[QStringLiteral("id")].toString().toUtf8();
        QVERIFY2(!rule[QStringLiteral("title")].toString().isEmpty(), id.constData());
        QVERIFY2(!rule[QStringLiteral("source")].toString().isEmpty(), id.constData());
        QVERIFY2(severities.contains(rule[QStringLiteral("severity")].toString()), id.constData());
        QVERIFY2(QDate::fromString(rule[QStringLiteral("from")].toString(), Qt::ISODate).isValid(),
                 id.constData());
        QVERIFY2(rule.toObject().contains(QStringLiteral("until")), id.constData());
        QVERIFY2(rule[QStringLiteral("confirmed")].isBool(), id.constData());
    }
}

void TestCliTerm::rulesAreThoseOfTheDay()
{
    const auto on = [](const QString &day) {
        return jsonList(
            run({QStringLiteral("rules"), QStringLiteral("--on"), day, QStringLiteral("--json")}));
    };
    const QJsonArray all = jsonList(run({QStringLiteral("rules"), QStringLiteral("--json")}));
    for (const char *day : {"1899-12-31", "1900-01-01", "2023-08-31", "2023-09-01", "2026-09-01"}) {
        QStringList inForce;
        for (const QJsonValue &rule : all) {
            // ISO dates compare as texts; an open end is null.
            const QString until = rule[QStringLiteral("until")].toString();
            if (rule[QStringLiteral("from")].toString() <= QLatin1StringView(day)
                && (until.isEmpty() || until >= QLatin1StringView(day)))
                inForce.append(rule[QStringLiteral("id")].toString());
        }
        QCOMPARE(idsOf(on(QLatin1StringView(day))), inForce);
    }
    QVERIFY(on(QStringLiteral("1899-12-31")).isEmpty());
    QCOMPARE(on(QStringLiteral("2026-09-01")).size(), 78);
}

void TestCliTerm::aWrongDayOfTheRulesIsAUsageError()
{
    const Run result = run({QStringLiteral("rules"), QStringLiteral("--on"),
                            QStringLiteral("2026-13-01"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("\"2026-13-01\"") && result.err.contains("-MM-DD"));
}

void TestCliTerm::premiumsOfADraftTellEachCondition()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("draft.json"));
    QJsonObject draft = draftObject(QStringLiteral("oao-minor.json"));
    QJsonObject agreement = draft.value(QStringLiteral("agreement")).toObject();
    agreement.insert(QStringLiteral("start"), QStringLiteral("2026-09-01"));
    agreement.insert(QStringLiteral("end"), QStringLiteral("2026-12-31"));
    agreement.remove(QStringLiteral("registeredOn"));
    draft.insert(QStringLiteral("agreement"), agreement);
    write(file, QJsonDocument(draft).toJson());
    const auto on = [&](const char *day) {
        const Run result
            = run({QStringLiteral("premiums"), QStringLiteral("--draft"), file,
                   QStringLiteral("--on"), QLatin1StringView(day), QStringLiteral("--json")});
        return result.exitCode == 0 ? jsonList(result) : QJsonArray();
    };
    const QJsonArray found = on("2026-12-01");
    QCOMPARE(found.size(), 2);
    const QJsonValue employer = found.at(0);
    QCOMPARE(employer[QStringLiteral("rule")].toString(), QStringLiteral("PRM-EMPLOYER"));
    QCOMPARE(employer[QStringLiteral("schoolYearStart")].toString(), QStringLiteral("2026-09-01"));
    QCOMPARE(employer[QStringLiteral("amount")].toString(), QStringLiteral("1000.00"));
    QCOMPARE(found.at(1)[QStringLiteral("rule")].toString(), QStringLiteral("PRM-LEARNER"));
    QCOMPARE(found.at(1)[QStringLiteral("amount")].toString(), QStringLiteral("500.00"));
    for (const QJsonValue &premium : found) {
        QVERIFY(statesOf(premium).contains(QStringLiteral("reachable 2026-12-01")));
        QCOMPARE(premium[QStringLiteral("until")].toString(), QStringLiteral("2026-12-01"));
        QVERIFY(!premium[QStringLiteral("source")].toString().isEmpty());
        for (const QJsonValue &condition : premium[QStringLiteral("conditions")].toArray())
            QVERIFY(!condition[QStringLiteral("text")].toString().isEmpty()
                    && !condition[QStringLiteral("found")].toString().isEmpty());
    }
    for (const QJsonValue &premium : on("2026-12-02"))
        QCOMPARE(premium[QStringLiteral("state")].toString(), QStringLiteral("notMet"));
}

void TestCliTerm::premiumsOfADraftDoNotKnowWhatWasEarned()
{
    const QString draft = data(QStringLiteral("drafts/oao-minor.json"));
    const Run json
        = run({QStringLiteral("premiums"), QStringLiteral("--draft"), draft, QStringLiteral("--on"),
               QStringLiteral("2026-09-01"), QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(statesOf(jsonList(json).at(0)).mid(5),
             (QStringList{QStringLiteral("unknown"), QStringLiteral("unknown")}));
    const Run text = run({QStringLiteral("premiums"), QStringLiteral("--draft"), draft,
                          QStringLiteral("--on"), QStringLiteral("2026-09-01")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.isEmpty());
    QVERIFY2(text.err.contains("niet bekend"), text.err.constData());
}

void TestCliTerm::premiumsOfACaseloadCountEarlierAgreements()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("test.traject"));
    QCOMPARE(run({QStringLiteral("create"), file}).exitCode, 0);
    QStringList numbers;
    for (const int year : {2025, 2026}) {
        QJsonObject draft = draftObject(QStringLiteral("oao-minor.json"));
        QJsonObject agreement = draft.value(QStringLiteral("agreement")).toObject();
        const auto day = [](int ofYear, const char *rest) {
            return QStringLiteral("%1-%2").arg(ofYear).arg(QLatin1StringView(rest));
        };
        numbers.append(QStringLiteral("OAO-%1-0001").arg(year));
        agreement.insert(QStringLiteral("number"), numbers.constLast());
        agreement.insert(QStringLiteral("start"), day(year, "09-01"));
        agreement.insert(QStringLiteral("end"), day(year + 1, "06-30"));
        agreement.insert(QStringLiteral("registeredOn"), day(year, "09-02"));
        draft.insert(QStringLiteral("agreement"), agreement);
        const QString path = folder.filePath(QStringLiteral("%1.json").arg(year));
        write(path, QJsonDocument(draft).toJson());
        const Run stored = run({QStringLiteral("draft"), file, QStringLiteral("--draft"), path});
        QVERIFY2(stored.exitCode <= 1, stored.err.constData());
    }
    const auto learner = [&](const QString &number) {
        const Run result
            = run({QStringLiteral("premiums"), file, QStringLiteral("--agreement"), number,
                   QStringLiteral("--on"), QStringLiteral("2027-07-01"), QStringLiteral("--json")});
        return jsonList(result).at(1)[QStringLiteral("conditions")].toArray().last();
    };
    QCOMPARE(learner(numbers.at(0))[QStringLiteral("found")].toString(),
             QStringLiteral("0 keer eerder"));
    QCOMPARE(learner(numbers.at(1))[QStringLiteral("found")].toString(),
             QStringLiteral("1 keer eerder"));
    QCOMPARE(learner(numbers.at(1))[QStringLiteral("state")].toString(), QStringLiteral("met"));
    const Run unknown = run({QStringLiteral("premiums"), file, QStringLiteral("--agreement"),
                             QStringLiteral("OAO-2030-0001"), QStringLiteral("--json")});
    QCOMPARE(unknown.exitCode, 4);
    QVERIFY(unknown.out.isEmpty());
}

void TestCliTerm::premiumsNeedOneSource()
{
    const Run result = run({QStringLiteral("premiums"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("--draft") && result.err.contains("--agreement"));
}

QTEST_APPLESS_MAIN(TestCliTerm)
#include "tst_cli_term.moc"
