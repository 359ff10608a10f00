// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/service/progress.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace traject {

class CaseloadFile;

/// A prepared change of the passphrase (core/storage/caseloadfile.h).
struct PassphraseChange
{
    QString path;
    QString passphrase;
    QStringList oldBackups; ///< open with the passphrase of before
};

/// Gives the caseload another passphrase. The long part, which changes nothing yet, runs in a
/// worker thread; the swap itself takes as long as opening the caseload.
class PassphraseService : public QObject
{
    Q_OBJECT
public:
    explicit PassphraseService(CaseloadFile &file, QObject *parent = nullptr);
    ~PassphraseService() override; ///< waitForDone()

    [[nodiscard]] bool matches(const QString &passphrase) const;
    /// WrongKey: `current` is not the passphrase. InvalidInput: `fresh` is blank or the same.
    /// Cancelled. In each case nothing was changed. `progress` is called on the working thread.
    [[nodiscard]] Result<PassphraseChange> prepare(const QString &current, const QString &fresh,
                                                   const ProgressFunction &progress = {},
                                                   const std::atomic_bool *cancel = nullptr) const;
    /// The same in a worker thread; `cancel` must outlive the work.
    [[nodiscard]] QFuture<Result<PassphraseChange>>
    startPrepare(const QString &current, const QString &fresh,
                 const ProgressFunction &progress = {},
                 const std::atomic_bool *cancel = nullptr) const;
    /// From here on the new passphrase opens the caseload. Conflict: something was stored since.
    /// Locked: other work is under way. Then nothing was changed.
    Result<void> finish(const PassphraseChange &change);
    /// False only when the caseload did not open again after finish(): it must be closed then, and
    /// opens with one of the two passphrases.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const; ///< of the caseload

    /// Makes a backup, which opens with the passphrase of now, and removes these; how many went.
    /// For any thread.
    Result<int> replaceBackups(const QStringList &old) const;
    [[nodiscard]] QFuture<Result<int>> startReplaceBackups(const QStringList &old) const;

    /// Waits for the worker; before the file is closed.
    void waitForDone();

Q_SIGNALS:
    void passphraseChanged();

private:
    CaseloadFile &m_file;
    mutable QThreadPool m_pool;
};

} // namespace traject
