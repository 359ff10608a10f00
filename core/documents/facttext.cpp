// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/facttext.h"

#include "core/domain/dates.h"
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/insz.h"

namespace traject::documents {
namespace {

template <typename T>
QString formattedOr(const Result<T> &identifier, const QString &raw)
{
    return identifier ? identifier->formatted() : raw.trimmed();
}

} // namespace

QString orDots(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("………………………") : text;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList known;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            known += part.trimmed();
    }
    return known.join(separator);
}

QString capitalised(const QString &word)
{
    return word.first(1).toUpper() + word.sliced(1);
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? dates::longText(*date) : QString();
}

QString addressText(const std::optional<Address> &address)
{
    return address && !address->isBlank() ? address->oneLine() : QString();
}

QString inszText(const QString &raw)
{
    // Only the notation matters here: no birth date is too late for it.
    return formattedOr(Insz::parse(raw, QDate(9999, 12, 31)), raw);
}

QString enterpriseNumberText(const QString &raw)
{
    return formattedOr(EnterpriseNumber::parse(raw), raw);
}

QString establishmentNumberText(const QString &raw)
{
    return formattedOr(EstablishmentNumber::parse(raw), raw);
}

QString learnerName(const draft::Learner &learner)
{
    return joined({learner.givenName, learner.familyName}, QStringLiteral(" "));
}

QString learnerWord(const AgreementDraft &draft)
{
    return draft.enrolment.sector == Sector::Adult ? QStringLiteral("cursist")
                                                   : QStringLiteral("leerling");
}

std::optional<bool> isMinor(const AgreementDraft &draft)
{
    const std::optional<QDate> day
        = draft.agreement.signedOn ? draft.agreement.signedOn : draft.agreement.start;
    if (!day || !draft.learner.birthDate || *day < *draft.learner.birthDate)
        return std::nullopt;
    return dates::ageOn(*draft.learner.birthDate, *day) < 18;
}

bool guardianSigns(const AgreementDraft &draft)
{
    return draft.guardian.has_value() || isMinor(draft).value_or(false);
}

} // namespace traject::documents
