// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawuse.h"

#include "core/exchange/draftjson.h"
#include "core/rules/checker.h"
#include "core/storage/database.h"
#include "core/storage/lawuserepository.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

#include <algorithm>

namespace traject {
namespace {

LawSet lawSetOf(const AgreementDraft &draft, const Rulebook &rulebook)
{
    LawSet law;
    const CheckContext context{.today = draft.agreement.start.value_or(QDate()), .lawOn = {}};
    for (const UsedValue &used : usedValues(draft, rulebook, context)) {
        if (QList<QDate> &days = law[used.key]; !days.contains(used.from))
            days.append(used.from);
    }
    for (QList<QDate> &days : law)
        std::sort(days.begin(), days.end());
    return law;
}

Result<void> record(Database &database, const QList<UnjudgedVersion> &versions,
                    const Rulebook &rulebook)
{
    LawUseRepository repository(database);
    for (const UnjudgedVersion &version : versions) {
        std::optional<LawSet> law;
        if (version.errorCount == 0) {
            // Written by this program: no member stands twice, which takes long to look for.
            const auto draft
                = exchange::readDraft(QJsonDocument::fromJson(version.draftJson).object());
            if (!draft)
                return tl::unexpected(draft.error());
            law = lawSetOf(*draft, rulebook);
        }
        if (const auto recorded = repository.record(version.id, law); !recorded)
            return recorded;
    }
    return {};
}

} // namespace

Result<void> recordLawUse(Database &database, const Rulebook &rulebook)
{
    const auto versions = LawUseRepository(database).unjudged();
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->isEmpty())
        return {};
    if (database.inTransaction())
        return record(database, *versions, rulebook);
    auto transaction = Transaction::beginUnjournaled(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto recorded = record(database, *versions, rulebook); !recorded)
        return recorded;
    return transaction->commit().map([](std::optional<OperationId>) {});
}

} // namespace traject
