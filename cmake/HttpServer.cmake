# cpp-httplib comes with a CMake package from vcpkg and with a pkg-config file from Debian.
find_package(httplib QUIET)
if(NOT TARGET httplib::httplib)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)
    add_library(httplib::httplib ALIAS PkgConfig::httplib)
endif()
