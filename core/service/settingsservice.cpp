// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/settingsservice.h"

#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/settingsrepository.h"

namespace traject {

SettingsService::SettingsService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<Provider> SettingsService::provider() const
{
    return SettingsRepository(m_file.database()).provider();
}

Result<Counsellor> SettingsService::counsellor() const
{
    return SettingsRepository(m_file.database()).counsellor();
}

Result<void> SettingsService::saveProvider(const Provider &provider)
{
    const auto saved = inOneStep(m_file.database(), tr("Provider changed"), [&] {
        return SettingsRepository(m_file.database()).save(provider);
    });
    if (saved)
        Q_EMIT changed();
    return saved;
}

Result<void> SettingsService::saveCounsellor(const Counsellor &counsellor)
{
    const auto saved = inOneStep(m_file.database(), tr("Counsellor changed"), [&] {
        return SettingsRepository(m_file.database()).save(counsellor);
    });
    if (saved)
        Q_EMIT changed();
    return saved;
}

} // namespace traject
