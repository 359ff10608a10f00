# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_draftjson SOURCES tst_draftjson.cpp LINK traject_exchange)
traject_test(tst_draftschema SOURCES tst_draftschema.cpp LINK traject_exchange)
traject_test(tst_csv SOURCES tst_csv.cpp LINK traject_exchange)
