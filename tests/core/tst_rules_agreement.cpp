// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

class TestAgreementRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestAgreementRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    // Hours at the workplace on Monday, to the minute; school for the rest of the week.
    const auto hours = [](AgreementType type, Sector sector, int minutes) {
        return [=](D &d) {
            d.agreement.type = type;
            d.enrolment.sector = sector;
            d.schedule.weeks = {{
                {.day = Qt::Monday, .venue = Venue::Workplace, .toMinute = minutes},
                {.day = Qt::Tuesday, .venue = Venue::School, .toMinute = 600},
            }};
        };
    };
    using enum AgreementType;
    constexpr int twenty = 20 * 60;
    const QStringList type{"error /agreement/type"};
    passes("AGR-TYPE-HOURS", "OAO, 20.00", hours(Oao, Sector::Secondary, twenty));
    fails("AGR-TYPE-HOURS", "OAO, a minute less", hours(Oao, Sector::Secondary, twenty - 1), type);
    passes("AGR-TYPE-HOURS", "DA, 20.00", hours(Da, Sector::Secondary, twenty));
    fails("AGR-TYPE-HOURS", "DA, a minute less", hours(Da, Sector::Secondary, twenty - 1), type);
    passes("AGR-TYPE-HOURS", "SAO, a minute less", hours(Sao, Sector::Secondary, twenty - 1));
    fails("AGR-TYPE-HOURS", "SAO, 20.00", hours(Sao, Sector::Secondary, twenty), type);
    passes("AGR-TYPE-HOURS", "BuSO, OAO, 20.00", hours(Oao, Sector::Buso, twenty));
    fails("AGR-TYPE-HOURS", "BuSO, SAO, 20.00", hours(Sao, Sector::Buso, twenty), type);
    passes("AGR-TYPE-HOURS", "ODOS, 20.00", hours(Odos, Sector::Adult, twenty));
    fails("AGR-TYPE-HOURS", "ODOS, a minute less", hours(Odos, Sector::Adult, twenty - 1), type);
    passes("AGR-TYPE-HOURS", "ODO, a minute less", hours(Odo, Sector::Adult, twenty - 1));
    fails("AGR-TYPE-HOURS", "ODO, 20.00", hours(Odo, Sector::Adult, twenty), type);
    passes("AGR-TYPE-HOURS", "DA of an adult, 20.00", hours(Da, Sector::Adult, twenty));
    fails("AGR-TYPE-HOURS", "DA of an adult, less", hours(Da, Sector::Adult, twenty - 1), type);
    const auto threeWeeks = [](int lastWeek) {
        return [=](D &d) {
            const auto week = [](int minutes) {
                return WeekPattern{{.venue = Venue::Workplace, .toMinute = minutes}};
            };
            d.schedule.weeks = {week(30 * 60), week(30 * 60), week(lastWeek)};
        };
    };
    passes("AGR-TYPE-HOURS", "average of three weeks, 20.00", threeWeeks(0));
    fails("AGR-TYPE-HOURS", "average of three weeks, 19.99", threeWeeks(-1), type);
    const auto simulated = [](AgreementType found) {
        return [=](D &d) {
            d.agreement.simulatedWorkplaceOnly = true;
            d.agreement.type = found;
        };
    };
    passes("AGR-TYPE-HOURS", "simulated, SAO", simulated(Sao));
    fails("AGR-TYPE-HOURS", "simulated, OAO of 24.00", simulated(Oao), type);
    passes("AGR-TYPE-HOURS", "no timetable yet", [](D &d) { d.schedule.weeks = {{}}; });
    passes("AGR-TYPE-HOURS", "sector unknown", [](D &d) {
        d.enrolment.sector.reset();
        d.agreement.type = Sao;
    });

    const auto prescribed = [](std::optional<AgreementType> programme, AgreementType found) {
        return [=](D &d) {
            d.programme.agreementType = programme;
            d.agreement.type = found;
        };
    };
    passes("AGR-TYPE-PROGRAMME", "OAO for OAO", prescribed(Oao, Oao));
    passes("AGR-TYPE-PROGRAMME", "DA for OAO", prescribed(Oao, Da));
    fails("AGR-TYPE-PROGRAMME", "SAO for OAO", prescribed(Oao, Sao), type);
    passes("AGR-TYPE-PROGRAMME", "SAO for SAO", prescribed(Sao, Sao));
    fails("AGR-TYPE-PROGRAMME", "OAO for SAO", prescribed(Sao, Oao), type);
    fails("AGR-TYPE-PROGRAMME", "DA for ODOS", prescribed(Odos, Da), type);
    passes("AGR-TYPE-PROGRAMME", "unknown", prescribed(std::nullopt, Sao));

    const auto minimum = [](std::optional<double> needed, int minutes) {
        return [=](D &d) {
            d.programme.minimumWorkplaceHours = needed;
            d.schedule.weeks = {{{.venue = Venue::Workplace, .toMinute = minutes}}};
        };
    };
    const QStringList weeks{"error /schedule/weeks"};
    passes("AGR-PROGRAMME-HOURS", "22.80 of 22.8", minimum(22.8, 22 * 60 + 48));
    fails("AGR-PROGRAMME-HOURS", "a minute less", minimum(22.8, 22 * 60 + 47), weeks);
    passes("AGR-PROGRAMME-HOURS", "unknown", minimum(std::nullopt, 60));

    const auto sector = [](Sector of, AgreementType found) {
        return [=](D &d) {
            d.enrolment.sector = of;
            d.agreement.type = found;
        };
    };
    for (const Sector of : {Sector::Secondary, Sector::Buso}) {
        passes("AGR-TYPE-SECTOR", "OAO in secondary education", sector(of, Oao));
        passes("AGR-TYPE-SECTOR", "SAO in secondary education", sector(of, Sao));
        passes("AGR-TYPE-SECTOR", "DA in secondary education", sector(of, Da));
        fails("AGR-TYPE-SECTOR", "ODOS in secondary education", sector(of, Odos), type);
        fails("AGR-TYPE-SECTOR", "ODO in secondary education", sector(of, Odo), type);
    }
    passes("AGR-TYPE-SECTOR", "ODOS in adult education", sector(Sector::Adult, Odos));
    passes("AGR-TYPE-SECTOR", "ODO in adult education", sector(Sector::Adult, Odo));
    passes("AGR-TYPE-SECTOR", "DA in adult education", sector(Sector::Adult, Da));
    fails("AGR-TYPE-SECTOR", "OAO in adult education", sector(Sector::Adult, Oao), type);
    fails("AGR-TYPE-SECTOR", "SAO in adult education", sector(Sector::Adult, Sao), type);

    const auto maribel = [](std::optional<bool> marked, Sector of) {
        return [=](D &d) {
            d.agreement.type = Da;
            d.agreement.socialMaribel = marked;
            d.enrolment.sector = of;
        };
    };
    passes("AGR-DA-MARIBEL", "marked", maribel(true, Sector::Secondary));
    fails("AGR-DA-MARIBEL", "not marked", maribel(false, Sector::Secondary), type);
    passes("AGR-DA-MARIBEL", "unknown", maribel(std::nullopt, Sector::Secondary));
    passes("AGR-DA-MARIBEL", "adult education", maribel(false, Sector::Adult));
    passes("AGR-DA-MARIBEL", "OAO", [](D &d) { d.agreement.socialMaribel = false; });

    const auto share = [](int workplace, int school, Sector of) {
        return [=](D &d) {
            d.enrolment.sector = of;
            d.schedule.weeks = {{{.venue = Venue::Workplace, .toMinute = workplace},
                                 {.day = Qt::Tuesday, .venue = Venue::School, .toMinute = school}}};
        };
    };
    passes("AGR-ADULT-SHARE", "half", share(600, 600, Sector::Adult));
    fails("AGR-ADULT-SHARE", "a minute less", share(599, 600, Sector::Adult), weeks);
    passes("AGR-ADULT-SHARE", "not in secondary education", share(60, 600, Sector::Secondary));

    const auto period = [](QDate start, QDate end) {
        return [=](D &d) {
            d.agreement.start = start;
            d.agreement.end = end;
        };
    };
    const QStringList end{"error /agreement/end"};
    passes("AGR-DATES-ORDER", "one day", period({2026, 9, 1}, {2026, 9, 1}));
    fails("AGR-DATES-ORDER", "ends the day before", period({2026, 9, 1}, {2026, 8, 31}), end);

    passes("AGR-DURATION", "three years", period({2026, 9, 1}, {2029, 8, 31}));
    fails("AGR-DURATION", "three years and a day", period({2026, 9, 1}, {2029, 9, 1}), end);
    passes("AGR-DURATION", "from 29 February", period({2028, 2, 29}, {2031, 2, 28}));
    fails("AGR-DURATION", "from 29 February, a day more", period({2028, 2, 29}, {2031, 3, 1}), end);
    passes("AGR-DURATION", "end unknown", [](D &d) { d.agreement.end.reset(); });
    fails("AGR-DURATION", "a start of long ago has no known maximum",
          period({2006, 9, 1}, {2007, 6, 30}), end);

    const auto signedOn
        = [](std::optional<QDate> day) { return [=](D &d) { d.agreement.signedOn = day; }; };
    passes("AGR-SIGN-DATE", "on the start", signedOn(QDate(2026, 9, 1)));
    fails("AGR-SIGN-DATE", "the day after", signedOn(QDate(2026, 9, 2)),
          {"error /agreement/signedOn"});
    fails("AGR-SIGN-DATE", "not yet", signedOn(std::nullopt), {"warning /agreement/signedOn"});

    const auto other = [](QDate start, QDate until, std::optional<bool> cooperation = false) {
        return [=](D &d) {
            d.agreement.cooperation6bis = cooperation;
            d.agreement.otherAgreements
                = {{QDate(2025, 9, 1), QDate(2026, 6, 30), QString()}, {start, until, "Bakkerij"}};
        };
    };
    const QStringList overlaps{"error /agreement/otherAgreements/1"};
    passes("AGR-OVERLAP", "ends the day before", other({2026, 1, 1}, {2026, 8, 31}));
    fails("AGR-OVERLAP", "shares the first day", other({2026, 1, 1}, {2026, 9, 1}), overlaps);
    passes("AGR-OVERLAP", "begins the day after", other({2027, 7, 1}, {2027, 8, 31}));
    fails("AGR-OVERLAP", "shares the last day", other({2027, 6, 30}, {2027, 8, 31}), overlaps);
    fails("AGR-OVERLAP", "lies within", other({2026, 10, 1}, {2026, 10, 2}), overlaps);
    fails("AGR-OVERLAP", "cooperation unknown", other({2026, 10, 1}, {2026, 10, 2}, std::nullopt),
          overlaps);
    passes("AGR-OVERLAP", "cooperation of art. 6bis", other({2026, 10, 1}, {2026, 10, 2}, true));
    passes("AGR-OVERLAP", "the other's end unknown", [](D &d) {
        d.agreement.otherAgreements = {{QDate(2026, 10, 1), std::nullopt, QString()}};
    });

    const auto ofType = [](AgreementType found) { return [=](D &d) { d.agreement.type = found; }; };
    fails("AGR-STUDENT-JOB", "every OAO", ofType(Oao), {"info /agreement/type"});
    passes("AGR-STUDENT-JOB", "SAO", ofType(Sao));

    const auto registered = [](QDate start, std::optional<QDate> day) {
        return [=](D &d) {
            d.agreement.start = start;
            d.agreement.registeredOn = day;
        };
    };
    const QStringList late{"warning /agreement/registeredOn"};
    passes("REG-PREMIUM-3M", "the last day", registered({2026, 9, 1}, QDate(2026, 12, 1)));
    fails("REG-PREMIUM-3M", "the day after", registered({2026, 9, 1}, QDate(2026, 12, 2)), late);
    passes("REG-PREMIUM-3M", "not yet, on the last day", registered({2026, 9, 1}, std::nullopt),
           QDate(2026, 12, 1));
    fails("REG-PREMIUM-3M", "not yet, the day after", registered({2026, 9, 1}, std::nullopt), late,
          QDate(2026, 12, 2));
    passes("REG-PREMIUM-3M", "from 30 November", registered({2026, 11, 30}, QDate(2027, 2, 28)));
    fails("REG-PREMIUM-3M", "from 30 November, a day late",
          registered({2026, 11, 30}, QDate(2027, 3, 1)), late);
    passes("REG-PREMIUM-3M", "from 30 November to a leap year",
           registered({2027, 11, 30}, QDate(2028, 2, 29)));
    fails("REG-PREMIUM-3M", "from 30 November to a leap year, a day late",
          registered({2027, 11, 30}, QDate(2028, 3, 1)), late);
}

void TestAgreementRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestAgreementRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(messagesOf("AGR-DURATION", [](D &d) { d.agreement.end = QDate(2029, 9, 1); }),
             u"De overeenkomst eindigt op 1 september 2029; ze duurt hoogstens 3 jaar, dus tot en "
             u"met 31 augustus 2029.");
    QCOMPARE(messagesOf("AGR-TYPE-HOURS", [](D &d) { d.agreement.type = AgreementType::Sao; }),
             u"Het type is SAO; bij gemiddeld 24,00 u. per week op de werkplek (20,00 u. of meer) "
             u"hoort OAO of DA.");
    QCOMPARE(
        messagesOf("AGR-PROGRAMME-HOURS", [](D &d) { d.programme.minimumWorkplaceHours = 28.5; }),
        u"Gemiddeld 24,00 u. per week op de werkplek; minstens 28,50 u. is nodig voor deze "
        u"opleiding.");
    QCOMPARE(messagesOf("AGR-DURATION", [](D &d) { d.agreement.start = QDate(2006, 9, 1); }),
             u"Maximumduur van de overeenkomst: er is geen waarde bekend voor 1 september 2006.");
}

QTEST_APPLESS_MAIN(TestAgreementRules)
#include "tst_rules_agreement.moc"
