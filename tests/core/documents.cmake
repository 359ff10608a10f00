# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
traject_test(tst_agreementdocument
    SOURCES tst_agreementdocument.cpp
    LINK traject_documents traject_testsupport)
traject_test(tst_agreementprint
    SOURCES tst_agreementprint.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_annexes SOURCES tst_annexes.cpp LINK traject_documents traject_testsupport)
traject_test(tst_checksheet SOURCES tst_checksheet.cpp LINK traject_documents traject_testsupport)
traject_test(tst_clauses SOURCES tst_clauses.cpp LINK traject_documents)
traject_test(tst_contentcode SOURCES tst_contentcode.cpp LINK traject_documents traject_testsupport)
traject_test(tst_evaluationsheet
    SOURCES tst_evaluationsheet.cpp
    LINK traject_documents traject_testsupport)
