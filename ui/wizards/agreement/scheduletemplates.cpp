// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/scheduletemplates.h"

#include "core/domain/schedulepattern.h"

#include <QCoreApplication>

namespace traject::ui {

namespace {

struct Templates
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ScheduleTemplates)
};

WeekPattern week(const char16_t *line)
{
    return parseSchedulePattern(QString::fromUtf16(line)).slotList;
}

} // namespace

QList<ScheduleTemplate> scheduleTemplates()
{
    return {
        {Templates::tr("3 days workplace, 2 days school (24 + 14 hours)"),
         {.weeks = {week(u"ma-wo 8:00-17:00, 60'; do-vr school 8:30-16:30, 60'")}}},
        {Templates::tr("2 days school, 3 days workplace (14 + 24 hours)"),
         {.weeks = {week(u"ma-di school 8:30-16:30, 60'; wo-vr 8:00-17:00, 60'")}}},
        {Templates::tr("4 days workplace, 1 day school (32 + 6 hours)"),
         {.weeks = {week(u"ma-do 8:00-17:00, 60'; vr school 9:00-16:00, 60'")}}},
        {Templates::tr("2 days workplace, 3 days school (16 + 21 hours)"),
         {.weeks = {week(u"ma-di 8:00-17:00, 60'; wo-vr school 8:30-16:30, 60'")}}},
        {Templates::tr("Blocks: one week workplace, one week school (38 / 35 hours)"),
         {.alternation = Alternation::Blocks,
          .weeks = {week(u"ma-vr 8:00-16:36, 60'"), week(u"ma-vr school 8:30-16:30, 60'")}}},
    };
}

} // namespace traject::ui
