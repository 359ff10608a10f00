// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/steps.h"

#include <QCoreApplication>

#include <array>

namespace traject::ui {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::Steps)
};

struct Place
{
    QStringView pointer;
    Step step;
};

constexpr std::array places{
    Place{u"/agreement", Step::Period},
    Place{u"/agreement/signedOn", Step::Parties},
    Place{u"/agreement/planSignedOn", Step::Parties},
    Place{u"/agreement/registeredOn", Step::Parties},
    Place{u"/learner", Step::Learner},
    Place{u"/enrolment", Step::Learner},
    Place{u"/guardian", Step::Parties},
    Place{u"/enterprise", Step::Workplace},
    Place{u"/enterprise/representative", Step::Parties},
    Place{u"/enterprise/representativeFunction", Step::Parties},
    Place{u"/enterprise/jointCommittee", Step::Period},
    Place{u"/establishment", Step::Workplace},
    Place{u"/accreditation", Step::Workplace},
    Place{u"/programme", Step::Workplace},
    Place{u"/programme/competences", Step::Plan},
    Place{u"/mentor", Step::Mentor},
    Place{u"/provider", Step::Parties},
    Place{u"/counsellor", Step::Parties},
    Place{u"/allowance", Step::Period},
    Place{u"/schedule", Step::Timetable},
    Place{u"/trainingPlan", Step::Plan},
};

const Place *placeOf(QStringView pointer)
{
    const Place *longest = nullptr;
    for (const Place &place : places) {
        const bool inside = pointer == place.pointer
            || (pointer.startsWith(place.pointer) && pointer.at(place.pointer.size()) == u'/');
        if (inside && (!longest || place.pointer.size() > longest->pointer.size()))
            longest = &place;
    }
    return longest;
}

} // namespace

QStringList stepTitles()
{
    return {Steps::tr("Learner"),
            Steps::tr("Programme and workplace"),
            Steps::tr("Mentor"),
            Steps::tr("Period and type"),
            Steps::tr("Timetable"),
            Steps::tr("Training plan"),
            Steps::tr("Parties and signatures"),
            Steps::tr("Summary")};
}

Step stepOf(const QString &pointer)
{
    const Place *place = placeOf(pointer);
    return place ? place->step : Step::Summary;
}

} // namespace traject::ui
