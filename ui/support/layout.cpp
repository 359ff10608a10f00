// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/layout.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

class TonedLabel final : public QLabel
{
public:
    TonedLabel(Tone tone, const QString &text, QWidget *parent)
        : QLabel(text, parent)
        , m_tone(tone)
    {
        setWordWrap(true);
        recolor();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            recolor();
    }

private:
    void recolor()
    {
        QPalette own;
        own.setColor(QPalette::WindowText, toneColor(m_tone, palette()));
        setPalette(own);
    }

    Tone m_tone;
};

/// A label whose font stays larger than the program's when that changes.
class TitleLabel final : public QLabel
{
public:
    TitleLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setWordWrap(true);
        enlarge();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            enlarge();
    }

private:
    void enlarge()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 1.35);
        font.setWeight(QFont::DemiBold);
        setFont(font);
    }
};

} // namespace

int textWidth(const QWidget *widget, int characters)
{
    return widget->fontMetrics().horizontalAdvance(u'0') * characters;
}

void setPageMargins(QLayout *layout)
{
    const int margin = QFontMetrics(QApplication::font()).height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int unit = QFontMetrics(QApplication::font()).height();
    form->setHorizontalSpacing(unit);
    form->setVerticalSpacing(unit / 2);
    return form;
}

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    return new TitleLabel(text, parent);
}

QLabel *makeToned(Tone tone, const QString &text, QWidget *parent)
{
    return new TonedLabel(tone, text, parent);
}

QLabel *makeHint(const QString &text, QWidget *parent)
{
    QLabel *hint = makeToned(Tone::Muted, text, parent);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop); // alone on a page, it stands at its top
    return hint;
}

QLabel *makeWrappedText(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A form gives a label its narrow size hint unless it asks for more.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QScrollArea *scrollable(QWidget *content, const QString &objectName, const QString &accessibleName)
{
    auto *area = named(new QScrollArea, objectName, accessibleName);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QVBoxLayout *makeScrollingLayout(QWidget *page, const QString &objectName,
                                 const QString &accessibleName)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    setPageMargins(layout);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->addWidget(scrollable(content, objectName, accessibleName));
    return layout;
}

} // namespace traject::ui
