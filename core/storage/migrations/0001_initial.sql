-- SPDX-FileCopyrightText: The Trajectwijzer authors
-- SPDX-License-Identifier: EUPL-1.2

-- Schema version 1. Never edited after release: a change is a new file.
--
-- Texts that are unknown are '', everything else that is unknown is NULL. Dates are ISO 8601 and
-- must exist in the calendar. Codes are those of core/domain/vocabulary.cpp. name_key and
-- search_key hold folded text (core/base/text.h). Ids are never used twice, because the journal
-- names rows by them. Every table but journal_*, pending_draft and import_mapping is journaled:
-- its three triggers are made by core/storage/migrator.cpp.

CREATE TABLE journal_operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('change', 'setup', 'undo', 'redo')),
    target_id INTEGER REFERENCES journal_operation (id) ON DELETE RESTRICT,
    undone_by_id INTEGER REFERENCES journal_operation (id) ON DELETE RESTRICT,
    schema_version INTEGER NOT NULL,
    change_count INTEGER NOT NULL DEFAULT 0,
    CHECK ((target_id IS NULL) = (kind IN ('change', 'setup')))
) STRICT;
CREATE INDEX journal_operation_by_target ON journal_operation (target_id);
CREATE INDEX journal_operation_by_undone ON journal_operation (undone_by_id);
CREATE INDEX journal_operation_by_kind ON journal_operation (kind, id);

CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    operation_id INTEGER NOT NULL REFERENCES journal_operation (id) ON DELETE RESTRICT,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before_json TEXT,
    after_json TEXT,
    CHECK (before_json IS NOT NULL OR after_json IS NOT NULL)
) STRICT;
CREATE INDEX journal_entry_by_operation ON journal_entry (operation_id);
CREATE INDEX journal_entry_by_row ON journal_entry (table_name, row_id);

-- The operation under which rows are changed now; set only while a transaction is open.
CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    operation_id INTEGER REFERENCES journal_operation (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO journal_state (id) VALUES (1);

CREATE TRIGGER final_journal_entry_update BEFORE UPDATE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'a journal entry is final');
END;
CREATE TRIGGER final_journal_entry_delete BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'a journal entry is final');
END;

CREATE TABLE provider (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    institution_number TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('school', 'syntra', 'cvo')),
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    postcode TEXT NOT NULL,
    municipality TEXT NOT NULL,
    country TEXT NOT NULL,
    director TEXT NOT NULL
) STRICT;

CREATE TABLE counsellor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    stage TEXT NOT NULL,
    years TEXT NOT NULL,
    finality TEXT NOT NULL,
    education_form TEXT NOT NULL,
    domain TEXT NOT NULL,
    kind TEXT NOT NULL,
    agreement_type TEXT CHECK (agreement_type IN ('OAO', 'SAO', 'DA', 'ODOS', 'ODO')),
    minimum_workplace_hours REAL,
    search_key TEXT NOT NULL
) STRICT;

CREATE TABLE competence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    cluster TEXT NOT NULL,
    description TEXT NOT NULL,
    UNIQUE (programme_id, position)
) STRICT;

CREATE TABLE learner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    insz TEXT UNIQUE CHECK (length(insz) = 11),
    birth_on TEXT CHECK (birth_on IS date(birth_on)),
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    postcode TEXT NOT NULL,
    municipality TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    mobile TEXT NOT NULL,
    email TEXT NOT NULL,
    iban TEXT,
    guardian_relation TEXT CHECK (guardian_relation IN ('father', 'mother', 'guardian')),
    guardian_name TEXT,
    guardian_street TEXT,
    guardian_house_number TEXT,
    guardian_postcode TEXT,
    guardian_municipality TEXT,
    guardian_country TEXT,
    programme_code TEXT REFERENCES programme (code) ON DELETE RESTRICT,
    enrolment_sector TEXT CHECK (enrolment_sector IN ('secondary', 'buso', 'adult')),
    school_year TEXT NOT NULL,
    enrolment_stage INTEGER,
    enrolment_year INTEGER,
    first_lesson_on TEXT CHECK (first_lesson_on IS date(first_lesson_on)),
    class_council_approved_late_start INTEGER CHECK (class_council_approved_late_start IN (0, 1)),
    training_day_extension INTEGER CHECK (training_day_extension IN (0, 1)),
    first_stage_completed INTEGER CHECK (first_stage_completed IN (0, 1)),
    second_stage_completed INTEGER CHECK (second_stage_completed IN (0, 1)),
    third_stage_first_year_completed INTEGER CHECK (third_stage_first_year_completed IN (0, 1)),
    alternating_years_completed INTEGER,
    buso_ov3_qualification_completed INTEGER CHECK (buso_ov3_qualification_completed IN (0, 1)),
    screening_advice TEXT CHECK (screening_advice IN ('none', 'positive', 'negative')),
    jobseeker INTEGER CHECK (jobseeker IN (0, 1)),
    vdab_advice_positive INTEGER CHECK (vdab_advice_positive IN (0, 1)),
    transport TEXT NOT NULL,
    maximum_distance_km INTEGER,
    note TEXT NOT NULL,
    CHECK ((guardian_relation IS NULL) = (guardian_name IS NULL))
) STRICT;
CREATE INDEX learner_by_name ON learner (name_key, birth_on);
CREATE INDEX learner_by_programme ON learner (programme_code);

CREATE TABLE enterprise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    number TEXT UNIQUE CHECK (length(number) = 10),
    representative TEXT NOT NULL,
    representative_function TEXT NOT NULL,
    employees INTEGER,
    joint_committee TEXT NOT NULL,
    full_time_week_hours REAL,
    sector_exceptions TEXT NOT NULL, -- codes with a space between them
    social_maribel INTEGER CHECK (social_maribel IN (0, 1)),
    excluded_from TEXT CHECK (excluded_from IS date(excluded_from)),
    excluded_until TEXT CHECK (excluded_until IS date(excluded_until))
) STRICT;
CREATE INDEX enterprise_by_name ON enterprise (name_key);

CREATE TABLE establishment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    number TEXT UNIQUE CHECK (length(number) = 10),
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    postcode TEXT NOT NULL,
    municipality TEXT NOT NULL,
    country TEXT NOT NULL,
    employees INTEGER,
    region TEXT CHECK (region IN ('flanders', 'brussels', 'wallonia', 'abroad')),
    contact_person TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    excluded_from TEXT CHECK (excluded_from IS date(excluded_from)),
    excluded_until TEXT CHECK (excluded_until IS date(excluded_until))
) STRICT;
CREATE INDEX establishment_by_enterprise ON establishment (enterprise_id);

CREATE TABLE mentor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    establishment_id INTEGER NOT NULL REFERENCES establishment (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    insz TEXT CHECK (length(insz) = 11), -- one person may be a mentor in two establishments
    birth_on TEXT CHECK (birth_on IS date(birth_on)),
    years_of_experience INTEGER,
    relevant_qualification INTEGER CHECK (relevant_qualification IN (0, 1)),
    conduct_extract_on TEXT CHECK (conduct_extract_on IS date(conduct_extract_on)),
    training_completed_on TEXT CHECK (training_completed_on IS date(training_completed_on)),
    training_exempt INTEGER CHECK (training_exempt IN (0, 1)),
    sector_maximum INTEGER
) STRICT;
CREATE INDEX mentor_by_name ON mentor (establishment_id, name_key, birth_on);

CREATE TABLE accreditation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    establishment_id INTEGER NOT NULL REFERENCES establishment (id) ON DELETE RESTRICT,
    programme_code TEXT NOT NULL REFERENCES programme (code) ON DELETE RESTRICT,
    status TEXT NOT NULL
        CHECK (status IN ('requested', 'approved', 'refused', 'lifted', 'excluded')),
    requested_on TEXT CHECK (requested_on IS date(requested_on)),
    approved_on TEXT CHECK (approved_on IS date(approved_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    mentor_id INTEGER REFERENCES mentor (id) ON DELETE SET NULL,
    open_places INTEGER,
    UNIQUE (establishment_id, programme_code)
) STRICT;
CREATE INDEX accreditation_by_programme ON accreditation (programme_code);
CREATE INDEX accreditation_by_mentor ON accreditation (mentor_id);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    establishment_id INTEGER REFERENCES establishment (id) ON DELETE RESTRICT,
    mentor_id INTEGER REFERENCES mentor (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX agreement_by_learner ON agreement (learner_id);
CREATE INDEX agreement_by_establishment ON agreement (establishment_id);
CREATE INDEX agreement_by_mentor ON agreement (mentor_id);

-- The snapshot of each version and what lists show of it.
CREATE TABLE agreement_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    created_at TEXT NOT NULL,
    draft_json TEXT NOT NULL CHECK (json_valid(draft_json)),
    type TEXT CHECK (type IN ('OAO', 'SAO', 'DA', 'ODOS', 'ODO')),
    start_on TEXT CHECK (start_on IS date(start_on)),
    end_on TEXT CHECK (end_on IS date(end_on)),
    enterprise_name TEXT NOT NULL,
    programme_code TEXT NOT NULL,
    programme_name TEXT NOT NULL,
    error_count INTEGER NOT NULL,
    search_key TEXT NOT NULL,
    UNIQUE (agreement_id, number)
) STRICT;

CREATE TRIGGER final_agreement_version_update BEFORE UPDATE ON agreement_version
BEGIN
    SELECT RAISE(ABORT, 'a version of an agreement is final');
END;
CREATE TRIGGER final_agreement_version_delete BEFORE DELETE ON agreement_version
WHEN (SELECT kind FROM journal_operation
      WHERE id = (SELECT operation_id FROM journal_state)) IS NOT 'undo'
BEGIN
    SELECT RAISE(ABORT, 'a version of an agreement is final');
END;

CREATE TABLE pending_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner_id INTEGER REFERENCES learner (id) ON DELETE SET NULL,
    accreditation_id INTEGER REFERENCES accreditation (id) ON DELETE SET NULL,
    mentor_id INTEGER REFERENCES mentor (id) ON DELETE SET NULL,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE SET NULL,
    page INTEGER NOT NULL,
    draft_json TEXT NOT NULL CHECK (json_valid(draft_json)),
    saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX pending_draft_by_learner ON pending_draft (learner_id);
CREATE INDEX pending_draft_by_accreditation ON pending_draft (accreditation_id);
CREATE INDEX pending_draft_by_mentor ON pending_draft (mentor_id);
CREATE INDEX pending_draft_by_agreement ON pending_draft (agreement_id);

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    header_fingerprint TEXT NOT NULL,
    mapping_json TEXT NOT NULL CHECK (json_valid(mapping_json)),
    UNIQUE (kind, header_fingerprint)
) STRICT;
