// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/jsondocument.h"

#include "core/exchange/jsonreader.h"

#include <QJsonDocument>
#include <QSet>

namespace traject::exchange {
namespace {

constexpr qsizetype largestText = 16 * 1024 * 1024;

QString dutch(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return QStringLiteral("een object is niet afgesloten met }");
    case QJsonParseError::MissingNameSeparator:
        return QStringLiteral("na de naam van een veld ontbreekt een dubbelpunt");
    case QJsonParseError::UnterminatedArray:
        return QStringLiteral("een lijst is niet afgesloten met ]");
    case QJsonParseError::MissingValueSeparator:
        return QStringLiteral("tussen twee velden ontbreekt een komma");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return QStringLiteral("een getal is fout geschreven");
    case QJsonParseError::IllegalEscapeSequence:
        return QStringLiteral("na een \\ staat een teken dat er niet mag staan");
    case QJsonParseError::IllegalUTF8String:
        return QStringLiteral("de tekst is geen geldige UTF-8");
    case QJsonParseError::UnterminatedString:
        return QStringLiteral("een tekst is niet afgesloten met \"");
    case QJsonParseError::MissingObject:
        return QStringLiteral("hier wordt een veld verwacht");
    case QJsonParseError::DeepNesting:
        return QStringLiteral("de lijsten en objecten zitten te diep in elkaar");
    case QJsonParseError::DocumentTooLarge:
        return QStringLiteral("het bestand is te groot");
    case QJsonParseError::GarbageAtEnd:
        return QStringLiteral("na het einde staat nog iets");
    case QJsonParseError::IllegalValue:
    case QJsonParseError::NoError:
        break;
    }
    return QStringLiteral("hier wordt een waarde verwacht");
}

/// Line and column at which the parser stopped: at the offending character or just after it.
QString place(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before
        = QByteArrayView(json).first(qBound<qsizetype>(0, offset, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("regel %1, kolom %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.sliced(lineStart)).size() + 1);
}

/// Walks over a text that is known to be valid JSON and reports members that stand twice in one
/// object. Without recursion: the parser has bounded the depth, but the stack need not trust it.
class RepeatedMembers
{
public:
    RepeatedMembers(const QByteArray &json, JsonProblems &problems)
        : m_json(json)
        , m_problems(problems)
    { }

    void report()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            switch (m_json.at(m_at)) {
            case '{':
                m_open.append({.isObject = true, .nameFollows = true});
                break;
            case '[':
                m_open.append(Container{});
                break;
            case '}':
            case ']':
                m_open.removeLast();
                break;
            case ',':
                nextItem(m_open.last());
                break;
            case '"':
                string();
                break;
            default:
                break;
            }
        }
    }

private:
    struct Container
    {
        bool isObject = false;
        bool nameFollows = false;
        qsizetype index = 0;
        QString name;
        QSet<QString> names;
    };

    static void nextItem(Container &container)
    {
        container.nameFollows = container.isObject;
        ++container.index;
    }

    /// Leaves m_at on the closing quote.
    void string()
    {
        const qsizetype start = m_at;
        for (++m_at; m_json.at(m_at) != '"'; ++m_at)
            m_at += m_json.at(m_at) == '\\' ? 1 : 0;
        if (!m_open.isEmpty() && m_open.last().nameFollows)
            memberName(m_json.sliced(start, m_at - start + 1));
    }

    void memberName(const QByteArray &quoted)
    {
        Container &container = m_open.last();
        container.nameFollows = false;
        // Escapes count: "\u0061" is the same name as "a".
        container.name = quoted.contains('\\')
            ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
            : QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        if (container.names.contains(container.name))
            m_problems.add(pointer(), QStringLiteral("staat twee keer in hetzelfde object"));
        container.names.insert(container.name);
    }

    [[nodiscard]] QString pointer() const
    {
        QString result;
        for (const Container &container : m_open)
            result = pointerTo(
                result, container.isObject ? container.name : QString::number(container.index));
        return result;
    }

    const QByteArray &m_json;
    JsonProblems &m_problems;
    qsizetype m_at = 0;
    QList<Container> m_open;
};

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    if (json.size() > largestText)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("/: het bestand is te groot (verwacht: hoogstens 16 MiB)"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("/: geen geldige JSON op %1: %2")
                           .arg(place(json, error.offset), dutch(error.error)));
    JsonProblems problems;
    if (!document.isObject())
        problems.add({}, QStringLiteral("een lijst is geen object"),
                     QStringLiteral("een object tussen accolades"));
    else
        RepeatedMembers(json, problems).report();
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.text());
    return document.object();
}

} // namespace traject::exchange
