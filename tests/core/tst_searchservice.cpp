// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// The search over a real caseload file: what it finds, and that it follows every change.
class TestSearchService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void everyKindIsFound_data();
    void everyKindIsFound();
    void groupsStandByTheirBestResult();
    void aChangeIsFollowed();
    void whatGoesIsNotFoundAndComesBackByUndo();
    void aRenamedLearnerIsFoundAtTheAgreementToo();
    void aRenamedEnterpriseIsFoundAtItsMentorsToo();
    void itIsBuiltInAWorker();
    void changesDuringTheBuildAreNotLost();
    void nothingIsFoundBeforeItIsBuilt();

private:
    [[nodiscard]] QList<SearchResult> found(const char *typed) const
    {
        const auto results = m_caseload->search().find(QString::fromUtf8(typed));
        if (!results)
            qWarning("%s", qPrintable(results.error().detail));
        return results.value_or(QList<SearchResult>());
    }
    [[nodiscard]] bool finds(SearchKind kind, const char *typed) const
    {
        const auto results = found(typed);
        return std::any_of(results.cbegin(), results.cend(),
                           [kind](const auto &each) { return each.kind == kind; });
    }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
    Agreement m_agreement;
};

void TestSearchService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")),
                                     QStringLiteral("correct horse"), m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
    const auto agreement = m_caseload->agreements().store(test::validOaoDraft());
    QVERIFY(agreement.has_value());
    m_agreement = *agreement;
    Learner learner = m_caseload->learners().learner(m_agreement.learner).value();
    learner.note = QStringLiteral("Heeft een allergie voor katten.");
    QVERIFY(m_caseload->learners().save(learner).has_value());
    QVERIFY(m_caseload->contacts()
                .save({.learner = m_agreement.learner,
                       .establishment = m_agreement.establishment,
                       .heldOn = QDate(2026, 9, 1),
                       .person = QStringLiteral("Bart Verbeke"),
                       .note = QStringLiteral("Vader vraagt naar het uurrooster.")})
                .has_value());
    const auto built = m_caseload->search().build();
    QVERIFY2(built, built ? "" : qPrintable(built.error().detail));
}

void TestSearchService::everyKindIsFound_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    const AgreementDraft draft = test::validOaoDraft();
    const QString learner
        = QStringLiteral("%1 %2").arg(draft.learner.givenName, draft.learner.familyName);
    const auto row
        = [](const char *name, const QString &typed, SearchKind kind, const QString &title) {
              QTest::newRow(name) << typed.toUtf8() << int(kind) << title;
          };
    using enum SearchKind;
    row("learner by name", draft.learner.familyName.toUpper(), Learner, learner);
    row("learner by number", draft.learner.insz, Learner, learner);
    row("workplace by name", QStringLiteral("koeltechniek"), Workplace, draft.enterprise.name);
    row("workplace by enterprise number", draft.enterprise.kbo, Workplace, draft.enterprise.name);
    row("workplace by establishment number", QStringLiteral("2190031257"), Workplace,
        draft.enterprise.name);
    row("workplace with an error", QStringLiteral("keoltechniek duffel"), Workplace,
        draft.enterprise.name);
    row("mentor", draft.mentor.name, Mentor, draft.mentor.name);
    row("mentor with enterprise", draft.mentor.name + QStringLiteral(" maes"), Mentor,
        draft.mentor.name);
    row("agreement", QStringLiteral("2026-0001"), Agreement, QStringLiteral("OAO-2026-0001"));
    row("note", QStringLiteral("allergie"), Note, learner);
    row("contact", QStringLiteral("uurrooster"), Contact, QStringLiteral("Bart Verbeke"));
}

void TestSearchService::everyKindIsFound()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, kind);
    const auto results = found(typed.constData());
    const auto wanted = std::find_if(results.cbegin(), results.cend(),
                                     [kind](const auto &each) { return int(each.kind) == kind; });
    QVERIFY(wanted != results.cend());
    QTEST(wanted->title, "title");
    const bool hasPlace = wanted->kind == SearchKind::Workplace
        || wanted->kind == SearchKind::Mentor || wanted->kind == SearchKind::Agreement;
    QVERIFY(!hasPlace || wanted->establishment == m_agreement.establishment);
    QVERIFY(wanted->kind != SearchKind::Note || wanted->text.contains(QStringLiteral("allergie")));
}

void TestSearchService::groupsStandByTheirBestResult()
{
    Learner namesake{.familyName = QStringLiteral("Koeltechniek")};
    QVERIFY(m_caseload->learners().save(namesake).has_value());
    const auto results = found("koeltechniek");
    QVERIFY(results.size() >= 3);
    QCOMPARE(results.constFirst().kind, SearchKind::Learner);
    for (qsizetype i = 1; i < results.size(); ++i) {
        if (results.at(i).kind == results.at(i - 1).kind)
            QVERIFY(results.at(i).score <= results.at(i - 1).score);
    }
    QSet<SearchKind> closed;
    for (qsizetype i = 1; i < results.size(); ++i) {
        if (results.at(i).kind != results.at(i - 1).kind)
            closed.insert(results.at(i - 1).kind);
        QVERIFY(!closed.contains(results.at(i).kind));
    }
}

void TestSearchService::aChangeIsFollowed()
{
    QVERIFY(!finds(SearchKind::Learner, "zonderling"));
    const auto id = m_caseload->learners().save({.familyName = QStringLiteral("Zonderling")});
    QVERIFY(finds(SearchKind::Learner, "zonderling"));
    Learner learner = m_caseload->learners().learner(*id).value();
    learner.familyName = QStringLiteral("Gewoon");
    QVERIFY(m_caseload->learners().save(learner).has_value());
    QVERIFY(!finds(SearchKind::Learner, "zonderling"));
    QVERIFY(finds(SearchKind::Learner, "gewoon"));
}

void TestSearchService::whatGoesIsNotFoundAndComesBackByUndo()
{
    const auto id = m_caseload->learners().save({.familyName = QStringLiteral("Zonderling")});
    QVERIFY(m_caseload->learners().remove(*id).has_value());
    QVERIFY(!finds(SearchKind::Learner, "zonderling"));
    QVERIFY(m_caseload->history().undo().has_value());
    QVERIFY(finds(SearchKind::Learner, "zonderling"));
    QVERIFY(m_caseload->history().redo().has_value());
    QVERIFY(!finds(SearchKind::Learner, "zonderling"));
}

void TestSearchService::aRenamedLearnerIsFoundAtTheAgreementToo()
{
    Learner learner = m_caseload->learners().learner(m_agreement.learner).value();
    learner.familyName = QStringLiteral("Anderenaam");
    QVERIFY(m_caseload->learners().save(learner).has_value());
    QVERIFY(finds(SearchKind::Learner, "anderenaam"));
    QVERIFY(finds(SearchKind::Agreement, "anderenaam"));
    QVERIFY(finds(SearchKind::Contact, "anderenaam uurrooster"));
}

void TestSearchService::aRenamedEnterpriseIsFoundAtItsMentorsToo()
{
    Enterprise enterprise
        = m_caseload->workplaces().records(m_agreement.establishment).value().enterprise;
    enterprise.name = QStringLiteral("Warmtetechniek");
    QVERIFY(m_caseload->workplaces().saveEnterprise(enterprise).has_value());
    QVERIFY(finds(SearchKind::Workplace, "warmtetechniek"));
    QVERIFY(finds(SearchKind::Mentor, "warmtetechniek"));
}

void TestSearchService::itIsBuiltInAWorker()
{
    SearchService &search = m_caseload->search();
    QSignalSpy grown(&search, &SearchService::grown);
    search.start();
    search.start(); // once is enough
    QTRY_COMPARE(grown.size(), 8);
    QVERIFY(search.isComplete());
    QVERIFY(finds(SearchKind::Workplace, "koeltechniek"));
}

void TestSearchService::changesDuringTheBuildAreNotLost()
{
    SearchService &search = m_caseload->search();
    QSignalSpy grown(&search, &SearchService::grown);
    search.start();
    QVERIFY(m_caseload->learners().save({.familyName = QStringLiteral("Tussendoor")}).has_value());
    QTRY_COMPARE(grown.size(), 8);
    QTRY_VERIFY(finds(SearchKind::Learner, "tussendoor"));
}

void TestSearchService::nothingIsFoundBeforeItIsBuilt()
{
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto again = Caseload::open(path, QStringLiteral("correct horse"), m_clock);
    QVERIFY(again.has_value());
    m_caseload = std::move(*again);
    QVERIFY(!m_caseload->search().isComplete());
    QVERIFY(found("koeltechniek").isEmpty());
    m_caseload->search().start();
    QTRY_VERIFY(m_caseload->search().isComplete());
    QVERIFY(!found("koeltechniek").isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchService)
#include "tst_searchservice.moc"
