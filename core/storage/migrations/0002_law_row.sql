-- SPDX-FileCopyrightText: The Trajectwijzer authors
-- SPDX-License-Identifier: EUPL-1.2

-- Schema version 2: the counsellor's own rows of the rulebook's parameter tables
-- (core/rules/lawrow.h), and the deadlines that were told to somebody.

CREATE TABLE law_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_code TEXT NOT NULL,
    key TEXT NOT NULL,
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
    until_on TEXT CHECK (until_on IS date(until_on)),
    value_json TEXT NOT NULL CHECK (json_valid(value_json)),
    source TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    CHECK (until_on IS NULL OR until_on >= from_on),
    UNIQUE (table_code, key, from_on)
) STRICT;

-- The date that somebody was told, which never moves by itself.
CREATE TABLE told_deadline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    trigger_on TEXT NOT NULL CHECK (trigger_on IS date(trigger_on)),
    last_on TEXT NOT NULL CHECK (last_on IS date(last_on)),
    told_on TEXT NOT NULL CHECK (told_on IS date(told_on)),
    UNIQUE (agreement_id, kind)
) STRICT;
