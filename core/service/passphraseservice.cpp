// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/passphraseservice.h"

#include "core/storage/caseloadfile.h"

#include <QFile>
#include <QtConcurrent>

#include <algorithm>

namespace traject {

PassphraseService::PassphraseService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

PassphraseService::~PassphraseService()
{
    waitForDone();
}

void PassphraseService::waitForDone()
{
    m_pool.waitForDone();
}

bool PassphraseService::matches(const QString &passphrase) const
{
    return m_file.hasPassphrase(passphrase);
}

Result<PassphraseChange> PassphraseService::prepare(const QString &current, const QString &fresh,
                                                    const ProgressFunction &progress,
                                                    const std::atomic_bool *cancel) const
{
    if (matches(current) && matches(fresh))
        return failure(ErrorCode::InvalidInput, QStringLiteral("the same passphrase"));
    const auto onStep = [&](PassphraseStep step) {
        if (progress)
            progress(static_cast<int>(step), static_cast<int>(PassphraseStep::Swap));
        return !(cancel && *cancel);
    };
    return m_file.makeRekeyedCopy(current, fresh, onStep).map([](const RekeyedCopy &copy) {
        return PassphraseChange{copy.path, copy.passphrase, copy.oldBackups};
    });
}

QFuture<Result<PassphraseChange>>
PassphraseService::startPrepare(const QString &current, const QString &fresh,
                                const ProgressFunction &progress,
                                const std::atomic_bool *cancel) const
{
    return QtConcurrent::run(&m_pool, [this, current, fresh, progress, cancel] {
        return prepare(current, fresh, progress, cancel);
    });
}

Result<void> PassphraseService::finish(const PassphraseChange &change)
{
    const auto adopted = m_file.adopt({change.path, change.passphrase, change.oldBackups});
    if (adopted)
        Q_EMIT passphraseChanged();
    return adopted;
}

QString PassphraseService::path() const
{
    return m_file.path();
}

bool PassphraseService::isOpen() const
{
    return m_file.isOpen();
}

Result<int> PassphraseService::replaceBackups(const QStringList &old) const
{
    if (const auto made = m_file.backUpInWorker(); !made)
        return tl::unexpected(made.error());
    return static_cast<int>(std::count_if(old.cbegin(), old.cend(),
                                          [](const QString &path) { return QFile::remove(path); }));
}

QFuture<Result<int>> PassphraseService::startReplaceBackups(const QStringList &old) const
{
    return QtConcurrent::run(&m_pool, [this, old] { return replaceBackups(old); });
}

} // namespace traject
