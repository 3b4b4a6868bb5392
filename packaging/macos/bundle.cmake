# Untested. A bundle with Qt's frameworks inside and a disk image of it: cmake --preset macos, build, cpack.
set_target_properties(plaudit PROPERTIES
    OUTPUT_NAME Plaudit
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${application_id}
    MACOSX_BUNDLE_BUNDLE_NAME Plaudit
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

qt_generate_deploy_app_script(TARGET plaudit OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Plaudit)
