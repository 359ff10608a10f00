// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/searchindex.h"

#include <QTest>

using namespace traject;

Q_DECLARE_METATYPE(traject::WordFit)

/// What is found by which words, and in which order.
class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordFits_data();
    void aWordFits();
    void recordsAreFound_data();
    void recordsAreFound();
    void betterFitsComeFirst();
    void aWordOfTheNameComesBeforeOneOfTheRest();
    void equalOnesKeepTheirOrderAndOnlySoManyAreGiven();
    void aRecordIsReplacedAndRemoved();
    void nothingTypedFindsNothing();
    void aSnippetShowsTheWord_data();
    void aSnippetShowsTheWord();
};

void TestSearchIndex::aWordFits_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<WordFit>("expected");
    using enum WordFit;
    const auto row = [](const char *typed, const char *word, WordFit fit) {
        QTest::addRow("%s in %s", typed, word) << QByteArray(typed) << QByteArray(word) << fit;
    };
    row("jansen", "jansen", Whole);
    row("jans", "jansen", Start);
    row("j", "jansen", Start);
    row("nse", "jansen", Inside);
    row("ns", "jansen", None);
    row("jjansen", "jansen", Error);
    row("jansenn", "jansen", Error);
    row("jnsen", "jansen", Error);
    row("jense", "jansen", ErrorInStart);
    row("jonsen", "jansen", Error);
    row("jasnen", "jansen", Error);
    row("ajnsen", "jansen", Error);
    row("xansen", "jansen", Error);
    row("ansen", "jansen", Inside);
    row("jansex", "jansen", Error);
    row("jansx", "jansen", None);
    row("bouchxib", "bouchaib", Error);
    row("buchai", "bouchaib", ErrorInStart);
    row("jxnsxn", "jansen", None);
    row("jansxx", "jansen", None);
    row("jan", "jon", None);
    row("jans", "jens", Error);
    row("jans", "jas", Error);
    row("0123456748", "0123456749", None);
    row("abc1", "abd1", None);
    row("maria", "mar", None);
}

void TestSearchIndex::aWordFits()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, word);
    QTEST(wordFit(typed, word), "expected");
}

void TestSearchIndex::recordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, bool found) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << found;
    };
    row("Öztürk", true);
    row("ozturk", true);
    row("OZTURK ömer", true);
    row("omer ozturk", true);
    row("ozturk omar", true); // one letter
    row("ozturk omxx", false);
    row("ozturk brussel", false);
    row("d'hondt", true);
    row("dhondt", true);
    row("hondt", true);
    row("sint-katelijne", true);
    row("sint katelijne waver", true);
    row("sintkatelijnewaver", true);
    row("99.05.17-001.23", true);
    row("99051700123", true);
    row("99 05 17 001 23", true);
    row("99.05.17", true);
    row("99.05.17-001.24", false);
    row("0123.456.749", true);
    row("0123/456/749", true);
    row("0123 456 749", true);
    row("456.749", true);
    row("OAO-2026-0141", true);
    row("oao 2026 141", true);
    row("oao20260141", true);
    row("0499/11 22 33", true);
    row("0499112233", true);
    row("2860", true);
    row("ozturk 2860", true);
    row("2861", false);
    row("...", false);
}

void TestSearchIndex::recordsAreFound()
{
    QFETCH(const QString, typed);
    SearchIndex index;
    index.put(7, QStringLiteral("Ömer Öztürk D'hondt"),
              QStringLiteral("99051700123 0123.456.749 OAO-2026-0141 0499112233 2860"
                             " Sint-Katelijne-Waver"));
    index.put(8, QStringLiteral("Iemand Anders"));
    const auto hits = index.find(SearchQuery(typed), 10);
    QTEST(hits.size() == 1 && hits.constFirst().id == 7, "found");
}

void TestSearchIndex::betterFitsComeFirst()
{
    SearchIndex index;
    index.put(1, QStringLiteral("Jonsen"));
    index.put(2, QStringLiteral("Verjansen"));
    index.put(3, QStringLiteral("Jansenius"));
    index.put(4, QStringLiteral("Jansen"));
    index.put(5, QStringLiteral("Peeters"));
    QList<qint64> order;
    for (const auto &hit : index.find(SearchQuery(QStringLiteral("jansen")), 10))
        order.append(hit.id);
    QCOMPARE(order, (QList<qint64>{4, 3, 2, 1}));
}

void TestSearchIndex::aWordOfTheNameComesBeforeOneOfTheRest()
{
    SearchIndex index;
    index.put(1, QStringLiteral("Peeters"), QStringLiteral("Gent"));
    index.put(2, QStringLiteral("Gent"), QStringLiteral("Aalst"));
    const auto hits = index.find(SearchQuery(QStringLiteral("gent")), 10);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.constFirst().id, 2);
}

void TestSearchIndex::equalOnesKeepTheirOrderAndOnlySoManyAreGiven()
{
    SearchIndex index;
    for (qint64 id = 20; id > 10; --id)
        index.put(id, QStringLiteral("Peeters"));
    const auto hits = index.find(SearchQuery(QStringLiteral("peet")), 3);
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits.constFirst().id, 20);
    QCOMPARE(hits.constLast().id, 18);
}

void TestSearchIndex::aRecordIsReplacedAndRemoved()
{
    SearchIndex index;
    index.put(1, QStringLiteral("Peeters"));
    index.put(1, QStringLiteral("Janssens"));
    QCOMPARE(index.count(), 1);
    QCOMPARE(index.find(SearchQuery(QStringLiteral("peeters")), 5).size(), 0);
    QCOMPARE(index.find(SearchQuery(QStringLiteral("janssens")), 5).size(), 1);
    index.remove(1);
    index.remove(2);
    QCOMPARE(index.count(), 0);
    QCOMPARE(index.find(SearchQuery(QStringLiteral("janssens")), 5).size(), 0);
}

void TestSearchIndex::nothingTypedFindsNothing()
{
    SearchIndex index;
    index.put(1, QStringLiteral("Peeters"));
    QVERIFY(SearchQuery(QStringLiteral(" . ")).isEmpty());
    QVERIFY(index.find(SearchQuery(QString()), 5).isEmpty());
}

void TestSearchIndex::aSnippetShowsTheWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in the middle")
        << QStringLiteral("mentor") << QStringLiteral("…of de mentor ook op vrijdag…");
    QTest::newRow("at the start") << QStringLiteral("vader")
                                  << QStringLiteral("Vader gebeld over het rooster. Er…");
    QTest::newRow("nowhere") << QStringLiteral("qqq")
                             << QStringLiteral("Vader gebeld over het rooster. Er…");
}

void TestSearchIndex::aSnippetShowsTheWord()
{
    QFETCH(const QString, typed);
    const QString text
        = QStringLiteral("Vader gebeld over het rooster. Er is gevraagd of de mentor "
                         "ook op vrijdag aanwezig kan zijn en wie dan sluit.");
    const QString snippet = SearchQuery(typed).snippet(text, 35);
    QTEST(snippet, "expected");
    QCOMPARE(SearchQuery(typed).snippet(QStringLiteral("kort"), 35), QStringLiteral("kort"));
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
