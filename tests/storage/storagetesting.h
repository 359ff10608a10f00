// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include "core/domain/learner.h"
#include "core/domain/programme.h"
#include "core/domain/workplace.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>

/// What the tests of the storage share: a folder of their own, a fixed clock, a quick key, and
/// filled-in records.
namespace traject::testing {

/// Fails the test with the error's code and detail unless `expression` holds a value.
#define QVERIFY_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &outcome = (expression);                                                        \
        QVERIFY2(outcome.has_value(),                                                              \
                 outcome ? "" : traject::testing::describe(outcome.error()).constData());          \
    } while (false)
/// Fails the test unless `expression` is an error with the code `expected`.
#define QCOMPARE_ERROR(expression, expected)                                                       \
    do {                                                                                           \
        const auto &outcome = (expression);                                                        \
        QVERIFY2(!outcome.has_value(), "succeeded, but should fail");                              \
        QVERIFY2(outcome.error().code == (expected),                                               \
                 traject::testing::describe(outcome.error()).constData());                         \
    } while (false)

[[nodiscard]] QByteArray describe(const Error &error);

inline const QString passphrase = QStringLiteral("Zeer geheim, 'hoor' \"é\"");

inline const QString freshPassphrase = QStringLiteral("Een andere wachtzin");

/// Few iterations, so that a test that opens files often stays quick.
[[nodiscard]] CaseloadOptions quickOptions();

/// 1 September 2026, half past two in Brussels.
[[nodiscard]] const Clock &fixedClock();

/// A folder with (at most) one caseload, which goes away with it.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("dossier.traject")) const;
    [[nodiscard]] QByteArray content(const QString &name = QStringLiteral("dossier.traject")) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Names of all files, those in subfolders too, sorted.
    [[nodiscard]] QStringList files() const;

    /// A new caseload with one programme ("1096").
    [[nodiscard]] Result<std::unique_ptr<CaseloadFile>> create() const;
    [[nodiscard]] Result<std::unique_ptr<CaseloadFile>> open() const;
    [[nodiscard]] Result<std::unique_ptr<CaseloadFile>> open(const QString &with) const;

private:
    QTemporaryDir m_folder;
};

/// Measures the processor's time of this process, which does not depend on what else the machine
/// does.
class ProcessorTimer
{
public:
    /// Milliseconds since it was made or asked last.
    [[nodiscard]] int restart();

private:
    std::clock_t m_start = std::clock();
};

/// Every member filled in.
[[nodiscard]] Learner fullLearner();
[[nodiscard]] Enterprise fullEnterprise();
[[nodiscard]] Establishment fullEstablishment(EnterpriseId enterprise);
[[nodiscard]] Mentor fullMentor(EstablishmentId establishment);
[[nodiscard]] Accreditation fullAccreditation(EstablishmentId establishment, MentorId mentor);
[[nodiscard]] Programme fullProgramme();

/// Version 1 of an agreement from September to June, with two findings.
[[nodiscard]] StoredAgreement storedAgreement(const QString &number, LearnerId learner);

/// Runs `work` as one operation of the journal; null when it failed or changed nothing.
template <typename Work>
OperationId operation(Database &database, Work work, const QString &title = QStringLiteral("Werk"))
{
    auto transaction = Transaction::begin(database, title);
    if (!transaction || !work())
        return {};
    const auto committed = transaction->commit();
    return committed ? committed->value_or(OperationId{}) : OperationId{};
}

/// Every row of every journaled table, as JSON after the table's name.
[[nodiscard]] QStringList everyRow(Database &database);

/// Stores a learner under an operation of its own.
[[nodiscard]] Result<LearnerId> addLearner(Database &database, const QString &familyName);

} // namespace traject::testing
