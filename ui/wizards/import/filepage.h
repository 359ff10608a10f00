// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/wizards/import/importstate.h"

#include <QWizardPage>

class QLabel;

namespace traject::ui {

/// Chooses the file and tells what it was recognised as.
class ImportFilePage : public QWizardPage
{
    Q_OBJECT
public:
    ImportFilePage(ImportState &state, const Environment &environment);

    void read(const QString &path);
    [[nodiscard]] bool isComplete() const override;

private:
    void choose();
    void showFacts(const QString &problem);

    ImportState &m_state;
    Environment m_environment;
    QLabel *m_name;
    QLabel *m_facts;
};

} // namespace traject::ui
