# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the catalogues up to what the sources say. With CHECK_IN it works on copies there and fails where a catalogue
# would change, or has a sentence without a translation.
#   cmake -DLUPDATE=/usr/lib/qt6/bin/lupdate -DROOT=… [-DCHECK_IN=folder] -P update.cmake
set(here "${ROOT}/assets/i18n")
set(app "${ROOT}/kiosk/app")
set(driver_sources "${ROOT}/qml/Main.qml" "${ROOT}/qml/components" "${ROOT}/qml/driver" "${ROOT}/qml/board"
    "${app}/lane_texts.cpp" "${app}/reason_texts.cpp" "${app}/fact_model.cpp" "${app}/ticket_painter.cpp"
    "${app}/board_view_model.cpp" "${app}/green_points.cpp" "${app}/prompts.cpp" "${app}/rights_models.cpp" "${app}/rights_view_model.cpp")
set(staff_sources "${ROOT}/qml/staff" "${app}/staff_texts.cpp" "${app}/staff_reasons.cpp" "${app}/staff_models.cpp"
    "${app}/station_view_model.cpp"
    "${app}/inspection_texts.cpp" "${app}/inspection_view_model.cpp" "${app}/bus_card_view_model.cpp"
    "${app}/figure_models.cpp" "${app}/yard_model.cpp")

function(update name language sources)
    set(file "${here}/${name}.ts")
    if(CHECK_IN)
        file(MAKE_DIRECTORY "${CHECK_IN}")
        file(COPY_FILE "${file}" "${CHECK_IN}/${name}.ts")
        set(file "${CHECK_IN}/${name}.ts")
    endif()
    execute_process(COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -source-language en
        -target-language ${language} -I "${ROOT}" ${sources} -ts "${file}" COMMAND_ERROR_IS_FATAL ANY)
    if(NOT CHECK_IN)
        return()
    endif()
    execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${here}/${name}.ts" "${file}" RESULT_VARIABLE differs)
    file(READ "${file}" words)
    if(differs)
        message(SEND_ERROR "${name}.ts is not up to date: build the target tongguan_lupdate, translate, commit")
    elseif(words MATCHES "type=\"unfinished\"")
        message(SEND_ERROR "${name}.ts has sentences without a translation")
    endif()
endfunction()

foreach(language zh en vi lo my th)
    update(tongguan_${language} ${language} "${driver_sources}")
    update(tongguan_staff_${language} ${language} "${staff_sources}")
endforeach()
