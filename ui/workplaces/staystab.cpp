// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/staystab.h"

#include "ui/lists/shortlist.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

StaysTab::StaysTab(const Environment &environment, QWidget *parent)
    : EstablishmentTab(parent)
    , m_environment(environment)
    , m_none(makeHint(tr("No agreement of this caseload is at this establishment.")))
    , m_view(named(new QTreeView, QStringLiteral("stayList"), tr("Learners at this workplace")))
    , m_list(new ShortList(QStringLiteral("stay"), *m_view, m_model))
    , m_elsewhere(named(
          new QCheckBox(tr("Other establishments and mentors' learners else&where too")),
          QStringLiteral("staysElsewhere"),
          tr("Show learners at other establishments of the enterprise, and those whom the mentors "
             "guide elsewhere")))
    , m_learner(named(new QPushButton(tr("&Open learner")), QStringLiteral("stayOpenLearner"),
                      tr("Open the learner's dossier")))
    , m_agreement(named(new QPushButton(tr("Show agree&ment")), QStringLiteral("stayShowAgreement"),
                        tr("Show the agreement")))
{
    styleList(*m_view, {9, 24, 16, 30, 22, 24, 24});

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_learner);
    buttons->addWidget(m_agreement);
    layout->addLayout(buttons);

    const auto openLearner = [this] {
        if (const StayRow *row = current())
            Q_EMIT learnerActivated(row->stay.placed.learner);
    };
    connect(m_elsewhere, &QCheckBox::toggled, this, &StaysTab::fill);
    connect(m_view, &QTreeView::activated, this, openLearner);
    connect(m_learner, &QPushButton::clicked, this, openLearner);
    connect(m_agreement, &QPushButton::clicked, this, [this] {
        if (const StayRow *row = current())
            Q_EMIT agreementActivated(row->stay.placed.id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StaysTab::updateActions);
}

void StaysTab::show(const WorkplaceRecords &records)
{
    m_records = records;
    fill();
}

void StaysTab::fill()
{
    const QDate today = m_environment.clock.today();
    const EstablishmentId here = m_records.establishment.id;
    const bool elsewhere = m_elsewhere->isChecked();
    QList<StayRow> rows;
    for (const WorkplaceStay &stay : std::as_const(m_records.stays)) {
        if (stay.placed.establishment != here && !elsewhere)
            continue;
        StayRow row{.stay = stay, .time = stayTime(stay.placed, today), .place = {}};
        if (stay.placed.establishment != here) {
            row.place = stay.placed.enterpriseName;
            for (const Establishment &each : std::as_const(m_records.establishments)) {
                if (each.id == stay.placed.establishment)
                    row.place = each.name;
            }
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const StayRow &one, const StayRow &other) {
        return one.time < other.time;
    });
    m_model.setRows(rows);
    m_view->setColumnHidden(StayRowModel::Place, !elsewhere);
    if (!m_view->currentIndex().isValid())
        m_list->chooseFirst();
    m_view->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    updateActions();
}

const StayRow *StaysTab::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model.row(row);
}

void StaysTab::updateActions()
{
    m_learner->setEnabled(current() != nullptr);
    m_agreement->setEnabled(current() != nullptr);
}

} // namespace traject::ui
