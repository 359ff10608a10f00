// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/history/draftchanges.h"

#include "core/domain/dates.h"
#include "core/domain/factnames.h"
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"
#include "core/domain/money.h"
#include "core/domain/vocabulary.h"

#include <QJsonDocument>
#include <QSet>

#include <array>

namespace traject {
namespace {

struct Name
{
    QStringView pointer;
    QStringView dutch;
};

/// Facts that findings never name one by one, so that factnames.cpp does not have them.
constexpr std::array names{
    Name{u"/learner/givenName", u"voornaam van de leerling"},
    Name{u"/learner/familyName", u"naam van de leerling"},
    Name{u"/learner/email", u"e-mailadres van de leerling"},
    Name{u"/learner/phone", u"telefoon van de leerling"},
    Name{u"/guardian/name", u"wettelijke vertegenwoordiger"},
    Name{u"/guardian/relation", u"relatie van de wettelijke vertegenwoordiger"},
    Name{u"/guardian/address", u"adres van de wettelijke vertegenwoordiger"},
    Name{u"/enterprise/name", u"naam van de onderneming"},
    Name{u"/enterprise/excludedFrom", u"uitsluiting van de onderneming"},
    Name{u"/enterprise/excludedUntil", u"einde van de uitsluiting van de onderneming"},
    Name{u"/establishment/name", u"naam van de vestiging"},
    Name{u"/establishment/address", u"adres van de vestiging"},
    Name{u"/establishment/region", u"gewest van de vestiging"},
    Name{u"/establishment/excludedFrom", u"uitsluiting van de vestiging"},
    Name{u"/establishment/excludedUntil", u"einde van de uitsluiting van de vestiging"},
    Name{u"/mentor/name", u"naam van de mentor"},
    Name{u"/mentor/insz", u"rijksregisternummer van de mentor"},
    Name{u"/provider/name", u"naam van de opleidingsverstrekker"},
    Name{u"/provider/institutionNumber", u"instellingsnummer"},
    Name{u"/provider/address", u"adres van de opleidingsverstrekker"},
    Name{u"/provider/director", u"directeur"},
    Name{u"/counsellor/name", u"naam van de trajectbegeleider"},
    Name{u"/counsellor/email", u"e-mailadres van de trajectbegeleider"},
    Name{u"/counsellor/phone", u"telefoon van de trajectbegeleider"},
    Name{u"/programme/code", u"code van de opleiding"},
    Name{u"/programme/name", u"naam van de opleiding"},
    Name{u"/schedule/alternation", u"afwisseling"},
};

/// Counted by the program, or the same in every version.
constexpr std::array<QStringView, 6> uncounted{
    u"/agreement/number",    u"/agreement/otherAgreements",
    u"/enterprise/learners", u"/establishment/learners",
    u"/mentor/learners",     u"/accreditation/establishmentNumber"};

QString nameOf(const QString &pointer)
{
    for (const Name &name : names) {
        if (name.pointer == pointer)
            return name.dutch.toString();
    }
    return factName(pointer);
}

template <typename E>
QString wordOf(const QString &code)
{
    const auto value = fromCode<E>(code);
    return value ? dutchWord(*value) : code;
}

template <typename Identifier>
QString identifierText(const QString &raw)
{
    const auto parsed = Identifier::parse(raw);
    return parsed ? parsed->formatted() : raw;
}

QString moneyText(const QString &decimal)
{
    const auto money = Money::parse(decimal);
    return money ? money->toText() : decimal;
}

/// How the facts that are more than text are written.
struct Form
{
    QStringView pointer;
    QString (*text)(const QString &raw);
};

constexpr std::array forms{
    Form{u"/agreement/type", &wordOf<AgreementType>},
    Form{u"/agreement/jointCommitteeWage", &moneyText},
    Form{u"/allowance/monthlyAmount", &moneyText},
    Form{u"/learner/insz", &identifierText<Insz>},
    Form{u"/learner/iban", &identifierText<Iban>},
    Form{u"/learner/screeningAdvice", &wordOf<ScreeningAdvice>},
    Form{u"/guardian/relation", &wordOf<GuardianRelation>},
    Form{u"/enrolment/sector", &wordOf<Sector>},
    Form{u"/enterprise/kbo", &identifierText<EnterpriseNumber>},
    Form{u"/establishment/number", &identifierText<EstablishmentNumber>},
    Form{u"/establishment/region", &wordOf<Region>},
    Form{u"/accreditation/status", &wordOf<AccreditationStatus>},
    Form{u"/mentor/insz", &identifierText<Insz>},
    Form{u"/provider/kind", &wordOf<ProviderKind>},
    Form{u"/programme/agreementType", &wordOf<AgreementType>},
    Form{u"/schedule/alternation", &wordOf<Alternation>},
};

QString textForm(const QString &pointer, const QString &raw)
{
    for (const Form &form : forms) {
        if (form.pointer == pointer)
            return form.text(raw);
    }
    const QDate date = QDate::fromString(raw, Qt::ISODate);
    return date.isValid() && raw.size() == 10 ? dates::shortText(date) : raw;
}

bool isAddress(const QString &pointer)
{
    return pointer.endsWith(u"/address") || pointer == u"/agreement/place";
}

QString addressText(const QJsonObject &address)
{
    const auto text = [&address](QStringView key) { return address.value(key).toString(); };
    const QString street = QStringLiteral("%1 %2").arg(text(u"street"), text(u"number")).trimmed();
    const QString town
        = QStringLiteral("%1 %2").arg(text(u"postcode"), text(u"municipality")).trimmed();
    return street.isEmpty() || town.isEmpty() ? street + town
                                              : street + QStringLiteral(", ") + town;
}

QString factText(const QString &pointer, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("ja") : QStringLiteral("nee");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 10).replace(u'.', u',');
    case QJsonValue::String:
        return textForm(pointer, value.toString());
    case QJsonValue::Object:
        return addressText(value.toObject());
    default:
        return {};
    }
}

/// Walks over both drafts at once and notes where they differ.
void compare(const QString &pointer, const QJsonValue &before, const QJsonValue &after,
             QList<FieldChange> &found)
{
    if (before == after
        || std::find(uncounted.begin(), uncounted.end(), pointer) != uncounted.end())
        return;
    const bool divided = (before.isObject() || after.isObject()) && !isAddress(pointer);
    if (divided) {
        const QJsonObject one = before.toObject();
        const QJsonObject other = after.toObject();
        QStringList keys = one.keys();
        for (const QString &key : other.keys()) {
            if (!keys.contains(key))
                keys << key;
        }
        for (const QString &key : std::as_const(keys))
            compare(pointer + u'/' + key, one.value(key), other.value(key), found);
        return;
    }
    FieldChange fact{.title = nameOf(pointer),
                     .before = factText(pointer, before),
                     .after = factText(pointer, after)};
    if (before.isArray() || after.isArray())
        fact.after = QStringLiteral("gewijzigd");
    const bool known = std::any_of(found.cbegin(), found.cend(), [&fact](const FieldChange &other) {
        return other.title == fact.title;
    });
    if (!known && fact.before != fact.after)
        found.append(fact);
}

} // namespace

QList<FieldChange> draftChanges(const RowChange &version, const RecordLookup &lookup)
{
    const int number = version.after.value(u"number").toInt();
    const bool amended = version.way() == ChangeWay::Changed;
    if (number < 2 && !amended)
        return {};
    const QByteArray previous = amended
        ? version.before.value(u"draft_json").toString().toUtf8()
        : lookup.draft(version.after.value(u"agreement_id").toInteger(), number - 1);
    const QByteArray next = version.after.value(u"draft_json").toString().toUtf8();
    QList<FieldChange> found;
    if (!previous.isEmpty())
        compare({}, QJsonDocument::fromJson(previous).object(),
                QJsonDocument::fromJson(next).object(), found);
    return found;
}

} // namespace traject
