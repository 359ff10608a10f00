# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_rules_rulebook SOURCES tst_rules_rulebook.cpp LINK traject_testsupport)
traject_test(tst_rules_identity SOURCES tst_rules_identity.cpp LINK traject_testsupport)
traject_test(tst_rules_agreement SOURCES tst_rules_agreement.cpp LINK traject_testsupport)
