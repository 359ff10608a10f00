-- SPDX-FileCopyrightText: The Trajectwijzer authors
-- SPDX-License-Identifier: EUPL-1.2

-- Places that the user imported; they go before those that the program ships. Localities are
-- separated by '|'.

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    postcode TEXT NOT NULL UNIQUE CHECK (postcode GLOB '[1-9][0-9][0-9][0-9]'),
    municipality TEXT NOT NULL CHECK (municipality <> ''),
    localities TEXT NOT NULL,
    province TEXT NOT NULL,
    region TEXT NOT NULL CHECK (region IN ('flanders', 'brussels', 'wallonia')),
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) STRICT;
