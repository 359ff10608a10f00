// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rulefindings.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/severityicon.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

enum Column { Number, Learner, Gravity, Message };
constexpr int idRole = Qt::UserRole;

QTreeWidget *makeList()
{
    auto *list = named(new QTreeWidget, QStringLiteral("ruleFindings"),
                       RuleFindings::tr("Agreements on which the rule says something"));
    list->setHeaderLabels({RuleFindings::tr("Agreement"), RuleFindings::tr("Learner"),
                           RuleFindings::tr("Severity"), RuleFindings::tr("Message")});
    styleList(*list, {14, 15, 14, 20});
    list->setRootIsDecorated(false);
    wrapCells(*list);
    list->setMinimumHeight(list->fontMetrics().height() * 10);
    list->hide();
    return list;
}

} // namespace

RuleFindings::RuleFindings(Caseload &caseload, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_search(named(new QPushButton(tr("Search in the a&greements")), QStringLiteral("ruleSearch"),
                     tr("Search in the agreements")))
    , m_stop(named(new QPushButton(tr("&Stop")), QStringLiteral("ruleSearchStop"),
                   tr("Stop the search")))
    , m_progress(new QProgressBar)
    , m_state(new QLabel)
    , m_list(makeList())
{
    m_progress->setObjectName(QStringLiteral("ruleSearchProgress"));
    m_progress->setAccessibleName(tr("Agreements checked"));
    m_state->setObjectName(QStringLiteral("ruleSearchState"));
    m_state->setWordWrap(true);
    m_progress->hide();
    m_stop->hide();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search);
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_stop);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_state);
    layout->addWidget(m_list);
    connect(m_search, &QPushButton::clicked, this, &RuleFindings::search);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel = true; });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT agreementActivated(AgreementId{item->data(Number, idRole).toLongLong()});
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RuleFindings::finish);
    showFound();
}

RuleFindings::~RuleFindings()
{
    m_cancel = true;
    m_watcher.waitForFinished();
}

void RuleFindings::setRule(const QString &id)
{
    m_rule = id;
    showFound();
}

void RuleFindings::forget()
{
    m_cancel = true;
    m_found.reset();
    showFound();
}

void RuleFindings::search()
{
    if (m_watcher.isRunning())
        return;
    m_cancel = false;
    showProgress(0, 0);
    // Told per cent: thousands of calls would only keep the window busy.
    const auto progress = [this, last = -1](int done, int total) mutable {
        const int perCent = total > 0 ? done * 100 / total : 0;
        if (std::exchange(last, perCent) != perCent)
            QMetaObject::invokeMethod(
                this, [this, done, total] { showProgress(done, total); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(m_caseload.agreements().startRecheckAll({}, progress, &m_cancel));
    showFound();
}

void RuleFindings::finish()
{
    const auto result = m_watcher.result();
    const bool cancelled = m_cancel || (!result && result.error().code == ErrorCode::Cancelled);
    if (result && !cancelled)
        m_found = *result;
    showFound();
    if (cancelled)
        m_state->setText(tr("Stopped."));
    else if (!result)
        m_state->setText(errorText(result.error()));
}

void RuleFindings::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void RuleFindings::showFound()
{
    const bool running = m_watcher.isRunning();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_search->setVisible(!running);
    m_list->clear();
    int agreements = 0;
    for (const RecheckedAgreement &agreement : m_found.value_or(QList<RecheckedAgreement>())) {
        bool says = false;
        for (const Finding &finding : agreement.findings) {
            if (finding.rule != m_rule)
                continue;
            says = true;
            auto *item = new QTreeWidgetItem(m_list,
                                             {agreement.number, agreement.learnerName,
                                              severityWord(finding.severity), finding.message});
            item->setData(Number, idRole, agreement.id.value);
            item->setIcon(Gravity,
                          severityPixmap(finding.severity, fontMetrics().height() - 2,
                                         devicePixelRatioF(), palette()));
            item->setToolTip(Message, finding.message);
        }
        agreements += says ? 1 : 0;
    }
    m_list->setVisible(agreements > 0);
    if (running)
        m_state->setText(tr("All agreements are being checked."));
    else if (!m_found)
        m_state->setText(tr("Not looked for yet."));
    else if (agreements == 0)
        m_state->setText(tr("The rule has nothing to say of the %n agreement(s).", nullptr,
                            static_cast<int>(m_found->size())));
    else
        m_state->setText(tr("The rule says something of %1 of the %n agreement(s):", nullptr,
                            static_cast<int>(m_found->size()))
                             .arg(agreements));
}

} // namespace traject::ui
