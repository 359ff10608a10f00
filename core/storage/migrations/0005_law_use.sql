-- SPDX-FileCopyrightText: The Trajectwijzer authors
-- SPDX-License-Identifier: EUPL-1.2

-- Schema version 5: what the versions of agreements rested on when they were made
-- (core/storage/lawuserepository.h). Derived from agreement_version, and so not journaled: a
-- version that undo takes away takes its row along, and one that comes back is judged again.

-- Rows of the law's tables that one check looked at. Many agreements rest on the same ones, so that
-- a set is kept once.
CREATE TABLE law_set (
    id INTEGER PRIMARY KEY,
    rows_json TEXT NOT NULL UNIQUE CHECK (json_valid(rows_json)) -- {"key": ["first day", …], …}
) STRICT;

CREATE TABLE law_use (
    version_id INTEGER PRIMARY KEY REFERENCES agreement_version (id) ON DELETE CASCADE,
    law_set_id INTEGER REFERENCES law_set (id) ON DELETE RESTRICT -- NULL: has errors, rests on none
) STRICT;
CREATE INDEX law_use_by_set ON law_use (law_set_id);

-- The first day lies behind the snapshot, which is long, in a version's row.
CREATE INDEX agreement_version_by_start ON agreement_version (start_on);
