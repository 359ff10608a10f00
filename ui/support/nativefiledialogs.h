// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"

namespace traject::ui {

/// The file dialogs of the platform. The folder used last is kept per run, never on disk.
class NativeFileDialogs final : public FileDialogs
{
public:
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  const OnChosen &onChosen) override;
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   const OnManyChosen &onChosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                  const QString &filter, const OnChosen &onChosen) override;
    void chooseFolder(QWidget *parent, const QString &title, const OnChosen &onChosen) override;

private:
    QString m_folder;
};

} // namespace traject::ui
