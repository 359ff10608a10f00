// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/visittext.h"

#include "core/domain/dates.h"
#include "ui/widgets/termnames.h"

#include <QCoreApplication>

namespace traject::ui {

namespace {

class VisitText
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::VisitText)
};

} // namespace

QString visitDayText(QDate day)
{
    return QStringLiteral("%1 %2").arg(dayTitle(static_cast<Qt::DayOfWeek>(day.dayOfWeek())),
                                       dates::shortText(day));
}

QString visitStateText(const VisitListItem &item, QDate today)
{
    const Visit &visit = item.visit;
    if (!visit.contact.isNull())
        return item.heldOn ? VisitText::tr("held on %1").arg(dates::shortText(*item.heldOn))
                           : VisitText::tr("held");
    if (!visit.skippedReason.isEmpty())
        return VisitText::tr("skipped: %1").arg(visit.skippedReason);
    if (isOverdue(visit, today))
        return VisitText::tr("overdue");
    if (visit.proposedOn && *visit.proposedOn != visit.plannedOn)
        return VisitText::tr("moved, was %1").arg(dates::shortText(*visit.proposedOn));
    return visit.proposedOn ? VisitText::tr("planned") : VisitText::tr("planned by hand");
}

bool isOverdue(const Visit &visit, QDate today)
{
    return visit.isOpen() && visit.plannedOn < today;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace traject::ui
