// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agreementservice.h"
#include "ui/support/environment.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QScrollArea;

namespace traject::ui {

class FindingLabel;
class LawChoice;
class PageView;

/// An agreement as it will be printed, with what the check says of it, to print or to save as a
/// PDF. Open it with open(); it deletes itself.
class AgreementPreview : public QDialog
{
    Q_OBJECT
public:
    /// `number` names the file that is suggested when saving.
    AgreementPreview(const AgreementPrint &print, const QString &number,
                     const Environment &environment, QWidget *parent = nullptr);

private:
    QWidget *makeBar();
    QWidget *makeFindings();
    void showFindings();
    void updatePage(int page);
    void updateZoom();

    AgreementPrint m_print;
    QString m_number;
    Environment m_environment;
    PageView *m_view;
    LawChoice *m_law = nullptr;
    FindingLabel *m_findings = nullptr;
    QScrollArea *m_findingsArea = nullptr;
    QLabel *m_page = nullptr;
    QComboBox *m_zoom = nullptr;
};

} // namespace traject::ui
