// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/pdf.h"

#include <QFontDatabase>
#include <QStringList>

namespace traject::print {

Result<void> registerFonts()
{
    static const bool registered = [] {
        const QStringList files{
            QStringLiteral("Regular"),
            QStringLiteral("SemiBold"),
            QStringLiteral("Bold"),
            QStringLiteral("Italic"),
        };
        return std::all_of(files.begin(), files.end(), [](const QString &file) {
            return QFontDatabase::addApplicationFont(
                       QStringLiteral(":/fonts/TrajectwijzerSans-%1.ttf").arg(file))
                >= 0;
        });
    }();
    if (!registered)
        return failure(ErrorCode::Internal, QStringLiteral("fonts"));
    return {};
}

} // namespace traject::print
