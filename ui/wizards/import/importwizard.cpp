// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/import/importwizard.h"

#include "ui/support/layout.h"
#include "ui/wizards/import/filepage.h"
#include "ui/wizards/import/mappingpage.h"
#include "ui/wizards/import/previewpage.h"
#include "ui/wizards/import/resultpage.h"

#include <QAbstractButton>

namespace traject::ui {

ImportWizard::ImportWizard(exchange::ImportKind kind, Caseload &caseload,
                           const Environment &environment, QWidget *parent)
    : QWizard(parent)
    , m_filePage(new ImportFilePage(m_state, environment))
{
    m_state.kind = kind;
    setObjectName(QStringLiteral("importWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == exchange::ImportKind::Learners ? tr("Import learners")
                                                          : tr("Import workplaces"));
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage
               | QWizard::NoCancelButtonOnLastPage);
    const auto name = [this](WizardButton which, const QString &objectName, const QString &text) {
        setButtonText(which, text);
        named(button(which), objectName, QString(text).remove(u'&'));
    };
    name(BackButton, QStringLiteral("importBack"), tr("&Back"));
    name(NextButton, QStringLiteral("importNext"), tr("&Next"));
    name(CommitButton, QStringLiteral("importCommit"), tr("&Import"));
    name(CancelButton, QStringLiteral("importCancel"), tr("Cancel"));
    name(FinishButton, QStringLiteral("importFinish"), tr("&Close"));

    addPage(m_filePage);
    addPage(new ImportMappingPage(m_state, caseload));
    addPage(new ImportPreviewPage(m_state, caseload, environment));
    addPage(new ImportResultPage(m_state, caseload, environment));
    resize(textWidth(this, 120), fontMetrics().height() * 42);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::setFile(const QString &path)
{
    m_filePage->read(path);
}

} // namespace traject::ui
