// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/storeddocument.h"

#include "core/base/text.h"

namespace traject {
namespace {

/// Room is left under the 255 bytes of common file systems for what programs put around a name.
constexpr qsizetype longestName = 200;

/// "attest.pdf" as {"attest", ".pdf"}; a name without extension has an empty second part.
std::pair<QString, QString> split(const QString &name)
{
    constexpr qsizetype longestExtension = 12;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > longestExtension)
        return {name, {}};
    return {name.first(dot), name.sliced(dot)};
}

} // namespace

QString documentName(const QString &raw)
{
    QString name = text::simplified(raw.normalized(QString::NormalizationForm_C));
    for (QChar &character : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(character))
            character = u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    auto [stem, extension] = split(name);
    while (!stem.isEmpty() && (stem + extension).toUtf8().size() > longestName) {
        // Both halves of a character beyond the basic plane go together.
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    }
    return stem.trimmed() + extension;
}

QString freeDocumentName(const QString &wanted, const QStringList &taken)
{
    const auto [stem, extension] = split(wanted);
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 (%2)%3").arg(stem).arg(number).arg(extension);
    return name;
}

} // namespace traject
