// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/placementmodels.h"

#include "core/base/text.h"
#include "ui/models/contactlistmodel.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>
#include <QLocale>

namespace traject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::SuggestionModel)
};

Tone toneOf(SearchStep step)
{
    switch (step) {
    case SearchStep::Agreed:
        return Tone::Success;
    case SearchStep::Refused:
        return Tone::Error;
    default:
        return Tone::Info;
    }
}

QString roomText(const Room &room)
{
    const int learners = qMax(room.present, room.most);
    return room.maximum
        ? Words::tr("%1 of %2 places taken").arg(learners).arg(*room.maximum)
        : Words::tr("%n learner(s) there, number of employees unknown", nullptr, learners);
}

QString accreditationText(const AccreditationState &state)
{
    switch (state.standing) {
    case AccreditationStanding::EndsSoon:
        return Words::tr("accreditation ends soon, on %1").arg(dateText(state.last));
    case AccreditationStanding::NoEnd:
        return Words::tr("accredited, end unknown");
    default:
        return Words::tr("accredited until %1").arg(dateText(state.last));
    }
}

QString distanceText(const PlacementSuggestion &suggestion)
{
    if (!suggestion.distanceKm)
        return Words::tr("distance unknown");
    const QString km = QString::number(qRound(*suggestion.distanceKm));
    return suggestion.tooFar ? Words::tr("%1 km, further than wished").arg(km)
                             : Words::tr("%1 km from home").arg(km);
}

} // namespace

int PlacementTryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlacementTryModel::searchKey(int row) const
{
    const PlacementTry &attempt = this->row(row);
    return text::folded(attempt.enterpriseName + u' ' + attempt.establishmentName);
}

QVariant PlacementTryModel::sortValue(int row, int column) const
{
    const PlacementTry &attempt = this->row(row);
    switch (column) {
    case Step:
        return static_cast<int>(attempt.step);
    case Since:
        return attempt.since;
    case LastContact:
        return attempt.lastOn;
    case NextStep:
        return attempt.nextOn ? QVariant(*attempt.nextOn) : QVariant();
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString PlacementTryModel::columnTitle(int column) const
{
    switch (column) {
    case Step:
        return tr("Step");
    case Workplace:
        return tr("Workplace");
    case Since:
        return tr("Since");
    case LastContact:
        return tr("Last contact");
    case NextStep:
        return tr("Next step");
    default:
        return {};
    }
}

QVariant PlacementTryModel::cell(int row, int column, int role) const
{
    const PlacementTry &attempt = this->row(row);
    if (role == Qt::ForegroundRole && column == Step)
        return toneColor(toneOf(attempt.step), QGuiApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Step:
        return termName(attempt.step);
    case Workplace:
        return workplaceText(attempt.enterpriseName, attempt.establishmentName);
    case Since:
        return dateText(attempt.since);
    case LastContact:
        return attempt.person.isEmpty()
            ? dateText(attempt.lastOn)
            : QStringLiteral("%1, %2").arg(dateText(attempt.lastOn), attempt.person);
    case NextStep:
        return nextStepText({.nextStep = attempt.nextStep, .nextOn = attempt.nextOn});
    default:
        return {};
    }
}

int SuggestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SuggestionModel::searchKey(int row) const
{
    const WorkplaceListItem &item = this->row(row).workplace;
    return text::folded(item.enterpriseName + u' ' + item.establishmentName + u' '
                        + item.municipality);
}

QVariant SuggestionModel::sortValue(int row, int column) const
{
    const PlacementSuggestion &suggestion = this->row(row);
    switch (column) {
    case Distance:
        return suggestion.distanceKm ? QVariant(*suggestion.distanceKm) : QVariant();
    case Places: {
        const auto places = suggestion.freePlaces();
        return places ? QVariant(*places) : QVariant();
    }
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString SuggestionModel::columnTitle(int column) const
{
    switch (column) {
    case Workplace:
        return tr("Workplace");
    case Municipality:
        return tr("Municipality");
    case Distance:
        return tr("Distance");
    case Places:
        return tr("Free places");
    case Mentor:
        return tr("Mentor");
    case Why:
        return tr("Why here");
    default:
        return {};
    }
}

QString SuggestionModel::reason(const PlacementSuggestion &suggestion)
{
    QStringList parts;
    if (suggestion.workplace.openPlaces)
        parts << Words::tr("offers %n place(s)", nullptr, *suggestion.workplace.openPlaces);
    parts << Words::tr("establishment: %1").arg(roomText(suggestion.room));
    if (suggestion.mentorRoom)
        parts << Words::tr("mentor: %1").arg(roomText(*suggestion.mentorRoom));
    else
        parts << Words::tr("no mentor named");
    parts << distanceText(suggestion) << accreditationText(suggestion.accreditation);
    return parts.join(QStringLiteral(" · "));
}

QVariant SuggestionModel::cell(int row, int column, int role) const
{
    const PlacementSuggestion &suggestion = this->row(row);
    const WorkplaceListItem &item = suggestion.workplace;
    if (role == Qt::ToolTipRole)
        return reason(suggestion);
    if (role == Qt::ForegroundRole) {
        if (column == Places)
            return toneColor(suggestion.isFull() ? Tone::Error : Tone::Success,
                             QGuiApplication::palette());
        if (column == Distance && suggestion.tooFar)
            return toneColor(Tone::Warning, QGuiApplication::palette());
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Workplace:
        return workplaceText(item.enterpriseName, item.establishmentName);
    case Municipality:
        return QStringLiteral("%1 %2").arg(item.postcode, item.municipality).trimmed();
    case Distance:
        return suggestion.distanceKm ? tr("%1 km").arg(qRound(*suggestion.distanceKm))
                                     : tr("unknown");
    case Places: {
        const auto places = suggestion.freePlaces();
        if (!places)
            return tr("unknown");
        return *places > 0 ? tr("%n free", nullptr, *places) : tr("full");
    }
    case Mentor:
        return item.mentorName;
    case Why:
        return reason(suggestion);
    default:
        return {};
    }
}

} // namespace traject::ui
