// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/lint/translationfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace traject::lint {
namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d+|Ln|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message.translations << xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << plain;
}

} // namespace

QList<Message> readTranslationFile(const QByteArray &text)
{
    QList<Message> messages;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({.context = context, .source = {}, .translations = {}, .type = {}});
        else if (xml.name() == u"source" && !messages.isEmpty())
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation" && !messages.isEmpty())
            readTranslation(xml, messages.last());
    }
    return messages;
}

QStringList translationProblems(const QList<Message> &messages)
{
    QStringList problems;
    for (const Message &message : messages) {
        const auto wrong = [&](const QString &what) {
            problems << QStringLiteral("%1: \"%2\": %3").arg(message.context, message.source, what);
        };
        if (!message.type.isEmpty()) {
            wrong(message.type);
            continue;
        }
        for (const QString &translation : message.translations) {
            if (translation.trimmed().isEmpty())
                wrong(QStringLiteral("empty"));
            else if (placeholders(translation) != placeholders(message.source))
                wrong(QStringLiteral("other placeholders: \"%1\"").arg(translation));
        }
    }
    return problems;
}

QStringList pluralLiterals(const QString &cpp)
{
    static const QRegularExpression literal(QStringLiteral(R"re("([^"\n]*%n[^"\n]*)")re"));
    QStringList found;
    auto matches = literal.globalMatch(cpp);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace traject::lint
