// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/searchresult.h"
#include "ui/models/searchresultmodel.h"
#include "ui/support/environment.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The search over everything (Ctrl+K): type, choose with the arrows, Enter opens, Escape closes.
/// Finds records of the caseload and commands of the menus; before anything is typed it offers
/// what was chosen last (kept while the window is open only: it is personal data).
class SearchPalette : public QDialog
{
    Q_OBJECT
public:
    SearchPalette(Caseload &caseload, const Environment &environment, QWidget *window);

    /// Opens over the top of the window. `commands` are the actions that can be chosen.
    void openWith(const QList<QAction *> &commands);

Q_SIGNALS:
    void resultChosen(const traject::SearchResult &result);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void choose(int row);
    /// Goes to the next (1) or the previous (-1) row that can be chosen.
    void step(int by);
    void tell(qsizetype found);
    [[nodiscard]] QList<PaletteRow> recentRows() const;
    [[nodiscard]] QList<PaletteRow> commandRows(const QString &typed) const;
    void place();

    Caseload &m_caseload;
    Environment m_environment;
    QLineEdit *m_line;
    SearchResultModel m_model;
    QListView *m_view;
    QLabel *m_status;
    QList<QAction *> m_commands;
    QList<PaletteRow> m_recent; ///< newest first
};

} // namespace traject::ui
