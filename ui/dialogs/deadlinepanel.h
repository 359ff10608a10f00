// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/models/deadlinelistmodel.h"
#include "ui/support/environment.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class Card;
class Notice;

/// The deadlines of one agreement, and of the chosen one how its date follows, how it moved and
/// what was told of it.
class DeadlinePanel : public QWidget
{
    Q_OBJECT
public:
    DeadlinePanel(Caseload &caseload, AgreementId agreement, const Environment &environment,
                  QWidget *parent = nullptr);

    /// Reads again; keeps the chosen deadline. Empty when the agreement is gone.
    void reload();

private:
    QWidget *makeDetails();
    QWidget *makeTold();
    void choose(int row);
    void showCurrent();
    void tell();
    void untell();
    void afterwards(const Result<void> &done);
    [[nodiscard]] const AgreementDeadline *current() const;

    Caseload &m_caseload;
    AgreementId m_agreement;
    Environment m_environment;
    DeadlineListModel m_model;
    QTreeView *m_view;
    QLabel *m_none;
    QScrollArea *m_details = nullptr;
    Card *m_card = nullptr;
    Notice *m_difference = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_tell = nullptr;
    QPushButton *m_untell = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_movesTitle = nullptr;
    QLabel *m_moves = nullptr;
    QLabel *m_origin = nullptr;
};

} // namespace traject::ui
