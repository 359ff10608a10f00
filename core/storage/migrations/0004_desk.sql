-- SPDX-FileCopyrightText: The Trajectwijzer authors
-- SPDX-License-Identifier: EUPL-1.2

-- Schema version 4: what the counsellor does around the agreements.

-- A call, visit, mail or meeting, and each step of the search for a workplace.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner_id INTEGER REFERENCES learner (id) ON DELETE CASCADE,
    establishment_id INTEGER REFERENCES establishment (id) ON DELETE SET NULL,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE RESTRICT,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'mail', 'message', 'meeting')),
    person TEXT NOT NULL,
    note TEXT NOT NULL,
    search_step TEXT
        CHECK (search_step IN ('approached', 'interested', 'interview', 'agreed', 'refused')),
    next_step TEXT NOT NULL,
    next_on TEXT CHECK (next_on IS date(next_on)),
    next_done_on TEXT CHECK (next_done_on IS date(next_done_on)),
    CHECK (learner_id IS NOT NULL OR establishment_id IS NOT NULL)
) STRICT;
CREATE INDEX contact_by_learner ON contact (learner_id, held_on);
CREATE INDEX contact_by_establishment ON contact (establishment_id, held_on);
CREATE INDEX contact_by_agreement ON contact (agreement_id);
CREATE INDEX contact_by_next ON contact (next_on) WHERE next_done_on IS NULL;

-- What the class council saw; its advice stands with the learner.
CREATE TABLE screening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner_id INTEGER NOT NULL UNIQUE REFERENCES learner (id) ON DELETE CASCADE,
    held_on TEXT CHECK (held_on IS date(held_on)),
    willing INTEGER CHECK (willing IN (0, 1)), -- arbeidsbereid
    ready INTEGER CHECK (ready IN (0, 1)), -- arbeidsrijp
    strengths TEXT NOT NULL,
    concerns TEXT NOT NULL,
    wishes TEXT NOT NULL
) STRICT;

-- The rhythm from which the visits of an agreement are planned.
CREATE TABLE visit_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    unit TEXT NOT NULL CHECK (unit IN ('days', 'weeks', 'trimester')),
    after INTEGER NOT NULL CHECK (after >= 0) -- units after the start; trimester: after its start
) STRICT;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    proposed_on TEXT CHECK (proposed_on IS date(proposed_on)), -- by the rhythm; NULL: by hand
    planned_on TEXT NOT NULL CHECK (planned_on IS date(planned_on)),
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL, -- how it went
    skipped_reason TEXT NOT NULL -- '' : not skipped
) STRICT;
CREATE INDEX visit_by_agreement ON visit (agreement_id, planned_on);
CREATE INDEX visit_by_contact ON visit (contact_id);
CREATE INDEX visit_by_day ON visit (planned_on);

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    period TEXT NOT NULL,
    held_on TEXT CHECK (held_on IS date(held_on)),
    mentor_remark TEXT NOT NULL,
    counsellor_remark TEXT NOT NULL,
    UNIQUE (agreement_id, period)
) STRICT;

CREATE TABLE evaluation_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    competence TEXT NOT NULL, -- as the training plan words it
    step INTEGER CHECK (step BETWEEN 1 AND 4),
    mentor_remark TEXT NOT NULL,
    counsellor_remark TEXT NOT NULL,
    UNIQUE (evaluation_id, competence)
) STRICT;

-- Contents are kept by their hash, in pieces, so that a large one is neither written nor read at
-- once. They stay while the journal can bring their document back.
CREATE TABLE stored_content (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    byte_count INTEGER NOT NULL CHECK (byte_count > 0),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)) -- 0: being stored, or left by a crash
) STRICT;

CREATE TABLE stored_piece (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_id INTEGER NOT NULL REFERENCES stored_content (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    bytes BLOB NOT NULL,
    UNIQUE (content_id, position)
) STRICT;

CREATE TABLE stored_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner_id INTEGER REFERENCES learner (id) ON DELETE CASCADE,
    establishment_id INTEGER REFERENCES establishment (id) ON DELETE CASCADE,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE RESTRICT,
    agreement_version INTEGER CHECK (agreement_version > 0), -- NULL: none in particular
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL,
    byte_count INTEGER NOT NULL CHECK (byte_count > 0),
    sha256 TEXT NOT NULL REFERENCES stored_content (sha256) ON DELETE RESTRICT,
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on)),
    note TEXT NOT NULL,
    CHECK (learner_id IS NOT NULL OR establishment_id IS NOT NULL),
    CHECK (agreement_version IS NULL OR agreement_id IS NOT NULL)
) STRICT;
CREATE INDEX stored_document_by_learner ON stored_document (learner_id);
CREATE INDEX stored_document_by_establishment ON stored_document (establishment_id);
CREATE INDEX stored_document_by_agreement ON stored_document (agreement_id);
CREATE INDEX stored_document_by_content ON stored_document (sha256);

-- The counsellor's own tasks.
CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner_id INTEGER REFERENCES learner (id) ON DELETE CASCADE,
    establishment_id INTEGER REFERENCES establishment (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT CHECK (due_on IS date(due_on)),
    note TEXT NOT NULL,
    done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;
CREATE INDEX task_by_learner ON task (learner_id);
CREATE INDEX task_by_establishment ON task (establishment_id);

-- What was done with an entry of the agenda that follows from other records.
CREATE TABLE agenda_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_key TEXT NOT NULL UNIQUE CHECK (entry_key <> ''),
    done_on TEXT CHECK (done_on IS date(done_on)),
    snoozed_until TEXT CHECK (snoozed_until IS date(snoozed_until)),
    reason TEXT NOT NULL,
    CHECK ((done_on IS NULL) <> (snoozed_until IS NULL))
) STRICT;

-- An early end of an agreement as far as it is known (core/domain/termination.h).
CREATE TABLE termination (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL UNIQUE REFERENCES agreement (id) ON DELETE RESTRICT,
    procedure TEXT CHECK (procedure IN ('first-period', 'unilateral', 'mutual', 'automatic')),
    by_party TEXT CHECK (by_party IN ('learner', 'enterprise')),
    notice_on TEXT CHECK (notice_on IS date(notice_on)),
    received_on TEXT CHECK (received_on IS date(received_on)),
    in_writing INTEGER CHECK (in_writing IN (0, 1)),
    reason_code TEXT NOT NULL,
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    training_continues INTEGER CHECK (training_continues IN (0, 1)),
    outcome TEXT CHECK (outcome IN ('continue', 'end')),
    outcome_on TEXT CHECK (outcome_on IS date(outcome_on))
) STRICT;

-- Named views of a list, and the state in which each list was left.
CREATE TABLE list_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    state_json TEXT NOT NULL CHECK (json_valid(state_json)),
    UNIQUE (list, name)
) STRICT;

CREATE TABLE list_state (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list TEXT NOT NULL UNIQUE,
    state_json TEXT NOT NULL CHECK (json_valid(state_json))
) STRICT;

-- What the agenda asks of each newest version lies in one index, so that thousands of agreements
-- are read without opening their snapshots.
ALTER TABLE agreement_version ADD COLUMN signed_on TEXT
    GENERATED ALWAYS AS (draft_json ->> '$.agreement.signedOn') VIRTUAL;
ALTER TABLE agreement_version ADD COLUMN plan_signed_on TEXT
    GENERATED ALWAYS AS (draft_json ->> '$.agreement.planSignedOn') VIRTUAL;
ALTER TABLE agreement_version ADD COLUMN registered_on TEXT
    GENERATED ALWAYS AS (draft_json ->> '$.agreement.registeredOn') VIRTUAL;
CREATE INDEX agreement_version_for_agenda ON agreement_version (
    agreement_id, number, start_on, end_on, signed_on, plan_signed_on, registered_on,
    programme_code, enterprise_name);

-- The newest operation that stands, whatever lies under an older schema; and the rows that are
-- gone, by what they belonged to, for the history of that.
CREATE INDEX journal_operation_standing ON journal_operation (schema_version, id)
    WHERE kind = 'change' AND undone_by_id IS NULL;
CREATE INDEX journal_entry_gone_by_learner ON journal_entry (before_json ->> '$.learner_id')
    WHERE after_json IS NULL;
CREATE INDEX journal_entry_gone_by_establishment
    ON journal_entry (before_json ->> '$.establishment_id') WHERE after_json IS NULL;
CREATE INDEX journal_entry_gone_by_enterprise ON journal_entry (before_json ->> '$.enterprise_id')
    WHERE after_json IS NULL;
CREATE INDEX journal_entry_gone_by_agreement ON journal_entry (before_json ->> '$.agreement_id')
    WHERE after_json IS NULL;
