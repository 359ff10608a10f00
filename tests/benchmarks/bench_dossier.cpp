// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Times the dossier of a learner in a caseload as large as all of dual learning in Flanders: from
// asking for it until it is painted, once with each of its tabs in front, and the dialog in which
// a contact is noted. Each run opens another learner.
#include "core/service/caseload.h"
#include "tests/benchmarks/desk.h"
#include "tests/benchmarks/filledcaseload.h"
#include "tests/benchmarks/fullcaseload.h"
#include "tests/benchmarks/measure.h"
#include "ui/dossier/contactdialog.h"
#include "ui/dossier/learnerdossier.h"

#include <QApplication>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace traject;
using namespace traject::bench;
using namespace traject::ui;

namespace {

constexpr int runs = 40;
constexpr double bound = 100;

QList<Figure> figures(Caseload &caseload, const Desk &desk)
{
    const auto learners = caseload.learners().list();
    if (!learners || learners->isEmpty())
        return {Figure{QStringLiteral("learners"), {}, bound}};
    qsizetype at = 0;
    const auto next = [&] {
        at = (at + 97) % learners->size();
        return learners->at(at).id;
    };
    LearnerDossier dossier(caseload, desk.environment);
    dossier.resize(1024, 700);
    dossier.show();
    auto *tabs = dossier.findChild<QTabWidget *>(QStringLiteral("dossierTabs"));
    QList<Figure> result;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!dossier.open(next()))
            return {Figure{QStringLiteral("open a dossier"), {}, bound}};
        tabs->setCurrentIndex(tab);
        const QString title = tabs->tabText(tab).mid(3);
        result << measure(QStringLiteral("open a dossier: ") + title, bound, runs, [&] {
            const bool opened = dossier.open(next());
            QCoreApplication::processEvents();
            dossier.repaint();
            return opened;
        });
    }
    result << measure(QStringLiteral("note a contact about a learner"), bound, runs, [&] {
        ContactDialog dialog(caseload, desk.environment, {.learner = next()}, &dossier);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCoreApplication::processEvents();
        return dialog.isVisible();
    });
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const Desk desk(folder.path());
    const auto caseload = fullCaseload(folder.filePath(QStringLiteral("full.traject")), desk.clock);
    return caseload && report(figures(*caseload, desk)) ? 0 : 1;
}
