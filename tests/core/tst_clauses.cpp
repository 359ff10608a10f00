// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementfacts.h"
#include "core/documents/clauses.h"

#include <QFile>
#include <QTest>

using namespace traject;
using namespace traject::documents;

class TestClauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClauseAppliesWhenTypeAndConditionsHold();
    void placeholdersAreFilledAndBlanksDotted();
    void anUnknownPlaceholderIsADefect();
    void anUnconfirmedClauseIsMarkedBeforeItsFullStop();
    void malformedTemplatesAreRefused_data();
    void malformedTemplatesAreRefused();
    void theShippedTemplateFillsUnderEveryTypeAndCondition();
};

void TestClauses::aClauseAppliesWhenTypeAndConditionsHold()
{
    const QString minor = QStringLiteral("minor");
    const Clause clause{.types = {AgreementType::Oao}, .when = {minor, QStringLiteral("!weekly")}};
    QVERIFY(clause.appliesTo({.type = AgreementType::Oao, .conditions = {minor}}));
    QVERIFY(!clause.appliesTo({.type = AgreementType::Sao, .conditions = {minor}}));
    QVERIFY(!clause.appliesTo({.type = std::nullopt, .conditions = {minor}}));
    QVERIFY(!clause.appliesTo({.type = AgreementType::Oao}));
    QVERIFY(!clause.appliesTo(
        {.type = AgreementType::Oao, .conditions = {minor, QStringLiteral("weekly")}}));
    QVERIFY(Clause{}.appliesTo({}));
}

void TestClauses::placeholdersAreFilledAndBlanksDotted()
{
    const QHash<QString, QString> values{{QStringLiteral("name"), QStringLiteral("{end}")},
                                         {QStringLiteral("end"), QStringLiteral(" ")}};
    const auto text = filled({.text = QStringLiteral("{name} tot **{end}**.")}, values);
    QVERIFY(text);
    // What a person typed is never taken for a placeholder.
    QCOMPARE(*text, QStringLiteral("{end} tot **………………………**."));
}

void TestClauses::anUnknownPlaceholderIsADefect()
{
    for (const QString &text : {QStringLiteral("Op {dag}."), QStringLiteral("Op {dag")}) {
        const auto result = filled({.text = text}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Internal);
        QVERIFY(result.error().detail.contains(QStringLiteral("dag")));
    }
}

void TestClauses::anUnconfirmedClauseIsMarkedBeforeItsFullStop()
{
    QCOMPARE(filled({.text = QStringLiteral("Het is zo."), .confirmed = false}, {}).value(),
             QStringLiteral("Het is zo (niet bevestigd)."));
    QCOMPARE(filled({.text = QStringLiteral("bij overmacht"), .confirmed = false}, {}).value(),
             QStringLiteral("bij overmacht (niet bevestigd)"));
}

void TestClauses::malformedTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("articles");
    QTest::newRow("no articles") << QByteArray(R"({"preamble": []})");
    QTest::newRow("no title") << QByteArray(R"({"articles": [{"id": "a", "paragraphs": []}]})");
    QTest::newRow("no text") << QByteArray(
        R"({"articles": [{"id": "a", "title": "A", "paragraphs": [{"source": "x"}]}]})");
    QTest::newRow("unknown type") << QByteArray(
        R"({"articles": [{"id": "a", "title": "A", "types": ["XYZ"], "paragraphs": []}]})");
    QTest::newRow("unknown condition") << QByteArray(
        R"({"articles": [{"id": "a", "title": "A", "paragraphs": [{"text": "t", "when": ["!old"]}]}]})");
    QTest::newRow("unknown condition of an item") << QByteArray(
        R"({"articles": [{"id": "a", "title": "A", "paragraphs":
            [{"text": "t", "items": [{"text": "i", "when": ["old"]}]}]}]})");
}

void TestClauses::malformedTemplatesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto result = AgreementTemplate::parse(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
}

void TestClauses::theShippedTemplateFillsUnderEveryTypeAndCondition()
{
    QFile file(QStringLiteral(":/documents/agreement.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = AgreementTemplate::parse(file.readAll());
    QVERIFY2(text, text ? "" : qPrintable(text.error().detail));

    QHash<QString, QString> values = clauseFacts({}).values;
    for (const ArticleTemplate &article : text->articles)
        values.insert(QStringLiteral("art.") + article.id, QStringLiteral("1"));
    QSet<QString> used;
    const auto verify = [&](const Clause &clause) {
        const auto result = filled(clause, values);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        for (const QString &condition : clause.when)
            used.insert(QString(condition).remove(u'!'));
    };
    for (const Clause &clause : text->preamble)
        verify(clause);
    for (const ArticleTemplate &article : text->articles) {
        verify(article.title);
        for (const Clause &paragraph : article.paragraphs) {
            verify(paragraph);
            for (const Clause &item : paragraph.items)
                verify(item);
        }
    }
    // A condition that no clause names is dead.
    QCOMPARE(used, QSet<QString>(clauseConditions().begin(), clauseConditions().end()));
}

QTEST_APPLESS_MAIN(TestClauses)
#include "tst_clauses.moc"
