// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace traject::ui {

/// Findings as a person reads them beside a field: icon and message, one under the other, with
/// rule and legal source in the tool tip and in the accessible description. Hidden while there
/// are none. The text can be selected and copied.
class FindingLabel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLabel(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    /// "Error: … (AGR-DURATION; decree …)", one line per finding, for screen readers.
    [[nodiscard]] static QString spokenText(const QList<Finding> &findings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Finding> m_findings;
    QVBoxLayout *m_layout;
};

/// "Besluit …, art. 3 · AGR-TYPE-HOURS": where a finding comes from; says when it is unconfirmed.
[[nodiscard]] QString findingOrigin(const Finding &finding);

} // namespace traject::ui
