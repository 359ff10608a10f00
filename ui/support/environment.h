// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDesktopServices>
#include <QStringList>

#include <functional>

class QSettings;
class QUrl;
class QWidget;

namespace traject::ui {

/// Asks and tells the user things. A seam: tests answer at once, the program shows message boxes
/// with open(), never a nested event loop.
class Messages
{
public:
    virtual ~Messages() = default;
    /// Says what went wrong and what to do next.
    virtual void showError(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual void showInformation(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Calls `onYes` when the user agrees; `yesText` names the action ("Discard draft").
    virtual void ask(QWidget *parent, const QString &title, const QString &text,
                     const QString &yesText, const std::function<void()> &onYes)
        = 0;
};

/// Asks for a file. A seam like Messages; `onChosen` is not called when the user cancels.
class FileDialogs
{
public:
    using OnChosen = std::function<void(const QString &path)>;
    virtual ~FileDialogs() = default;
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          const OnChosen &onChosen)
        = 0;
    using OnManyChosen = std::function<void(const QStringList &paths)>;
    /// Asks for one or more files; where that cannot be asked, for one.
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           const OnManyChosen &onChosen)
    {
        openFile(parent, title, filter, [onChosen](const QString &path) { onChosen({path}); });
    }
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                          const QString &filter, const OnChosen &onChosen)
        = 0;
    /// Asks for a folder to save many files in.
    virtual void chooseFolder(QWidget *parent, const QString &title, const OnChosen &onChosen) = 0;
};

/// What every window of the program needs from outside, built once in app/gui.
struct Environment
{
    const Clock &clock;
    Messages &messages;
    FileDialogs &fileDialogs;
    QSettings &settings; ///< window geometry, columns, recent files, language: no personal data
    /// Hands something to the program that the system opens it with; false when there is none.
    std::function<bool(const QUrl &)> openUrl = &QDesktopServices::openUrl;
};

} // namespace traject::ui
