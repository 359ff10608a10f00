// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/planpage.h"

#include "core/base/text.h"
#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/termnames.h"
#include "ui/wizards/agreement/planmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace traject::ui {

PlanPage::PlanPage(DraftSession &session)
    : AgreementPage(Step::Plan, session,
                    tr("For every competence: at school, at the workplace or both, and in which "
                       "period."))
    , m_hint(new Notice(Tone::Info))
    , m_model(new PlanModel(this))
    , m_view(named(new QTableView, QStringLiteral("planTable"), tr("Training plan")))
    , m_bulkTitle(new QLabel)
    , m_counts(new QLabel)
{
    content()->addWidget(m_hint);
    auto *card = new Card;
    card->body()->addWidget(tableButtons());
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(bulkRow());
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_counts);
    content()->addWidget(card, 1);
    setUpTable();

    connect(m_model, &PlanModel::edited, this, [this] {
        this->session().edit(
            [this](PendingDraft &pending) { pending.draft.trainingPlan = m_model->plan(); });
        this->session().commit();
    });
}

void PlanPage::setUpTable()
{
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(PlanModel::VenueColumn, new VenueDelegate(this));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(fontMetrics().height() * 11);
    m_view->installEventFilter(this);
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(PlanModel::Cluster, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::Competence, QHeaderView::Stretch);
    header->setSectionResizeMode(PlanModel::VenueColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::Period, QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(textWidth(this, 14));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlanPage::noteSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPage::noteSelection);
    noteSelection();
}

QWidget *PlanPage::tableButtons()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    const auto button = [layout](const QString &text, const char *name, const QString &spoken) {
        auto *made = named(new QPushButton(text), QLatin1String(name), spoken);
        layout->addWidget(made);
        return made;
    };
    m_takeOver = button(tr("From the programme"), "takeOverCompetences",
                        tr("Take over the competences of the programme"));
    m_save = button(tr("Save to programme"), "saveCompetences",
                    tr("Save these competences with the programme"));
    auto *add = button(tr("Add"), "addCompetence", tr("Add a competence"));
    m_remove = button(tr("Remove"), "removeCompetences", tr("Remove the selected competences"));
    m_up = button(tr("Up"), "competenceUp", tr("Move the competence up"));
    m_down = button(tr("Down"), "competenceDown", tr("Move the competence down"));
    connect(m_takeOver, &QPushButton::clicked, this, &PlanPage::takeOver);
    connect(m_save, &QPushButton::clicked, this, &PlanPage::saveToProgramme);
    connect(add, &QPushButton::clicked, this, &PlanPage::addLine);
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::removeLines);
    connect(m_up, &QPushButton::clicked, this, [this] { moveLine(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveLine(1); });
    return row;
}

QWidget *PlanPage::bulkRow()
{
    m_bulk = new QWidget;
    auto *line = new FlowLayout(m_bulk);
    m_bulkVenue = named(new QComboBox, QStringLiteral("bulkVenue"),
                        tr("Trained at, for the selected competences"));
    m_bulkVenue->addItem(tr("venue as it is"));
    for (const auto &term : terms<PlanVenue>())
        m_bulkVenue->addItem(termName(term.value), static_cast<int>(term.value));
    m_bulkPeriod = named(new QLineEdit, QStringLiteral("bulkPeriod"),
                         tr("Period, for the selected competences"));
    m_bulkPeriod->setPlaceholderText(tr("period as it is, or september-december"));
    m_bulkPeriod->setMinimumWidth(textWidth(this, 38));
    auto *apply = named(new QPushButton(tr("Apply")), QStringLiteral("applyToSelection"),
                        tr("Set venue and period of the selected competences"));
    line->addWidget(m_bulkTitle);
    line->addWidget(m_bulkVenue);
    line->addWidget(m_bulkPeriod);
    line->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, &PlanPage::applyToSelection);
    connect(m_bulkPeriod, &QLineEdit::returnPressed, this, &PlanPage::applyToSelection);
    return m_bulk;
}

QList<int> PlanPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void PlanPage::applyToSelection()
{
    const QList<int> rows = selectedRows();
    const QString period = text::simplified(m_bulkPeriod->text());
    if (m_bulkVenue->currentData().isValid())
        m_model->setVenue(rows, static_cast<PlanVenue>(m_bulkVenue->currentData().toInt()));
    if (!period.isEmpty())
        m_model->setPeriod(rows, period);
}

void PlanPage::noteSelection()
{
    const QList<int> rows = selectedRows();
    const auto count = static_cast<int>(rows.size());
    m_bulk->setEnabled(count > 0);
    m_bulkTitle->setText(count == 0 ? tr("Select competences:")
                                    : tr("%n selected:", nullptr, count));
    m_remove->setEnabled(count > 0);
    m_up->setEnabled(count == 1 && rows.constFirst() > 0);
    m_down->setEnabled(count == 1 && rows.constFirst() < m_model->rowCount() - 1);
}

void PlanPage::takeOver()
{
    const auto programme
        = session().caseload().programmes().programme(session().draft().programme.code);
    if (!programme) {
        session().environment().messages.showError(this, tr("The programme could not be read"),
                                                   errorText(programme.error()));
        return;
    }
    // What is filled in for a competence stays with it.
    TrainingPlan plan;
    const TrainingPlan &known = session().draft().trainingPlan;
    for (const Competence &competence : programme->competences) {
        TrainingPlanItem item{.cluster = competence.cluster, .competence = competence.text};
        for (const TrainingPlanItem &line : known) {
            if (line.competence == item.competence)
                item = line;
        }
        plan.append(item);
    }
    for (const TrainingPlanItem &line : known) {
        if (!plan.contains(line) && !line.competence.isEmpty())
            plan.append(line);
    }
    session().edit([&](PendingDraft &pending) {
        pending.draft.trainingPlan = plan;
        pending.draft.programme.competences.clear();
        for (const Competence &competence : programme->competences)
            pending.draft.programme.competences += competence.text;
    });
    session().commit();
}

void PlanPage::saveToProgramme()
{
    ProgrammeService &programmes = session().caseload().programmes();
    auto programme = programmes.programme(session().draft().programme.code);
    Result<void> saved;
    if (programme) {
        programme->competences.clear();
        for (const TrainingPlanItem &item : session().draft().trainingPlan) {
            if (!item.competence.isEmpty())
                programme->competences.append({item.cluster, item.competence});
        }
        saved = programmes.save(*programme);
    } else {
        saved = tl::unexpected(programme.error());
    }
    if (!saved) {
        session().environment().messages.showError(this, tr("The competences could not be saved"),
                                                   errorText(saved.error()));
        return;
    }
    session().edit([&](PendingDraft &pending) {
        pending.draft.programme.competences.clear();
        for (const Competence &competence : programme->competences)
            pending.draft.programme.competences += competence.text;
    });
    session().commit();
}

void PlanPage::addLine()
{
    const QModelIndex current = m_view->currentIndex();
    const int row = m_model->add(current.isValid() ? current.row() : m_model->rowCount() - 1);
    const QModelIndex cell = m_model->index(row, PlanModel::Competence);
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

void PlanPage::removeLines()
{
    m_model->remove(selectedRows());
}

void PlanPage::moveLine(int step)
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1)
        m_view->selectRow(m_model->move(rows.constFirst(), step));
}

void PlanPage::load(const PendingDraft &pending)
{
    const AgreementDraft &draft = pending.draft;
    m_model->setPlan(draft.trainingPlan);
    m_counts->setText(planCounts(draft.trainingPlan));
    const bool programmeKnows = !draft.programme.competences.isEmpty();
    const bool some
        = std::any_of(draft.trainingPlan.cbegin(), draft.trainingPlan.cend(),
                      [](const TrainingPlanItem &item) { return !item.competence.isEmpty(); });
    m_takeOver->setEnabled(!draft.programme.code.isEmpty());
    m_save->setEnabled(!draft.programme.code.isEmpty() && some);
    m_hint->say(programmeKnows || draft.programme.code.isEmpty()
                    ? QString()
                    : tr("This programme has no competences yet. Type them here once from the "
                         "curriculum dossier, then “Save to programme”: the next agreement has "
                         "them at hand."));
    noteSelection();
}

bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (key->key() == Qt::Key_Delete && !selectedRows().isEmpty()) {
            removeLines();
            return true;
        }
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveLine(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return AgreementPage::eventFilter(watched, event);
}

void PlanPage::focusField(const QString &pointer)
{
    Q_UNUSED(pointer)
    m_view->setFocus(Qt::OtherFocusReason);
    // The first competence that nobody trains is most likely what is meant.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->plan().at(row).venue == PlanVenue::None) {
            m_view->selectRow(row);
            return;
        }
    }
}

} // namespace traject::ui
