// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/passphrasedialog.h"

#include "ui/dialogs/createform.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace traject::ui {

PassphraseDialog::PassphraseDialog(PassphraseService &service, const Environment &environment,
                                   QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_environment(environment)
    , m_delay(environment.settings, environment.clock, service.path())
    , m_current(named(new QLineEdit, QStringLiteral("currentPassphrase"), tr("Passphrase of now")))
    , m_fresh(named(new QLineEdit, QStringLiteral("freshPassphrase"), tr("New passphrase")))
    , m_again(
          named(new QLineEdit, QStringLiteral("freshPassphraseAgain"), tr("New passphrase again")))
    , m_visible(named(new QCheckBox(tr("&Show the passphrases")),
                      QStringLiteral("freshPassphraseVisible"), tr("Show the passphrases")))
    , m_hint(makeWrappedText(QStringLiteral("freshPassphraseHint")))
    , m_progress(named(new QProgressBar, QStringLiteral("passphraseProgress"),
                       tr("Progress of the change")))
    , m_change(named(new QPushButton(tr("&Change the passphrase")),
                     QStringLiteral("passphraseChange"), tr("Change the passphrase")))
    , m_cancelButton(
          named(new QPushButton(tr("Cance&l")), QStringLiteral("passphraseCancel"), tr("Cancel")))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Change the passphrase"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setVisible(false);
    m_change->setDefault(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(makeFields());
    layout->addWidget(m_hint);
    layout->addWidget(
        makeHint(tr("A backup is made first. Nobody can recover the passphrase: write "
                    "the new one down and keep it apart from this computer. Backups "
                    "made before keep the old one.")));
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(this, 70));

    for (auto *line : {m_current, m_fresh, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::updateState);
    }
    connect(m_visible, &QCheckBox::toggled, this, [this](bool visible) {
        for (auto *line : {m_current, m_fresh, m_again})
            line->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::start);
    connect(m_cancelButton, &QPushButton::clicked, this, &PassphraseDialog::reject);
    wait(m_delay.secondsLeft());
}

PassphraseDialog::~PassphraseDialog()
{
    if (m_cancel)
        *m_cancel = true;
}

QWidget *PassphraseDialog::makeFields()
{
    auto *fields = new QWidget;
    auto *form = makeForm(fields);
    form->setContentsMargins({});
    form->addRow(tr("Passphrase of &now"), m_current);
    form->addRow(tr("New &passphrase"), m_fresh);
    form->addRow(tr("New passphrase a&gain"), m_again);
    form->addRow(QString(), m_visible);
    return fields;
}

void PassphraseDialog::updateState()
{
    const PassphraseAdvice advice = passphraseAdvice(m_fresh->text(), m_again->text());
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(advice.tone, palette()));
    m_hint->setPalette(own);
    m_hint->setText(advice.text);
    m_fresh->setAccessibleDescription(advice.text);
    m_change->setEnabled(!isBusy() && !m_waiting && advice.acceptable
                         && !m_current->text().isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *>{m_current, m_fresh, m_again})
        field->setEnabled(!isBusy());
}

void PassphraseDialog::start()
{
    if (m_service.matches(m_current->text()) && m_service.matches(m_fresh->text())) {
        m_environment.messages.showError(this, tr("Passphrase not changed"),
                                         tr("The new passphrase is the one of now."));
        return;
    }
    m_cancel = std::make_shared<std::atomic_bool>(false);
    updateState();
    m_cancelButton->setText(tr("&Stop"));
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    const QPointer<PassphraseDialog> self(this);
    // The worker keeps what tells it to stop, because this dialog may go before it.
    const auto progress = [self, cancel = m_cancel](int done, int total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, total] {
                if (!self)
                    return;
                self->m_progress->setRange(0, total);
                self->m_progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
    m_service.startPrepare(m_current->text(), m_fresh->text(), progress, m_cancel.get())
        .then(this, [this](const Result<PassphraseChange> &prepared) { finish(prepared); });
}

void PassphraseDialog::finish(const Result<PassphraseChange> &prepared)
{
    m_cancel.reset();
    m_progress->setVisible(false);
    m_cancelButton->setText(tr("Cance&l"));
    updateState();
    if (!prepared) {
        fail(prepared.error());
        return;
    }
    if (const auto changed = m_service.finish(*prepared); !changed) {
        fail(changed.error());
        return;
    }
    m_delay.succeeded();
    for (auto *line : {m_current, m_fresh, m_again})
        line->clear();
    offerBackups(prepared->oldBackups);
    accept();
}

void PassphraseDialog::fail(const Error &error)
{
    const QString title = tr("Passphrase not changed");
    if (!m_service.isOpen()) {
        m_environment.messages.showError(
            parentWidget(), title,
            tr("The caseload did not open again and is closed. Nothing is lost: open it with the "
               "new passphrase, or else with the old one."));
        Q_EMIT caseloadLost();
        QDialog::reject();
        return;
    }
    switch (error.code) {
    case ErrorCode::Cancelled:
        return;
    case ErrorCode::WrongKey:
        m_environment.messages.showError(
            this, title, tr("The passphrase of now is not right. Nothing was changed."));
        m_current->selectAll();
        m_current->setFocus();
        wait(m_delay.failed());
        return;
    case ErrorCode::Conflict:
    case ErrorCode::Locked:
        m_environment.messages.showError(
            this, title,
            tr("The program was still storing something. Nothing was changed; try again."));
        return;
    default:
        m_environment.messages.showError(this, title, errorText(error));
    }
}

void PassphraseDialog::wait(int seconds)
{
    m_waiting = seconds > 0;
    updateState();
    QTimer::singleShot(std::chrono::seconds(seconds), this, [this] {
        m_waiting = false;
        updateState();
    });
}

void PassphraseDialog::offerBackups(const QStringList &oldBackups)
{
    // By the window behind, because this dialog closes.
    PassphraseService *service = &m_service;
    m_environment.messages.ask(
        parentWidget(), tr("Passphrase changed"),
        tr("From now on the new passphrase opens the caseload. %n backup(s) still open(s) with the "
           "old one. Replace them by a new backup now if somebody may know the old passphrase; "
           "else keep them.",
           nullptr, static_cast<int>(oldBackups.size())),
        tr("Replace the old backups"),
        [service, messages = &m_environment.messages, window = QPointer<QWidget>(parentWidget()),
         oldBackups] {
            service->startReplaceBackups(oldBackups)
                .then(service, [messages, window](const Result<int> &replaced) {
                    if (replaced)
                        messages->showInformation(
                            window, tr("Backups replaced"),
                            tr("A new backup was made and %n old backup(s) removed.", nullptr,
                               *replaced));
                    else
                        messages->showError(window, tr("Backups not replaced"),
                                            errorText(replaced.error()));
                });
        });
}

void PassphraseDialog::reject()
{
    if (isBusy())
        *m_cancel = true;
    else
        QDialog::reject();
}

} // namespace traject::ui
