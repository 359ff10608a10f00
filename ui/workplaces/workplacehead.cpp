// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplacehead.h"

#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"
#include "ui/workplaces/saidlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The periods of the agreements that `counts` keeps, of those with a start.
template <typename Counts>
QList<Stay> staysWhere(const QList<WorkplaceStay> &all, Counts counts)
{
    QList<Stay> stays;
    for (const WorkplaceStay &stay : all) {
        if (stay.placed.start && counts(stay.placed))
            stays.append({stay.placed.learner, *stay.placed.start, stay.placed.end});
    }
    return stays;
}

/// What identifies an establishment among those of its enterprise.
QString shortName(const Establishment &establishment)
{
    QStringList parts{establishment.name, establishment.address.municipality};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

WorkplaceHead::WorkplaceHead(const Rulebook &rulebook, const Environment &environment,
                             QWidget *parent)
    : QWidget(parent)
    , m_rulebook(rulebook)
    , m_environment(environment)
    , m_facts(makeWrappedText(QStringLiteral("workplaceFacts")))
    , m_accredited(new SaidLabel(tr("Accreditation")))
    , m_room(new SaidLabel(tr("This establishment")))
    , m_enterpriseRoom(new SaidLabel(tr("Whole enterprise")))
    , m_excluded(new Notice(Tone::Error))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 3);
    m_title = makeTitle({});
    m_title->setTextFormat(Qt::PlainText);
    layout->addWidget(makeButtons());
    layout->addWidget(m_title);
    layout->addWidget(makeSwitch());
    layout->addWidget(m_facts);
    auto *states = new FlowLayout;
    for (SaidLabel *label : {m_accredited, m_room, m_enterpriseRoom})
        states->addWidget(label);
    layout->addLayout(states);
    layout->addWidget(m_excluded);
}

QWidget *WorkplaceHead::makeButtons()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins({});
    auto *back = named(new QPushButton(tr("‹ Workplaces")), QStringLiteral("workplaceBack"),
                       tr("Back to the list of workplaces"));
    m_remove = named(new QPushButton(tr("Remove establishment…")),
                     QStringLiteral("workplaceRemove"), tr("Remove establishment"));
    m_cancel = named(new QPushButton(tr("&Cancel changes")), QStringLiteral("workplaceCancel"),
                     tr("Cancel changes"));
    m_save = named(new QPushButton(tr("&Save")), QStringLiteral("workplaceSave"), tr("Save"));
    for (QWidget *button : {back, m_save, m_cancel, m_remove})
        layout->addWidget(button);
    connect(back, &QPushButton::clicked, this, &WorkplaceHead::back);
    connect(m_remove, &QPushButton::clicked, this, &WorkplaceHead::remove);
    connect(m_cancel, &QPushButton::clicked, this, &WorkplaceHead::cancel);
    connect(m_save, &QPushButton::clicked, this, &WorkplaceHead::save);
    return bar;
}

QWidget *WorkplaceHead::makeSwitch()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_establishments = named(new ChoiceField, QStringLiteral("workplaceEstablishments"),
                             tr("Establishment of this enterprise"));
    m_establishments->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_establishments->setMinimumContentsLength(20);
    m_newEstablishment
        = named(new QPushButton(tr("New es&tablishment")), QStringLiteral("workplaceNewSite"),
                tr("New establishment of this enterprise"));
    layout->addWidget(m_establishments, 2);
    layout->addWidget(m_newEstablishment);
    layout->addStretch(1);
    connect(m_establishments, &QComboBox::activated, this, [this](int index) {
        Q_EMIT establishmentChosen(EstablishmentId{m_establishments->itemData(index).toLongLong()});
    });
    connect(m_newEstablishment, &QPushButton::clicked, this, &WorkplaceHead::newEstablishment);
    return bar;
}

void WorkplaceHead::setActions(bool canSave, bool canRemove)
{
    m_save->setEnabled(canSave);
    m_cancel->setEnabled(canSave);
    m_remove->setEnabled(canRemove);
}

void WorkplaceHead::show(const WorkplaceRecords &records)
{
    const bool stored = !records.establishment.id.isNull();
    if (records.enterprise.id.isNull())
        m_title->setText(tr("New workplace"));
    else
        m_title->setText(records.enterprise.name);
    fillSwitch(records);
    m_newEstablishment->setEnabled(stored);
    for (QWidget *each : QList<QWidget *>{m_facts, m_accredited, m_room, m_enterpriseRoom})
        each->setVisible(stored);
    m_excluded->say({});
    if (stored)
        tell(records);
}

void WorkplaceHead::fillSwitch(const WorkplaceRecords &records)
{
    const QSignalBlocker quiet(m_establishments);
    m_establishments->clear();
    for (const Establishment &each : records.establishments)
        m_establishments->addItem(shortName(each), each.id.value);
    if (records.establishment.id.isNull())
        m_establishments->addItem(tr("New establishment"), qint64{0});
    m_establishments->setCurrentIndex(m_establishments->findData(records.establishment.id.value));
    m_establishments->setEnabled(m_establishments->count() > 1);
}

void WorkplaceHead::tell(const WorkplaceRecords &records)
{
    const QDate today = m_environment.clock.today();
    const Enterprise &enterprise = records.enterprise;
    const Establishment &establishment = records.establishment;
    QStringList facts;
    if (enterprise.number)
        facts << tr("KBO %1").arg(enterprise.number->formatted());
    if (establishment.number)
        facts << tr("establishment %1").arg(establishment.number->formatted());
    facts << establishment.address.oneLine() << establishment.contactPerson << establishment.phone
          << establishment.email;
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));

    QList<AccreditationState> states;
    for (const Accreditation &each : records.accreditations)
        states.append(accreditationState(each, m_rulebook, today));
    m_accredited->say(accreditationsWords(states));
    m_room->say(roomWords(
        roomOf(placeMaximum(establishment.employees, m_rulebook, today),
               staysWhere(records.stays,
                          [&](const auto &each) { return each.establishment == establishment.id; }),
               today)));
    m_enterpriseRoom->say(roomWords(
        roomOf(placeMaximum(enterprise.employees, m_rulebook, today),
               staysWhere(records.stays,
                          [&](const auto &each) { return each.enterprise == enterprise.id; }),
               today)));
    m_enterpriseRoom->setVisible(records.establishments.size() > 1);

    QStringList exclusions{exclusionWords(tr("The enterprise"), enterprise.excludedFrom,
                                          enterprise.excludedUntil, today),
                           exclusionWords(tr("The establishment"), establishment.excludedFrom,
                                          establishment.excludedUntil, today)};
    exclusions.removeAll(QString());
    m_excluded->say(Tone::Error, exclusions.join(u'\n'));
}

} // namespace traject::ui
