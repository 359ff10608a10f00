// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/countedlearners.h"

#include "core/domain/dates.h"
#include "ui/support/errortext.h"

namespace traject::ui {

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? dates::shortText(*day) : QStringLiteral("…");
}

} // namespace

CountedLearners::CountedLearners(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void CountedLearners::setCount(const Result<Occupancy> &occupancy,
                               std::optional<Headcount> Occupancy::*which,
                               const std::optional<int> &own)
{
    m_isBlank = !own;
    if (!occupancy) {
        say(errorText(occupancy.error()));
        return;
    }
    const std::optional<Headcount> &count = (*occupancy).*which;
    if (!count)
        say(own ? tr("%n other learner(s), as the draft says", nullptr, *own)
                : tr("Counted once this is known"));
    else if (!count->learners)
        say(tr("Counted once the start is known"));
    else
        say(sentence(*count), [&] {
            QStringList lines;
            for (const PlacedAgreement &agreement : count->agreements)
                lines += agreementLine(agreement.number, agreement.learnerName, agreement.start,
                                       agreement.end);
            return lines.join(u'\n');
        }());
}

void CountedLearners::say(const QString &text, const QString &agreements)
{
    setText(text);
    setToolTip(agreements);
    setAccessibleDescription(agreements);
}

QString CountedLearners::sentence(const Headcount &count) const
{
    constexpr qsizetype few = 4;
    const int learners = *count.learners;
    if (learners == 0)
        return tr("No other learners in this period");
    QStringList names;
    for (const PlacedAgreement &agreement : count.agreements) {
        if (!names.contains(agreement.learnerName))
            names += agreement.learnerName;
    }
    const QString day = dates::shortText(count.day);
    if (names.size() > few)
        return tr("%n other learner(s) on %1", nullptr, learners).arg(day);
    return tr("%n other learner(s) on %1: %2", nullptr, learners)
        .arg(day, names.join(QStringLiteral(", ")));
}

QString agreementLine(const QString &number, const QString &with, const std::optional<QDate> &start,
                      const std::optional<QDate> &end)
{
    return QStringLiteral("%1 · %2 · %3 – %4").arg(number, with, dayText(start), dayText(end));
}

} // namespace traject::ui
