# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_identifiers SOURCES tst_identifiers.cpp LINK traject_domain)
traject_test(tst_schedulepattern SOURCES tst_schedulepattern.cpp LINK traject_domain)
traject_test(tst_typedinput SOURCES tst_typedinput.cpp LINK traject_domain)
traject_test(tst_calendar SOURCES tst_calendar.cpp LINK traject_domain)
traject_test(tst_calendar_holidays SOURCES tst_calendar_holidays.cpp LINK traject_domain)
traject_test(tst_occupancy SOURCES tst_occupancy.cpp LINK traject_domain)
traject_test(tst_placementtry SOURCES tst_placementtry.cpp LINK traject_domain)
traject_test(tst_text SOURCES tst_text.cpp LINK traject_domain)
traject_test(tst_mailaddress SOURCES tst_mailaddress.cpp LINK traject_domain)
traject_test(tst_searchindex SOURCES tst_searchindex.cpp LINK traject_base)
