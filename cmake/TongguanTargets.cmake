# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# tongguan_library(store SOURCES a.cpp … [PUBLIC lib …] [PRIVATE lib …]) makes tongguan::store for the folder. What a port
# installs is linked statically; where developers build, some 230 tests share each library (BUILD_SHARED_LIBS), and the linker
# holds each to what it names. STATIC: beside the QML modules, whose types a program registers once.
function(tongguan_library name)
    cmake_parse_arguments(arg "STATIC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(kind)
    if(arg_STATIC)
        set(kind STATIC)
    endif()
    add_library(tongguan_${name} ${kind} ${arg_SOURCES})
    if(NOT TONGGUAN_SANITIZE) # Clang's sanitizers lie in the program, so libraries lack their names
        target_link_options(tongguan_${name} PRIVATE LINKER:--no-undefined)
    endif()
    add_library(tongguan::${name} ALIAS tongguan_${name})
    target_link_libraries(tongguan_${name} PUBLIC tongguan::options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# tongguan_test(NAME unit_mrz SOURCES mrz_test.cpp LIBRARIES tongguan::documents) makes a Qt Test and its ctest line.
function(tongguan_test)
    cmake_parse_arguments(arg "" "NAME" "SOURCES;LIBRARIES;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${arg_NAME} PRIVATE tongguan::options tongguan::test_paths Qt6::Test ${arg_LIBRARIES})
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    set(limit 120)
    if(TONGGUAN_SANITIZE)
        set(limit 600) # each step is some times as slow
    endif()
    # A strange locale and time zone: nothing may depend on the machine's.
    set_tests_properties(${arg_NAME} PROPERTIES TIMEOUT ${limit} LABELS "${arg_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Asia/Kathmandu;QT_QPA_PLATFORM=offscreen;${arg_ENVIRONMENT}")
endfunction()

# tongguan_long(ui_screens) plays that test once more with TONGGUAN_LONG set, which makes it some minutes long: the label
# "long", which only `./dev check` plays.
function(tongguan_long name)
    add_test(NAME ${name}_long COMMAND ${name})
    set_tests_properties(${name}_long PROPERTIES TIMEOUT 1800 LABELS "long" ENVIRONMENT
        "LC_ALL=C.UTF-8;TZ=Asia/Kathmandu;QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TONGGUAN_LONG=1")
endfunction()

# tongguan_on_postgres(flow_sync_uplink) plays that test once more beside a PostgreSQL of its own, on which a gateway's tables
# lie then; skipped, with the reason, where none is installed.
function(tongguan_on_postgres name)
    add_test(NAME ${name}_postgres
        COMMAND "${PROJECT_SOURCE_DIR}/tests/support/postgres/with_postgres.sh" $<TARGET_FILE:${name}>)
    get_test_property(${name} ENVIRONMENT environment)
    get_test_property(${name} TIMEOUT limit)
    set_tests_properties(${name}_postgres PROPERTIES TIMEOUT ${limit} LABELS "postgres" SKIP_RETURN_CODE 77
        ENVIRONMENT "${environment}")
endfunction()
