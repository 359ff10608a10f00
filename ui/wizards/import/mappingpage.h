// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/import/importstate.h"

#include <QWizardPage>

class QComboBox;
class QGridLayout;
class QLabel;

namespace traject::ui {

/// Which column of the file is what: guessed by the headers, or as remembered for this header.
class ImportMappingPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportMappingPage(ImportState &state, Caseload &caseload);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    struct Line
    {
        exchange::ImportColumn column;
        QComboBox *box = nullptr;
        QLabel *sample = nullptr;
    };

    void addLine(QGridLayout *grid, int row, const exchange::ImportColumn &column);
    void showSample(const Line &line);
    void showMissing();
    [[nodiscard]] exchange::ColumnMapping mapping() const;

    ImportState &m_state;
    Caseload &m_caseload;
    QWidget *m_content = nullptr;
    QLabel *m_missing;
    QList<Line> m_lines;
};

} // namespace traject::ui
