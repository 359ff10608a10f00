// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace traject::ui {

namespace {

constexpr QLatin1String languageKey("program/language");
constexpr QLatin1String schemeKey("program/colorScheme");
constexpr QLatin1String textSizeKey("program/textSize");
constexpr QLatin1String lockKey("program/lockAfterMinutes");
constexpr QLatin1String recentKey("program/recentFiles");
constexpr qsizetype mostRecent = 8;

} // namespace

Preferences Preferences::read(const QSettings &settings)
{
    Preferences preferences;
    preferences.language = settings.value(languageKey, preferences.language).toString();
    const QString scheme = settings.value(schemeKey).toString();
    if (scheme == QLatin1String("light"))
        preferences.colorScheme = ColorScheme::Light;
    else if (scheme == QLatin1String("dark"))
        preferences.colorScheme = ColorScheme::Dark;
    preferences.textSizePercent
        = qBound(100, settings.value(textSizeKey, preferences.textSizePercent).toInt(), 200);
    preferences.lockAfterMinutes
        = qBound(0, settings.value(lockKey, preferences.lockAfterMinutes).toInt(), 120);
    return preferences;
}

void Preferences::write(QSettings &settings) const
{
    settings.setValue(languageKey, language);
    switch (colorScheme) {
    case ColorScheme::System:
        settings.remove(schemeKey);
        break;
    case ColorScheme::Light:
        settings.setValue(schemeKey, QStringLiteral("light"));
        break;
    case ColorScheme::Dark:
        settings.setValue(schemeKey, QStringLiteral("dark"));
        break;
    }
    settings.setValue(textSizeKey, textSizePercent);
    settings.setValue(lockKey, lockAfterMinutes);
}

QStringList recentFiles(const QSettings &settings)
{
    return settings.value(recentKey).toStringList();
}

void rememberFile(QSettings &settings, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles(settings);
    files.removeAll(absolute);
    files.prepend(absolute);
    settings.setValue(recentKey, files.mid(0, mostRecent));
}

void forgetFile(QSettings &settings, const QString &path)
{
    QStringList files = recentFiles(settings);
    files.removeAll(path);
    settings.setValue(recentKey, files);
}

} // namespace traject::ui
