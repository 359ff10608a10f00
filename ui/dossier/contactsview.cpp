// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/contactsview.h"

#include "core/service/caseload.h"
#include "ui/dossier/contactdialog.h"
#include "ui/lists/shortlist.h"
#include "ui/support/errortext.h"
#include "ui/support/fieldtext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/termnames.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

ContactsView::ContactsView(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_view(named(new QTreeView, QStringLiteral("contactList"), tr("Contacts")))
    , m_list(new ShortList(QStringLiteral("contact"), *m_view, m_model))
    , m_none(makeHint(tr("No contact noted yet. “Note contact” (Ctrl+M) writes down a call, a "
                         "visit or a mail in seconds.")))
    , m_text(makeWrappedText(QStringLiteral("contactText")))
{
    styleList(*m_view, {12, 26, 28, 20, 36, 30});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_text);
    layout->addWidget(makeActions());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContactsView::showCurrent);
    connect(m_view, &QTreeView::activated, this, &ContactsView::change);
    leadFocus(this, m_view);
    showCurrent();
}

QWidget *ContactsView::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    const auto add = [&](const QString &text, const QString &objectName, const QString &spoken,
                         void (ContactsView::*slot)()) {
        auto *button = named(new QPushButton(text), objectName, spoken);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    add(tr("Note contact…"), QStringLiteral("contactNew"), tr("Note a contact"),
        &ContactsView::note);
    m_change = add(tr("Ch&ange contact…"), QStringLiteral("contactChange"),
                   tr("Change this contact"), &ContactsView::change);
    m_done = add(tr("Next step &done"), QStringLiteral("contactDone"), tr("Next step done"),
                 &ContactsView::toggleDone);
    m_remove = add(tr("Remove contact…"), QStringLiteral("contactRemove"),
                   tr("Remove this contact"), &ContactsView::askToRemove);
    return bar;
}

void ContactsView::show(LearnerId learner)
{
    m_learner = learner;
    m_establishment = {};
    m_model.setSide(ContactListModel::Side::Learner);
    refresh();
}

void ContactsView::show(EstablishmentId establishment)
{
    m_learner = {};
    m_establishment = establishment;
    m_model.setSide(ContactListModel::Side::Establishment);
    refresh();
}

void ContactsView::refresh()
{
    m_model.setToday(m_environment.clock.today());
    const auto found = m_learner.isNull()
        ? m_caseload.contacts().listForEstablishment(m_establishment)
        : m_caseload.contacts().listForLearner(m_learner);
    if (!found) {
        m_environment.messages.showError(this, tr("Contacts"), errorText(found.error()));
        return;
    }
    const ContactId chosen = current() != nullptr ? current()->contact.id : ContactId{};
    m_model.setRows(*found);
    m_list->chooseFirst();
    choose(chosen);
    m_none->setVisible(found->isEmpty());
    m_view->setVisible(!found->isEmpty());
    showCurrent();
}

void ContactsView::choose(ContactId id)
{
    const QList<ContactListItem> &rows = m_model.rows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).contact.id == id)
            m_list->setCurrentRow(row);
    }
}

const ContactListItem *ContactsView::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model.row(row);
}

void ContactsView::showCurrent()
{
    const ContactListItem *item = current();
    for (auto *button : {m_change, m_remove})
        button->setEnabled(item != nullptr);
    const bool hasNext
        = item != nullptr && (!item->contact.nextStep.isEmpty() || item->contact.nextOn);
    m_done->setEnabled(hasNext);
    m_done->setText(hasNext && item->contact.nextDoneOn ? tr("Next step still to &do")
                                                        : tr("Next step &done"));
    m_done->setAccessibleName(QString(m_done->text()).remove(u'&'));
    m_text->setVisible(item != nullptr);
    if (item == nullptr)
        return;
    QStringList lines{item->contact.note};
    if (const QString next = nextStepText(item->contact); !next.isEmpty())
        lines << tr("Next step: %1").arg(next);
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
}

Contact ContactsView::start() const
{
    return {.learner = m_learner, .establishment = m_establishment};
}

void ContactsView::note()
{
    openDialog(start());
}

void ContactsView::change()
{
    if (const ContactListItem *item = current())
        openDialog(item->contact);
}

void ContactsView::openDialog(const Contact &contact)
{
    auto *dialog = new ContactDialog(m_caseload, m_environment, contact, window());
    connect(dialog, &ContactDialog::saved, this,
            [this] { Q_EMIT statusMessage(tr("Contact saved")); });
    dialog->show();
}

void ContactsView::toggleDone()
{
    const ContactListItem *item = current();
    if (item == nullptr)
        return;
    const auto done
        = m_caseload.contacts().setNextStepDone(item->contact.id, !item->contact.nextDoneOn);
    if (!done)
        m_environment.messages.showError(this, tr("Contacts"), errorText(done.error()));
}

void ContactsView::askToRemove()
{
    const ContactListItem *item = current();
    if (item == nullptr)
        return;
    const ContactId id = item->contact.id;
    m_environment.messages.ask(this, tr("Remove contact"),
                               tr("Remove the contact of %1? You can undo this with Ctrl+Z.")
                                   .arg(dateText(item->contact.heldOn)),
                               tr("Remove"), [this, id] {
                                   const auto removed = m_caseload.contacts().remove(id);
                                   if (removed)
                                       Q_EMIT statusMessage(tr("Contact removed"));
                                   else
                                       m_environment.messages.showError(this, tr("Contacts"),
                                                                        errorText(removed.error()));
                               });
}

} // namespace traject::ui
