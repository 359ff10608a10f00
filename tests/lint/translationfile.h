// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace traject::lint {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< One, or one per plural form.
    QString type; ///< Empty: finished. Otherwise unfinished, vanished or obsolete.
};

/// The messages of a .ts file; empty when it is not one.
[[nodiscard]] QList<Message> readTranslationFile(const QByteArray &xml);

/// What is wrong with them: unfinished, no longer used, empty, or with other placeholders (%1, %n)
/// than the source. One sentence per message.
[[nodiscard]] QStringList translationProblems(const QList<Message> &messages);

/// The string literals with "%n" in a C++ source: lupdate overlooks some silently, such as
/// translate() with a static_cast as its number.
[[nodiscard]] QStringList pluralLiterals(const QString &cpp);

} // namespace traject::lint
