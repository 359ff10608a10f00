// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/mainwindow.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/pages/listpane.h"
#include "ui/today/agendamodel.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The days of signature and registration of stored agreements, from the list, from Vandaag and
/// for many at once. Today is 24 August 2026; the agreements start on 1 September.
class TestMilestones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aDayIsRecordedInTheVersionThatStands();
    void whatIsDoneInVandaagIsRecorded();
    void manyAreRecordedInOneStep();
    void aDayToComeIsRefused();
    void aDayIsTakenAway();
    void agreementsWithoutTheDayAreFound();

private:
    [[nodiscard]] AgreementId stored(const QString &givenName);
    [[nodiscard]] AgreementVersion version(AgreementId id) const
    {
        return m_fixture->caseload->agreements().agreement(id)->version;
    }
    [[nodiscard]] std::optional<QDate> signedOn(AgreementId id) const
    {
        return version(id).draft.agreement.signedOn;
    }
    /// The one that is open; null when none is.
    [[nodiscard]] QDialog *dialog() const;
    /// The agreements in the list, in its order.
    [[nodiscard]] QTreeView *list() const
    {
        return find<QTreeView>(m_window.get(), "agreementsList");
    }
    /// The entries of Vandaag with this title.
    [[nodiscard]] QModelIndexList matters(const QString &title) const;

    std::optional<WindowFixture> m_fixture;
    QByteArray m_prepared;
    std::unique_ptr<MainWindow> m_window;
    AgreementId m_first;
    AgreementId m_second;
};

void TestMilestones::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
    m_first = stored(QStringLiteral("Anna"));
    m_second = stored(QStringLiteral("Bram"));
    QVERIFY(!m_first.isNull() && !m_second.isNull());
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(agreementsPage);
    QVERIFY(shown(*m_window));
}

void TestMilestones::cleanup()
{
    const QStringList errors = m_fixture->messages.errors;
    m_window.reset();
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

AgreementId TestMilestones::stored(const QString &givenName)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    AgreementDraft draft = *exchange::readDraft(file.readAll());
    draft.agreement.number.clear();
    draft.agreement.start = QDate(2026, 9, 1);
    draft.agreement.end = QDate(2027, 6, 30);
    draft.agreement = withMilestones(draft.agreement,
                                     {{AgreementMilestone::Signed, {}},
                                      {AgreementMilestone::PlanSigned, {}},
                                      {AgreementMilestone::Registered, {}}});
    draft.learner.givenName = givenName;
    draft.learner.insz.clear();
    return m_fixture->caseload->agreements().store(draft).value_or(Agreement()).id;
}

QModelIndexList TestMilestones::matters(const QString &title) const
{
    const auto *model = find<QTreeView>(m_window.get(), "todayList")->model();
    return model->match(model->index(0, AgendaModel::Matter), Qt::DisplayRole, title, -1,
                        Qt::MatchExactly | Qt::MatchRecursive);
}

QDialog *TestMilestones::dialog() const
{
    for (auto *each : m_window->findChildren<QDialog *>(QStringLiteral("milestone"))) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void TestMilestones::aDayIsRecordedInTheVersionThatStands()
{
    m_window->findChild<ListPane *>(QStringLiteral("agreementsPane"))->select(m_first.value);
    click(m_window.get(), "agreementRecord");
    QVERIFY(dialog() != nullptr);
    QCOMPARE(find<QLineEdit>(dialog(), "milestoneSigned")->text(), QStringLiteral("24/08/2026"));
    type(dialog(), "milestoneSigned", QStringLiteral("20/8/2026"));
    type(dialog(), "milestonePlanSigned", QStringLiteral("21/8/2026"));
    click(dialog(), "milestoneSave");
    QTRY_COMPARE(signedOn(m_first), QDate(2026, 8, 20));
    QCOMPARE(version(m_first).number, 1);
    QCOMPARE(version(m_first).draft.agreement.planSignedOn, QDate(2026, 8, 21));
    QVERIFY(!version(m_first).draft.agreement.registeredOn);
    QVERIFY(!signedOn(m_second));
    const QModelIndex row = list()->currentIndex();
    QTRY_COMPARE(row.siblingAtColumn(AgreementListModel::Signed).data().toString(),
                 QStringLiteral("20/08/2026"));
    QCOMPARE(row.siblingAtColumn(AgreementListModel::State).data().toString(),
             QStringLiteral("to come"));
    const auto undone = m_fixture->caseload->history().undo();
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().detail));
    QVERIFY(!signedOn(m_first));
    QVERIFY(m_fixture->caseload->history().redo().has_value());
    QCOMPARE(signedOn(m_first), QDate(2026, 8, 20));
}

void TestMilestones::whatIsDoneInVandaagIsRecorded()
{
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(todayPage);
    const QString title = QStringLiteral("Opleidingsplan laten ondertekenen");
    auto *list = find<QTreeView>(m_window.get(), "todayList");
    for (int left = 2; left > 0; --left) {
        QTRY_COMPARE(matters(title).size(), left);
        list->setCurrentIndex(matters(title).first());
        click(m_window.get(), "todayDone");
        QVERIFY(dialog() != nullptr);
        auto *day = find<QLineEdit>(dialog(), "milestonePlanSigned");
        QTRY_COMPARE(dialog()->focusWidget(), day);
        QTest::keyClick(day, Qt::Key_Return); // today
    }
    QTRY_COMPARE(matters(title).size(), 0);
    QCOMPARE(version(m_first).draft.agreement.planSignedOn, QDate(2026, 8, 24));
    QCOMPARE(version(m_second).draft.agreement.planSignedOn, QDate(2026, 8, 24));
    QCOMPARE(matters(QStringLiteral("Overeenkomst laten ondertekenen")).size(), 2);
}

void TestMilestones::manyAreRecordedInOneStep()
{
    AgreementService &agreements = m_fixture->caseload->agreements();
    const AgreementMilestones early{{AgreementMilestone::PlanSigned, QDate(2026, 8, 1)}};
    QVERIFY(agreements.startRecord({m_first}, early).result().has_value());
    const auto before = m_fixture->caseload->history().operations()->size();
    list()->selectAll();
    m_window->findChild<QAction *>(QStringLiteral("agreementsRecordMany"))->trigger();
    QVERIFY(dialog() != nullptr);
    QCOMPARE(find<QLineEdit>(dialog(), "milestonePlanSigned")->placeholderText(),
             QStringLiteral("differs"));
    type(dialog(), "milestoneSigned", QStringLiteral("19/8/2026"));
    click(dialog(), "milestoneSave");
    QTRY_COMPARE(signedOn(m_second), QDate(2026, 8, 19));
    QCOMPARE(signedOn(m_first), QDate(2026, 8, 19));
    QCOMPARE(version(m_first).draft.agreement.planSignedOn, QDate(2026, 8, 1)); // left alone
    QVERIFY(!version(m_second).draft.agreement.planSignedOn);
    QCOMPARE(m_fixture->caseload->history().operations()->size(), before + 1);
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QVERIFY(!signedOn(m_first) && !signedOn(m_second));
}

void TestMilestones::aDayToComeIsRefused()
{
    click(m_window.get(), "agreementRecord");
    type(dialog(), "milestoneSigned", QStringLiteral("25/8/2026"));
    click(dialog(), "milestoneSave");
    QVERIFY(dialog()->isVisible());
    type(dialog(), "milestoneSigned", QStringLiteral("31/2/2026"));
    click(dialog(), "milestoneSave");
    QVERIFY(dialog()->isVisible());
    click(dialog(), "milestoneCancel");
    const auto refused
        = m_fixture->caseload->agreements()
              .startRecord({m_first}, {{AgreementMilestone::Signed, QDate(2026, 8, 25)}})
              .result();
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidInput);
    QVERIFY(!signedOn(m_first) && !signedOn(m_second));
}

void TestMilestones::aDayIsTakenAway()
{
    AgreementService &agreements = m_fixture->caseload->agreements();
    const AgreementMilestones day{{AgreementMilestone::Signed, QDate(2026, 8, 20)}};
    QVERIFY(agreements.startRecord({m_first}, day).result().has_value());
    QCoreApplication::processEvents();
    m_window->findChild<ListPane *>(QStringLiteral("agreementsPane"))->select(m_first.value);
    click(m_window.get(), "agreementRecord");
    QCOMPARE(find<QLineEdit>(dialog(), "milestoneSigned")->text(), QStringLiteral("20/08/2026"));
    type(dialog(), "milestoneSigned", QString());
    click(dialog(), "milestoneSave");
    QTRY_VERIFY(!signedOn(m_first));
}

void TestMilestones::agreementsWithoutTheDayAreFound()
{
    AgreementService &agreements = m_fixture->caseload->agreements();
    const AgreementMilestones day{{AgreementMilestone::Signed, QDate(2026, 8, 20)}};
    QVERIFY(agreements.startRecord({m_first}, day).result().has_value());
    auto *pane = m_window->findChild<ListPane *>(QStringLiteral("agreementsPane"));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    pane->setFilters({ColumnFilter{.column = QStringLiteral("signed"), .undated = true}});
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 0).data(ListModel::IdRole).toLongLong(), m_second.value);
    const ListState kept = listStateFrom(toJson(pane->state()));
    QCOMPARE(kept.filters, pane->filters());
}

QTEST_MAIN(TestMilestones)
#include "tst_milestones.moc"
