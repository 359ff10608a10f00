// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/migration.h"

#include <QLockFile>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

/// One caseload is one SQLCipher file, used by one program at a time. Nothing may be lost:
///
/// - Whoever opens it holds `<file>.lock` until it is closed. A lock never grows stale by time,
///   only when the process that held it is gone.
/// - Everything that can lead to a refusal is found out by reading: the bytes of a file that is
///   refused stay as they were. After a crash (a write-ahead log is left) the reading goes
///   through a read-only connection, and recovery waits until the file has proved to be ours.
/// - The library at hand must be a cipher (`cipher_version`) before a key is even set; a plain
///   SQLite would silently write in clear.
/// - The cipher's parameters are written out here instead of left to the library's defaults, so
///   that a file moves between systems and library versions.
/// - A new caseload comes into being under another name and is renamed when it is whole.
/// - Another passphrase comes into being on a copy (rekeying.h), which takes the caseload's name
///   when it is whole: at every moment the file opens with the old one or with the new one.
/// - A verified copy is made before a migration and on closing when something changed.
namespace traject {

class Database;
struct ConnectionSettings;

struct CaseloadOptions
{
    int kdfIterations = 256000; ///< of PBKDF2-HMAC-SHA512; a file opens only with its own number
    QString backupDirectory; ///< empty: `<name>-backups` beside the file
    QList<Migration> migrations; ///< empty: those that the program ships
};

/// What changing the passphrase is about to do.
enum class PassphraseStep { BackUp, Copy, Encrypt, Verify, Swap, Open };

/// A whole, verified copy of the caseload under another passphrase, which waits beside it.
struct RekeyedCopy
{
    QString path;
    QString passphrase;
    QStringList oldBackups; ///< those that open with the passphrase of before
};

class CaseloadFile
{
public:
    /// Creates a new, empty, encrypted caseload and opens it. `clock` must outlive the result.
    /// InvalidInput: blank passphrase. FileExists: `path` is taken. ReadOnly, FileAccess: the
    /// folder cannot be written. CipherMissing.
    [[nodiscard]] static Result<std::unique_ptr<CaseloadFile>>
    create(const QString &path, const QString &passphrase, const Clock &clock,
           const CaseloadOptions &options = {});
    /// Opens a caseload and brings its schema up to date. Locked, FileMissing, ReadOnly,
    /// NotACaseload, Damaged, WrongKey, NewerSchema, CipherMissing, FileAccess: the file is as it
    /// was. A migration that fails gives its own error and leaves the schema before it, with a
    /// backup beside. `clock` must outlive the result.
    [[nodiscard]] static Result<std::unique_ptr<CaseloadFile>>
    open(const QString &path, const QString &passphrase, const Clock &clock,
         const CaseloadOptions &options = {});
    ~CaseloadFile(); ///< close(), and a failed backup goes unheard

    CaseloadFile(const CaseloadFile &) = delete;
    CaseloadFile &operator=(const CaseloadFile &) = delete;

    /// The main connection; belongs to the thread that opened the file.
    [[nodiscard]] Database &database() { return *m_database; }
    /// A second connection with the same key. To be called, used and destroyed in the thread that
    /// works with it, and destroyed before the file is closed.
    [[nodiscard]] Result<std::unique_ptr<Database>> openWorkerConnection() const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Result<int> schemaVersion() const;
    [[nodiscard]] QString cipherVersion() const; ///< "4.6.1 community"
    /// Where the backups of the caseload at `path` lie, unless the options say otherwise.
    [[nodiscard]] static QString backupDirectoryOf(const QString &path);
    [[nodiscard]] QStringList backups() const; ///< paths, newest first

    /// Told before each step; false stops it with Cancelled (not from Swap on).
    using OnPassphraseStep = std::function<bool(PassphraseStep)>;
    /// Makes a backup, and a verified copy of the caseload under another passphrase; for any
    /// thread (it works on a connection of its own). WrongKey: `current` is not the passphrase.
    /// InvalidInput: `fresh` is blank. Nothing is changed, whatever fails.
    [[nodiscard]] Result<RekeyedCopy> makeRekeyedCopy(const QString &current, const QString &fresh,
                                                      const OnPassphraseStep &onStep = {}) const;
    /// Puts that copy in the caseload's place, in one renaming, and opens it. Afterwards the file
    /// has the new passphrase; after an error it has the old one, and the copy is gone. Conflict:
    /// something was stored since the copy was made. Locked: other work is under way.
    /// Should the new file not open, isOpen() is false.
    Result<void> adopt(const RekeyedCopy &copy, const OnPassphraseStep &onStep = {});
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    /// Whether this is its passphrase.
    [[nodiscard]] bool hasPassphrase(const QString &passphrase) const;

    /// Makes a verified copy now; its path. A failure leaves the caseload alone.
    Result<QString> backUp();
    /// The same on a connection of its own, for any thread.
    Result<QString> backUpInWorker() const;
    /// Makes a backup when something was committed since opening, then closes. The file is closed
    /// in any case; an error tells that the backup failed. Closing twice does nothing.
    Result<void> close();

private:
    CaseloadFile(const QString &path, const QString &passphrase, const Clock &clock,
                 const CaseloadOptions &options);

    [[nodiscard]] ConnectionSettings connectionSettings() const;
    [[nodiscard]] Result<void> loadMigrations();
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> swapFor(const RekeyedCopy &copy, const OnPassphraseStep &onStep);
    void clearLeftovers() const;
    [[nodiscard]] Result<QString> backUpThrough(Database &database) const;
    [[nodiscard]] Result<void> migrate();

    QString m_path;
    QString m_passphrase;
    const Clock &m_clock;
    CaseloadOptions m_options;
    std::shared_ptr<std::atomic_bool> m_changed; ///< shared with every connection
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
};

} // namespace traject
