// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rhythmpanel.h"

#include "core/service/caseload.h"
#include "ui/dossier/visitdesk.h"
#include "ui/support/errortext.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberfields.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// A rhythm counts in days or weeks of one agreement, which lasts three years at most.
constexpr int mostUnits = 1100;

QPushButton *addButton(QLayout *layout, const QString &text, const QString &objectName)
{
    auto *button = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
    layout->addWidget(button);
    return button;
}

} // namespace

RhythmPanel::RhythmPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : FormPart(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_desk(new VisitDesk(caseload, environment, this))
{
    auto *hint = makeHint(tr("Visits are planned from the start of an agreement, on days on which "
                             "the learner is at the workplace. Plans that are made already stay."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(makeList());
    layout->addWidget(makeFields());
    layout->addWidget(makeActions());
    layout->addStretch();
    setMaximumWidth(textWidth(this, 110));
    connect(this, &FormPart::edited, this, &RhythmPanel::takeFields);
    connect(m_desk, &VisitDesk::statusMessage, this, &RhythmPanel::statusMessage);
    load();
}

QWidget *RhythmPanel::makeList()
{
    auto *box = new QGroupBox(tr("Rhythm of the visits"));
    m_view = named(new QTreeView, QStringLiteral("rhythmList"), tr("Rhythm of the visits"));
    m_view->setModel(&m_model);
    styleList(*m_view, {34, 40});
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    auto *bar = new QWidget;
    auto *buttons = new FlowLayout(bar);
    buttons->setContentsMargins({});
    m_add = addButton(buttons, tr("&Add a visit"), QStringLiteral("rhythmAdd"));
    m_remove = addButton(buttons, tr("&Remove"), QStringLiteral("rhythmRemove"));
    m_up = addButton(buttons, tr("Move &up"), QStringLiteral("rhythmUp"));
    m_down = addButton(buttons, tr("Move do&wn"), QStringLiteral("rhythmDown"));
    m_reset = addButton(buttons, tr("Default rh&ythm"), QStringLiteral("rhythmReset"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_view);
    layout->addWidget(bar);
    const auto choose
        = [this](int row) { m_view->setCurrentIndex(m_model.index(row, VisitRuleModel::Title)); };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RhythmPanel::showCurrent);
    connect(m_add, &QPushButton::clicked, this, [this, choose] {
        choose(m_model.add({.title = tr("Visit"), .unit = VisitUnit::Weeks, .after = 4}));
        m_title->setFocus();
        m_title->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_model.remove(current());
        showCurrent();
    });
    connect(m_up, &QPushButton::clicked, this, [this, choose] {
        choose(m_model.move(current(), -1));
        updateActions();
    });
    connect(m_down, &QPushButton::clicked, this, [this, choose] {
        choose(m_model.move(current(), +1));
        updateActions();
    });
    connect(m_reset, &QPushButton::clicked, this, &RhythmPanel::reset);
    return box;
}

QWidget *RhythmPanel::makeFields()
{
    auto *box = new QGroupBox(tr("Chosen visit"));
    auto *form = makeForm(box);
    m_title = add(form, tr("&Name"), new TextField, QStringLiteral("rhythmTitle"), 0,
                  tr("Name of the visit"));
    m_after = add(form, tr("After how &many"), new IntegerField(0, mostUnits),
                  QStringLiteral("rhythmAfter"), 8);
    m_unit = add(form, tr("What &is counted"),
                 new TermField<VisitUnit>(TermField<VisitUnit>::Unknown::Absent),
                 QStringLiteral("rhythmUnit"), 50);
    require(m_title);
    require(m_after);
    return box;
}

QWidget *RhythmPanel::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins({});
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    buttons->setContentsMargins({});
    m_cancel = addButton(buttons, tr("&Cancel changes"), QStringLiteral("rhythmCancel"));
    m_save = addButton(buttons, tr("&Save"), QStringLiteral("rhythmSave"));
    m_all = addButton(buttons, tr("Plan all a&greements without visits…"),
                      QStringLiteral("rhythmPlanAll"));
    m_planNew = named(new QCheckBox(tr("&Plan the visits as soon as a new agreement is stored")),
                      QStringLiteral("rhythmPlanNew"),
                      tr("Plan the visits as soon as a new agreement is stored"));
    m_planNew->setChecked(plansNewAgreements(m_environment.settings));
    layout->addWidget(row);
    layout->addWidget(m_planNew);
    connect(m_planNew, &QCheckBox::toggled, this,
            [this](bool on) { setPlansNewAgreements(m_environment.settings, on); });
    connect(m_save, &QPushButton::clicked, this, &RhythmPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &RhythmPanel::load);
    connect(m_all, &QPushButton::clicked, m_desk, &VisitDesk::planAll);
    return bar;
}

int RhythmPanel::current() const
{
    return m_view->currentIndex().row();
}

void RhythmPanel::refresh()
{
    if (!hasUnsavedChanges())
        load();
}

bool RhythmPanel::hasUnsavedChanges() const
{
    return hasWrongText() || m_model.rules() != m_given;
}

void RhythmPanel::load()
{
    const auto rules = m_caseload.followUps().rhythm();
    if (!rules) {
        m_environment.messages.showError(this, tr("Rhythm of the visits"),
                                         errorText(rules.error()));
        return;
    }
    const int row = qMax(0, current());
    m_given = *rules;
    m_model.setRules(*rules);
    m_view->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), 0));
    showCurrent();
}

void RhythmPanel::showCurrent()
{
    m_filling = true;
    const int row = current();
    const VisitRule rule = row >= 0 ? m_model.rules().at(row) : VisitRule{};
    refill(m_title, rule.title);
    refill(m_after, std::optional(rule.after));
    m_unit->setValue(rule.unit);
    clearProblems();
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_after, m_unit})
        field->setEnabled(row >= 0);
    m_filling = false;
    updateActions();
}

void RhythmPanel::takeFields()
{
    const int row = current();
    if (m_filling || row < 0)
        return;
    VisitRule rule = m_model.rules().at(row);
    rule.title = m_title->value();
    rule.after = m_after->value().value_or(rule.after);
    rule.unit = m_unit->value().value_or(rule.unit);
    m_model.replace(row, rule);
    updateActions();
}

void RhythmPanel::save()
{
    if (!validate())
        return;
    const auto saved = m_caseload.followUps().saveRhythm(m_model.rules());
    if (!saved) {
        m_environment.messages.showError(this, tr("Rhythm not saved"),
                                         saved.error().code == ErrorCode::InvalidInput
                                             ? tr("Each visit of the rhythm needs a name, and "
                                                  "there must be at least one.")
                                             : errorText(saved.error()));
        return;
    }
    load();
    Q_EMIT statusMessage(tr("Rhythm of the visits saved"));
}

void RhythmPanel::reset()
{
    m_environment.messages.ask(
        this, tr("Default rhythm"),
        tr("Put the default rhythm in the place of this one? You can undo this with Ctrl+Z."),
        tr("Default rhythm"), [this] {
            const auto done = m_caseload.followUps().resetRhythm();
            if (!done) {
                m_environment.messages.showError(this, tr("Default rhythm"),
                                                 errorText(done.error()));
                return;
            }
            load();
            Q_EMIT statusMessage(tr("Default rhythm of the visits"));
        });
}

void RhythmPanel::updateActions()
{
    const bool changed = hasUnsavedChanges();
    const int row = current();
    m_save->setEnabled(changed && m_model.rowCount() > 0);
    m_cancel->setEnabled(changed);
    m_all->setEnabled(!changed);
    m_all->setToolTip(changed ? tr("Save the rhythm first.") : QString());
    m_remove->setEnabled(row >= 0 && m_model.rowCount() > 1);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_model.rowCount() - 1);
}

} // namespace traject::ui
