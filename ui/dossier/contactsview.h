// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/contactlistmodel.h"
#include "ui/support/environment.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ShortList;

/// The contacts about one learner or one establishment, newest first, with the whole text of the
/// chosen one below; notes, changes and removes them. Reads when it is told to, not by itself.
class ContactsView : public QWidget
{
    Q_OBJECT
public:
    ContactsView(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using QWidget::show;
    void show(LearnerId learner);
    void show(EstablishmentId establishment);
    /// Reads again; keeps the chosen contact.
    void refresh();
    void choose(ContactId id);
    /// What a contact that is noted now is about.
    [[nodiscard]] Contact start() const;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    QWidget *makeActions();
    void note();
    void change();
    void askToRemove();
    void toggleDone();
    void openDialog(const Contact &contact);
    void showCurrent();
    [[nodiscard]] const ContactListItem *current() const;

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_learner;
    EstablishmentId m_establishment;
    ContactListModel m_model;
    QTreeView *m_view;
    ShortList *m_list;
    QLabel *m_none;
    QLabel *m_text;
    QPushButton *m_change = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace traject::ui
