// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/benchmarks/filledcaseload.h"

#include "core/exchange/csv.h"
#include "core/service/lawresources.h"
#include "tests/benchmarks/largecaseload.h"

namespace traject::bench {

bool importCsv(Caseload &caseload, exchange::ImportKind kind, const QByteArray &csv)
{
    ImportService &imports = caseload.imports();
    const auto table = exchange::readCsv(csv);
    if (!table)
        return false;
    const auto mapping = imports.mappingFor(kind, table->header);
    const auto preview = imports.preview(kind, *table, mapping);
    if (!preview)
        return false;
    const auto done = imports.run(*preview, *table, mapping);
    return done && done->rejected.isEmpty() && done->imported == done->rows;
}

std::unique_ptr<Caseload> filledCaseload(const QString &path, const Clock &clock)
{
    auto caseload = Caseload::create(path, passphrase, clock);
    const auto programmes = shippedProgrammes();
    if (!caseload || !programmes)
        return nullptr;
    QStringList codes;
    for (const Programme &programme : *programmes)
        codes << programme.code;
    using exchange::ImportKind;
    const bool filled = importCsv(**caseload, ImportKind::Learners, learnersCsv(allLearners, codes))
        && importCsv(**caseload, ImportKind::Workplaces, workplacesCsv(allAccreditations, codes));
    return filled ? std::move(*caseload) : nullptr;
}

} // namespace traject::bench
