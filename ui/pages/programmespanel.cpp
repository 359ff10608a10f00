// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/programmespanel.h"

#include "core/service/caseload.h"
#include "ui/history/recordhistorydialog.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberfields.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace traject::ui {

ProgrammesPanel::ProgrammesPanel(Caseload &caseload, const Environment &environment,
                                 QWidget *parent)
    : FormPart(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("programmes"), tr("Programmes"), m_model,
                          {9, 34, 9, 15, 8, 12}, environment))
{
    m_list->keepIn(caseload.listViews());
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("programmesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeEditor());
    splitter->setSizes({5500, 4500}); // shares, which the splitter scales to its width
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    connect(m_list, &ListPane::currentChanged, this, &ProgrammesPanel::showCurrent);
    connect(this, &FormPart::edited, this, &ProgrammesPanel::updateActions);
    connect(&m_competences, &CompetenceModel::edited, this, &FormPart::edited);
    updateActions();
}

QWidget *ProgrammesPanel::makeEditor()
{
    m_editor = new QWidget;
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    m_title = makeTitle(tr("Choose a programme"));
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle = makeHint(tr("Agreement type, hours and competences stand in the curriculum "
                             "dossier. Fill them in once per programme."));
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);

    auto *form = makeForm();
    m_type = add(form, tr("Agreement t&ype"), new TermField<AgreementType>,
                 QStringLiteral("programmeType"), 32);
    m_hours = add(form, tr("Least hours at the workplace"), new NumberField(0, 60, 2),
                  QStringLiteral("programmeHours"), 8, tr("Least hours per week at the workplace"));
    layout->addLayout(form);

    auto *label = new QLabel(tr("Com&petences"));
    m_competenceView
        = named(new QTreeView, QStringLiteral("competenceList"), tr("Competences by cluster"));
    label->setBuddy(m_competenceView);
    m_competenceView->setModel(&m_competences);
    styleList(*m_competenceView, {24, 40});
    m_competenceView->setEditTriggers(QAbstractItemView::DoubleClicked
                                      | QAbstractItemView::EditKeyPressed
                                      | QAbstractItemView::AnyKeyPressed);
    layout->addWidget(label);
    layout->addWidget(m_competenceView, 1);
    layout->addWidget(makeCompetenceButtons());

    m_save = named(new QPushButton(tr("&Save")), QStringLiteral("programmeSave"), tr("Save"));
    m_cancel = named(new QPushButton(tr("&Cancel changes")), QStringLiteral("programmeCancel"),
                     tr("Cancel changes"));
    auto *history = named(new QPushButton(tr("H&istory…")), QStringLiteral("programmeHistory"),
                          tr("History of this programme"));
    connect(history, &QPushButton::clicked, this, [this] {
        openHistory(m_caseload.history().programmeRow(m_given.code), m_given.name, m_caseload,
                    m_environment, this);
    });
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_save, m_cancel, history})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ProgrammesPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { showProgramme(m_given); });
    connect(m_competenceView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProgrammesPanel::updateActions);
    return m_editor;
}

QWidget *ProgrammesPanel::makeCompetenceButtons()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins({});
    const auto button = [layout](const QString &text, const QString &objectName) {
        auto *made = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
        layout->addWidget(made);
        return made;
    };
    m_add = button(tr("&Add competence"), QStringLiteral("competenceAdd"));
    m_remove = button(tr("&Remove"), QStringLiteral("competenceRemove"));
    m_up = button(tr("Move &up"), QStringLiteral("competenceUp"));
    m_down = button(tr("Move &down"), QStringLiteral("competenceDown"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        const int after = m_competenceView->currentIndex().isValid()
            ? m_competenceView->currentIndex().row()
            : m_competences.rowCount({}) - 1;
        const int row = m_competences.add(after);
        selectCompetence(row);
        m_competenceView->edit(m_competences.index(row, CompetenceModel::Text));
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_competences.remove(m_competenceView->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this, [this] {
        selectCompetence(m_competences.move(m_competenceView->currentIndex().row(), -1));
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        selectCompetence(m_competences.move(m_competenceView->currentIndex().row(), +1));
    });
    return bar;
}

void ProgrammesPanel::selectCompetence(int row)
{
    m_competenceView->setCurrentIndex(m_competences.index(row, CompetenceModel::Text));
    updateActions();
}

void ProgrammesPanel::focusSearch()
{
    m_list->focusSearch();
}

void ProgrammesPanel::refresh()
{
    const auto programmes = m_caseload.programmes().list();
    if (!programmes) {
        m_environment.messages.showError(this, tr("Programmes"), errorText(programmes.error()));
        return;
    }
    m_model.setRows(*programmes);
    if (!hasUnsavedChanges() && m_list->currentRow() >= 0)
        showProgramme(m_model.row(m_list->currentRow()));
    updateActions();
}

void ProgrammesPanel::showCurrent(qint64 id)
{
    if (id == m_shownId)
        return;
    const auto show = [this, id] {
        m_shownId = id;
        const int row = m_list->currentRow();
        showProgramme(id != 0 && row >= 0 ? m_model.row(row) : Programme{});
    };
    if (!hasUnsavedChanges()) {
        show();
        return;
    }
    m_list->select(m_shownId);
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this programme have not been saved."),
                               tr("Leave without saving"), [this, id] {
                                   showProgramme(m_given);
                                   m_list->select(id);
                               });
}

void ProgrammesPanel::showProgramme(const Programme &programme)
{
    const QSignalBlocker quiet(this);
    m_given = programme;
    if (!programme.code.isEmpty()) {
        m_title->setText(programme.name);
        QStringList facts{programme.code, programme.educationForm, programme.domain,
                          programme.kind};
        facts.removeAll(QString());
        m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    }
    refill(m_type, programme.agreementType);
    refill(m_hours, programme.minimumWorkplaceHours);
    clearProblems();
    m_competences.setCompetences(programme.competences);
    updateActions();
}

Programme ProgrammesPanel::programme() const
{
    Programme programme = m_given;
    programme.agreementType = m_type->value();
    programme.minimumWorkplaceHours = m_hours->value();
    programme.competences = m_competences.competences();
    return programme;
}

bool ProgrammesPanel::hasUnsavedChanges() const
{
    return !m_given.code.isEmpty() && (hasWrongText() || !(programme() == m_given));
}

void ProgrammesPanel::save()
{
    if (!validate())
        return;
    const Programme programme = this->programme();
    const auto saved = m_caseload.programmes().save(programme);
    if (!saved) {
        m_environment.messages.showError(this, tr("Programme not saved"), errorText(saved.error()));
        return;
    }
    showProgramme(programme);
    Q_EMIT statusMessage(tr("Programme saved"));
}

void ProgrammesPanel::updateActions()
{
    const bool some = !m_given.code.isEmpty();
    const bool changed = hasUnsavedChanges();
    const int row = m_competenceView->currentIndex().row();
    const int rows = m_competences.rowCount({});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_hours),
          static_cast<QWidget *>(m_competenceView), static_cast<QWidget *>(m_add)})
        widget->setEnabled(some);
    m_remove->setEnabled(some && row >= 0);
    m_up->setEnabled(some && row > 0);
    m_down->setEnabled(some && row >= 0 && row + 1 < rows);
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed);
}

} // namespace traject::ui
