// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/agreementsource.h"
#include "app/cli/caseloadaccess.h"
#include "app/cli/checkday.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/service/agreementprint.h"
#include "ui/print/pdf.h"

#include <QCoreApplication>

namespace traject::cli {
int runRender(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    addSourceOptions(parser);
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("PDF"));
    const QCommandLineOption sheet(QStringLiteral("sheet"));
    parser.addOptions({out, sheet});
    addDayOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (!namesOneSource(parser) || !parser.isSet(out))
        return usageError(QCoreApplication::translate(
            "cli",
            "render needs --draft DRAFT.json, or a FILE and --agreement NR, and --out PDF."));

    const SystemClock clock;
    const auto context = checkContext(parser, clock);
    if (!context)
        return Usage;
    const auto source = readSource(parser, clock);
    if (!source)
        return report(source.error());
    const auto printed = printAgreement(source->version, source->rulebook, *context);
    if (!printed)
        return report(printed.error());
    const bool onlySheet = parser.isSet(sheet);
    const auto pdf = print::registerFonts().and_then(
        [&] { return print::toPdf(onlySheet ? printed->sheet : printed->document); });
    if (!pdf)
        return report(pdf.error());
    if (const auto saved = writeOutput(parser.value(out), *pdf); !saved)
        return report(saved.error());
    const bool isConcept = !printed->document.watermark.isEmpty();
    if (parser.isSet(QStringLiteral("json")))
        print(QJsonObject{{QStringLiteral("pdf"), parser.value(out)},
                          {QStringLiteral("versionCode"), printed->document.versionCode},
                          {QStringLiteral("concept"), isConcept}});
    say(isConcept && !onlySheet
            ? QCoreApplication::translate("cli", "Saved as CONCEPT, an error stands: %1")
                  .arg(parser.value(out))
            : QCoreApplication::translate("cli", "Saved: %1").arg(parser.value(out)));
    return Fine;
}

} // namespace traject::cli
