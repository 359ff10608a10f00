// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/dossier/contactdialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// Notes contacts from everywhere, by keyboard alone.
class TestContactDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aCallIsNotedByKeyboardAlone();
    void oneLetterChoosesHow_data();
    void oneLetterChoosesHow();
    void theChosenLearnerOfTheListIsFilledIn();
    void withoutALearnerOneIsChosen();
    void thePersonsAroundAreOffered();
    void theStepNeedsAWorkplace();
    void aDayThatIsNoneIsToldAndNotSaved();
    void aContactAboutNobodyIsNotSaved();
    void escapeAsksOnlyWhenSomethingWasNoted();
    void enterInALineDoesNotSave();

private:
    ContactDialog *open()
    {
        m_window->findChild<QAction *>(QStringLiteral("actionNoteContact"))->trigger();
        return opened();
    }
    ContactDialog *open(const Contact &contact)
    {
        (new ContactDialog(*m_fixture->caseload, m_fixture->window, contact, m_window.get()))
            ->show();
        return opened();
    }
    ContactDialog *opened()
    {
        auto *dialog = m_window->findChild<ContactDialog *>();
        if (dialog == nullptr || !shown(*dialog))
            qFatal("no dialog");
        return dialog;
    }
    void chooseLearner(const QString &search)
    {
        find<QLineEdit>(m_window.get(), "learnersSearch")->setText(search);
        auto *list = find<QTreeView>(m_window.get(), "learnersList");
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    /// Types where the cursor is.
    static void write(ContactDialog *dialog, const QString &text)
    {
        QTest::keyClicks(dialog->focusWidget(), text);
    }
    static void tab(ContactDialog *dialog, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    [[nodiscard]] QList<ContactListItem> contacts() const
    {
        return m_fixture->caseload->contacts().list().value();
    }

    QByteArray m_prepared;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestContactDialog::initTestCase()
{
    WindowFixture fixture;
    QVERIFY(fixture.createFrom(m_prepared));
}

void TestContactDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->createFrom(m_prepared));
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(*m_window));
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(learnersPage);
    chooseLearner(QStringLiteral("el ouali yasmina"));
}

void TestContactDialog::cleanup()
{
    QCOMPARE(m_fixture->messages.errors, QStringList());
    m_window.reset();
    m_fixture.reset();
}

void TestContactDialog::aCallIsNotedByKeyboardAlone()
{
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    const QPointer<ContactDialog> dialog = opened();
    write(dialog, QStringLiteral("v")); // visit, and on to with whom
    write(dialog, QStringLiteral("Onthaal"));
    tab(dialog, 2); // past the day, which is today
    write(dialog, QStringLiteral("Rondleiding gehad"));
    find<QLineEdit>(dialog, "contactNextStep")->setFocus();
    write(dialog, QStringLiteral("Mailen"));
    tab(dialog);
    write(dialog, QStringLiteral("vrijdag"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(contacts().size(), 1);
    const Contact noted = contacts().constFirst().contact;
    QCOMPARE(noted.learner, m_fixture->learner(QStringLiteral("el ouali yasmina")).id);
    QCOMPARE(noted.kind, ContactKind::Visit);
    QCOMPARE(noted.heldOn, m_fixture->clock.today());
    QCOMPARE(noted.person, QStringLiteral("Onthaal"));
    QCOMPARE(noted.note, QStringLiteral("Rondleiding gehad"));
    QCOMPARE(noted.nextStep, QStringLiteral("Mailen"));
    QCOMPARE(noted.nextOn, QDate(2026, 8, 28)); // the Friday after Monday 24 August
}

void TestContactDialog::oneLetterChoosesHow_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<ContactKind>("kind");
    QTest::newRow("call") << QStringLiteral("p") << ContactKind::Call;
    QTest::newRow("visit") << QStringLiteral("v") << ContactKind::Visit;
    QTest::newRow("mail") << QStringLiteral("e") << ContactKind::Mail;
    QTest::newRow("message") << QStringLiteral("m") << ContactKind::Message;
    QTest::newRow("meeting") << QStringLiteral("t") << ContactKind::Meeting;
}

void TestContactDialog::oneLetterChoosesHow()
{
    QFETCH(QString, letter);
    QFETCH(ContactKind, kind);
    auto *dialog = open();
    write(dialog, letter);
    const QString name = QStringLiteral("contactKind%1").arg(static_cast<int>(kind));
    QVERIFY(dialog->findChild<QRadioButton *>(name)->isChecked());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("contactPerson"));
    click(dialog, "contactSave");
    QCOMPARE(contacts().constFirst().contact.kind, kind);
}

void TestContactDialog::theChosenLearnerOfTheListIsFilledIn()
{
    auto *dialog = open();
    QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("contactLearner")) == nullptr);
    click(dialog, "contactSave");
    QCOMPARE(contacts().constFirst().learnerName, QStringLiteral("Yasmina El Ouali"));
}

void TestContactDialog::withoutALearnerOneIsChosen()
{
    auto *dialog = open(Contact());
    type(dialog, "contactLearnerText", QString());
    auto *line = find<QLineEdit>(dialog, "contactLearnerText");
    const LearnerListItem learner = m_fixture->learner(QStringLiteral("el ouali yasmina"));
    QTest::keyClicks(line, QStringLiteral("El Ouali Yasmina · %1").arg(learner.municipality));
    Q_EMIT line->editingFinished();
    click(dialog, "contactSave");
    QCOMPARE(contacts().size(), 1);
    QCOMPARE(contacts().constFirst().contact.learner, learner.id);
}

void TestContactDialog::thePersonsAroundAreOffered()
{
    auto *dialog = open();
    auto *completer = find<QLineEdit>(dialog, "contactPerson")->completer();
    QVERIFY(completer != nullptr);
    const auto learner = m_fixture->caseload->learners().learner(
        m_fixture->learner(QStringLiteral("el ouali yasmina")).id);
    QStringList offered;
    for (int row = 0; row < completer->model()->rowCount(); ++row)
        offered << completer->model()->index(row, 0).data().toString();
    QVERIFY(offered.contains(learner->displayName()));
    QVERIFY(offered.contains(learner->guardian->name));
}

void TestContactDialog::theStepNeedsAWorkplace()
{
    const LearnerId learner = m_fixture->learner(QStringLiteral("el ouali yasmina")).id;
    const auto places = m_fixture->caseload->contacts().establishments(learner);
    QVERIFY(places && !places->isEmpty());
    auto *dialog = open({.learner = learner});
    QVERIFY(!find(dialog, "contactStep")->isEnabled());
    delete dialog;
    dialog = open({.learner = learner,
                   .establishment = places->constFirst().id,
                   .searchStep = SearchStep::Interested});
    QVERIFY(find(dialog, "contactStep")->isEnabled());
    click(dialog, "contactSave");
    QCOMPARE(contacts().constFirst().contact.searchStep, SearchStep::Interested);
    QCOMPARE(contacts().constFirst().contact.establishment, places->constFirst().id);
}

void TestContactDialog::aDayThatIsNoneIsToldAndNotSaved()
{
    auto *dialog = open();
    type(dialog, "contactNextOn", QStringLiteral("ooit"));
    click(dialog, "contactSave");
    QVERIFY(find<QLabel>(dialog, "contactProblem")->isVisible());
    QVERIFY(contacts().isEmpty());
    type(dialog, "contactNextOn", QStringLiteral("over 2 weken"));
    click(dialog, "contactSave");
    QCOMPARE(contacts().constFirst().contact.nextOn, QDate(2026, 9, 7));
}

void TestContactDialog::aContactAboutNobodyIsNotSaved()
{
    auto *dialog = open(Contact());
    click(dialog, "contactSave");
    QVERIFY(find<QLabel>(dialog, "contactProblem")->isVisible());
    QVERIFY(contacts().isEmpty());
}

void TestContactDialog::escapeAsksOnlyWhenSomethingWasNoted()
{
    QPointer<ContactDialog> dialog = open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(m_fixture->messages.questions.isEmpty());
    dialog = open();
    find<QPlainTextEdit>(dialog, "contactNote")->setPlainText(QStringLiteral("half"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_fixture->messages.questions.size(), 1);
    QVERIFY(dialog->isVisible()); // the answer was no
    m_fixture->messages.answerYes = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(contacts().isEmpty());
}

void TestContactDialog::enterInALineDoesNotSave()
{
    auto *dialog = open();
    QTest::keyClick(find<QLineEdit>(dialog, "contactPerson"), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(contacts().isEmpty());
}

QTEST_MAIN(TestContactDialog)
#include "tst_contactdialog.moc"
