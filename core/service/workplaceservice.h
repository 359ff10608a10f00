// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"
#include "core/domain/mailaddress.h"
#include "core/domain/workplace.h"
#include "core/service/progress.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace traject {

class CaseloadFile;

/// Everything about one workplace for one programme.
struct Workplace
{
    Enterprise enterprise;
    Establishment establishment;
    std::optional<Accreditation> accreditation;
    QList<Mentor> mentors; ///< of the establishment
};

class WorkplaceService : public QObject
{
    Q_OBJECT
public:
    explicit WorkplaceService(CaseloadFile &file, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<WorkplaceListItem>> list() const;
    /// Accreditations for one programme, approved ones first, then by enterprise.
    [[nodiscard]] Result<QList<WorkplaceListItem>> listForProgramme(const QString &code) const;
    [[nodiscard]] Result<Workplace> workplace(AccreditationId id) const;
    Result<EnterpriseId> saveEnterprise(const Enterprise &enterprise);
    Result<EstablishmentId> saveEstablishment(const Establishment &establishment);
    Result<MentorId> saveMentor(const Mentor &mentor);
    Result<AccreditationId> saveAccreditation(const Accreditation &accreditation);
    /// Gives many accreditations a state, in one step of the history and in a worker thread; how
    /// many had another one. Cancelled. `cancel` must outlive the work; `progress` is called on
    /// the worker's thread.
    QFuture<Result<int>> startSetStatus(const QList<AccreditationId> &ids,
                                        AccreditationStatus status,
                                        const ProgressFunction &progress = {},
                                        const std::atomic_bool *cancel = nullptr);
    /// Of the establishments of these accreditations, each once: the contact person, or the
    /// establishment where none is known.
    [[nodiscard]] Result<QList<MailAddress>> mailAddresses(const QList<AccreditationId> &ids) const;

Q_SIGNALS:
    void workplacesReset();

private:
    template <typename Record>
    auto save(const Record &record, const QString &title);

    CaseloadFile &m_file;
};

} // namespace traject
