# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2

qt_add_resources(traject_resources "ui" PREFIX "/" BASE ${CMAKE_CURRENT_SOURCE_DIR}
    FILES
        icons/agreements.svg
        icons/learners.svg
        icons/legal.svg
        icons/practical.svg
        icons/program.svg
        icons/search.svg
        icons/settings.svg
        icons/today.svg
        icons/visits.svg
        icons/workplaces.svg)
