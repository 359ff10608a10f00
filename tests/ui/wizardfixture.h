// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/csv.h"
#include "core/service/caseload.h"
#include "ui/support/environment.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

/// A caseload with the learners and workplaces of tests/data, and a window environment whose
/// messages are kept instead of shown.
namespace traject::test {

class KeptMessages final : public ui::Messages
{
public:
    void showError(QWidget *, const QString &title, const QString &text) override
    {
        errors.append(title + QStringLiteral(": ") + text);
    }
    void showInformation(QWidget *, const QString &, const QString &text) override
    {
        informations.append(text);
    }
    void ask(QWidget *, const QString &, const QString &text, const QString &,
             const std::function<void()> &onYes) override
    {
        questions.append(text);
        if (answerYes)
            onYes();
    }

    QStringList errors;
    QStringList informations;
    QStringList questions;
    bool answerYes = false;
};

/// Answers with one path, or not at all while that is blank.
class SetFileDialogs final : public ui::FileDialogs
{
public:
    void openFile(QWidget *, const QString &, const QString &, const OnChosen &) override { }
    void saveFile(QWidget *, const QString &, const QString &suggestion, const QString &,
                  const OnChosen &onChosen) override
    {
        suggested = suggestion;
        if (!chosen.isEmpty())
            onChosen(chosen);
    }

    void chooseFolder(QWidget *, const QString &, const OnChosen &onChosen) override
    {
        if (!chosen.isEmpty())
            onChosen(chosen);
    }

    QString chosen;
    QString suggested;
};

inline const QString passphrase = QStringLiteral("een lange wachtzin");

/// Imports one file of tests/data/caseload; how many rows came in, or -1.
inline int importFile(Caseload &caseload, exchange::ImportKind kind, const QString &name)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/caseload/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto table = exchange::readCsv(file.readAll());
    if (!table)
        return -1;
    const auto mapping = caseload.imports().mappingFor(kind, table->header);
    const auto preview = caseload.imports().preview(kind, *table, mapping);
    if (!preview)
        return -1;
    const auto report = caseload.imports().run(*preview, *table, mapping);
    return report ? report->imported : -1;
}

class WizardFixture
{
public:
    WizardFixture()
        : settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , environment{clock, messages, fileDialogs, settings}
    { }

    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("test.traject")); }

    /// Creates the caseload and fills it; false when anything fails.
    [[nodiscard]] bool create()
    {
        auto created = Caseload::create(path(), passphrase, clock);
        if (!created)
            return false;
        caseload = std::move(*created);
        return importFile(*caseload, exchange::ImportKind::Learners, QStringLiteral("learners.csv"))
            > 0
            && importFile(*caseload, exchange::ImportKind::Workplaces,
                          QStringLiteral("workplaces.csv"))
            > 0;
    }
    /// The same from the bytes of a caseload filled before; blank bytes are filled in.
    [[nodiscard]] bool createFrom(QByteArray &prepared)
    {
        QFile file(path());
        if (prepared.isEmpty()) {
            if (!create())
                return false;
            caseload.reset();
            if (!file.open(QIODevice::ReadOnly))
                return false;
            prepared = file.readAll();
        } else if (!file.open(QIODevice::WriteOnly) || file.write(prepared) != prepared.size()) {
            return false;
        }
        file.close();
        return reopen();
    }
    /// Closes the caseload and opens it again, as after a crash or the next morning.
    [[nodiscard]] bool reopen()
    {
        caseload.reset();
        auto opened = Caseload::open(path(), passphrase, clock);
        if (opened)
            caseload = std::move(*opened);
        return caseload != nullptr;
    }

    /// The learner in the list whose search key holds this folded text.
    [[nodiscard]] LearnerListItem learner(const QString &folded) const
    {
        const auto list = caseload->learners().list();
        for (const LearnerListItem &item : list.value_or(QList<LearnerListItem>())) {
            if (item.searchKey.contains(folded))
                return item;
        }
        return {};
    }

    QTemporaryDir dir;
    FixedClock clock{QDateTime(QDate(2026, 8, 24), QTime(14, 5))};
    KeptMessages messages;
    SetFileDialogs fileDialogs;
    QSettings settings;
    ui::Environment environment;
    std::unique_ptr<Caseload> caseload;
};

} // namespace traject::test
