// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/plantab.h"

#include "core/base/text.h"
#include "core/documents/evaluationsheet.h"
#include "core/domain/calendar/holidays.h"
#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "ui/dialogs/documentoutput.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/twopanes.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace traject::ui {

PlanTab::PlanTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_none(makeHint(tr("There is no training plan yet: it is drawn up with the agreement.")))
    , m_view(named(new QTableView, QStringLiteral("planTable"),
                   tr("Training plan and its evaluations")))
{
    m_none->setObjectName(QStringLiteral("planNone"));
    m_view->setModel(&m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_view->installEventFilter(this);
    auto *panes = new TwoPanes(makeCompetenceCard(), 1, makePeriodCard(), 1);
    m_below = panes;
    auto *layout = makeScrollingLayout(this, QStringLiteral("planArea"), tr("Training plan"));
    m_bar = makeBar();
    m_actions = makeActions();
    layout->addWidget(m_bar);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_below, 1);
    layout->addWidget(m_actions);
    leadFocus(this, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlanTab::showCurrent);
    connect(&m_model, &EvaluationModel::edited, this, [this] {
        updateActions();
        Q_EMIT edited();
    });
    showAgreement();
}

QWidget *PlanTab::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins({});
    m_choice = named(new QComboBox, QStringLiteral("planAgreement"), tr("Agreement"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_choice);
    layout->addWidget(makeHint(tr("Keys: 1 not yet, 2 with help, 3 almost independently, "
                                  "4 independently; 0 takes it away.")));
    connect(m_choice, &QComboBox::activated, this, [this] {
        const AgreementId chosen{m_choice->currentData().toLongLong()};
        if (chosen == m_agreement.id)
            return;
        const auto change = [this, chosen] {
            m_choice->setCurrentIndex(m_choice->findData(QVariant(chosen.value)));
            showChosen();
            m_view->setFocus();
        };
        if (!hasUnsavedChanges()) {
            change();
            return;
        }
        m_choice->setCurrentIndex(m_choice->findData(QVariant(m_agreement.id.value)));
        m_environment.messages.ask(this, tr("Changes not saved"),
                                   tr("The evaluation has not been saved."),
                                   tr("Leave without saving"), change);
    });
    return bar;
}

QPlainTextEdit *PlanTab::makeRemark(QLayout *layout, const QString &label,
                                    const QString &objectName, const QString &accessibleName)
{
    auto *edit = named(new QPlainTextEdit, objectName, accessibleName);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 3);
    auto *title = new QLabel(label);
    title->setBuddy(edit);
    layout->addWidget(title);
    layout->addWidget(edit);
    return edit;
}

QWidget *PlanTab::makeCompetenceCard()
{
    m_competenceCard = new Card(tr("Remarks on the competence"));
    QVBoxLayout *body = m_competenceCard->body();
    m_mentorRemark = makeRemark(body, tr("&Mentor"), QStringLiteral("planMentorRemark"),
                                tr("Remark of the mentor on the competence"));
    m_counsellorRemark = makeRemark(body, tr("Co&unsellor"), QStringLiteral("planCounsellorRemark"),
                                    tr("Remark of the counsellor on the competence"));
    for (auto *edit : {m_mentorRemark, m_counsellorRemark})
        connect(edit, &QPlainTextEdit::textChanged, this, &PlanTab::takeRemarks);
    return m_competenceCard;
}

QWidget *PlanTab::makePeriodCard()
{
    m_periodCard = new Card(tr("The whole period"));
    auto *form = makeForm();
    m_period = named(new TextField, QStringLiteral("planPeriod"), tr("Name of the period"));
    m_heldOn = named(new DateField(m_environment.clock.today()), QStringLiteral("planHeldOn"),
                     tr("Discussed on"));
    const auto addRow = [form](const QString &text, QWidget *editor) {
        auto *label = new QLabel(text);
        label->setBuddy(editor);
        form->addRow(label, editor);
    };
    addRow(tr("Peri&od"), m_period);
    addRow(tr("&Discussed on"), m_heldOn);
    QVBoxLayout *body = m_periodCard->body();
    body->addLayout(form);
    m_mentorWhole = makeRemark(body, tr("Mentor on the whole"), QStringLiteral("planMentorWhole"),
                               tr("Remark of the mentor on the whole"));
    m_counsellorWhole
        = makeRemark(body, tr("Counsellor on the whole"), QStringLiteral("planCounsellorWhole"),
                     tr("Remark of the counsellor on the whole"));
    for (auto *edit : {m_mentorWhole, m_counsellorWhole})
        connect(edit, &QPlainTextEdit::textChanged, this, &PlanTab::takeHead);
    connect(m_period, &TypedField::edited, this, &PlanTab::takeHead);
    connect(m_heldOn, &TypedField::edited, this, &PlanTab::takeHead);
    return m_periodCard;
}

QWidget *PlanTab::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins({});
    const auto button = [layout](const QString &text, const QString &objectName) {
        auto *made = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
        layout->addWidget(made);
        return made;
    };
    m_add = button(tr("&New period"), QStringLiteral("planAddPeriod"));
    m_remove = button(tr("&Remove period…"), QStringLiteral("planRemovePeriod"));
    m_sheet = button(tr("Ev&aluation sheet"), QStringLiteral("planSheet"));
    auto *menu = named(new QMenu(m_sheet), QStringLiteral("planSheetMenu"), tr("Evaluation sheet"));
    const auto entry = [this, menu](const QString &text, const QString &objectName, bool blank,
                                    void (PlanTab::*act)(const Evaluation &)) {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, [this, blank, act] {
            const int shown = currentEvaluation();
            (this->*act)(blank || shown < 0 ? Evaluation{} : m_model.evaluations().at(shown));
        });
    };
    entry(tr("&Print…"), QStringLiteral("planSheetPrint"), false, &PlanTab::printSheet);
    entry(tr("&Save as PDF…"), QStringLiteral("planSheetSave"), false, &PlanTab::saveSheet);
    entry(tr("Print a &blank one…"), QStringLiteral("planBlankPrint"), true, &PlanTab::printSheet);
    entry(tr("Save a blank &one as PDF…"), QStringLiteral("planBlankSave"), true,
          &PlanTab::saveSheet);
    m_sheet->setMenu(menu);
    m_sheet->setMinimumWidth(m_sheet->sizeHint().width() + textWidth(this, 2));
    connect(m_add, &QPushButton::clicked, this, &PlanTab::addPeriod);
    connect(m_remove, &QPushButton::clicked, this, &PlanTab::askToRemovePeriod);
    return bar;
}

void PlanTab::show(LearnerId learner)
{
    m_learner = learner;
    m_agreement = {};
    m_model.show({}, {});
    refresh();
}

void PlanTab::refresh()
{
    if (hasUnsavedChanges())
        return;
    const auto agreements = m_caseload.agreements().listForLearner(m_learner);
    if (!agreements) {
        m_environment.messages.showError(this, tr("Training plan"), errorText(agreements.error()));
        return;
    }
    m_choice->clear();
    for (const AgreementListItem &item : *agreements)
        m_choice->addItem(QStringLiteral("%1 · %2").arg(item.number, item.enterpriseName),
                          QVariant(item.id.value));
    m_choice->setVisible(agreements->size() > 1);
    const int same = m_choice->findData(QVariant(m_agreement.id.value));
    m_choice->setCurrentIndex(qMax(0, same));
    showChosen();
}

void PlanTab::choose(SearchKind kind, qint64 id)
{
    Q_UNUSED(kind)
    for (int place = 0; place < m_choice->count(); ++place) {
        const AgreementId agreement{m_choice->itemData(place).toLongLong()};
        const auto evaluations = m_caseload.evaluations().evaluations(agreement);
        if (!evaluations)
            continue;
        for (int column = 0; column < evaluations->size(); ++column) {
            if (evaluations->at(column).id.value != id)
                continue;
            m_choice->setCurrentIndex(place);
            showChosen();
            m_view->setCurrentIndex(
                m_view->currentIndex().siblingAtColumn(EvaluationModel::FirstEvaluation + column));
            return;
        }
    }
}

void PlanTab::showChosen()
{
    const AgreementId shown{m_choice->currentData().toLongLong()};
    m_agreement = shown.isNull() ? Agreement()
                                 : m_caseload.agreements().agreement(shown).value_or(Agreement());
    showAgreement();
}

void PlanTab::showAgreement()
{
    const QModelIndex before = m_view->currentIndex();
    const int row = before.row();
    const int column = before.column();
    QList<Evaluation> evaluations;
    if (!m_agreement.id.isNull())
        evaluations = m_caseload.evaluations().evaluations(m_agreement.id).value_or(evaluations);
    m_model.show(m_agreement.version.draft.trainingPlan, evaluations);
    layOutTable();
    const bool some = m_model.rowCount() > 0;
    m_none->setVisible(!some);
    for (QWidget *each : {m_bar, static_cast<QWidget *>(m_view), m_actions})
        each->setVisible(some);
    if (some) {
        const int last = m_model.columnCount() - 1;
        const QModelIndex same = m_model.index(row, qMin(column, last));
        m_view->setCurrentIndex(
            same.isValid() && !m_model.isTitle(same.row())
                ? same
                : m_model.below(m_model.index(m_model.isTitle(0) ? 0 : -1, last)));
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.index(0, last));
    }
    showCurrent();
    updateActions();
}

void PlanTab::layOutTable()
{
    m_view->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isTitle(row))
            m_view->setSpan(row, 0, 1, m_model.columnCount());
    }
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(textWidth(m_view, 12));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == EvaluationModel::Competence
                                         ? QHeaderView::Stretch
                                         : QHeaderView::Interactive);
        if (column != EvaluationModel::Competence)
            m_view->setColumnWidth(
                column, textWidth(m_view, column < EvaluationModel::FirstEvaluation ? 18 : 24));
    }
}

int PlanTab::currentEvaluation() const
{
    const int current = m_model.evaluationOf(m_view->currentIndex());
    return current >= 0 ? current : static_cast<int>(m_model.evaluations().size()) - 1;
}

void PlanTab::showCurrent()
{
    m_filling = true;
    const QModelIndex index = m_view->currentIndex();
    const int evaluation = m_model.evaluationOf(index);
    const bool judging = evaluation >= 0 && !m_model.isTitle(index.row());
    const auto fill = [](QPlainTextEdit *edit, const QString &text) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    };
    const EvaluationScore score = judging ? m_model.score(index) : EvaluationScore{};
    fill(m_mentorRemark, score.mentorRemark);
    fill(m_counsellorRemark, score.counsellorRemark);
    m_competenceCard->setEnabled(judging);
    const Evaluation head = evaluation >= 0 ? m_model.evaluations().at(evaluation) : Evaluation{};
    m_period->setValue(head.period);
    m_heldOn->setValue(head.heldOn);
    fill(m_mentorWhole, head.mentorRemark);
    fill(m_counsellorWhole, head.counsellorRemark);
    m_periodCard->setEnabled(evaluation >= 0);
    m_below->setVisible(!m_model.evaluations().isEmpty());
    m_filling = false;
    updateActions();
}

void PlanTab::takeRemarks()
{
    if (!m_filling)
        m_model.setRemarks(m_view->currentIndex(), m_mentorRemark->toPlainText(),
                           m_counsellorRemark->toPlainText());
}

void PlanTab::takeHead()
{
    const int evaluation = m_model.evaluationOf(m_view->currentIndex());
    if (m_filling || evaluation < 0)
        return;
    Evaluation head = m_model.evaluations().at(evaluation);
    head.period = m_period->value();
    head.heldOn = m_heldOn->value();
    head.mentorRemark = m_mentorWhole->toPlainText();
    head.counsellorRemark = m_counsellorWhole->toPlainText();
    m_model.setHead(evaluation, head);
}

QString PlanTab::proposedPeriod() const
{
    const auto isTaken = [this](const QString &name) {
        const QList<Evaluation> &known = m_model.evaluations();
        return std::any_of(known.cbegin(), known.cend(),
                           [&name](const Evaluation &each) { return each.period == name; });
    };
    // The trimester of today, or the first one after it that was not evaluated yet.
    const QDate today = m_environment.clock.today();
    for (int year = dates::schoolYearStart(today).year();; ++year) {
        int number = 0;
        for (const calendar::Period &term : calendar::schoolTerms(year)) {
            ++number;
            const QString name = tr("Trimester %1, %2")
                                     .arg(QString::number(number), calendar::schoolYearText(year));
            if (term.last >= today && !isTaken(name))
                return name;
        }
    }
}

void PlanTab::addPeriod()
{
    const int column = m_model.add({.agreement = m_agreement.id,
                                    .period = proposedPeriod(),
                                    .heldOn = m_environment.clock.today()});
    layOutTable();
    const QModelIndex first = m_model.index(0, column);
    m_view->setCurrentIndex(m_model.isTitle(0) ? m_model.below(first) : first);
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus();
    showCurrent();
}

void PlanTab::askToRemovePeriod()
{
    const int evaluation = m_model.evaluationOf(m_view->currentIndex());
    if (evaluation < 0)
        return;
    m_environment.messages.ask(
        this, tr("Remove period"),
        tr("Remove the evaluation “%1” with its steps and remarks? You can undo this with Ctrl+Z.")
            .arg(m_model.evaluations().at(evaluation).period),
        tr("Remove"), [this, id = m_model.evaluations().at(evaluation).id] { removePeriod(id); });
}

void PlanTab::removePeriod(EvaluationId id)
{
    if (const auto removed = m_caseload.evaluations().remove(id); !removed) {
        m_environment.messages.showError(this, tr("Remove period"), errorText(removed.error()));
        return;
    }
    revert();
    Q_EMIT statusMessage(tr("Evaluation removed"));
}

bool PlanTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return DossierTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_view->currentIndex();
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || m_model.evaluationOf(index) < 0 || m_model.isTitle(index.row()))
        return DossierTab::eventFilter(watched, event);
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_4) {
        m_model.setStep(index, key->key() - Qt::Key_0);
        m_view->setCurrentIndex(m_model.below(index));
        return true;
    }
    if (key->key() == Qt::Key_0 || key->key() == Qt::Key_Delete
        || key->key() == Qt::Key_Backspace) {
        m_model.setStep(index, std::nullopt);
        return true;
    }
    return DossierTab::eventFilter(watched, event);
}

bool PlanTab::hasUnsavedChanges() const
{
    return m_model.isChanged();
}

bool PlanTab::save()
{
    if (!m_heldOn->isBlank() && !m_heldOn->value()) {
        m_environment.messages.showError(this, tr("Evaluation not saved"), m_heldOn->problem());
        m_heldOn->setFocus();
        return false;
    }
    const auto saved = m_caseload.evaluations().save(m_model.changed());
    if (!saved) {
        const ErrorCode code = saved.error().code;
        m_environment.messages.showError(
            this, tr("Evaluation not saved"),
            code == ErrorCode::Conflict           ? tr("There is a period with this name already.")
                : code == ErrorCode::InvalidInput ? tr("Each period needs a name.")
                                                  : errorText(saved.error()));
        return false;
    }
    revert();
    Q_EMIT statusMessage(tr("Evaluation saved"));
    return true;
}

void PlanTab::revert()
{
    showAgreement();
    Q_EMIT edited();
}

void PlanTab::updateActions()
{
    const bool changed = m_model.isChanged();
    const bool some = m_model.rowCount() > 0;
    m_add->setEnabled(some);
    // Removing is stored at once; what else was changed would be stored or lost with it.
    m_remove->setEnabled(!changed && m_model.evaluationOf(m_view->currentIndex()) >= 0);
    m_sheet->setEnabled(some);
}

documents::Document PlanTab::sheet(const Evaluation &evaluation) const
{
    return documents::evaluationSheet(m_agreement.version.draft, m_agreement.version.number,
                                      evaluation, m_environment.clock.now());
}

void PlanTab::printSheet(const Evaluation &evaluation)
{
    printDocument(sheet(evaluation), m_environment, this);
}

void PlanTab::saveSheet(const Evaluation &evaluation)
{
    savePdfAs(sheet(evaluation), tr("%1-evaluation").arg(m_agreement.number), m_environment, this,
              [this](const QString &path) {
                  Q_EMIT statusMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()));
              });
}

} // namespace traject::ui
