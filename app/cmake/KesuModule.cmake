# One function per kind of target, so that a module's CMakeLists.txt says only what it is and what it may see.
include_guard()

# Warnings and Qt's strict switches live in this one target.
add_library(kesu_strict INTERFACE)
target_compile_definitions(kesu_strict INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_compile_options(kesu_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${KESU_WERROR}>:-Werror>)

# kesu_add_module(Name PCH <core|gui|widgets> PUBLIC ... PRIVATE ...)
# A static library from every .cpp below the current folder, alias Kesu::Name. Its folder is its include root and is
# handed out by linking: what is not linked is not found.
function(kesu_add_module name)
    cmake_parse_arguments(ARG "" "PCH;RESOURCES" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    string(TOLOWER "kesu_${name}" target)
    if(NOT sources)
        add_library(${target} INTERFACE)
        add_library(Kesu::${name} ALIAS ${target})
        target_link_libraries(${target} INTERFACE ${ARG_PUBLIC} ${ARG_PRIVATE})
        return()
    endif()
    add_library(${target} STATIC ${sources})
    add_library(Kesu::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} kesu_strict)
    set_target_properties(${target} PROPERTIES AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/forms")
    kesu_precompile(${target} "${ARG_PCH}")
endfunction()

function(kesu_precompile target kind)
    if(kind STREQUAL "core")
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app/cmake/pch_core.h")
    elseif(kind STREQUAL "gui")
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app/cmake/pch_gui.h")
    elseif(kind STREQUAL "widgets")
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app/cmake/pch_widgets.h")
    endif()
endfunction()

set(KESU_RC_PARAMS "seed=20261121" CACHE STRING "Parameters of the property tests; empty: another seed in every run")

# kesu_add_tests(LINK Kesu::Domain ... [GUI | WIDGETS] [TIMEOUT s])
# One test program for every tst_*.cpp below the current folder; its ctest name is its path.
function(kesu_add_tests)
    cmake_parse_arguments(ARG "GUI;WIDGETS" "TIMEOUT" "LINK;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(KESU_SANITIZE)
        math(EXPR ARG_TIMEOUT "6 * ${ARG_TIMEOUT}")
    endif()
    set(pch kesu_test_pch_core)
    if(ARG_GUI)
        set(pch kesu_test_pch_gui)
    endif()
    if(ARG_WIDGETS)
        set(pch kesu_test_pch_widgets)
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(target "${source}" NAME_WE)
        file(RELATIVE_PATH path "${PROJECT_SOURCE_DIR}/tests" "${source}")
        string(REGEX REPLACE "\\.cpp$" "" path "${path}")
        add_executable(${target} "${source}")
        target_link_libraries(${target} PRIVATE ${ARG_LINK} kesu_strict kesu_test_support)
        target_precompile_headers(${target} REUSE_FROM ${pch})
        target_link_libraries(${target} PRIVATE ${pch}_usage)
        add_test(NAME "${path}" COMMAND ${target})
        set_tests_properties("${path}" PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;KESU_SOURCE_DIR=${PROJECT_SOURCE_DIR};KESU_BINARY_DIR=${CMAKE_BINARY_DIR};RC_PARAMS=${KESU_RC_PARAMS}")
    endforeach()
endfunction()
