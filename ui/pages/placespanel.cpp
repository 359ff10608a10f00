// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/placespanel.h"

#include "core/service/caseload.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// All 2,800 rows of the whole country take some 200 kB; more is no table of places.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

PlacesPanel::PlacesPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("places"), tr("Places"), m_model, {9, 28, 44, 26, 17, 14},
                          environment))
    , m_problemTitle(new QLabel)
    , m_problemBox(makeProblems())
{
    m_list->keepIn(caseload.listViews());
    auto *choose = m_list->addButton(tr("&Import a table…"), QStringLiteral("placesImport"));
    auto *layout = new QVBoxLayout(this);
    auto *hint
        = makeHint(tr("Postcodes of Flanders and Brussels, for filling in addresses and for "
                      "distances. A table of your own (CSV with the columns postcode, gemeente, "
                      "breedte and lengte) goes before what is supplied. Coordinates derived from "
                      "GeoNames (CC BY 4.0)."));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_problemBox, 2);
    connect(choose, &QPushButton::clicked, this, &PlacesPanel::choose);
}

QWidget *PlacesPanel::makeProblems()
{
    auto *box = new QWidget;
    m_problemTitle->setObjectName(QStringLiteral("placesProblemTitle"));
    m_problemTitle->setTextFormat(Qt::PlainText);
    m_problemTitle->setWordWrap(true);
    auto *view = named(new QTreeView, QStringLiteral("placesProblems"), tr("Problems in the file"));
    view->setModel(&m_problems);
    styleList(*view, {7, 20, 22, 44, 30, 20});
    auto *copy = named(new QPushButton(tr("Co&py the list")), QStringLiteral("placesProblemsCopy"),
                       tr("Copy the list"));
    auto *close = named(new QPushButton(tr("C&lose the list")),
                        QStringLiteral("placesProblemsClose"), tr("Close the list"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_problems.toCsv()); });
    connect(close, &QPushButton::clicked, this, [this] { showProblems({}, {}); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(close);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_problemTitle);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    box->hide();
    return box;
}

void PlacesPanel::focusSearch()
{
    m_list->focusSearch();
}

void PlacesPanel::refresh()
{
    const auto places = m_caseload.places().places();
    if (!places) {
        m_environment.messages.showError(this, tr("Places"), errorText(places.error()));
        return;
    }
    m_model.setRows(*places);
}

void PlacesPanel::choose()
{
    m_environment.fileDialogs.openFile(this, tr("Choose the table of places"),
                                       tr("CSV files (*.csv *.txt *.tsv);;All files (*)"),
                                       [this](const QString &path) { import(path); });
}

void PlacesPanel::import(const QString &path)
{
    const QString title = tr("Places not imported");
    showProblems({}, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_environment.messages.showError(this, title,
                                         errorText({ErrorCode::FileAccess, file.errorString()}));
        return;
    }
    if (file.size() > mostBytes) {
        m_environment.messages.showError(this, title,
                                         tr("This file is too large to be a list of this kind."));
        return;
    }
    const auto report = m_caseload.places().import(file.readAll());
    if (!report) {
        m_environment.messages.showError(this, title, errorText(report.error()));
        return;
    }
    if (!report->problems.isEmpty()) {
        showProblems(QFileInfo(path).fileName(), report->problems);
        return;
    }
    Q_EMIT statusMessage(tr("%1 rows read: %2 places added, %3 changed, %4 were the same already.")
                             .arg(report->rows)
                             .arg(report->added)
                             .arg(report->changed)
                             .arg(report->unchanged));
}

void PlacesPanel::showProblems(const QString &fileName,
                               const QList<exchange::CellProblem> &problems)
{
    m_problems.setRows(problems);
    m_problemTitle->setText(
        tr("Nothing has been imported from %1: %n problem(s).", nullptr, int(problems.size()))
            .arg(fileName));
    m_problemBox->setVisible(!problems.isEmpty());
}

} // namespace traject::ui
