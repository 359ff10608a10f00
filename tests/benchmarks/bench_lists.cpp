// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Times the lists of the window in a caseload as large as all of dual learning in Flanders: from
// asking for a list until its first rows are painted, a click on a column that was never sorted
// by, a key stroke in the search and in the filter of a column. Each time in a real widget.
#include "tests/benchmarks/desk.h"
#include "tests/benchmarks/filledcaseload.h"
#include "tests/benchmarks/largecaseload.h"
#include "tests/benchmarks/measure.h"
#include "ui/models/learnerlistmodel.h"
#include "ui/models/workplacelistmodel.h"
#include "ui/pages/listpane.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

using namespace traject;
using namespace traject::bench;
using namespace traject::ui;

namespace {

constexpr int runs = 40;

/// A list in a window of the size of a laptop's screen.
template <typename Model>
class Window
{
public:
    Window(const QString &name, const Environment &environment)
        : m_pane(name, name, m_model, QList<int>(m_model.columnCount({}), 16), environment)
    {
        m_pane.resize(1024, 700);
        m_pane.show();
        settle();
    }
    template <typename Rows>
    bool fill(const Result<Rows> &rows)
    {
        if (!rows)
            return false;
        m_model.setRows(*rows);
        settle();
        return shownRows() == rows->size();
    }
    void settle()
    {
        QCoreApplication::processEvents();
        m_pane.view()->viewport()->repaint();
    }
    [[nodiscard]] int shownRows() const { return m_pane.view()->model()->rowCount(); }
    [[nodiscard]] ListPane &pane() { return m_pane; }
    [[nodiscard]] Model &model() { return m_model; }

private:
    Model m_model;
    ListPane m_pane;
};

/// The figures of one list; `read` asks the caseload for its rows.
template <typename Model, typename Read>
QList<Figure> listFigures(const QString &name, const Desk &desk, Read read, int textColumn)
{
    QList<Figure> figures;
    figures << measure(QStringLiteral("open: ") + name, 150, runs, [&] {
        Window<Model> window(name, desk.environment);
        return window.fill(read());
    });
    const auto rows = read();
    Window<Model> window(name, desk.environment);
    if (!window.fill(rows))
        return figures << Figure{name, {}, 0};
    Model &model = window.model();
    // On each column in turn the first click, when nothing is known of its order yet, and the one
    // that turns the order round.
    Figure sorts{QStringLiteral("sort: ") + name, {}, 50};
    for (int click = 0; click < runs; ++click) {
        const int column = click / 2 % model.columnCount({});
        const bool first = click % 2 == 0;
        if (first && column == 0) {
            model.setRows({});
            model.setRows(*rows);
        }
        sorts.milliseconds << measureOnce(sorts.name, sorts.bound, [&] {
                                  window.pane().view()->sortByColumn(
                                      column, first ? Qt::DescendingOrder : Qt::AscendingOrder);
                                  window.settle();
                                  return true;
                              }).milliseconds;
    }
    figures << sorts;
    int key = 0;
    const QString words = QStringLiteral("mechelen 12");
    figures << measure(QStringLiteral("search, a key stroke: ") + name, 50, runs, [&] {
        window.pane().searchField()->setText(words.left(1 + key++ % words.size()));
        window.settle();
        return window.shownRows() > 0;
    });
    window.pane().searchField()->clear();
    figures << measure(QStringLiteral("filter, a key stroke: ") + name, 50, runs, [&] {
        window.pane().setFilters(
            {{.column = model.columnKey(textColumn), .text = QString::number(key++ % 90)}});
        window.settle();
        return window.shownRows() > 0;
    });
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const Desk desk(folder.path());
    const auto caseload
        = filledCaseload(folder.filePath(QStringLiteral("large.traject")), desk.clock);
    if (!caseload)
        return 1;
    QList<Figure> figures;
    figures << listFigures<LearnerListModel>(
        QStringLiteral("%1 learners").arg(allLearners), desk,
        [&] { return caseload->learners().list(); }, LearnerListModel::FamilyName);
    figures << listFigures<WorkplaceListModel>(
        QStringLiteral("%1 accreditations").arg(allAccreditations), desk,
        [&] { return caseload->workplaces().list(); }, WorkplaceListModel::Establishment);
    return report(figures) ? 0 : 1;
}
