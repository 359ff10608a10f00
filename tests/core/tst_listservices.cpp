// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/listdocument.h"
#include "core/service/caseload.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// What lists ask of the caseload: views, the state they were left in, changes of many records.
class TestListServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aViewIsKeptOverReopening();
    void aNameIsTakenOncePerList();
    void aRemovedViewComesBackByUndo();
    void theStateOfAListIsNothingToUndo();
    void manyStatesAreOneUndo();
    void aStoppedChangeChangesNothing();
    void manyEnrolmentsAreOneUndo();
    void anUnknownProgrammeChangesNothing();
    void addressesOfWorkplacesComeOncePerEstablishment();
    void aPrintedListSaysWhatItIs();

private:
    [[nodiscard]] bool reopen();
    [[nodiscard]] bool fill();
    [[nodiscard]] int count(AccreditationStatus status) const;
    [[nodiscard]] QList<AccreditationId> accreditations() const;

    const QString m_list = QStringLiteral("learners");
    FixedClock m_clock{QDateTime(QDate(2026, 8, 24), QTime(14, 5))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Caseload> m_caseload;
};

namespace {

const QString passphrase = QStringLiteral("een lange wachtzin");

/// Waits, with the event loop, for work in another thread.
template <typename T>
T resultOf(QFuture<T> future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    QCoreApplication::processEvents(); // what follows the work
    return future.result();
}

} // namespace

void TestListServices::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto created
        = Caseload::create(m_dir->filePath(QStringLiteral("a.traject")), passphrase, m_clock);
    QVERIFY(created.has_value());
    m_caseload = std::move(*created);
}

void TestListServices::cleanup()
{
    m_caseload.reset();
}

bool TestListServices::reopen()
{
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto opened = Caseload::open(path, passphrase, m_clock);
    if (opened)
        m_caseload = std::move(*opened);
    return m_caseload != nullptr;
}

bool TestListServices::fill()
{
    const auto import = [this](exchange::ImportKind kind, const QString &name) {
        QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/caseload/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const auto table = exchange::readCsv(file.readAll());
        const auto mapping = m_caseload->imports().mappingFor(kind, table->header);
        const auto preview = m_caseload->imports().preview(kind, *table, mapping);
        return preview && m_caseload->imports().run(*preview, *table, mapping).has_value();
    };
    return import(exchange::ImportKind::Learners, QStringLiteral("learners.csv"))
        && import(exchange::ImportKind::Workplaces, QStringLiteral("workplaces.csv"));
}

int TestListServices::count(AccreditationStatus status) const
{
    const auto list = m_caseload->workplaces().list();
    return static_cast<int>(
        std::count_if(list->cbegin(), list->cend(),
                      [status](const WorkplaceListItem &item) { return item.status == status; }));
}

QList<AccreditationId> TestListServices::accreditations() const
{
    QList<AccreditationId> ids;
    const auto list = m_caseload->workplaces().list();
    for (const WorkplaceListItem &item : *list)
        ids.append(item.accreditation);
    return ids;
}

void TestListServices::aViewIsKeptOverReopening()
{
    ListViewService &views = m_caseload->listViews();
    const QSignalSpy changes(&views, &ListViewService::viewsChanged);
    const auto id = views.save({.list = m_list,
                                .name = QStringLiteral("  Klas  6 "),
                                .stateJson = QByteArrayLiteral("{\"a\":1}")});
    QVERIFY(id.has_value());
    QCOMPARE(changes.size(), 1);
    QVERIFY(reopen());
    const auto kept = m_caseload->listViews().views(m_list);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->constFirst().name, QStringLiteral("Klas 6"));
    QCOMPARE(kept->constFirst().stateJson, QByteArrayLiteral("{\"a\":1}"));
    QVERIFY(m_caseload->listViews().views(QStringLiteral("places"))->isEmpty());
}

void TestListServices::aNameIsTakenOncePerList()
{
    ListViewService &views = m_caseload->listViews();
    const ListView view{.list = m_list, .name = QStringLiteral("Mijn"), .stateJson = "{}"};
    QVERIFY(views.save(view).has_value());
    const auto again = views.save(view);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    ListView elsewhere = view;
    elsewhere.list = QStringLiteral("workplaces");
    QVERIFY(views.save(elsewhere).has_value());
    ListView unnamed = view;
    unnamed.name = QStringLiteral("  ");
    QCOMPARE(views.save(unnamed).error().code, ErrorCode::InvalidInput);
}

void TestListServices::aRemovedViewComesBackByUndo()
{
    ListViewService &views = m_caseload->listViews();
    const auto id = views.save({.list = m_list, .name = QStringLiteral("Mijn"), .stateJson = "{}"});
    QVERIFY(views.remove(*id).has_value());
    QVERIFY(views.views(m_list)->isEmpty());
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(views.views(m_list)->size(), 1);
    QCOMPARE(views.remove(ListViewId{99}).error().code, ErrorCode::NotFound);
}

void TestListServices::theStateOfAListIsNothingToUndo()
{
    ListViewService &views = m_caseload->listViews();
    QCOMPARE(*views.state(m_list), QByteArray());
    QVERIFY(views.keepState(m_list, "{\"x\":1}").has_value());
    QVERIFY(views.keepState(m_list, "{\"x\":2}").has_value());
    QVERIFY(!m_caseload->history().nextUndo());
    QVERIFY(reopen());
    QCOMPARE(*m_caseload->listViews().state(m_list), QByteArrayLiteral("{\"x\":2}"));
}

void TestListServices::manyStatesAreOneUndo()
{
    QVERIFY(fill());
    const int liftedBefore = count(AccreditationStatus::Lifted);
    const QList<AccreditationId> ids = accreditations();
    int told = 0;
    const QSignalSpy resets(&m_caseload->workplaces(), &WorkplaceService::workplacesReset);
    const auto changed = resultOf(m_caseload->workplaces().startSetStatus(
        ids, AccreditationStatus::Lifted, [&told](int done, int) { told = done; }));
    QVERIFY(changed.has_value());
    QCOMPARE(*changed, int(ids.size()) - liftedBefore);
    QCOMPARE(told, int(ids.size()));
    QTRY_COMPARE(resets.size(), 1);
    QCOMPARE(count(AccreditationStatus::Lifted), int(ids.size()));
    QVERIFY(m_caseload->history().nextUndo()->title.contains(QString::number(ids.size())));
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(count(AccreditationStatus::Lifted), liftedBefore);
}

void TestListServices::aStoppedChangeChangesNothing()
{
    QVERIFY(fill());
    const int liftedBefore = count(AccreditationStatus::Lifted);
    const std::atomic_bool stop = true;
    const auto changed = resultOf(m_caseload->workplaces().startSetStatus(
        accreditations(), AccreditationStatus::Lifted, {}, &stop));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Cancelled);
    QCOMPARE(count(AccreditationStatus::Lifted), liftedBefore);
}

void TestListServices::manyEnrolmentsAreOneUndo()
{
    QVERIFY(fill());
    const QList<LearnerListItem> before = *m_caseload->learners().list();
    const QList<LearnerId> ids{before.at(0).id, before.at(1).id, before.at(2).id};
    const auto changed = resultOf(m_caseload->learners().startChange(
        ids, {.programmeCode = {}, .schoolYear = QStringLiteral("2027-2028")}));
    QVERIFY(changed.has_value());
    QCOMPARE(*changed, 3);
    const QList<LearnerListItem> after = *m_caseload->learners().list();
    QCOMPARE(after.at(2).schoolYear, QStringLiteral("2027-2028"));
    QCOMPARE(after.at(2).programmeCode, before.at(2).programmeCode); // not set: as it was
    QCOMPARE(after.at(3).schoolYear, before.at(3).schoolYear);
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(*m_caseload->learners().list(), before);
}

void TestListServices::anUnknownProgrammeChangesNothing()
{
    QVERIFY(fill());
    const QList<LearnerListItem> before = *m_caseload->learners().list();
    const auto changed = resultOf(m_caseload->learners().startChange(
        {before.at(0).id}, {.programmeCode = QStringLiteral("no such"), .schoolYear = {}}));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Conflict);
    QCOMPARE(*m_caseload->learners().list(), before);
}

void TestListServices::addressesOfWorkplacesComeOncePerEstablishment()
{
    QVERIFY(fill());
    const auto list = m_caseload->workplaces().list();
    QSet<qint64> establishments;
    for (const WorkplaceListItem &item : *list)
        establishments.insert(item.establishment.value);
    const auto addresses = m_caseload->workplaces().mailAddresses(accreditations());
    QVERIFY(addresses.has_value());
    QCOMPARE(addresses->size(), establishments.size());
    const auto learners = m_caseload->learners().list();
    const auto one = m_caseload->learners().mailAddresses({learners->at(0).id});
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->at(0).name, learners->at(0).givenName + u' ' + learners->at(0).familyName);
}

void TestListServices::aPrintedListSaysWhatItIs()
{
    const documents::Document document
        = documents::listDocument({.title = QStringLiteral("Leerlingen"),
                                   .selection = QStringLiteral("Status: loopt"),
                                   .header = {QStringLiteral("Naam")},
                                   .rows = {{QStringLiteral("Aerts")}, {QStringLiteral("Baert")}},
                                   .columnShares = {100}},
                                  m_clock.now());
    QCOMPARE(document.blocks.size(), 3);
    QCOMPARE(std::get<documents::Title>(document.blocks.at(0)).subtitle,
             QStringLiteral("24 augustus 2026 · 2 rijen"));
    QCOMPARE(std::get<documents::Note>(document.blocks.at(1)).paragraphs.constFirst(),
             QStringLiteral("Status: loopt"));
    QCOMPARE(std::get<documents::Table>(document.blocks.at(2)).rows.size(), 2);
}

QTEST_GUILESS_MAIN(TestListServices)
#include "tst_listservices.moc"
