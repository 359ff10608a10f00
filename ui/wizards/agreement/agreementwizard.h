// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agreementservice.h"
#include "ui/support/environment.h"

#include <QWizard>

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The way from a learner to an agreement that can be signed: learner → programme and workplace →
/// mentor → period and type → timetable → training plan → parties → summary.
///
/// The wizard owns one PendingDraft value; each page is a form over its draft and shows the
/// findings of its own fields while typing. The draft is stored at each page and after each
/// edited field, so that nothing is lost by closing or a crash. accept() is one service call.
/// Open it with open(); it deletes itself.
class AgreementWizard : public QWizard
{
    Q_OBJECT
public:
    /// Starts from `start`: a new draft (empty, or with the learner filled in) or one to resume.
    AgreementWizard(Caseload &caseload, const Environment &environment, const PendingDraft &start,
                    QWidget *parent = nullptr);
    ~AgreementWizard() override;

    void accept() override;
    void reject() override; ///< closes; the draft stays in the caseload

Q_SIGNALS:
    /// The agreement has been stored; the caller shows it (preview, print, save as PDF).
    void agreementFinished(traject::AgreementId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace traject::ui
