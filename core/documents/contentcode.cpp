// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"

#include "core/documents/facttext.h"

#include <QCryptographicHash>

namespace traject::documents {
namespace {

/// Writes the facts of a draft as bytes that cannot be mistaken for those of another draft:
/// strings and lists carry their length, what is unset is told apart from what is blank. Each
/// struct is taken apart by structured binding, so that a member added to a draft does not
/// compile until it is part of the code too, or left out on purpose: what is counted from other
/// agreements (other learners, the learner's other agreements) changes without this one changing,
/// and stands on no page; signing and registering the pages leaves them the same pages.
class FactWriter
{
public:
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(utf8.size());
        m_bytes += utf8;
    }
    void add(qint64 number) { m_bytes += QByteArray::number(number) + ';'; }
    void add(int number) { add(qint64{number}); }
    void add(bool value) { m_bytes += value ? 'y' : 'n'; }
    void add(double number) { m_bytes += QByteArray::number(number, 'g', 17) + ';'; }
    void add(QDate date) { add(date.toString(Qt::ISODate)); }
    void add(Money money) { add(money.cents); }
    void add(Qt::DayOfWeek day) { add(static_cast<int>(day)); }
    template <typename E>
    requires std::is_enum_v<E>
    void add(E value) { add(codeOf(value)); }
    template <typename T>
    void add(const std::optional<T> &fact)
    {
        m_bytes += fact ? '+' : '-';
        if (fact)
            add(*fact);
    }
    template <typename T>
    void add(const QList<T> &facts)
    {
        add(facts.size());
        for (const T &fact : facts)
            add(fact);
    }

    void add(const Address &address)
    {
        const auto &[street, number, postcode, municipality, country] = address;
        addAll(street, number, postcode, municipality, country);
    }
    void add(const draft::Agreement &agreement)
    {
        const auto &[number, type, subject, start, end, signedOn, planSignedOn, registeredOn, place,
                     simulated, maribel, cooperation, wage, previousEnd, others]
            = agreement;
        Q_UNUSED(signedOn)
        Q_UNUSED(planSignedOn)
        Q_UNUSED(registeredOn)
        // The pages stay the same ones when they are signed and registered.
        constexpr std::optional<QDate> blank;
        Q_UNUSED(previousEnd)
        Q_UNUSED(others)
        addAll(number, type, subject, start, end, blank, blank, blank, place, simulated, maribel,
               cooperation, wage);
    }
    void add(const Attainment &attainment)
    {
        const auto &[firstStage, secondStage, thirdStageYear, alternatingYears, ov3] = attainment;
        addAll(firstStage, secondStage, thirdStageYear, alternatingYears, ov3);
    }
    void add(const draft::Learner &learner)
    {
        const auto &[givenName, familyName, insz, birthDate, address, email, phone, iban,
                     attainment, screening, jobseeker, vdab]
            = learner;
        addAll(givenName, familyName, insz, birthDate, address, email, phone, iban, attainment,
               screening, jobseeker, vdab);
    }
    void add(const draft::Guardian &guardian)
    {
        const auto &[name, relation, address] = guardian;
        addAll(name, relation, address);
    }
    void add(const Enrolment &enrolment)
    {
        const auto &[sector, schoolYear, stage, year, firstLessonDay, lateStart, extension]
            = enrolment;
        addAll(sector, schoolYear, stage, year, firstLessonDay, lateStart, extension);
    }
    void add(const draft::Enterprise &enterprise)
    {
        const auto &[name, kbo, representative, function, employees, learners, jointCommittee,
                     fullTimeWeek, exceptions, excludedFrom, excludedUntil]
            = enterprise;
        Q_UNUSED(learners)
        addAll(name, kbo, representative, function, employees, jointCommittee, fullTimeWeek,
               exceptions, excludedFrom, excludedUntil);
    }
    void add(const draft::Establishment &establishment)
    {
        const auto &[name, number, address, employees, learners, region, excludedFrom,
                     excludedUntil]
            = establishment;
        Q_UNUSED(learners)
        addAll(name, number, address, employees, region, excludedFrom, excludedUntil);
    }
    void add(const draft::Accreditation &accreditation)
    {
        const auto &[programme, establishment, status, requestedOn, approvedOn, validUntil]
            = accreditation;
        addAll(programme, establishment, status, requestedOn, approvedOn, validUntil);
    }
    void add(const draft::Mentor &mentor)
    {
        const auto &[name, insz, birthDate, experience, qualification, conductExtract, training,
                     exempt, learners, maximum]
            = mentor;
        Q_UNUSED(learners)
        addAll(name, insz, birthDate, experience, qualification, conductExtract, training, exempt,
               maximum);
    }
    void add(const Provider &provider)
    {
        const auto &[name, number, kind, address, director] = provider;
        addAll(name, number, kind, address, director);
    }
    void add(const Counsellor &counsellor)
    {
        const auto &[name, email, phone] = counsellor;
        addAll(name, email, phone);
    }
    void add(const draft::Programme &programme)
    {
        const auto &[code, name, type, minimumHours, competences] = programme;
        addAll(code, name, type, minimumHours, competences);
    }
    void add(const draft::Allowance &allowance)
    {
        const auto &[level, monthlyAmount] = allowance;
        addAll(level, monthlyAmount);
    }
    void add(const ScheduleSlot &slot)
    {
        const auto &[day, venue, from, to, pause] = slot;
        addAll(day, venue, from, to, pause);
    }
    void add(const WeekSchedule &schedule)
    {
        const auto &[alternation, declaredAverage, weeks] = schedule;
        addAll(alternation, declaredAverage, weeks);
    }
    void add(const TrainingPlanItem &item)
    {
        const auto &[cluster, competence, venue, period] = item;
        addAll(cluster, competence, venue, period);
    }
    void add(const AgreementDraft &draft)
    {
        const auto &[agreement, learner, guardian, enrolment, enterprise, establishment,
                     accreditation, mentor, provider, counsellor, programme, allowance, schedule,
                     trainingPlan]
            = draft;
        addAll(agreement, learner, guardian, enrolment, enterprise, establishment, accreditation,
               mentor, provider, counsellor, programme, allowance, schedule, trainingPlan);
    }

private:
    template <typename... T>
    void addAll(const T &...facts)
    {
        (add(facts), ...);
    }

    QByteArray m_bytes;
};

} // namespace

QString contentCode(const AgreementDraft &draft)
{
    FactWriter writer;
    writer.add(draft);
    // The day of signing is left out, but not whether it makes a guardian sign, or no longer.
    AgreementDraft before = draft;
    before.agreement.signedOn.reset();
    if (guardianSigns(draft) != guardianSigns(before) || isMinor(draft) != isMinor(before))
        writer.add(guardianSigns(draft));
    const QByteArray hash = QCryptographicHash::hash(writer.bytes(), QCryptographicHash::Sha256);
    QString code = QString::fromLatin1(hash.first(4).toHex()).toUpper();
    return code.insert(4, u'-');
}

} // namespace traject::documents
