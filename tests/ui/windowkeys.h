// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QWidget;

/// What a window owes to people who work by keyboard only.
namespace traject::test {

/// Keys and mnemonics that mean two things at one place of a window that is shown: Qt then does
/// neither.
[[nodiscard]] QStringList keyProblems(const QWidget &window);

} // namespace traject::test
