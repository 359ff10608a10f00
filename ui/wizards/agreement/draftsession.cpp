// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/draftsession.h"

#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "ui/wizards/agreement/draftfollow.h"

namespace traject::ui {

namespace {

/// Whether the caseload may count something else around the one than around the other.
bool isCountedAlike(const AgreementDraft &one, const AgreementDraft &other)
{
    return one.agreement == other.agreement && one.learner == other.learner
        && one.enterprise == other.enterprise && one.establishment == other.establishment
        && one.mentor == other.mentor;
}

} // namespace

DraftSession::DraftSession(Caseload &caseload, const Environment &environment,
                           const PendingDraft &start, QObject *parent)
    : QObject(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_pending(start)
{
    m_pending.draft = followed(start.draft, start.draft, rulebook());
    count();
    m_stored = m_pending; // what followed by itself is no reason to keep an untouched draft
    m_findings = m_caseload.agreements().check(m_pending.draft);
}

const Rulebook &DraftSession::rulebook() const
{
    return m_caseload.agreements().rulebook();
}

QList<Finding> DraftSession::findingsToday() const
{
    return m_caseload.agreements().checkUnderTodaysLaw(m_pending.draft);
}

documents::Document DraftSession::sheet() const
{
    return m_caseload.agreements().checkSheet(
        {.number = 0, .draft = m_pending.draft, .createdAt = m_environment.clock.now()});
}

QList<UncheckedRule> DraftSession::uncheckedRules() const
{
    return traject::uncheckedRules(m_pending.draft, rulebook(), {.today = today(), .lawOn = {}});
}

QList<UnconfirmedValue> DraftSession::unconfirmedValues() const
{
    return traject::unconfirmedValues(m_pending.draft, rulebook(), {.today = today(), .lawOn = {}});
}

void DraftSession::edit(const std::function<void(PendingDraft &)> &change)
{
    PendingDraft after = m_pending;
    change(after);
    after.draft = followed(m_pending.draft, after.draft, rulebook());
    if (after == m_pending)
        return;
    const bool alike = isCountedAlike(m_pending.draft, after.draft);
    m_pending = after;
    if (!alike)
        count();
    m_findings = m_caseload.agreements().check(m_pending.draft);
    Q_EMIT changed();
}

void DraftSession::count()
{
    m_occupancy = m_caseload.agreements().occupancy(m_pending.draft, m_pending.agreement);
    if (m_occupancy)
        m_pending.draft = withOccupancy(m_pending.draft, *m_occupancy);
}

void DraftSession::setPage(int page)
{
    m_pending.page = page;
}

void DraftSession::commit()
{
    if (m_pending == m_stored)
        return;
    // Leafing through an empty wizard leaves nothing behind.
    if (!isStored() && m_pending.draft == m_stored.draft && m_pending.learner == m_stored.learner)
        return;
    m_pending.savedAt = m_environment.clock.now();
    const auto id = m_caseload.agreements().savePending(m_pending);
    if (!id) {
        Q_EMIT savingFailed(id.error());
        return;
    }
    m_pending.id = *id;
    m_stored = m_pending;
    Q_EMIT saved(m_pending.savedAt);
}

Result<Agreement> DraftSession::finish()
{
    return m_caseload.agreements().finish(m_pending);
}

Result<void> DraftSession::discard()
{
    if (!isStored())
        return {};
    return m_caseload.agreements().discardPending(m_pending.id);
}

} // namespace traject::ui
