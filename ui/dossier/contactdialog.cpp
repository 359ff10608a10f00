// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/contactdialog.h"

#include "core/base/text.h"
#include "core/service/caseload.h"
#include "ui/models/contactlistmodel.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchablechoice.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The letter that a text marks with &, in lower case; null when it marks none.
QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

} // namespace

ContactDialog::ContactDialog(Caseload &caseload, const Environment &environment,
                             const Contact &contact, QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_given(contact)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("contactDialog"));
    setWindowTitle(contact.id.isNull() ? tr("Note a contact") : tr("Change a contact"));
    if (!m_given.heldOn.isValid())
        m_given.heldOn = environment.clock.today();

    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(makeAbout());
    layout->addWidget(makeKinds());
    auto *form = makeForm();
    const auto add = [&](const QString &label, auto *editor, const QString &objectName) {
        named(editor, objectName, QString(label).remove(u'&'));
        auto *text = new QLabel(label);
        text->setBuddy(editor);
        form->addRow(text, editor);
        return editor;
    };
    m_person = add(tr("W&ith"), new TextField, QStringLiteral("contactPerson"));
    m_heldOn
        = add(tr("O&n"), new DateField(environment.clock.today()), QStringLiteral("contactHeldOn"));
    m_note = add(tr("Wh&at"), new QPlainTextEdit, QStringLiteral("contactNote"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 5);
    m_step = add(tr("&Search for a workplace"), new TermField<SearchStep>,
                 QStringLiteral("contactStep"));
    m_step->setItemText(0, tr("not about it"));
    m_nextStep = add(tr("Ne&xt step"), new TextField, QStringLiteral("contactNextStep"));
    m_nextOn = add(tr("&By"), new DateField(environment.clock.today(), DateField::Reading::ToCome),
                   QStringLiteral("contactNextOn"));
    layout->addLayout(form, 1);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("contactProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    // No QDialogButtonBox: it makes its first button the default one when it is shown, and Enter in
    // a line must not save half a contact.
    auto *buttons = new QHBoxLayout;
    auto *save = named(new QPushButton(tr("Save (Ctrl+Enter)")), QStringLiteral("contactSave"),
                       tr("Save the contact"));
    auto *cancel
        = named(new QPushButton(tr("Cancel")), QStringLiteral("contactCancel"), tr("Cancel"));
    buttons->addStretch(1);
    for (auto *button : {save, cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &ContactDialog::save);
    connect(cancel, &QPushButton::clicked, this, &ContactDialog::reject);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, this, &ContactDialog::save);
    }

    m_kinds->button(static_cast<int>(m_given.kind))->setChecked(true);
    m_heldOn->setValue(m_given.heldOn);
    m_person->setValue(m_given.person);
    m_note->setPlainText(m_given.note);
    m_step->setValue(m_given.searchStep);
    m_nextStep->setValue(m_given.nextStep);
    m_nextOn->setValue(m_given.nextOn);
    fillWorkplaces();
    fillPersons();
    updateStep();
    connect(m_workplace, &SearchableChoice::committed, this, &ContactDialog::fillPersons);
    connect(m_workplace, &QComboBox::currentIndexChanged, this, &ContactDialog::updateStep);
    m_shown = this->contact();
    m_kinds->checkedButton()->setFocus();
    resize(textWidth(this, 74), sizeHint().height());
}

QWidget *ContactDialog::makeAbout()
{
    auto *about = new QWidget;
    auto *form = makeForm(about);
    form->setContentsMargins({});
    const bool open
        = m_given.id.isNull() && m_given.learner.isNull() && m_given.establishment.isNull();
    if (open) {
        m_learner = named(new SearchableChoice, QStringLiteral("contactLearner"), tr("Learner"));
        m_learner->nameLine(QStringLiteral("contactLearner"), tr("Learner"));
        auto *label = new QLabel(tr("&Learner"));
        label->setBuddy(m_learner);
        form->addRow(label, m_learner);
        fillLearners();
        connect(m_learner, &SearchableChoice::committed, this, &ContactDialog::chooseLearner);
    } else if (!m_given.learner.isNull()) {
        const auto learner = m_caseload.learners().learner(m_given.learner);
        auto *name = makeTitle(learner.value_or(Learner()).displayName());
        name->setTextFormat(Qt::PlainText);
        form->addRow(name);
    }
    m_workplace = named(new SearchableChoice, QStringLiteral("contactWorkplace"), tr("Workplace"));
    m_workplace->nameLine(QStringLiteral("contactWorkplace"), tr("Workplace"));
    auto *label = new QLabel(tr("&Workplace"));
    label->setBuddy(m_workplace);
    form->addRow(label, m_workplace);
    // Measuring thousands of names for the width of the field would be felt.
    for (auto *choice : about->findChildren<SearchableChoice *>())
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return about;
}

QWidget *ContactDialog::makeKinds()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    m_kinds = new QButtonGroup(this);
    const auto add = [&](ContactKind kind, const QString &text) {
        auto *button = named(new QRadioButton(text),
                             QStringLiteral("contactKind%1").arg(static_cast<int>(kind)),
                             QString(text).remove(u'&'));
        button->installEventFilter(this);
        m_kinds->addButton(button, static_cast<int>(kind));
        layout->addWidget(button);
    };
    // The marked letter alone chooses too: they all differ.
    add(ContactKind::Call, tr("&Phone call"));
    add(ContactKind::Visit, tr("&Visit"));
    add(ContactKind::Mail, tr("&E-mail"));
    add(ContactKind::Message, tr("&Message"));
    add(ContactKind::Meeting, tr("&Talk"));
    return row;
}

bool ContactDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent *>(event)->text().toLower();
        for (auto *button : m_kinds->buttons()) {
            if (typed.size() == 1 && typed.front() == mnemonicOf(button->text())) {
                button->setChecked(true);
                m_person->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ContactDialog::fillLearners()
{
    QList<std::pair<QString, QString>> entries;
    const auto learners = m_caseload.learners().names();
    for (const LearnerName &learner : learners.value_or(QList<LearnerName>())) {
        QString text = learner.name;
        if (!learner.municipality.isEmpty())
            text += QStringLiteral(" · ") + learner.municipality;
        entries.append({QString::number(learner.id.value), text});
    }
    m_learner->setEntries(entries);
}

void ContactDialog::fillWorkplaces()
{
    QList<std::pair<QString, QString>> entries;
    const LearnerId learner = contact().learner;
    bool given = m_given.establishment.isNull();
    if (!learner.isNull()) {
        const auto known = m_caseload.contacts().establishments(learner);
        for (const auto &each : known.value_or(QList<EstablishmentName>())) {
            given = given || each.id == m_given.establishment;
            entries.append({QString::number(each.id.value),
                            workplaceText(each.enterpriseName, each.establishmentName)});
        }
    }
    if (!given) {
        const auto name = m_caseload.contacts().establishmentName(m_given.establishment);
        const EstablishmentName found = name.value_or(EstablishmentName());
        entries.prepend({QString::number(m_given.establishment.value),
                         workplaceText(found.enterpriseName, found.establishmentName)});
    }
    m_workplace->setEntries(entries);
    if (!m_given.establishment.isNull())
        m_workplace->setValue(QString::number(m_given.establishment.value));
}

void ContactDialog::fillPersons()
{
    const Contact about = contact();
    const auto persons = m_caseload.contacts().persons(about.learner, about.establishment);
    auto *completer = new QCompleter(persons.value_or(QStringList()), m_person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_person->setCompleter(completer);
}

void ContactDialog::chooseLearner()
{
    fillWorkplaces();
    fillPersons();
}

void ContactDialog::updateStep()
{
    const bool placed = !contact().establishment.isNull();
    m_step->setEnabled(placed);
    m_step->setToolTip(placed ? QString() : tr("Choose the workplace first."));
}

Contact ContactDialog::contact() const
{
    Contact contact = m_given;
    if (m_learner != nullptr)
        contact.learner = LearnerId{m_learner->value().toLongLong()};
    contact.establishment = EstablishmentId{m_workplace->value().toLongLong()};
    if (contact.establishment != m_given.establishment)
        contact.agreement = {};
    contact.kind = static_cast<ContactKind>(m_kinds->checkedId());
    contact.heldOn = m_heldOn->value().value_or(QDate());
    contact.person = m_person->value();
    contact.note = text::cleaned(m_note->toPlainText());
    contact.searchStep = contact.establishment.isNull() ? std::nullopt : m_step->value();
    contact.nextStep = m_nextStep->value();
    contact.nextOn = m_nextOn->value();
    return contact;
}

void ContactDialog::save()
{
    if (QWidget *current = focusWidget(); current != nullptr && current != m_note)
        current->clearFocus(); // a choice settles, a date is read
    const Contact noted = contact();
    const auto refuse = [this](QWidget *field, const QString &problem) {
        QPalette own;
        own.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
        m_problem->setPalette(own);
        m_problem->setText(problem);
        m_problem->show();
        field->setAccessibleDescription(problem);
        field->setFocus();
    };
    if (noted.learner.isNull() && noted.establishment.isNull())
        return refuse(m_learner != nullptr ? m_learner : m_workplace,
                      tr("Choose the learner or the workplace that it is about."));
    if (!noted.heldOn.isValid())
        return refuse(m_heldOn, tr("Fill in the day of the contact."));
    if (!m_nextOn->isBlank() && !noted.nextOn)
        return refuse(m_nextOn, m_nextOn->problem());
    const auto stored = m_store ? m_store(noted) : m_caseload.contacts().save(noted);
    if (!stored) {
        m_environment.messages.showError(this, tr("Contact not saved"), errorText(stored.error()));
        return;
    }
    Q_EMIT saved(*stored);
    accept();
}

void ContactDialog::reject()
{
    if (contact() == m_shown) {
        QDialog::reject();
        return;
    }
    m_environment.messages.ask(this, tr("Contact not saved"),
                               tr("What you noted has not been saved."), tr("Discard"),
                               [this] { QDialog::reject(); });
}

} // namespace traject::ui
