traject_test(tst_identifiers SOURCES tst_identifiers.cpp LINK traject_domain)
