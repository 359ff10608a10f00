// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"

#include <QObject>

namespace traject {

class CaseloadFile;

/// The evaluations of the competences in the training plans, per period.
class EvaluationService : public QObject
{
    Q_OBJECT
public:
    explicit EvaluationService(CaseloadFile &file, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] Result<QList<Evaluation>> evaluations(AgreementId agreement) const;
    /// Stores new evaluations (null id) and the changes to others, all of them in one step of the
    /// journal; scores without a step and without remarks are left out. InvalidInput without a
    /// period, Conflict when its agreement has the period already.
    Result<void> save(const QList<Evaluation> &evaluations);
    Result<void> remove(EvaluationId id);

Q_SIGNALS:
    void evaluationsChanged(traject::AgreementId agreement);

private:
    [[nodiscard]] Result<QString> learnerOf(AgreementId agreement) const;

    CaseloadFile &m_file;
};

} // namespace traject
