// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dateoption.h"
#include "core/base/clock.h"
#include "core/domain/dates.h"
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace traject::cli {
namespace {

const QString problemKey = QStringLiteral("problem");
const QString birthDateKey = QStringLiteral("birthDate");
const QString formattedKey = QStringLiteral("formatted");

/// The facts of a valid identifier, or the Dutch problem of one that is not; the same members in
/// both cases, null where there is nothing to say.
QJsonObject answer(bool valid, const QString &normalised, const QString &formatted,
                   const QString &problem)
{
    QJsonObject result{
        {QStringLiteral("valid"), valid},
        {QStringLiteral("normalised"), valid ? QJsonValue(normalised) : QJsonValue()},
        {formattedKey, valid ? QJsonValue(formatted) : QJsonValue()},
    };
    if (!valid)
        result.insert(problemKey, problem);
    return result;
}

template <typename Number>
QJsonObject digitsAnswer(const Result<Number> &number)
{
    return number ? answer(true, number->digits(), number->formatted(), {})
                  : answer(false, {}, {}, number.error().detail);
}

QJsonValue sexCode(std::optional<Insz::Sex> sex)
{
    if (!sex)
        return {};
    return *sex == Insz::Sex::Male ? QStringLiteral("male") : QStringLiteral("female");
}

QJsonObject inszAnswer(const QString &value, QDate today)
{
    const auto insz = Insz::parse(value, today);
    QJsonObject result = digitsAnswer(insz);
    const auto birth = insz ? insz->birthDate() : std::nullopt;
    result.insert(birthDateKey, birth ? QJsonValue(birth->toString(Qt::ISODate)) : QJsonValue());
    result.insert(QStringLiteral("sex"), insz ? sexCode(insz->sex()) : QJsonValue());
    result.insert(QStringLiteral("bis"), insz ? QJsonValue(insz->isBisNumber()) : QJsonValue());
    return result;
}

QJsonObject enterpriseAnswer(const QString &value, QDate)
{
    return digitsAnswer(EnterpriseNumber::parse(value));
}

QJsonObject establishmentAnswer(const QString &value, QDate)
{
    return digitsAnswer(EstablishmentNumber::parse(value));
}

QJsonObject ibanAnswer(const QString &value, QDate)
{
    const auto iban = Iban::parse(value);
    return iban ? answer(true, iban->characters(), iban->formatted(), {})
                : answer(false, {}, {}, iban.error().detail);
}

/// One kind of identifier: its name on the command line, and what judges a value on a day.
struct Kind
{
    QStringView name;
    QJsonObject (*judge)(const QString &value, QDate today);
};
constexpr std::array kinds{
    Kind{u"insz", &inszAnswer},
    Kind{u"kbo", &enterpriseAnswer},
    Kind{u"establishment", &establishmentAnswer},
    Kind{u"iban", &ibanAnswer},
};

void sayAnswer(const QJsonObject &answer)
{
    if (answer.contains(problemKey)) {
        say(QCoreApplication::translate("cli", "Not valid: %1")
                .arg(answer.value(problemKey).toString()));
        return;
    }
    say(QCoreApplication::translate("cli", "Valid: %1").arg(answer.value(formattedKey).toString()));
    const QDate birth = QDate::fromString(answer.value(birthDateKey).toString(), Qt::ISODate);
    if (birth.isValid())
        say(QCoreApplication::translate("cli", "Born on %1").arg(dates::longText(birth)));
}

} // namespace

int runId(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString on = QStringLiteral("on");
    parser.addOptions({jsonOption(), {on, {}, QStringLiteral("DATE")}});
    if (!parseArguments(parser, arguments, 2))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() < 2)
        return usageError(QCoreApplication::translate("cli", "id needs a KIND and a VALUE."));
    const auto *kind = std::find_if(kinds.begin(), kinds.end(), [&words](const Kind &candidate) {
        return candidate.name == words.at(0);
    });
    if (kind == kinds.end())
        return usageError(QCoreApplication::translate(
                              "cli", "id: \"%1\" found, expected insz, kbo, establishment or iban.")
                              .arg(words.at(0)));
    const auto today = dateValue(parser, on, SystemClock().today());
    if (!today)
        return Usage;

    QJsonObject result = kind->judge(words.at(1), *today);
    result.insert(QStringLiteral("kind"), words.at(0));
    if (parser.isSet(QStringLiteral("json")))
        print(result);
    sayAnswer(result);
    return result.contains(problemKey) ? AnswerIsNo : Fine;
}

} // namespace traject::cli
