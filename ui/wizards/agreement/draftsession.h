// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agreementservice.h"
#include "ui/support/environment.h"

#include <QObject>

#include <functional>

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The draft that the pages of the agreement wizard edit together: one value, its findings, and
/// its storage. Every edit goes through edit(), so that findings and derived values are always
/// those of the draft as it stands.
class DraftSession : public QObject
{
    Q_OBJECT
public:
    DraftSession(Caseload &caseload, const Environment &environment, const PendingDraft &start,
                 QObject *parent = nullptr);

    [[nodiscard]] Caseload &caseload() const { return m_caseload; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] QDate today() const { return m_environment.clock.today(); }
    [[nodiscard]] const Rulebook &rulebook() const;

    [[nodiscard]] const PendingDraft &pending() const { return m_pending; }
    [[nodiscard]] const AgreementDraft &draft() const { return m_pending.draft; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// What the rules of today would say.
    [[nodiscard]] QList<Finding> findingsToday() const;
    [[nodiscard]] QList<UncheckedRule> uncheckedRules() const;
    /// The values of the law that the findings rest on and that are not confirmed.
    [[nodiscard]] QList<UnconfirmedValue> unconfirmedValues() const;
    /// The controleblad of the draft as it stands, which is no version yet.
    [[nodiscard]] documents::Document sheet() const;
    /// What the caseload counts around the draft; the draft holds the numbers already.
    [[nodiscard]] const Result<Occupancy> &occupancy() const { return m_occupancy; }

    /// Changes the draft; derived values follow (draftfollow.h), the caseload is counted when
    /// learner, place, mentor or period changed, the rules judge, changed() tells.
    void edit(const std::function<void(PendingDraft &)> &change);
    /// Remembers the page for resuming.
    void setPage(int page);
    /// Stores the draft in the caseload when something changed since the last time.
    void commit();
    /// Whether the draft is in the caseload (something was filled in).
    [[nodiscard]] bool isStored() const { return !m_pending.id.isNull(); }

    /// Stores the agreement and discards the pending draft.
    Result<Agreement> finish();
    /// Takes the pending draft out of the caseload.
    Result<void> discard();

Q_SIGNALS:
    void changed();
    void saved(const QDateTime &at);
    void savingFailed(const traject::Error &error);

private:
    void count();

    Caseload &m_caseload;
    Environment m_environment;
    PendingDraft m_pending;
    PendingDraft m_stored; ///< as it is in the caseload, or as the wizard began
    QList<Finding> m_findings;
    Result<Occupancy> m_occupancy; ///< an error leaves the draft's own numbers
};

} // namespace traject::ui
