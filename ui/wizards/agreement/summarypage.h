// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/agreement/agreementpage.h"

class QPushButton;

namespace traject::ui {

class CheckSheetButton;
class LawChoice;
class Notice;

/// Everything at a glance: what is still wrong with a way to the field, what could not be checked,
/// and the agreement in short.
class SummaryPage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit SummaryPage(DraftSession &session);

    void focusField(const QString &pointer) override;

protected:
    void load(const PendingDraft &pending) override;

private:
    void showState();
    void showTold();
    void showFindingRows();
    void showUnchecked();
    void showOverview(const AgreementDraft &draft);
    [[nodiscard]] QWidget *findingRow(const Finding &finding, int number);
    /// The text with a button beside it that leads to the field.
    [[nodiscard]] QWidget *withLink(QWidget *text, Step step, const QString &pointer,
                                    const QString &linkName);
    [[nodiscard]] QPushButton *linkTo(Step step, const QString &pointer);

    Notice *m_state;
    Notice *m_told; ///< deadlines that were told and would move
    LawChoice *m_law;
    CheckSheetButton *m_sheet;
    Card *m_findings;
    QVBoxLayout *m_findingRows;
    Card *m_unchecked;
    QVBoxLayout *m_uncheckedRows;
    QVBoxLayout *m_overview;
    QList<Finding> m_shown;
    QList<UncheckedRule> m_shownUnchecked;
    int m_linkWidth = 0; ///< the same for all: a calm column
    bool m_filled = false;
};

/// The agreement in short: label and value, in the order of the document.
[[nodiscard]] QList<QPair<QString, QString>> agreementOverview(const AgreementDraft &draft,
                                                               const Rulebook &rulebook);

} // namespace traject::ui
