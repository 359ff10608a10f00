// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/caseloadfile.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/filecheck.h"
#include "core/storage/filesync.h"
#include "core/storage/migrator.h"
#include "core/storage/rekeying.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

namespace traject {
namespace {

/// "TRJW": marks an SQLite file as a caseload of this program.
constexpr int applicationId = 0x54524a57;

/// What the library keeps beside a file: write-ahead log, its index, rollback journal.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"),
                             QStringLiteral("-journal")};

/// Whether a crash left committed changes beside the file, which opening would bring in.
bool hasUnfinishedLog(const QString &path)
{
    return QFileInfo(path + companions.at(0)).size() > 0
        || QFileInfo(path + companions.at(2)).size() > 0;
}

/// The one path by which a file is locked, however it was reached.
QString plainPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

bool isBlank(const QString &passphrase)
{
    return passphrase.trimmed().isEmpty();
}

/// Every page decrypts and is what was written. Reads the file only, not the log.
Result<void> checkPages(Database &database)
{
    const auto problems = database.command(QStringLiteral("PRAGMA cipher_integrity_check"));
    if (!problems)
        return failure(ErrorCode::Damaged, problems.error().detail);
    if (!problems->isEmpty())
        return failure(ErrorCode::Damaged, problems->first());
    return {};
}

/// The same for what the file and its log give together.
Result<void> checkPagesThroughLog(Database &database)
{
    const auto problems = database.command(QStringLiteral("PRAGMA quick_check"));
    if (!problems)
        return failure(ErrorCode::Damaged, problems.error().detail);
    if (*problems != QStringList{QStringLiteral("ok")})
        return failure(ErrorCode::Damaged, problems->first());
    return {};
}

/// Whether the key fits, the file is whole, ours, and not of a newer program. Reads only.
Result<void> checkOurs(Database &database, bool throughLog, int newestVersion)
{
    // The first page that is read tells whether the key fits.
    if (auto read = database.command(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !read)
        return tl::unexpected(read.error());
    if (auto whole = throughLog ? checkPagesThroughLog(database) : checkPages(database); !whole)
        return whole;
    const auto id = database.command(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return tl::unexpected(id.error());
    const auto version = database.command(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (*id != QStringList{QString::number(applicationId)})
        return failure(ErrorCode::NotACaseload, QStringLiteral("application_id"));
    if (version->first().toInt() > newestVersion)
        return failure(ErrorCode::NewerSchema, QStringLiteral("schema ") + version->first());
    return {};
}

/// Makes a whole, empty caseload at a path of its own.
Result<void> build(const ConnectionSettings &settings, const QList<Migration> &migrations,
                   const Clock &clock)
{
    QFile file(settings.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileAccess, file.errorString());
    file.close();
    {
        auto database
            = Database::connect(settings, clock, std::make_shared<std::atomic_bool>(false));
        if (!database)
            return tl::unexpected(database.error());
        if (auto configured = (*database)->configure(); !configured)
            return configured;
        const auto marked
            = (*database)->command(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        if (!marked)
            return tl::unexpected(marked.error());
        Migrator migrator(**database, migrations);
        if (auto migrated = migrator.run([] { return Result<void>(); }); !migrated)
            return migrated;
    }
    if (hasUnfinishedLog(settings.path))
        return failure(ErrorCode::FileAccess, QStringLiteral("the log was not brought in"));
    return filesync::syncFile(settings.path);
}

} // namespace

CaseloadFile::CaseloadFile(const QString &path, const QString &passphrase, const Clock &clock,
                           const CaseloadOptions &options)
    : m_path(plainPath(path))
    , m_passphrase(passphrase)
    , m_clock(clock)
    , m_options(options)
    , m_changed(std::make_shared<std::atomic_bool>(false))
{
    if (m_options.backupDirectory.isEmpty())
        m_options.backupDirectory = backupDirectoryOf(m_path);
}

CaseloadFile::~CaseloadFile()
{
    close();
}

Result<std::unique_ptr<CaseloadFile>> CaseloadFile::create(const QString &path,
                                                           const QString &passphrase,
                                                           const Clock &clock,
                                                           const CaseloadOptions &options)
{
    if (isBlank(passphrase))
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank passphrase"));
    std::unique_ptr<CaseloadFile> file(new CaseloadFile(path, passphrase, clock, options));
    if (auto loaded = file->loadMigrations(); !loaded)
        return tl::unexpected(loaded.error());
    if (auto writable = filecheck::checkFolder(file->m_path); !writable)
        return tl::unexpected(writable.error());
    // A log without its file would be taken for the log of the new file.
    for (const QString &taken : QStringList{QString()} + companions) {
        if (QFileInfo::exists(file->m_path + taken))
            return failure(ErrorCode::FileExists, file->m_path + taken);
    }
    if (auto locked = file->lock(); !locked)
        return tl::unexpected(locked.error());

    ConnectionSettings fresh = file->connectionSettings();
    fresh.path += QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128);
    const auto cleanUp = qScopeGuard([&] {
        for (const QString &left : QStringList{QString()} + companions)
            QFile::remove(fresh.path + left);
    });
    if (auto built = build(fresh, file->m_options.migrations, clock); !built)
        return tl::unexpected(built.error());
    if (auto renamed = filesync::renameNew(fresh.path, file->m_path); !renamed)
        return tl::unexpected(renamed.error());
    if (auto connected = file->connect(); !connected)
        return tl::unexpected(connected.error());
    return file;
}

Result<std::unique_ptr<CaseloadFile>> CaseloadFile::open(const QString &path,
                                                         const QString &passphrase,
                                                         const Clock &clock,
                                                         const CaseloadOptions &options)
{
    std::unique_ptr<CaseloadFile> file(new CaseloadFile(path, passphrase, clock, options));
    if (auto loaded = file->loadMigrations(); !loaded)
        return tl::unexpected(loaded.error());
    if (auto accessible = filecheck::checkAccess(file->m_path); !accessible)
        return tl::unexpected(accessible.error());
    if (auto locked = file->lock(); !locked)
        return tl::unexpected(locked.error());
    file->clearLeftovers();
    if (auto encrypted = filecheck::checkContent(file->m_path); !encrypted)
        return tl::unexpected(encrypted.error());
    // To the library an empty key means no encryption at all.
    if (isBlank(passphrase))
        return failure(ErrorCode::WrongKey, QStringLiteral("blank passphrase"));
    if (auto connected = file->connect(); !connected)
        return tl::unexpected(connected.error());
    if (auto migrated = file->migrate(); !migrated)
        return tl::unexpected(migrated.error());
    return file;
}

Result<void> CaseloadFile::loadMigrations()
{
    if (!m_options.migrations.isEmpty())
        return {};
    const auto shipped = shippedMigrations();
    if (!shipped)
        return tl::unexpected(shipped.error());
    m_options.migrations = *shipped;
    return {};
}

Result<void> CaseloadFile::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    const QLockFile::LockError error = m_lock->error();
    m_lock.reset();
    switch (error) {
    case QLockFile::LockFailedError:
        return failure(ErrorCode::Locked, m_path);
    case QLockFile::PermissionError:
        return failure(ErrorCode::ReadOnly, QStringLiteral("lock file"));
    default:
        return failure(ErrorCode::FileAccess, QStringLiteral("lock file"));
    }
}

ConnectionSettings CaseloadFile::connectionSettings() const
{
    return {.path = m_path, .passphrase = m_passphrase, .kdfIterations = m_options.kdfIterations};
}

Result<void> CaseloadFile::connect()
{
    const int newestVersion = m_options.migrations.last().version;
    const bool afterCrash = hasUnfinishedLog(m_path);
    if (afterCrash) {
        ConnectionSettings readOnly = connectionSettings();
        readOnly.readOnly = true;
        auto probe = Database::connect(readOnly, m_clock, m_changed);
        if (!probe)
            return tl::unexpected(probe.error());
        if (auto ours = checkOurs(**probe, true, newestVersion); !ours)
            return ours;
    }
    auto database = Database::connect(connectionSettings(), m_clock, m_changed);
    if (!database)
        return tl::unexpected(database.error());
    if (!afterCrash) {
        if (auto ours = checkOurs(**database, false, newestVersion); !ours)
            return ours;
    }
    if (auto configured = (*database)->configure(); !configured)
        return configured;
    if (afterCrash) {
        if (auto put = (*database)->command(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            !put)
            return tl::unexpected(put.error());
        if (auto whole = checkPages(**database); !whole)
            return whole;
        m_changed->store(true); // the session that ended in the crash made no backup
    }
    m_database = std::move(*database);
    return {};
}

Result<void> CaseloadFile::migrate()
{
    Migrator migrator(*m_database, m_options.migrations);
    return migrator.run([this]() -> Result<void> {
        if (auto saved = backUp(); !saved)
            return tl::unexpected(saved.error());
        return {};
    });
}

Result<std::unique_ptr<Database>> CaseloadFile::openWorkerConnection() const
{
    auto database = Database::connect(connectionSettings(), m_clock, m_changed);
    if (!database)
        return database;
    if (auto configured = (*database)->configure(); !configured)
        return tl::unexpected(configured.error());
    return database;
}

bool CaseloadFile::hasPassphrase(const QString &passphrase) const
{
    const auto form = QString::NormalizationForm_C; // as cipher.h takes it
    return passphrase.normalized(form) == m_passphrase.normalized(form);
}

Result<RekeyedCopy> CaseloadFile::makeRekeyedCopy(const QString &current, const QString &fresh,
                                                  const OnPassphraseStep &onStep) const
{
    const auto goesOn = [&](PassphraseStep step) { return !onStep || onStep(step); };
    if (!hasPassphrase(current))
        return failure(ErrorCode::WrongKey, QStringLiteral("not the passphrase of the caseload"));
    if (isBlank(fresh))
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank passphrase"));
    if (!goesOn(PassphraseStep::BackUp))
        return failure(ErrorCode::Cancelled);
    const auto worker = openWorkerConnection();
    if (!worker)
        return tl::unexpected(worker.error());
    // Whatever is stored after the backup sets the flag again: adopt() then refuses the copy.
    if (auto backedUp = backUpThrough(**worker); !backedUp)
        return tl::unexpected(backedUp.error());
    if (!goesOn(PassphraseStep::Copy))
        return failure(ErrorCode::Cancelled);
    const RekeyedCopy copy{rekeying::copyPath(m_path), fresh, backups()};
    rekeying::discard(copy.path);
    auto discarding = qScopeGuard([&] { rekeying::discard(copy.path); });
    if (auto copied = Backup(**worker, m_path, m_options.backupDirectory).copy(copy.path); !copied)
        return tl::unexpected(copied.error());
    ConnectionSettings settings = connectionSettings();
    settings.path = copy.path;
    if (!goesOn(PassphraseStep::Encrypt))
        return failure(ErrorCode::Cancelled);
    if (auto encrypted = rekeying::changeKey(settings, fresh, m_clock); !encrypted)
        return tl::unexpected(encrypted.error());
    settings.passphrase = fresh;
    if (!goesOn(PassphraseStep::Verify))
        return failure(ErrorCode::Cancelled);
    if (auto whole = rekeying::verify(settings, m_clock); !whole)
        return tl::unexpected(whole.error());
    discarding.dismiss();
    return copy;
}

Result<void> CaseloadFile::adopt(const RekeyedCopy &copy, const OnPassphraseStep &onStep)
{
    const Result<void> swapped = swapFor(copy, onStep);
    if (!swapped)
        rekeying::discard(copy.path);
    return swapped;
}

Result<void> CaseloadFile::swapFor(const RekeyedCopy &copy, const OnPassphraseStep &onStep)
{
    if (m_changed->load())
        return failure(ErrorCode::Conflict, QStringLiteral("the caseload changed meanwhile"));
    // Every connection holds the flag. One that goes on would write to a file without a name.
    constexpr long ownHolders = 2; // this file and its main connection
    if (m_changed.use_count() > ownHolders)
        return failure(ErrorCode::Locked, QStringLiteral("other work is under way"));
    if (onStep)
        onStep(PassphraseStep::Swap);
    m_database.reset(); // the last connection brings the log in and takes it away
    const Result<void> renamed = hasUnfinishedLog(m_path)
        ? Result<void>(failure(ErrorCode::Locked, QStringLiteral("the log was not brought in")))
        : filesync::replace(copy.path, m_path);
    // An error after the renaming itself does not make it undone.
    const bool swapped = !QFileInfo::exists(copy.path);
    if (swapped) {
        m_passphrase = copy.passphrase;
        if (onStep)
            onStep(PassphraseStep::Open);
    }
    if (auto connected = connect(); !connected)
        return connected;
    if (!swapped)
        return renamed;
    m_changed->store(true); // no backup opens with the new passphrase yet
    return {};
}

void CaseloadFile::clearLeftovers() const
{
    // Of a change of passphrase that a crash cut short; nobody else makes one while we lock.
    rekeying::discard(rekeying::copyPath(m_path));
}

Result<int> CaseloadFile::schemaVersion() const
{
    return Migrator(*m_database, m_options.migrations).version();
}

QString CaseloadFile::cipherVersion() const
{
    return m_database->cipherVersion();
}

QString CaseloadFile::backupDirectoryOf(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-backups"));
}

QStringList CaseloadFile::backups() const
{
    return Backup::list(m_path, m_options.backupDirectory);
}

Result<QString> CaseloadFile::backUp()
{
    return backUpThrough(*m_database);
}

Result<QString> CaseloadFile::backUpInWorker() const
{
    const auto worker = openWorkerConnection();
    if (!worker)
        return tl::unexpected(worker.error());
    return backUpThrough(**worker);
}

Result<QString> CaseloadFile::backUpThrough(Database &database) const
{
    // Cleared first: what another connection commits meanwhile is due for the next backup.
    const bool changed = m_changed->exchange(false);
    Result<QString> made = Backup(database, m_path, m_options.backupDirectory).make(m_clock.now());
    if (!made && changed)
        m_changed->store(true);
    return made;
}

Result<void> CaseloadFile::close()
{
    Result<void> backedUp;
    if (m_database && m_changed->load()) {
        if (auto made = backUp(); !made)
            backedUp = tl::unexpected(made.error());
    }
    m_database.reset();
    m_lock.reset();
    return backedUp;
}

} // namespace traject
