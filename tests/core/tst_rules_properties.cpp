// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"
#include "core/rules/checker.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"
#include "tests/support/violations.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace traject;

namespace {

const CheckContext onTheStart{.today = QDate(2026, 9, 1), .lawOn = {}};

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    { }
    template <typename T>
    T below(T bound)
    {
        // Not a distribution: those differ between standard libraries.
        return static_cast<T>(m_engine() % static_cast<unsigned long>(bound));
    }
    template <typename T>
    QList<T> shuffled(QList<T> list)
    {
        for (qsizetype i = list.size(); i > 1; --i)
            list.swapItemsAt(i - 1, below(i));
        return list;
    }

private:
    std::mt19937 m_engine;
};

/// JSON text with the members of each object in any order; QJsonDocument would sort them.
QByteArray shuffledText(const QJsonValue &json, Random &random)
{
    QList<QByteArray> parts;
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (const QString &key : random.shuffled(QList<QString>(object.keys()))) {
            const QByteArray name = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
            parts.append(name.sliced(1, name.size() - 2) + ':'
                         + shuffledText(object.value(key), random));
        }
        return '{' + parts.join(",\n ") + '}';
    }
    if (json.isArray()) {
        for (const QJsonValue &item : json.toArray())
            parts.append(shuffledText(item, random));
        return '[' + parts.join(',') + ']';
    }
    const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

QByteArray textOf(const AgreementDraft &draft)
{
    return QJsonDocument(exchange::writeDraft(draft)).toJson(QJsonDocument::Compact);
}

QSet<QString> rulesOf(const QList<Finding> &findings)
{
    QSet<QString> rules;
    for (const Finding &finding : findings)
        rules.insert(finding.rule);
    return rules;
}

/// Whether a JSON pointer names a place that the schema allows.
bool resolves(const QJsonObject &schema, const QString &pointer)
{
    QJsonObject node = schema;
    const QStringList steps = pointer.split(u'/').sliced(1);
    for (const QString &step : steps) {
        const QString reference = node.value(QStringLiteral("$ref")).toString();
        if (!reference.isEmpty())
            node = schema.value(QStringLiteral("$defs"))
                       .toObject()
                       .value(reference.section(u'/', -1))
                       .toObject();
        bool isIndex = false;
        step.toInt(&isIndex);
        node = isIndex ? node.value(QStringLiteral("items")).toObject()
                       : node.value(QStringLiteral("properties")).toObject().value(step).toObject();
        if (node.isEmpty())
            return false;
    }
    return true;
}

} // namespace

/// What holds for the check of any draft, tried on many that random violations made.
class TestRulesProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyViolationIsFoundByItself();
    void aViolationNeverRemovesAnotherFinding();
    void theOrderOfViolationsDoesNotMatter();
    void theOrderOfMembersDoesNotMatter();
    void findingsAreTheSameEachTime();
    void everyFindingIsWhole();

private:
    /// At most one violation per fact, in any order.
    [[nodiscard]] QList<test::Violation> anyViolations(Random &random) const;
    [[nodiscard]] AgreementDraft anyDraft(Random &random) const;
    [[nodiscard]] QList<Finding> findings(const AgreementDraft &draft) const
    {
        return check(draft, m_law, onTheStart);
    }

    Rulebook m_law;
    QList<AgreementDraft> m_sound;
    QJsonObject m_schema;
};

void TestRulesProperties::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY(law.has_value());
    m_law = *law;
    m_sound = {test::validOaoDraft()};
    const QDir folder(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto draft = exchange::readDraft(file.readAll());
        QVERIFY(draft.has_value());
        if (!hasErrors(findings(*draft)))
            m_sound.append(*draft);
    }
    QCOMPARE(m_sound.size(), 6);
    QFile schema(QStringLiteral(TRAJECT_SOURCE_DIR "/resources/schema/draft.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    m_schema = QJsonDocument::fromJson(schema.readAll()).object();
    QVERIFY(resolves(m_schema, QStringLiteral("/schedule/weeks/0/1/breakMinutes")));
    QVERIFY(!resolves(m_schema, QStringLiteral("/agreement/begin")));
}

QList<test::Violation> TestRulesProperties::anyViolations(Random &random) const
{
    QList<test::Violation> chosen;
    QSet<QString> facts;
    const int wanted = random.below(13);
    for (const test::Violation &violation : random.shuffled(test::violations())) {
        if (chosen.size() == wanted)
            break;
        if (facts.contains(violation.fact))
            continue;
        facts.insert(violation.fact);
        chosen.append(violation);
    }
    return chosen;
}

AgreementDraft TestRulesProperties::anyDraft(Random &random) const
{
    AgreementDraft draft = m_sound.at(random.below(m_sound.size()));
    for (const test::Violation &violation : anyViolations(random))
        violation.spoil(draft);
    return draft;
}

void TestRulesProperties::everyViolationIsFoundByItself()
{
    const QSet<QString> sound = rulesOf(findings(test::validOaoDraft()));
    QSet<QString> provoked;
    for (const test::Violation &violation : test::violations()) {
        AgreementDraft draft = test::validOaoDraft();
        violation.spoil(draft);
        const QSet<QString> rules = rulesOf(findings(draft));
        QVERIFY2(!sound.contains(violation.rule), qPrintable(violation.rule));
        QVERIFY2(rules.contains(violation.rule),
                 qPrintable(violation.rule + QStringLiteral(" is silent about ") + violation.fact));
        provoked.insert(violation.rule);
    }
    QVERIFY(test::violations().size() >= 30);
    QVERIFY2(provoked.size() >= 30, QByteArray::number(provoked.size()).constData());
}

void TestRulesProperties::aViolationNeverRemovesAnotherFinding()
{
    Random random(20260901);
    for (int round = 0; round < 600; ++round) {
        AgreementDraft draft = test::validOaoDraft();
        QSet<QString> before = rulesOf(findings(draft));
        QSet<QString> wanted;
        QSet<QString> silenced;
        for (const test::Violation &violation : anyViolations(random)) {
            violation.spoil(draft);
            wanted.insert(violation.rule);
            silenced += violation.silenced;
            const QSet<QString> after = rulesOf(findings(draft));
            const QSet<QString> lost = (before + wanted) - after - silenced;
            QVERIFY2(lost.isEmpty(),
                     qPrintable(QStringLiteral("round %1: %2 of %3 silences %4")
                                    .arg(round)
                                    .arg(violation.rule, violation.fact,
                                         QStringList(lost.cbegin(), lost.cend()).join(u' '))));
            before = after;
        }
    }
}

void TestRulesProperties::theOrderOfViolationsDoesNotMatter()
{
    Random random(20260902);
    for (int round = 0; round < 300; ++round) {
        const QList<test::Violation> chosen = anyViolations(random);
        AgreementDraft one = test::validOaoDraft();
        AgreementDraft other = one;
        for (const test::Violation &violation : chosen)
            violation.spoil(one);
        for (const test::Violation &violation : random.shuffled(chosen))
            violation.spoil(other);
        QVERIFY2(findings(one) == findings(other), QByteArray::number(round).constData());
    }
}

void TestRulesProperties::theOrderOfMembersDoesNotMatter()
{
    Random random(20260903);
    for (int round = 0; round < 400; ++round) {
        const AgreementDraft draft = anyDraft(random);
        const QJsonObject json = exchange::writeDraft(draft);
        const auto straight = exchange::readDraft(textOf(draft));
        const auto shuffled = exchange::readDraft(shuffledText(json, random));
        QVERIFY2(straight && shuffled, QByteArray::number(round).constData());
        QVERIFY(*straight == *shuffled);
        QVERIFY2(findings(*straight) == findings(*shuffled), QByteArray::number(round).constData());
    }
}

void TestRulesProperties::findingsAreTheSameEachTime()
{
    Random random(20260904);
    for (int round = 0; round < 100; ++round) {
        const AgreementDraft draft = anyDraft(random);
        const QList<Finding> first = findings(draft);
        const auto fresh = exchange::readDraft(textOf(draft));
        const auto law = test::shippedLaw();
        QVERIFY(fresh && law);
        QCOMPARE(check(*fresh, *law, onTheStart), first);
        QCOMPARE(findings(draft), first);
    }
}

void TestRulesProperties::everyFindingIsWhole()
{
    Random random(20260905);
    for (int round = 0; round < 1000; ++round) {
        for (const Finding &finding : findings(anyDraft(random))) {
            const RuleEntry *entry = m_law.rule(finding.rule);
            const QByteArray about = (finding.rule + u' ' + finding.field).toUtf8();
            QVERIFY2(entry, about.constData());
            QVERIFY2(finding.severity >= entry->severity, about.constData()); // never graver
            QCOMPARE(finding.source, entry->source);
            QVERIFY2(!finding.source.isEmpty(), about.constData());
            QVERIFY2(resolves(m_schema, finding.field), about.constData());
            QVERIFY2(finding.message.endsWith(finding.confirmed
                                                  ? QStringLiteral(".")
                                                  : QStringLiteral(". (niet bevestigd)")),
                     about.constData());
            QVERIFY2(entry->confirmed || !finding.confirmed, about.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestRulesProperties)
#include "tst_rules_properties.moc"
