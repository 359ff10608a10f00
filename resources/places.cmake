# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2

# Postcodes with municipality and coordinates.
qt_add_resources(traject_resources "places" PREFIX "/" BASE ${CMAKE_CURRENT_SOURCE_DIR}
    FILES places/places.tsv)
