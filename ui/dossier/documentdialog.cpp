// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/documentdialog.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

DocumentDialog::DocumentDialog(Caseload &caseload, const Environment &environment,
                               const StoredDocument &document,
                               const QList<AgreementListItem> &agreements, QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_document(document)
    , m_name(named(new QLineEdit(document.name), QStringLiteral("documentName"), tr("Name")))
    , m_agreement(named(new ChoiceField, QStringLiteral("documentAgreement"), tr("Signed copy of")))
    , m_note(named(new QPlainTextEdit(document.note), QStringLiteral("documentNote"), tr("Note")))
{
    setObjectName(QStringLiteral("documentDialog"));
    setWindowTitle(tr("Document"));
    m_agreement->addItem(tr("no agreement"));
    for (const AgreementListItem &agreement : agreements) {
        for (int version = agreement.version; version >= 1; --version) {
            m_agreement->addItem(versionText(agreement.number, version),
                                 QVariantList{agreement.id.value, version});
            if (agreement.id == document.agreement && document.agreementVersion == version)
                m_agreement->setCurrentIndex(m_agreement->count() - 1);
        }
    }
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 5);
    // The name without its extension, which seldom changes.
    m_name->setSelection(0,
                         static_cast<int>(document.name.lastIndexOf(u'.') > 0
                                              ? document.name.lastIndexOf(u'.')
                                              : document.name.size()));
    auto *form = makeForm();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Signed copy &of"), m_agreement);
    form->setRowVisible(m_agreement, !agreements.isEmpty());
    form->addRow(tr("No&te"), m_note);
    auto *buttons = new QDialogButtonBox;
    auto *save = named(buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole),
                       QStringLiteral("documentSave"), tr("Save"));
    named(buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole),
          QStringLiteral("documentCancel"), tr("Cancel"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DocumentDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(textWidth(this, 64));
}

void DocumentDialog::store()
{
    StoredDocument changed = m_document;
    changed.name = m_name->text();
    changed.note = m_note->toPlainText().trimmed();
    const QVariantList version = m_agreement->currentData().toList();
    changed.agreement = {version.value(0).toLongLong()};
    changed.agreementVersion.reset();
    if (!version.isEmpty())
        changed.agreementVersion = version.at(1).toInt();
    const auto saved = m_caseload.documents().save(changed);
    if (saved) {
        accept();
        return;
    }
    const QString title = tr("Document not changed");
    switch (saved.error().code) {
    case ErrorCode::InvalidInput:
        m_environment.messages.showError(this, title, tr("A document needs a name."));
        break;
    case ErrorCode::Conflict:
        m_environment.messages.showError(
            this, title,
            tr("There is a document named %1 already. Choose another name.").arg(m_name->text()));
        break;
    default:
        m_environment.messages.showError(this, title, errorText(saved.error()));
    }
    m_name->setFocus();
}

QString versionText(const QString &number, int version)
{
    return DocumentDialog::tr("%1, version %2").arg(number).arg(version);
}

} // namespace traject::ui
