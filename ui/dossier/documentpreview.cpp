// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/documentpreview.h"

#include "ui/support/layout.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// Decodes no larger than needed; a null image when it is none.
QImage decoded(QByteArray content, QSize within)
{
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > within.width() || size.height() > within.height()))
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

DocumentPreview::DocumentPreview(DocumentService &documents, QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_picture(new QLabel)
{
    m_picture->setObjectName(QStringLiteral("documentPreview"));
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picture);
    layout->addStretch();
    clear();
}

void DocumentPreview::show(const StoredDocument &document)
{
    constexpr qint64 mostBytes = 16 * 1024 * 1024;
    if (document.id == m_id && document.sha256 == m_sha256)
        return;
    clear();
    if (!document.mediaType.startsWith(u"image/") || document.byteCount > mostBytes)
        return;
    m_id = document.id;
    m_sha256 = document.sha256;
    const int side = textWidth(this, 34);
    const QSize within = QSize(side, side) * devicePixelRatio();
    m_picture->setAccessibleName(tr("Picture of %1").arg(document.name));
    m_documents.startRead(document.id)
        .then(QtFuture::Launch::Async,
              [within](const Result<QByteArray> &content) {
                  return content ? decoded(*content, within) : QImage();
              })
        .then(this, [this, id = document.id](const QImage &image) {
            if (id == m_id) // another document may have been chosen meanwhile
                showImage(image);
        });
}

void DocumentPreview::clear()
{
    m_id = {};
    m_sha256.clear();
    m_picture->clear();
    hide();
}

void DocumentPreview::showImage(const QImage &image)
{
    if (image.isNull())
        return;
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio());
    m_picture->setPixmap(pixmap);
    QWidget::show();
}

} // namespace traject::ui
