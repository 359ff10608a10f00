// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/dossier/documentsview.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QUrl>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The documents of a learner, as a counsellor handles them.
class TestDocumentsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void filesAreDroppedOnTheList();
    void filesArePasted();
    void whatIsRefusedIsToldByName();
    void openingHandsOverAPrivateCopyAndSaysSo();
    void aChangedCopyIsOfferedToKeep();
    void nameAndNoteAreChangedWithF2();
    void deleteRemovesAndTellsHowToErase();
    void aCopyIsSavedElsewhere();
    void anImageIsShownSmall();
    void anEstablishmentHasDocumentsToo();
    void sizesReadAsInBelgium_data();
    void sizesReadAsInBelgium();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QAbstractItemModel *rows() const { return m_list->model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->index(row, column).data().toString();
    }
    void addOne(const QString &name, const QByteArray &content);

    WindowFixture m_fixture;
    LearnerId m_learner;
    std::unique_ptr<DocumentsView> m_view;
    QTreeView *m_list = nullptr;
    QList<QUrl> m_opened;
    int m_number = 0;
};

void TestDocumentsView::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_fixture.dir.path()));
    QVERIFY(m_fixture.create());
    m_fixture.window.openUrl = [this](const QUrl &url) {
        m_opened << url;
        return true;
    };
}

void TestDocumentsView::init()
{
    m_fixture.messages.errors.clear();
    m_fixture.messages.questions.clear();
    m_fixture.messages.answerYes = false;
    m_opened.clear();
    const auto learner = m_fixture.caseload->learners().save(
        {.familyName = QStringLiteral("Peeters %1").arg(++m_number)});
    QVERIFY(learner.has_value());
    m_learner = *learner;
    m_view = std::make_unique<DocumentsView>(*m_fixture.caseload, m_fixture.window);
    m_view->resize(900, 500);
    m_view->show(m_learner);
    QVERIFY(shown(*m_view));
    m_list = find<QTreeView>(m_view.get(), "documentList");
}

void TestDocumentsView::cleanup()
{
    m_view.reset();
    QVERIFY(m_fixture.caseload->documents().putCopiesAway());
}

QString TestDocumentsView::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_fixture.dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestDocumentsView::addOne(const QString &name, const QByteArray &content)
{
    const int before = rows()->rowCount();
    m_view->add({write(name, content)});
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), before + 1, 20'000);
}

void TestDocumentsView::filesAreDroppedOnTheList()
{
    QVERIFY(!m_list->isVisible()); // instead, the hint says what to do
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("attest.pdf"), "%PDF-1.7 gedropt"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // the file stays where it was
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 20'000);
    QCOMPARE(cell(0, DocumentListModel::Name), QStringLiteral("attest.pdf"));
    QCOMPARE(cell(0, DocumentListModel::Kind), QStringLiteral("PDF"));
    QCOMPARE(cell(0, DocumentListModel::AddedOn), QStringLiteral("24/08/2026"));
    QVERIFY(m_list->isVisible());
}

void TestDocumentsView::filesArePasted()
{
    QSignalSpy told(m_view.get(), &DocumentsView::statusMessage);
    QGuiApplication::clipboard()->setText(QStringLiteral("geen bestand"));
    m_view->setFocus();
    auto *focus = find<QPushButton>(m_view.get(), "documentAdd");
    QTest::keySequence(focus, QKeySequence::Paste);
    QCOMPARE(told.size(), 1);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(QStringLiteral("geplakt.txt"), "geplakt"))});
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keySequence(focus, QKeySequence::Paste);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 20'000);
    QGuiApplication::clipboard()->clear();
}

void TestDocumentsView::whatIsRefusedIsToldByName()
{
    m_view->add({write(QStringLiteral("leeg.txt"), {}), m_fixture.dir.path(),
                 write(QStringLiteral("goed.txt"), "goed genoeg")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.messages.errors.size(), 1, 20'000);
    const QString told = m_fixture.messages.errors.constFirst();
    QVERIFY(told.contains(QStringLiteral("leeg.txt is empty")));
    QVERIFY(told.contains(QStringLiteral("is a folder")));
    QCOMPARE(rows()->rowCount(), 1);
}

void TestDocumentsView::openingHandsOverAPrivateCopyAndSaysSo()
{
    addOne(QStringLiteral("attest.txt"), "te openen");
    Q_EMIT m_list->activated(m_list->currentIndex());
    QTRY_COMPARE(m_opened.size(), 1);
    const QString path = m_opened.constFirst().toLocalFile();
    QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("attest.txt"));
    QTRY_VERIFY(m_view->findChild<QWidget *>(QStringLiteral("copyNotice1")) != nullptr);
    click(m_view.get(), "copyErase1");
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY(m_view->findChild<QWidget *>(QStringLiteral("copyNotice1")) == nullptr);
}

void TestDocumentsView::aChangedCopyIsOfferedToKeep()
{
    addOne(QStringLiteral("attest.txt"), "te verbeteren");
    click(m_view.get(), "documentOpen");
    QTRY_COMPARE(m_opened.size(), 1);
    QFile copy(m_opened.constFirst().toLocalFile());
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("verbeterd");
    copy.close();
    QTRY_VERIFY(m_view->findChild<QPushButton *>(QStringLiteral("copyKeep1")) != nullptr);
    click(m_view.get(), "copyKeep1");
    m_view->refresh();
    QCOMPARE(rows()->rowCount(), 2);
    QTRY_VERIFY(m_view->findChild<QPushButton *>(QStringLiteral("copyKeep1")) == nullptr);
}

void TestDocumentsView::nameAndNoteAreChangedWithF2()
{
    addOne(QStringLiteral("scan0001.pdf"), "te hernoemen");
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_F2);
    auto *dialog = m_view->window()->findChild<QDialog *>(QStringLiteral("documentDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(find<QLineEdit>(dialog, "documentName")->selectedText(), QStringLiteral("scan0001"));
    type(dialog, "documentName", QStringLiteral("attest juni.pdf"));
    find<QPlainTextEdit>(dialog, "documentNote")->setPlainText(QStringLiteral("van de dokter"));
    click(dialog, "documentSave");
    QCOMPARE(cell(0, DocumentListModel::Name), QStringLiteral("attest juni.pdf"));
    QCOMPARE(cell(0, DocumentListModel::Note), QStringLiteral("van de dokter"));
}

void TestDocumentsView::deleteRemovesAndTellsHowToErase()
{
    addOne(QStringLiteral("weg.txt"), "mag weg");
    auto *erase = find<QPushButton>(m_view.get(), "documentErase");
    m_fixture.messages.answerYes = true;
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Delete);
    QVERIFY(m_fixture.messages.questions.constFirst().contains(QStringLiteral("Ctrl+Z")));
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY(erase->isVisible());
    QVERIFY(m_fixture.caseload->history().undo().has_value());
    m_view->refresh();
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(m_fixture.caseload->history().redo().has_value());
    m_view->refresh();
    erase->click();
    QVERIFY(!erase->isVisible());
    QCOMPARE(m_fixture.caseload->documents().removedContents()->count, 0);
}

void TestDocumentsView::aCopyIsSavedElsewhere()
{
    addOne(QStringLiteral("brief.txt"), "te bewaren");
    m_fixture.files.answer = m_fixture.dir.filePath(QStringLiteral("elders.txt"));
    click(m_view.get(), "documentSaveAs");
    QCOMPARE(m_fixture.files.suggested, QStringLiteral("brief.txt"));
    QTRY_VERIFY(QFile::exists(m_fixture.files.answer));
}

void TestDocumentsView::anImageIsShownSmall()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = m_fixture.dir.filePath(QStringLiteral("foto.png"));
    QVERIFY(image.save(path));
    m_view->add({path});
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 20'000);
    auto *picture = find<QLabel>(m_view.get(), "documentPreview");
    QTRY_VERIFY(picture->isVisible());
    const QSize size = picture->pixmap().size();
    QVERIFY(size.width() < 1200 && qAbs(size.width() * 2 - size.height() * 3) <= 3);
}

void TestDocumentsView::anEstablishmentHasDocumentsToo()
{
    const auto places = m_fixture.caseload->workplaces().list();
    QVERIFY(places.has_value() && !places->isEmpty());
    m_view->show(places->constFirst().establishment);
    addOne(QStringLiteral("erkenning.pdf"), "%PDF erkenning");
    QVERIFY(m_list->isColumnHidden(DocumentListModel::Agreement));
    m_view->show(m_learner);
    QCOMPARE(rows()->rowCount(), 0);
}

void TestDocumentsView::sizesReadAsInBelgium_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "0 kB";
    QTest::newRow("one byte") << qint64(1) << "1 kB";
    QTest::newRow("letter") << qint64(312'400) << "312 kB";
    QTest::newRow("nearly a megabyte") << qint64(999'499) << "999 kB";
    QTest::newRow("a megabyte") << qint64(999'500) << "1,0 MB";
    QTest::newRow("scan") << qint64(1'440'000) << "1,4 MB";
    QTest::newRow("limit") << DocumentService::mostBytes << "50,0 MB";
}

void TestDocumentsView::sizesReadAsInBelgium()
{
    QFETCH(qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

QTEST_MAIN(TestDocumentsView)
#include "tst_documentsview.moc"
