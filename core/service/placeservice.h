// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/place.h"
#include "core/exchange/importplan.h"

#include <QObject>

#include <functional>
#include <optional>

namespace traject {

class CaseloadFile;

/// A place and where it comes from.
struct PlaceEntry
{
    Place place;
    bool own = false; ///< from the table that the user imported, not from the program's

    bool operator==(const PlaceEntry &) const = default;
};

/// What importing a table of places did. With problems nothing was imported.
struct PlaceImport
{
    int rows = 0; ///< data rows in the file
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    QList<exchange::CellProblem> problems;
};

/// Postcodes with their municipality and coordinates: what the program ships, and before it what
/// the user imported into the caseload.
class PlaceService : public QObject
{
    Q_OBJECT
public:
    explicit PlaceService(CaseloadFile &file, QObject *parent = nullptr);

    /// The place with this postcode; NotFound when it is unknown or no postcode.
    [[nodiscard]] Result<Place> place(const QString &postcode) const;
    /// All places, sorted by postcode.
    [[nodiscard]] Result<QList<PlaceEntry>> places() const;
    /// The municipality of a postcode, or empty: for a field that knows no service. The function
    /// may be called as long as the service lives.
    [[nodiscard]] std::function<QString(const QString &postcode)> municipalityLookup() const;

    /// Adds a table (see exchange::readPlaces()) to the user's own, in one step of the journal;
    /// a postcode that is there already gets the new values. Fails like readPlaces().
    Result<PlaceImport> import(const QByteArray &bytes);

Q_SIGNALS:
    void placesReset();

private:
    /// What the program ships; read when it is first asked for.
    [[nodiscard]] const Result<QList<Place>> &shipped() const;

    CaseloadFile &m_file;
    mutable std::optional<Result<QList<Place>>> m_shipped;
};

} // namespace traject
