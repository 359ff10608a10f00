// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/contact.h"
#include "core/domain/storeddocument.h"
#include "core/domain/task.h"

namespace traject {

/// What a search over the whole caseload finds, in the order in which equal groups stand.
enum class SearchKind {
    Learner,
    Workplace, ///< an establishment with its enterprise
    Mentor,
    Agreement,
    Note, ///< of a learner
    Screening, ///< its texts
    Contact,
    Visit, ///< that was skipped, by its reason
    Evaluation, ///< its remarks
    Task,
    Document,
};
template <>
std::span<const Term<SearchKind>> terms<SearchKind>();

/// The texts by which one record is found.
struct SearchText
{
    qint64 id = 0;
    QString names; ///< what a person calls it
    QString others; ///< numbers, addresses, notes
};

/// A record that was found, as a list shows it, and where it leads.
struct SearchResult
{
    SearchKind kind = SearchKind::Learner;
    qint64 id = 0; ///< of the record; a note has that of its learner
    QString title;
    QString detail; ///< what tells it from others of the name, with " · " between
    QString text; ///< the part of a note in which it was found
    std::optional<QDate> day; ///< of the record; of an agreement its start
    LearnerId learner; ///< null: none concerned
    EstablishmentId establishment; ///< null: none concerned
    int score = 0; ///< more is better

    bool operator==(const SearchResult &) const = default;
};

} // namespace traject
