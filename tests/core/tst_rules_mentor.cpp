// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

class TestMentorRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestMentorRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const auto aged = [](QDate birth, std::optional<bool> qualified) {
        return [=](D &d) {
            d.mentor.birthDate = birth;
            d.mentor.relevantQualification = qualified;
        };
    };
    const QStringList tooYoung{"error /mentor/birthDate"};
    passes("MEN-AGE", "25 on the start", aged({2001, 9, 1}, false));
    fails("MEN-AGE", "25 the day after", aged({2001, 9, 2}, false), tooYoung);
    passes("MEN-AGE", "23 on the start, qualified", aged({2003, 9, 1}, true));
    fails("MEN-AGE", "23 on the start, not qualified", aged({2003, 9, 1}, false), tooYoung);
    passes("MEN-AGE", "23 on the start, qualification unknown", aged({2003, 9, 1}, std::nullopt));
    fails("MEN-AGE", "23 the day after, qualified", aged({2003, 9, 2}, true), tooYoung);
    fails("MEN-AGE", "22, qualification unknown", aged({2003, 9, 2}, std::nullopt), tooYoung);
    passes("MEN-AGE", "birth date unknown", [](D &d) { d.mentor.birthDate.reset(); });

    const auto experienced = [](std::optional<int> years, std::optional<bool> qualified) {
        return [=](D &d) {
            d.mentor.yearsOfExperience = years;
            d.mentor.relevantQualification = qualified;
        };
    };
    const QStringList tooGreen{"error /mentor/yearsOfExperience"};
    passes("MEN-EXPERIENCE", "5 years", experienced(5, false));
    fails("MEN-EXPERIENCE", "4 years", experienced(4, false), tooGreen);
    passes("MEN-EXPERIENCE", "none, qualified", experienced(0, true));
    passes("MEN-EXPERIENCE", "4 years, qualification unknown", experienced(4, std::nullopt));
    passes("MEN-EXPERIENCE", "unknown", experienced(std::nullopt, false));

    const auto extract
        = [](std::optional<QDate> day) { return [=](D &d) { d.mentor.conductExtractOn = day; }; };
    passes("MEN-CONDUCT", "a year old", extract(QDate(2025, 9, 1)));
    fails("MEN-CONDUCT", "a year and a day old", extract(QDate(2025, 8, 31)),
          {"warning /mentor/conductExtractOn"});
    fails("MEN-CONDUCT", "none", extract(std::nullopt), {"error /mentor/conductExtractOn"});

    // Approved on 17 May 2024: twelve months end on 17 May 2025, six on 17 November 2024.
    const auto untrained = [](const QString &committee, QDate approved) {
        return [=](D &d) {
            d.mentor.trainingCompletedOn.reset();
            d.enterprise.jointCommittee = committee;
            d.accreditation->approvedOn = approved;
        };
    };
    const QStringList late{"error /mentor/trainingCompletedOn"};
    const QStringList due{"info /mentor/trainingCompletedOn"};
    passes("MEN-TRAINING", "completed", [](D &) {});
    passes("MEN-TRAINING", "exempt", [](D &d) {
        d.mentor.trainingCompletedOn.reset();
        d.mentor.trainingExempt = true;
    });
    fails("MEN-TRAINING", "twelve months, last day", untrained("149.01", {2025, 9, 1}), due);
    fails("MEN-TRAINING", "twelve months, a day late", untrained("149.01", {2025, 8, 31}), late);
    fails("MEN-TRAINING", "joint committee unknown, last day", untrained("", {2025, 9, 1}), due);
    fails("MEN-TRAINING", "construction, last day", untrained("124", {2026, 3, 1}), due);
    fails("MEN-TRAINING", "construction, a day late", untrained("PC 124", {2026, 2, 28}), late);
    fails("MEN-TRAINING", "retail, last day", untrained("202.01", {2025, 9, 1}), due);
    fails("MEN-TRAINING", "the day of the check is later than the start",
          untrained("149.01", {2025, 9, 1}), late, QDate(2026, 9, 2));
    fails("MEN-TRAINING", "the start is later than the day of the check",
          untrained("149.01", {2025, 8, 31}), late, QDate(2026, 8, 1));
    fails(
        "MEN-TRAINING", "planned for later is not completed",
        [](D &d) { d.mentor.trainingCompletedOn = QDate(2026, 9, 2); }, late);
    passes("MEN-TRAINING", "completed late is completed",
           [](D &d) { d.mentor.trainingCompletedOn = QDate(2026, 9, 1); });
    passes("MEN-TRAINING", "approval unknown", [](D &d) {
        d.mentor.trainingCompletedOn.reset();
        d.accreditation->approvedOn.reset();
    });
}

void TestMentorRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestMentorRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(messagesOf("MEN-AGE", [](D &d) { d.mentor.birthDate = QDate(2003, 9, 1); }),
             u"De mentor is op 1 september 2026 23 jaar; nodig is 25 jaar, of 23 jaar met een "
             u"relevante kwalificatie.");
    QCOMPARE(messagesOf("MEN-TRAINING",
                        [](D &d) {
                            d.mentor.trainingCompletedOn.reset();
                            d.accreditation->approvedOn = QDate(2026, 8, 3);
                        }),
             u"De mentor heeft de mentoropleiding nog niet voltooid en is niet vrijgesteld; de "
             u"termijn van 12 maanden na de erkenning loopt tot en met 3 augustus 2027.");
}

QTEST_APPLESS_MAIN(TestMentorRules)
#include "tst_rules_mentor.moc"
