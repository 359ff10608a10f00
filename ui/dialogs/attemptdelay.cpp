// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/attemptdelay.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace traject::ui {

namespace {

constexpr int longest = 30;
const QString failuresKey = QStringLiteral("/failures");
const QString untilKey = QStringLiteral("/until");

/// The same for every way to reach the file.
QString groupOf(const QString &caseload)
{
    const QFileInfo file(caseload);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("attempts/") + QString::fromLatin1(hash.first(16));
}

} // namespace

AttemptDelay::AttemptDelay(QSettings &settings, const Clock &clock, const QString &caseload)
    : m_settings(settings)
    , m_clock(clock)
    , m_group(groupOf(caseload))
{ }

int AttemptDelay::failed()
{
    constexpr int mostDoublings = 5; // 2 to the fifth is more than the longest already
    const int failures = qBound(0, m_settings.value(m_group + failuresKey).toInt(), mostDoublings);
    const int seconds = qMin(1 << failures, longest);
    m_settings.setValue(m_group + failuresKey, failures + 1);
    m_settings.setValue(m_group + untilKey, m_clock.now().addSecs(seconds).toSecsSinceEpoch());
    m_settings.sync(); // whoever kills the program now waits all the same
    return seconds;
}

void AttemptDelay::succeeded()
{
    m_settings.remove(m_group);
}

int AttemptDelay::secondsLeft() const
{
    const qint64 until = m_settings.value(m_group + untilKey).toLongLong();
    // A clock that was put back must not lock the owner out.
    return static_cast<int>(
        qBound(qint64{0}, until - m_clock.now().toSecsSinceEpoch(), qint64{longest}));
}

} // namespace traject::ui
