// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/placelistmodel.h"
#include "ui/models/problemlistmodel.h"
#include "ui/support/environment.h"

#include <QWidget>

class QLabel;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;

/// The postcodes that the program knows, and the way to import a fuller table. The problems of a
/// table that was refused stand under the list until the next one.
class PlacesPanel : public QWidget
{
    Q_OBJECT
public:
    PlacesPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    QWidget *makeProblems();
    void choose();
    void import(const QString &path);
    void showProblems(const QString &fileName, const QList<exchange::CellProblem> &problems);

    Caseload &m_caseload;
    Environment m_environment;
    PlaceListModel m_model;
    ProblemListModel m_problems;
    ListPane *m_list;
    QLabel *m_problemTitle;
    QWidget *m_problemBox;
};

} // namespace traject::ui
