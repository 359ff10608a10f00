// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"
#include "tests/support/validdraft.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace traject;

namespace {

using Change = std::function<void(AgreementDraft &)>;

/// Something that differs from `value`.
QString other(const QString &value)
{
    return value + u'x';
}
QDate other(QDate value)
{
    return value.addDays(1);
}
Money other(Money value)
{
    return {value.cents + 1};
}
int other(int value)
{
    return value + 1;
}
double other(double value)
{
    return value + 0.25;
}
bool other(bool value)
{
    return !value;
}
Address other(Address value)
{
    value.street += u'x';
    return value;
}
template <typename E>
requires std::is_enum_v<E> E other(E value)
{
    return terms<E>()[0].value == value ? terms<E>()[1].value : terms<E>()[0].value;
}
template <typename T>
std::optional<T> other(const std::optional<T> &value)
{
    return other(value.value_or(T{}));
}

template <typename T>
void alter(T &fact)
{
    fact = other(fact);
}

/// Each change of one fact with its name, and its unsetting where that is something else.
QList<std::pair<const char *, Change>> changes()
{
#define FACT(path)                                                                                 \
    {                                                                                              \
#path, [](AgreementDraft & d) { alter(d.path); }                                           \
    }
#define OPTIONAL_FACT(path)                                                                        \
    FACT(path),                                                                                    \
    {                                                                                              \
        "no " #path, [](AgreementDraft &d) { d.path.reset(); }                                     \
    }
    return {
        FACT(agreement.number),
        OPTIONAL_FACT(agreement.type),
        FACT(agreement.subject),
        OPTIONAL_FACT(agreement.start),
        OPTIONAL_FACT(agreement.end),
        FACT(agreement.place->street),
        FACT(agreement.place->number),
        FACT(agreement.place->postcode),
        FACT(agreement.place->municipality),
        FACT(agreement.place->country),
        OPTIONAL_FACT(agreement.simulatedWorkplaceOnly),
        OPTIONAL_FACT(agreement.socialMaribel),
        OPTIONAL_FACT(agreement.cooperation6bis),
        FACT(agreement.jointCommitteeWage),
        FACT(learner.givenName),
        FACT(learner.familyName),
        FACT(learner.insz),
        OPTIONAL_FACT(learner.birthDate),
        OPTIONAL_FACT(learner.address),
        FACT(learner.email),
        FACT(learner.phone),
        FACT(learner.iban),
        OPTIONAL_FACT(learner.attainment.firstStageCompleted),
        OPTIONAL_FACT(learner.attainment.secondStageCompleted),
        OPTIONAL_FACT(learner.attainment.thirdStageFirstYearCompleted),
        OPTIONAL_FACT(learner.attainment.alternatingYearsCompleted),
        OPTIONAL_FACT(learner.attainment.busoOv3QualificationCompleted),
        OPTIONAL_FACT(learner.screeningAdvice),
        OPTIONAL_FACT(learner.jobseeker),
        OPTIONAL_FACT(learner.vdabAdvicePositive),
        FACT(guardian->name),
        OPTIONAL_FACT(guardian->relation),
        FACT(guardian->address->street),
        OPTIONAL_FACT(enrolment.sector),
        FACT(enrolment.schoolYear),
        OPTIONAL_FACT(enrolment.stage),
        OPTIONAL_FACT(enrolment.year),
        OPTIONAL_FACT(enrolment.firstLessonDay),
        OPTIONAL_FACT(enrolment.classCouncilApprovedLateStart),
        OPTIONAL_FACT(enrolment.trainingDayExtension),
        FACT(enterprise.name),
        FACT(enterprise.kbo),
        FACT(enterprise.representative),
        FACT(enterprise.representativeFunction),
        OPTIONAL_FACT(enterprise.employees),
        FACT(enterprise.jointCommittee),
        OPTIONAL_FACT(enterprise.fullTimeWeek),
        {"enterprise.sectorExceptions",
         [](AgreementDraft &d) { d.enterprise.sectorExceptions += SectorException::Sunday; }},
        FACT(enterprise.excludedFrom),
        FACT(enterprise.excludedUntil),
        FACT(establishment.name),
        FACT(establishment.number),
        OPTIONAL_FACT(establishment.address),
        OPTIONAL_FACT(establishment.employees),
        OPTIONAL_FACT(establishment.region),
        FACT(establishment.excludedFrom),
        FACT(establishment.excludedUntil),
        FACT(accreditation->programmeCode),
        FACT(accreditation->establishmentNumber),
        OPTIONAL_FACT(accreditation->status),
        OPTIONAL_FACT(accreditation->requestedOn),
        OPTIONAL_FACT(accreditation->approvedOn),
        OPTIONAL_FACT(accreditation->validUntil),
        FACT(mentor.name),
        FACT(mentor.insz),
        OPTIONAL_FACT(mentor.birthDate),
        OPTIONAL_FACT(mentor.yearsOfExperience),
        OPTIONAL_FACT(mentor.relevantQualification),
        OPTIONAL_FACT(mentor.conductExtractOn),
        OPTIONAL_FACT(mentor.trainingCompletedOn),
        OPTIONAL_FACT(mentor.trainingExempt),
        OPTIONAL_FACT(mentor.sectorMaximum),
        FACT(provider.name),
        FACT(provider.institutionNumber),
        OPTIONAL_FACT(provider.kind),
        FACT(provider.address.municipality),
        FACT(provider.director),
        FACT(counsellor.name),
        FACT(counsellor.email),
        FACT(counsellor.phone),
        FACT(programme.code),
        FACT(programme.name),
        OPTIONAL_FACT(programme.agreementType),
        OPTIONAL_FACT(programme.minimumWorkplaceHours),
        {"programme.competences",
         [](AgreementDraft &d) { d.programme.competences.swapItemsAt(0, 1); }},
        OPTIONAL_FACT(allowance->level),
        OPTIONAL_FACT(allowance->monthlyAmount),
        FACT(schedule.alternation),
        OPTIONAL_FACT(schedule.declaredAverageHours),
        {"schedule.weeks", [](AgreementDraft &d) { d.schedule.weeks += WeekPattern(); }},
        {"slot.day", [](AgreementDraft &d) { d.schedule.weeks[0][0].day = Qt::Saturday; }},
        FACT(schedule.weeks[0][0].venue),
        FACT(schedule.weeks[0][0].fromMinute),
        FACT(schedule.weeks[0][0].toMinute),
        FACT(schedule.weeks[0][0].breakMinutes),
        FACT(trainingPlan[0].cluster),
        FACT(trainingPlan[0].competence),
        FACT(trainingPlan[0].venue),
        FACT(trainingPlan[0].period),
        {"no guardian", [](AgreementDraft &d) { d.guardian.reset(); }},
        {"no accreditation", [](AgreementDraft &d) { d.accreditation.reset(); }},
        {"no allowance", [](AgreementDraft &d) { d.allowance.reset(); }},
    };
#undef OPTIONAL_FACT
#undef FACT
}

} // namespace

class TestContentCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCodeHasItsForm();
    void theSameContentsGiveTheSameCode();
    void everyFactChangesTheCode();
    void aBorderBetweenTwoTextsCounts();
    void signingLeavesTheCodeOfTheSignedPages();
    void whatIsCountedFromOtherAgreementsIsNoPartOfTheCode();
};

void TestContentCode::theCodeHasItsForm()
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-F]{4}-[0-9A-F]{4}$"));
    QVERIFY(form.match(documents::contentCode({})).hasMatch());
    QVERIFY(form.match(documents::contentCode(test::validOaoDraft())).hasMatch());
}

void TestContentCode::theSameContentsGiveTheSameCode()
{
    QCOMPARE(documents::contentCode(test::validOaoDraft()),
             documents::contentCode(test::validOaoDraft()));
    // Fixed on purpose: the code must be the same on every machine.
    AgreementDraft draft;
    draft.agreement.number = QStringLiteral("OAO-2026-0001");
    draft.agreement.type = AgreementType::Oao;
    draft.agreement.start = QDate(2026, 9, 1);
    draft.learner.givenName = QStringLiteral("Zoë");
    draft.enterprise.fullTimeWeek = 38.0;
    QCOMPARE(documents::contentCode(draft), QStringLiteral("F410-EDD8"));
}

void TestContentCode::everyFactChangesTheCode()
{
    QHash<QString, QString> seen{
        {documents::contentCode(test::validOaoDraft()), QStringLiteral("the draft itself")}};
    for (const auto &[name, change] : changes()) {
        AgreementDraft draft = test::validOaoDraft();
        change(draft);
        const QString code = documents::contentCode(draft);
        QVERIFY2(
            !seen.contains(code),
            qPrintable(
                QStringLiteral("%1 like %2").arg(QString::fromLatin1(name), seen.value(code))));
        seen.insert(code, QString::fromLatin1(name));
    }
}

void TestContentCode::aBorderBetweenTwoTextsCounts()
{
    AgreementDraft one = test::validOaoDraft();
    one.learner.givenName = QStringLiteral("Anna");
    one.learner.familyName = QStringLiteral("Maes");
    AgreementDraft two = one;
    two.learner.givenName = QStringLiteral("AnnaM");
    two.learner.familyName = QStringLiteral("aes");
    QVERIFY(documents::contentCode(one) != documents::contentCode(two));
}

void TestContentCode::signingLeavesTheCodeOfTheSignedPages()
{
    AgreementDraft before = test::validOaoDraft();
    before.agreement.signedOn.reset();
    before.agreement.planSignedOn.reset();
    before.agreement.registeredOn.reset();
    AgreementDraft after = before;
    after.agreement.signedOn = QDate(2026, 8, 28);
    after.agreement.planSignedOn = QDate(2026, 8, 29);
    after.agreement.registeredOn = QDate(2026, 9, 4);
    QCOMPARE(documents::contentCode(after), documents::contentCode(before));
}

void TestContentCode::whatIsCountedFromOtherAgreementsIsNoPartOfTheCode()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.enterprise.learners = 7;
    draft.establishment.learners = 6;
    draft.mentor.learners = 3;
    draft.agreement.previousAgreementEndedOn = QDate(2026, 5, 1);
    draft.agreement.otherAgreements.emplaceBack();
    QCOMPARE(documents::contentCode(draft), documents::contentCode(test::validOaoDraft()));
}

QTEST_APPLESS_MAIN(TestContentCode)
#include "tst_contentcode.moc"
