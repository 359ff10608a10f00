// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QObject>

namespace traject {

class CaseloadFile;

/// The programme catalogue of the caseload: the shipped list plus what the counsellor filled in.
class ProgrammeService : public QObject
{
    Q_OBJECT
public:
    explicit ProgrammeService(CaseloadFile &file, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<Programme>> list() const;
    [[nodiscard]] Result<Programme> programme(const QString &code) const;
    /// Stores agreement type, minimum hours and competences (or a programme of one's own).
    Result<void> save(const Programme &programme);

Q_SIGNALS:
    void programmeChanged(const QString &code);

private:
    CaseloadFile &m_file;
};

} // namespace traject
