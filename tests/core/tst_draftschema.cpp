// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace traject;
using namespace traject::exchange;

namespace {

/// The part of JSON Schema that the draft's schema uses.
class Schema
{
public:
    explicit Schema(const QJsonObject &root)
        : m_root(root)
    { }

    [[nodiscard]] QJsonObject root() const { return m_root; }

    [[nodiscard]] QJsonObject resolved(const QJsonObject &node) const
    {
        const QString reference = node.value(QStringLiteral("$ref")).toString();
        if (reference.isEmpty())
            return node;
        return m_root.value(QStringLiteral("$defs"))
            .toObject()
            .value(reference.section(u'/', -1))
            .toObject();
    }

    [[nodiscard]] bool isValid(const QJsonObject &unresolved, const QJsonValue &value) const
    {
        const QJsonObject node = resolved(unresolved);
        if (node.contains(QStringLiteral("const")))
            return value == node.value(QStringLiteral("const"));
        if (node.contains(QStringLiteral("enum")))
            return node.value(QStringLiteral("enum")).toArray().contains(value);
        if (!hasType(node, value))
            return false;
        switch (value.type()) {
        case QJsonValue::String: {
            const QString pattern = node.value(QStringLiteral("pattern")).toString();
            if (pattern.isEmpty())
                return true;
            return QRegularExpression(pattern).match(value.toString()).hasMatch();
        }
        case QJsonValue::Double:
            return value.toDouble() >= node.value(QStringLiteral("minimum")).toDouble(-1e9)
                && value.toDouble() <= node.value(QStringLiteral("maximum")).toDouble(1e9);
        case QJsonValue::Array:
            return isValidList(node, value.toArray());
        case QJsonValue::Object:
            return isValidObject(node, value.toObject());
        default:
            return true;
        }
    }

    /// A valid value that is not null, with the members that are required and no others.
    [[nodiscard]] QJsonValue sample(const QJsonObject &unresolved) const
    {
        const QJsonObject node = resolved(unresolved);
        if (node.value(QStringLiteral("properties")).isObject()) {
            QJsonObject object;
            for (const QJsonValue &name : node.value(QStringLiteral("required")).toArray())
                object.insert(name.toString(), sample(property(node, name.toString())));
            return object;
        }
        if (node.value(QStringLiteral("items")).isObject())
            return QJsonArray{sample(node.value(QStringLiteral("items")).toObject())};
        for (const QJsonValue &candidate : candidates()) {
            if (!candidate.isNull() && isValid(node, candidate))
                return candidate;
        }
        return {};
    }

    [[nodiscard]] static QJsonObject property(const QJsonObject &node, const QString &name)
    {
        return node.value(QStringLiteral("properties")).toObject().value(name).toObject();
    }

    /// Values of every type, and on both sides of every boundary in the schema.
    [[nodiscard]] static const QJsonArray &candidates()
    {
        static const QJsonArray list = makeCandidates();
        return list;
    }

private:
    static QJsonArray makeCandidates()
    {
        QJsonArray list{QJsonValue::Null,
                        true,
                        false,
                        -1,
                        0,
                        1,
                        2,
                        3,
                        4,
                        2.5,
                        38,
                        QJsonObject{},
                        QJsonArray{},
                        QJsonArray{1},
                        QJsonArray{QJsonArray{}},
                        QJsonArray{"x"}};
        for (const char *text :
             {"",         "x",        "2026-09-01", "2026-9-1",  "2026-2027", "2026-27",  "00:00",
              "23:59",    "24:00",    "24:01",      "8:30",      "08:60",     "0.00",     "1342.75",
              "1342.7",   "1342,75",  "-1.00",      "OAO",       "SAO",       "DA",       "ODOS",
              "ODO",      "oao",      "none",       "both",      "positive",  "negative", "father",
              "mother",   "guardian", "school",     "workplace", "secondary", "buso",     "adult",
              "flanders", "brussels", "wallonia",   "abroad",    "requested", "approved", "refused",
              "lifted",   "excluded", "syntra",     "cvo",       "weekly",    "blocks",   "mon",
              "tue",      "wed",      "thu",        "fri",       "sat",       "sun",      "ma"})
            list.append(QString::fromLatin1(text));
        for (const char *text : {"night-22", "night-23", "sunday", "restday"}) {
            list.append(QString::fromLatin1(text));
            list.append(QJsonArray{QString::fromLatin1(text)});
        }
        return list;
    }

    static bool hasType(const QJsonObject &node, const QJsonValue &value)
    {
        const QJsonValue type = node.value(QStringLiteral("type"));
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        switch (value.type()) {
        case QJsonValue::Null:
            return types.contains(QStringLiteral("null"));
        case QJsonValue::Bool:
            return types.contains(QStringLiteral("boolean"));
        case QJsonValue::Double:
            return types.contains(QStringLiteral("number"))
                || (types.contains(QStringLiteral("integer"))
                    && value.toDouble() == value.toInt(-1'000'000));
        case QJsonValue::String:
            return types.contains(QStringLiteral("string"));
        case QJsonValue::Array:
            return types.contains(QStringLiteral("array"));
        case QJsonValue::Object:
            return types.contains(QStringLiteral("object"));
        case QJsonValue::Undefined:
            break;
        }
        return false;
    }

    [[nodiscard]] bool isValidList(const QJsonObject &node, const QJsonArray &list) const
    {
        if (list.size() < node.value(QStringLiteral("minItems")).toInt())
            return false;
        const QJsonObject items = node.value(QStringLiteral("items")).toObject();
        return std::all_of(list.begin(), list.end(),
                           [&](const QJsonValue &item) { return isValid(items, item); });
    }

    [[nodiscard]] bool isValidObject(const QJsonObject &node, const QJsonObject &object) const
    {
        for (const QJsonValue &name : node.value(QStringLiteral("required")).toArray()) {
            if (!object.contains(name.toString()))
                return false;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonObject member = property(node, it.key());
            if (member.isEmpty() ? !node.value(QStringLiteral("additionalProperties")).toBool(true)
                                 : !isValid(member, it.value()))
                return false;
        }
        return true;
    }

    QJsonObject m_root;
};

/// Puts a value at the visited place of an otherwise smallest document.
using Document = std::function<QJsonObject(const QJsonValue &)>;

/// Called for each property and list item of the schema.
using Visit = std::function<void(const QString &pointer, const QJsonObject &node,
                                 const Document &document)>;

void walk(const Schema &schema, const QString &pointer, const QJsonObject &unresolved,
          const Document &document, const Visit &visit)
{
    const QJsonObject node = schema.resolved(unresolved);
    visit(pointer, node, document);
    const QJsonObject properties = node.value(QStringLiteral("properties")).toObject();
    const QJsonObject smallest = schema.sample(node).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString name = it.key();
        const Document inner = [&](const QJsonValue &value) {
            QJsonObject object = smallest;
            object.insert(name, value);
            return document(object);
        };
        walk(schema, pointer + u'/' + name, it.value().toObject(), inner, visit);
    }
    if (node.value(QStringLiteral("items")).isObject()) {
        const Document inner = [&](const QJsonValue &value) { return document(QJsonArray{value}); };
        walk(schema, pointer + QStringLiteral("/0"), node.value(QStringLiteral("items")).toObject(),
             inner, visit);
    }
}

Schema readSchema()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/resources/schema/draft.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Schema({});
    return Schema(QJsonDocument::fromJson(file.readAll()).object());
}

QString problemsOf(const QJsonObject &document)
{
    const auto draft = readDraft(document);
    return draft ? QString() : draft.error().detail;
}

} // namespace

/// Holds the reader (core/exchange/draftdescription.h) and the published schema against each
/// other, place by place.
class TestDraftSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theReaderAcceptsExactlyWhatTheSchemaAccepts();
    void anUnknownMemberIsRefusedWhereTheSchemaRefusesIt();
    void aRequiredMemberThatIsMissingIsNamed();
    void whatIsReadIsWrittenInTheFormOfTheSchema();

private:
    void walkAll(const Visit &visit) const
    {
        walk(
            m_schema, QString(), m_schema.root(), [](const QJsonValue &v) { return v.toObject(); },
            visit);
    }

    Schema m_schema{{}};
};

void TestDraftSchema::initTestCase()
{
    m_schema = readSchema();
    int places = 0;
    walkAll([&](const QString &, const QJsonObject &, const Document &) { ++places; });
    QVERIFY2(places > 120, qPrintable(QString::number(places)));
}

void TestDraftSchema::theReaderAcceptsExactlyWhatTheSchemaAccepts()
{
    walkAll([&](const QString &pointer, const QJsonObject &node, const Document &document) {
        QJsonArray values = Schema::candidates();
        values.append(m_schema.sample(node));
        int accepted = 0;
        for (const QJsonValue &value : values) {
            if (pointer.isEmpty() && !value.isObject())
                continue;
            const bool valid = m_schema.isValid(node, value);
            const QString problems = problemsOf(document(value));
            const QString about = QStringLiteral("%1 = %2 | %3")
                                      .arg(pointer, value.toVariant().toString(), problems);
            QVERIFY2(problems.isEmpty() == valid, qPrintable(about));
            QVERIFY2(valid || problems.startsWith(pointer), qPrintable(about));
            accepted += valid ? 1 : 0;
        }
        QVERIFY2(accepted > 0, qPrintable(pointer));
    });
}

void TestDraftSchema::anUnknownMemberIsRefusedWhereTheSchemaRefusesIt()
{
    int refused = 0;
    walkAll([&](const QString &pointer, const QJsonObject &node, const Document &document) {
        if (!node.value(QStringLiteral("properties")).isObject())
            return;
        QJsonObject object = m_schema.sample(node).toObject();
        object.insert(QStringLiteral("onbekend"), 1);
        const QString problems = problemsOf(document(object));
        if (node.value(QStringLiteral("additionalProperties")).toBool(true)) {
            QCOMPARE(problems, QString());
        } else {
            ++refused;
            QVERIFY2(problems.startsWith(pointer + QStringLiteral("/onbekend: onbekend veld")),
                     qPrintable(problems));
        }
    });
    QVERIFY(refused >= 17);
}

void TestDraftSchema::aRequiredMemberThatIsMissingIsNamed()
{
    int missing = 0;
    walkAll([&](const QString &pointer, const QJsonObject &node, const Document &document) {
        for (const QJsonValue &name : node.value(QStringLiteral("required")).toArray()) {
            QJsonObject object = m_schema.sample(node).toObject();
            object.remove(name.toString());
            QCOMPARE(problemsOf(document(object)),
                     QStringLiteral("%1/%2: ontbreekt").arg(pointer, name.toString()));
            ++missing;
        }
    });
    QVERIFY(missing >= 20);
}

void TestDraftSchema::whatIsReadIsWrittenInTheFormOfTheSchema()
{
    walkAll([&](const QString &pointer, const QJsonObject &node, const Document &document) {
        for (const QJsonValue &value : Schema::candidates()) {
            if (!m_schema.isValid(node, value) || pointer.isEmpty())
                continue;
            const auto draft = readDraft(document(value));
            QVERIFY2(draft, qPrintable(pointer));
            const QJsonObject written = writeDraft(*draft);
            QVERIFY2(m_schema.isValid(m_schema.root(), written), qPrintable(pointer));
            const auto again = readDraft(written);
            QVERIFY2(again, qPrintable(pointer));
            QVERIFY2(*again == *draft, qPrintable(pointer));
        }
    });
}

QTEST_APPLESS_MAIN(TestDraftSchema)
#include "tst_draftschema.moc"
