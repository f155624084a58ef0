# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# OpenCV's own configuration comes only with libopencv-dev, which brings all of it; this finds single modules
# (libopencv-imgproc-dev and the like) as the targets opencv_core, opencv_imgproc …
include(FindPackageHandleStandardArgs)
find_path(OpenCV_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4)
find_path(OpenCV_CONFIG_DIR opencv2/opencv_modules.hpp
    PATH_SUFFIXES opencv4 ${CMAKE_LIBRARY_ARCHITECTURE}/opencv4)
set(needed OpenCV_INCLUDE_DIR OpenCV_CONFIG_DIR)
foreach(module IN LISTS OpenCV_FIND_COMPONENTS)
    find_library(OpenCV_${module}_LIBRARY opencv_${module})
    list(APPEND needed OpenCV_${module}_LIBRARY)
    if(OpenCV_${module}_LIBRARY AND NOT TARGET opencv_${module})
        add_library(opencv_${module} UNKNOWN IMPORTED)
        set_target_properties(opencv_${module} PROPERTIES
            IMPORTED_LOCATION "${OpenCV_${module}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${OpenCV_INCLUDE_DIR};${OpenCV_CONFIG_DIR}")
    endif()
endforeach()
find_package_handle_standard_args(OpenCV REQUIRED_VARS ${needed})
