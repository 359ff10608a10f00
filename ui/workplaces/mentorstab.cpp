// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/mentorstab.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/workplaces/workplaceforms.h"

namespace traject::ui {

namespace {

/// When learners are with this mentor, who is one person in all establishments with the INSZ.
QList<Stay> staysWith(const Mentor &mentor, const QList<WorkplaceStay> &all)
{
    const QString insz = mentor.insz ? mentor.insz->digits() : QString();
    QList<Stay> stays;
    for (const WorkplaceStay &stay : all) {
        const PlacedAgreement &placed = stay.placed;
        const bool same
            = placed.mentor == mentor.id || (!insz.isEmpty() && placed.mentorInsz == insz);
        if (same && placed.start)
            stays.append({placed.learner, *placed.start, placed.end});
    }
    return stays;
}

} // namespace

MentorsTab::MentorsTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : MentorsTab(caseload, environment, new MentorRowModel,
                 new MentorForm(environment.clock.today()), parent)
{ }

MentorsTab::MentorsTab(Caseload &caseload, const Environment &environment, MentorRowModel *model,
                       MentorForm *form, QWidget *parent)
    : RecordsTab({.prefix = QStringLiteral("mentor"),
                  .list = tr("Mentors of this establishment"),
                  .add = tr("&Add mentor"),
                  .remove = tr("&Remove mentor…"),
                  .none = tr("This establishment has no mentor yet.")},
                 *model, form, parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_model(model)
    , m_mentor(form)
{
    m_model->setParent(this);
}

void MentorsTab::show(const WorkplaceRecords &records)
{
    m_records = records;
    const QDate today = m_environment.clock.today();
    const Rulebook &law = m_caseload.law().rulebook();
    const QString &committee = records.enterprise.jointCommittee;
    QList<MentorRow> rows;
    for (const Mentor &each : records.mentors) {
        const auto training = trainingState(each, records.accreditations, committee, law, today);
        rows.append({.mentor = each,
                     .training = trainingWords(each, training),
                     .extract = extractWords(each, extractState(each, law, today)),
                     .room = roomWords(roomOf(mentorMaximum(each, committee, law, today),
                                              staysWith(each, records.stays), today))});
    }
    m_model->setRows(rows);
    settle(m_current.value);
}

void MentorsTab::select(MentorId id)
{
    m_current = id;
    if (!hasUnsavedChanges())
        settle(id.value);
}

bool MentorsTab::isFormChanged() const
{
    return m_mentor->isChanged();
}

void MentorsTab::fill(int row)
{
    Mentor mentor{.establishment = m_records.establishment.id};
    if (row >= 0) {
        mentor = m_model->row(row).mentor;
        m_current = mentor.id;
    }
    m_mentor->setValue(mentor);
}

void MentorsTab::focusForm()
{
    m_mentor->focusFirst();
}

bool MentorsTab::save()
{
    if (!m_mentor->validate())
        return false;
    const auto saved = m_caseload.workplaces().saveMentor(m_mentor->value());
    if (saved)
        m_current = *saved;
    else
        m_environment.messages.showError(this, tr("Mentor not saved"), errorText(saved.error()));
    return saved.has_value();
}

void MentorsTab::remove(int row)
{
    const Mentor mentor = m_model->row(row).mentor;
    const auto kept = m_caseload.workplaces().hindrances(mentor.id);
    if (kept && !kept->isNone()) {
        m_environment.messages.showError(
            this, tr("Mentor not removed"),
            tr("%1 is the mentor of %n agreement(s), so the record must stay.", nullptr,
               kept->agreements)
                .arg(mentor.name));
        return;
    }
    m_environment.messages.ask(
        this, tr("Remove mentor"),
        tr("Remove %1 from this establishment? You can undo this with Ctrl+Z.").arg(mentor.name),
        tr("Remove"), [this, id = mentor.id] { removeNow(id); });
}

void MentorsTab::removeNow(MentorId id)
{
    const auto removed = m_caseload.workplaces().remove(id);
    if (removed)
        Q_EMIT statusMessage(tr("Mentor removed"));
    else
        m_environment.messages.showError(this, tr("Mentor not removed"),
                                         errorText(removed.error()));
}

} // namespace traject::ui
