# Untested. An NSIS installer with Qt's libraries beside the program: cmake --preset windows, build, cpack.
qt_generate_deploy_app_script(TARGET plaudit OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_PACKAGE_NAME Plaudit)
set(CPACK_NSIS_DISPLAY_NAME Plaudit)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Plaudit)
set(CPACK_PACKAGE_EXECUTABLES plaudit Plaudit)
set(CPACK_CREATE_DESKTOP_LINKS plaudit)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\plaudit.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
