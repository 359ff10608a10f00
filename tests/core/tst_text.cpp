// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"

#include <QTest>

using namespace traject;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsBefore_data();
    void sortsBefore();
    void capitalsDoNotMatter();
};

void TestText::sortsBefore_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto add = [](const char *name, const QString &first, const QString &second) {
        QTest::newRow(name) << first << second;
    };
    add("letters", QStringLiteral("aerts"), QStringLiteral("Baert"));
    add("a beginning before the whole", QStringLiteral("Jan"), QStringLiteral("Jansen"));
    add("a space before a letter", QStringLiteral("Van Zwart"), QStringLiteral("Vanaken"));
    add("a sign before a letter", QStringLiteral("D'hondt"), QStringLiteral("Dahl"));
    add("a space before a sign", QStringLiteral("An Zwart"), QStringLiteral("An-Bo"));
    add("a digit before a letter", QStringLiteral("3M"), QStringLiteral("Aldi"));
    add("numbers by value", QStringLiteral("Straat 9"), QStringLiteral("Straat 10"));
    add("noughts in front do not count", QStringLiteral("v007"), QStringLiteral("v8"));
    add("accents do not part letters", QStringLiteral("Émile"), QStringLiteral("Faes"));
    add("accents decide at last", QStringLiteral("Emile"), QStringLiteral("Émile"));
    add("a letter of its own", QStringLiteral("Øster"), QStringLiteral("Peeters"));
    add("other scripts after ours", QStringLiteral("Zwart"), QStringLiteral("Иван"));
}

void TestText::sortsBefore()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QVERIFY(text::sortKey(first) < text::sortKey(second));
}

void TestText::capitalsDoNotMatter()
{
    QCOMPARE(text::sortKey(QStringLiteral("ÖZTÜRK Ömer")),
             text::sortKey(QStringLiteral("öztürk ömer")));
    QCOMPARE(text::sortKey(QStringLiteral("BV 12")), text::sortKey(QStringLiteral("bv 12")));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
