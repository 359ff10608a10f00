// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/workplace.h"
#include "ui/wizards/agreement/agreementpage.h"

class QLabel;
class QListWidget;

namespace traject::ui {

class CountedLearners;

/// Who trains the learner at the workplace, and the facts that the accreditation asks about.
class MentorPage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit MentorPage(DraftSession &session);

    void focusField(const QString &pointer) override;

protected:
    void load(const PendingDraft &pending) override;

private:
    void addFacts(QVBoxLayout &details);
    void readMentors(const PendingDraft &pending);
    void choose(int row);
    [[nodiscard]] QString listText(const Mentor &mentor) const;

    QListWidget *m_list;
    QLabel *m_hint;
    QLabel *m_age;
    CountedLearners *m_learners;
    QList<Mentor> m_mentors;
    AccreditationId m_listedWorkplace;
};

} // namespace traject::ui
