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
    void aScreeningIsFollowed();
    void aRemarkOfAnEvaluationIsFollowed();
    void aSkippedVisitIsFollowed();
    void whatSaysNothingIsNotFound();
    void aVersionThatIsTakenBackIsNotFound();
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

    void undo() const { QVERIFY(m_caseload->history().undo().has_value()); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
    Agreement m_agreement;
    VisitId m_visit;
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
    QVERIFY(m_caseload->learners().saveScreening(
        {.screening = {.learner = m_agreement.learner,
                       .strengths = QStringLiteral("Handig met gereedschap"),
                       .concerns = QStringLiteral("Hoogtevrees")}}));
    QVERIFY(m_caseload->evaluations().save(
        {{.agreement = m_agreement.id,
          .period = QStringLiteral("trimester 1"),
          .heldOn = QDate(2026, 12, 10),
          .mentorRemark = QStringLiteral("Stipt op de werf"),
          .scores = {{.competence = QStringLiteral("Meet de spanning"),
                      .step = 2,
                      .counsellorRemark = QStringLiteral("Vergeet de veiligheidsbril")}}}}));
    const auto visit = m_caseload->followUps().add(m_agreement.id, QStringLiteral("Eerste week"),
                                                   QDate(2026, 9, 7));
    QVERIFY(visit.has_value());
    m_visit = *visit;
    QVERIFY(m_caseload->followUps().skip(m_visit, QStringLiteral("Bedrijfsuitstap")));
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
    row("screening", QStringLiteral("gereedschap"), Screening, learner);
    row("screening, another text", QStringLiteral("hoogtevrees"), Screening, learner);
    row("evaluation", QStringLiteral("werf"), Evaluation, learner);
    row("evaluation of a competence", QStringLiteral("veiligheidsbril"), Evaluation, learner);
    row("evaluation with its learner", draft.learner.familyName + QStringLiteral(" werf"),
        Evaluation, learner);
    row("skipped visit", QStringLiteral("bedrijfsuitstap"), Visit, QStringLiteral("Eerste week"));
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
    using enum SearchKind;
    const QList placed{Workplace, Mentor, Agreement, Evaluation, Visit};
    QVERIFY(!placed.contains(wanted->kind) || wanted->establishment == m_agreement.establishment);
    const QList ofLearner{Learner, Agreement, Note, Contact, Screening, Evaluation, Visit};
    QVERIFY(!ofLearner.contains(wanted->kind) || wanted->learner == m_agreement.learner);
    const QList noted{Note, Screening, Evaluation, Visit};
    QVERIFY(
        !noted.contains(wanted->kind)
        || wanted->text.contains(QString::fromUtf8(typed).section(u' ', -1), Qt::CaseInsensitive));
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

void TestSearchService::aScreeningIsFollowed()
{
    auto known = m_caseload->learners().screening(m_agreement.learner);
    QVERIFY(known.has_value());
    known->screening.concerns = QStringLiteral("Allergisch voor katten");
    QVERIFY(m_caseload->learners().saveScreening(*known));
    QVERIFY(!finds(SearchKind::Screening, "hoogtevrees"));
    QVERIFY(finds(SearchKind::Screening, "katten"));
    undo();
    QVERIFY(finds(SearchKind::Screening, "hoogtevrees"));
    QVERIFY(!finds(SearchKind::Screening, "katten"));
}

void TestSearchService::aRemarkOfAnEvaluationIsFollowed()
{
    EvaluationService &service = m_caseload->evaluations();
    Evaluation known = service.evaluations(m_agreement.id)->constFirst();
    known.scores[0].counsellorRemark = QStringLiteral("Draagt oorkappen");
    QVERIFY(service.save({known}));
    QVERIFY(!finds(SearchKind::Evaluation, "veiligheidsbril"));
    QVERIFY(finds(SearchKind::Evaluation, "oorkappen"));
    known.scores.clear(); // its row goes
    QVERIFY(service.save({known}));
    QVERIFY(!finds(SearchKind::Evaluation, "oorkappen"));
    QVERIFY(finds(SearchKind::Evaluation, "werf"));
    undo();
    QVERIFY(finds(SearchKind::Evaluation, "oorkappen"));
    QVERIFY(service.remove(known.id));
    QVERIFY(!finds(SearchKind::Evaluation, "werf"));
    undo();
    QVERIFY(finds(SearchKind::Evaluation, "oorkappen"));
    QVERIFY(finds(SearchKind::Evaluation, "werf"));
}

void TestSearchService::aSkippedVisitIsFollowed()
{
    QVERIFY(m_caseload->followUps().reopen(m_visit));
    QVERIFY(!finds(SearchKind::Visit, "bedrijfsuitstap"));
    undo();
    QVERIFY(finds(SearchKind::Visit, "bedrijfsuitstap"));
    QVERIFY(m_caseload->followUps().remove(m_visit));
    QVERIFY(!finds(SearchKind::Visit, "bedrijfsuitstap"));
}

void TestSearchService::whatSaysNothingIsNotFound()
{
    const auto id = m_caseload->learners().save({.familyName = QStringLiteral("Zonderling")});
    QVERIFY(id.has_value());
    QVERIFY(m_caseload->learners().saveScreening(
        {.screening = {.learner = *id, .heldOn = QDate(2026, 8, 28)}}));
    QVERIFY(finds(SearchKind::Learner, "zonderling"));
    QVERIFY(!finds(SearchKind::Screening, "zonderling"));
    QVERIFY(m_caseload->followUps().add(m_agreement.id, QStringLiteral("Proeftijd"),
                                        QDate(2026, 9, 21)));
    QVERIFY(!finds(SearchKind::Visit, "proeftijd"));
    QVERIFY(m_caseload->evaluations().save(
        {{.agreement = m_agreement.id, .period = QStringLiteral("eindproef")}}));
    QVERIFY(!finds(SearchKind::Evaluation, "eindproef"));
}

void TestSearchService::aVersionThatIsTakenBackIsNotFound()
{
    PendingDraft pending{.agreement = m_agreement.id, .draft = m_agreement.version.draft};
    pending.draft.programme.name = QStringLiteral("Zeilmakerij duaal");
    QVERIFY(m_caseload->agreements().finish(pending).has_value());
    QVERIFY(finds(SearchKind::Agreement, "zeilmakerij"));
    undo();
    QVERIFY(!finds(SearchKind::Agreement, "zeilmakerij"));
    QVERIFY(finds(SearchKind::Agreement, "koelinstallaties"));
}

void TestSearchService::aRenamedLearnerIsFoundAtTheAgreementToo()
{
    Learner learner = m_caseload->learners().learner(m_agreement.learner).value();
    learner.familyName = QStringLiteral("Anderenaam");
    QVERIFY(m_caseload->learners().save(learner).has_value());
    QVERIFY(finds(SearchKind::Learner, "anderenaam"));
    QVERIFY(finds(SearchKind::Agreement, "anderenaam"));
    QVERIFY(finds(SearchKind::Contact, "anderenaam uurrooster"));
    QVERIFY(finds(SearchKind::Screening, "anderenaam gereedschap"));
    QVERIFY(finds(SearchKind::Evaluation, "anderenaam werf"));
    QVERIFY(finds(SearchKind::Visit, "anderenaam bedrijfsuitstap"));
}

void TestSearchService::aRenamedEnterpriseIsFoundAtItsMentorsToo()
{
    Enterprise enterprise
        = m_caseload->workplaces().records(m_agreement.establishment).value().enterprise;
    enterprise.name = QStringLiteral("Warmtetechniek");
    QVERIFY(m_caseload->workplaces().saveEnterprise(enterprise).has_value());
    QVERIFY(finds(SearchKind::Workplace, "warmtetechniek"));
    QVERIFY(finds(SearchKind::Mentor, "warmtetechniek"));
    QVERIFY(finds(SearchKind::Visit, "warmtetechniek bedrijfsuitstap"));
}

void TestSearchService::itIsBuiltInAWorker()
{
    SearchService &search = m_caseload->search();
    QSignalSpy grown(&search, &SearchService::grown);
    search.start();
    search.start(); // once is enough
    QTRY_COMPARE(grown.size(), qsizetype(terms<SearchKind>().size()));
    QVERIFY(search.isComplete());
    QVERIFY(finds(SearchKind::Workplace, "koeltechniek"));
}

void TestSearchService::changesDuringTheBuildAreNotLost()
{
    SearchService &search = m_caseload->search();
    QSignalSpy grown(&search, &SearchService::grown);
    search.start();
    QVERIFY(m_caseload->learners().save({.familyName = QStringLiteral("Tussendoor")}).has_value());
    QTRY_COMPARE(grown.size(), qsizetype(terms<SearchKind>().size()));
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
