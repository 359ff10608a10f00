// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/provider.h"

namespace traject {

class Database;

/// The own provider and counsellor: one of each, blank until they are saved. Writing needs an
/// open Transaction.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database &database);

    [[nodiscard]] Result<Provider> provider() const;
    [[nodiscard]] Result<Counsellor> counsellor() const;
    Result<void> save(const Provider &provider);
    Result<void> save(const Counsellor &counsellor);

private:
    Database &m_database;
};

} // namespace traject
