// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "ui/lists/filtertext.h"
#include "ui/lists/liststate.h"
#include "ui/models/searchproxy.h"
#include "ui/models/workplacelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace traject;
using namespace traject::ui;

namespace {

WorkplaceListItem workplace(int id, const QString &enterprise, AccreditationStatus status,
                            const std::optional<QDate> &until, const std::optional<int> &places)
{
    return {.accreditation = AccreditationId{id},
            .enterpriseName = enterprise,
            .municipality = QStringLiteral("Mechelen"),
            .status = status,
            .validUntil = until,
            .openPlaces = places,
            .searchKey = text::folded(enterprise)};
}

} // namespace

Q_DECLARE_METATYPE(QList<ColumnFilter>)
Q_DECLARE_METATYPE(ListState)

/// Filters of columns, alone and together, and the state of a list in the caseload.
class TestColumnFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void rowsPass_data();
    void rowsPass();
    void filtersAndSearchWorkTogether();
    void aChangedRowIsFilteredAgain();
    void rowsComeAndGoUnderAFilterAndASort();
    void aFilterIsSaidInWords_data();
    void aFilterIsSaidInWords();
    void aStateIsReadBack_data();
    void aStateIsReadBack();
    void anotherTextIsNoState();

private:
    [[nodiscard]] static QList<WorkplaceListItem> rows();
    [[nodiscard]] static QString shown(const QAbstractItemModel &model);
};

QList<WorkplaceListItem> TestColumnFilter::rows()
{
    using enum AccreditationStatus;
    return {workplace(1, QStringLiteral("Één bv"), Approved, QDate(2027, 6, 30), 2),
            workplace(2, QStringLiteral("Twee nv"), Requested, std::nullopt, std::nullopt),
            workplace(3, QStringLiteral("Drie bv"), Refused, QDate(2026, 8, 31), 0),
            workplace(4, QStringLiteral("Vier"), Approved, QDate(2030, 1, 1), 5)};
}

QString TestColumnFilter::shown(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(ListModel::IdRole).toString());
    return ids.join(u' ');
}

void TestColumnFilter::rowsPass_data()
{
    QTest::addColumn<QList<ColumnFilter>>("filters");
    QTest::addColumn<QString>("ids");
    const QString enterprise = QStringLiteral("enterprise");
    const QString status = QStringLiteral("status");
    const QString until = QStringLiteral("validUntil");
    const QString places = QStringLiteral("openPlaces");
    const auto add = [](const char *name, const QList<ColumnFilter> &filters, const char *ids) {
        QTest::newRow(name) << filters << QString::fromLatin1(ids);
    };
    add("none", {}, "1 2 3 4");
    add("text", {{.column = enterprise, .text = QStringLiteral("BV")}}, "1 3");
    add("words in any order", {{.column = enterprise, .text = QStringLiteral("bv een")}}, "1");
    add("no such text", {{.column = enterprise, .text = QStringLiteral("zes")}}, "");
    add("one value", {{.column = status, .values = {QStringLiteral("approved")}}}, "1 4");
    add("two values",
        {{.column = status, .values = {QStringLiteral("requested"), QStringLiteral("refused")}}},
        "2 3");
    add("from, the day itself included", {{.column = until, .from = QDate(2027, 6, 30)}}, "1 4");
    add("until, the day itself included", {{.column = until, .until = QDate(2026, 8, 31)}}, "3");
    add("between", {{.column = until, .from = QDate(2026, 9, 1), .until = QDate(2029, 1, 1)}}, "1");
    add("at least", {{.column = places, .least = 2}}, "1 4");
    add("at most", {{.column = places, .most = 2}}, "1 3");
    add("several columns",
        {{.column = status, .values = {QStringLiteral("approved")}}, {.column = places, .most = 2}},
        "1");
    add("asks for nothing", {{.column = status}}, "1 2 3 4");
    add("a column that is no more",
        {{.column = QStringLiteral("gone"), .text = QStringLiteral("x")}}, "1 2 3 4");
}

void TestColumnFilter::rowsPass()
{
    QFETCH(const QList<ColumnFilter>, filters);
    QFETCH(const QString, ids);
    WorkplaceListModel model;
    model.setRows(rows());
    SearchProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.setColumnFilters(filters);
    QCOMPARE(shown(proxy), ids);
    proxy.setColumnFilters({});
    QCOMPARE(proxy.rowCount(), 4);
}

void TestColumnFilter::filtersAndSearchWorkTogether()
{
    WorkplaceListModel model;
    model.setRows(rows());
    SearchProxy proxy(model);
    proxy.setSearch(QStringLiteral("bv"));
    proxy.setColumnFilters({{.column = QStringLiteral("openPlaces"), .least = 1}});
    QCOMPARE(shown(proxy), QStringLiteral("1"));
    proxy.setRowFilter([&model](int row) { return model.row(row).accreditation.value != 1; });
    QCOMPARE(shown(proxy), QString());
}

void TestColumnFilter::aChangedRowIsFilteredAgain()
{
    WorkplaceListModel model;
    model.setRows(rows());
    SearchProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.setColumnFilters(
        {{.column = QStringLiteral("status"), .values = {QStringLiteral("approved")}}});
    const QPersistentModelIndex stays(proxy.index(1, 0));
    QList<WorkplaceListItem> changed = rows();
    changed[0].status = AccreditationStatus::Lifted;
    changed[1].status = AccreditationStatus::Approved;
    model.setRows(changed);
    QCOMPARE(shown(proxy), QStringLiteral("2 4"));
    QCOMPARE(stays.data(ListModel::IdRole).toInt(), 4);
}

void TestColumnFilter::rowsComeAndGoUnderAFilterAndASort()
{
    WorkplaceListModel model;
    model.setRows(rows());
    SearchProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.sort(WorkplaceListModel::OpenPlaces, Qt::DescendingOrder);
    proxy.setColumnFilters({{.column = QStringLiteral("openPlaces"), .least = 1}});
    QCOMPARE(shown(proxy), QStringLiteral("4 1"));
    model.putRow(workplace(5, QStringLiteral("Vijf"), AccreditationStatus::Approved, {}, 3));
    QCOMPARE(shown(proxy), QStringLiteral("4 5 1"));
    model.putRow(workplace(6, QStringLiteral("Zes"), AccreditationStatus::Approved, {}, 0));
    QCOMPARE(shown(proxy), QStringLiteral("4 5 1"));
    model.removeId(2); // not shown
    model.removeId(4);
    QCOMPARE(shown(proxy), QStringLiteral("5 1"));
    QCOMPARE(proxy.rowOfId(1), 1);
    QCOMPARE(proxy.rowOfId(6), -1);
}

void TestColumnFilter::aFilterIsSaidInWords_data()
{
    QTest::addColumn<QList<ColumnFilter>>("filter");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const ColumnFilter &filter, const QString &words) {
        QTest::newRow(name) << QList<ColumnFilter>{filter} << words;
    };
    add("text", {.column = QStringLiteral("enterprise"), .text = QStringLiteral("bv")},
        QStringLiteral("Enterprise: “bv”"));
    add("dates",
        {.column = QStringLiteral("validUntil"),
         .from = QDate(2026, 9, 1),
         .until = QDate(2026, 12, 31)},
        QStringLiteral("Valid until: from 1/09/2026 until 31/12/2026"));
    add("numbers", {.column = QStringLiteral("openPlaces"), .least = 1.5, .most = 3},
        QStringLiteral("Places: at least 1,5 at most 3"));
    add("a column that is no more", {.column = QStringLiteral("gone")}, {});
}

void TestColumnFilter::aFilterIsSaidInWords()
{
    QFETCH(const QList<ColumnFilter>, filter);
    QFETCH(const QString, words);
    WorkplaceListModel model;
    model.setRows(rows());
    QCOMPARE(filterText(filter.constFirst(), model), words);
}

void TestColumnFilter::aStateIsReadBack_data()
{
    QTest::addColumn<ListState>("state");
    QTest::newRow("blank") << ListState{};
    QTest::newRow("everything") << ListState{
        .filters = {{.column = QStringLiteral("a"), .text = QStringLiteral("één \"x\"")},
                    {.column = QStringLiteral("b"), .values = {QString(), QStringLiteral("v")}},
                    {.column = QStringLiteral("c"), .from = QDate(2026, 9, 1)},
                    {.column = QStringLiteral("d"), .until = QDate(2026, 9, 1)},
                    {.column = QStringLiteral("e"), .least = -1.5, .most = 0.0}},
        .sortColumn = QStringLiteral("b"),
        .sortOrder = Qt::DescendingOrder,
        .columns = {{.key = QStringLiteral("b"), .width = 120},
                    {.key = QStringLiteral("a"), .width = 0, .shown = false}}};
}

void TestColumnFilter::aStateIsReadBack()
{
    QFETCH(const ListState, state);
    QVERIFY(listStateFrom(toJson(state)) == state);
}

void TestColumnFilter::anotherTextIsNoState()
{
    QVERIFY(listStateFrom("no json") == ListState{});
    QVERIFY(listStateFrom("[1,2]") == ListState{});
    QVERIFY(listStateFrom("{\"columns\":7,\"filters\":{}}") == ListState{});
}

QTEST_MAIN(TestColumnFilter)
#include "tst_columnfilter.moc"
