# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2

# What documents say and the fonts they are set in.
qt_add_resources(traject_resources "documents"
    PREFIX "/"
    FILES documents/agreement.json)
# Not compressed: the fonts are read in place each time a document is rendered.
qt_add_resources(traject_resources "fonts"
    PREFIX "/"
    OPTIONS -no-compress
    FILES
        fonts/TrajectwijzerSans-Bold.ttf
        fonts/TrajectwijzerSans-Italic.ttf
        fonts/TrajectwijzerSans-Regular.ttf
        fonts/TrajectwijzerSans-SemiBold.ttf)
