// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"
#include "tests/support/documenttext.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::documents;

namespace {

AgreementDraft draftOf(AgreementType type)
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.type = type;
    if (type != AgreementType::Oao)
        draft.allowance.reset();
    if (type == AgreementType::Da)
        draft.agreement.jointCommitteeWage = Money{134275};
    if (type == AgreementType::Odos || type == AgreementType::Odo) {
        draft.enrolment.sector = Sector::Adult;
        draft.learner.birthDate = QDate(1992, 12, 8);
        draft.guardian.reset();
    }
    return draft;
}

Document documentOf(const AgreementDraft &draft, const AgreementDocumentOptions &options = {})
{
    const auto document = agreementDocument(draft, options);
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return *document;
}

/// All text before the annexes.
QString agreementText(const Document &document)
{
    QList<Block> blocks;
    for (const Block &block : document.blocks) {
        if (std::holds_alternative<PageBreak>(block))
            break;
        blocks += block;
    }
    return test::textsOf(blocks).join(u'\n');
}

QString allText(const Document &document)
{
    return test::textsOf(document.blocks).join(u'\n');
}

QString articleText(const Document &document, int number)
{
    for (const Block &block : document.blocks) {
        const auto *article = std::get_if<Article>(&block);
        if (article && article->number == number)
            return test::textsOf(block).join(u'\n');
    }
    return {};
}

QList<Signatures> signaturesOf(const Document &document)
{
    QList<Signatures> result;
    for (const Block &block : document.blocks) {
        if (const auto *signatures = std::get_if<Signatures>(&block))
            result += *signatures;
    }
    return result;
}

QStringList signatories(const Document &document)
{
    QStringList parties;
    for (const auto &box : signaturesOf(document).value(0).boxes)
        parties += box.party;
    return parties;
}

} // namespace

class TestAgreementDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasTheMandatoryElements_data() { addTypes(); }
    void everyTypeHasTheMandatoryElements();
    void theArticleOfTheAllowanceFitsTheType_data();
    void theArticleOfTheAllowanceFitsTheType();
    void noTypeLeavesAPlaceholderOrAnEmptyText_data() { addTypes(); }
    void noTypeLeavesAPlaceholderOrAnEmptyText();
    void aStageSaysNothingOfAnAmount();
    void aMinorsRepresentativeSigns();
    void theDayOfSigningDecidesWhoIsAMinor();
    void anAdultSignsAloneUnlessARepresentativeIsNamed();
    void everybodySignsThePlanToo();
    void missingFactsAreDotted_data();
    void missingFactsAreDotted();
    void anEmptyDraftOfEveryTypeStillPrints_data() { addTypes(); }
    void anEmptyDraftOfEveryTypeStillPrints();
    void aDraftWithoutATypePrintsWhatHoldsForAll();
    void theHeadNamesNumberVersionAndCode();
    void conceptStandsOnlyWhileAsked();
    void unconfirmedFactsAreNoted();
    void anAdultLearnerIsACursist();
    void anUnaccreditedWorkplaceIsNotCalledAccredited();

private:
    static void addTypes();
};

void TestAgreementDocument::addTypes()
{
    QTest::addColumn<AgreementType>("type");
    for (const auto &term : terms<AgreementType>())
        QTest::newRow(qPrintable(term.code.toString())) << term.value;
}

void TestAgreementDocument::everyTypeHasTheMandatoryElements()
{
    QFETCH(AgreementType, type);
    const Document document = documentOf(draftOf(type));

    // Article n holds element n° of art. 10 of the decree of 10 June 2016.
    const QList<QStringList> elements{
        {QStringLiteral("1 september 2026"), QStringLiteral("30 juni 2027"),
         QStringLiteral("Alternerende opleiding Koelinstallaties duaal")},
        {QStringLiteral("Koeltechniek Maes bv"), QStringLiteral("0771.004.597"),
         QStringLiteral("Inge Maes, zaakvoerder")},
        {QStringLiteral("Rik Goris")},
        {QStringLiteral("Lotte Verbeke"), QStringLiteral("10.03.14-120.11"),
         QStringLiteral("Molenstraat 5 bus 1, 2500 Lier")},
        {QStringLiteral("Technische school De Spil"), QStringLiteral("Jan Wouters")},
        {},
        {QStringLiteral("bijlage 1"), QStringLiteral("24,00 u."), QStringLiteral("14,00 u.")},
        {QStringLiteral("Nijverheidsstraat 40, 2570 Duffel")},
        {QStringLiteral("sociale zekerheid"), QStringLiteral("Arbeidswet van 16 maart 1971"),
         QStringLiteral("Welzijnswet van 4 augustus 1996"), QStringLiteral("verzekeringen"),
         QStringLiteral("collectieve arbeidsovereenkomsten van paritair comité 149.01")},
        {QStringLiteral("schade"), QStringLiteral("alleen aansprakelijk")},
    };
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString text = articleText(document, static_cast<int>(i) + 1);
        for (const QString &element : elements.at(i))
            QVERIFY2(text.contains(element), qPrintable(element + QStringLiteral(" in ") + text));
    }

    const QString all = agreementText(document);
    for (const QString &element :
         {QStringLiteral("Rechten en plichten van de onderneming"),
          QStringLiteral("Rechten en plichten van de opleidingsverstrekker"),
          QStringLiteral("recht op inzage"), QStringLiteral("registreert deze overeenkomst"),
          QStringLiteral("arbeidsreglement"), QStringLiteral("Vakantie"),
          QStringLiteral("Schorsing"), QStringLiteral("Einde van de overeenkomst"),
          QStringLiteral("Verplaatsingskosten"), QStringLiteral("addendum")})
        QVERIFY2(all.contains(element), qPrintable(element));
}

void TestAgreementDocument::theArticleOfTheAllowanceFitsTheType_data()
{
    QTest::addColumn<AgreementType>("type");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("OAO") << AgreementType::Oao
                         << QStringList{QStringLiteral("€ 700,80"), QStringLiteral("niveau 2"),
                                        QStringLiteral("GGMMI")};
    QTest::newRow("SAO") << AgreementType::Sao << QStringList{QStringLiteral("onbezoldigd")};
    QTest::newRow("DA") << AgreementType::Da
                        << QStringList{QStringLiteral("€ 1.342,75"),
                                       QStringLiteral("paritair comité 149.01"),
                                       QStringLiteral("geen leervergoeding")};
    QTest::newRow("ODOS") << AgreementType::Odos
                          << QStringList{QStringLiteral("als voor de lesuren"),
                                         QStringLiteral("……………………… per uur")};
    QTest::newRow("ODO") << AgreementType::Odo
                         << QStringList{QStringLiteral("Voor de lesuren is er geen vergoeding")};
}

void TestAgreementDocument::theArticleOfTheAllowanceFitsTheType()
{
    QFETCH(AgreementType, type);
    QFETCH(QStringList, says);
    const QString text = articleText(documentOf(draftOf(type)), 6);
    for (const QString &sentence : says)
        QVERIFY2(text.contains(sentence), qPrintable(text));
}

void TestAgreementDocument::noTypeLeavesAPlaceholderOrAnEmptyText()
{
    QFETCH(AgreementType, type);
    const Document document = documentOf(draftOf(type));
    const QString text = allText(document);
    QVERIFY(!text.contains(u'{'));
    QVERIFY(!text.contains(u'}'));
    QVERIFY(!text.contains(QStringLiteral("**")));
    // A complete draft leaves only the evaluation moments open, and the hourly allowance.
    const bool hourly = type == AgreementType::Odos || type == AgreementType::Odo;
    QCOMPARE(text.count(QStringLiteral("………………………")), hourly ? 4 : 3);
    for (const Block &block : document.blocks) {
        if (const auto *article = std::get_if<Article>(&block)) {
            QVERIFY(!article->paragraphs.isEmpty());
            for (const auto &paragraph : article->paragraphs)
                QVERIFY(!paragraph.text.isEmpty());
        }
    }
}

void TestAgreementDocument::aStageSaysNothingOfAnAmount()
{
    AgreementDraft draft = draftOf(AgreementType::Sao);
    draft.allowance = draft::Allowance{.level = 2, .monthlyAmount = Money{70080}};
    draft.agreement.jointCommitteeWage = Money{134275};
    const QString text = allText(documentOf(draft));
    QVERIFY(!text.contains(u'€'));
    QVERIFY(!text.contains(QStringLiteral("700,80")));
    QVERIFY(!text.contains(QStringLiteral("GGMMI")));
}

void TestAgreementDocument::aMinorsRepresentativeSigns()
{
    const Document document = documentOf(test::validOaoDraft());
    QCOMPARE(signatories(document),
             (QStringList{
                 QStringLiteral("De leerling"), QStringLiteral("De wettelijke vertegenwoordiger"),
                 QStringLiteral("De onderneming"), QStringLiteral("De opleidingsverstrekker")}));
    QCOMPARE(signaturesOf(document).at(0).boxes.at(1).name, QStringLiteral("Bart Verbeke"));
    QVERIFY(articleText(document, 4).contains(QStringLiteral("minderjarig")));

    AgreementDraft unnamed = test::validOaoDraft();
    unnamed.guardian.reset();
    QCOMPARE(signaturesOf(documentOf(unnamed)).at(0).boxes.at(1).name, QStringLiteral("………………………"));
}

void TestAgreementDocument::theDayOfSigningDecidesWhoIsAMinor()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.guardian.reset();
    const QString representative = QStringLiteral("De wettelijke vertegenwoordiger");

    draft.learner.birthDate = QDate(2008, 8, 28); // 18 the day after signing
    QVERIFY(signatories(documentOf(draft)).contains(representative));
    draft.learner.birthDate = QDate(2008, 8, 27); // 18 on that day
    QVERIFY(!signatories(documentOf(draft)).contains(representative));

    draft.agreement.signedOn.reset(); // then the start decides, 1 September
    draft.learner.birthDate = QDate(2008, 9, 2);
    QVERIFY(signatories(documentOf(draft)).contains(representative));
    draft.learner.birthDate = QDate(2008, 9, 1);
    QVERIFY(!signatories(documentOf(draft)).contains(representative));
}

void TestAgreementDocument::anAdultSignsAloneUnlessARepresentativeIsNamed()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.learner.birthDate = QDate(2004, 1, 1);
    Document document = documentOf(draft);
    QCOMPARE(signatories(document).size(), 4);
    QVERIFY(!articleText(document, 4).contains(QStringLiteral("minderjarig")));
    QVERIFY(articleText(document, 4).contains(QStringLiteral("Bart Verbeke")));

    draft.guardian.reset();
    document = documentOf(draft);
    QCOMPARE(signatories(document).size(), 3);
    QVERIFY(!allText(document).contains(QStringLiteral("vertegenwoordiger van de leerling")));
}

void TestAgreementDocument::everybodySignsThePlanToo()
{
    const QList<Signatures> signatures = signaturesOf(documentOf(test::validOaoDraft()));
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.at(0).boxes, signatures.at(1).boxes);
}

void TestAgreementDocument::missingFactsAreDotted_data()
{
    QTest::addColumn<int>("article");
    QTest::addColumn<std::function<void(AgreementDraft &)>>("forget");
    using Forget = std::function<void(AgreementDraft &)>;
    QTest::newRow("start") << 1 << Forget([](auto &d) { d.agreement.start.reset(); });
    QTest::newRow("end") << 1 << Forget([](auto &d) { d.agreement.end.reset(); });
    QTest::newRow("subject") << 1 << Forget([](auto &d) { d.agreement.subject.clear(); });
    QTest::newRow("enterprise") << 2 << Forget([](auto &d) { d.enterprise.name.clear(); });
    QTest::newRow("number") << 2 << Forget([](auto &d) { d.enterprise.kbo = QStringLiteral(" "); });
    QTest::newRow("mentor") << 3 << Forget([](auto &d) { d.mentor.name.clear(); });
    QTest::newRow("birth date") << 4 << Forget([](auto &d) { d.learner.birthDate.reset(); });
    QTest::newRow("address") << 4 << Forget([](auto &d) { d.learner.address = Address(); });
    QTest::newRow("counsellor") << 5 << Forget([](auto &d) { d.counsellor.name.clear(); });
    QTest::newRow("amount") << 6 << Forget([](auto &d) { d.allowance.reset(); });
    QTest::newRow("timetable") << 7 << Forget([](auto &d) { d.schedule.weeks.clear(); });
    QTest::newRow("place") << 8 << Forget([](auto &d) { d.agreement.place.reset(); });
}

void TestAgreementDocument::missingFactsAreDotted()
{
    QFETCH(int, article);
    QFETCH(std::function<void(AgreementDraft &)>, forget);
    AgreementDraft draft = test::validOaoDraft();
    QVERIFY(!articleText(documentOf(draft), article).contains(QStringLiteral("………………………")));
    forget(draft);
    QVERIFY(articleText(documentOf(draft), article).contains(QStringLiteral("………………………")));
}

void TestAgreementDocument::anEmptyDraftOfEveryTypeStillPrints()
{
    QFETCH(AgreementType, type);
    AgreementDraft draft;
    draft.agreement.type = type;
    const Document document = documentOf(draft);
    QCOMPARE(document.title, agreementTypeName(type));
    QVERIFY(document.versionCode.startsWith(QStringLiteral("zonder nummer · v1 · ")));
    QVERIFY(allText(document).count(QStringLiteral("………………………")) > 30);
}

void TestAgreementDocument::aDraftWithoutATypePrintsWhatHoldsForAll()
{
    const Document document = documentOf(AgreementDraft());
    QCOMPARE(document.title, QStringLiteral("Overeenkomst duaal leren"));
    const QString text = allText(document);
    QVERIFY(!text.contains(QStringLiteral("leervergoeding")));
    QVERIFY(!text.contains(QStringLiteral("Loon")));
    QVERIFY(text.contains(QStringLiteral("Artikel 1. ")));
}

void TestAgreementDocument::theHeadNamesNumberVersionAndCode()
{
    const AgreementDraft draft = test::validOaoDraft();
    const QDateTime moment(QDate(2026, 8, 20), QTime(10, 0), Qt::UTC);
    const Document document = documentOf(draft, {.version = 3, .createdAt = moment});
    QCOMPARE(document.title, QStringLiteral("Overeenkomst van alternerende opleiding"));
    QCOMPARE(document.versionCode,
             QStringLiteral("OAO-2026-0001 · v3 · %1").arg(contentCode(draft)));
    QCOMPARE(document.createdAt, moment);
}

void TestAgreementDocument::conceptStandsOnlyWhileAsked()
{
    const AgreementDraft draft = test::validOaoDraft();
    QCOMPARE(documentOf(draft, {.concept_ = true}).watermark, QStringLiteral("CONCEPT"));
    QCOMPARE(documentOf(draft, {.concept_ = false}).watermark, QString());
}

void TestAgreementDocument::unconfirmedFactsAreNoted()
{
    const QString sentence = QStringLiteral("Het bedrag € 700,80 is niet bevestigd.");
    const Document document = documentOf(test::validOaoDraft(), {.unconfirmed = {sentence}});
    QVERIFY(
        document.blocks.contains(Block(Note{QStringLiteral("Nog niet bevestigd"), {sentence}})));
    const Document confirmed = documentOf(test::validOaoDraft());
    QVERIFY(std::none_of(confirmed.blocks.begin(), confirmed.blocks.end(),
                         [](const Block &block) { return std::holds_alternative<Note>(block); }));
}

void TestAgreementDocument::anAdultLearnerIsACursist()
{
    const QString text = allText(documentOf(draftOf(AgreementType::Odos)));
    QVERIFY(text.contains(QStringLiteral("Rechten en plichten van de cursist")));
    QVERIFY(!text.contains(QStringLiteral("de leerling ")));
    QVERIFY(text.contains(QStringLiteral("decreet van 25 maart 2022")));
}

void TestAgreementDocument::anUnaccreditedWorkplaceIsNotCalledAccredited()
{
    const QString accredited = QStringLiteral("erkend als leerwerkplek voor deze opleiding sinds");
    AgreementDraft draft = test::validOaoDraft();
    QVERIFY(articleText(documentOf(draft), 2).contains(accredited));
    draft.accreditation->status = AccreditationStatus::Requested;
    QVERIFY(!articleText(documentOf(draft), 2).contains(accredited));
    draft.accreditation.reset();
    QVERIFY(!articleText(documentOf(draft), 2).contains(accredited));
}

QTEST_APPLESS_MAIN(TestAgreementDocument)
#include "tst_agreementdocument.moc"
