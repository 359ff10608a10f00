# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_rules_rulebook SOURCES tst_rules_rulebook.cpp LINK traject_testsupport)
traject_test(tst_rules_identity SOURCES tst_rules_identity.cpp LINK traject_testsupport)
traject_test(tst_rules_agreement SOURCES tst_rules_agreement.cpp LINK traject_testsupport)
traject_test(tst_rules_admission SOURCES tst_rules_admission.cpp LINK traject_testsupport)
traject_test(tst_rules_accreditation SOURCES tst_rules_accreditation.cpp LINK traject_testsupport)
traject_test(tst_rules_mentor SOURCES tst_rules_mentor.cpp LINK traject_testsupport)
traject_test(tst_rules_allowance SOURCES tst_rules_allowance.cpp LINK traject_testsupport)
traject_test(tst_rules_contents SOURCES tst_rules_contents.cpp LINK traject_testsupport)
traject_test(tst_rules_checker SOURCES tst_rules_checker.cpp LINK traject_testsupport)
traject_test(tst_rules_schedule SOURCES tst_rules_schedule.cpp LINK traject_testsupport)
traject_test(tst_rules_workingtime SOURCES tst_rules_workingtime.cpp LINK traject_testsupport)
traject_test(tst_rules_drafts
    SOURCES tst_rules_drafts.cpp
    LINK traject_testsupport traject_exchange)
traject_test(tst_timetable SOURCES tst_timetable.cpp LINK traject_rules)
traject_test(tst_rules_properties
    SOURCES tst_rules_properties.cpp
    LINK traject_testsupport traject_exchange)
traject_test(tst_rules_contract SOURCES tst_rules_contract.cpp LINK traject_testsupport)
traject_test(tst_rules_deadlines SOURCES tst_rules_deadlines.cpp LINK traject_testsupport)
traject_test(tst_agreementdeadlines SOURCES tst_agreementdeadlines.cpp LINK traject_testsupport)
traject_test(tst_rules_lawrow SOURCES tst_rules_lawrow.cpp LINK traject_testsupport)
traject_test(tst_rules_premiums SOURCES tst_rules_premiums.cpp LINK traject_testsupport)
traject_test(tst_rules_termination SOURCES tst_rules_termination.cpp LINK traject_testsupport)
traject_test(tst_visitplan SOURCES tst_visitplan.cpp LINK traject_rules)
traject_test(tst_rules_workplacestate SOURCES tst_rules_workplacestate.cpp LINK traject_testsupport)
traject_test(tst_trajectory SOURCES tst_trajectory.cpp LINK traject_rules)
traject_test(tst_agenda SOURCES tst_agenda.cpp LINK traject_testsupport)
traject_test(tst_agendadays SOURCES tst_agendadays.cpp LINK traject_testsupport)
