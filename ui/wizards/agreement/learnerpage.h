// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/agreement/agreementpage.h"

class QLabel;

namespace traject::ui {

class LearnerListModel;
class SearchTable;

/// Who the agreement is for, and the facts about the learner that rules need.
class LearnerPage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit LearnerPage(DraftSession &session);

    void focusField(const QString &pointer) override;

protected:
    void load(const PendingDraft &pending) override;

private:
    void addFacts(QVBoxLayout &details);
    void readList();
    void choose(qint64 id);

    LearnerListModel *m_model;
    SearchTable *m_table;
    QLabel *m_name;
    QLabel *m_summary;
    QWidget *m_facts;
    QWidget *m_nobody;
    QList<Field *> m_busoFields; ///< asked in BuSO OV3 only
};

} // namespace traject::ui
