// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace traject;
using namespace traject::exchange;

namespace {

QByteArray draftFile(const QString &name)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The smallest draft that may be read.
QByteArray smallestDraft()
{
    return R"({"draftVersion":1,"agreement":{},"learner":{},"enterprise":{},"establishment":{},
"mentor":{},"provider":{},"counsellor":{},"programme":{},
"schedule":{"alternation":"weekly","weeks":[[]]}})";
}

QJsonObject asObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// smallestDraft() with one part replaced.
QJsonObject smallestWith(const QString &part, const QByteArray &json)
{
    QJsonObject object = asObject(smallestDraft());
    object.insert(part, QJsonDocument::fromJson('[' + json + ']').array().at(0));
    return object;
}

QString problemsOf(const Result<AgreementDraft> &draft)
{
    return draft ? QString() : draft.error().detail;
}

} // namespace

class TestDraftJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDraftIsReadAndWritten_data();
    void everyDraftIsReadAndWritten();
    void everyFactOfADraftIsRead();
    void theAdultAndTheMaribelFactsAreRead();
    void anEmptyDraftComesBack();
    void aDraftWithEveryMemberUnusualComesBack();
    void aProblemNamesPointerValueAndExpectation_data();
    void aProblemNamesPointerValueAndExpectation();
    void whatTheSchemaAllowsIsAccepted_data();
    void whatTheSchemaAllowsIsAccepted();
    void allProblemsAreReportedTogether();
    void eachMissingPartIsNamed();
    void aTextThatIsNoJsonNamesItsPlace_data();
    void aTextThatIsNoJsonNamesItsPlace();
    void aMemberThatStandsTwiceIsRefused_data();
    void aMemberThatStandsTwiceIsRefused();
    void hugeAndDeepTextsAreRefused();
    void manyProblemsAreCounted();
};

void TestDraftJson::everyDraftIsReadAndWritten_data()
{
    QTest::addColumn<QString>("name");
    const QDir dir(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts"));
    const QStringList names = dir.entryList({QStringLiteral("*.json")});
    QCOMPARE(names.size(), 6);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestDraftJson::everyDraftIsReadAndWritten()
{
    QFETCH(QString, name);
    const auto draft = readDraft(draftFile(name));
    QVERIFY2(draft, qPrintable(problemsOf(draft)));
    const auto again = readDraft(writeDraft(*draft));
    QVERIFY2(again, qPrintable(problemsOf(again)));
    QCOMPARE(*again, *draft);
}

void TestDraftJson::everyFactOfADraftIsRead()
{
    const auto draft = readDraft(draftFile(QStringLiteral("oao-minor.json")));
    QVERIFY2(draft, qPrintable(problemsOf(draft)));
    QCOMPARE(draft->agreement.number, QStringLiteral("OAO-2026-0141"));
    QCOMPARE(draft->agreement.type, AgreementType::Oao);
    QCOMPARE(draft->agreement.start, QDate(2026, 9, 1));
    QCOMPARE(draft->agreement.place->municipality, QStringLiteral("Mechelen"));
    QVERIFY(!draft->agreement.jointCommitteeWage);
    QCOMPARE(draft->learner.insz, QStringLiteral("09.11.19-946.40"));
    QCOMPARE(draft->learner.attainment.secondStageCompleted, true);
    QCOMPARE(draft->learner.attainment.alternatingYearsCompleted, 0);
    QCOMPARE(draft->learner.screeningAdvice, ScreeningAdvice::Positive);
    QCOMPARE(draft->guardian->relation, GuardianRelation::Father);
    QCOMPARE(draft->enrolment.sector, Sector::Secondary);
    QCOMPARE(draft->enrolment.stage, 3);
    QCOMPARE(draft->enterprise.fullTimeWeek, 38.0);
    QCOMPARE(draft->establishment.region, Region::Flanders);
    QCOMPARE(draft->accreditation->status, AccreditationStatus::Approved);
    QCOMPARE(draft->mentor.sectorMaximum, 2);
    QCOMPARE(draft->provider.kind, ProviderKind::School);
    QCOMPARE(draft->provider.address.street, QStringLiteral("Schoolstraat"));
    QCOMPARE(draft->programme.competences.size(), 10);
    QCOMPARE(draft->allowance->level, 2);
    QCOMPARE(draft->allowance->monthlyAmount, Money{70080});
    QCOMPARE(draft->schedule.averageMinutes(Venue::Workplace), 24.0 * 60);
    QCOMPARE(draft->schedule.averageMinutes(Venue::School), 14.0 * 60);
    QCOMPARE(draft->trainingPlan.size(), 10);
}

void TestDraftJson::theAdultAndTheMaribelFactsAreRead()
{
    const auto adult = readDraft(draftFile(QStringLiteral("adult-odos.json")));
    QVERIFY2(adult, qPrintable(problemsOf(adult)));
    QCOMPARE(adult->agreement.type, AgreementType::Odos);
    QCOMPARE(adult->enrolment.sector, Sector::Adult);
    const auto da = readDraft(draftFile(QStringLiteral("da.json")));
    QVERIFY2(da, qPrintable(problemsOf(da)));
    QCOMPARE(da->agreement.socialMaribel, true);
    QCOMPARE(da->agreement.jointCommitteeWage, Money{134275});
    QVERIFY(!da->programme.agreementType);
}

void TestDraftJson::anEmptyDraftComesBack()
{
    const AgreementDraft empty;
    QCOMPARE(writeDraft(empty), asObject(smallestDraft()));
    const auto again = readDraft(writeDraft(empty));
    QVERIFY2(again, qPrintable(problemsOf(again)));
    QCOMPARE(*again, empty);
}

void TestDraftJson::aDraftWithEveryMemberUnusualComesBack()
{
    AgreementDraft draft;
    draft.agreement.otherAgreements
        = {{.start = QDate(2026, 9, 1), .enterprise = QStringLiteral("Ander")}, {}};
    draft.agreement.place = Address{.country = QString()};
    draft.learner.address = Address{};
    draft.learner.familyName = QStringLiteral("O'Brien \"Ž\" \u202D/~\n");
    draft.guardian = draft::Guardian{};
    draft.accreditation = draft::Accreditation{};
    draft.allowance = draft::Allowance{};
    draft.enterprise.fullTimeWeek = 37.333333333333336;
    draft.enterprise.sectorExceptions = {SectorException::RestDay, SectorException::Night22};
    draft.provider.address.country = QStringLiteral("NL");
    draft.schedule.alternation = Alternation::Blocks;
    draft.schedule.declaredAverageHours = 0.0;
    draft.schedule.weeks = {{}, {{.day = Qt::Sunday, .fromMinute = 0, .toMinute = 1440}}};
    draft.trainingPlan = {TrainingPlanItem{}};
    const auto again = readDraft(QJsonDocument(writeDraft(draft)).toJson());
    QVERIFY2(again, qPrintable(problemsOf(again)));
    QCOMPARE(*again, draft);
}

void TestDraftJson::aProblemNamesPointerValueAndExpectation_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");

    const QString date = QStringLiteral(" (verwacht: JJJJ-MM-DD, bijvoorbeeld 2026-09-01)");
    QTest::newRow("31 February") << "agreement" << QByteArray(R"({"start":"2026-02-31"})")
                                 << QStringLiteral(
                                        "/agreement/start: \"2026-02-31\" is geen bestaande datum")
            + date;
    QTest::newRow("29 February in a common year")
        << "agreement" << QByteArray(R"({"end":"2027-02-29"})")
        << QStringLiteral("/agreement/end: \"2027-02-29\" is geen bestaande datum") + date;
    QTest::newRow("Belgian date") << "agreement" << QByteArray(R"({"start":"01/09/2026"})")
                                  << QStringLiteral(
                                         "/agreement/start: \"01/09/2026\" is geen datum")
            + date;
    QTest::newRow("date and time")
        << "agreement" << QByteArray(R"({"start":"2026-09-01T00:00"})")
        << QStringLiteral("/agreement/start: \"2026-09-01T00:00\" is geen datum") + date;
    QTest::newRow("number as date")
        << "agreement" << QByteArray(R"({"start":20260901})")
        << QStringLiteral("/agreement/start: 20260901 is geen datum") + date;
    QTest::newRow("unknown member")
        << "counsellor" << QByteArray(R"({"naam":"x"})")
        << "/counsellor/naam: onbekend veld (verwacht: name, email of phone)";
    QTest::newRow("unknown part")
        << "leerling" << QByteArray(R"({})")
        << "/leerling: onbekend veld (verwacht: draftVersion, agreement, learner, guardian, "
           "enrolment, enterprise, establishment, accreditation, mentor, provider, counsellor, "
           "programme, allowance, schedule of trainingPlan)";
    QTest::newRow("slash and tilde in a name")
        << "counsellor" << QByteArray(R"({"a/b~c":1})")
        << "/counsellor/a~1b~0c: onbekend veld (verwacht: name, email of phone)";
    QTest::newRow("attainment is no object of its own")
        << "learner" << QByteArray(R"({"attainment":{}})") << "/learner/attainment: onbekend veld";
    QTest::newRow("text expected")
        << "learner" << QByteArray(R"({"givenName":7})")
        << "/learner/givenName: 7 is geen tekst (verwacht: tekst tussen aanhalingstekens)";
    QTest::newRow("null text") << "learner" << QByteArray(R"({"givenName":null})")
                               << "/learner/givenName: null is geen tekst";
    QTest::newRow("yes or no expected")
        << "learner" << QByteArray(R"({"jobseeker":"ja"})")
        << "/learner/jobseeker: \"ja\" is geen ja of nee (verwacht: true of false)";
    QTest::newRow("half a learner")
        << "enterprise" << QByteArray(R"({"learners":2.5})")
        << "/enterprise/learners: 2.5 is geen geheel getal (verwacht: een geheel getal vanaf 0)";
    QTest::newRow("negative")
        << "enterprise" << QByteArray(R"({"employees":-1})")
        << "/enterprise/employees: -1 is te klein (verwacht: een geheel getal vanaf 0)";
    QTest::newRow("larger than an integer") << "enterprise" << QByteArray(R"({"employees":1e12})")
                                            << "/enterprise/employees: 1e+12 is te groot";
    QTest::newRow("sector maximum 0") << "mentor" << QByteArray(R"({"sectorMaximum":0})")
                                      << "/mentor/sectorMaximum: 0 is te klein (verwacht: een "
                                         "geheel getal vanaf 1)";
    QTest::newRow("stage 1") << "enrolment" << QByteArray(R"({"stage":1})")
                             << "/enrolment/stage: 1 is te klein (verwacht: een geheel getal van 2 "
                                "tot en met 3)";
    QTest::newRow("stage 4") << "enrolment" << QByteArray(R"({"stage":4})")
                             << "/enrolment/stage: 4 is te groot";
    QTest::newRow("year 0") << "enrolment" << QByteArray(R"({"year":0})")
                            << "/enrolment/year: 0 is te klein";
    QTest::newRow("year 4") << "enrolment" << QByteArray(R"({"year":4})")
                            << "/enrolment/year: 4 is te groot";
    QTest::newRow("level 4") << "allowance" << QByteArray(R"({"level":4})")
                             << "/allowance/level: 4 is te groot";
    QTest::newRow("level null") << "allowance" << QByteArray(R"({"level":null})")
                                << "/allowance/level: null is geen geheel getal";
    QTest::newRow("school year")
        << "enrolment" << QByteArray(R"({"schoolYear":"2026/27"})")
        << "/enrolment/schoolYear: \"2026/27\" is geen schooljaar (verwacht: JJJJ-JJJJ, "
           "bijvoorbeeld 2026-2027)";
    QTest::newRow("enum in other case")
        << "agreement" << QByteArray(R"({"type":"oao"})")
        << "/agreement/type: \"oao\" is geen toegelaten waarde (verwacht: OAO, SAO, DA, ODOS of "
           "ODO)";
    QTest::newRow("enum null") << "agreement" << QByteArray(R"({"type":null})")
                               << "/agreement/type: null is geen toegelaten waarde";
    QTest::newRow("enum in a list")
        << "enterprise" << QByteArray(R"({"sectorExceptions":["sunday","night-24"]})")
        << "/enterprise/sectorExceptions/1: \"night-24\" is geen toegelaten waarde";
    QTest::newRow("money as a number")
        << "allowance" << QByteArray(R"({"monthlyAmount":700.8})")
        << "/allowance/monthlyAmount: 700.8 is geen bedrag (verwacht: tekst met twee cijfers na "
           "een punt, bijvoorbeeld \"700.80\")";
    QTest::newRow("money with a comma")
        << "allowance" << QByteArray(R"({"monthlyAmount":"700,80"})")
        << "/allowance/monthlyAmount: \"700,80\" is geen bedrag";
    QTest::newRow("number expected")
        << "enterprise" << QByteArray(R"({"fullTimeWeek":"38"})")
        << "/enterprise/fullTimeWeek: \"38\" is geen getal (verwacht: een getal, bijvoorbeeld 20 "
           "of 20.5)";
    QTest::newRow("object expected")
        << "mentor" << QByteArray("[]")
        << "/mentor: een lijst is geen object (verwacht: een object tussen accolades)";
    QTest::newRow("mentor null") << "mentor" << QByteArray("null")
                                 << "/mentor: null is geen object";
    QTest::newRow("enrolment null")
        << "enrolment" << QByteArray("null") << "/enrolment: null is geen object";
    QTest::newRow("list expected")
        << "trainingPlan" << QByteArray("{}")
        << "/trainingPlan: een object is geen lijst (verwacht: een lijst tussen vierkante haken)";
    QTest::newRow("draft version 2") << "draftVersion" << QByteArray("2")
                                     << "/draftVersion: 2 is geen toegelaten waarde (verwacht: 1)";
    QTest::newRow("draft version as text")
        << "draftVersion" << QByteArray(R"("1")")
        << "/draftVersion: \"1\" is geen toegelaten waarde (verwacht: 1)";
    QTest::newRow("other agreement without its end")
        << "agreement" << QByteArray(R"({"otherAgreements":[{"start":null}]})")
        << "/agreement/otherAgreements/0/end: ontbreekt";
    QTest::newRow("no week patterns")
        << "schedule" << QByteArray(R"({"alternation":"weekly","weeks":[]})")
        << "/schedule/weeks: de lijst is te kort (verwacht: minstens 1)";
    QTest::newRow("schedule without alternation")
        << "schedule" << QByteArray(R"({"weeks":[[]]})") << "/schedule/alternation: ontbreekt";
    QTest::newRow("schedule without weeks")
        << "schedule" << QByteArray(R"({"alternation":"blocks"})") << "/schedule/weeks: ontbreekt";
    const auto slot = [](const QByteArray &members) {
        return QByteArray(R"({"alternation":"weekly","weeks":[[],[{)" + members + "}]]}");
    };
    QTest::newRow("slot without its end")
        << "schedule" << slot(R"("day":"mon","venue":"school","from":"08:00")")
        << "/schedule/weeks/1/0/to: ontbreekt";
    QTest::newRow("slot in Dutch")
        << "schedule" << slot(R"("day":"ma","venue":"school","from":"08:00","to":"09:00")")
        << "/schedule/weeks/1/0/day: \"ma\" is geen toegelaten waarde (verwacht: mon, tue, wed, "
           "thu, fri, sat of sun)";
    QTest::newRow("one-digit hour")
        << "schedule" << slot(R"("day":"mon","venue":"school","from":"8:00","to":"09:00")")
        << "/schedule/weeks/1/0/from: \"8:00\" is geen uur van de dag (verwacht: UU:MM van 00:00 "
           "tot 24:00, bijvoorbeeld 08:30)";
    QTest::newRow("after midnight")
        << "schedule" << slot(R"("day":"mon","venue":"school","from":"08:00","to":"24:01")")
        << "/schedule/weeks/1/0/to: \"24:01\" is geen uur van de dag";
    QTest::newRow("time as a number")
        << "schedule" << slot(R"("day":"mon","venue":"school","from":8,"to":"09:00")")
        << "/schedule/weeks/1/0/from: 8 is geen uur van de dag";
    QTest::newRow("plan item without a competence")
        << "trainingPlan" << QByteArray(R"([{"venue":"both"}])")
        << "/trainingPlan/0/competence: ontbreekt";
    QTest::newRow("plan item without a venue")
        << "trainingPlan" << QByteArray(R"([{"competence":"x"}])")
        << "/trainingPlan/0/venue: ontbreekt";
    QTest::newRow("line breaks in a value")
        << "agreement" << QByteArray(R"({"start":"a\nb"})")
        << QStringLiteral("/agreement/start: \"a\uFFFDb\" is geen datum");
}

void TestDraftJson::aProblemNamesPointerValueAndExpectation()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto draft = readDraft(smallestWith(part, json));
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::InvalidInput);
    QCOMPARE(draft.error().detail.count(u'\n'), 0);
    QVERIFY2(draft.error().detail.startsWith(problem), qPrintable(draft.error().detail));
}

void TestDraftJson::whatTheSchemaAllowsIsAccepted_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("whole number with a decimal point")
        << "enterprise" << QByteArray(R"({"employees":2.0})");
    QTest::newRow("null date, money and address")
        << "agreement" << QByteArray(R"({"start":null,"jointCommitteeWage":null,"place":null})");
    QTest::newRow("null provider address") << "provider" << QByteArray(R"({"address":null})");
    QTest::newRow("null guardian") << "guardian" << QByteArray("null");
    QTest::newRow("null accreditation") << "accreditation" << QByteArray("null");
    QTest::newRow("null allowance") << "allowance" << QByteArray("null");
    QTest::newRow("null programme facts")
        << "programme" << QByteArray(R"({"agreementType":null,"minimumWorkplaceHours":null})");
    QTest::newRow("other agreement with more members")
        << "agreement"
        << QByteArray(R"({"otherAgreements":[{"start":null,"end":null,"remark":{"x":[1]}}]})");
    QTest::newRow("leap day") << "learner" << QByteArray(R"({"birthDate":"2008-02-29"})");
    QTest::newRow("draft version 1.0") << "draftVersion" << QByteArray("1.0");
}

void TestDraftJson::whatTheSchemaAllowsIsAccepted()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, json);
    const auto draft = readDraft(smallestWith(part, json));
    QVERIFY2(draft, qPrintable(problemsOf(draft)));
}

void TestDraftJson::allProblemsAreReportedTogether()
{
    QJsonObject object = asObject(smallestDraft());
    object.remove(QStringLiteral("programme"));
    object.insert(QStringLiteral("extra"), 1);
    object.insert(QStringLiteral("agreement"),
                  QJsonObject{{QStringLiteral("start"), QStringLiteral("2026-02-31")},
                              {QStringLiteral("type"), QStringLiteral("X")},
                              {QStringLiteral("wrong"), true}});
    const QStringList lines = problemsOf(readDraft(object)).split(u'\n');
    QCOMPARE(lines.size(), 5);
    for (const QString &pointer :
         {QStringLiteral("/programme: "), QStringLiteral("/extra: "),
          QStringLiteral("/agreement/start: "), QStringLiteral("/agreement/type: "),
          QStringLiteral("/agreement/wrong: ")}) {
        QCOMPARE(lines.filter(QRegularExpression(u'^' + pointer)).size(), 1);
    }
}

void TestDraftJson::eachMissingPartIsNamed()
{
    const QStringList lines = problemsOf(readDraft(QByteArray("{}"))).split(u'\n');
    QCOMPARE(
        lines,
        (QStringList{"/draftVersion: ontbreekt", "/agreement: ontbreekt", "/learner: ontbreekt",
                     "/enterprise: ontbreekt", "/establishment: ontbreekt", "/mentor: ontbreekt",
                     "/provider: ontbreekt", "/counsellor: ontbreekt", "/programme: ontbreekt",
                     "/schedule: ontbreekt"}));
}

void TestDraftJson::aTextThatIsNoJsonNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray()
                             << "/: geen geldige JSON op regel 1, kolom 1: hier wordt een waarde "
                                "verwacht";
    QTest::newRow("text") << QByteArray("Beste,\n")
                          << "/: geen geldige JSON op regel 1, kolom 2: hier wordt een waarde "
                             "verwacht";
    QTest::newRow("third line") << QByteArray("{\n\"a\": 1,\n\"é\" 2}")
                                << "/: geen geldige JSON op regel 3, kolom 6: na de naam van een "
                                   "veld ontbreekt een dubbelpunt";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xE9\"}")
                               << "/: geen geldige JSON op regel 1";
    QTest::newRow("cut off") << QByteArray("{\"a\": {") << "/: geen geldige JSON op regel 1";
    QTest::newRow("more after the end")
        << QByteArray("{} {}")
        << "/: geen geldige JSON op regel 1, kolom 4: na het einde staat "
           "nog iets";
    QTest::newRow("a list") << QByteArray("[]") << "/: een lijst is geen object";
}

void TestDraftJson::aTextThatIsNoJsonNamesItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto draft = readDraft(json);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::InvalidInput);
    QVERIFY2(draft.error().detail.startsWith(problem), qPrintable(draft.error().detail));
}

void TestDraftJson::aMemberThatStandsTwiceIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a part") << QByteArray(R"("mentor":{})")
                            << QByteArray(R"("mentor":{},"mentor":{})") << "/mentor";
    QTest::newRow("a member") << QByteArray(R"("counsellor":{})")
                              << QByteArray(R"("counsellor":{"name":"[{\"","name":"b"})")
                              << "/counsellor/name";
    QTest::newRow("once escaped") << QByteArray(R"("counsellor":{})")
                                  << QByteArray(R"("counsellor":{"name":"a","n\u0061me":"b"})")
                                  << "/counsellor/name";
    QTest::newRow("in a list") << QByteArray(R"("weeks":[[]])")
                               << QByteArray(R"("weeks":[[{},{"x":[1,2],"day":1,"day":1}]])")
                               << "/schedule/weeks/0/1/day";
}

void TestDraftJson::aMemberThatStandsTwiceIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, pointer);
    const auto draft = readDraft(smallestDraft().replace(from, to));
    QVERIFY(!draft);
    QCOMPARE(draft.error().detail,
             pointer + QStringLiteral(": staat twee keer in hetzelfde object"));
}

void TestDraftJson::hugeAndDeepTextsAreRefused()
{
    const auto deep = readDraft(QByteArray(5'000'000, '['));
    QVERIFY(!deep);
    QVERIFY(deep.error().detail.contains(u"te diep"));
    const auto deepInside
        = readDraft(QByteArray(smallestDraft())
                        .replace(R"("mentor":{})",
                                 "\"mentor\":" + QByteArray(900, '[') + QByteArray(900, ']')));
    QVERIFY(!deepInside);
    QVERIFY(deepInside.error().detail.startsWith(u"/mentor: een lijst is geen object"));
    const auto huge = readDraft(QByteArray(17 * 1024 * 1024, ' '));
    QVERIFY(!huge);
    QVERIFY(huge.error().detail.contains(u"16 MiB"));
}

void TestDraftJson::manyProblemsAreCounted()
{
    QJsonObject counsellor;
    for (int i = 0; i < 1000; ++i)
        counsellor.insert(QStringLiteral("x%1").arg(i), i);
    QJsonObject object = asObject(smallestDraft());
    object.insert(QStringLiteral("counsellor"), counsellor);
    const QStringList lines = problemsOf(readDraft(object)).split(u'\n');
    QCOMPARE(lines.size(), 201);
    QCOMPARE(lines.last(), QStringLiteral("en nog 800 andere problemen"));
}

QTEST_APPLESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
