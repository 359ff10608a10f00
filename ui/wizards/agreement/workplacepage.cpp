// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/workplacepage.h"

#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "ui/models/workplacelistmodel.h"
#include "ui/support/errortext.h"
#include "ui/widgets/searchablechoice.h"
#include "ui/widgets/searchtable.h"
#include "ui/widgets/twopanes.h"
#include "ui/wizards/agreement/countedlearners.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

WorkplacePage::WorkplacePage(DraftSession &session)
    : AgreementPage(Step::Workplace, session,
                    tr("Choose the programme and an establishment that is accredited for it."))
    , m_programme(named(new SearchableChoice, QStringLiteral("programme"), tr("Programme")))
    , m_others(named(new QCheckBox(tr("Also show workplaces accredited for other programmes")),
                     QStringLiteral("showOtherWorkplaces"),
                     tr("Also show workplaces accredited for other programmes")))
    , m_model(new WorkplaceListModel(this))
    , m_table(new SearchTable(*m_model, QStringLiteral("workplace"), tr("Workplaces")))
    , m_none(makeHint(tr("Choose a workplace from the list: the approved ones come first.")))
    , m_chosen(new QWidget)
    , m_name(makeTitle({}))
    , m_description(makeHint({}))
    , m_enterpriseLearners(new CountedLearners)
    , m_establishmentLearners(new CountedLearners)
{
    content()->addWidget(programmeRow());

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_others);
    QWidget *right = details();
    list->setMinimumWidth(textWidth(this, 35));
    right->setMinimumWidth(textWidth(this, 32));
    auto *panes = new TwoPanes(list, 8, right, 5);
    panes->setBesideFrom(textWidth(this, 77));
    content()->addWidget(panes, 1);

    connect(m_table, &SearchTable::chosen, this, &WorkplacePage::chooseWorkplace);
    connect(m_others, &QCheckBox::toggled, this, [this] { readWorkplaces(); });
    connect(&session.caseload().workplaces(), &WorkplaceService::workplacesReset, this, [this] {
        m_listedProgramme.clear();
        readWorkplaces();
    });
    readProgrammes();
}

void WorkplacePage::readProgrammes()
{
    const auto list = session().caseload().programmes().list();
    if (!list) {
        m_table->setEmptyText(errorText(list.error()));
        return;
    }
    QList<std::pair<QString, QString>> entries;
    for (const Programme &programme : *list) {
        entries.append(
            {programme.code, QStringLiteral("%1 (%2)").arg(programme.name, programme.code)});
    }
    m_programme->setEntries(entries);
}

void WorkplacePage::readWorkplaces()
{
    const QString code = session().draft().programme.code;
    const bool others = m_others->isChecked();
    if (code == m_listedProgramme && others == m_listedOthers && !code.isEmpty())
        return;
    m_listedProgramme = code;
    m_listedOthers = others;
    const WorkplaceService &service = session().caseload().workplaces();
    Result<QList<WorkplaceListItem>> list = QList<WorkplaceListItem>();
    if (others)
        list = service.list();
    else if (!code.isEmpty())
        list = service.listForProgramme(code);
    if (!list) {
        m_table->setEmptyText(errorText(list.error()));
        return;
    }
    QList<int> columns{WorkplaceListModel::Enterprise, WorkplaceListModel::Municipality,
                       WorkplaceListModel::Status, WorkplaceListModel::ValidUntil,
                       WorkplaceListModel::OpenPlaces};
    if (others)
        columns.insert(1, WorkplaceListModel::Programme);
    m_table->showColumns(columns, WorkplaceListModel::Enterprise);
    // As the service orders them: approved ones first, then by enterprise.
    m_table->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setEmptyText(
        code.isEmpty() ? tr("Choose a programme first.")
                       : tr("No establishment in this caseload has an accreditation for this "
                            "programme. Import the list of workplaces, or look among those of "
                            "other programmes."));
    m_model->setRows(*list);
    m_table->select(session().pending().workplace.value);
}

void WorkplacePage::chooseProgramme(const QString &code)
{
    const auto programme = session().caseload().programmes().programme(code);
    if (!programme) {
        session().environment().messages.showError(this, tr("The programme could not be read"),
                                                   errorText(programme.error()));
        return;
    }
    session().edit([&](PendingDraft &pending) {
        const bool changed = pending.draft.programme.code != code;
        pending.draft = withProgramme(pending.draft, *programme);
        if (!changed || pending.workplace.isNull())
            return;
        // The accreditation was for the former programme.
        pending.workplace = {};
        pending.mentor = {};
        pending.draft = withMentor(withWorkplace(pending.draft, {}), {});
    });
    session().commit();
}

void WorkplacePage::keepProgrammeFacts()
{
    const draft::Programme &facts = session().draft().programme;
    auto programme = session().caseload().programmes().programme(facts.code);
    if (!programme
        || (programme->agreementType == facts.agreementType
            && programme->minimumWorkplaceHours == facts.minimumWorkplaceHours))
        return;
    programme->agreementType = facts.agreementType;
    programme->minimumWorkplaceHours = facts.minimumWorkplaceHours;
    if (const auto saved = session().caseload().programmes().save(*programme); !saved) {
        session().environment().messages.showError(this, tr("The programme could not be saved"),
                                                   errorText(saved.error()));
    }
}

void WorkplacePage::chooseWorkplace(qint64 id)
{
    const auto workplace = session().caseload().workplaces().workplace(AccreditationId{id});
    if (!workplace) {
        session().environment().messages.showError(this, tr("The workplace could not be read"),
                                                   errorText(workplace.error()));
        return;
    }
    session().edit([&](PendingDraft &pending) {
        if (pending.workplace.value == id)
            return;
        pending.workplace = AccreditationId{id};
        pending.draft = withWorkplace(pending.draft, *workplace);
        const Mentor *mentor = proposedMentor(*workplace);
        pending.mentor = mentor != nullptr ? mentor->id : MentorId();
        pending.draft = withMentor(pending.draft, mentor != nullptr ? *mentor : Mentor());
    });
    session().commit();
}

void WorkplacePage::load(const PendingDraft &pending)
{
    const AgreementDraft &draft = pending.draft;
    m_programme->setValue(draft.programme.code);
    for (Field *field : std::as_const(m_programmeFields))
        field->setVisible(!draft.programme.code.isEmpty());

    readWorkplaces();
    m_table->select(pending.workplace.value);
    const bool known = !draft.enterprise.name.isEmpty();
    m_none->setVisible(!known);
    m_chosen->setVisible(known);
    m_name->setText(draft.enterprise.name);
    m_description->setText(describe(draft));
    const Result<Occupancy> &occupancy = session().occupancy();
    m_enterpriseLearners->setCount(occupancy, &Occupancy::enterprise, draft.enterprise.learners);
    m_establishmentLearners->setCount(occupancy, &Occupancy::establishment,
                                      draft.establishment.learners);
}

void WorkplacePage::focusField(const QString &pointer)
{
    if (pointer == QStringLiteral("/programme") || pointer == QStringLiteral("/programme/code"))
        m_programme->setFocus(Qt::OtherFocusReason);
    else if (session().draft().enterprise.name.isEmpty()
             && !pointer.startsWith(QStringLiteral("/programme/")))
        m_table->search()->setFocus(Qt::OtherFocusReason);
    else
        AgreementPage::focusField(pointer);
}

} // namespace traject::ui
