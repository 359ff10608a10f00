// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/models/competencemodel.h"
#include "ui/models/learnerlistmodel.h"
#include "ui/models/problemlistmodel.h"
#include "ui/models/searchproxy.h"
#include "ui/models/workplacelistmodel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace traject;
using namespace traject::ui;

namespace {

LearnerListItem learner(int id, const QString &family, const QString &given, QDate born = {})
{
    LearnerListItem item;
    item.id = LearnerId{id};
    item.familyName = family;
    item.givenName = given;
    if (born.isValid())
        item.birthDate = born;
    item.searchKey = text::folded(family + u' ' + given);
    return item;
}

const QDate today(2026, 8, 24);

WorkplaceListItem accreditation(int id, QDate approved, QDate until)
{
    WorkplaceListItem item;
    item.accreditation = AccreditationId{id};
    item.status = AccreditationStatus::Approved;
    if (approved.isValid())
        item.approvedOn = approved;
    if (until.isValid())
        item.validUntil = until;
    return item;
}

/// A law in which an accreditation holds for five years.
Rulebook accreditationLaw()
{
    Rulebook law;
    law.rules = {{.id = QStringLiteral("ACC-VALID"), .from = QDate(1900, 1, 1)}};
    law.numbers[QStringLiteral("accreditation-validity-years")].rows
        = {{.from = QDate(2016, 9, 1), .value = 5}};
    return law;
}

QStringList familyNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, LearnerListModel::FamilyName).data().toString());
    return names;
}

} // namespace

class TestListModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesSortAlphabeticallyWhateverTheirAccents();
    void blankValuesComeLastInEitherKind();
    void datesSortByValueAndNotByText();
    void numbersSortByValue();
    void anAccreditationTellsItsState_data();
    void anAccreditationTellsItsState();
    void accreditationsSortByTheirState();
    void aSearchFindsEveryWordInAnyOrder_data();
    void aSearchFindsEveryWordInAnyOrder();
    void aFilterAndASearchWorkTogether();
    void oneChangedRowDoesNotResetTheModel();
    void otherRecordsResetTheModel();
    void aNewAndARemovedRecordComeAndGoAlone();
    void theSortFollowsAChangedRow();
    void anAgreementWithErrorsSaysHowMany();
    void competencesAreAddedMovedAndCleaned();
    void problemsBecomeASafeCsv();
};

void TestListModels::namesSortAlphabeticallyWhateverTheirAccents()
{
    LearnerListModel model;
    model.setRows(
        {learner(1, QStringLiteral("Zieliński"), {}), learner(2, QStringLiteral("Aydın"), {}),
         learner(3, QStringLiteral("Öztürk"), {}), learner(4, QStringLiteral("Oosterlinck"), {}),
         learner(5, QStringLiteral("Émile"), {}), learner(6, QStringLiteral("Faes"), {})});
    SearchProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.sort(LearnerListModel::FamilyName);
    QCOMPARE(familyNames(proxy),
             QStringList({QStringLiteral("Aydın"), QStringLiteral("Émile"), QStringLiteral("Faes"),
                          QStringLiteral("Oosterlinck"), QStringLiteral("Öztürk"),
                          QStringLiteral("Zieliński")}));
}

void TestListModels::blankValuesComeLastInEitherKind()
{
    LearnerListModel model;
    model.setRows({learner(1, QString(), QStringLiteral("x")),
                   learner(2, QStringLiteral("Aerts"), {}, QDate(2009, 1, 1)),
                   learner(3, QStringLiteral("Baert"), {})});
    SearchProxy proxy(model);
    proxy.sort(LearnerListModel::FamilyName);
    QCOMPARE(familyNames(proxy).constLast(), QString());
    proxy.sort(LearnerListModel::BirthDate);
    QCOMPARE(familyNames(proxy).constFirst(), QStringLiteral("Aerts"));
}

void TestListModels::datesSortByValueAndNotByText()
{
    LearnerListModel model;
    model.setRows({learner(1, QStringLiteral("C"), {}, QDate(2009, 10, 2)),
                   learner(2, QStringLiteral("A"), {}, QDate(2008, 12, 31)),
                   learner(3, QStringLiteral("B"), {}, QDate(2009, 2, 1))});
    SearchProxy proxy(model);
    proxy.sort(LearnerListModel::BirthDate);
    QCOMPARE(familyNames(proxy),
             QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

void TestListModels::numbersSortByValue()
{
    WorkplaceListModel model;
    QList<WorkplaceListItem> rows;
    for (const int places : {10, 9, 2}) {
        WorkplaceListItem item;
        item.accreditation = AccreditationId{places};
        item.openPlaces = places;
        rows.append(item);
    }
    model.setRows(rows);
    SearchProxy proxy(model);
    proxy.sort(WorkplaceListModel::OpenPlaces, Qt::DescendingOrder);
    const auto places
        = [&](int row) { return proxy.index(row, WorkplaceListModel::OpenPlaces).data().toInt(); };
    QCOMPARE(QList<int>({places(0), places(1), places(2)}), QList<int>({10, 9, 2}));
}

void TestListModels::anAccreditationTellsItsState_data()
{
    QTest::addColumn<QDate>("approved");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("lawKnowsATerm");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, QDate approved, QDate until, bool law, const char *words,
                        Tone tone) {
        QTest::newRow(name) << approved << until << law << QString::fromLatin1(words) << int(tone);
    };
    // Today is 24 August 2026.
    const QDate far(2031, 8, 23);
    row("approved today", today, far, true, "valid until 23/08/2031", Tone::Success);
    row("approved from tomorrow", today.addDays(1), far, true, "approved from 25/08/2026",
        Tone::Info);
    row("from tomorrow, without an end", today.addDays(1), {}, true, "approved from 25/08/2026",
        Tone::Info);
    row("only an end", {}, far, true, "valid until 23/08/2031", Tone::Success);
    row("by law, five years", today, {}, true, "valid until 23/08/2031", Tone::Success);
    row("by law, its last day", QDate(2021, 8, 25), {}, true, "valid, today is the last day",
        Tone::Warning);
    row("by law, over", QDate(2021, 8, 24), {}, true, "expired since 24/08/2026", Tone::Error);
    row("the decision goes before the law", QDate(2010, 1, 1), far, true, "valid until 23/08/2031",
        Tone::Success);
    row("the law is silent", QDate(2010, 1, 1), {}, false, "valid, without an end date",
        Tone::Success);
    row("nothing known", {}, {}, true, "approved, end unknown", Tone::Info);
}

void TestListModels::anAccreditationTellsItsState()
{
    QFETCH(const QDate, approved);
    QFETCH(const QDate, until);
    QFETCH(const bool, lawKnowsATerm);
    QFETCH(const QString, words);
    QFETCH(const int, tone);
    const Rulebook law = lawKnowsATerm ? accreditationLaw() : Rulebook();
    WorkplaceListModel model;
    model.setToday(today, law);
    model.setRows({accreditation(1, approved, until)});
    const QModelIndex status = model.index(0, WorkplaceListModel::Status);
    QCOMPARE(status.data().toString(), words);
    QCOMPARE(status.data(Qt::ForegroundRole).value<QColor>(),
             toneColor(static_cast<Tone>(tone), QGuiApplication::palette()));
    // A filter keeps the recorded state, and the column of the end what the decision says.
    QCOMPARE(model.filterValue(0, WorkplaceListModel::Status), QStringLiteral("approved"));
    QCOMPARE(model.sortValue(0, WorkplaceListModel::ValidUntil).toDate(), until);
}

void TestListModels::accreditationsSortByTheirState()
{
    const Rulebook law = accreditationLaw();
    WorkplaceListModel model;
    model.setToday(today, law);
    model.setRows({accreditation(1, QDate(2021, 8, 24), {}), // over
                   accreditation(2, today.addDays(1), {}), // to come
                   accreditation(3, QDate(2021, 8, 25), {}), // ends today
                   accreditation(4, today, {})});
    SearchProxy proxy(model);
    proxy.sort(WorkplaceListModel::Status);
    QList<int> ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids.append(proxy.index(row, 0).data(ListModel::IdRole).toInt());
    QCOMPARE(ids, (QList{4, 3, 2, 1}));
}

void TestListModels::aSearchFindsEveryWordInAnyOrder_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("part of a word") << QStringLiteral("zturk") << 1;
    QTest::newRow("without its accents") << QStringLiteral("ozturk") << 1;
    QTest::newRow("with them") << QStringLiteral("ÖZTÜRK") << 1;
    QTest::newRow("two words turned round") << QStringLiteral("omer ozt") << 1;
    QTest::newRow("a word that is not there") << QStringLiteral("ozturk jan") << 0;
    QTest::newRow("only spaces") << QStringLiteral("   ") << 3;
    QTest::newRow("in two names") << QStringLiteral("el") << 2;
}

void TestListModels::aSearchFindsEveryWordInAnyOrder()
{
    QFETCH(QString, search);
    LearnerListModel model;
    model.setRows({learner(1, QStringLiteral("Öztürk"), QStringLiteral("Ömer")),
                   learner(2, QStringLiteral("El Ouali"), QStringLiteral("Yasmina")),
                   learner(3, QStringLiteral("Daels"), QStringLiteral("Jan"))});
    SearchProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.setSearch(search);
    QTEST(proxy.rowCount(), "found");
    proxy.setSearch({});
    QCOMPARE(proxy.rowCount(), 3);
}

void TestListModels::aFilterAndASearchWorkTogether()
{
    LearnerListModel model;
    model.setRows({learner(1, QStringLiteral("Aerts"), QStringLiteral("Jan")),
                   learner(2, QStringLiteral("Aerts"), QStringLiteral("Els")),
                   learner(3, QStringLiteral("Baert"), QStringLiteral("Jan"))});
    SearchProxy proxy(model);
    proxy.setRowFilter([&](int row) { return model.row(row).givenName == QStringLiteral("Jan"); });
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setSearch(QStringLiteral("aerts"));
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.rowOfId(1), 0);
    QCOMPARE(proxy.rowOfId(2), -1);
}

void TestListModels::oneChangedRowDoesNotResetTheModel()
{
    LearnerListModel model;
    const auto rows = QList<LearnerListItem>{learner(1, QStringLiteral("Aerts"), {}),
                                             learner(2, QStringLiteral("Baert"), {})};
    model.setRows(rows);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rows);
    QCOMPARE(changes.size(), 0);
    model.setRows({rows.at(0), learner(2, QStringLiteral("Baerts"), {})});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
}

void TestListModels::otherRecordsResetTheModel()
{
    LearnerListModel model;
    model.setRows({learner(1, QStringLiteral("Aerts"), {})});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({learner(2, QStringLiteral("Aerts"), {})});
    model.setRows({});
    QCOMPARE(resets.size(), 2);
}

void TestListModels::aNewAndARemovedRecordComeAndGoAlone()
{
    LearnerListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({learner(1, QStringLiteral("Aerts"), {})});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.putRow(learner(2, QStringLiteral("Baert"), {}));
    QCOMPARE(familyNames(model), QStringList({QStringLiteral("Aerts"), QStringLiteral("Baert")}));
    model.removeId(1);
    model.removeId(7);
    QCOMPARE(familyNames(model), QStringList({QStringLiteral("Baert")}));
    QCOMPARE(resets.size(), 0);
}

void TestListModels::theSortFollowsAChangedRow()
{
    LearnerListModel model;
    model.setRows(
        {learner(1, QStringLiteral("Aerts"), {}), learner(2, QStringLiteral("Baert"), {})});
    SearchProxy proxy(model);
    proxy.sort(LearnerListModel::FamilyName);
    model.putRow(learner(1, QStringLiteral("Zwart"), {}));
    QCOMPARE(familyNames(proxy), QStringList({QStringLiteral("Baert"), QStringLiteral("Zwart")}));
}

void TestListModels::anAgreementWithErrorsSaysHowMany()
{
    AgreementListModel model;
    AgreementListItem good;
    good.id = AgreementId{1};
    AgreementListItem bad;
    bad.id = AgreementId{2};
    bad.errorCount = 3;
    model.setRows({good, bad});
    QCOMPARE(model.index(0, AgreementListModel::Errors).data().toString(),
             QStringLiteral("in order"));
    QVERIFY(model.index(1, AgreementListModel::Errors).data().toString().startsWith(u'3'));
}

void TestListModels::competencesAreAddedMovedAndCleaned()
{
    CompetenceModel model;
    const QAbstractItemModelTester tester(&model);
    const Competence drill{QStringLiteral("Metaal"), QStringLiteral("Boren")};
    const Competence file{QStringLiteral("Metaal"), QStringLiteral("Vijlen")};
    model.setCompetences({drill, file});
    const QSignalSpy edits(&model, &CompetenceModel::edited);
    QCOMPARE(model.add(1), 2);
    QCOMPARE(model.index(2, CompetenceModel::Cluster).data().toString(), QStringLiteral("Metaal"));
    QCOMPARE(model.competences().size(), 2); // a row without text does not count
    QVERIFY(model.setData(model.index(2, CompetenceModel::Text), QStringLiteral("  Lassen  "),
                          Qt::EditRole));
    QCOMPARE(model.competences().constLast().text, QStringLiteral("Lassen"));
    QCOMPARE(model.move(2, -1), 1);
    QCOMPARE(model.move(0, -1), 0); // the first stays first
    QCOMPARE(model.competences().at(1).text, QStringLiteral("Lassen"));
    model.remove(0);
    QCOMPARE(model.competences().size(), 2);
    QCOMPARE(edits.size(), 4);
}

void TestListModels::problemsBecomeASafeCsv()
{
    ProblemListModel model;
    model.setRows({{.row = 1,
                    .line = 2,
                    .column = QStringLiteral("Naam"),
                    .value = QStringLiteral("=HYPERLINK(\"x\")"),
                    .message = QStringLiteral("fout; echt"),
                    .expected = {},
                    .example = {}}});
    const QStringList lines = model.toCsv().split(u'\n');
    QCOMPARE(lines.at(1), QStringLiteral("2;Naam;\"'=HYPERLINK(\"\"x\"\")\";\"fout; echt\";;"));
}

QTEST_MAIN(TestListModels)
#include "tst_listmodels.moc"
