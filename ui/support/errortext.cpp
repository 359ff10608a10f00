// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/errortext.h"

#include <QCoreApplication>

namespace traject::ui {

namespace {

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ErrorTexts)
public:
    /// What happened and what to do next, without the detail.
    static QString sentence(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::WrongKey:
            return tr("The passphrase does not open this caseload. Check the keyboard layout and "
                      "Caps Lock and try again. If you are sure of the passphrase, the beginning "
                      "of the file may be damaged: open its newest backup instead.");
        case ErrorCode::NotACaseload:
            return tr("This file is not a caseload of Trajectwijzer. Choose a file whose name ends "
                      "in .traject. The file has not been changed.");
        case ErrorCode::Damaged:
            return tr("This caseload is damaged. It has not been changed. Open its newest backup "
                      "and keep the damaged file until you have checked the backup.");
        case ErrorCode::NewerSchema:
            return tr("This caseload was written by a newer version of Trajectwijzer. Install that "
                      "version to open it. The file has not been changed.");
        case ErrorCode::Locked:
            return tr("This caseload is open in another window or program. Close it there first.");
        case ErrorCode::ReadOnly:
            return tr("This file or its folder cannot be written. Copy the file to a folder of "
                      "your own, or ask for write access.");
        case ErrorCode::FileMissing:
            return tr("The file does not exist any more. Look whether it was moved or renamed, or "
                      "whether its drive is connected.");
        case ErrorCode::FileExists:
            return tr("A file with this name exists already and is not overwritten. Choose another "
                      "name.");
        case ErrorCode::FileAccess:
            return tr("The file cannot be read or written. Check that the drive is connected, has "
                      "free space, and that you may use the folder.");
        case ErrorCode::CipherMissing:
            return tr("The encryption library is missing, so nothing was written. Install "
                      "Trajectwijzer again.");
        case ErrorCode::NotFound:
            return tr("This record does not exist any more. It may have been removed or undone.");
        case ErrorCode::Conflict:
            return tr("This change collides with something else in the caseload, so nothing was "
                      "changed.");
        case ErrorCode::InvalidInput:
            return tr("The input cannot be used, so nothing was changed.");
        case ErrorCode::MissingColumns:
            return tr("The file lacks columns that the import needs, so nothing was imported. "
                      "Choose the columns by hand, or add them to the file.");
        case ErrorCode::Cancelled:
            return tr("Stopped. Nothing was changed.");
        case ErrorCode::Internal:
            break;
        }
        return tr("Something went wrong in the program. Close and open the caseload and try "
                  "again; if it keeps happening, report it with the text below.");
    }
};

/// Whether the detail tells the user something that the sentence does not: a place in the input,
/// the columns that are missing, the two records that collide.
bool detailHelps(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
    case ErrorCode::NewerSchema:
    case ErrorCode::Cancelled:
        return false;
    default:
        return true;
    }
}

} // namespace

QString errorText(const Error &error)
{
    const QString sentence = ErrorTexts::sentence(error.code);
    if (error.detail.isEmpty() || !detailHelps(error.code))
        return sentence;
    return QStringLiteral("%1\n\n%2").arg(sentence, error.detail);
}

} // namespace traject::ui
