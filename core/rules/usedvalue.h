// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace traject {

/// A row of a parameter table that a rule looked at.
struct UsedValue
{
    QString rule;
    QString key; ///< name of a number, with its joint committee; or code of the table
    QDate from; ///< first day of the row
    bool confirmed = true;

    bool operator==(const UsedValue &) const = default;
};

} // namespace traject
