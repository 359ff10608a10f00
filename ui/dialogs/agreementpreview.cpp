// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/agreementpreview.h"

#include "ui/dialogs/checksheetbutton.h"
#include "ui/dialogs/documentoutput.h"
#include "ui/dialogs/pageview.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/lawchoice.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

AgreementPreview::AgreementPreview(const AgreementPrint &print, const QString &number,
                                   const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_print(print)
    , m_number(number)
    , m_environment(environment)
    , m_view(named(new PageView, QStringLiteral("previewPages"), tr("Pages of the agreement")))
{
    setObjectName(QStringLiteral("agreementPreview"));
    setWindowTitle(tr("Agreement %1").arg(number));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(makeFindings());
    layout->addWidget(m_view, 1);
    layout->addWidget(makeBar());
    connect(m_view, &PageView::currentPageChanged, this, &AgreementPreview::updatePage);
    connect(m_view, &PageView::zoomChanged, this, &AgreementPreview::updateZoom);
    m_view->setDocument(print::PaginatedDocument(m_print.document));
    m_view->setFocus();
    const int lines = fontMetrics().height();
    resize(textWidth(this, 110), parent != nullptr ? parent->height() - lines * 2 : lines * 44);
}

QWidget *AgreementPreview::makeFindings()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    const int errors = countOf(m_print.findings, Severity::Error);
    const int warnings = countOf(m_print.findings, Severity::Warning);
    auto *summary = new QLabel;
    summary->setObjectName(QStringLiteral("previewSummary"));
    summary->setWordWrap(true);
    if (errors > 0)
        summary->setText(tr("%n error(s) stand(s): the pages say CONCEPT until that is put right.",
                            nullptr, errors));
    else if (warnings > 0)
        summary->setText(tr("No errors; %n warning(s) to look at.", nullptr, warnings));
    else
        summary->setText(tr("Nothing is wrong: ready to be signed."));
    QPalette own;
    own.setColor(QPalette::WindowText,
                 toneColor(errors > 0         ? Tone::Error
                               : warnings > 0 ? Tone::Warning
                                              : Tone::Success,
                           palette()));
    summary->setPalette(own);
    layout->addWidget(summary);
    m_law = new LawChoice;
    m_law->setFindings(m_print.findings, m_print.findingsToday);
    m_law->setUnconfirmed(m_print.unconfirmed);
    layout->addWidget(m_law);

    m_findings = new FindingLabel;
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins({});
    contentLayout->addWidget(m_findings);
    contentLayout->addStretch();
    m_findingsArea
        = scrollable(content, QStringLiteral("previewFindings"), tr("What the check says"));
    m_findingsArea->setFocusPolicy(Qt::StrongFocus); // by keyboard too, when more than fit
    m_findingsArea->setFrameShape(QFrame::StyledPanel); // which shows the focus
    layout->addWidget(m_findingsArea);
    connect(m_law, &LawChoice::chosen, this, &AgreementPreview::showFindings);
    showFindings();
    return box;
}

void AgreementPreview::showFindings()
{
    const QList<Finding> findings = m_law->shownFindings();
    m_findings->setFindings(findings);
    const int line = fontMetrics().lineSpacing();
    const int wanted = m_findingsArea->widget()->layout()->heightForWidth(textWidth(this, 100));
    m_findingsArea->setMaximumHeight(qMin(line * 8, wanted + line / 2));
    m_findingsArea->setVisible(!findings.isEmpty());
}

QWidget *AgreementPreview::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_page = new QLabel;
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_zoom = named(new ChoiceField, QStringLiteral("previewZoom"), tr("Size of the pages"));
    m_zoom->addItem(tr("Page width"));
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *zoomLabel = new QLabel(tr("Si&ze"));
    zoomLabel->setBuddy(m_zoom);
    const auto button = [this](const QString &text, const QString &objectName) {
        return named(new QPushButton(text, this), objectName, QString(text).remove(u'&'));
    };
    auto *print = button(tr("&Print…"), QStringLiteral("previewPrint"));
    auto *save = button(tr("&Save as PDF…"), QStringLiteral("previewSave"));
    auto *sheet = new CheckSheetButton(
        m_environment, [this] { return m_print.sheet; }, this);
    sheet->setNumber(m_number);
    auto *close = button(tr("&Close"), QStringLiteral("previewClose"));
    layout->addWidget(m_page);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(zoomLabel);
    layout->addWidget(m_zoom);
    layout->addStretch();
    layout->addWidget(sheet);
    layout->addWidget(print);
    layout->addWidget(save);
    layout->addWidget(close);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const QVariant percent = m_zoom->currentData();
        m_view->setZoom(percent.isValid() ? std::optional(percent.toInt()) : std::nullopt);
    });
    connect(print, &QPushButton::clicked, this,
            [this] { printDocument(m_print.document, m_environment, this); });
    connect(save, &QPushButton::clicked, this, [this] {
        savePdfAs(m_print.document, m_number, m_environment, this, [this](const QString &path) {
            m_environment.messages.showInformation(
                this, tr("Saved"), tr("The PDF is saved as %1.").arg(QFileInfo(path).fileName()));
        });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return bar;
}

void AgreementPreview::updatePage(int page)
{
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
}

void AgreementPreview::updateZoom()
{
    const int index = m_view->zoom() ? m_zoom->findData(*m_view->zoom()) : 0;
    m_zoom->setCurrentIndex(index);
    m_zoom->setToolTip(QStringLiteral("%1 %").arg(m_view->effectiveZoom()));
}

} // namespace traject::ui
