// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject::test;

namespace {

using Changes = QList<std::pair<QString, QJsonValue>>; ///< "agreement/start" and its value

/// "error AGR-DURATION" of each finding, in their order.
QStringList verdict(const Run &result)
{
    QStringList list;
    for (const QJsonValue &value : result.json().value(QStringLiteral("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        list += finding.value(QStringLiteral("severity")).toString() + u' '
            + finding.value(QStringLiteral("rule")).toString();
    }
    return list;
}

} // namespace

/// `check` and `render` on a chosen day and under a chosen law.
class TestCliCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void twelveMistakesGiveTwelveFindings();
    void valuesThatAreNotConfirmedAreNamedWithoutAFinding();
    void rulesOfTheDayTurnOnTheirBoundary_data();
    void rulesOfTheDayTurnOnTheirBoundary();
    void theLawOfTheDayIsASecondQuestion();
    void aStoredAgreementIsCheckedOnAChosenDayToo();
    void aValueThatIsNoDayOrLawIsNamed_data();
    void aValueThatIsNoDayOrLawIsNamed();
    void theSheetIsWrittenAlone();
    void theSameDayGivesTheSameBytes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString changedDraft(const QString &name, const Changes &changes) const
    {
        QJsonObject draft = draftObject(name);
        for (const auto &[pointer, value] : changes) {
            const QString part = pointer.section(u'/', 0, 0);
            QJsonObject object = draft.value(part).toObject();
            object.insert(pointer.section(u'/', 1), value);
            draft.insert(part, object);
        }
        const QString file = path(QStringLiteral("changed.json"));
        write(file, QJsonDocument(draft).toJson());
        return file;
    }
    [[nodiscard]] static Run check(const QString &draft, const QStringList &options)
    {
        return run(QStringList{QStringLiteral("check"), QStringLiteral("--draft"), draft,
                               QStringLiteral("--json")}
                   + options);
    }
    [[nodiscard]] QByteArray rendered(const QString &draft, const QStringList &options) const
    {
        const QString pdf = path(QStringLiteral("out.pdf"));
        QFile::remove(pdf);
        const Run result = run(QStringList{QStringLiteral("render"), QStringLiteral("--draft"),
                                           draft, QStringLiteral("--out"), pdf}
                               + options);
        return result.exitCode == 0 ? content(pdf) : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCheck::twelveMistakesGiveTwelveFindings()
{
    const Run result = check(data(QStringLiteral("drafts/twelve_mistakes.json")),
                             {QStringLiteral("--on"), QStringLiteral("2026-09-14")});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(verdict(result),
             (QStringList{
                 QStringLiteral("error ENT-KBO"), QStringLiteral("error LRN-GUARDIAN"),
                 QStringLiteral("error AGR-SIGN-DATE"), QStringLiteral("error AGR-OVERLAP"),
                 QStringLiteral("error ACC-VALID"), QStringLiteral("error CAP-ESTABLISHMENT"),
                 QStringLiteral("error MEN-EXPERIENCE"), QStringLiteral("error ALW-NONE"),
                 QStringLiteral("error SCH-AVERAGE"), QStringLiteral("error SCH-MINOR-BREAK"),
                 QStringLiteral("error CNT-COUNSELLOR"), QStringLiteral("error PLN-WORKPLACE")}));
    QCOMPARE(result.json().value(QStringLiteral("errors")).toInt(), 12);
    for (const QString &line : verdict(result))
        QVERIFY2(result.err.contains(line.toUtf8()), qPrintable(line));
}

void TestCliCheck::valuesThatAreNotConfirmedAreNamedWithoutAFinding()
{
    const Run result = check(data(QStringLiteral("drafts/oao-minor.json")),
                             {QStringLiteral("--on"), QStringLiteral("2026-09-01")});
    QCOMPARE(result.exitCode, 0);
    const QJsonArray values = result.json().value(QStringLiteral("unconfirmed")).toArray();
    QVERIFY(!values.isEmpty());
    const auto allowance = std::find_if(values.begin(), values.end(), [](const QJsonValue &value) {
        return value[QStringLiteral("key")].toString() == u"allowance";
    });
    QVERIFY(allowance != values.end());
    const QJsonObject value = (*allowance).toObject();
    QCOMPARE(value.value(QStringLiteral("from")).toString(), QStringLiteral("2026-04-01"));
    QCOMPARE(value.value(QStringLiteral("rules")).toArray(),
             QJsonArray{QStringLiteral("ALW-AMOUNT")});
    for (const char *member : {"title", "value", "source"}) {
        const QString text = value.value(QLatin1StringView(member)).toString();
        QVERIFY2(!text.isEmpty() && result.err.contains(text.toUtf8()), member);
    }
}

void TestCliCheck::rulesOfTheDayTurnOnTheirBoundary_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("finding"); // with the rule's id; empty: the rule says nothing
    QTest::addColumn<QString>("rule");
    // The draft starts on 8 September 2026; its accreditation is of 14 February 2025, and the
    // retail committee 201 has twelve months for the mentor training.
    const Changes unregistered{{QStringLiteral("agreement/registeredOn"), QJsonValue::Null}};
    const Changes untrained{
        {QStringLiteral("mentor/trainingCompletedOn"), QJsonValue::Null},
        {QStringLiteral("accreditation/approvedOn"), QStringLiteral("2026-03-02")},
        {QStringLiteral("accreditation/validUntil"), QStringLiteral("2031-03-01")}};
    const Changes longUntrained{
        {QStringLiteral("mentor/trainingCompletedOn"), QJsonValue::Null},
        {QStringLiteral("accreditation/approvedOn"), QStringLiteral("2025-09-07")},
        {QStringLiteral("accreditation/validUntil"), QStringLiteral("2030-09-06")}};
    const auto row = [](const char *name, const Changes &changes, const char *day,
                        const char *finding, const char *rule) {
        QTest::newRow(name) << changes << QString::fromLatin1(day) << QString::fromLatin1(finding)
                            << QString::fromLatin1(rule);
    };
    row("last day to register", unregistered, "2026-12-08", "", "REG-PREMIUM-3M");
    row("a day too late to register", unregistered, "2026-12-09", "warning REG-PREMIUM-3M",
        "REG-PREMIUM-3M");
    row("last day of the mentor training", untrained, "2027-03-02", "info MEN-TRAINING",
        "MEN-TRAINING");
    row("the day after", untrained, "2027-03-03", "error MEN-TRAINING", "MEN-TRAINING");
    row("over on the start, checked before", longUntrained, "2026-08-20", "error MEN-TRAINING",
        "MEN-TRAINING");
}

void TestCliCheck::rulesOfTheDayTurnOnTheirBoundary()
{
    QFETCH(Changes, changes);
    QFETCH(QString, day);
    QFETCH(QString, finding);
    QFETCH(QString, rule);
    const QString draft = changedDraft(QStringLiteral("sao.json"), changes);
    const Run result = check(draft, {QStringLiteral("--on"), day});
    QCOMPARE(verdict(result).filter(rule),
             finding.isEmpty() ? QStringList() : QStringList{finding});
    QCOMPARE(result.exitCode, finding.startsWith(u"error") ? 1 : 0);
    QCOMPARE(result.json().value(QStringLiteral("on")).toString(), day);
    QCOMPARE(result.json().value(QStringLiteral("law")).toString(), QStringLiteral("2026-09-08"));
}

void TestCliCheck::theLawOfTheDayIsASecondQuestion()
{
    // The amount of September 2026 is not that of a year before.
    const QString draft = data(QStringLiteral("drafts/oao-minor.json"));
    const QStringList day{QStringLiteral("--on"), QStringLiteral("2025-10-01")};
    const Run ofStart = check(draft, day);
    const Run ofDay
        = check(draft, day + QStringList{QStringLiteral("--law"), QStringLiteral("today")});
    QCOMPARE(ofStart.exitCode, 0);
    QVERIFY(verdict(ofStart).filter(QStringLiteral("ALW-AMOUNT")).isEmpty());
    QCOMPARE(ofStart.json().value(QStringLiteral("law")).toString(), QStringLiteral("2026-09-01"));
    QCOMPARE(ofDay.exitCode, 1);
    QCOMPARE(verdict(ofDay).filter(QStringLiteral("ALW-AMOUNT")),
             QStringList{QStringLiteral("error ALW-AMOUNT")});
    QCOMPARE(ofDay.json().value(QStringLiteral("law")).toString(), QStringLiteral("2025-10-01"));
    QVERIFY2(ofStart.err.contains("1 september 2026"), ofStart.err.constData());
    QVERIFY2(ofDay.err.contains("1 oktober 2025"), ofDay.err.constData());
}

void TestCliCheck::aStoredAgreementIsCheckedOnAChosenDayToo()
{
    const QString file = path(QStringLiteral("cases.traject"));
    QCOMPARE(run({QStringLiteral("create"), file}).exitCode, 0);
    const QString draft = changedDraft(
        QStringLiteral("sao.json"), {{QStringLiteral("agreement/registeredOn"), QJsonValue::Null}});
    QCOMPARE(run({QStringLiteral("draft"), file, QStringLiteral("--draft"), draft}).exitCode, 0);
    for (const auto &[day, found] :
         {std::pair(QStringLiteral("2026-12-08"), false), {QStringLiteral("2026-12-09"), true}}) {
        const Run result = run({QStringLiteral("check"), file, QStringLiteral("--agreement"),
                                QStringLiteral("SAO-2026-0007"), QStringLiteral("--on"), day,
                                QStringLiteral("--json")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(!verdict(result).filter(QStringLiteral("REG-PREMIUM-3M")).isEmpty(), found);
    }
}

void TestCliCheck::aValueThatIsNoDayOrLawIsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("found");
    using List = QStringList;
    QTest::newRow("day before month") << List{"--on", "31-02-2026"} << QByteArray("31-02-2026");
    QTest::newRow("impossible day") << List{"--on", "2026-02-31"} << QByteArray("2026-02-31");
    QTest::newRow("other signs") << List{"--on", "2026/02/01"} << QByteArray("2026/02/01");
    QTest::newRow("something after") << List{"--on", "2026-02-01x"} << QByteArray("2026-02-01x");
    QTest::newRow("blank day") << List{"--on", ""} << QByteArray("--on: \"\"");
    QTest::newRow("other law") << List{"--law", "yesterday"} << QByteArray("yesterday");
}

void TestCliCheck::aValueThatIsNoDayOrLawIsNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, found);
    const Run result = check(data(QStringLiteral("drafts/sao.json")), options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(found), result.err.constData());
    const bool expectationNamed = result.err.contains("-MM-DD") || result.err.contains("today");
    QVERIFY2(expectationNamed, result.err.constData());
}

void TestCliCheck::theSheetIsWrittenAlone()
{
    const QString mistakes = data(QStringLiteral("drafts/twelve_mistakes.json"));
    const QByteArray whole = rendered(mistakes, {});
    const QByteArray sheet = rendered(mistakes, {QStringLiteral("--sheet")});
    QVERIFY(whole.startsWith("%PDF"));
    QVERIFY(sheet.startsWith("%PDF"));
    QVERIFY(sheet.size() < whole.size());
    // Without an error there is no sheet in the agreement, but it can be asked for.
    QVERIFY(rendered(data(QStringLiteral("drafts/sao.json")), {QStringLiteral("--sheet")})
                .startsWith("%PDF"));
}

void TestCliCheck::theSameDayGivesTheSameBytes()
{
    const QString mistakes = data(QStringLiteral("drafts/twelve_mistakes.json"));
    const QStringList day{QStringLiteral("--on"), QStringLiteral("2026-09-14")};
    const QByteArray once = rendered(mistakes, day);
    QVERIFY(!once.isEmpty());
    QCOMPARE(rendered(mistakes, day), once);
    QVERIFY(rendered(mistakes, {QStringLiteral("--on"), QStringLiteral("2026-09-15")}) != once);
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
