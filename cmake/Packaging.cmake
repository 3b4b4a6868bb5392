# Where everything is installed, and the packages: .deb on Linux; NSIS installer and disk image untested.
include(GNUInstallDirs)
set(application_id io.github.plaudit.Plaudit)
set(linux_files ${PROJECT_SOURCE_DIR}/packaging/linux)

install(TARGETS plaudit RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)

set(CPACK_PACKAGE_NAME plaudit)
set(CPACK_PACKAGE_VENDOR "The Plaudit developers")
set(CPACK_PACKAGE_CONTACT "The Plaudit developers <plaudit@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "review and survey analytics for shops that use Okendo")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/packages)
set(CPACK_STRIP_FILES ON)

if(UNIX AND NOT APPLE)
    configure_file(${linux_files}/${application_id}.metainfo.xml.in ${application_id}.metainfo.xml @ONLY)
    install(FILES ${linux_files}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${application_id}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/plaudit.svg RENAME ${application_id}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux_files}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(FILES ${linux_files}/plaudit-listen.service ${linux_files}/plaudit-sync.service
        ${linux_files}/plaudit-sync.timer DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)

    # Raster icons and compressed texts are made where the tools for them are.
    find_program(RSVG_CONVERT rsvg-convert)
    find_program(GZIP gzip)
    set(made_files)
    foreach(size 16 24 32 48 64 128 256 512)
        if(RSVG_CONVERT)
            set(icon ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${application_id}.png)
            add_custom_command(OUTPUT ${icon}
                COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}
                COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${icon}
                    ${PROJECT_SOURCE_DIR}/resources/icons/plaudit.svg
                DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/plaudit.svg VERBATIM)
            install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps OPTIONAL)
            list(APPEND made_files ${icon})
        endif()
    endforeach()
    function(install_compressed source name destination)
        set(made ${CMAKE_CURRENT_BINARY_DIR}/compressed/${name}.gz)
        add_custom_command(OUTPUT ${made}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/compressed
            COMMAND ${GZIP} -9 -n -c ${source} > ${made} DEPENDS ${source} VERBATIM)
        install(FILES ${made} DESTINATION ${destination} OPTIONAL)
        set(made_files ${made_files} ${made} PARENT_SCOPE)
    endfunction()
    if(GZIP)
        install_compressed(${linux_files}/plaudit.1 plaudit.1 ${CMAKE_INSTALL_MANDIR}/man1)
        install_compressed(${linux_files}/changelog changelog.Debian ${CMAKE_INSTALL_DOCDIR})
        install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
    endif()
    add_custom_target(plaudit_package_files DEPENDS ${made_files})

    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_PACKAGE_DESCRIPTION
"Plaudit keeps a copy of a shop's product reviews on the user's own machine
and shows figures with their intervals, definitions and numbers of reviews.
It syncs with the Merchant API of Okendo, imports tables of reviews, works
offline and comes with a sample store. It is not made by or with Okendo.")
elseif(WIN32)
    include(${PROJECT_SOURCE_DIR}/packaging/windows/installer.cmake)
elseif(APPLE)
    include(${PROJECT_SOURCE_DIR}/packaging/macos/bundle.cmake)
endif()
include(CPack)
