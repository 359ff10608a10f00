// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/domain/dates.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QJsonObject toJson(const SearchResult &result)
{
    QJsonObject object{
        {QStringLiteral("kind"), codeOf(result.kind)}, {QStringLiteral("id"), result.id},
        {QStringLiteral("title"), result.title},       {QStringLiteral("detail"), result.detail},
        {QStringLiteral("score"), result.score},
    };
    if (!result.text.isEmpty())
        object.insert(QStringLiteral("text"), result.text);
    if (result.day)
        object.insert(QStringLiteral("day"), result.day->toString(Qt::ISODate));
    return object;
}

/// "leerling: Amina El Amrani · Elektrische installaties duaal · Mechelen".
QString sentence(const SearchResult &result)
{
    QStringList parts{result.title};
    if (result.day)
        parts << dates::shortText(*result.day);
    parts << result.detail << result.text;
    parts.removeAll(QString());
    return QStringLiteral("%1: %2").arg(dutchWord(result.kind), parts.join(QStringLiteral(" · ")));
}

} // namespace

int runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    if (!parseArguments(parser, arguments, arguments.size()))
        return Usage;
    const QString words = parser.positionalArguments().mid(1).join(u' ');
    if (SearchQuery(words).isEmpty())
        return usageError(
            QCoreApplication::translate("cli", "search needs a FILE and the words to look for."));

    const SystemClock clock;
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return report(caseload.error());
    if (const auto built = (*caseload)->search().build(); !built)
        return report(built.error());
    const auto found = (*caseload)->search().find(words);
    if (!found)
        return report(found.error());
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const SearchResult &result : *found)
            array.append(toJson(result));
        print(array);
    } else {
        for (const SearchResult &result : *found)
            say(sentence(result));
        if (found->isEmpty())
            say(QCoreApplication::translate("cli", "Nothing found."));
    }
    return found->isEmpty() ? AnswerIsNo : Fine;
}

} // namespace traject::cli
