// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "core/domain/storeddocument.h"
#include "ui/support/environment.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// Name and note of a document, and the version of an agreement that it is the signed copy of.
/// Stores them itself.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `agreements` are those of the document's learner.
    DocumentDialog(Caseload &caseload, const Environment &environment,
                   const StoredDocument &document, const QList<AgreementListItem> &agreements,
                   QWidget *parent = nullptr);

private:
    void store();

    Caseload &m_caseload;
    Environment m_environment;
    StoredDocument m_document;
    QLineEdit *m_name;
    QComboBox *m_agreement;
    QPlainTextEdit *m_note;
};

/// "OAO-2026-0001, version 2".
[[nodiscard]] QString versionText(const QString &number, int version);

} // namespace traject::ui
