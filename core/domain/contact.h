// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"

namespace traject {

using ContactId = Id<struct ContactTag>;

enum class ContactKind { Call, Visit, Mail, Message, Meeting };

/// How far the search for a workplace came with one establishment, from approaching it to a
/// yes or a no.
enum class SearchStep { Approached, Interested, Interview, Agreed, Refused };

/// A contact (contactmoment) in the follow-up of a learner or in the search for a workplace.
struct Contact
{
    ContactId id;
    LearnerId learner; ///< null: about the establishment only
    EstablishmentId establishment; ///< null: none concerned
    AgreementId agreement; ///< null: none concerned
    QDate heldOn;
    ContactKind kind = ContactKind::Call;
    QString person; ///< with whom
    QString note; ///< what was said
    std::optional<SearchStep> searchStep; ///< set when it is about finding a workplace
    QString nextStep; ///< what is to be done next; blank: nothing
    std::optional<QDate> nextOn; ///< by when
    std::optional<QDate> nextDoneOn;

    bool operator==(const Contact &) const = default;
};

template <>
std::span<const Term<ContactKind>> terms<ContactKind>();
template <>
std::span<const Term<SearchStep>> terms<SearchStep>();

} // namespace traject
