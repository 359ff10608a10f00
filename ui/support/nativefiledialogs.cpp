// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/nativefiledialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace traject::ui {

namespace {

/// "pdf" from "PDF (*.pdf)": what a name without an extension gets.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

void NativeFileDialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                                 const OnChosen &onChosen)
{
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, onChosen](const QString &path) {
                         m_folder = QFileInfo(path).absolutePath();
                         onChosen(path);
                     });
    dialog->open();
}

void NativeFileDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter,
                                  const OnManyChosen &onChosen)
{
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setObjectName(QStringLiteral("openFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [this, onChosen](const QStringList &paths) {
                         m_folder = QFileInfo(paths.constFirst()).absolutePath();
                         onChosen(paths);
                     });
    dialog->open();
}

void NativeFileDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter, const OnChosen &onChosen)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(filter));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, onChosen](const QString &path) {
                         m_folder = QFileInfo(path).absolutePath();
                         onChosen(path);
                     });
    dialog->open();
}

void NativeFileDialogs::chooseFolder(QWidget *parent, const QString &title,
                                     const OnChosen &onChosen)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, m_folder);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, onChosen](const QString &path) {
                         m_folder = path;
                         onChosen(path);
                     });
    dialog->open();
}

} // namespace traject::ui
