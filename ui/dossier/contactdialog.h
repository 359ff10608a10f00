// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

class DateField;
class SearchableChoice;
class TextField;

/// Notes one contact in seconds, or changes one: how, with whom, what, and the next step. Not
/// modal, so that one can look things up meanwhile. One letter chooses how and goes on to with
/// whom; Ctrl+Enter saves from any field; Escape closes. Open it with show(); it deletes itself.
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    /// `contact` says what is known: a stored one (with its id), or the learner, workplace and
    /// agreement that a new one is about. Without a day it was today; without a learner and a
    /// workplace the learner can be chosen.
    ContactDialog(Caseload &caseload, const Environment &environment, const Contact &contact,
                  QWidget *parent);

    /// Stores what was noted; ContactService::save() unless another way is given.
    using Store = std::function<Result<ContactId>(const Contact &contact)>;
    void storeWith(const Store &store) { m_store = store; }

    void reject() override;

Q_SIGNALS:
    void saved(traject::ContactId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAbout();
    QWidget *makeKinds();
    void fillLearners();
    void fillWorkplaces();
    void fillPersons();
    void chooseLearner();
    void updateStep();
    [[nodiscard]] Contact contact() const;
    void save();

    Caseload &m_caseload;
    Environment m_environment;
    Store m_store;
    Contact m_given;
    Contact m_shown; ///< as the fields spelled it at first: what is new since is unsaved

    SearchableChoice *m_learner = nullptr; ///< null: the learner is given
    SearchableChoice *m_workplace = nullptr;
    DateField *m_heldOn = nullptr;
    QButtonGroup *m_kinds = nullptr;
    TextField *m_person = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_stepLabel = nullptr;
    TermField<SearchStep> *m_step = nullptr;
    TextField *m_nextStep = nullptr;
    DateField *m_nextOn = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace traject::ui
