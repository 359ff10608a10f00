// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/learnerpage.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "ui/models/learnerlistmodel.h"
#include "ui/support/errortext.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/searchtable.h"
#include "ui/widgets/twopanes.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

LearnerPage::LearnerPage(DraftSession &session)
    : AgreementPage(Step::Learner, session,
                    tr("Choose the learner and fill in what is not known yet. Facts that you add "
                       "here go into the learner's file when you finish."))
    , m_model(new LearnerListModel(this))
    , m_table(new SearchTable(*m_model, QStringLiteral("learner"), tr("Learners")))
    , m_name(makeTitle({}))
    , m_summary(makeHint({}))
    , m_facts(new QWidget)
    , m_nobody(makeHint(tr("Choose a learner from the list. Type a part of the name, the "
                           "municipality or the programme to find one quickly.")))
{
    m_table->showColumns(
        {LearnerListModel::FamilyName, LearnerListModel::GivenName, LearnerListModel::Programme},
        LearnerListModel::Programme);
    m_table->setEmptyText(tr("There are no learners in this caseload yet. Import the list of the "
                             "school first."));
    auto *column = new QWidget;
    auto *details = new QVBoxLayout(column);
    details->setContentsMargins(0, 0, 8, 0);
    details->addWidget(m_nobody);
    details->addWidget(m_facts);
    details->addStretch();
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addWidget(m_name);
    facts->addWidget(m_summary);
    addFacts(*facts);

    QScrollArea *scroll
        = scrollable(column, QStringLiteral("learnerDetails"), tr("Facts about the learner"));
    scroll->setMinimumHeight(fontMetrics().height() * 12);
    scroll->setMinimumWidth(textWidth(this, 35));
    m_table->setMinimumWidth(textWidth(this, 35));
    content()->addWidget(new TwoPanes(m_table, 5, scroll, 6), 1);

    connect(m_table, &SearchTable::chosen, this, &LearnerPage::choose);
    connect(&session.caseload().learners(), &LearnerService::learnersReset, this,
            &LearnerPage::readList);
    // Queued: the window stands before its list of thousands is read.
    QMetaObject::invokeMethod(this, &LearnerPage::readList, Qt::QueuedConnection);
}

void LearnerPage::addFacts(QVBoxLayout &details)
{
    ColumnsLayout &who = *addCard(tr("Identity"), 2, &details);
    addField(
        who,
        {.label = tr("National number (INSZ)"),
         .name = "learnerInsz",
         .pointers = {QStringLiteral("/learner/insz")},
         .help = tr("On the back of the identity card; dots and dashes may stay out.")},
        new TextField, [](auto &draft) -> auto & { return draft.learner.insz; });
    addField(
        who,
        {.label = tr("Date of birth"),
         .name = "learnerBirthDate",
         .pointers = {QStringLiteral("/learner/birthDate")},
         .help = tr("Decides from what age and until when the learner may start.")},
        new DateField(session().today()),
        [](auto &draft) -> auto & { return draft.learner.birthDate; });
    addField(
        who,
        {.label = tr("Address"),
         .name = "learnerAddress",
         .pointers = {QStringLiteral("/learner/address")}},
        new AddressField(session().caseload().places().municipalityLookup()),
        [](auto &draft) -> auto & { return draft.learner.address; });
    addField(
        who,
        {.label = tr("Account number (IBAN)"),
         .name = "learnerIban",
         .pointers = {QStringLiteral("/learner/iban")},
         .help = tr("Only needed for the learner's premium.")},
        new TextField, [](auto &draft) -> auto & { return draft.learner.iban; });

    ColumnsLayout &before
        = *addCard(tr("Completed before: decides admission and allowance"), 2, &details);
    addField(
        before,
        {.label = tr("First stage"),
         .name = "firstStageCompleted",
         .pointers = {QStringLiteral("/learner/firstStageCompleted")},
         .help = tr("Completed: may start from %1 years instead of %2."),
         .numbers = {QStringLiteral("age-min-first-stage-years"), QStringLiteral("age-min-years")}},
        new YesNoField,
        [](auto &draft) -> auto & { return draft.learner.attainment.firstStageCompleted; });
    addField(
        before,
        {.label = tr("Second stage"),
         .name = "secondStageCompleted",
         .pointers = {QStringLiteral("/learner/secondStageCompleted")},
         .help = tr("Completed with a certificate: at least allowance level 2.")},
        new YesNoField,
        [](auto &draft) -> auto & { return draft.learner.attainment.secondStageCompleted; });
    addField(
        before,
        {.label = tr("First year of the third stage"),
         .name = "thirdStageFirstYearCompleted",
         .pointers = {QStringLiteral("/learner/thirdStageFirstYearCompleted")},
         .help = tr("Completed: allowance level 3.")},
        new YesNoField, [](auto &draft) -> auto & {
            return draft.learner.attainment.thirdStageFirstYearCompleted;
        });
    addField(
        before,
        {.label = tr("Years of alternating training"),
         .name = "alternatingYearsCompleted",
         .pointers = {QStringLiteral("/learner/alternatingYearsCompleted")},
         .help = tr("Completed years, other programmes included: %1 gives level 2, %2 gives "
                    "level 3."),
         .numbers = {QStringLiteral("level-2-alternating-years"),
                     QStringLiteral("level-3-alternating-years")}},
        new IntegerField(0, 9),
        [](auto &draft) -> auto & { return draft.learner.attainment.alternatingYearsCompleted; });
    m_busoFields.append(addField(
        before,
        {.label = tr("OV3 qualification phase"),
         .name = "busoOv3QualificationCompleted",
         .pointers = {QStringLiteral("/learner/busoOv3QualificationCompleted")},
         .help = tr("Completed: allowance level 3.")},
        new YesNoField, [](auto &draft) -> auto & {
            return draft.learner.attainment.busoOv3QualificationCompleted;
        }));

    ColumnsLayout &enrolment = *addCard(tr("Enrolment"), 2, &details);
    addField(
        enrolment,
        {.label = tr("Kind of education"),
         .name = "enrolmentSector",
         .pointers = {QStringLiteral("/enrolment/sector")},
         .help = tr("Decides which agreement types exist.")},
        new TermField<Sector>, [](auto &draft) -> auto & { return draft.enrolment.sector; });
    addField(
        enrolment,
        {.label = tr("First lesson day"),
         .name = "firstLessonDay",
         .pointers = {QStringLiteral("/enrolment/firstLessonDay")},
         .help = tr("The learner's own first day in this programme.")},
        new DateField(session().today()),
        [](auto &draft) -> auto & { return draft.enrolment.firstLessonDay; });
    addField(
        enrolment,
        {.label = tr("Stage"),
         .name = "enrolmentStage",
         .pointers = {QStringLiteral("/enrolment/stage")}},
        new IntegerField(2, 3), [](auto &draft) -> auto & { return draft.enrolment.stage; });
    addField(
        enrolment,
        {.label = tr("Year"),
         .name = "enrolmentYear",
         .pointers = {QStringLiteral("/enrolment/year")},
         .help = tr("Year 3 of the third stage is the 7th year.")},
        new IntegerField(1, 3), [](auto &draft) -> auto & { return draft.enrolment.year; });

    addField(
        enrolment,
        {.label = tr("Advice after the screening"),
         .name = "screeningAdvice",
         .pointers = {QStringLiteral("/learner/screeningAdvice")}},
        new TermField<ScreeningAdvice>,
        [](auto &draft) -> auto & { return draft.learner.screeningAdvice; });
    addField(
        enrolment,
        {.label = tr("Registered as jobseeker"),
         .name = "jobseeker",
         .pointers = {QStringLiteral("/learner/jobseeker")}},
        new YesNoField, [](auto &draft) -> auto & { return draft.learner.jobseeker; });
    addField(
        enrolment,
        {.label = tr("Positive advice of VDAB"),
         .name = "vdabAdvicePositive",
         .pointers = {QStringLiteral("/learner/vdabAdvicePositive")},
         .help = tr("For jobseekers of %1 and older."),
         .numbers = {QStringLiteral("vdab-age-years")}},
        new YesNoField, [](auto &draft) -> auto & { return draft.learner.vdabAdvicePositive; });
}

void LearnerPage::readList()
{
    const auto list = session().caseload().learners().list();
    if (list)
        m_model->setRows(*list);
    else
        m_table->setEmptyText(errorText(list.error()));
    m_table->select(session().pending().learner.value);
}

void LearnerPage::choose(qint64 id)
{
    Caseload &caseload = session().caseload();
    const auto learner = caseload.learners().learner(LearnerId{id});
    const auto proposal = caseload.agreements().proposal(LearnerId{id});
    if (!learner || !proposal) {
        session().environment().messages.showError(
            this, tr("The learner could not be read"),
            errorText(learner ? proposal.error() : learner.error()));
        return;
    }
    session().edit([&](PendingDraft &pending) {
        const bool isNew = pending.learner.isNull() && pending.workplace.isNull();
        pending.learner = LearnerId{id};
        if (isNew) {
            pending.draft = *proposal;
            return;
        }
        // Another learner: what was chosen since stays, unless it belonged to the programme.
        pending.draft = withLearner(pending.draft, *learner);
        if (pending.draft.programme.code != proposal->programme.code) {
            pending.draft.programme = proposal->programme;
            pending.draft.agreement.subject = proposal->agreement.subject;
            pending.draft.trainingPlan = proposal->trainingPlan;
        }
    });
    session().commit();
}

void LearnerPage::load(const PendingDraft &pending)
{
    const draft::Learner &learner = pending.draft.learner;
    m_table->select(pending.learner.value);
    const bool known = !learner.familyName.isEmpty() || !learner.givenName.isEmpty();
    m_nobody->setVisible(!known);
    m_facts->setVisible(known);
    m_name->setText(QStringLiteral("%1 %2").arg(learner.givenName, learner.familyName).trimmed());
    QStringList facts;
    if (!pending.draft.programme.name.isEmpty())
        facts.append(pending.draft.programme.name);
    if (!pending.draft.enrolment.schoolYear.isEmpty())
        facts.append(pending.draft.enrolment.schoolYear);
    const QDate day = pending.draft.agreement.start.value_or(session().today());
    if (learner.birthDate && *learner.birthDate <= day)
        facts.append(tr("%n year(s) old on %1", nullptr, dates::ageOn(*learner.birthDate, day))
                         .arg(dates::shortText(day)));
    m_summary->setText(facts.join(QStringLiteral(" · ")));
    const bool buso = pending.draft.enrolment.sector == Sector::Buso;
    for (Field *field : std::as_const(m_busoFields))
        field->setVisible(buso);
}

void LearnerPage::focusField(const QString &pointer)
{
    if (session().pending().learner.isNull() && session().draft().learner.familyName.isEmpty())
        m_table->search()->setFocus(Qt::OtherFocusReason);
    else
        AgreementPage::focusField(pointer);
}

} // namespace traject::ui
