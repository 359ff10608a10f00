// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/draftmutator.h"

#include "core/domain/vocabulary.h"
#include "core/exchange/jsonmember.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace traject::fuzz {
namespace {

QByteArray written(const QJsonValue &json)
{
    return QJsonDocument(json.toObject()).toJson();
}

template <typename E>
QStringList codes()
{
    QStringList list;
    for (const auto &term : terms<E>())
        list += term.code.toString();
    return list;
}

/// The closed lists of a draft: a word of one is best replaced by another of the same.
QList<QStringList> closedLists()
{
    QStringList days;
    for (const QStringView day : exchange::dayCodes)
        days += day.toString();
    return {codes<AgreementType>(),    codes<Sector>(),          codes<ScreeningAdvice>(),
            codes<GuardianRelation>(), codes<Region>(),          codes<AccreditationStatus>(),
            codes<ProviderKind>(),     codes<Alternation>(),     codes<Venue>(),
            codes<PlanVenue>(),        codes<SectorException>(), days};
}

} // namespace

QByteArray DraftMutator::mutated(const QByteArray &json)
{
    switch (below(8)) {
    case 0:
        return withDamagedBytes(json);
    case 1:
        return withDamagedLines(json);
    case 2:
        return withDamagedMembers(json);
    case 3:
        return withDamagedBytes(withOtherValues(json));
    default:
        return withOtherValues(json);
    }
}

QByteArray DraftMutator::withDamagedBytes(QByteArray json)
{
    for (int rounds = below(4) + 1; rounds > 0 && !json.isEmpty(); --rounds) {
        const qsizetype at = below(json.size());
        const qsizetype length = qMin<qsizetype>(below(40), json.size() - at);
        switch (below(7)) {
        case 0:
            json[at] = static_cast<char>(below(256));
            break;
        case 1:
            json.insert(at, anyBytes());
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
        case 5:
            json.replace(at, length, anyBytes());
            break;
        default:
            json[at] = "{}[]\",:\\0-.eEtfnu \n"[below(19)];
            break;
        }
    }
    return json;
}

QByteArray DraftMutator::withDamagedLines(const QByteArray &json)
{
    // One member a line: repeated members, other orders and torn objects that still look right.
    QList<QByteArray> lines = json.split('\n');
    for (int rounds = below(3) + 1; rounds > 0 && lines.size() > 2; --rounds) {
        const qsizetype at = below(lines.size());
        switch (below(3)) {
        case 0:
            lines.removeAt(at);
            break;
        case 1:
            lines.insert(below(lines.size()), lines.at(at));
            break;
        default:
            lines.swapItemsAt(at, below(lines.size()));
            break;
        }
    }
    return lines.join('\n');
}

QByteArray DraftMutator::withDamagedMembers(const QByteArray &json)
{
    QJsonValue value = QJsonDocument::fromJson(json).object();
    for (int rounds = below(3) + 1; rounds > 0; --rounds)
        value = damaged(value, 0);
    return written(value);
}

QByteArray DraftMutator::withOtherValues(const QByteArray &json)
{
    QJsonValue value = QJsonDocument::fromJson(json).object();
    for (int rounds = below(6) + 1; rounds > 0; --rounds)
        value = varied(value);
    return written(value);
}

QJsonValue DraftMutator::damaged(const QJsonValue &json, int depth)
{
    if (json.isObject() && !json.toObject().isEmpty() && (depth == 0 || below(5) > 0))
        return damagedObject(json.toObject(), depth);
    if (json.isArray() && !json.toArray().isEmpty() && below(5) > 0) {
        QJsonArray array = json.toArray();
        const qsizetype at = below(array.size());
        array.replace(at, damaged(array.at(at), depth + 1));
        return array;
    }
    return anyValue();
}

QJsonObject DraftMutator::damagedObject(QJsonObject object, int depth)
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
        object.insert(key, damaged(object.value(key), depth + 1));
        break;
    }
    return object;
}

QJsonValue DraftMutator::varied(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Object: {
        QJsonObject object = json.toObject();
        if (object.isEmpty())
            return object;
        const QString key = object.keys().at(below(object.size()));
        // What is missing silences rules, or is their matter.
        if (below(20) == 0)
            object.remove(key);
        else if (key != QStringLiteral("draftVersion"))
            object.insert(key, varied(object.value(key)));
        return object;
    }
    case QJsonValue::Array: {
        QJsonArray array = json.toArray();
        if (array.isEmpty()) { // other agreements, or the sector's exceptions
            if (below(2) == 0)
                return QJsonArray{codes<SectorException>().at(below(2))};
            return QJsonArray{QJsonObject{{QStringLiteral("start"), anyDay()},
                                          {QStringLiteral("end"), anyDay()}}};
        }
        const qsizetype at = below(array.size());
        switch (below(6)) {
        case 0:
            array.insert(below(array.size()), array.at(at));
            break;
        case 1:
            array.removeAt(at);
            break;
        default:
            array.replace(at, varied(array.at(at)));
            break;
        }
        return array;
    }
    case QJsonValue::Double: {
        constexpr std::array numbers{0., 1., 2., 3., 4., 5., 19.99, 20., 38., 40., 60., 1e6, 2e9};
        const double step = below(9) - 4;
        return below(2) == 0 ? qMax(0., json.toDouble() + step) : numbers[below(numbers.size())];
    }
    case QJsonValue::Bool:
        return !json.toBool();
    case QJsonValue::String:
        return variedText(json.toString());
    case QJsonValue::Null: // mostly a day
        return anyDay();
    case QJsonValue::Undefined:
        break;
    }
    return json;
}

QString DraftMutator::anyDay()
{
    return QDate(2026, 9, 1).addDays(below(1200) - 600).toString(Qt::ISODate);
}

QString DraftMutator::variedText(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        constexpr std::array days{u"0001-01-01", u"9999-12-31", u"2024-02-29", u"2026-09-01",
                                  u"1900-01-01", u"2061-06-30", u"2026-11-01"};
        const QDate near = day.addDays(below(800) - 400);
        return below(8) == 0 ? QString::fromUtf16(days[below(days.size())])
                             : near.toString(Qt::ISODate);
    }
    if (text.size() == 5 && text.at(2) == u':') {
        return QStringLiteral("%1:%2")
            .arg(below(25), 2, 10, QChar(u'0'))
            .arg(below(2) * 30, 2, 10, QChar(u'0'));
    }
    const QList<QStringList> lists = closedLists();
    const qsizetype from = below(lists.size());
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const QStringList &list = lists.at((from + i) % lists.size());
        if (list.contains(text))
            return below(30) == 0 ? QStringLiteral("iets anders") : list.at(below(list.size()));
    }
    // Texts that rules look into.
    constexpr std::array words{u"",
                               u" ",
                               u"0.00",
                               u"700.80",
                               u"99999999.99",
                               u"0771.004.597",
                               u"149.01",
                               u"10.03.14-120.11",
                               u"BE19 7350 0004 1212",
                               u"\u202D\uFEFFx\u00ADy"};
    switch (below(5)) {
    case 0:
        return QString(below(20000), u'w');
    case 1:
        return text + QChar(static_cast<ushort>(below(0xD800)));
    case 2:
        return text.left(below(text.size() + 1));
    default:
        return QString::fromUtf16(words[below(words.size())]);
    }
}

QJsonValue DraftMutator::anyValue()
{
    const QJsonArray values{QJsonValue::Null,
                            true,
                            -1,
                            0,
                            3,
                            2.5,
                            1e300,
                            -1e300,
                            2147483648.0,
                            -2147483649.0,
                            QString(),
                            QStringLiteral("2026-02-31"),
                            QStringLiteral("2027-02-28"),
                            QStringLiteral("24:00"),
                            QStringLiteral("99:99"),
                            QStringLiteral("1.00"),
                            QStringLiteral("-99999999999999999999.00"),
                            QStringLiteral("OAO"),
                            QStringLiteral("\u202D\u0000x\U0001F600"),
                            QString(5000, u'9'),
                            QJsonArray{},
                            QJsonArray{QJsonArray{QJsonArray{}}},
                            QJsonObject{},
                            QJsonObject{{QString(), QJsonValue::Null}}};
    return values.at(below(values.size()));
}

QByteArray DraftMutator::anyBytes()
{
    switch (below(8)) {
    case 0:
        return QByteArray(below(3000), '['); // deeper than the parser goes
    case 1:
        return QByteArrayLiteral("{\"a\":").repeated(below(1500));
    case 2:
        return QByteArrayLiteral("\xC3\x28"); // no UTF-8
    case 3:
        return QByteArrayLiteral("\xED\xA0\x80"); // half a surrogate pair
    case 4:
        return QByteArray(below(100), '9');
    case 5:
        return QByteArrayLiteral("1e99999");
    case 6:
        return QByteArrayLiteral("\\ud83d\\u0000");
    default:
        return QByteArrayLiteral("\"draftVersion\": 1,");
    }
}

} // namespace traject::fuzz
