# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
qt_add_resources(traject_resources "exchange" PREFIX "/" BASE ${CMAKE_CURRENT_SOURCE_DIR}
    FILES
        programmes/competences.json
        programmes/programmes.tsv
        schema/draft.schema.json)
