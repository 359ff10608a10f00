// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/mentorpage.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "ui/support/errortext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/twopanes.h"
#include "ui/wizards/agreement/countedlearners.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

MentorPage::MentorPage(DraftSession &session)
    : AgreementPage(Step::Mentor, session,
                    tr("Choose the mentor at the workplace. What you correct here goes into the "
                       "mentor's file when you finish."))
    , m_list(named(new QListWidget, QStringLiteral("mentorList"), tr("Mentors")))
    , m_hint(makeHint({}))
    , m_age(makeHint({}))
    , m_learners(new CountedLearners)
{
    m_list->setMinimumSize(textWidth(this, 22), fontMetrics().height() * 7);
    m_list->setSpacing(3);
    m_list->setWordWrap(true);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_hint);

    auto *column = new QWidget;
    auto *details = new QVBoxLayout(column);
    details->setContentsMargins(0, 0, 8, 0);
    addFacts(*details);
    details->addStretch();
    QScrollArea *scroll
        = scrollable(column, QStringLiteral("mentorDetails"), tr("Facts about the mentor"));
    scroll->setMinimumSize(textWidth(this, 32), fontMetrics().height() * 10);
    content()->addWidget(new TwoPanes(left, 2, scroll, 5), 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &MentorPage::choose);
    connect(&session.caseload().workplaces(), &WorkplaceService::workplacesReset, this,
            [this] { m_listedWorkplace = {}; });
}

void MentorPage::addFacts(QVBoxLayout &details)
{
    const QDate today = session().today();
    ColumnsLayout &who = *addCard(tr("Mentor"), 2, &details);
    addField(
        who,
        {.label = tr("Name"),
         .name = "mentorName",
         .pointers = {QStringLiteral("/mentor/name")},
         .help = tr("A mentor who is not in the list can be typed here.")},
        new TextField, [](auto &draft) -> auto & { return draft.mentor.name; });
    addField(
        who,
        {.label = tr("Date of birth"),
         .name = "mentorBirthDate",
         .pointers = {QStringLiteral("/mentor/birthDate")},
         .help = tr("%1 years on the start; %2 with a relevant qualification."),
         .numbers
         = {QStringLiteral("mentor-age-years"), QStringLiteral("mentor-age-qualified-years")}},
        new DateField(today), [](auto &draft) -> auto & { return draft.mentor.birthDate; });
    who.addWide(m_age);
    addField(
        who,
        {.label = tr("National number (INSZ)"),
         .name = "mentorInsz",
         .pointers = {QStringLiteral("/mentor/insz")},
         .help = tr("Asked for the premium; may stay blank.")},
        new TextField, [](auto &draft) -> auto & { return draft.mentor.insz; });

    ColumnsLayout &skill = *addCard(tr("Skill and conduct"), 2, &details);
    addField(
        skill,
        {.label = tr("Years of experience in the occupation"),
         .name = "mentorExperience",
         .pointers = {QStringLiteral("/mentor/yearsOfExperience")},
         .help = tr("At least %1, or a relevant qualification."),
         .numbers = {QStringLiteral("mentor-experience-years")}},
        new IntegerField(0, 60),
        [](auto &draft) -> auto & { return draft.mentor.yearsOfExperience; });
    addField(
        skill,
        {.label = tr("Relevant qualification"),
         .name = "mentorQualification",
         .pointers = {QStringLiteral("/mentor/relevantQualification")}},
        new YesNoField, [](auto &draft) -> auto & { return draft.mentor.relevantQualification; });
    addField(
        skill,
        {.label = tr("Criminal-record extract 596.2 of"),
         .name = "mentorExtract",
         .pointers = {QStringLiteral("/mentor/conductExtractOn")},
         .help = tr("At most %1 year(s) old on the start."),
         .numbers = {QStringLiteral("conduct-extract-years")}},
        new DateField(today), [](auto &draft) -> auto & { return draft.mentor.conductExtractOn; });
    addField(
        skill,
        {.label = tr("Mentor training completed on"),
         .name = "mentorTraining",
         .pointers = {QStringLiteral("/mentor/trainingCompletedOn")}},
        new DateField(today),
        [](auto &draft) -> auto & { return draft.mentor.trainingCompletedOn; });
    addField(
        skill,
        {.label = tr("Exempt from mentor training"),
         .name = "mentorTrainingExempt",
         .pointers = {QStringLiteral("/mentor/trainingExempt")}},
        new YesNoField, [](auto &draft) -> auto & { return draft.mentor.trainingExempt; });
    addFact(skill,
            {.label = tr("Other learners at the same time, as counted"),
             .name = "mentorLearners",
             .pointers = {QStringLiteral("/mentor/learners")}},
            m_learners);
    addField(
        skill,
        {.label = tr("Most learners per mentor in the sector"),
         .name = "mentorSectorMaximum",
         .pointers = {QStringLiteral("/mentor/sectorMaximum")}},
        new IntegerField(1, 4), [](auto &draft) -> auto & { return draft.mentor.sectorMaximum; });
}

void MentorPage::readMentors(const PendingDraft &pending)
{
    if (pending.workplace == m_listedWorkplace && !m_listedWorkplace.isNull())
        return;
    m_listedWorkplace = pending.workplace;
    m_mentors.clear();
    QString hint = tr("Choose a workplace first, or type the mentor beside this list.");
    if (!pending.workplace.isNull()) {
        const auto workplace = session().caseload().workplaces().workplace(pending.workplace);
        if (workplace) {
            m_mentors = workplace->mentors;
            hint = m_mentors.isEmpty()
                ? tr("No mentor is known for this establishment. Type one beside this list.")
                : QString();
        } else {
            hint = errorText(workplace.error());
        }
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Mentor &mentor : std::as_const(m_mentors))
        m_list->addItem(listText(mentor));
}

QString MentorPage::listText(const Mentor &mentor) const
{
    QStringList facts;
    const QDate day = session().draft().agreement.start.value_or(session().today());
    if (mentor.birthDate && *mentor.birthDate <= day)
        facts.append(tr("%n years old", nullptr, dates::ageOn(*mentor.birthDate, day)));
    if (mentor.yearsOfExperience)
        facts.append(tr("%n years of experience", nullptr, *mentor.yearsOfExperience));
    if (facts.isEmpty())
        return mentor.name;
    return mentor.name + u'\n' + facts.join(QStringLiteral(", "));
}

void MentorPage::choose(int row)
{
    if (row < 0 || row >= m_mentors.size())
        return;
    const Mentor &mentor = m_mentors.at(row);
    session().edit([&](PendingDraft &pending) {
        if (pending.mentor == mentor.id)
            return;
        pending.mentor = mentor.id;
        pending.draft = withMentor(pending.draft, mentor);
    });
    session().commit();
}

void MentorPage::load(const PendingDraft &pending)
{
    readMentors(pending);
    const QSignalBlocker quiet(m_list);
    int current = -1;
    for (int i = 0; i < m_mentors.size(); ++i) {
        const Mentor &mentor = m_mentors.at(i);
        if (mentor.id == pending.mentor && mentor.name == pending.draft.mentor.name)
            current = i;
    }
    m_list->setCurrentRow(current);

    m_learners->setCount(session().occupancy(), &Occupancy::mentor, pending.draft.mentor.learners);
    const QDate day = pending.draft.agreement.start.value_or(session().today());
    const auto &birth = pending.draft.mentor.birthDate;
    const bool known = birth && *birth <= day;
    m_age->setVisible(known);
    if (known)
        m_age->setText(tr("%n years old on %1", nullptr, dates::ageOn(*birth, day))
                           .arg(dates::shortText(day)));
}

void MentorPage::focusField(const QString &pointer)
{
    if (session().draft().mentor.name.isEmpty() && !m_mentors.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        AgreementPage::focusField(pointer);
}

} // namespace traject::ui
