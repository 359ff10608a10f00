// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Times the visits of a caseload as large as all of dual learning in Flanders, four or five for
// each of its agreements: planning them all, and the page from asking for it until it is painted.
#include "core/service/caseload.h"
#include "tests/benchmarks/desk.h"
#include "tests/benchmarks/filledcaseload.h"
#include "tests/benchmarks/fullcaseload.h"
#include "tests/benchmarks/largecaseload.h"
#include "tests/benchmarks/measure.h"
#include "ui/pages/followuppage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace traject;
using namespace traject::bench;
using namespace traject::ui;

namespace {

constexpr int runs = 20;

QList<Figure> planning(Caseload &caseload)
{
    QList<AgreementPlan> plans;
    QList<Figure> figures;
    figures << measureOnce(
        QStringLiteral("preview of the visits of %1 agreements").arg(allLearners), 10'000, [&] {
            const auto preview = caseload.followUps().startPlanAllPreview().result();
            plans = preview.value_or(plans);
            return plans.size() > allLearners / 2;
        });
    figures << measureOnce(QStringLiteral("planning them"), 10'000, [&] {
        return caseload.followUps().startPlanAll(plans).result().has_value();
    });
    return figures;
}

QList<Figure> page(Caseload &caseload, const Desk &desk)
{
    QList<Figure> figures;
    figures << measure(QStringLiteral("list of all open visits"), 150, runs, [&] {
        const auto list = caseload.followUps().list();
        return list && list->size() > 3 * allLearners;
    });
    figures << measure(QStringLiteral("open the page of visits"), 150, runs, [&] {
        FollowUpPage opened(caseload, desk.environment);
        opened.resize(1024, 700);
        opened.show();
        QCoreApplication::processEvents();
        opened.repaint();
        return opened.isVisible();
    });
    FollowUpPage shown(caseload, desk.environment);
    shown.resize(1024, 700);
    shown.show();
    QCoreApplication::processEvents();
    auto *search = shown.findChild<QLineEdit *>(QStringLiteral("visitsSearch"));
    int typed = 0;
    figures << measure(QStringLiteral("key stroke in the search of visits"), 50, runs * 2, [&] {
        const QString words = QStringLiteral("trimester de");
        search->setText(words.left(1 + typed++ % static_cast<int>(words.size())));
        QCoreApplication::processEvents();
        shown.repaint();
        return true;
    });
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const Desk desk(folder.path());
    const auto caseload = fullCaseload(folder.filePath(QStringLiteral("full.traject")), desk.clock);
    if (!caseload)
        return 1;
    const QList<Figure> planned = planning(*caseload);
    return report(planned + page(*caseload, desk)) ? 0 : 1;
}
