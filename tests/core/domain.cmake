traject_test(tst_identifiers SOURCES tst_identifiers.cpp LINK traject_domain)
traject_test(tst_calendar SOURCES tst_calendar.cpp LINK traject_domain)
