// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/programmeservice.h"

#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/programmerepository.h"

namespace traject {

ProgrammeService::ProgrammeService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<QList<Programme>> ProgrammeService::list() const
{
    return ProgrammeRepository(m_file.database()).programmes();
}

Result<Programme> ProgrammeService::programme(const QString &code) const
{
    return ProgrammeRepository(m_file.database()).programme(code);
}

Result<void> ProgrammeService::save(const Programme &programme)
{
    const auto saved
        = inOneStep(m_file.database(), tr("Programme changed: %1").arg(programme.name),
                    [&] { return ProgrammeRepository(m_file.database()).save(programme); });
    if (saved)
        Q_EMIT programmeChanged(programme.code);
    return saved;
}

} // namespace traject
