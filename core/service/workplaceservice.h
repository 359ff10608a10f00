// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"
#include "core/domain/mailaddress.h"
#include "core/domain/workplace.h"
#include "core/service/progress.h"

#include "core/domain/workplacerows.h"
#include <QFuture>

#include <QMap>
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

/// Everything about one establishment: what its dossier shows.
struct WorkplaceRecords
{
    Enterprise enterprise;
    Establishment establishment;
    QList<Establishment> establishments; ///< of the enterprise, this one included
    QList<Accreditation> accreditations; ///< of this establishment, by programme code
    QMap<QString, QString> programmeNames; ///< of those, by code
    QList<Mentor> mentors; ///< of this establishment, by name
    /// In all establishments of the enterprise and with these mentors elsewhere, latest first.
    QList<WorkplaceStay> stays;

    bool operator==(const WorkplaceRecords &) const = default;
};

class WorkplaceService : public QObject
{
    Q_OBJECT
public:
    explicit WorkplaceService(CaseloadFile &file, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<WorkplaceListItem>> list() const;
    /// The same, read in a worker thread; the caseload may be closed only when it is finished.
    [[nodiscard]] QFuture<Result<QList<WorkplaceListItem>>> startList() const;
    /// Accreditations for one programme, approved ones first, then by enterprise.
    [[nodiscard]] Result<QList<WorkplaceListItem>> listForProgramme(const QString &code) const;
    [[nodiscard]] Result<Workplace> workplace(AccreditationId id) const;
    /// The establishments by enterprise, with who is there on `day`.
    [[nodiscard]] Result<QList<EstablishmentListItem>> establishments(QDate day) const;
    [[nodiscard]] Result<WorkplaceRecords> records(EstablishmentId id) const; ///< NotFound

    /// Stores an establishment with its enterprise in one step; null ids are new ones. Conflict
    /// when another one of the caseload has the number.
    Result<EstablishmentId> saveWorkplace(const Enterprise &enterprise,
                                          const Establishment &establishment);
    Result<EnterpriseId> saveEnterprise(const Enterprise &enterprise);
    Result<EstablishmentId> saveEstablishment(const Establishment &establishment);
    Result<MentorId> saveMentor(const Mentor &mentor);
    /// Conflict when the establishment has an accreditation for the programme already.
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

    /// What would make remove() fail with Conflict.
    [[nodiscard]] Result<Hindrances> hindrances(EstablishmentId id) const;
    [[nodiscard]] Result<Hindrances> hindrances(MentorId id) const;
    /// Removes the establishment with its accreditations and mentors, and the enterprise when it
    /// has no other one, in one step.
    Result<void> remove(EstablishmentId id);
    Result<void> remove(MentorId id); ///< accreditations that name the mentor lose the name
    Result<void> remove(AccreditationId id);

Q_SIGNALS:
    void workplacesReset();

private:
    template <typename Work>
    auto change(const QString &title, Work work);

    CaseloadFile &m_file;
};

} // namespace traject
