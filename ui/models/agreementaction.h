// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace traject::ui {

/// What can be asked of a stored agreement wherever it is shown; ui/agreementdesk.h does it.
enum class AgreementAction {
    Preview,
    Change, ///< in the wizard, which gives it a new version
    FollowUp, ///< its deadlines and premiums
    Record, ///< that it was signed and registered
    Terminate, ///< records its early end
    History,
    Print,
    SavePdf,
};

} // namespace traject::ui
