// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/programmecatalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace traject;
using namespace traject::exchange;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shippedCatalogue()
{
    return resource(QStringLiteral(":/programmes/programmes.tsv"));
}

QByteArray shippedCompetences()
{
    return resource(QStringLiteral(":/programmes/competences.json"));
}

const QByteArray
    header("code\tnaam_bron\tnaam_voluit\tgraad\tleerjaren\tfinaliteit\tonderwijsvorm\t"
           "studiedomein\tsoort\taantal_adressen\n");
const QByteArray line("1096\tx\tElektrische installaties duaal\t3\t1-2\tA\tBSO\tSTEM\tduaal\t35\n");
const QByteArray noCompetences(R"({"origin":"x","programmes":[]})");

Programme withCode(const QList<Programme> &programmes, const QString &code)
{
    const auto found = std::find_if(programmes.begin(), programmes.end(),
                                    [&](const Programme &p) { return p.code == code; });
    return found == programmes.end() ? Programme{} : *found;
}

} // namespace

class TestProgrammeCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedCatalogueIsRead();
    void theStarterSetIsLaidOverTheCatalogue();
    void theStarterSetSaysThatItIsUnconfirmed();
    void aWrongCatalogueIsRefused_data();
    void aWrongCatalogueIsRefused();
    void aWrongStarterSetIsRefused_data();
    void aWrongStarterSetIsRefused();
};

void TestProgrammeCatalogue::theShippedCatalogueIsRead()
{
    const auto programmes = readProgrammes(shippedCatalogue(), shippedCompetences());
    QVERIFY2(programmes, programmes ? "" : qPrintable(programmes.error().detail));
    QCOMPARE(programmes->size(), 162);
    const Programme electrical = withCode(*programmes, QStringLiteral("1096"));
    QCOMPARE(electrical.name, QStringLiteral("Elektrische installaties duaal"));
    QCOMPARE(electrical.stage, QStringLiteral("3"));
    QCOMPARE(electrical.years, QStringLiteral("1-2"));
    QCOMPARE(electrical.finality, QStringLiteral("Arbeidsmarkt"));
    QCOMPARE(electrical.educationForm, QStringLiteral("BSO"));
    QCOMPARE(electrical.domain, QStringLiteral("STEM"));
    QCOMPARE(electrical.kind, QStringLiteral("duaal"));
    QVERIFY(!electrical.agreementType);
    QVERIFY(!electrical.minimumWorkplaceHours);
    const Programme special = withCode(*programmes, QStringLiteral("OV3-199"));
    QCOMPARE(special.stage, QString());
    QCOMPARE(special.kind, QStringLiteral("duaal OV3"));
}

void TestProgrammeCatalogue::theStarterSetIsLaidOverTheCatalogue()
{
    const auto programmes = readProgrammes(shippedCatalogue(), shippedCompetences());
    QVERIFY(programmes);
    static const QRegularExpression thirdPerson(QStringLiteral("^\\p{Lu}\\p{Ll}*t[ ,]"));
    int withCompetences = 0;
    for (const Programme &programme : *programmes) {
        if (programme.competences.isEmpty())
            continue;
        ++withCompetences;
        QVERIFY2(programme.competences.size() >= 10 && programme.competences.size() <= 14,
                 qPrintable(programme.name));
        QStringList texts;
        for (const Competence &competence : programme.competences) {
            QVERIFY(!competence.cluster.isEmpty());
            QVERIFY2(thirdPerson.match(competence.text).hasMatch(), qPrintable(competence.text));
            texts.append(competence.text);
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }
    QVERIFY(withCompetences >= 8);
    QCOMPARE(withCode(*programmes, QStringLiteral("1096")).competences.first().cluster,
             QStringLiteral("Veilig werken"));
}

void TestProgrammeCatalogue::theStarterSetSaysThatItIsUnconfirmed()
{
    QCOMPARE(readCompetenceOrigin(shippedCompetences()).value_or(QString()),
             QStringLiteral("startset, niet bevestigd"));
}

void TestProgrammeCatalogue::aWrongCatalogueIsRefused_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<QString>("detail"); // empty: accepted
    QTest::newRow("fine") << header + line << "";
    QTest::newRow("blank lines and CRLF")
        << QByteArray(header + "\n" + line + "\n").replace("\n", "\r\n") << "";
    QTest::newRow("nothing") << QByteArray() << "regel 1: de kolom \"code\" ontbreekt";
    QTest::newRow("column gone") << QByteArray(header).replace("graad", "x")
                                 << "regel 1: de kolom \"graad\" ontbreekt";
    QTest::newRow("short line") << header + line + "1097\tx\n"
                                << "regel 3: 2 velden in plaats van 10";
    QTest::newRow("no code") << header + line.sliced(4)
                             << "regel 2: een opleiding zonder code of naam";
    QTest::newRow("code twice") << header + line + line
                                << "regel 3: de code \"1096\" staat er twee keer";
}

void TestProgrammeCatalogue::aWrongCatalogueIsRefused()
{
    QFETCH(QByteArray, tsv);
    const auto programmes = readProgrammes(tsv, noCompetences);
    QTEST(programmes ? QString() : programmes.error().detail, "detail");
    if (programmes) {
        QCOMPARE(programmes->size(), 1);
        QCOMPARE(programmes->first().kind, QStringLiteral("duaal"));
    }
}

void TestProgrammeCatalogue::aWrongStarterSetIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto programme = [](const QByteArray &code, const QByteArray &clusters) {
        return QByteArray(R"({"origin":"x","programmes":[{"code":")" + code
                          + R"(","name":"Elektrische installaties duaal","clusters":)" + clusters
                          + "}]}");
    };
    QTest::newRow("no JSON") << QByteArray("x") << "/: geen geldige JSON";
    QTest::newRow("no origin") << QByteArray(R"({"programmes":[]})") << "/origin: ontbreekt";
    QTest::newRow("unknown code") << programme("9999", R"([{"name":"a","competences":["b"]}])")
                                  << "/programmes/0: \"9999\"";
    QTest::newRow("other name")
        << programme("1096", R"([{"name":"a","competences":["b"]}])").replace("duaal", "dual")
        << "/programmes/0: \"1096\"";
    QTest::newRow("no clusters") << programme("1096", "[]")
                                 << "/programmes/0/clusters: de lijst is te kort";
    QTest::newRow("no competences") << programme("1096", R"([{"name":"a","competences":[]}])")
                                    << "/programmes/0/clusters/0/competences: de lijst is te kort";
    QTest::newRow("unknown member")
        << programme("1096", R"([{"naam":"a","name":"a","competences":["b"]}])")
        << "/programmes/0/clusters/0/naam: onbekend veld";
}

void TestProgrammeCatalogue::aWrongStarterSetIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto programmes = readProgrammes(header + line, json);
    QVERIFY(!programmes);
    QCOMPARE(programmes.error().code, ErrorCode::InvalidInput);
    QVERIFY2(programmes.error().detail.startsWith(problem), qPrintable(programmes.error().detail));
}

QTEST_APPLESS_MAIN(TestProgrammeCatalogue)
#include "tst_programmecatalogue.moc"
