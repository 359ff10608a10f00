// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/agreementwizard.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/widgets/steplist.h"
#include "ui/wizards/agreement/learnerpage.h"
#include "ui/wizards/agreement/mentorpage.h"
#include "ui/wizards/agreement/partiespage.h"
#include "ui/wizards/agreement/periodpage.h"
#include "ui/wizards/agreement/planpage.h"
#include "ui/wizards/agreement/summarypage.h"
#include "ui/wizards/agreement/timetablepage.h"
#include "ui/wizards/agreement/workplacepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

struct AgreementWizard::Private
{
    Private(AgreementWizard &wizard, Caseload &caseload, const Environment &environment,
            const PendingDraft &start)
        : q(wizard)
        , session(caseload, environment, start)
    { }

    void addPages();
    void addSidePanel();
    void addButtons();
    void addShortcuts();
    void enter(int id);
    void jumpTo(int id);
    void showMarks();
    void showSaved(const QDateTime &at);
    void discard();

    [[nodiscard]] AgreementPage *page(int id) const { return pages.value(id); }

    AgreementWizard &q;
    DraftSession session;
    QList<AgreementPage *> pages;
    PartiesPage *parties = nullptr;
    StepList *steps = nullptr;
    QLabel *saved = nullptr;
    int current = -1;
    int furthest = 0; ///< steps up to this one have been visited
    bool jumping = false; ///< passing pages on the way to another one
};

AgreementWizard::AgreementWizard(Caseload &caseload, const Environment &environment,
                                 const PendingDraft &start, QWidget *parent)
    : QWizard(parent)
    , d(std::make_unique<Private>(*this, caseload, environment, start))
{
    setObjectName(QStringLiteral("agreementWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(start.agreement.isNull()
                       ? tr("New agreement")
                       : tr("Change agreement %1").arg(start.draft.agreement.number));
    setAccessibleName(windowTitle());
    setWizardStyle(ClassicStyle); // the pages carry their own headings, in any palette
    setOptions(IndependentPages | NoDefaultButton | NoBackButtonOnStartPage | HaveCustomButton1);
    setSizeGripEnabled(true);
    setMinimumSize(900, 640);
    resize(1120, 760);

    d->addPages();
    d->addSidePanel();
    d->addButtons();
    d->addShortcuts();
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id >= 0 && !d->jumping)
            d->enter(id);
    });
    connect(&d->session, &DraftSession::changed, this, [this] {
        if (d->page(d->current))
            d->page(d->current)->refresh();
        d->showMarks();
    });
    connect(&d->session, &DraftSession::saved, this,
            [this](const QDateTime &at) { d->showSaved(at); });
    connect(&d->session, &DraftSession::savingFailed, this, [this](const Error &error) {
        d->saved->setText(tr("The draft is NOT kept."));
        d->session.environment().messages.showError(this, tr("The draft could not be kept"),
                                                    errorText(error));
    });
    restart();
    d->furthest = std::clamp(start.page, 0, stepCount - 1);
    d->jumpTo(d->furthest);
}

AgreementWizard::~AgreementWizard()
{
    // A field commits what was typed in it when it loses the focus: now, not while it is deleted.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

void AgreementWizard::accept()
{
    d->session.commit();
    d->parties->rememberParties();
    const auto agreement = d->session.finish();
    if (!agreement) {
        d->session.environment().messages.showError(this, tr("The agreement could not be saved"),
                                                    errorText(agreement.error()));
        return;
    }
    Q_EMIT agreementFinished(agreement->id);
    QWizard::accept();
}

void AgreementWizard::reject()
{
    d->session.commit();
    QWizard::reject();
}

void AgreementWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    const bool narrow = width() < textWidth(this, 80);
    d->steps->setCompact(narrow);
    d->saved->setVisible(!narrow);
}

void AgreementWizard::Private::addPages()
{
    parties = new PartiesPage(session);
    pages = {new LearnerPage(session),
             new WorkplacePage(session),
             new MentorPage(session),
             new PeriodPage(session),
             new TimetablePage(session),
             new PlanPage(session),
             parties,
             new SummaryPage(session)};
    for (int id = 0; id < stepCount; ++id) {
        q.setPage(id, pages.at(id));
        QObject::connect(pages.at(id), &AgreementPage::stepWanted, &q,
                         [this](Step step, const QString &pointer) {
                             jumpTo(static_cast<int>(step));
                             page(static_cast<int>(step))->focusField(pointer);
                         });
    }
}

void AgreementWizard::Private::addSidePanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 6, 6, 0);
    steps = new StepList(stepTitles());
    saved = makeHint({});
    saved->setObjectName(QStringLiteral("draftState"));
    saved->setForegroundRole(QPalette::WindowText); // QWizard's side has another
    column->addWidget(steps, 1);
    column->addWidget(saved);
    q.setSideWidget(panel);
    QObject::connect(steps, &StepList::stepChosen, &q, [this](int step) { jumpTo(step); });
    if (session.isStored())
        showSaved(session.pending().savedAt);
}

void AgreementWizard::Private::addButtons()
{
    // No mnemonic of their own: Alt+N means "next" in every language.
    q.setButtonText(NextButton, tr("Next ›"));
    q.setButtonText(BackButton, tr("‹ Back"));
    q.setButtonText(CancelButton, tr("Close, keep draft"));
    q.setButtonText(CustomButton1, tr("Discard draft…"));
    q.setButtonLayout({CustomButton1, CancelButton, Stretch, BackButton, NextButton, FinishButton});
    const auto name = [this](WizardButton which, const char *objectName, const QString &spoken) {
        QAbstractButton *button = named(q.button(which), QLatin1String(objectName), spoken);
        button->setToolTip(spoken);
        button->setMinimumWidth(button->sizeHint().width() + textWidth(button, 2));
    };
    name(NextButton, "wizardNext", tr("Next step (Ctrl+Enter or Alt+N)"));
    name(BackButton, "wizardBack", tr("Previous step (Alt+Left)"));
    name(CancelButton, "wizardClose", tr("Close the wizard; the draft is kept and offered again"));
    name(FinishButton, "wizardFinish", tr("Save the agreement (Ctrl+Enter)"));
    name(CustomButton1, "wizardDiscard", tr("Throw this draft away"));
    // Wide enough for both of its texts.
    QAbstractButton *finish = q.button(FinishButton);
    const QFontMetrics metrics = finish->fontMetrics();
    finish->setMinimumWidth(qMax(metrics.horizontalAdvance(tr("Save agreement")),
                                 metrics.horizontalAdvance(tr("Save as concept")))
                            + textWidth(finish, 4));
    QObject::connect(&q, &QWizard::customButtonClicked, &q, [this] { discard(); });
}

void AgreementWizard::Private::addShortcuts()
{
    const auto onward = [this] {
        auto *button = q.button(q.currentId() == stepCount - 1 ? FinishButton : NextButton);
        button->setFocus(); // ends the editing of the field at hand
        button->click();
    };
    for (const auto &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        QObject::connect(new QShortcut(keys, &q), &QShortcut::activated, &q, onward);
    QObject::connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_N), &q), &QShortcut::activated,
                     &q, [this] { q.next(); });
    QObject::connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), &q), &QShortcut::activated,
                     &q, [this] { q.back(); });
}

void AgreementWizard::Private::enter(int id)
{
    if (page(current) && current != id)
        page(current)->setEager(true);
    session.commit();
    current = id;
    furthest = std::max(furthest, id);
    session.setPage(id);
    session.commit();
    page(id)->refresh();
    steps->setCurrentStep(id);
    showMarks();
}

void AgreementWizard::Private::jumpTo(int id)
{
    // QWizard knows a history, so the way leads over the pages between.
    q.setUpdatesEnabled(false);
    jumping = true;
    while (q.currentId() < id)
        q.next();
    while (q.currentId() > id)
        q.back();
    jumping = false;
    enter(id);
    q.setUpdatesEnabled(true);
}

void AgreementWizard::Private::showMarks()
{
    QList<StepState> states(stepCount);
    for (const Finding &finding : session.findings()) {
        StepState &state = states[static_cast<int>(stepOf(finding.field))];
        if (!state.gravest || finding.severity < *state.gravest)
            state.gravest = finding.severity;
        state.count += finding.severity == Severity::Info ? 0 : 1;
    }
    for (int id = 0; id < stepCount; ++id) {
        states[id].reachable = id <= furthest;
        states[id].judged = id < furthest && id != static_cast<int>(Step::Summary);
        steps->setState(id, states.at(id));
    }
    q.setButtonText(FinishButton,
                    hasErrors(session.findings()) ? tr("Save as concept") : tr("Save agreement"));
    q.button(CustomButton1)->setEnabled(session.isStored());
}

void AgreementWizard::Private::showSaved(const QDateTime &at)
{
    saved->setText(tr("Draft kept: %1").arg(momentText(at)));
    q.button(CustomButton1)->setEnabled(true);
}

void AgreementWizard::Private::discard()
{
    session.environment().messages.ask(
        &q, tr("Discard the draft?"),
        tr("What was filled in for this agreement is thrown away. The learner and the workplace "
           "stay as they are."),
        tr("Discard draft"), [this] {
            if (const auto done = session.discard(); !done) {
                session.environment().messages.showError(&q, tr("The draft could not be discarded"),
                                                         errorText(done.error()));
                return;
            }
            q.QWizard::reject();
        });
}

} // namespace traject::ui
