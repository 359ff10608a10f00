// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace traject {

/// What went wrong, for code that decides and for the one place that turns it into a sentence
/// (ui/support/errortext.h in the window, app/cli/console.h on the command line).
enum class ErrorCode {
    WrongKey, ///< The passphrase does not open the caseload (or its first page is damaged).
    NotACaseload, ///< The file is something else: text, plain SQLite, another program's database.
    Damaged, ///< The file was a caseload, but a page, the schema or its length is not whole.
    NewerSchema, ///< Written by a newer version of the program; opening it would lose data.
    Locked, ///< Another program (or window) has the caseload open.
    ReadOnly, ///< The file or its folder cannot be written.
    FileMissing,
    FileExists, ///< Creating would overwrite something.
    FileAccess, ///< Reading or writing failed: permissions, full disk, device.
    CipherMissing, ///< The SQL library at hand does not encrypt; nothing was written.
    NotFound, ///< No such learner, agreement, … in the caseload.
    Conflict, ///< The change collides with another one, or with a unique number.
    InvalidInput, ///< Input of the wrong form; the detail names the place.
    MissingColumns, ///< An import file lacks headers that are needed; the detail lists them.
    Cancelled, ///< The user stopped a long task; nothing was changed.
    Internal, ///< A defect of the program.
};

/// A failure as a value: a code to act upon and a technical detail. Never holds personal data
/// that the user did not just type, because details may end up in a log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, detail});
}

} // namespace traject
