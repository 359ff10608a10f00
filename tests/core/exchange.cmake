# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_draftjson SOURCES tst_draftjson.cpp LINK traject_exchange)
traject_test(tst_draftschema SOURCES tst_draftschema.cpp LINK traject_exchange)
traject_test(tst_csv SOURCES tst_csv.cpp LINK traject_exchange)
traject_test(tst_importcells SOURCES tst_importcells.cpp LINK traject_exchange)
traject_test(tst_importfiles SOURCES tst_importfiles.cpp LINK traject_exchange)
traject_test(tst_importplan SOURCES tst_importplan.cpp LINK traject_exchange)
traject_test(tst_programmecatalogue SOURCES tst_programmecatalogue.cpp
    LINK traject_exchange traject_resources)
traject_test(tst_icalendar SOURCES tst_icalendar.cpp LINK traject_exchange)
traject_test(tst_placetable SOURCES tst_placetable.cpp LINK traject_exchange)
traject_test(tst_delimited SOURCES tst_delimited.cpp LINK traject_exchange)
