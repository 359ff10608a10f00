// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseload.h"

#include <QDialog>

namespace traject::ui {

/// Where the caseload stands, what it holds, and where its backups are.
class CaseloadInfoDialog : public QDialog
{
    Q_OBJECT
public:
    CaseloadInfoDialog(const CaseloadInfo &info, QWidget *parent);
};

/// Name, version and licence of the program.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace traject::ui
