// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using valijson::adapters::QtJsonAdapter;

namespace {

QJsonObject jsonOf(const QString &path)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

bool fits(const QJsonObject &document, const QString &schemaPath)
{
    const QJsonValue rules = jsonOf(schemaPath);
    valijson::Schema schema;
    // $defs and every keyword that the schemas use mean the same since draft 7.
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(QtJsonAdapter(rules), schema);
    const QJsonValue value = document;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(schema, QtJsonAdapter(value), nullptr);
}

const QString rulebookSchema = QStringLiteral("resources/schema/rulebook.schema.json");

} // namespace

/// The schemas that others rely on, held against the program's own files by a library.
class TestSchemas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOfTheRulebookFit_data();
    void filesOfTheRulebookFit();
    void damagedFileDoesNotFit_data();
    void damagedFileDoesNotFit();
};

void TestSchemas::filesOfTheRulebookFit_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name :
         {"rules", "allowance", "numbers", "terminationreasons", "partnerships", "daysbyhand"})
        QTest::newRow(name)
            << QStringLiteral("resources/rulebook/%1.json").arg(QLatin1StringView(name));
}

void TestSchemas::filesOfTheRulebookFit()
{
    QFETCH(QString, path);
    const QJsonObject document = jsonOf(path);
    QVERIFY(!document.isEmpty());
    QVERIFY(fits(document, rulebookSchema));
}

void TestSchemas::damagedFileDoesNotFit_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no first day") << "from" << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a date of another form") << "from" << QJsonValue("1/09/2026");
    QTest::newRow("no source") << "source" << QJsonValue(" ");
    QTest::newRow("unknown severity") << "severity" << QJsonValue("grave");
    QTest::newRow("unknown use") << "use" << QJsonValue("decoration");
    QTest::newRow("unknown member") << "colour" << QJsonValue("red");
    QTest::newRow("confirmed as text") << "confirmed" << QJsonValue("yes");
}

void TestSchemas::damagedFileDoesNotFit()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject document = jsonOf(QStringLiteral("resources/rulebook/rules.json"));
    QJsonArray rules = document.value(QStringLiteral("rules")).toArray();
    QJsonObject rule = rules.first().toObject();
    if (value.isUndefined())
        rule.remove(member);
    else
        rule.insert(member, value);
    rules.replace(0, rule);
    document.insert(QStringLiteral("rules"), rules);
    QVERIFY(!fits(document, rulebookSchema));
}

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
