# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2

# The law as data; described by schema/rulebook.schema.json.
qt_add_resources(traject_resources "rulebook" PREFIX "/" BASE ${CMAKE_CURRENT_SOURCE_DIR}
    FILES
        rulebook/allowance.json
        rulebook/daysbyhand.json
        rulebook/numbers.json
        rulebook/partnerships.json
        rulebook/rules.json
        rulebook/terminationreasons.json)
