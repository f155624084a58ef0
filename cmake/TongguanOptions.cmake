# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warnings and sanitizers, in one interface target.
option(TONGGUAN_WERROR "Warnings end the build" OFF)
set(TONGGUAN_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them (address,undefined or thread)")

option(TONGGUAN_FUZZ "Build the fuzz targets as libFuzzer programs (clang only)" OFF)

add_library(tongguan_options INTERFACE)
add_library(tongguan::options ALIAS tongguan_options)
target_compile_features(tongguan_options INTERFACE cxx_std_23)
target_include_directories(tongguan_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(tongguan_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
    # Boost's buffers stand in std::aligned_storage, which C++23 deprecates; Clang blames whoever instantiates them.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
    $<$<BOOL:${TONGGUAN_WERROR}>:-Werror>)
if(TONGGUAN_SANITIZE)
    target_compile_options(tongguan_options INTERFACE -fsanitize=${TONGGUAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tongguan_options INTERFACE -fsanitize=${TONGGUAN_SANITIZE})
endif()
if(TONGGUAN_FUZZ)
    # libFuzzer sees what our own code does; the targets add its main function.
    target_compile_options(tongguan_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
