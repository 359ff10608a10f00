// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/print/recordingdevice.h"

#include <QPainterPath>

namespace traject::test {
namespace {

class Recorder : public QPaintEngine
{
public:
    Recorder()
        : QPaintEngine(AllFeatures)
    { }

    PaintedPage page;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF rect(at - QPointF(0, item.ascent()),
                          QSizeF(item.width(), item.ascent() + item.descent()));
        page.texts += {item.text(), m_transform.mapRect(rect)};
    }
    void drawPath(const QPainterPath &path) override
    {
        page.shapes += m_transform.mapRect(path.boundingRect());
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            page.shapes += m_transform.mapRect(rects[i]);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        page.shapes += m_transform.mapRect(
            QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
    }
    void drawPixmap(const QRectF &rect, const QPixmap &, const QRectF &) override
    {
        page.shapes += m_transform.mapRect(rect);
    }

private:
    QTransform m_transform;
};

class RecordingDevice : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_recorder; }
    PaintedPage take() { return std::exchange(m_recorder.page, {}); }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return 595;
        case PdmHeight:
            return 842;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    mutable Recorder m_recorder;
};

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

} // namespace

QString PaintedPage::bodyText() const
{
    QString result;
    for (const Text &text : texts) {
        if (print::PaginatedDocument::bodyRect().contains(text.rect.center()))
            result += withoutSpace(text.text);
    }
    return result;
}

bool PaintedPage::shows(const QString &text) const
{
    return bodyText().contains(withoutSpace(text));
}

QList<PaintedPage> painted(const print::PaginatedDocument &document)
{
    QList<PaintedPage> result;
    for (int i = 0; i < document.pageCount(); ++i) {
        RecordingDevice device;
        QPainter painter(&device);
        document.paintPage(painter, i);
        painter.end();
        result += device.take();
    }
    return result;
}

} // namespace traject::test
