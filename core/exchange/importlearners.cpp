// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/importlearners.h"

#include "core/base/text.h"
#include "core/domain/dates.h"
#include "core/exchange/completion.h"

#include <algorithm>

namespace traject::exchange {
namespace {

using exchange::complete;

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

void complete(std::optional<Guardian> &older, const std::optional<Guardian> &newer)
{
    if (!newer || newer->name.isEmpty())
        return;
    const bool same = older && text::folded(older->name) == text::folded(newer->name);
    const Address address = same && newer->address.isBlank() ? older->address : newer->address;
    older = newer;
    older->address = address;
}

void complete(Enrolment &older, const Enrolment &newer)
{
    complete(older.sector, newer.sector);
    complete(older.schoolYear, newer.schoolYear);
    complete(older.stage, newer.stage);
    complete(older.year, newer.year);
    complete(older.firstLessonDay, newer.firstLessonDay);
    complete(older.classCouncilApprovedLateStart, newer.classCouncilApprovedLateStart);
    complete(older.trainingDayExtension, newer.trainingDayExtension);
}

void complete(Attainment &older, const Attainment &newer)
{
    complete(older.firstStageCompleted, newer.firstStageCompleted);
    complete(older.secondStageCompleted, newer.secondStageCompleted);
    complete(older.thirdStageFirstYearCompleted, newer.thirdStageFirstYearCompleted);
    complete(older.alternatingYearsCompleted, newer.alternatingYearsCompleted);
    complete(older.busoOv3QualificationCompleted, newer.busoOv3QualificationCompleted);
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

Learner merged(const Learner &older, const Learner &newer)
{
    Learner result = older;
    complete(result.familyName, newer.familyName);
    complete(result.givenName, newer.givenName);
    complete(result.insz, newer.insz);
    complete(result.birthDate, newer.birthDate);
    complete(result.address, newer.address);
    complete(result.phone, newer.phone);
    complete(result.mobile, newer.mobile);
    complete(result.email, newer.email);
    complete(result.iban, newer.iban);
    complete(result.guardian, newer.guardian);
    complete(result.programmeCode, newer.programmeCode);
    complete(result.enrolment, newer.enrolment);
    complete(result.attainment, newer.attainment);
    complete(result.screeningAdvice, newer.screeningAdvice);
    complete(result.jobseeker, newer.jobseeker);
    complete(result.vdabAdvicePositive, newer.vdabAdvicePositive);
    complete(result.transport, newer.transport);
    complete(result.maximumDistanceKm, newer.maximumDistanceKm);
    complete(result.note, newer.note);
    return result;
}

} // namespace traject::exchange
