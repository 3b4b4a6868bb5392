# What every target shares: the language, warnings, Qt's guards against silent conversions, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(PLAUDIT_SANITIZE "Address and undefined behaviour sanitizers" OFF)
option(PLAUDIT_FUZZ "Nothing but core and the fuzzers, with both sanitizers; needs Clang" OFF)
option(PLAUDIT_WERROR "Warnings are errors" OFF)

add_library(plaudit_settings INTERFACE)
target_compile_definitions(plaudit_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(plaudit_settings INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(plaudit_settings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Wnull-dereference -Wextra-semi -Wcast-qual -Wno-missing-field-initializers
        $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override -Wduplicated-cond -Wlogical-op -Wuseless-cast>)
endif()
# Linking the many test programs takes it a fraction of the time.
find_program(PLAUDIT_MOLD mold)
if(PLAUDIT_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()
if(PLAUDIT_WERROR)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()
if(PLAUDIT_SANITIZE)
    # -Wnull-dereference and -Wuseless-cast report on instrumented library code that is sound without the sanitizers.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -Wno-null-dereference)
    add_link_options(-fsanitize=address,undefined)
endif()
if(PLAUDIT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
