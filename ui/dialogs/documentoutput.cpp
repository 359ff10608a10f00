// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/documentoutput.h"

#include "ui/print/pagination.h"
#include "ui/print/pdf.h"
#include "ui/support/errortext.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace traject::ui {

namespace {

class Output
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::Output)
};

/// Paints the pages that the dialog asked for.
bool printPages(QPrinter &printer, const documents::Document &document)
{
    const print::PaginatedDocument pages(document);
    int first = 0;
    int last = pages.pageCount() - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = qMin(printer.fromPage() - 1, last);
        last = qBound(first, printer.toPage() - 1, last);
    }
    return print::paintPages(printer, pages, first, last);
}

} // namespace

Result<void> writePdf(const documents::Document &document, const QString &path)
{
    const auto pdf = print::toPdf(document);
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return failure(ErrorCode::FileAccess, file.errorString());
    return {};
}

void savePdfAs(const documents::Document &document, const QString &number,
               const Environment &environment, QWidget *parent,
               const FileDialogs::OnChosen &onSaved)
{
    environment.fileDialogs.saveFile(
        parent, Output::tr("Save as PDF"), number + QStringLiteral(".pdf"),
        Output::tr("PDF files (*.pdf)"), [=](const QString &path) {
            if (const auto written = writePdf(document, path); written)
                onSaved(path);
            else
                environment.messages.showError(parent, Output::tr("PDF not saved"),
                                               errorText(written.error()));
        });
}

void printDocument(const documents::Document &document, const Environment &environment,
                   QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(document.versionCode);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    const print::PaginatedDocument pages(document);
    dialog->setMinMax(1, pages.pageCount());
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [printer, document, environment, parent] {
                         if (!printPages(*printer, document))
                             environment.messages.showError(
                                 parent, Output::tr("Not printed"),
                                 Output::tr("The printer does not accept the pages. Look whether "
                                            "it is on and has paper, or save as PDF."));
                     });
    dialog->open();
}

} // namespace traject::ui
