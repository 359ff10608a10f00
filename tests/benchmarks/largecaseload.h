// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

/// Import files of the size of all dual learning in Flanders, made up by counting: far more than
/// one counsellor has, so that a slow query or list shows. Numbers lie in the ranges that belong
/// to nobody (serials from 900, enterprises 0990, establishments 2.9).
namespace traject::bench {

constexpr int allLearners = 5637;
constexpr int allAccreditations = 36000;

/// learners.csv with `count` learners, spread over the programmes.
[[nodiscard]] QByteArray learnersCsv(int count, const QStringList &programmeCodes);

/// workplaces.csv with `count` accreditations: three per establishment, four establishments per
/// three enterprises.
[[nodiscard]] QByteArray workplacesCsv(int count, const QStringList &programmeCodes);

} // namespace traject::bench
