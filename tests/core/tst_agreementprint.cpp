// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/agreementprint.h"
#include "tests/support/documenttext.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;

class TestAgreementPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anErrorMakesItAConcept();
    void anUnconfirmedAmountIsNoted();

private:
    static AgreementPrint printed(const AgreementDraft &draft, const Rulebook &rulebook);
    static QStringList notes(const AgreementPrint &print);
};

AgreementPrint TestAgreementPrint::printed(const AgreementDraft &draft, const Rulebook &rulebook)
{
    const auto print = printAgreement({.draft = draft}, rulebook, {.today = QDate(2026, 9, 1)});
    if (!print)
        qFatal("%s", qPrintable(print.error().detail));
    return *print;
}

QStringList TestAgreementPrint::notes(const AgreementPrint &print)
{
    QStringList result;
    for (const documents::Block &block : print.document.blocks) {
        if (const auto *note = std::get_if<documents::Note>(&block))
            result += note->paragraphs;
    }
    return result;
}

void TestAgreementPrint::anErrorMakesItAConcept()
{
    const auto rulebook = test::shippedLaw();
    QVERIFY(rulebook);
    AgreementDraft draft = test::validOaoDraft();
    QCOMPARE(printed(draft, *rulebook).document.watermark, QString());
    draft.mentor.name.clear();
    QCOMPARE(printed(draft, *rulebook).document.watermark, QStringLiteral("CONCEPT"));
}

void TestAgreementPrint::anUnconfirmedAmountIsNoted()
{
    auto rulebook = test::shippedLaw();
    QVERIFY(rulebook);
    AgreementDraft draft = test::validOaoDraft();
    for (auto &row : rulebook->allowance.rows)
        row.confirmed = false;
    AgreementPrint print = printed(draft, *rulebook);
    QVERIFY(notes(print).join(u' ').contains(QStringLiteral("€ 700,80")));
    const auto allowance
        = std::find_if(print.unconfirmed.cbegin(), print.unconfirmed.cend(),
                       [](const UnconfirmedValue &value) { return value.key == u"allowance"; });
    QVERIFY(allowance != print.unconfirmed.cend());
    QVERIFY(test::textsOf(print.sheet.blocks).contains(allowance->value));

    for (auto &row : rulebook->allowance.rows)
        row.confirmed = true;
    print = printed(draft, *rulebook);
    QVERIFY(notes(print).isEmpty());
    for (const UnconfirmedValue &value : std::as_const(print.unconfirmed))
        QVERIFY(value.key != u"allowance");

    draft.agreement.type = AgreementType::Sao;
    for (auto &row : rulebook->allowance.rows)
        row.confirmed = false;
    QVERIFY(!notes(printed(draft, *rulebook)).join(u' ').contains(u'€'));
}

QTEST_APPLESS_MAIN(TestAgreementPrint)
#include "tst_agreementprint.moc"
