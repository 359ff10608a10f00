// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/validdraft.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

namespace {

const QString maxYears = QStringLiteral("agreement-max-years");
const QString key = QStringLiteral("correct horse");

LawRow numberRow(QDate from, double value)
{
    return {.key = maxYears,
            .from = from,
            .until = {},
            .source = QStringLiteral("Belgisch Staatsblad"),
            .confirmed = true,
            .value = {{QStringLiteral("value"), value}}};
}

bool has(const QList<Finding> &findings, const QString &rule)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const Finding &finding) { return finding.rule == rule; });
}

} // namespace

/// The rows that a counsellor sets in a caseload, and the agreements that keep them as they are.
class TestLawService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }

    void aRowThatNothingUsesIsChanged();
    void aRowFollowsAnother();
    void aUsedRowIsNotChanged_data();
    void aUsedRowIsNotChanged();
    void aRowThatCameLaterIsNotUsed();
    void theRowOfACommitteeMeetsItsAgreements();
    void theNewestVersionCounts();
    void agreementsThatComeBackUseTheirRows();
    void agreementsOfAnOlderFileAreJudgedOnce();
    void sourceAndConfirmationOfAUsedRowMayChange();
    void anAgreementWithErrorsUsesNothing();
    void twoRowsOfTheSameDayCollide();
    void aRowMovesToAnotherDay();
    void aMalformedRowIsRefused();
    void anOwnRowGoesAndTheSuppliedOneHoldsAgain();
    void anEndThatTheNextRowGivesGoesWithIt();
    void theCheckSeesTheNewValueUntilItIsUndone();
    void theRowOfACommitteeCountsForItAlone();
    void ownRowsOutliveClosing();

private:
    [[nodiscard]] LawService &law() const { return m_caseload->law(); }
    /// The row of a number on a day.
    [[nodiscard]] LawRow rowOn(QDate day) const
    {
        for (const LawRow &row : law().rows()) {
            if (row.key == maxYears && row.from <= day && (!row.until || day <= *row.until))
                return row;
        }
        return {};
    }
    [[nodiscard]] double valueOn(QDate day) const
    {
        return rowOn(day).value.value(QStringLiteral("value")).toDouble();
    }
    /// The number of a stored agreement without errors that starts on 1 September 2026.
    QString storeFinal()
    {
        const auto agreement = m_caseload->agreements().store(test::validOaoDraft());
        return agreement ? agreement->number : QString();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

void TestLawService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload
        = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")), key, m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestLawService::aRowThatNothingUsesIsChanged()
{
    const LawRow shipped = rowOn(QDate(2026, 9, 1));
    QVERIFY(!shipped.own);
    QVERIFY(law().isShipped(shipped));
    const QSignalSpy changed(&law(), &LawService::rulebookChanged);
    LawRow own = shipped;
    own.value = {{QStringLiteral("value"), 2}};
    QVERIFY(law().save(own, shipped).has_value());
    QCOMPARE(changed.count(), 1);
    QVERIFY(rowOn(QDate(2026, 9, 1)).own);
    QCOMPARE(valueOn(QDate(2026, 9, 1)), 2.0);
    QCOMPARE(law().rulebook().numbers.value(maxYears).rows.size(), 1);
}

void TestLawService::aRowFollowsAnother()
{
    QVERIFY(law().save(numberRow(QDate(2027, 9, 1), 4)).has_value());
    QCOMPARE(valueOn(QDate(2027, 8, 31)), 3.0);
    QCOMPARE(valueOn(QDate(2027, 9, 1)), 4.0);
    QCOMPARE(rowOn(QDate(2027, 8, 31)).until, QDate(2027, 8, 31));
    QVERIFY(!law().isShipped(rowOn(QDate(2027, 9, 1))));
}

void TestLawService::aUsedRowIsNotChanged_data()
{
    QTest::addColumn<QDate>("second"); ///< first day of the second of two rows
    QTest::addColumn<bool>("firstIsUsed");
    QTest::newRow("the agreement starts on the first day of the second row")
        << QDate(2026, 9, 1) << false;
    QTest::newRow("the agreement starts on the last day of the first row")
        << QDate(2026, 9, 2) << true;
}

void TestLawService::aUsedRowIsNotChanged()
{
    const QFETCH(QDate, second);
    const QFETCH(bool, firstIsUsed);
    QVERIFY(law().save(numberRow(QDate(2026, 1, 1), 3)).has_value());
    QVERIFY(law().save(numberRow(second, 3)).has_value());
    const QString number = storeFinal();
    QVERIFY(!number.isEmpty());

    const LawRow used = rowOn(QDate(2026, 9, 1));
    QCOMPARE(used.from, firstIsUsed ? QDate(2026, 1, 1) : second);
    const LawRow unused = rowOn(firstIsUsed ? second : QDate(2026, 8, 31));
    QCOMPARE(law().usedBy(used).value_or(QStringList()), QStringList(number));
    QCOMPARE(law().usedBy(unused).value_or(QStringList(number)), QStringList());

    LawRow changed = used;
    changed.value = {{QStringLiteral("value"), 4}};
    const auto refused = law().save(changed, used);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().detail, number);
    QCOMPARE(rowOn(QDate(2026, 9, 1)), used);
    const auto kept = law().remove(used);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Conflict);

    changed = unused;
    changed.value = {{QStringLiteral("value"), 4}};
    QVERIFY(law().save(changed, unused).has_value());
    QCOMPARE(valueOn(unused.from), 4.0);
}

void TestLawService::aRowThatCameLaterIsNotUsed()
{
    const QString number = storeFinal();
    const LawRow before = rowOn(QDate(2026, 9, 1));
    QVERIFY(law().save(numberRow(QDate(2026, 9, 1), 2)).has_value());
    const LawRow later = rowOn(QDate(2026, 9, 1));
    QCOMPARE(law().usedBy(later).value_or(QStringList(number)), QStringList());
    QCOMPARE(law().startingUnder(later).value_or(QStringList()), QStringList(number));
    // What it was made under holds no day of it any more, and stays all the same.
    const LawRow cut = rowOn(QDate(2026, 8, 31));
    QCOMPARE(cut.from, before.from);
    QCOMPARE(law().usedBy(cut).value_or(QStringList()), QStringList(number));
    QCOMPARE(law().startingUnder(cut).value_or(QStringList(number)), QStringList());
    LawRow corrected = later;
    corrected.value = {{QStringLiteral("value"), 4}};
    QVERIFY(law().save(corrected, later).has_value());
}

void TestLawService::theRowOfACommitteeMeetsItsAgreements()
{
    const QString committee = test::validOaoDraft().enterprise.jointCommittee;
    const QString number = storeFinal();
    LawRow row = numberRow(QDate(2026, 9, 1), 2);
    row.key = QStringLiteral("mentor-max-learners/%1").arg(plainJointCommittee(committee));
    QCOMPARE(law().startingUnder(row).value_or(QStringList()), QStringList(number));
    row.from = QDate(2026, 9, 2);
    QCOMPARE(law().startingUnder(row).value_or(QStringList(number)), QStringList());
    row.from = QDate(2026, 9, 1);
    row.key = QStringLiteral("mentor-max-learners/999");
    QCOMPARE(law().startingUnder(row).value_or(QStringList(number)), QStringList());
}

void TestLawService::theNewestVersionCounts()
{
    const auto agreement = m_caseload->agreements().store(test::validOaoDraft());
    QVERIFY(agreement.has_value());
    const LawRow row = rowOn(QDate(2026, 9, 1));
    QVERIFY(!law().usedBy(row).value_or(QStringList()).isEmpty());
    PendingDraft changed{.agreement = agreement->id, .draft = agreement->version.draft};
    changed.draft.agreement.end = QDate(2031, 6, 30);
    QVERIFY(m_caseload->agreements().finish(changed).has_value());
    QCOMPARE(law().usedBy(row).value_or(QStringList(maxYears)), QStringList());
}

void TestLawService::agreementsThatComeBackUseTheirRows()
{
    const QString number = storeFinal();
    const LawRow row = rowOn(QDate(2026, 9, 1));
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(law().usedBy(row).value_or(QStringList(number)), QStringList());
    QVERIFY(m_caseload->history().redo().has_value());
    QCOMPARE(law().usedBy(row).value_or(QStringList()), QStringList(number));
}

void TestLawService::agreementsOfAnOlderFileAreJudgedOnce()
{
    const QString number = storeFinal();
    AgreementDraft second = test::validOaoDraft(); // at the same time, which is an error
    second.agreement.number.clear();
    QVERIFY(m_caseload->agreements().store(second).has_value());
    const QString path = m_caseload->path();
    m_caseload.reset();
    {
        const auto file = CaseloadFile::open(path, key, m_clock);
        QVERIFY(file.has_value());
        Database &database = (*file)->database();
        auto transaction = Transaction::beginUnjournaled(database);
        QVERIFY(transaction.has_value());
        QCOMPARE(database.execute(QStringLiteral("DELETE FROM law_use")).value_or(0), 2);
        QVERIFY(database.execute(QStringLiteral("DELETE FROM law_set")).has_value());
        QVERIFY(transaction->commit().has_value());
    }
    auto opened = Caseload::open(path, key, m_clock);
    QVERIFY(opened.has_value());
    m_caseload = std::move(*opened);
    QVERIFY(law().usedBy(rowOn(QDate(2026, 9, 1))).value_or(QStringList()).contains(number));
    m_caseload.reset();
    const auto file = CaseloadFile::open(path, key, m_clock);
    QVERIFY(file.has_value());
    QCOMPARE((*file)->database().rowCount(QStringLiteral("law_use")).value_or(0), 2);
    // The one with errors rests on nothing.
    QCOMPARE((*file)->database().rowCount(QStringLiteral("law_set")).value_or(0), 1);
}

void TestLawService::sourceAndConfirmationOfAUsedRowMayChange()
{
    QVERIFY(!storeFinal().isEmpty());
    const LawRow used = rowOn(QDate(2026, 9, 1));
    QVERIFY(!law().usedBy(used).value_or(QStringList()).isEmpty());
    LawRow corrected = used;
    corrected.confirmed = false;
    corrected.source = QStringLiteral("Omzendbrief");
    QVERIFY(law().save(corrected, used).has_value());
    QCOMPARE(rowOn(QDate(2026, 9, 1)).source, QStringLiteral("Omzendbrief"));
    QVERIFY(!rowOn(QDate(2026, 9, 1)).confirmed);
    QCOMPARE(valueOn(QDate(2026, 9, 1)), 3.0);
}

void TestLawService::anAgreementWithErrorsUsesNothing()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.end = QDate(2031, 6, 30);
    QVERIFY(m_caseload->agreements().store(draft).has_value());
    QVERIFY(m_caseload->agreements().list()->constFirst().errorCount > 0);
    QCOMPARE(law().usedBy(rowOn(QDate(2026, 9, 1))).value_or(QStringList(maxYears)), QStringList());
}

void TestLawService::twoRowsOfTheSameDayCollide()
{
    const LawRow first = numberRow(QDate(2027, 9, 1), 4);
    QVERIFY(law().save(first).has_value());
    const auto second = law().save(numberRow(QDate(2027, 9, 1), 5));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().detail.contains(QStringLiteral("1 september 2027")));
    QCOMPARE(valueOn(QDate(2027, 9, 1)), 4.0);

    const LawRow later = numberRow(QDate(2028, 9, 1), 5);
    QVERIFY(law().save(later).has_value());
    LawRow moved = later;
    moved.from = first.from;
    QVERIFY(!law().save(moved, later));
    QCOMPARE(valueOn(QDate(2028, 9, 1)), 5.0);
}

void TestLawService::aRowMovesToAnotherDay()
{
    const LawRow row = numberRow(QDate(2027, 9, 1), 4);
    QVERIFY(law().save(row).has_value());
    LawRow moved = row;
    moved.from = QDate(2028, 9, 1);
    QVERIFY(law().save(moved, row).has_value());
    QCOMPARE(valueOn(QDate(2028, 8, 31)), 3.0);
    QCOMPARE(valueOn(QDate(2028, 9, 1)), 4.0);
}

void TestLawService::aMalformedRowIsRefused()
{
    LawRow row = numberRow(QDate(2027, 9, 1), 4);
    row.source.clear();
    const auto saved = law().save(row);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
    QVERIFY(saved.error().detail.contains(QStringLiteral("source")));
    QCOMPARE(valueOn(QDate(2027, 9, 1)), 3.0);
}

void TestLawService::anOwnRowGoesAndTheSuppliedOneHoldsAgain()
{
    const LawRow shipped = rowOn(QDate(2026, 9, 1));
    const auto refused = law().remove(shipped);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    LawRow own = shipped;
    own.value = {{QStringLiteral("value"), 2}};
    QVERIFY(law().save(own, shipped).has_value());
    QVERIFY(law().remove(rowOn(QDate(2026, 9, 1))).has_value());
    QCOMPARE(rowOn(QDate(2026, 9, 1)), shipped);
}

void TestLawService::anEndThatTheNextRowGivesGoesWithIt()
{
    QVERIFY(law().save(numberRow(QDate(2028, 1, 1), 4)).has_value());
    const LawRow before = rowOn(QDate(2027, 12, 31));
    QCOMPARE(before.until, QDate(2027, 12, 31));
    LawRow corrected = before;
    corrected.source = QStringLiteral("Omzendbrief");
    QVERIFY(law().save(corrected, before).has_value());
    QVERIFY(law().remove(rowOn(QDate(2028, 1, 1))).has_value());
    QCOMPARE(valueOn(QDate(2028, 1, 1)), 3.0);
    QVERIFY(!rowOn(QDate(2028, 1, 1)).until);
}

void TestLawService::theCheckSeesTheNewValueUntilItIsUndone()
{
    const AgreementDraft draft = test::validOaoDraft();
    const QString duration = QStringLiteral("AGR-DURATION");
    QVERIFY(!has(m_caseload->agreements().check(draft), duration));
    LawRow row = numberRow(QDate(2026, 9, 1), 0);
    row.confirmed = false;
    QVERIFY(law().save(row).has_value());
    const auto findings = m_caseload->agreements().check(draft);
    QVERIFY(has(findings, duration));
    for (const Finding &finding : findings) {
        if (finding.rule == duration) {
            QVERIFY(!finding.confirmed);
            QVERIFY(finding.message.contains(QStringLiteral("niet bevestigd")));
        }
    }
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(valueOn(QDate(2026, 9, 1)), 3.0);
    QVERIFY(!has(m_caseload->agreements().check(draft), duration));
    QVERIFY(m_caseload->history().redo().has_value());
    QVERIFY(has(m_caseload->agreements().check(draft), duration));
}

void TestLawService::theRowOfACommitteeCountsForItAlone()
{
    LawRow row = numberRow(QDate(2026, 9, 1), 2);
    row.key = QStringLiteral("mentor-max-learners/118");
    QVERIFY(law().save(row).has_value());
    const auto keyFor = [&](const char *committee) {
        return law().rulebook().numberKey(u"mentor-max-learners", QLatin1StringView(committee));
    };
    QCOMPARE(keyFor("118"), row.key);
    QCOMPARE(keyFor("119"), QStringLiteral("mentor-max-learners"));
    QVERIFY(law().remove(row).has_value());
    QCOMPARE(keyFor("118"), QStringLiteral("mentor-max-learners"));
}

void TestLawService::ownRowsOutliveClosing()
{
    QVERIFY(law().save(numberRow(QDate(2027, 9, 1), 4)).has_value());
    const QList<LawRow> rows = law().rows();
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto opened = Caseload::open(path, key, m_clock);
    QVERIFY(opened.has_value());
    m_caseload = std::move(*opened);
    QCOMPARE(law().rows(), rows);
    QVERIFY(rowOn(QDate(2027, 9, 1)).own);
}

QTEST_GUILESS_MAIN(TestLawService)
#include "tst_lawservice.moc"
