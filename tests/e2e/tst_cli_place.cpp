// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

/// What one run of the command line gave.
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run place(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(TRAJECT_CLI), QStringList{QStringLiteral("place")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString json = QStringLiteral("--json");
const QString input = QStringLiteral("--stdin");

} // namespace

/// The command place as scripts call it.
class TestCliPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostcodeGivesItsPlace();
    void aSentenceIsSaidWithoutJson();
    void anUnknownPostcodeIsNotFound_data();
    void anUnknownPostcodeIsNotFound();
    void eachLineOfInputGivesOneObject();
    void inputThatIsAllKnownIsFine();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
};

void TestCliPlace::aPostcodeGivesItsPlace()
{
    const Run run = place({QStringLiteral("2800"), json});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.json(),
             QJsonDocument::fromJson(R"({"postcode": "2800", "found": true,
                 "municipality": "Mechelen", "localities": ["Mechelen", "Walem"],
                 "province": "Antwerpen", "region": "flanders",
                 "latitude": 51.0257, "longitude": 4.4776})")
                 .object());
    QCOMPARE(place({QStringLiteral("1030"), json}).json().value(QStringLiteral("region")),
             QJsonValue(QStringLiteral("brussels")));
}

void TestCliPlace::aSentenceIsSaidWithoutJson()
{
    const Run run = place({QStringLiteral("9660")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.startsWith("9660 Brakel (Nederbrakel, Elst, "));
    QVERIFY(run.err.contains("50,8010"));
}

void TestCliPlace::anUnknownPostcodeIsNotFound_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::newRow("a letter too many") << QStringLiteral("2801x");
    QTest::newRow("never dealt out") << QStringLiteral("9999");
    QTest::newRow("in Wallonia") << QStringLiteral("4000");
    QTest::newRow("half") << QStringLiteral("28");
    QTest::newRow("a name") << QStringLiteral("Mechelen");
}

void TestCliPlace::anUnknownPostcodeIsNotFound()
{
    QFETCH(QString, postcode);
    const Run run = place({postcode, json});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(
        run.json(),
        QJsonObject({{QStringLiteral("postcode"), postcode}, {QStringLiteral("found"), false}}));
    const Run sentence = place({postcode});
    QCOMPARE(sentence.exitCode, 1);
    QVERIFY(sentence.err.startsWith(postcode.toUtf8()));
}

void TestCliPlace::eachLineOfInputGivesOneObject()
{
    const Run run = place({input}, "9000\r\n\n  2800  \nabcd\n1000");
    QCOMPARE(run.exitCode, 1);
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.constLast(), QByteArray());
    const QStringList postcodes{QStringLiteral("9000"), QStringLiteral("2800"),
                                QStringLiteral("abcd"), QStringLiteral("1000")};
    for (qsizetype i = 0; i < postcodes.size(); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(object.value(QStringLiteral("postcode")).toString(), postcodes.at(i));
        QCOMPARE(object.value(QStringLiteral("found")).toBool(), i != 2);
    }
}

void TestCliPlace::inputThatIsAllKnownIsFine()
{
    QCOMPARE(place({input, json}, "9000\n8000\n").exitCode, 0);
    const Run nothing = place({input}, "");
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.out, QByteArray());
}

void TestCliPlace::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("two ways at once") << QStringList{QStringLiteral("2800"), input};
    QTest::newRow("two postcodes") << QStringList{QStringLiteral("2800"), QStringLiteral("9000")};
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("--name")};
}

void TestCliPlace::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    const Run run = place(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliPlace)
#include "tst_cli_place.moc"
