// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject::test;

namespace {

const QStringList draftNames{QStringLiteral("oao-minor.json"), QStringLiteral("oao-18plus.json"),
                             QStringLiteral("sao.json"), QStringLiteral("da.json"),
                             QStringLiteral("adult-odos.json")};

} // namespace

/// The contract of the command line: exit codes, JSON on stdout, sentences on stderr.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void usageErrorsExitWithTwo_data();
    void usageErrorsExitWithTwo();
    void createNeverOverwrites();
    void wrongPassphraseExitsWithThreeAndLeavesTheFileAlone();
    void missingPassphraseIsRefused();
    void passphraseFileIsRead();
    void learnersAreImportedWithTheirKnownBadRows();
    void importingTwiceChangesNothing();
    void workplacesAreImported();
    void missingHeadersAreNamedAndNothingIsImported();
    void theFiveDraftsHaveNoError_data();
    void theFiveDraftsHaveNoError();
    void aMistakeExitsWithOne();
    void aMalformedDraftIsRefusedByPointer_data();
    void aMalformedDraftIsRefusedByPointer();
    void aStoredDraftIsCheckedAndRenderedFromTheCaseload();
    void otherLearnersAreCountedFromTheCaseload();
    void aNumberThatExistsIsRefused();
    void renderingTwiceGivesTheSameBytes();
    void conceptStandsOnThePageWhileAnErrorStands();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString newCaseload() const
    {
        const QString file = path(QStringLiteral("cases.traject"));
        return run({QStringLiteral("create"), file}).exitCode == 0 ? file : QString();
    }
    [[nodiscard]] QString changedDraft(const QString &name, const QString &part,
                                       const QString &member, const QJsonValue &value) const
    {
        QJsonObject draft = draftObject(name);
        QJsonObject object = draft.value(part).toObject();
        object.insert(member, value);
        draft.insert(part, object);
        const QString file = path(QStringLiteral("changed.json"));
        write(file, QJsonDocument(draft).toJson());
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::usageErrorsExitWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    using List = QStringList;
    QTest::newRow("nothing") << List{};
    QTest::newRow("unknown command") << List{"verzin"};
    QTest::newRow("unknown option") << List{"check", "--nonsense"};
    QTest::newRow("check without source") << List{"check", "--json"};
    QTest::newRow("check with two sources")
        << List{"check", "x.traject", "--agreement", "1", "--draft", "d.json"};
    QTest::newRow("render without out") << List{"render", "--draft", "d.json"};
    QTest::newRow("import without kind") << List{"import", "x.traject"};
    QTest::newRow("import with both kinds")
        << List{"import", "x.traject", "--learners", "a.csv", "--workplaces", "b.csv"};
    QTest::newRow("create without file") << List{"create"};
    QTest::newRow("too many files") << List{"create", "a", "b"};
}

void TestCli::usageErrorsExitWithTwo()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

void TestCli::createNeverOverwrites()
{
    const QString file = path(QStringLiteral("letter.traject"));
    write(file, "Dear Amina");
    QVERIFY(run({QStringLiteral("create"), file}).exitCode != 0);
    QCOMPARE(content(file), QByteArray("Dear Amina"));
}

void TestCli::wrongPassphraseExitsWithThreeAndLeavesTheFileAlone()
{
    const QString file = newCaseload();
    QVERIFY(!file.isEmpty());
    const QByteArray before = content(file);
    const Run result
        = run({QStringLiteral("info"), file, QStringLiteral("--json")}, QStringLiteral("wrong"));
    QCOMPARE(result.exitCode, 3);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(content(file), before);
    QCOMPARE(run({QStringLiteral("info"), path(QStringLiteral("none.traject"))}).exitCode, 3);
}

void TestCli::missingPassphraseIsRefused()
{
    QVERIFY(run({QStringLiteral("create"), path(QStringLiteral("a.traject"))}, QString()).exitCode
            != 0);
    QVERIFY(!QFile::exists(path(QStringLiteral("a.traject"))));
}

void TestCli::passphraseFileIsRead()
{
    const QString file = newCaseload();
    const QString secret = path(QStringLiteral("secret"));
    write(secret, "correct horse\r\nsecond line");
    const Run result = run({QStringLiteral("info"), file, QStringLiteral("--json"),
                            QStringLiteral("--passphrase-file"), secret},
                           QString());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json().value(QStringLiteral("learners")).toInt(-1), 0);
}

void TestCli::learnersAreImportedWithTheirKnownBadRows()
{
    const QString file = newCaseload();
    const Run result
        = run({QStringLiteral("import"), file, QStringLiteral("--learners"),
               data(QStringLiteral("caseload/learners.csv")), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject report = result.json();
    QCOMPARE(report.value(QStringLiteral("rows")).toInt(), 65);
    QCOMPARE(report.value(QStringLiteral("imported")).toInt(), 60);
    QList<int> rows;
    for (const QJsonValue &row : report.value(QStringLiteral("rejected")).toArray())
        rows += row.toObject().value(QStringLiteral("row")).toInt();
    QCOMPARE(rows, (QList<int>{11, 29, 41, 53}));
    const QJsonArray duplicates = report.value(QStringLiteral("duplicates")).toArray();
    QCOMPARE(duplicates.size(), 1);
    QCOMPARE(duplicates.at(0).toObject().value(QStringLiteral("row")).toInt(), 59);
    QVERIFY(result.err.contains("31/02/2009"));

    const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
    QCOMPARE(info.json().value(QStringLiteral("learners")).toInt(), 60);
}

void TestCli::importingTwiceChangesNothing()
{
    const QString file = newCaseload();
    const QStringList arguments{QStringLiteral("import"), file, QStringLiteral("--learners"),
                                data(QStringLiteral("caseload/learners-windows1252.csv")),
                                QStringLiteral("--json")};
    QCOMPARE(run(arguments).json().value(QStringLiteral("imported")).toInt(), 10);
    const QJsonObject second = run(arguments).json();
    QCOMPARE(second.value(QStringLiteral("imported")).toInt(-1), 0);
    QCOMPARE(second.value(QStringLiteral("updated")).toInt(-1), 0);
    QCOMPARE(run({QStringLiteral("info"), file, QStringLiteral("--json")})
                 .json()
                 .value(QStringLiteral("learners"))
                 .toInt(),
             10);
}

void TestCli::workplacesAreImported()
{
    const QString file = newCaseload();
    const Run result
        = run({QStringLiteral("import"), file, QStringLiteral("--workplaces"),
               data(QStringLiteral("caseload/workplaces.csv")), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json().value(QStringLiteral("imported")).toInt(), 500);
    const QJsonObject info = run({QStringLiteral("info"), file, QStringLiteral("--json")}).json();
    QCOMPARE(info.value(QStringLiteral("enterprises")).toInt(), 220);
    QCOMPARE(info.value(QStringLiteral("establishments")).toInt(), 300);
    QCOMPARE(info.value(QStringLiteral("accreditations")).toInt(), 500);
}

void TestCli::missingHeadersAreNamedAndNothingIsImported()
{
    const QString file = newCaseload();
    const QString csv = path(QStringLiteral("short.csv"));
    write(csv, "Naam;Telefoon\r\nJansen;012\r\n");
    const Run result = run({QStringLiteral("import"), file, QStringLiteral("--learners"), csv});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.err.contains("Voornaam"));
    QCOMPARE(run({QStringLiteral("info"), file, QStringLiteral("--json")})
                 .json()
                 .value(QStringLiteral("learners"))
                 .toInt(-1),
             0);
}

void TestCli::theFiveDraftsHaveNoError_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : draftNames)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCli::theFiveDraftsHaveNoError()
{
    QFETCH(QString, name);
    const Run result = run({QStringLiteral("check"), QStringLiteral("--draft"),
                            data(QStringLiteral("drafts/") + name), QStringLiteral("--json")});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.json().value(QStringLiteral("errors")).toInt(-1), 0);
}

void TestCli::aMistakeExitsWithOne()
{
    const QString draft
        = changedDraft(QStringLiteral("oao-minor.json"), QStringLiteral("agreement"),
                       QStringLiteral("end"), QStringLiteral("2029-09-01"));
    const Run result = run(
        {QStringLiteral("check"), QStringLiteral("--draft"), draft, QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 1);
    const QJsonArray findings = result.json().value(QStringLiteral("findings")).toArray();
    QStringList errors;
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        for (const char *member : {"rule", "severity", "field", "message", "source"})
            QVERIFY2(!finding.value(QLatin1StringView(member)).toString().isEmpty(), member);
        if (finding.value(QStringLiteral("severity")) == QStringLiteral("error"))
            errors += finding.value(QStringLiteral("rule")).toString();
    }
    QVERIFY2(errors.contains(QStringLiteral("AGR-DURATION")), result.out.constData());
}

void TestCli::aMalformedDraftIsRefusedByPointer_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("unknown member") << "agreement"
                                    << "strat" << QJsonValue("2026-09-01");
    QTest::newRow("wrong type") << "enterprise"
                                << "employees" << QJsonValue("nine");
    QTest::newRow("impossible date") << "agreement"
                                     << "start" << QJsonValue("2026-02-31");
    QTest::newRow("unknown term") << "agreement"
                                  << "type" << QJsonValue("LEERCONTRACT");
}

void TestCli::aMalformedDraftIsRefusedByPointer()
{
    QFETCH(QString, part);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QString draft = changedDraft(QStringLiteral("sao.json"), part, member, value);
    const Run result = run({QStringLiteral("check"), QStringLiteral("--draft"), draft});
    QCOMPARE(result.exitCode, 4);
    const QString pointer = QStringLiteral("/%1/%2").arg(part, member);
    QVERIFY2(result.err.contains(pointer.toUtf8()), result.err.constData());
}

void TestCli::aStoredDraftIsCheckedAndRenderedFromTheCaseload()
{
    const QString file = newCaseload();
    const Run stored
        = run({QStringLiteral("draft"), file, QStringLiteral("--draft"),
               data(QStringLiteral("drafts/oao-minor.json")), QStringLiteral("--json")});
    QCOMPARE(stored.exitCode, 0);
    const QString number = stored.json().value(QStringLiteral("number")).toString();
    QCOMPARE(number, QStringLiteral("OAO-2026-0141"));
    QCOMPARE(run({QStringLiteral("check"), file, QStringLiteral("--agreement"), number}).exitCode,
             0);
    const QString pdf = path(QStringLiteral("a.pdf"));
    QCOMPARE(run({QStringLiteral("render"), file, QStringLiteral("--agreement"), number,
                  QStringLiteral("--out"), pdf})
                 .exitCode,
             0);
    QVERIFY(content(pdf).startsWith("%PDF-1.4"));
    QCOMPARE(run({QStringLiteral("check"), file, QStringLiteral("--agreement"),
                  QStringLiteral("OAO-1999-0001")})
                 .exitCode,
             4);
}

void TestCli::otherLearnersAreCountedFromTheCaseload()
{
    const QString file = newCaseload();
    const QString number = QStringLiteral("OAO-2026-0141");
    const QString draft = data(QStringLiteral("drafts/oao-minor.json"));
    const QString pdf = path(QStringLiteral("a.pdf"));
    const auto store = [&file](const QString &from) {
        return run({QStringLiteral("draft"), file, QStringLiteral("--draft"), from}).exitCode;
    };
    const auto render = [&] {
        return run({QStringLiteral("render"), file, QStringLiteral("--agreement"), number,
                    QStringLiteral("--out"), pdf, QStringLiteral("--json")})
            .json();
    };
    QCOMPARE(store(draft), 0);
    const QJsonObject alone = render();
    QCOMPARE(alone.value(QStringLiteral("concept")).toBool(true), false);

    // Two more learners with the same mentor, who may have two in the sector.
    for (const char *name : {"Tweede", "Derde"}) {
        QJsonObject other = draftObject(QStringLiteral("oao-minor.json"));
        QJsonObject agreement = other.value(QStringLiteral("agreement")).toObject();
        QJsonObject learner = other.value(QStringLiteral("learner")).toObject();
        agreement.remove(QStringLiteral("number"));
        learner.remove(QStringLiteral("insz"));
        learner.insert(QStringLiteral("familyName"), QString::fromLatin1(name));
        other.insert(QStringLiteral("agreement"), agreement);
        other.insert(QStringLiteral("learner"), learner);
        write(path(QStringLiteral("other.json")), QJsonDocument(other).toJson());
        QCOMPARE(store(path(QStringLiteral("other.json"))), 0);
    }
    const Run counted = run({QStringLiteral("check"), file, QStringLiteral("--agreement"), number,
                             QStringLiteral("--json")});
    QCOMPARE(counted.exitCode, 1);
    QCOMPARE(counted.json().value(QStringLiteral("errors")).toInt(), 1);
    QVERIFY(counted.out.contains("CAP-MENTOR"));
    const QJsonObject crowded = render();
    QCOMPARE(crowded.value(QStringLiteral("concept")).toBool(), true);
    QCOMPARE(crowded.value(QStringLiteral("versionCode")),
             alone.value(QStringLiteral("versionCode"))); // the contents are the same
    // The draft file on its own has its own number.
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--draft"), draft}).exitCode, 0);
}

void TestCli::aNumberThatExistsIsRefused()
{
    const QString file = newCaseload();
    const QStringList arguments{QStringLiteral("draft"), file, QStringLiteral("--draft"),
                                data(QStringLiteral("drafts/da.json"))};
    QCOMPARE(run(arguments).exitCode, 0);
    QCOMPARE(run(arguments).exitCode, 4);
    QCOMPARE(run({QStringLiteral("info"), file, QStringLiteral("--json")})
                 .json()
                 .value(QStringLiteral("agreements"))
                 .toInt(),
             1);
}

void TestCli::renderingTwiceGivesTheSameBytes()
{
    QByteArrayList files;
    for (const QString &name : {QStringLiteral("a.pdf"), QStringLiteral("b.pdf")}) {
        const Run result
            = run({QStringLiteral("render"), QStringLiteral("--draft"),
                   data(QStringLiteral("drafts/sao.json")), QStringLiteral("--out"), path(name)});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        files += content(path(name));
    }
    QVERIFY(!files.at(0).isEmpty());
    QCOMPARE(files.at(0), files.at(1));
}

void TestCli::conceptStandsOnThePageWhileAnErrorStands()
{
    const QString good = data(QStringLiteral("drafts/oao-18plus.json"));
    const QString bad
        = changedDraft(QStringLiteral("oao-18plus.json"), QStringLiteral("enterprise"),
                       QStringLiteral("kbo"), QStringLiteral("0566.988.258"));
    for (const auto &[draft, isConcept] : {std::pair(good, false), std::pair(bad, true)}) {
        const Run result = run({QStringLiteral("render"), QStringLiteral("--draft"), draft,
                                QStringLiteral("--out"), path(QStringLiteral("c.pdf")),
                                QStringLiteral("--json")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json().value(QStringLiteral("concept")).toBool(), isConcept);
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
