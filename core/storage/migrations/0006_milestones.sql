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
