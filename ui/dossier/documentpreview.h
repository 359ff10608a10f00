// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/documentservice.h"

#include <QWidget>

class QLabel;

namespace traject::ui {

/// A small picture of a document that is an image, read and scaled outside of the window's thread.
/// Shows nothing for anything else.
class DocumentPreview : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPreview(DocumentService &documents, QWidget *parent = nullptr);

    void show(const StoredDocument &document);
    using QWidget::show;
    void clear();

private:
    void showImage(const QImage &image);

    DocumentService &m_documents;
    QLabel *m_picture;
    StoredDocumentId m_id; ///< what is shown or being read; null: nothing
    QString m_sha256;
};

} // namespace traject::ui
