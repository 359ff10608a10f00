// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/importlearners.h"

#include "core/base/text.h"
#include "core/domain/dates.h"

#include <algorithm>

namespace traject::exchange {
namespace {

QHash<QString, GuardianRelation> relationWords()
{
    QHash<QString, GuardianRelation> words;
    for (const auto &term : terms<GuardianRelation>())
        words.insert(term.dutch.toString(), term.value);
    return words;
}

std::optional<Guardian> readGuardian(ImportRow &row)
{
    static const QHash<QString, GuardianRelation> words = relationWords();
    const QString nameKey = QStringLiteral("guardianName");
    const QString relationKey = QStringLiteral("guardianRelation");
    const auto relation = row.word(relationKey, words);
    const QString name = row.text(nameKey);
    if (name.isEmpty()) {
        if (!row.isEmpty(relationKey))
            row.addProblem(nameKey, QStringLiteral("is leeg, maar de relatie is wel ingevuld"));
        return std::nullopt;
    }
    // Who represents the learner without a stated relation is the legal representative as such.
    return Guardian{.name = name, .relation = relation.value_or(GuardianRelation::Guardian)};
}

Enrolment readEnrolment(ImportRow &row, const QString &programmeCode)
{
    static const QStringList ordinals{QStringLiteral("de graad"),     QStringLiteral("e graad"),
                                      QStringLiteral("ste leerjaar"), QStringLiteral("de leerjaar"),
                                      QStringLiteral("e leerjaar"),   QStringLiteral("ste"),
                                      QStringLiteral("de"),           QStringLiteral("e")};
    Enrolment enrolment{
        .schoolYear = row.schoolYear(QStringLiteral("schoolYear")),
        .stage = row.whole(QStringLiteral("stage"), 2, 3, ordinals),
        .year = row.whole(QStringLiteral("year"), 1, 3, ordinals),
        .firstLessonDay = row.date(QStringLiteral("firstLessonDay")),
    };
    // The codes of special secondary education (BuSO OV3) have a prefix in the catalogue.
    if (!programmeCode.isEmpty())
        enrolment.sector = programmeCode.startsWith(u"OV3-") ? Sector::Buso : Sector::Secondary;
    return enrolment;
}

QString nameAndBirth(const Learner &learner)
{
    if (!learner.birthDate)
        return {};
    return QStringLiteral("%1|%2|%3")
        .arg(text::folded(learner.familyName), text::folded(learner.givenName),
             learner.birthDate->toString(Qt::ISODate));
}

} // namespace

Learner readLearner(ImportRow &row, const QSet<QString> &programmeCodes)
{
    Learner learner{
        .familyName = row.requiredText(QStringLiteral("familyName")),
        .givenName = row.requiredText(QStringLiteral("givenName")),
        .insz = row.identifier(QStringLiteral("insz"),
                               [&](const QString &raw) { return Insz::parse(raw, row.today()); }),
        .birthDate = row.birthDate(QStringLiteral("birthDate")),
        .address = row.address(),
        .phone = row.text(QStringLiteral("phone")),
        .mobile = row.text(QStringLiteral("mobile")),
        .email = row.email(QStringLiteral("email")),
        .iban = row.identifier(QStringLiteral("iban"), &Iban::parse),
        .guardian = readGuardian(row),
        .programmeCode = row.programmeCode(programmeCodes),
        .transport = row.lines(QStringLiteral("transport")),
        .maximumDistanceKm
        = row.whole(QStringLiteral("maximumDistanceKm"), 0, 1000, {QStringLiteral("km")}),
        .note = row.lines(QStringLiteral("note")),
    };
    learner.enrolment = readEnrolment(row, learner.programmeCode);
    if (row.isEmpty(QStringLiteral("birthDate")) && learner.insz)
        learner.birthDate = learner.insz->birthDate();
    return learner;
}

std::optional<RepeatedRow> RepeatedLearners::check(const LearnerRow &row)
{
    const Learner &learner = row.learner;
    const QString insz = learner.insz ? learner.insz->digits() : QString();
    if (const auto same = m_byInsz.constFind(insz); same != m_byInsz.constEnd())
        return repeated(row, *same, learner.insz->formatted(),
                        QStringLiteral("zelfde rijksregisternummer"));

    const QString key = nameAndBirth(learner);
    QList<qsizetype> namesakes = key.isEmpty() ? QList<qsizetype>{} : m_byNameAndBirth.values(key);
    std::sort(namesakes.begin(), namesakes.end());
    for (const qsizetype namesake : namesakes) {
        if (insz.isEmpty() || m_known.at(namesake).insz.isEmpty()) {
            if (!insz.isEmpty()) {
                m_known[namesake].insz = insz;
                m_byInsz.insert(insz, namesake);
            }
            return repeated(row, namesake,
                            QStringLiteral("%1, %2").arg(learner.displayName(),
                                                         dates::shortText(*learner.birthDate)),
                            QStringLiteral("zelfde naam en geboortedatum"));
        }
    }

    if (!insz.isEmpty())
        m_byInsz.insert(insz, m_known.size());
    if (!key.isEmpty())
        m_byNameAndBirth.insert(key, m_known.size());
    m_known.append({.row = row.row, .insz = insz});
    return std::nullopt;
}

RepeatedRow RepeatedLearners::repeated(const LearnerRow &row, qsizetype known, const QString &value,
                                       const QString &why)
{
    const int first = m_known.at(known).row;
    return {.row = row.row,
            .line = row.line,
            .sameAsRow = first,
            .value = value,
            .message = QStringLiteral("dezelfde leerling als in rij %1 (%2)").arg(first).arg(why),
            .learner = row.learner};
}

} // namespace traject::exchange
