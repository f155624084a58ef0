// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report_pages/font_bytes.h"

// The assembler reads the files; C++ gets #embed with GCC 15.
#define TONGGUAN_FONT(name, file)                                                                                      \
    asm(".section .rodata\n"                                                                                           \
        ".balign 16\n" #name ":\n"                                                                                     \
        ".incbin \"" file "\"\n" #name "_end:\n"                                                                       \
        ".previous\n"                                                                                                  \
        ".global " #name "\n"                                                                                          \
        ".global " #name "_end\n")

TONGGUAN_FONT(tongguan_report_regular, TONGGUAN_REPORT_REGULAR);
TONGGUAN_FONT(tongguan_report_bold, TONGGUAN_REPORT_BOLD);

extern "C" {
extern const unsigned char tongguan_report_regular[];
extern const unsigned char tongguan_report_regular_end[];
extern const unsigned char tongguan_report_bold[];
extern const unsigned char tongguan_report_bold_end[];
}

namespace tongguan::report {

ByteView fontBytes(bool bold)
{
    return bold ? ByteView(tongguan_report_bold, tongguan_report_bold_end)
                : ByteView(tongguan_report_regular, tongguan_report_regular_end);
}

} // namespace tongguan::report
