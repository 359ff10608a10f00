// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/accreditationstab.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/workplaces/workplaceforms.h"

#include <QSet>

namespace traject::ui {

AccreditationsTab::AccreditationsTab(Caseload &caseload, const Environment &environment,
                                     QWidget *parent)
    : AccreditationsTab(caseload, environment, new AccreditationRowModel,
                        new AccreditationForm(environment.clock.today()), parent)
{ }

AccreditationsTab::AccreditationsTab(Caseload &caseload, const Environment &environment,
                                     AccreditationRowModel *model, AccreditationForm *form,
                                     QWidget *parent)
    : RecordsTab({.prefix = QStringLiteral("accreditation"),
                  .list = tr("Accreditations of this establishment"),
                  .add = tr("&Add accreditation"),
                  .remove = tr("&Remove accreditation…"),
                  .none = tr("This establishment is not accredited for any programme yet.")},
                 *model, form, parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_model(model)
    , m_accreditation(form)
{
    m_model->setParent(this);
}

void AccreditationsTab::show(const WorkplaceRecords &records)
{
    m_records = records;
    const QDate today = m_environment.clock.today();
    QList<AccreditationRow> rows;
    for (const Accreditation &each : records.accreditations) {
        const auto state = accreditationState(each, m_caseload.law().rulebook(), today);
        AccreditationRow row{.accreditation = each,
                             .programmeName
                             = records.programmeNames.value(each.programmeCode, each.programmeCode),
                             .said = accreditationWords(state, each.status, today),
                             .standing = static_cast<int>(state.standing)};
        for (const Mentor &mentor : records.mentors) {
            if (mentor.id == each.mentor)
                row.mentorName = mentor.name;
        }
        QSet<LearnerId> learners;
        for (const WorkplaceStay &stay : records.stays) {
            if (stay.placed.establishment == records.establishment.id
                && stay.programmeCode == each.programmeCode
                && stayTime(stay.placed, today) == StayTime::Now)
                learners.insert(stay.placed.learner);
        }
        row.learners = static_cast<int>(learners.size());
        rows.append(row);
    }
    m_model->setRows(rows);
    settle(m_current.value);
}

void AccreditationsTab::select(AccreditationId id)
{
    m_current = id;
    if (!hasUnsavedChanges())
        settle(id.value);
}

bool AccreditationsTab::isFormChanged() const
{
    return m_accreditation->isChanged();
}

void AccreditationsTab::fill(int row)
{
    Accreditation accreditation{.establishment = m_records.establishment.id};
    QList<std::pair<QString, QString>> programmes;
    if (row >= 0) {
        const AccreditationRow &item = m_model->row(row);
        accreditation = item.accreditation;
        programmes = {{accreditation.programmeCode, item.programmeName}};
        m_current = accreditation.id;
    } else {
        if (m_catalogue.isEmpty()) {
            const auto known = m_caseload.programmes().list();
            for (const Programme &each : known.value_or(QList<Programme>()))
                m_catalogue.append(
                    {each.code, QStringLiteral("%1 (%2)").arg(each.name, each.code)});
        }
        programmes = m_catalogue;
    }
    m_accreditation->setProgrammes(programmes);
    m_accreditation->setValue(accreditation, m_records.mentors);
}

void AccreditationsTab::focusForm()
{
    m_accreditation->focusFirst();
}

bool AccreditationsTab::save()
{
    if (!m_accreditation->validate())
        return false;
    const auto saved = m_caseload.workplaces().saveAccreditation(m_accreditation->value());
    if (saved) {
        m_current = *saved;
        return true;
    }
    if (saved.error().code == ErrorCode::Conflict)
        m_accreditation->showTaken();
    else
        m_environment.messages.showError(this, tr("Accreditation not saved"),
                                         errorText(saved.error()));
    return false;
}

void AccreditationsTab::remove(int row)
{
    const AccreditationRow item = m_model->row(row);
    m_environment.messages.ask(this, tr("Remove accreditation"),
                               tr("Remove the accreditation for %1? You can undo this with Ctrl+Z.")
                                   .arg(item.programmeName),
                               tr("Remove"), [this, id = item.accreditation.id] {
                                   const auto removed = m_caseload.workplaces().remove(id);
                                   if (removed)
                                       Q_EMIT statusMessage(tr("Accreditation removed"));
                                   else
                                       m_environment.messages.showError(
                                           this, tr("Accreditation not removed"),
                                           errorText(removed.error()));
                               });
}

} // namespace traject::ui
