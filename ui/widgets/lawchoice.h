// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/unconfirmed.h"

#include <QWidget>

class QRadioButton;

namespace traject::ui {

class Notice;

/// Asks under which rules findings are shown: those of the day on which the agreement starts,
/// which count, or those of today, as a second question. Today's findings come with a notice of
/// the rules that differ. The choice changes nothing about the agreement. Says too which values of
/// the law are uncertain, for findings that are not there rest on them as well.
class LawChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LawChoice(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &ofStart, const QList<Finding> &ofToday);
    /// The unconfirmed values that the rules of the start date look at.
    void setUnconfirmed(const QList<UnconfirmedValue> &values);
    /// The findings to show. Under the rules of today they include those that only the rules of
    /// the start give; what only one of both gives says so at the head of its message.
    [[nodiscard]] QList<Finding> shownFindings() const;

Q_SIGNALS:
    void chosen();

private:
    void showDifference();

    QRadioButton *m_today;
    Notice *m_difference;
    Notice *m_unconfirmed;
    QList<Finding> m_ofStart;
    QList<Finding> m_ofToday;
};

} // namespace traject::ui
