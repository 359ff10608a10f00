// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/storeddocument.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

#include <memory>

/// Another program can only show a document that lies in a file. So opening one makes a copy in
/// clear, and everything here is about how short and how private its life is:
///
/// - It lies in a folder of this run of the program, which only the user may enter (0700, the file
///   0600), under the session's runtime folder where the system has one: that is memory, not disk.
/// - It is overwritten and removed when the caseload is closed or locked and when the user says so.
/// - A run that was killed leaves its folder behind; the lock beside it tells the next start that
///   nobody is there any more, and the folder is erased.
///
/// Overwriting reaches the bytes of a memory file system and of most disks, not what a solid-state
/// disk or a journaling file system may have set aside; hence the runtime folder first.
namespace traject {

/// One document that lies open outside of the program.
struct DocumentCopy
{
    StoredDocument document;
    QString path;
    QDateTime writtenAt; ///< by us; a later time means that somebody may have changed it

    bool operator==(const DocumentCopy &) const = default;
};

class DocumentCopies : public QObject
{
    Q_OBJECT
public:
    /// Copies come in a folder of their own within `folder`, made when the first one is.
    explicit DocumentCopies(const QString &folder, QObject *parent = nullptr);
    ~DocumentCopies() override; ///< eraseAll()

    /// "$XDG_RUNTIME_DIR/trajectwijzer" where that is a private folder, else one of the user's in
    /// the folder for temporary files.
    [[nodiscard]] static QString standardFolder();
    /// Erases what runs of the program that are gone left in `folder`.
    static void eraseLeftovers(const QString &folder);

    /// Makes a folder for one copy; the path at which its file may be made. FileAccess when no
    /// private folder can be had.
    [[nodiscard]] Result<QString> prepare(const QString &name);
    /// Tells that the copy was written there.
    void add(const StoredDocument &document, const QString &path);

    /// The copy holds this document now: what was changed has been taken in.
    void setDocument(const QString &path, const StoredDocument &document);

    [[nodiscard]] const QList<DocumentCopy> &copies() const { return m_copies; }
    /// Whether its bytes are no longer those of the document; a file that is gone did not change.
    [[nodiscard]] static bool isChanged(const DocumentCopy &copy);
    /// Overwrites and removes one copy, or all of them; false when another program holds one fast.
    /// It then stays in copies().
    bool erase(const QString &path);
    bool eraseAll();

Q_SIGNALS:
    void copiesChanged(); ///< a copy came, went, or was written by another program

private:
    [[nodiscard]] Result<void> openSession();
    void closeSession();

    QString m_folder;
    QString m_session; ///< empty: none yet
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
    QList<DocumentCopy> m_copies;
    int m_number = 0; ///< of the copy's own folder
};

} // namespace traject
