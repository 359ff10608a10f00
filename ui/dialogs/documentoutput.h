// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/support/environment.h"

namespace traject::ui {

/// Writes the PDF of a document to a file, whole or not at all.
[[nodiscard]] Result<void> writePdf(const documents::Document &document, const QString &path);

/// Asks where to save the PDF and writes it; `number` is the suggested name. `parent` carries
/// the dialogs. `onSaved` is called with the path.
void savePdfAs(const documents::Document &document, const QString &number,
               const Environment &environment, QWidget *parent,
               const FileDialogs::OnChosen &onSaved);

/// Opens the printer's dialog over `parent` and prints when it is accepted.
void printDocument(const documents::Document &document, const Environment &environment,
                   QWidget *parent);

} // namespace traject::ui
