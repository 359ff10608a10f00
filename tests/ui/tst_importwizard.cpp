// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/models/duplicatemodel.h"
#include "ui/wizards/import/importwizard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

class TestImportWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aFileIsRecognisedMappedPreviewedImportedAndUndone();
    void aHeaderThatIsNeededMustBeChosen();
    void aColumnChosenByHandIsRememberedForThisHeader();
    void aKnownLearnerIsMergedWhenTicked();
    void theRowsLeftOutAreCopiedAndSaved();
    void aFileThatIsNoTextIsRefusedOnTheFirstPage();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text);
    [[nodiscard]] ImportWizard *open(const QString &path);
    [[nodiscard]] QString label(const ImportWizard &wizard, const char *name) const
    {
        return find<QLabel>(&wizard, name)->text();
    }
    [[nodiscard]] qsizetype learnerCount() const
    {
        return m_fixture->caseload->learners().list()->size();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ImportWizard> m_wizard;
};

namespace {

const QByteArray header = "Naam;Voornaam;Rijksregisternummer;Geboortedatum;Opleidingscode;GSM\n";
const QByteArray yasmina = "El Amrani;Yasmina;09.11.19-946.40;19/11/2009;1096;0400 10 20 30\n";
const QByteArray badDate = "Peeters;Jan;;31/02/2009;1096;\n";

} // namespace

void TestImportWizard::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_wizard.reset();
    m_fixture = std::make_unique<WindowFixture>();
    auto created = Caseload::create(m_fixture->path(), passphrase, m_fixture->clock);
    QVERIFY(created.has_value());
    m_fixture->caseload = std::move(*created);
}

QString TestImportWizard::write(const QString &name, const QByteArray &text)
{
    QFile file(m_fixture->dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

ImportWizard *TestImportWizard::open(const QString &path)
{
    m_wizard = std::make_unique<ImportWizard>(exchange::ImportKind::Learners, *m_fixture->caseload,
                                              m_fixture->window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!shown(*m_wizard))
        qFatal("the wizard is not shown");
    m_fixture->files.answer = path;
    click(m_wizard.get(), "importChoose");
    return m_wizard.get();
}

void TestImportWizard::aFileIsRecognisedMappedPreviewedImportedAndUndone()
{
    auto *wizard = open(write(QStringLiteral("list.csv"), header + yasmina + badDate));
    QVERIFY(label(*wizard, "importFacts").startsWith(QStringLiteral("2 rows, 6 columns")));
    click(wizard, "importNext");
    QCOMPARE(find<QComboBox>(wizard, "importColumn_mobile")->currentText(), QStringLiteral("GSM"));
    click(wizard, "importNext");
    QCOMPARE(label(*wizard, "importSummary"),
             QStringLiteral("2 rows: 1 new, 0 changed, 0 the same, 1 left out because of a "
                            "problem."));
    const auto *problems = find<QTreeView>(wizard, "importProblems")->model();
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->index(0, 0).data().toInt(), 3); // line in the file
    QCOMPARE(problems->index(0, 1).data().toString(), QStringLiteral("Geboortedatum"));
    QCOMPARE(problems->index(0, 2).data().toString(), QStringLiteral("31/02/2009"));
    QCOMPARE(learnerCount(), 0); // nothing has changed yet
    click(wizard, "importCommit");
    QCOMPARE(learnerCount(), 1);
    QVERIFY(label(*wizard, "importResult").contains(QStringLiteral("1 added")));
    click(wizard, "importUndo");
    QCOMPARE(learnerCount(), 0);
    QVERIFY(!find<QAbstractButton>(wizard, "importUndo")->isEnabled());
    click(wizard, "importFinish");
    QVERIFY(!wizard->isVisible());
}

void TestImportWizard::aHeaderThatIsNeededMustBeChosen()
{
    auto *wizard = open(write(QStringLiteral("list.csv"),
                              "Achter;Voornaam;Rijksregisternummer;"
                              "Geboortedatum;Opleidingscode\n"
                              "El Amrani;Yasmina;09.11.19-946.40;"
                              "19/11/2009;1096\n"));
    click(wizard, "importNext");
    auto *next = find<QAbstractButton>(wizard, "importNext");
    QVERIFY(!next->isEnabled());
    QVERIFY(find<QLabel>(wizard, "importMissing")->isVisible());
    QVERIFY(label(*wizard, "importMissing").contains(QStringLiteral("Naam")));
    find<QComboBox>(wizard, "importColumn_familyName")->setCurrentText(QStringLiteral("Achter"));
    QVERIFY(next->isEnabled());
    QVERIFY(!find<QLabel>(wizard, "importMissing")->isVisible());
}

void TestImportWizard::aColumnChosenByHandIsRememberedForThisHeader()
{
    const QString path = write(QStringLiteral("list.csv"),
                               "Achter;Voornaam;Rijksregisternummer;"
                               "Geboortedatum;Opleidingscode\n"
                               "El Amrani;Yasmina;09.11.19-946.40;"
                               "19/11/2009;1096\n");
    auto *first = open(path);
    click(first, "importNext");
    find<QComboBox>(first, "importColumn_familyName")->setCurrentText(QStringLiteral("Achter"));
    click(first, "importNext");
    click(first, "importCommit");
    QCOMPARE(learnerCount(), 1);
    auto *second = open(path);
    click(second, "importNext");
    QCOMPARE(find<QComboBox>(second, "importColumn_familyName")->currentText(),
             QStringLiteral("Achter"));
}

void TestImportWizard::aKnownLearnerIsMergedWhenTicked()
{
    // The same learner twice, the second time with another phone number.
    const QByteArray again = "El Amrani;Yasmina;09.11.19-946.40;19/11/2009;1096;0400 99 99 99\n";
    auto *wizard = open(write(QStringLiteral("list.csv"), header + yasmina + again));
    click(wizard, "importNext");
    click(wizard, "importNext");
    auto *known = find<QTreeView>(wizard, "importDuplicates")->model();
    QCOMPARE(known->rowCount(), 1);
    const QModelIndex tick = known->index(0, DuplicateModel::Merge);
    QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    click(wizard, "importMergeAll");
    QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    click(wizard, "importCommit");
    QCOMPARE(learnerCount(), 1);
    const LearnerId id = m_fixture->caseload->learners().list()->constFirst().id;
    QCOMPARE(m_fixture->caseload->learners().learner(id)->mobile, QStringLiteral("0400 99 99 99"));
}

void TestImportWizard::theRowsLeftOutAreCopiedAndSaved()
{
    auto *wizard = open(write(QStringLiteral("list.csv"), header + yasmina + badDate));
    click(wizard, "importNext");
    click(wizard, "importNext");
    click(wizard, "importCommit");
    click(wizard, "importCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("31/02/2009")));
    m_fixture->files.answer = m_fixture->dir.filePath(QStringLiteral("left.csv"));
    click(wizard, "importSave");
    QVERIFY(m_fixture->files.suggested.startsWith(QStringLiteral("list")));
    QFile saved(m_fixture->files.answer);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.contains("31/02/2009"));
}

void TestImportWizard::aFileThatIsNoTextIsRefusedOnTheFirstPage()
{
    auto *wizard = open(write(QStringLiteral("list.csv"), QByteArray("PK\x03\x04\0\0zip", 9)));
    QVERIFY(!find<QAbstractButton>(wizard, "importNext")->isEnabled());
    QVERIFY(!label(*wizard, "importFacts").isEmpty());
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
