// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

namespace {

/// Nine digits with the check digits of a birth before or from 2000.
QString withCheck(qint64 nine, bool from2000)
{
    const qint64 base = from2000 ? 2'000'000'000 + nine : nine;
    return QStringLiteral("%1%2")
        .arg(nine, 9, 10, QChar(u'0'))
        .arg(97 - base % 97, 2, 10, QChar(u'0'));
}

} // namespace

class TestIdentityRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestIdentityRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const auto insz = [](const QString &text) { return [=](D &d) { d.learner.insz = text; }; };
    const QStringList wrongInsz{"error /learner/insz"};
    passes("LRN-INSZ", "from 2000", insz("10031412011"));
    passes("LRN-INSZ", "before 2000", insz("93.05.18-223.61"));
    passes("LRN-INSZ", "spaces, dashes, invisible marks", insz("\u202A10 03 14\u2013120 11\u202C"));
    passes("LRN-INSZ", "bis-number", insz(withCheck(104'314'120, true)));
    passes("LRN-INSZ", "blank is for CNT-LEARNER", insz(" "));
    fails("LRN-INSZ", "check digits one off", insz("10.03.14-120.12"), wrongInsz);
    fails("LRN-INSZ", "a digit short", insz("10.03.14-120.1"), wrongInsz);
    fails("LRN-INSZ", "full-width digits", insz("\uFF11\uFF1003141201\uFF11"), wrongInsz);
    passes("LRN-INSZ", "born on the day of the check", insz(withCheck(260'901'001, true)));
    fails("LRN-INSZ", "born the day after", insz(withCheck(260'902'001, true)), wrongInsz);

    const auto birth = [](const QString &text, QDate date) {
        return [=](D &d) {
            d.learner.insz = text;
            d.learner.birthDate = date;
        };
    };
    const QStringList differs{"warning /learner/birthDate"};
    const QString own = validOaoDraft().learner.insz;
    passes("LRN-INSZ-BIRTH", "the same day", birth(own, QDate(2010, 3, 14)));
    fails("LRN-INSZ-BIRTH", "a day later", birth(own, QDate(2010, 3, 15)), differs);
    fails("LRN-INSZ-BIRTH", "a century earlier", birth(own, QDate(1910, 3, 14)), differs);
    passes("LRN-INSZ-BIRTH", "day unknown", birth(withCheck(100'300'120, true), QDate(2010, 3, 9)));
    passes("LRN-INSZ-BIRTH", "month unknown",
           birth(withCheck(100'014'120, true), QDate(2010, 5, 9)));
    passes("LRN-INSZ-BIRTH", "bis +20", birth(withCheck(102'314'120, true), QDate(2010, 3, 14)));
    passes("LRN-INSZ-BIRTH", "bis +40", birth(withCheck(104'314'120, true), QDate(2010, 3, 14)));
    fails("LRN-INSZ-BIRTH", "bis +40, other day",
          birth(withCheck(104'314'120, true), QDate(2010, 3, 13)), differs);
    passes("LRN-INSZ-BIRTH", "wrong number is for LRN-INSZ",
           birth("10.03.14-120.12", QDate(2010, 1, 1)));

    const auto kbo = [](const QString &text) { return [=](D &d) { d.enterprise.kbo = text; }; };
    const QStringList wrongKbo{"error /enterprise/kbo"};
    passes("ENT-KBO", "dots", kbo("0771.004.597"));
    passes("ENT-KBO", "VAT notation", kbo("BE 0771 004 597"));
    passes("ENT-KBO", "starts with 1", kbo("1000.000.021"));
    fails("ENT-KBO", "check digits one off", kbo("0771.004.598"), wrongKbo);
    fails("ENT-KBO", "starts with 2", kbo("2147812701"), wrongKbo);

    const auto est
        = [](const QString &text) { return [=](D &d) { d.establishment.number = text; }; };
    const QStringList wrongEst{"error /establishment/number"};
    passes("EST-NUMBER", "rest 0 gives 97", est("2.147.812.897"));
    passes("EST-NUMBER", "starts with 8", est("8.000.000.071"));
    fails("EST-NUMBER", "starts with 9", est("9.000.000.092"), wrongEst);
    fails("EST-NUMBER", "starts with 1", est("1.000.000.021"), wrongEst);
    fails("EST-NUMBER", "check digits one off", est("2.147.812.898"), wrongEst);

    const auto iban = [](const QString &text) { return [=](D &d) { d.learner.iban = text; }; };
    passes("LRN-IBAN", "Belgian", iban("be19 7350 0004 1212"));
    passes("LRN-IBAN", "none given", iban(QString()));
    fails("LRN-IBAN", "check digits one off", iban("BE20 7350 0004 1212"),
          {"warning /learner/iban"});
}

void TestIdentityRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestIdentityRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(messagesOf("LRN-INSZ", [](D &d) { d.learner.insz = " 12 "; }),
             u"Het INSZ “12” is niet geldig: een INSZ heeft 11 cijfers.");
    QCOMPARE(messagesOf("LRN-INSZ-BIRTH", [](D &d) { d.learner.birthDate = QDate(2010, 4, 1); }),
             u"De geboortedatum 1 april 2010 verschilt van die in het INSZ, 14 maart 2010.");
    QCOMPARE(messagesOf("EST-NUMBER", [](D &d) { d.establishment.number = "%1"; }),
             u"Het vestigingseenheidsnummer “%1” is niet geldig: een vestigingsnummer heeft 10 "
             u"cijfers.");
}

QTEST_APPLESS_MAIN(TestIdentityRules)
#include "tst_rules_identity.moc"
