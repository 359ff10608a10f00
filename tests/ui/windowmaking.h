// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/mainwindow.h"
#include "ui/wizards/import/importwizard.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListWidget>
#include <QTabWidget>

#include <functional>

namespace traject::test {

/// Makes one window as a person gets to see it.
using MakeWindow = std::function<QWidget *(WindowFixture &)>;

/// The main window on one page, with one tab or the dossier opened.
inline MakeWindow mainWindow(int page, const std::function<void(ui::MainWindow &)> &then = {})
{
    return [page, then](WindowFixture &fixture) {
        auto *window = new ui::MainWindow(*fixture.caseload, fixture.window);
        window->resize(1400, 900);
        find<QListWidget>(window, "rail")->setCurrentRow(page);
        window->show();
        if (page == workplacesPage)
            settle();
        if (then)
            then(*window);
        return window;
    };
}

inline MakeWindow settingsTab(int tab)
{
    return mainWindow(settingsPage, [tab](ui::MainWindow &window) {
        find<QTabWidget>(&window, "settingsTabs")->setCurrentIndex(tab);
    });
}

/// Opens the first row of a list whose records have a dossier with these tabs.
inline void openDossier(const QWidget &window, const char *list, const char *tabs, int tab)
{
    auto *view = find<QAbstractItemView>(&window, list);
    view->setCurrentIndex(view->model()->index(0, 0));
    Q_EMIT view->activated(view->currentIndex());
    auto *parts = find<QTabWidget>(&window, tabs);
    if (!parts->isVisible())
        qFatal("%s was not opened", list);
    parts->setCurrentIndex(tab);
}

inline MakeWindow workplaceTab(int tab)
{
    return mainWindow(workplacesPage, [tab](ui::MainWindow &window) {
        find<QComboBox>(&window, "workplacesView")->setCurrentIndex(0);
        settle();
        openDossier(window, "workplacesList", "workplaceTabs", tab);
    });
}

/// The import wizard after so many steps forwards.
inline MakeWindow importStep(exchange::ImportKind kind, const QString &file, int steps)
{
    return [kind, file, steps](WindowFixture &fixture) {
        auto *wizard = new ui::ImportWizard(kind, *fixture.caseload, fixture.window);
        wizard->setFile(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/caseload/") + file);
        wizard->show();
        for (int step = 0; step < steps; ++step)
            wizard->next();
        return wizard;
    };
}

} // namespace traject::test

Q_DECLARE_METATYPE(traject::test::MakeWindow)
