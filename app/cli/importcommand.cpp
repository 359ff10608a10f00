// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

using exchange::ImportKind;

QJsonObject toJson(const exchange::CellProblem &problem)
{
    return {
        {QStringLiteral("row"), problem.row},
        {QStringLiteral("line"), problem.line},
        {QStringLiteral("column"), problem.column},
        {QStringLiteral("value"), problem.value},
        {QStringLiteral("message"), problem.message},
        {QStringLiteral("expected"), problem.expected},
        {QStringLiteral("example"), problem.example},
    };
}

QJsonObject toJson(const DuplicateLearner &duplicate)
{
    QJsonObject object{
        {QStringLiteral("row"), duplicate.row},      {QStringLiteral("line"), duplicate.line},
        {QStringLiteral("name"), duplicate.name},    {QStringLiteral("reason"), duplicate.reason},
        {QStringLiteral("merged"), duplicate.merge},
    };
    if (duplicate.sameAsRow)
        object.insert(QStringLiteral("sameAsRow"), *duplicate.sameAsRow);
    return object;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray rejected;
    for (const auto &problem : report.rejected)
        rejected.append(toJson(problem));
    QJsonArray duplicates;
    for (const auto &duplicate : report.duplicates)
        duplicates.append(toJson(duplicate));
    return {
        {QStringLiteral("rows"), report.rows},
        {QStringLiteral("imported"), report.imported},
        {QStringLiteral("updated"), report.updated},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("duplicates"), duplicates},
    };
}

void sayReport(const ImportReport &report)
{
    for (const auto &problem : report.rejected) {
        say(QCoreApplication::translate("cli",
                                        "Row %1 (line %2), column %3: %4; found \"%5\", expected "
                                        "%6, for example %7")
                .arg(problem.row)
                .arg(problem.line)
                .arg(problem.column, problem.message, problem.value, problem.expected,
                     problem.example));
    }
    for (const auto &duplicate : report.duplicates) {
        say(QCoreApplication::translate("cli", "Row %1 (line %2): %3 is a duplicate: %4")
                .arg(duplicate.row)
                .arg(duplicate.line)
                .arg(duplicate.name, duplicate.reason));
    }
    say(QCoreApplication::translate("cli", "%1 rows: %2 imported, %3 updated, %4 unchanged")
            .arg(report.rows)
            .arg(report.imported)
            .arg(report.updated)
            .arg(report.unchanged));
}

Result<ImportReport> importFile(ImportService &service, ImportKind kind, const QString &path,
                                bool merge)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto table = exchange::readCsv(*bytes);
    if (!table)
        return tl::unexpected(table.error());
    const auto mapping = service.mappingFor(kind, table->header);
    auto preview = service.preview(kind, *table, mapping);
    if (!preview)
        return tl::unexpected(preview.error());
    for (DuplicateLearner &duplicate : preview->duplicates)
        duplicate.merge = merge;
    return service.run(*preview, *table, mapping);
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    const QCommandLineOption learners(QStringLiteral("learners"), {}, QStringLiteral("CSV"));
    const QCommandLineOption workplaces(QStringLiteral("workplaces"), {}, QStringLiteral("CSV"));
    const QCommandLineOption merge(QStringLiteral("merge"));
    parser.addOptions({learners, workplaces, merge});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (parser.positionalArguments().isEmpty())
        return usageError(QCoreApplication::translate("cli", "import needs a FILE."));
    if (parser.isSet(learners) == parser.isSet(workplaces))
        return usageError(
            QCoreApplication::translate("cli", "import needs --learners or --workplaces."));

    const SystemClock clock;
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return report(caseload.error());
    const bool isLearners = parser.isSet(learners);
    const auto done = importFile(
        (*caseload)->imports(), isLearners ? ImportKind::Learners : ImportKind::Workplaces,
        parser.value(isLearners ? learners : workplaces), parser.isSet(merge));
    if (!done)
        return report(done.error());
    if (parser.isSet(QStringLiteral("json")))
        print(toJson(*done));
    sayReport(*done);
    closeCaseload(**caseload);
    return Fine;
}

} // namespace traject::cli
