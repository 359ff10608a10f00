// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"
#include "core/domain/mailaddress.h"

namespace traject {

class Database;

/// Learners of the caseload. Writing needs an open Transaction.
class LearnerRepository
{
public:
    explicit LearnerRepository(Database &database);

    [[nodiscard]] Result<QList<LearnerListItem>> list() const; ///< by family name, given name
    [[nodiscard]] Result<QList<LearnerName>> names() const; ///< by family name, given name
    [[nodiscard]] Result<LearnerListItem> listItem(LearnerId id) const; ///< NotFound
    [[nodiscard]] Result<Learner> learner(LearnerId id) const; ///< NotFound
    [[nodiscard]] Result<QList<Learner>> learners() const; ///< all, by id
    [[nodiscard]] Result<int> count() const;

    [[nodiscard]] Result<std::optional<Learner>> findByInsz(const Insz &insz) const;
    /// Learners with this name (case, diacritics and invisible characters do not count) and birth
    /// date, by id.
    [[nodiscard]] Result<QList<Learner>> findByName(const QString &familyName,
                                                    const QString &givenName,
                                                    std::optional<QDate> birthDate) const;

    /// Inserts (null id) or updates. Conflict when another learner has the INSZ or the programme
    /// code is not in the catalogue; NotFound when the id is gone.
    /// Gives these learners what is set in `change`; how many had something else.
    Result<int> change(const QList<LearnerId> &ids, const EnrolmentChange &change);
    /// By name.
    [[nodiscard]] Result<QList<MailAddress>> mailAddresses(const QList<LearnerId> &ids) const;
    Result<LearnerId> save(const Learner &learner);
    /// Conflict when the learner has agreements.
    Result<void> remove(LearnerId id);

private:
    Database &m_database;
};

} // namespace traject
