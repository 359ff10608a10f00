-- SPDX-FileCopyrightText: The Trajectwijzer authors
-- SPDX-License-Identifier: EUPL-1.2

-- Schema version 6: a version of an agreement is final but for what happens to it on paper
-- (core/domain/agreementmilestone.h), and the count of errors of a check with those days.
DROP TRIGGER final_agreement_version_update;
CREATE TRIGGER final_agreement_version_update BEFORE UPDATE ON agreement_version
WHEN json_remove(NEW.draft_json, '$.agreement.signedOn', '$.agreement.planSignedOn',
                 '$.agreement.registeredOn')
    IS NOT json_remove(OLD.draft_json, '$.agreement.signedOn', '$.agreement.planSignedOn',
                       '$.agreement.registeredOn')
    OR (NEW.id, NEW.agreement_id, NEW.number, NEW.created_at, NEW.type, NEW.start_on, NEW.end_on,
        NEW.enterprise_name, NEW.programme_code, NEW.programme_name, NEW.search_key)
    IS NOT (OLD.id, OLD.agreement_id, OLD.number, OLD.created_at, OLD.type, OLD.start_on,
            OLD.end_on, OLD.enterprise_name, OLD.programme_code, OLD.programme_name,
            OLD.search_key)
BEGIN
    SELECT RAISE(ABORT, 'a version of an agreement is final');
END;

-- Checked anew, it may rest on other rows of the law, whoever changed it: undo does so too.
CREATE TRIGGER law_use_of_changed_version AFTER UPDATE ON agreement_version
BEGIN
    DELETE FROM law_use WHERE version_id = NEW.id;
END;

-- Everything of a version but its snapshot, which is long and lies before the other columns in the
-- row: lists of thousands of agreements read this index alone. (A query names it, for SQLite would
-- look one version up by the shorter index of its number.)
DROP INDEX agreement_version_for_agenda;
CREATE INDEX agreement_version_facts ON agreement_version (
    agreement_id, number, start_on, end_on, signed_on, plan_signed_on, registered_on,
    programme_code, enterprise_name, type, programme_name, error_count, search_key);

-- The rows that are gone by what they belonged to, as in version 4, for the two owners left.
CREATE INDEX journal_entry_gone_by_evaluation ON journal_entry (before_json ->> '$.evaluation_id')
    WHERE after_json IS NULL;
CREATE INDEX journal_entry_gone_by_programme ON journal_entry (before_json ->> '$.programme_id')
    WHERE after_json IS NULL;
