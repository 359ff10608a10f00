// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/wizardfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

namespace traject::test {

/// File dialogs that answer at once with the path that was put in; nothing when it is empty.
class AnsweringFileDialogs final : public ui::FileDialogs
{
public:
    void openFile(QWidget *, const QString &, const QString &, const OnChosen &onChosen) override
    {
        answerWith(onChosen);
    }
    void saveFile(QWidget *, const QString &, const QString &suggestion, const QString &,
                  const OnChosen &onChosen) override
    {
        suggested = suggestion;
        answerWith(onChosen);
    }

    void chooseFolder(QWidget *, const QString &, const OnChosen &onChosen) override
    {
        answerWith(onChosen);
    }

    QString answer;
    QString suggested;

private:
    void answerWith(const OnChosen &onChosen)
    {
        if (!answer.isEmpty())
            onChosen(answer);
    }
};

/// WizardFixture with file dialogs that answer.
class WindowFixture : public WizardFixture
{
public:
    AnsweringFileDialogs files;
    ui::Environment window{clock, messages, files, settings};
};

// The pages of the main window, as they stand in the rail.
inline constexpr int todayPage = 0;
inline constexpr int learnersPage = 1;
inline constexpr int workplacesPage = 2;
inline constexpr int agreementsPage = 3;
inline constexpr int followUpPage = 4;
inline constexpr int settingsPage = 5;

/// The child with this object name; the test ends when there is none.
template <typename W = QWidget>
[[nodiscard]] W *find(const QWidget *window, const char *name)
{
    W *widget = window->findChild<W *>(QLatin1String(name));
    if (widget == nullptr)
        qFatal("no widget %s", name);
    return widget;
}

inline void click(const QWidget *window, const char *name)
{
    find<QAbstractButton>(window, name)->click();
}

/// Replaces the text of a line as a person does, and leaves the line.
inline void type(const QWidget *window, const char *name, const QString &text)
{
    auto *line = find<QLineEdit>(window, name);
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
    Q_EMIT line->editingFinished();
}

/// Lets arrive what is being read in worker threads.
inline void settle()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
}

/// Shows a window and waits until it is on the (offscreen) screen with its layout settled.
inline bool shown(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    const bool exposed = QTest::qWaitForWindowExposed(&window);
    QCoreApplication::sendPostedEvents(); // forms reflow to the width that they got
    return exposed;
}

} // namespace traject::test
