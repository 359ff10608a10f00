// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/premiums.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;

namespace {

/// An agreement of the school year 2026-2027 that earns both premiums.
AgreementDraft earning()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.start = QDate(2026, 9, 1);
    draft.agreement.end = QDate(2027, 6, 30);
    draft.agreement.registeredOn = QDate(2026, 9, 1);
    draft.mentor.trainingCompletedOn = QDate(2026, 6, 1);
    draft.mentor.trainingExempt = false;
    draft.establishment.region = Region::Flanders;
    draft.learner.address = Address{.postcode = QStringLiteral("9000")};
    return draft;
}

/// So many school years before that of earning().
QSet<QDate> yearsBefore(int years)
{
    QSet<QDate> result;
    for (int year = 1; year <= years; ++year)
        result.insert(QDate(2026 - year, 9, 1));
    return result;
}

const PremiumContext inSeptember{
    .today = QDate(2026, 9, 1), .employerYears = yearsBefore(0), .learnerYears = yearsBefore(0)};

} // namespace

/// PRM-EMPLOYER and PRM-LEARNER.
class TestPremiums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreementThatMeetsAllEarnsBoth();
    void conditionsKeepTheirBoundaries_data();
    void conditionsKeepTheirBoundaries();
    void amountDependsOnPay_data();
    void amountDependsOnPay();
    void amountIsThatOfTheSchoolYear();
    void eachSchoolYearHasItsOwnPremium();
    void aSchoolYearGivesOnePremium();
    void registrationFollowsTheLawOfTheStart();
    void whatCanStillBeMetTellsUntilWhen();
    void missingDatesGiveNoPremium();

private:
    [[nodiscard]] Premium premium(const QString &rule, const AgreementDraft &draft,
                                  const PremiumContext &context = inSeptember) const;

    Rulebook m_law;
};

void TestPremiums::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

Premium TestPremiums::premium(const QString &rule, const AgreementDraft &draft,
                              const PremiumContext &context) const
{
    for (const Premium &found : premiums(draft, m_law, context)) {
        if (found.rule == rule)
            return found;
    }
    return {};
}

void TestPremiums::agreementThatMeetsAllEarnsBoth()
{
    const auto found = premiums(earning(), m_law, inSeptember);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().rule, QStringLiteral("PRM-EMPLOYER"));
    QCOMPARE(found.first().amount, Money{100000});
    QCOMPARE(found.first().state(), ConditionState::Met);
    QCOMPARE(found.first().schoolYearStart, QDate(2026, 9, 1));
    QVERIFY(found.first().confirmed);
    QCOMPARE(found.last().rule, QStringLiteral("PRM-LEARNER"));
    QCOMPARE(found.last().amount, Money{50000});
    QCOMPARE(found.last().state(), ConditionState::Met);
    QVERIFY(!found.last().until());
}

void TestPremiums::conditionsKeepTheirBoundaries_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<AgreementDraft>("draft");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("times");
    QTest::addColumn<ConditionState>("state");
    const QString employer = QStringLiteral("PRM-EMPLOYER");
    const QString learner = QStringLiteral("PRM-LEARNER");
    const auto row = [](const char *name, const QString &rule, ConditionState state,
                        const std::function<void(AgreementDraft &)> &change,
                        QDate today = QDate(2027, 7, 1), int times = 0) {
        AgreementDraft draft = earning();
        change(draft);
        QTest::newRow(name) << rule << draft << today << times << state;
    };
    const auto ends = [](QDate start, QDate end) {
        return [=](AgreementDraft &draft) {
            draft.agreement.start = start;
            draft.agreement.end = end;
            draft.agreement.registeredOn = start;
        };
    };
    using enum ConditionState;
    for (const QString &rule : {employer, learner}) {
        row(qPrintable(rule + ": four months"), rule, Met, ends({2026, 9, 1}, {2026, 12, 31}));
        row(qPrintable(rule + ": a day short"), rule, NotMet, ends({2026, 9, 1}, {2026, 12, 30}));
        row(qPrintable(rule + ": a day short, still running"), rule, Reachable,
            ends({2026, 9, 1}, {2026, 12, 30}));
        row(qPrintable(rule + ": four months to the end of the year"), rule, Met,
            ends({2027, 5, 1}, {2027, 8, 31}));
        row(qPrintable(rule + ": from 2 May it cannot be four"), rule, NotMet,
            ends({2027, 5, 2}, {2027, 8, 31}));
        row(qPrintable(rule + ": registered on the last day"), rule, Met,
            [](AgreementDraft &draft) { draft.agreement.registeredOn = QDate(2026, 12, 1); });
        row(qPrintable(rule + ": registered the day after"), rule, NotMet,
            [](AgreementDraft &draft) { draft.agreement.registeredOn = QDate(2026, 12, 2); });
        const auto unregistered
            = [](AgreementDraft &draft) { draft.agreement.registeredOn.reset(); };
        row(qPrintable(rule + ": not registered on the last day"), rule, Reachable, unregistered,
            QDate(2026, 12, 1));
        row(qPrintable(rule + ": not registered the day after"), rule, NotMet, unregistered,
            QDate(2026, 12, 2));
        row(
            qPrintable(rule + ": twice before"), rule, Met, [](AgreementDraft &) {},
            QDate(2027, 7, 1), 2);
        row(
            qPrintable(rule + ": three times before"), rule, NotMet, [](AgreementDraft &) {},
            QDate(2027, 7, 1), 3);
        row(
            qPrintable(rule + ": times unknown"), rule, Unknown, [](AgreementDraft &) {},
            QDate(2027, 7, 1), -1);
    }
    const auto trained = [](std::optional<QDate> day) {
        return [=](AgreementDraft &draft) { draft.mentor.trainingCompletedOn = day; };
    };
    row("mentor trained on the last day", employer, Met, trained(QDate(2027, 8, 31)));
    row("mentor trained the day after", employer, NotMet, trained(QDate(2027, 9, 1)));
    row("mentor not trained on the last day", employer, Reachable, trained({}), QDate(2027, 8, 31));
    row("mentor not trained the day after", employer, NotMet, trained({}), QDate(2027, 9, 1));
    row("mentor exempt", employer, Met, [](AgreementDraft &draft) {
        draft.mentor.trainingCompletedOn.reset();
        draft.mentor.trainingExempt = true;
    });
    row("mentor does not matter to the learner", learner, Met, trained({}), QDate(2028, 9, 1));
    row("establishment in Brussels", employer, NotMet,
        [](AgreementDraft &draft) { draft.establishment.region = Region::Brussels; });
    row("establishment by its postcode", employer, Met, [](AgreementDraft &draft) {
        draft.establishment.region.reset();
        draft.establishment.address = Address{.postcode = QStringLiteral("8500")};
    });
    row("establishment unknown", employer, Unknown, [](AgreementDraft &draft) {
        draft.establishment.region.reset();
        draft.establishment.address.reset();
    });
    const auto livesAt = [](const char *postcode) {
        return [=](AgreementDraft &draft) {
            draft.learner.address = Address{.postcode = QLatin1StringView(postcode)};
        };
    };
    row("learner in Brussels", learner, NotMet, livesAt("1299"));
    row("learner in Walloon Brabant", learner, NotMet, livesAt("1499"));
    row("learner from 1500", learner, Met, livesAt("1500"));
    row("learner to 3999", learner, Met, livesAt("3999"));
    row("learner from 4000", learner, NotMet, livesAt("4000"));
    row("learner to 7999", learner, NotMet, livesAt("7999"));
    row("learner from 8000", learner, Met, livesAt("8000"));
    row("learner with a space behind the postcode", learner, Met, livesAt("2800 "));
    row("learner without a postcode", learner, Unknown, livesAt(""));
    row("learner with a postcode of another country", learner, Unknown, livesAt("75001"));
    row("learner's home does not matter to the employer", employer, Met, livesAt("1000"));
}

void TestPremiums::conditionsKeepTheirBoundaries()
{
    QFETCH(QString, rule);
    QFETCH(AgreementDraft, draft);
    QFETCH(QDate, today);
    QFETCH(int, times);
    QFETCH(ConditionState, state);
    if (state == ConditionState::Reachable && today == QDate(2027, 7, 1))
        today = QDate(2026, 12, 30);
    const auto known = times < 0 ? std::nullopt : std::optional(yearsBefore(times));
    const Premium found
        = premium(rule, draft, {.today = today, .employerYears = known, .learnerYears = known});
    QCOMPARE(found.state(), state);
    QCOMPARE(found.until().has_value(), state == ConditionState::Reachable);
}

void TestPremiums::amountDependsOnPay_data()
{
    QTest::addColumn<AgreementType>("type");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("OAO") << AgreementType::Oao << qint64(100000);
    QTest::newRow("SAO") << AgreementType::Sao << qint64(80000);
    QTest::newRow("DA") << AgreementType::Da << qint64(100000);
    QTest::newRow("ODOS") << AgreementType::Odos << qint64(100000);
    QTest::newRow("ODO") << AgreementType::Odo << qint64(100000);
}

void TestPremiums::amountDependsOnPay()
{
    QFETCH(AgreementType, type);
    QFETCH(qint64, cents);
    AgreementDraft draft = earning();
    draft.agreement.type = type;
    QCOMPARE(premium(QStringLiteral("PRM-EMPLOYER"), draft).amount, Money{cents});
}

void TestPremiums::amountIsThatOfTheSchoolYear()
{
    const auto of = [this](QDate start, QDate end) {
        AgreementDraft draft = earning();
        draft.agreement.type = AgreementType::Sao;
        draft.agreement.start = start;
        draft.agreement.end = end;
        return premium(QStringLiteral("PRM-EMPLOYER"), draft);
    };
    QCOMPARE(of({2025, 9, 1}, {2026, 6, 30}).amount, Money{80000});
    QCOMPARE(of({2024, 9, 1}, {2025, 6, 30}).amount, Money{60000});
    QVERIFY(!of({2024, 9, 1}, {2025, 6, 30}).confirmed);
    QCOMPARE(of({2022, 9, 1}, {2023, 6, 30}).rule, QString()); // the law had none
}

void TestPremiums::eachSchoolYearHasItsOwnPremium()
{
    AgreementDraft draft = earning();
    draft.agreement.end = QDate(2028, 6, 30);
    const auto found = premiums(draft, m_law,
                                {.today = QDate(2026, 9, 1),
                                 .employerYears = yearsBefore(2),
                                 .learnerYears = yearsBefore(0)});
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.at(0).state(), ConditionState::Met);
    QCOMPARE(found.at(2).schoolYearStart, QDate(2027, 9, 1));
    QCOMPARE(found.at(2).state(), ConditionState::NotMet); // the fourth for this learner
    QCOMPARE(found.at(3).state(), ConditionState::Met);
}

void TestPremiums::aSchoolYearGivesOnePremium()
{
    const auto state = [this](const QString &rule, const QSet<QDate> &years) {
        return premium(rule, earning(),
                       {.today = QDate(2026, 9, 1), .employerYears = years, .learnerYears = years})
            .state();
    };
    for (const QString &rule : {QStringLiteral("PRM-EMPLOYER"), QStringLiteral("PRM-LEARNER")}) {
        QCOMPARE(state(rule, {QDate(2025, 9, 1)}), ConditionState::Met);
        QCOMPARE(state(rule, {QDate(2026, 9, 1)}), ConditionState::NotMet);
        QCOMPARE(state(rule, {QDate(2027, 9, 1)}), ConditionState::Met);
    }
}

void TestPremiums::registrationFollowsTheLawOfTheStart()
{
    Rulebook law = m_law;
    auto &rows = law.numbers[QStringLiteral("premium-registration-months")].rows;
    rows.last().until = QDate(2027, 8, 31);
    auto later = rows.last();
    later.from = QDate(2027, 9, 1);
    later.until.reset();
    later.value = 1;
    rows.append(later);
    AgreementDraft draft = earning();
    draft.agreement.end = QDate(2028, 6, 30);
    draft.agreement.registeredOn = QDate(2026, 12, 1); // three months: not one
    const auto found = premiums(draft, law, inSeptember);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.at(0).state(), ConditionState::Met);
    QCOMPARE(found.at(2).schoolYearStart, QDate(2027, 9, 1));
    QCOMPARE(found.at(2).state(), ConditionState::Met);
}

void TestPremiums::whatCanStillBeMetTellsUntilWhen()
{
    AgreementDraft draft = earning();
    draft.agreement.registeredOn.reset();
    draft.mentor.trainingCompletedOn.reset();
    const Premium employer = premium(QStringLiteral("PRM-EMPLOYER"), draft);
    QCOMPARE(employer.until(), QDate(2026, 12, 1)); // registration comes first
    QStringList texts;
    for (const Condition &condition : employer.conditions)
        texts.append(stateText(condition.state, condition.until));
    QVERIFY(texts.contains(QStringLiteral("nog te halen tot 1 december 2026")));
    QVERIFY(texts.contains(QStringLiteral("nog te halen tot 31 augustus 2027")));
}

void TestPremiums::missingDatesGiveNoPremium()
{
    AgreementDraft draft = earning();
    draft.agreement.end.reset();
    QVERIFY(premiums(draft, m_law, inSeptember).isEmpty());
}

Q_DECLARE_METATYPE(traject::AgreementDraft)
QTEST_APPLESS_MAIN(TestPremiums)
#include "tst_rules_premiums.moc"
