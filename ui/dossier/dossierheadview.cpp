// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierheadview.h"

#include "core/domain/dates.h"
#include "ui/dossier/trajectoryline.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/today/agendamodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/termnames.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

const QString separator = QStringLiteral("  ·  ");

void append(QStringList &parts, const QString &text)
{
    if (!text.isEmpty())
        parts << text;
}

} // namespace

DossierHeadView::DossierHeadView(QWidget *parent)
    : QWidget(parent)
    , m_title(makeTitle({}))
    , m_facts(makeWrappedText(QStringLiteral("dossierFacts")))
    , m_line(new TrajectoryLine)
    , m_nextRow(new QWidget)
    , m_next(makeWrappedText(QStringLiteral("dossierNext")))
{
    m_title->setObjectName(QStringLiteral("dossierTitle"));
    m_title->setTextFormat(Qt::PlainText);
    auto *back = named(new QPushButton(tr("‹ Learners")), QStringLiteral("dossierBack"),
                       tr("Back to the list of learners"));
    connect(back, &QPushButton::clicked, this, &DossierHeadView::backRequested);

    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    flow->addWidget(back);
    m_actions = flow;
    auto *nextLayout = new QHBoxLayout(m_nextRow);
    nextLayout->setContentsMargins({});
    auto *show = named(new QPushButton(tr("&Why…")), QStringLiteral("dossierNextShow"),
                       tr("Show where this date comes from"));
    connect(show, &QPushButton::clicked, this, &DossierHeadView::nextRequested);
    nextLayout->addWidget(m_next, 1);
    nextLayout->addWidget(show);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(actions);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_line);
    layout->addWidget(m_nextRow);
}

void DossierHeadView::addAction(QPushButton *button)
{
    m_actions->addWidget(button);
}

QString DossierHeadView::title() const
{
    return m_title->text();
}

void DossierHeadView::setNew()
{
    m_title->setText(tr("New learner"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_line), m_nextRow})
        part->hide();
}

void DossierHeadView::setHead(const DossierHead &head, QDate today)
{
    m_today = today;
    const Learner &learner = head.learner;
    m_title->setText(learner.displayName());
    QStringList lines;
    append(lines, identityText(learner));
    append(lines, enrolmentText(head));
    append(lines, reachText(head));
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
    m_line->setStatus(head.status, head.days);
    m_line->show();
    m_nextRow->setVisible(head.next.has_value());
    if (head.next) {
        m_next->setText(nextText(*head.next));
        QPalette own;
        if (head.next->state == AgendaState::Overdue)
            own.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
        m_next->setPalette(own);
    }
}

/// Age with the next birthday, number, municipality.
QString DossierHeadView::identityText(const Learner &learner) const
{
    QStringList parts;
    if (learner.birthDate && *learner.birthDate <= m_today) {
        const int age = dates::ageOn(*learner.birthDate, m_today);
        parts << tr("%1 years old, turns %2 on %3")
                     .arg(age)
                     .arg(age + 1)
                     .arg(dateText(dates::anniversary(*learner.birthDate, age + 1)));
    }
    if (learner.insz)
        parts << learner.insz->formatted();
    append(parts,
           QStringLiteral("%1 %2")
               .arg(learner.address.postcode, learner.address.municipality)
               .trimmed());
    return parts.join(separator);
}

QString DossierHeadView::enrolmentText(const DossierHead &head)
{
    QStringList parts;
    append(parts, head.programmeName);
    append(parts, head.learner.enrolment.schoolYear);
    return parts.join(separator);
}

/// How to reach the learner; of a minor also who represents him or her.
QString DossierHeadView::reachText(const DossierHead &head)
{
    const Learner &learner = head.learner;
    QStringList parts;
    if (learner.guardian && head.minor)
        parts << tr("Represented by %1 (%2)")
                     .arg(learner.guardian->name, termName(learner.guardian->relation));
    append(parts, learner.phone);
    append(parts, learner.mobile);
    append(parts, learner.email);
    return parts.join(separator);
}

QString DossierHeadView::nextText(const AgendaEntry &next) const
{
    return tr("Next: %1, %2 (%3)").arg(next.title, dateText(next.due), standingText(next, m_today));
}

} // namespace traject::ui
