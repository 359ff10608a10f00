// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/delimited.h"

#include "core/exchange/csv.h"

#include <QTest>

using namespace traject::exchange;

class TestDelimited : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFormulaIsDefused_data();
    void aFormulaIsDefused();
    void cellsAreQuotedWhereTheyMust();
    void aFileIsReadBackAsItWas();
    void theClipboardHoldsOneLinePerRow();
};

void TestDelimited::aFormulaIsDefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("defused");
    const auto add = [](const char *name, const QString &cell, const QString &expected) {
        QTest::newRow(name) << cell << expected;
    };
    add("equals sign", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    add("plus", QStringLiteral("+32 499"), QStringLiteral("'+32 499"));
    add("minus", QStringLiteral("-2"), QStringLiteral("'-2"));
    add("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    add("tab before a formula", QStringLiteral("\t=1"), QStringLiteral("'\t=1"));
    add("sign further on", QStringLiteral("a=b"), QStringLiteral("a=b"));
    add("blank", QString(), QString());
}

void TestDelimited::aFormulaIsDefused()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, defused);
    QCOMPARE(traject::exchange::defused(cell), defused);
}

void TestDelimited::cellsAreQuotedWhereTheyMust()
{
    QCOMPARE(csvLine({QStringLiteral("a;b"), QStringLiteral("say \"x\""), QStringLiteral("c d"),
                      QStringLiteral("two\nlines")}),
             QStringLiteral("\"a;b\";\"say \"\"x\"\"\";c d;\"two\nlines\""));
}

void TestDelimited::aFileIsReadBackAsItWas()
{
    const QStringList header{QStringLiteral("Naam"), QStringLiteral("Opmerking")};
    const QList<QStringList> rows{{QStringLiteral("Öztürk"), QStringLiteral("één; \"twee\"")},
                                  {QStringLiteral("Żaneta"), QStringLiteral("a\nb")}};
    const QByteArray file = csvFile(header, rows);
    QVERIFY(file.startsWith("\xEF\xBB\xBF"));
    QVERIFY(file.endsWith("\r\n"));
    const auto table = readCsv(file);
    QVERIFY(table.has_value());
    QCOMPARE(table->separator, QChar(u';'));
    QCOMPARE(table->header, header);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records.at(0).fields, rows.at(0));
    QCOMPARE(table->records.at(1).fields, rows.at(1));
}

void TestDelimited::theClipboardHoldsOneLinePerRow()
{
    QCOMPARE(clipboardTable({QStringLiteral("A"), QStringLiteral("B")},
                            {{QStringLiteral("x\ty\nz"), QStringLiteral("=1")}}),
             QStringLiteral("A\tB\nx y z\t'=1\n"));
}

QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
