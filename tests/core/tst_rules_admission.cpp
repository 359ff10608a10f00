// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

class TestAdmissionRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestAdmissionRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const QStringList birthDate{"error /learner/birthDate"};
    const auto age = [](QDate birth, QDate start, std::optional<bool> firstStage = false,
                        Sector sector = Sector::Secondary) {
        return [=](D &d) {
            d.learner.birthDate = birth;
            d.learner.attainment.firstStageCompleted = firstStage;
            d.agreement.start = start;
            d.enrolment.sector = sector;
        };
    };
    passes("LRN-AGE-MIN", "16 on the start", age({2010, 9, 1}, {2026, 9, 1}));
    fails("LRN-AGE-MIN", "16 the day after", age({2010, 9, 2}, {2026, 9, 1}), birthDate);
    passes("LRN-AGE-MIN", "15 on the start, first stage", age({2011, 9, 1}, {2026, 9, 1}, true));
    fails("LRN-AGE-MIN", "15 on the start, no first stage", age({2011, 9, 1}, {2026, 9, 1}, false),
          birthDate);
    passes("LRN-AGE-MIN", "15 on the start, first stage unknown",
           age({2011, 9, 1}, {2026, 9, 1}, std::nullopt));
    fails("LRN-AGE-MIN", "15 the day after, first stage", age({2011, 9, 2}, {2026, 9, 1}, true),
          birthDate);
    fails("LRN-AGE-MIN", "14, first stage unknown", age({2011, 9, 2}, {2026, 9, 1}, std::nullopt),
          birthDate);
    passes("LRN-AGE-MIN", "of 29 February, on 1 March", age({2008, 2, 29}, {2025, 3, 1}));
    fails("LRN-AGE-MIN", "of 29 February, on 28 February, still 15",
          age({2012, 2, 29}, {2028, 2, 28}), birthDate);
    passes("LRN-AGE-MIN", "of 29 February, in a leap year", age({2012, 2, 29}, {2028, 2, 29}));
    fails("LRN-AGE-MIN", "of 29 February, 15 on 28 February of a common year",
          age({2012, 2, 29}, {2027, 2, 28}, true), birthDate);
    passes("LRN-AGE-MIN", "of 29 February, 15 on 1 March of a common year",
           age({2012, 2, 29}, {2027, 3, 1}, true));
    fails("LRN-AGE-MIN", "BuSO", age({2010, 9, 2}, {2026, 9, 1}, false, Sector::Buso), birthDate);
    passes("LRN-AGE-MIN", "not in adult education",
           age({2010, 9, 2}, {2026, 9, 1}, false, Sector::Adult));
    passes("LRN-AGE-MIN", "birth date unknown", [](D &d) { d.learner.birthDate.reset(); });
    passes("LRN-AGE-MIN", "sector unknown", [](D &d) {
        d.learner.birthDate = QDate(2015, 1, 1);
        d.enrolment.sector.reset();
    });

    const auto ageIn = [](QDate birth, QDate start, std::optional<int> stage,
                          std::optional<int> year, Sector sector = Sector::Secondary) {
        return [=](D &d) {
            d.learner.birthDate = birth;
            d.agreement.start = start;
            d.enrolment = {.sector = sector, .stage = stage, .year = year};
        };
    };
    passes("LRN-AGE-MAX", "25 on the first day of the school year",
           ageIn({2001, 9, 1}, {2026, 9, 1}, 3, 2));
    passes("LRN-AGE-MAX", "25 all school year, on its last day",
           ageIn({2001, 9, 1}, {2027, 8, 31}, 3, 2));
    fails("LRN-AGE-MAX", "25 since the last day of the school year before",
          ageIn({2001, 8, 31}, {2026, 9, 1}, 3, 2), birthDate);
    passes("LRN-AGE-MAX", "25 on the last day of the school year",
           ageIn({2002, 8, 31}, {2026, 9, 1}, 3, 2));
    passes("LRN-AGE-MAX", "7th year", ageIn({1980, 1, 1}, {2026, 9, 1}, 3, 3));
    fails("LRN-AGE-MAX", "third year of the second stage", ageIn({1980, 1, 1}, {2026, 9, 1}, 2, 3),
          birthDate);
    passes("LRN-AGE-MAX", "third year, stage unknown",
           ageIn({1980, 1, 1}, {2026, 9, 1}, std::nullopt, 3));
    passes("LRN-AGE-MAX", "third stage, year unknown",
           ageIn({1980, 1, 1}, {2026, 9, 1}, 3, std::nullopt));
    fails("LRN-AGE-MAX", "second year, stage unknown",
          ageIn({1980, 1, 1}, {2026, 9, 1}, std::nullopt, 2), birthDate);
    fails("LRN-AGE-MAX", "BuSO has no stage",
          ageIn({1980, 1, 1}, {2026, 9, 1}, std::nullopt, 3, Sector::Buso), birthDate);
    passes("LRN-AGE-MAX", "adult education",
           ageIn({1960, 1, 1}, {2026, 9, 1}, std::nullopt, std::nullopt, Sector::Adult));

    const QStringList guardian{"error /guardian"};
    const auto signs
        = [](QDate birth, std::optional<QDate> signedOn, std::optional<draft::Guardian> who) {
              return [=](D &d) {
                  d.learner.birthDate = birth;
                  d.agreement.signedOn = signedOn;
                  d.guardian = who;
              };
          };
    const draft::Guardian mother{.name = "An Peeters", .relation = GuardianRelation::Mother};
    passes("LRN-GUARDIAN", "18 on the day of signing",
           signs({2008, 8, 27}, QDate(2026, 8, 27), std::nullopt));
    fails("LRN-GUARDIAN", "18 the day after signing, before the start",
          signs({2008, 8, 28}, QDate(2026, 8, 27), std::nullopt), guardian);
    passes("LRN-GUARDIAN", "not signed, 18 on the start",
           signs({2008, 9, 1}, std::nullopt, std::nullopt));
    fails("LRN-GUARDIAN", "not signed, 18 the day after the start",
          signs({2008, 9, 2}, std::nullopt, std::nullopt), guardian);
    passes("LRN-GUARDIAN", "minor with a mother", signs({2010, 1, 1}, QDate(2026, 8, 27), mother));
    fails("LRN-GUARDIAN", "blank name",
          signs({2010, 1, 1}, QDate(2026, 8, 27),
                draft::Guardian{.name = " \u200B", .relation = GuardianRelation::Father}),
          {"error /guardian/name"});
    fails("LRN-GUARDIAN", "relation unknown",
          signs({2010, 1, 1}, QDate(2026, 8, 27), draft::Guardian{.name = "An Peeters"}),
          {"error /guardian/relation"});
    fails("LRN-GUARDIAN", "of 29 February, 28 February 2026",
          signs({2008, 2, 29}, QDate(2026, 2, 28), std::nullopt), guardian);
    passes("LRN-GUARDIAN", "of 29 February, 1 March 2026",
           signs({2008, 2, 29}, QDate(2026, 3, 1), std::nullopt));

    // In 2026 the autumn holiday is 2 to 8 November: 1 November is a Sunday.
    const QStringList lateStart{"error /enrolment/firstLessonDay"};
    const auto firstLesson
        = [](QDate day, std::optional<bool> approved = false, Sector sector = Sector::Secondary) {
              return [=](D &d) {
                  d.enrolment.firstLessonDay = day;
                  d.enrolment.classCouncilApprovedLateStart = approved;
                  d.enrolment.sector = sector;
              };
          };
    passes("LRN-LATE-START", "first training day after the holiday", firstLesson({2026, 11, 9}));
    fails("LRN-LATE-START", "the day after", firstLesson({2026, 11, 10}), lateStart);
    fails("LRN-LATE-START", "BuSO", firstLesson({2026, 11, 10}, false, Sector::Buso), lateStart);
    passes("LRN-LATE-START", "approved", firstLesson({2026, 11, 10}, true));
    passes("LRN-LATE-START", "approval unknown", firstLesson({2026, 11, 10}, std::nullopt));
    passes("LRN-LATE-START", "adult education", firstLesson({2026, 11, 10}, false, Sector::Adult));
    passes("LRN-LATE-START", "the last days of August", firstLesson({2026, 8, 31}));
    passes("LRN-LATE-START", "before the calendar begins", firstLesson({1, 1, 1}));
    fails("LRN-LATE-START", "spring", firstLesson({2027, 6, 30}), lateStart);
    passes("LRN-LATE-START", "first lesson day unknown",
           [](D &d) { d.enrolment.firstLessonDay.reset(); });

    const auto advice
        = [](std::optional<ScreeningAdvice> found, Sector sector = Sector::Secondary) {
              return [=](D &d) {
                  d.learner.screeningAdvice = found;
                  d.enrolment.sector = sector;
              };
          };
    passes("LRN-SCREENING", "positive", advice(ScreeningAdvice::Positive));
    fails("LRN-SCREENING", "negative", advice(ScreeningAdvice::Negative),
          {"warning /learner/screeningAdvice"});
    fails("LRN-SCREENING", "none", advice(ScreeningAdvice::None),
          {"info /learner/screeningAdvice"});
    fails("LRN-SCREENING", "not recorded", advice(std::nullopt), {"info /learner/screeningAdvice"});
    passes("LRN-SCREENING", "adult education", advice(std::nullopt, Sector::Adult));

    const auto vdab = [](QDate birth, std::optional<bool> jobseeker, std::optional<bool> positive) {
        return [=](D &d) {
            d.learner.birthDate = birth;
            d.learner.jobseeker = jobseeker;
            d.learner.vdabAdvicePositive = positive;
        };
    };
    const QStringList noAdvice{"warning /learner/vdabAdvicePositive"};
    fails("LRN-VDAB", "18 on the start", vdab({2008, 9, 1}, true, false), noAdvice);
    passes("LRN-VDAB", "18 the day after", vdab({2008, 9, 2}, true, false));
    passes("LRN-VDAB", "positive advice", vdab({2008, 9, 1}, true, true));
    passes("LRN-VDAB", "advice unknown", vdab({2008, 9, 1}, true, std::nullopt));
    passes("LRN-VDAB", "no jobseeker", vdab({2008, 9, 1}, false, false));
    passes("LRN-VDAB", "jobseeker unknown", vdab({2008, 9, 1}, std::nullopt, false));

    // From Tuesday 1 September 2026 the 20th training day is Monday 28 September.
    const QStringList tooLate{"error /agreement/start"};
    const auto started
        = [](QDate firstLessonDay, QDate start, std::optional<bool> extension = false,
             Sector sector = Sector::Secondary) {
              return [=](D &d) {
                  d.enrolment = {.sector = sector,
                                 .firstLessonDay = firstLessonDay,
                                 .trainingDayExtension = extension};
                  d.agreement.start = start;
              };
          };
    passes("LRN-WORKPLACE-20", "20th training day", started({2026, 9, 1}, {2026, 9, 28}));
    fails("LRN-WORKPLACE-20", "21st training day", started({2026, 9, 1}, {2026, 9, 29}), tooLate);
    fails("LRN-WORKPLACE-20", "extension unknown",
          started({2026, 9, 1}, {2026, 9, 29}, std::nullopt), tooLate);
    passes("LRN-WORKPLACE-20", "counts from the next training day",
           started({2026, 8, 29}, {2026, 9, 28}));
    passes("LRN-WORKPLACE-20", "on a Sunday before the 20th training day",
           started({2026, 9, 1}, {2026, 9, 27}));
    // 40 training days: 22 in September, 18 more to Monday 26 October.
    passes("LRN-WORKPLACE-20", "extended, 40th", started({2026, 9, 1}, {2026, 10, 26}, true));
    fails("LRN-WORKPLACE-20", "extended, 41st", started({2026, 9, 1}, {2026, 10, 27}, true),
          tooLate);
    // 60 training days: 22 and 22 to the end of October, 15 in November without 2 to 8 and 11.
    passes("LRN-WORKPLACE-20", "BuSO extended, 60th",
           started({2026, 9, 1}, {2026, 12, 1}, true, Sector::Buso));
    fails("LRN-WORKPLACE-20", "BuSO extended, 61st",
          started({2026, 9, 1}, {2026, 12, 2}, true, Sector::Buso), tooLate);
    passes("LRN-WORKPLACE-20", "adult education",
           started({2026, 9, 1}, {2027, 2, 1}, false, Sector::Adult));
    passes("LRN-WORKPLACE-20", "first lesson day unknown",
           [](D &d) { d.enrolment.firstLessonDay.reset(); });
    const auto after = [](QDate ended, QDate start) {
        return [=](D &d) {
            d.agreement.previousAgreementEndedOn = ended;
            d.agreement.start = start;
        };
    };
    // After Friday 9 October the first training day is Monday 12; the 20th is Monday 16 November.
    passes("LRN-WORKPLACE-20", "20th after the previous agreement",
           after({2026, 10, 9}, {2026, 11, 16}));
    fails("LRN-WORKPLACE-20", "21st after the previous agreement",
          after({2026, 10, 9}, {2026, 11, 17}), tooLate);
    passes("LRN-WORKPLACE-20", "previous agreement before the first lesson day",
           after({2026, 5, 29}, {2026, 9, 28}));
    passes("LRN-WORKPLACE-20", "previous agreement, first lesson day unknown", [](D &d) {
        d.enrolment.firstLessonDay.reset();
        d.agreement.previousAgreementEndedOn = QDate(2026, 10, 9);
        d.agreement.start = QDate(2026, 11, 16);
    });
}

void TestAdmissionRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestAdmissionRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(
        messagesOf("LRN-AGE-MIN",
                   [](D &d) {
                       d.learner.birthDate = QDate(2010, 9, 2);
                       d.learner.attainment.firstStageCompleted = false;
                   }),
        u"De leerling is op 1 september 2026 15 jaar; nodig is 16 jaar, of 15 jaar met de eerste "
        u"graad voltooid.");
    QCOMPARE(messagesOf("LRN-AGE-MAX", [](D &d) { d.learner.birthDate = QDate(2001, 8, 31); }),
             u"De leerling wordt 25 jaar op 31 augustus 2026; de overeenkomst start op 1 september "
             u"2026, ten laatste toegelaten is 31 augustus 2026.");
    QCOMPARE(messagesOf("LRN-WORKPLACE-20", [](D &d) { d.agreement.start = QDate(2026, 9, 29); }),
             u"De overeenkomst start op 29 september 2026; ten laatste toegelaten is 28 september "
             u"2026, de 20e opleidingsdag vanaf 1 september 2026.");
}

QTEST_APPLESS_MAIN(TestAdmissionRules)
#include "tst_rules_admission.moc"
