// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/mailaddress.h"
#include "ui/support/environment.h"

namespace traject::ui {

/// Puts mail addresses on the clipboard and says how many, and how many are not known.
void copyMailAddresses(const Result<QList<MailAddress>> &addresses, const Environment &environment,
                       QWidget *parent);

} // namespace traject::ui
