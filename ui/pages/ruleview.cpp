// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ruleview.h"

#include "core/domain/factnames.h"
#include "core/rules/registry.h"
#include "core/service/caseload.h"
#include "ui/pages/rulefindings.h"
#include "ui/pages/rulelistmodel.h"
#include "ui/pages/termcalculator.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/severityicon.h"
#include "ui/wizards/agreement/steps.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr int rowRole = Qt::UserRole; ///< place of a row among those of the rule
enum Column { What, Value, Days, Confirmed, Source, ColumnCount };

QString confirmedText(bool confirmed)
{
    return confirmed ? RuleView::tr("confirmed") : RuleView::tr("not confirmed");
}

/// "since 1/09/2016" or "1/09/2016 – 31/08/2025".
QString rangeText(QDate from, const std::optional<QDate> &until)
{
    return until ? periodText(from, until) : RuleView::tr("since %1").arg(dateText(from));
}

} // namespace

RuleView::RuleView(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, fontMetrics().height() / 2, 0);
    layout->addWidget(makeFacts());
    layout->addWidget(makeValues());
    layout->addWidget(makeUse());
    layout->addStretch();
}

QWidget *RuleView::makeFacts()
{
    auto *facts = new QWidget;
    m_title = makeTitle({});
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_icon = new SeverityIcon(Severity::Error);
    m_kind = makeWrappedText(QStringLiteral("ruleKind"));
    m_notice = new Notice(Tone::Warning);
    m_notice->setObjectName(QStringLiteral("ruleNotice"));
    m_notice->button()->setObjectName(QStringLiteral("ruleNoticeButton"));
    m_source = makeWrappedText(QStringLiteral("ruleSource"));
    m_range = makeWrappedText(QStringLiteral("ruleRange"));
    m_confirmed = makeWrappedText(QStringLiteral("ruleConfirmed"));
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_icon, 0, Qt::AlignTop);
    kind->addWidget(m_kind, 1);
    auto *form = makeForm();
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("In force"), m_range);
    form->addRow(tr("Confirmation"), m_confirmed);
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addLayout(kind);
    layout->addWidget(m_notice);
    layout->addLayout(form);
    return facts;
}

QWidget *RuleView::makeValues()
{
    m_values = new Card(tr("Values it compares with"));
    m_valueList
        = named(new QTreeWidget, QStringLiteral("ruleValues"), tr("Values it compares with"));
    m_valueList->setHeaderLabels(
        {tr("What"), tr("Value"), tr("In force"), tr("Confirmed"), tr("Source")});
    styleList(*m_valueList, {26, 14, 20, 14, 30});
    m_valueList->setRootIsDecorated(true);
    m_valueList->setIndentation(fontMetrics().height());
    wrapCells(*m_valueList);
    m_openRow = named(new QPushButton(tr("Show &among the values")), QStringLiteral("ruleOpenRow"),
                      tr("Show among the values"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_openRow);
    buttons->addStretch();
    m_values->body()->addWidget(m_valueList);
    m_values->body()->addLayout(buttons);
    m_values->body()->addStretch();
    connect(m_openRow, &QPushButton::clicked, this, &RuleView::requestCurrentRow);
    connect(m_valueList, &QTreeWidget::itemActivated, this, &RuleView::requestCurrentRow);
    connect(m_valueList, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_openRow->setEnabled(item != nullptr); });
    return m_values;
}

QWidget *RuleView::makeUse()
{
    m_use = new Card(tr("Where used"));
    m_where = makeWrappedText(QStringLiteral("ruleWhere"));
    m_findings = new RuleFindings(m_caseload);
    m_term = new TermCalculator(m_caseload.law().rulebook(), m_environment.clock.today());
    m_calendar = named(new QPushButton(tr("Show the &calendar")), QStringLiteral("ruleCalendar"),
                       tr("Show the calendar"));
    m_agreements = named(new QPushButton(tr("To the a&greements")),
                         QStringLiteral("ruleAgreements"), tr("To the agreements"));
    auto *links = new QHBoxLayout;
    links->addWidget(m_calendar);
    links->addWidget(m_agreements);
    links->addStretch();
    m_use->body()->addWidget(m_where);
    m_use->body()->addWidget(m_term);
    m_use->body()->addWidget(m_findings);
    m_use->body()->addLayout(links);
    connect(m_calendar, &QPushButton::clicked, this, &RuleView::calendarRequested);
    connect(m_agreements, &QPushButton::clicked, this, &RuleView::agreementsRequested);
    connect(m_findings, &RuleFindings::agreementActivated, this, &RuleView::agreementActivated);
    return m_use;
}

void RuleView::showRule(const RuleEntry &rule)
{
    m_rows = rowsOf(rule, m_caseload.law().rows());
    showFacts(rule);
    showValues(rule);
    showUse(rule);
}

void RuleView::forget()
{
    m_findings->forget();
}

void RuleView::showFacts(const RuleEntry &rule)
{
    m_title->setText(rule.title);
    m_icon->setGravity(rule.severity);
    m_kind->setText(QStringLiteral("%1 · %2 · %3")
                        .arg(severityWord(rule.severity), rule.id, dutchWord(rule.use)));
    m_source->setText(rule.source);
    m_range->setText(rule.from.year() <= 1900 && !rule.until
                         ? tr("always") // the rulebook's way of saying so
                         : rangeText(rule.from, rule.until));
    m_confirmed->setText(confirmedText(rule.confirmed));
    const QDate today = m_environment.clock.today();
    QStringList unconfirmed;
    for (const LawRow &row : std::as_const(m_rows)) {
        if (!row.confirmed && row.from <= today && (!row.until || today <= *row.until))
            unconfirmed.append(titleOf(row, m_caseload.law().rulebook()));
    }
    unconfirmed.removeDuplicates();
    if (!rule.confirmed)
        m_notice->say(tr("Not confirmed: the source of this rule is uncertain."));
    else if (!unconfirmed.isEmpty())
        m_notice->say(tr("Not confirmed: %1.").arg(unconfirmed.join(QStringLiteral("; "))));
    else
        m_notice->say({});
}

void RuleView::showValues(const RuleEntry &rule)
{
    m_valueList->clear();
    const QDate today = m_environment.clock.today();
    const auto coversToday = [today](const LawRow &row) {
        return row.from <= today && (!row.until || today <= *row.until);
    };
    const auto makeItem = [this](int at) {
        const LawRow &row = m_rows.at(at);
        auto *item = new QTreeWidgetItem({titleOf(row, m_caseload.law().rulebook()), valueText(row),
                                          rangeText(row.from, row.until),
                                          confirmedText(row.confirmed), row.source});
        item->setData(0, rowRole, at);
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, item->text(column));
        return item;
    };
    // One line per value: the row of today, or the newest; the others under it.
    for (int first = 0; first < m_rows.size();) {
        int end = first;
        while (end < m_rows.size() && m_rows.at(end).table == m_rows.at(first).table
               && m_rows.at(end).key == m_rows.at(first).key)
            ++end;
        int main = end - 1;
        for (int at = first; at < end; ++at) {
            if (coversToday(m_rows.at(at)))
                main = at;
        }
        auto *item = makeItem(main);
        m_valueList->addTopLevelItem(item);
        for (int at = end - 1; at >= first; --at) {
            if (at != main)
                item->addChild(makeItem(at));
        }
        item->setExpanded(true);
        first = end;
    }
    m_values->setVisible(!rule.parameters.isEmpty());
    m_openRow->setEnabled(false);
    if (m_valueList->topLevelItemCount() > 0)
        m_valueList->setCurrentItem(m_valueList->topLevelItem(0));
    constexpr int widest = 26;
    int value = 0;
    for (const LawRow &row : std::as_const(m_rows))
        value = qMax(value, fontMetrics().horizontalAdvance(valueText(row)));
    m_valueList->setColumnWidth(Value,
                                qBound(textWidth(m_valueList, 8), value + fontMetrics().height(),
                                       textWidth(m_valueList, widest)));
    constexpr qsizetype fewest = 2;
    constexpr qsizetype most = 5;
    const auto lines = qBound(fewest, m_rows.size(), most);
    m_valueList->setFixedHeight(fontMetrics().height() * static_cast<int>(3 * lines + 3));
}

void RuleView::showUse(const RuleEntry &rule)
{
    const Rule *judge = findRule(rule.id);
    const auto term = deadlineOfRule(rule.id);
    const bool premium = rule.use == RuleUse::Premium;
    const bool calendar = rule.use == RuleUse::Calendar;
    QStringList where;
    if (judge != nullptr) {
        const QString pointer = judge->field.toString();
        const int step = static_cast<int>(stepOf(pointer));
        where.append(
            tr("In the agreement: step %1, %2, about “%3”.")
                .arg(QString::number(step + 1), stepTitles().value(step), factName(pointer)));
    }
    if (term)
        where.append(tr("Compute the term:"));
    if (premium)
        where.append(tr("With the premiums of each agreement."));
    if (calendar)
        where.append(tr("In the calendar, in the terms that count training days and in the "
                        "timetable of each agreement."));
    if (where.isEmpty())
        where.append(tr("When an agreement ends early."));
    m_where->setText(where.join(u'\n'));
    m_findings->setVisible(judge != nullptr);
    m_findings->setRule(rule.id);
    m_term->setVisible(term.has_value());
    if (term)
        m_term->setDeadline(*term);
    m_calendar->setVisible(calendar);
    m_agreements->setVisible(premium);
}

void RuleView::requestCurrentRow()
{
    if (const auto *item = m_valueList->currentItem())
        Q_EMIT rowRequested(m_rows.at(item->data(0, rowRole).toInt()));
}

} // namespace traject::ui
