// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// Evaluations of competences in a real caseload file.
class TestEvaluationService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void anEvaluationIsKeptWithItsScores();
    void severalPeriodsAreOneStepOfTheHistory();
    void scoresThatSayNothingAreNotKept();
    void aScoreThatStaysKeepsItsRow();
    void aPeriodStandsOnceInAnAgreement();
    void whatIsIncompleteIsRefused();
    void aRemovedEvaluationComesBackWithItsScores();

private:
    [[nodiscard]] Evaluation sample(const QString &period = QStringLiteral("trimester 1")) const
    {
        return {.agreement = m_agreement,
                .period = period,
                .heldOn = QDate(2026, 12, 10),
                .mentorRemark = QStringLiteral("Werkt netjes."),
                .scores = {{.competence = QStringLiteral("Meet de spanning"), .step = 2},
                           {.competence = QStringLiteral("Legt kabels"),
                            .step = 4,
                            .counsellorRemark = QStringLiteral("Zelf gezien")}}};
    }
    [[nodiscard]] QList<Evaluation> all() const
    {
        return service().evaluations(m_agreement).value_or(QList<Evaluation>());
    }
    [[nodiscard]] EvaluationService &service() const { return m_caseload->evaluations(); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
    AgreementId m_agreement;
};

void TestEvaluationService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")),
                                     QStringLiteral("correct horse"), m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
    const auto agreement = m_caseload->agreements().store(test::validOaoDraft());
    QVERIFY(agreement.has_value());
    m_agreement = agreement->id;
}

void TestEvaluationService::anEvaluationIsKeptWithItsScores()
{
    QSignalSpy changes(&service(), &EvaluationService::evaluationsChanged);
    QVERIFY(service().save({sample()}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(all().size(), 1);
    const Evaluation kept = all().first();
    QCOMPARE(kept.period, QStringLiteral("trimester 1"));
    QCOMPARE(kept.heldOn, QDate(2026, 12, 10));
    QCOMPARE(kept.mentorRemark, QStringLiteral("Werkt netjes."));
    QCOMPARE(kept.scores.size(), 2);
    QCOMPARE(kept.scores.at(0).step, 2);
    QCOMPARE(kept.scores.at(1).counsellorRemark, QStringLiteral("Zelf gezien"));
    QCOMPARE(kept.scores.at(1).evaluation, kept.id);
}

void TestEvaluationService::severalPeriodsAreOneStepOfTheHistory()
{
    QVERIFY(service().save({sample(), sample(QStringLiteral("trimester 2"))}));
    QCOMPARE(all().size(), 2);
    QVERIFY(m_caseload->history().undo());
    QVERIFY(all().isEmpty());
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(all().size(), 2);
    QCOMPARE(all().at(1).scores.size(), 2);
}

void TestEvaluationService::scoresThatSayNothingAreNotKept()
{
    Evaluation evaluation = sample();
    evaluation.scores.append(
        {.competence = QStringLiteral("Leest een plan"), .mentorRemark = QStringLiteral("  ")});
    QVERIFY(service().save({evaluation}));
    QCOMPARE(all().first().scores.size(), 2);
}

void TestEvaluationService::aScoreThatStaysKeepsItsRow()
{
    QVERIFY(service().save({sample()}));
    Evaluation kept = all().first();
    kept.scores[1].step = 3;
    kept.scores.removeFirst();
    kept.scores.append({.competence = QStringLiteral("Leest een plan"), .step = 1});
    QVERIFY(service().save({kept}));
    const auto scores = all().first().scores;
    QCOMPARE(scores.size(), 2);
    QCOMPARE(scores.at(0).id, kept.scores.at(0).id);
    QCOMPARE(scores.at(0).step, 3);
    QCOMPARE(scores.at(1).competence, QStringLiteral("Leest een plan"));
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(all().first().scores.at(0).step, 2);
}

void TestEvaluationService::aPeriodStandsOnceInAnAgreement()
{
    QVERIFY(service().save({sample()}));
    QSignalSpy changes(&service(), &EvaluationService::evaluationsChanged);
    QCOMPARE(service().save({sample()}).error().code, ErrorCode::Conflict);
    QVERIFY(changes.isEmpty());
    QCOMPARE(all().size(), 1);
}

void TestEvaluationService::whatIsIncompleteIsRefused()
{
    QCOMPARE(service().save({sample(QStringLiteral("  "))}).error().code, ErrorCode::InvalidInput);
    Evaluation stray = sample();
    stray.agreement = AgreementId{99};
    QCOMPARE(service().save({stray}).error().code, ErrorCode::NotFound);
    Evaluation tooHigh = sample();
    tooHigh.scores[0].step = 5;
    QVERIFY(!service().save({tooHigh}));
    QVERIFY(all().isEmpty());
    QVERIFY(service().save({}));
}

void TestEvaluationService::aRemovedEvaluationComesBackWithItsScores()
{
    QVERIFY(service().save({sample()}));
    const Evaluation kept = all().first();
    QVERIFY(service().remove(kept.id));
    QVERIFY(all().isEmpty());
    QCOMPARE(service().remove(kept.id).error().code, ErrorCode::NotFound);
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(all(), QList<Evaluation>{kept});
}

QTEST_APPLESS_MAIN(TestEvaluationService)
#include "tst_evaluationservice.moc"
