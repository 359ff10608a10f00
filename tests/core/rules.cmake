# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_rules_rulebook SOURCES tst_rules_rulebook.cpp LINK traject_testsupport)
