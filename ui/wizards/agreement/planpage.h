// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/agreement/agreementpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace traject::ui {

class Notice;
class PlanModel;

/// The training plan: every competence with where and when it is trained.
class PlanPage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit PlanPage(DraftSession &session);

    void focusField(const QString &pointer) override;

protected:
    void load(const PendingDraft &pending) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *tableButtons();
    [[nodiscard]] QWidget *bulkRow();
    void setUpTable();
    void takeOver();
    void saveToProgramme();
    void addLine();
    void removeLines();
    void moveLine(int step);
    [[nodiscard]] QList<int> selectedRows() const;
    void applyToSelection();
    void noteSelection();

    Notice *m_hint;
    PlanModel *m_model;
    QTableView *m_view;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QComboBox *m_bulkVenue = nullptr;
    QLineEdit *m_bulkPeriod = nullptr;
    QWidget *m_bulk = nullptr;
    QLabel *m_bulkTitle;
    QLabel *m_counts;
};

/// "workplace 4 · school 3 · school and workplace 2 · nowhere yet 1".
[[nodiscard]] QString planCounts(const TrainingPlan &plan);

} // namespace traject::ui
