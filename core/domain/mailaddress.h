// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace traject {

/// Whom a mail goes to.
struct MailAddress
{
    QString name;
    QString address; ///< empty: not known

    bool operator==(const MailAddress &) const = default;
};

/// Mail addresses as the field for the receivers of a mail program takes them.
struct MailReceivers
{
    QString text; ///< "Lars Coppens <lars@example.be>; …", each address once
    int count = 0; ///< addresses in the text
    int without = 0; ///< of whom none is known

    bool operator==(const MailReceivers &) const = default;
};

/// A name with signs that have a meaning between addresses is quoted (RFC 5322, 3.2.4).
[[nodiscard]] MailReceivers mailReceivers(const QList<MailAddress> &addresses);

} // namespace traject
