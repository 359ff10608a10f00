# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2

traject_test(tst_agendaservice
    SOURCES tst_agendaservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_agreementservice SOURCES tst_agreementservice.cpp LINK traject_service)
traject_test(tst_importservice SOURCES tst_importservice.cpp LINK traject_service)
traject_test(tst_places SOURCES tst_places.cpp LINK traject_service)
traject_test(tst_placeservice SOURCES tst_placeservice.cpp LINK traject_service)
traject_test(tst_occupancyservice
    SOURCES tst_occupancyservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_deadlineservice
    SOURCES tst_deadlineservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_lawservice
    SOURCES tst_lawservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_documentcopies SOURCES tst_documentcopies.cpp LINK traject_service)
traject_test(tst_documentservice SOURCES tst_documentservice.cpp LINK traject_service)
traject_test(tst_passphraseservice SOURCES tst_passphraseservice.cpp LINK traject_service)
traject_test(tst_followupservice
    SOURCES tst_followupservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_evaluationservice
    SOURCES tst_evaluationservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_contactservice SOURCES tst_contactservice.cpp LINK traject_service)
traject_test(tst_placementservice
    SOURCES tst_placementservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_workplaceservice
    SOURCES tst_workplaceservice.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_recordhistory
    SOURCES tst_recordhistory.cpp
    LINK traject_service traject_testsupport)
traject_test(tst_listservices SOURCES tst_listservices.cpp LINK traject_service)
traject_test(tst_searchservice
    SOURCES tst_searchservice.cpp
    LINK traject_service traject_testsupport)
