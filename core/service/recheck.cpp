// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/recheck.h"

#include "core/exchange/draftjson.h"
#include "core/service/draftassembly.h"
#include "core/storage/agreementrepository.h"

#include <QJsonDocument>

namespace traject {

Result<QList<RecheckedAgreement>> recheckAgreements(Database &database, const Rulebook &rulebook,
                                                    const CheckContext &context,
                                                    const ProgressFunction &progress,
                                                    const std::atomic_bool *cancel)
{
    const auto versions = AgreementRepository(database).newestVersions();
    if (!versions)
        return tl::unexpected(versions.error());
    QList<PlacedAgreement> placed;
    for (const PlacedVersion &version : *versions)
        placed.append(version.placed);
    const OccupancyIndex index(placed);
    QList<RecheckedAgreement> rechecked;
    rechecked.reserve(placed.size());
    const auto total = static_cast<int>(placed.size());
    for (int i = 0; i < total; ++i) {
        if (cancel && *cancel)
            return failure(ErrorCode::Cancelled);
        const PlacedAgreement &agreement = placed.at(i);
        // Written by this program: no member stands twice, which takes long to look for.
        const auto draft
            = exchange::readDraft(QJsonDocument::fromJson(versions->at(i).draftJson).object());
        if (!draft)
            return tl::unexpected(draft.error());
        rechecked.append({
            .id = agreement.id,
            .number = agreement.number,
            .learnerName = agreement.learnerName,
            .start = agreement.start.value_or(QDate()),
            .findings = check(withOccupancy(*draft, index.around(agreement)), rulebook, context),
        });
        if (progress)
            progress(i + 1, total);
    }
    return rechecked;
}

} // namespace traject
