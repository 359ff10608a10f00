# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2

# What is installed beside the binaries, and how the `package` preset packs it:
#   cmake --preset package && cmake --build --preset package && cpack --preset package
# (needs dpkg-dev, which finds the libraries that the package depends on).
include(GNUInstallDirs)

install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/trajectwijzer.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/trajectwijzer.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/program.svg RENAME trajectwijzer.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/debian/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/trajectwijzer)

set(CPACK_PACKAGE_NAME trajectwijzer)
set(CPACK_PACKAGE_VENDOR "The Trajectwijzer authors")
set(CPACK_PACKAGE_CONTACT "The Trajectwijzer authors")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The SQL plug-in is loaded by name, so that no automatic dependency finds it; and the encryption
# of the caseload file needs more than the library's name says.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsqlcipher1 (>= 4.6)")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Finds a workplace for a learner, draws up an agreement that is right the first
time, prints it for signatures and follows the learner at the workplace. All
records stand in one encrypted file; no network is used.")
include(CPack)
