// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Times single calls inside one process: the check that runs at each key stroke of the wizard, and
// the lists and imports of a caseload as large as all of dual learning in Flanders. A tenth of a
// second is what feels immediate.
#include "core/base/text.h"
#include "core/domain/calendar/schoolcalendar.h"
#include "core/exchange/draftjson.h"
#include "core/rules/checker.h"
#include "core/service/caseload.h"
#include "core/service/lawresources.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/transaction.h"
#include "tests/benchmarks/filledcaseload.h"
#include "tests/benchmarks/fullcaseload.h"
#include "tests/benchmarks/largecaseload.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace traject;
using namespace traject::bench;

namespace {

Figure checkOfADraft()
{
    const auto rulebook = shippedRulebook();
    const auto draft = soundDraft();
    return measure(QStringLiteral("check of a complete draft"), 1, 200, [&] {
        if (!rulebook || !draft)
            return false;
        const QList<Finding> findings
            = check(*draft, *rulebook, {.today = QDate(2026, 9, 1), .lawOn = {}});
        return std::none_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
            return finding.severity == Severity::Error;
        });
    });
}

/// All holidays of all years that the program offers, and the training days between them.
QList<Figure> calendarOfAllYears()
{
    using namespace calendar;
    const QString years = QStringLiteral("%1 to %2").arg(firstSchoolYear).arg(lastSchoolYear);
    return {measure(QStringLiteral("holidays of ") + years, 10, 50,
                    [] {
                        qsizetype count = 0;
                        for (int year = firstSchoolYear; year <= lastSchoolYear; ++year)
                            count += publicHolidays(year).size() + schoolHolidays(year).size();
                        return count > 0;
                    }),
            measure(QStringLiteral("training days of ") + years, 10, 50, [] {
                return countTrainingDays(
                           {schoolYear(firstSchoolYear).first, schoolYear(lastSchoolYear).last})
                    > 0;
            })};
}

template <typename Row>
qsizetype countOf(const Result<QList<Row>> &rows, const QString &key)
{
    if (!rows)
        return -1;
    return std::count_if(rows->cbegin(), rows->cend(),
                         [&key](const Row &row) { return row.searchKey.contains(key); });
}

/// Checks again the agreements of a caseload with one agreement per learner.
Figure recheck(Caseload &caseload)
{
    return measure(QStringLiteral("recheck of %1 agreements").arg(allLearners), 5000, 3, [&] {
        const auto rechecked = caseload.agreements().recheckAll();
        return rechecked && rechecked->size() == allLearners;
    });
}

/// What Vandaag reads before it shows anything, with nothing to do and with two matters for each
/// agreement.
QList<Figure> agendas(Caseload &caseload)
{
    const auto agendaOn = [&](QDate day, qsizetype fewest) {
        return [&caseload, day, fewest] {
            const auto agenda = caseload.agenda().agenda(day);
            return agenda && agenda->entries.size() >= fewest;
        };
    };
    return {measure(QStringLiteral("agenda of %1 agreements").arg(allLearners), 150, 20,
                    agendaOn(QDate(2026, 10, 20), 0)),
            measure(QStringLiteral("agenda when all of them end"), 150, 20,
                    agendaOn(QDate(2027, 5, 20), allLearners))};
}

QList<Figure> largeCaseload(const QString &path)
{
    const FixedClock clock(QDateTime(QDate(2026, 8, 20), QTime(9, 0)));
    auto caseload = Caseload::create(path, passphrase, clock);
    const auto programmes = shippedProgrammes();
    if (!caseload || !programmes)
        return {{QStringLiteral("large caseload"), {}, 0}};
    QStringList codes;
    for (const Programme &programme : *programmes)
        codes << programme.code;

    const QByteArray learners = learnersCsv(allLearners, codes);
    const QByteArray workplaces = workplacesCsv(allAccreditations, codes);
    using exchange::ImportKind;
    QList<Figure> figures;
    // Once each: the second time nothing would be new.
    figures << measureOnce(QStringLiteral("import of %1 learners").arg(allLearners), 10'000,
                           [&] { return importCsv(**caseload, ImportKind::Learners, learners); });
    figures << measureOnce(
        QStringLiteral("import of %1 accreditations").arg(allAccreditations), 60'000,
        [&] { return importCsv(**caseload, ImportKind::Workplaces, workplaces); });
    figures << measure(QStringLiteral("list of %1 learners").arg(allLearners), 100, 20, [&] {
        return countOf((*caseload)->learners().list(), text::folded(QStringLiteral("Öztürk"))) > 0;
    });
    figures << measure(
        QStringLiteral("list of %1 accreditations").arg(allAccreditations), 500, 10,
        [&] { return countOf((*caseload)->workplaces().list(), QStringLiteral("mechelen")) > 0; });
    figures << measure(QStringLiteral("accreditations for one programme"), 100, 20, [&] {
        return countOf((*caseload)->workplaces().listForProgramme(codes.constFirst()), {}) > 0;
    });
    // Stored at once instead of one by one, which would take minutes.
    const auto draft = soundDraft();
    const auto known = (*caseload)->learners().list();
    const auto places = (*caseload)->workplaces().list();
    caseload->reset();
    if (draft && known && places && storeAgreements(path, clock, *draft, *known, *places))
        caseload = Caseload::open(path, passphrase, clock);
    if (!caseload || !*caseload)
        return figures << Figure{QStringLiteral("agreements of a large caseload"), {}, 0};
    return figures << recheck(**caseload) << agendas(**caseload);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QList<Figure> figures{checkOfADraft()};
    figures << calendarOfAllYears();
    figures << largeCaseload(folder.filePath(QStringLiteral("large.traject")));
    return report(figures) ? 0 : 1;
}
