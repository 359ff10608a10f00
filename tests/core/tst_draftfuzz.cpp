// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace traject;
using namespace traject::exchange;

namespace {

/// Damages drafts in ways that repeat: the same seed gives the same damage.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    { }

    /// Flips, inserts, deletes, repeats or cuts some bytes.
    QByteArray bytes(QByteArray json)
    {
        for (int rounds = below(4) + 1; rounds > 0 && !json.isEmpty(); --rounds) {
            const qsizetype at = below(json.size());
            const qsizetype length = qMin<qsizetype>(below(40), json.size() - at);
            switch (below(6)) {
            case 0:
                json[at] = static_cast<char>(below(256));
                break;
            case 1:
                json.insert(at, structural());
                break;
            case 2:
                json.remove(at, length);
                break;
            case 3:
                json.insert(at, json.sliced(at, length));
                break;
            case 4:
                json.truncate(at);
                break;
            default:
                json[at] = structural();
                break;
            }
        }
        return json;
    }

    /// Replaces, adds, removes or renames a member or an item somewhere inside.
    QJsonValue value(const QJsonValue &json, int depth = 0)
    {
        if (json.isObject() && !json.toObject().isEmpty() && (depth == 0 || below(5) > 0))
            return object(json.toObject(), depth);
        if (json.isArray() && !json.toArray().isEmpty() && below(5) > 0) {
            QJsonArray array = json.toArray();
            const qsizetype at = below(array.size());
            array.replace(at, value(array.at(at), depth + 1));
            return array;
        }
        return anyValue();
    }

private:
    QJsonObject object(QJsonObject object, int depth)
    {
        const QString key = object.keys().at(below(object.size()));
        switch (below(8)) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(key + QStringLiteral("/~\n"), object.take(key));
            break;
        case 2:
            object.insert(QString(QChar(static_cast<ushort>(below(0x10000)))), anyValue());
            break;
        default:
            object.insert(key, value(object.value(key), depth + 1));
            break;
        }
        return object;
    }

    QJsonValue anyValue()
    {
        static const QJsonArray values{QJsonValue::Null,
                                       true,
                                       -1,
                                       0,
                                       3,
                                       2.5,
                                       1e300,
                                       -1e300,
                                       2147483648.0,
                                       QString(),
                                       QStringLiteral("2026-02-31"),
                                       QStringLiteral("2027-02-28"),
                                       QStringLiteral("24:00"),
                                       QStringLiteral("99:99"),
                                       QStringLiteral("1.00"),
                                       QStringLiteral("OAO"),
                                       QStringLiteral("\u202D\u0000x\U0001F600"),
                                       QString(5000, u'9'),
                                       QJsonArray{},
                                       QJsonArray{QJsonArray{QJsonArray{}}},
                                       QJsonObject{},
                                       QJsonObject{{QString(), QJsonValue::Null}}};
        return values.at(below(values.size()));
    }

    char structural() { return "{}[]\",:\\0-.eEtfnu \n"[below(19)]; }

    template <typename T>
    T below(T bound)
    {
        // Not a distribution: those differ between standard libraries.
        return static_cast<T>(m_random() % static_cast<unsigned long>(bound));
    }

    std::mt19937 m_random;
};

} // namespace

class TestDraftFuzz : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void damagedBytesAreReadOrRefusedWithAPlace();
    void damagedMembersAreReadOrRefusedWithAPointer();

private:
    static void verify(const Result<AgreementDraft> &draft, int round);

    QList<QByteArray> m_drafts;
};

void TestDraftFuzz::initTestCase()
{
    const QDir dir(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts"));
    for (const QString &name : dir.entryList({QStringLiteral("*.json")})) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_drafts.append(file.readAll());
    }
    QCOMPARE(m_drafts.size(), 6);
}

/// An accepted draft comes back from its JSON; a refused one has a JSON pointer on every line.
void TestDraftFuzz::verify(const Result<AgreementDraft> &draft, int round)
{
    const QByteArray about = "round " + QByteArray::number(round);
    if (draft) {
        const auto again = readDraft(QJsonDocument(writeDraft(*draft)).toJson());
        QVERIFY2(again, about.constData());
        QVERIFY2(*again == *draft, about.constData());
        return;
    }
    static const QRegularExpression problem(QStringLiteral("^/\\V*: \\V+$"));
    QVERIFY2(draft.error().code == ErrorCode::InvalidInput, about.constData());
    for (const QString &line : draft.error().detail.split(u'\n'))
        QVERIFY2(problem.match(line).hasMatch(), qPrintable(about + ' ' + line.toUtf8()));
}

void TestDraftFuzz::damagedBytesAreReadOrRefusedWithAPlace()
{
    Mutator mutator(20262027);
    int refused = 0;
    for (int round = 0; round < 2500; ++round) {
        const auto draft = readDraft(mutator.bytes(m_drafts.at(round % m_drafts.size())));
        verify(draft, round);
        if (QTest::currentTestFailed())
            return;
        refused += draft ? 0 : 1;
    }
    QVERIFY2(refused > 1000 && refused < 2500, qPrintable(QString::number(refused)));
}

void TestDraftFuzz::damagedMembersAreReadOrRefusedWithAPointer()
{
    Mutator mutator(20272028);
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        const QByteArray json = m_drafts.at(round % m_drafts.size());
        QJsonValue value = QJsonDocument::fromJson(json).object();
        for (int i = 0; i <= round % 3; ++i)
            value = mutator.value(value);
        const auto draft = readDraft(QJsonDocument(value.toObject()).toJson());
        verify(draft, round);
        if (QTest::currentTestFailed())
            return;
        refused += draft ? 0 : 1;
    }
    QVERIFY2(refused > 500 && refused < 1500, qPrintable(QString::number(refused)));
}

QTEST_APPLESS_MAIN(TestDraftFuzz)
#include "tst_draftfuzz.moc"
