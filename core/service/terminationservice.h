// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/termination.h"
#include "core/rules/deadlines.h"
#include "core/rules/finding.h"

#include <QObject>

namespace traject {

class CaseloadFile;
class LawService;

/// The early end of an agreement, as it is recorded step by step.
class TerminationService : public QObject
{
    Q_OBJECT
public:
    TerminationService(CaseloadFile &file, const LawService &law, QObject *parent = nullptr);

    /// What is recorded, with start and end of the agreement's newest version. Blank but for those
    /// when nothing is. NotFound when there is no such agreement.
    [[nodiscard]] Result<Termination> termination(AgreementId agreement) const;
    [[nodiscard]] Result<bool> isRecorded(AgreementId agreement) const;
    /// What the rules say of it (core/rules/terminationrules.h).
    [[nodiscard]] QList<Finding> check(const Termination &termination) const;
    /// The periods that follow from what is known: notice, conciliation, and the training days for
    /// a new agreement.
    [[nodiscard]] QList<Deadline> deadlines(const Termination &termination) const;

    /// Records it, whatever the findings say. NotFound.
    Result<void> save(AgreementId agreement, const Termination &termination);
    /// It does not end early after all.
    Result<void> remove(AgreementId agreement);

Q_SIGNALS:
    void terminationChanged(traject::AgreementId agreement);

private:
    CaseloadFile &m_file;
    const LawService &m_law;
};

} // namespace traject
