// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/summarypage.h"

#include "core/domain/factnames.h"
#include "core/service/caseload.h"
#include "ui/dialogs/checksheetbutton.h"
#include "ui/models/deadlinetext.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/lawchoice.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/severityicon.h"
#include "ui/widgets/twopanes.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

namespace {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own button may have led here
        }
        delete item;
    }
}

} // namespace

SummaryPage::SummaryPage(DraftSession &session)
    : AgreementPage(Step::Summary, session,
                    tr("What the rules still say, what they could not judge, and the agreement "
                       "in short."))
    , m_state(new Notice(Tone::Success))
    , m_told(new Notice(Tone::Warning))
    , m_law(new LawChoice)
    , m_sheet(new CheckSheetButton(session.environment(), [&session] { return session.sheet(); }))
    , m_findings(new Card(tr("Findings")))
    , m_findingRows(new QVBoxLayout)
    , m_unchecked(new Card(tr("Not checked, because a fact is missing")))
    , m_uncheckedRows(new QVBoxLayout)
    , m_overview(new QVBoxLayout)
{
    const QStringList titles = stepTitles();
    for (const QString &title : titles)
        m_linkWidth
            = qMax(m_linkWidth, fontMetrics().horizontalAdvance(title) + textWidth(this, 5));
    content()->addWidget(m_state);
    m_told->setObjectName(QStringLiteral("toldDeadlines"));
    content()->addWidget(m_told);
    content()->addWidget(new TwoPanes(m_law, 1, m_sheet, 0));
    connect(m_law, &LawChoice::chosen, this, &SummaryPage::showFindingRows);
    content()->addWidget(m_findings);
    m_findings->body()->addLayout(m_findingRows);
    content()->addWidget(m_unchecked);
    m_unchecked->body()->addLayout(m_uncheckedRows);
    auto *overview = new Card(tr("The agreement in short"));
    overview->body()->addLayout(m_overview);
    content()->addWidget(overview);
    content()->addStretch();
}

QPushButton *SummaryPage::linkTo(Step step, const QString &pointer)
{
    auto *link = new QPushButton(stepTitles().at(static_cast<int>(step)) + QStringLiteral(" ›"));
    link->setMinimumWidth(m_linkWidth);
    link->setAccessibleName(
        tr("Go to %1 in step %2").arg(factName(pointer), stepTitles().at(static_cast<int>(step))));
    link->setToolTip(link->accessibleName());
    connect(link, &QPushButton::clicked, this,
            [this, step, pointer] { Q_EMIT stepWanted(step, pointer); });
    return link;
}

QWidget *SummaryPage::withLink(QWidget *text, Step step, const QString &pointer,
                               const QString &linkName)
{
    if (step == Step::Summary)
        return text;
    QPushButton *link = linkTo(step, pointer);
    link->setObjectName(linkName);
    text->setMinimumWidth(textWidth(this, 34));
    return new TwoPanes(text, 1, link, 0);
}

QWidget *SummaryPage::findingRow(const Finding &finding, int number)
{
    auto *text = new QWidget;
    auto *line = new QHBoxLayout(text);
    line->setContentsMargins(0, 2, 0, 2);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    auto *message = new QLabel(finding.message);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(message);
    column->addWidget(makeHint(findingOrigin(finding)));
    line->addWidget(new SeverityIcon(finding.severity), 0, Qt::AlignTop);
    line->addLayout(column, 1);
    return withLink(text, stepOf(finding.field), finding.field,
                    QStringLiteral("findingLink%1").arg(number));
}

void SummaryPage::showState()
{
    const QList<Finding> &findings = session().findings();
    const int errors = countOf(findings, Severity::Error);
    const int warnings = countOf(findings, Severity::Warning);
    if (errors > 0) {
        m_state->say(Tone::Error,
                     tr("%n error(s) stand. You can save the agreement, but it prints with "
                        "CONCEPT across every page.",
                        nullptr, errors));
    } else if (warnings > 0) {
        m_state->say(Tone::Warning,
                     tr("Ready to sign. %n warning(s) ask for attention.", nullptr, warnings));
    } else {
        m_state->say(Tone::Success, tr("Ready to sign: no errors and no warnings."));
    }
}

void SummaryPage::showTold()
{
    const PendingDraft &pending = session().pending();
    QStringList lines;
    if (!pending.agreement.isNull()) {
        const auto differing
            = session().caseload().deadlines().toldAgainst(pending.agreement, pending.draft);
        for (const AgreementDeadline &each : differing.value_or(QList<AgreementDeadline>()))
            lines.append(changeText(each));
    }
    m_told->say(lines.join(u'\n'));
}

void SummaryPage::showFindingRows()
{
    QList<Finding> findings = m_law->shownFindings();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    if (findings == m_shown && m_filled)
        return;
    m_shown = findings;
    clear(*m_findingRows);
    int number = 0;
    for (const Finding &finding : std::as_const(m_shown)) {
        QWidget *row = findingRow(finding, ++number);
        m_findingRows->addWidget(row);
        row->show();
    }
    m_findings->setVisible(!m_shown.isEmpty());
}

void SummaryPage::showUnchecked()
{
    const QList<UncheckedRule> unchecked = session().uncheckedRules();
    if (unchecked == m_shownUnchecked && m_filled)
        return;
    m_shownUnchecked = unchecked;
    clear(*m_uncheckedRows);
    int number = 0;
    for (const UncheckedRule &rule : unchecked) {
        QStringList missing;
        for (const QString &pointer : rule.missing)
            missing.append(factName(pointer));
        auto *text = new QWidget;
        auto *column = new QVBoxLayout(text);
        column->setContentsMargins(0, 2, 0, 2);
        column->setSpacing(1);
        auto *title = new QLabel(rule.title);
        title->setWordWrap(true);
        column->addWidget(title);
        column->addWidget(
            makeHint(tr("%1 · missing: %2").arg(rule.rule, missing.join(QStringLiteral(", ")))));
        const QString first = rule.missing.value(0);
        m_uncheckedRows->addWidget(
            withLink(text, stepOf(first), first, QStringLiteral("uncheckedLink%1").arg(++number)));
    }
    m_unchecked->setVisible(!unchecked.isEmpty());
}

void SummaryPage::showOverview(const AgreementDraft &draft)
{
    clear(*m_overview);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : agreementOverview(draft, session().rulebook())) {
        auto *text = new QLabel(value.isEmpty() ? QStringLiteral("–") : value);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel *caption = makeHint(label);
        caption->setWordWrap(false);
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        ++row;
    }
    m_overview->addWidget(table);
}

void SummaryPage::load(const PendingDraft &pending)
{
    showState();
    showTold();
    m_law->setFindings(session().findings(), session().findingsToday());
    m_law->setUnconfirmed(session().unconfirmedValues());
    m_sheet->setNumber(pending.draft.agreement.number);
    showFindingRows();
    showUnchecked();
    showOverview(pending.draft);
    m_filled = true;
}

void SummaryPage::focusField(const QString &pointer)
{
    Q_UNUSED(pointer)
    setFocus(Qt::OtherFocusReason);
}

} // namespace traject::ui
