// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/deadlinepanel.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/termnames.h"
#include "ui/widgets/twopanes.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

QLabel *makeText(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// "1. …" a line each.
QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines.append(QStringLiteral("%1.  %2").arg(lines.size() + 1).arg(step));
    return lines.join(u'\n');
}

} // namespace

DeadlinePanel::DeadlinePanel(Caseload &caseload, AgreementId agreement,
                             const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_agreement(agreement)
    , m_environment(environment)
    , m_view(named(new QTreeView, QStringLiteral("deadlineList"), tr("Deadlines")))
    , m_none(makeHint(tr("No deadline follows from this agreement yet: its start and its "
                         "accreditation are not known, or everything is done.")))
{
    m_view->setModel(&m_model);
    styleList(*m_view, {26, 18, 17, 22, 20});
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_none);
    layout->addWidget(m_view);
    m_details
        = scrollable(makeDetails(), QStringLiteral("deadlineDetails"), tr("How the date follows"));
    m_details->setFocusPolicy(Qt::StrongFocus); // by keyboard too, when more than fits
    m_details->setFrameShape(QFrame::StyledPanel); // which shows the focus
    layout->addWidget(m_details, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeadlinePanel::showCurrent);
    leadFocus(this, m_view);
    reload();
}

QWidget *DeadlinePanel::makeDetails()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    m_difference = new Notice(Tone::Warning);
    m_difference->setObjectName(QStringLiteral("deadlineDifference"));
    m_difference->button()->setObjectName(QStringLiteral("deadlineTellNew"));
    connect(m_difference->button(), &QPushButton::clicked, this, &DeadlinePanel::tell);
    layout->addWidget(m_difference);
    m_card = new Card;
    layout->addWidget(m_card);
    layout->addStretch();

    m_steps = makeText(QStringLiteral("deadlineSteps"));
    m_movesTitle = makeHeading(tr("How it moved"));
    m_moves = makeText(QStringLiteral("deadlineMoves"));
    m_origin = makeHint({});
    m_origin->setObjectName(QStringLiteral("deadlineOrigin"));
    QVBoxLayout *body = m_card->body();
    body->addWidget(makeTold());
    body->addWidget(makeHeading(tr("How the date follows")));
    body->addWidget(m_steps);
    body->addWidget(m_movesTitle);
    body->addWidget(m_moves);
    body->addWidget(m_origin);
    return content;
}

QWidget *DeadlinePanel::makeTold()
{
    m_told = makeText(QStringLiteral("deadlineTold"));
    m_told->setMinimumWidth(textWidth(this, 24));
    m_tell = named(new QPushButton(tr("Mark as &told")), QStringLiteral("deadlineTell"),
                   tr("Mark as told today"));
    m_tell->setToolTip(tr("The date stands from then on, whatever moves, until you tell another."));
    m_untell = named(new QPushButton(tr("&Not told after all")), QStringLiteral("deadlineUntell"),
                     tr("Not told after all"));
    for (QPushButton *button : {m_tell, m_untell})
        button->setAutoDefault(false);
    connect(m_tell, &QPushButton::clicked, this, &DeadlinePanel::tell);
    connect(m_untell, &QPushButton::clicked, this, &DeadlinePanel::untell);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_tell);
    row->addWidget(m_untell);
    return new TwoPanes(m_told, 1, buttons, 0);
}

void DeadlinePanel::reload()
{
    const AgreementDeadline *before = current();
    const auto kind = before ? std::optional(before->deadline.kind) : std::nullopt;
    const auto found = m_caseload.deadlines().deadlines(m_agreement);
    m_model.setDeadlines(found.value_or(QList<AgreementDeadline>()), m_environment.clock.today());
    const bool some = !m_model.rows().isEmpty();
    m_none->setVisible(!some);
    m_view->setVisible(some);
    m_details->setVisible(some);
    const int lines = qMax(3, static_cast<int>(m_model.rows().size())) + 1;
    m_view->setMaximumHeight(lines * (m_view->fontMetrics().height() * 3 / 2));
    if (some)
        choose(qMax(0, kind ? m_model.rowOf(*kind) : 0));
}

void DeadlinePanel::choose(int row)
{
    m_view->setCurrentIndex(m_model.index(row, 0));
    showCurrent(); // the same row may hold something new
}

const AgreementDeadline *DeadlinePanel::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model.rows().size() ? &m_model.row(row) : nullptr;
}

void DeadlinePanel::showCurrent()
{
    const AgreementDeadline *shown = current();
    if (!shown)
        return;
    const Deadline &deadline = shown->deadline;
    m_card->setTitle(tr("%1: until and including %2, %3")
                         .arg(termName(deadline.kind), dates::longText(shown->due()),
                              standingText(*shown, m_environment.clock.today())));
    const bool tellable = deadline.last.isValid() && !shown->closed;
    QPushButton *tellNew = m_difference->button();
    tellNew->setText(shown->differsFromTold() && tellable ? tr("Tell the ne&w date") : QString());
    tellNew->setAccessibleName(tr("Tell the new date"));
    m_difference->say(differenceText(*shown));
    m_told->setText(shown->told ? toldText(*shown->told) : tr("Not told to anybody yet."));
    m_tell->setVisible(!shown->told && tellable);
    m_untell->setVisible(shown->told.has_value());
    m_steps->setText(deadline.steps.isEmpty()
                         ? tr("The facts as they are now give no date any more.")
                         : numbered(deadline.steps));
    QStringList moves;
    for (const DeadlineMove &move : shown->moves)
        moves.append(moveText(move, deadline.kind));
    m_moves->setText(moves.join(u'\n'));
    m_moves->setVisible(!moves.isEmpty());
    m_movesTitle->setVisible(!moves.isEmpty());
    m_origin->setText(originText(deadline.rule, deadline.source, deadline.confirmed));
}

void DeadlinePanel::tell()
{
    if (const AgreementDeadline *shown = current())
        afterwards(m_caseload.deadlines().tell(m_agreement, Deadline(shown->deadline)));
}

void DeadlinePanel::untell()
{
    if (const AgreementDeadline *shown = current())
        afterwards(m_caseload.deadlines().untell(m_agreement, shown->deadline.kind));
}

void DeadlinePanel::afterwards(const Result<void> &done)
{
    if (!done)
        m_environment.messages.showError(this, tr("Deadlines"), errorText(done.error()));
    m_view->setFocus(Qt::OtherFocusReason); // the button that was pressed has gone
}

} // namespace traject::ui
