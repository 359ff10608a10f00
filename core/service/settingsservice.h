// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/provider.h"

#include <QObject>

namespace traject {

class CaseloadFile;

/// What the counsellor sets once per caseload: the own school and the own name.
class SettingsService : public QObject
{
    Q_OBJECT
public:
    explicit SettingsService(CaseloadFile &file, QObject *parent = nullptr);

    [[nodiscard]] Result<Provider> provider() const;
    [[nodiscard]] Result<Counsellor> counsellor() const;
    Result<void> saveProvider(const Provider &provider);
    Result<void> saveCounsellor(const Counsellor &counsellor);

Q_SIGNALS:
    void changed();

private:
    CaseloadFile &m_file;
};

} // namespace traject
