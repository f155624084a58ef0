// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::report {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

constexpr Colour rgb(std::uint32_t hex)
{
    return {static_cast<double>(hex >> 16U & 0xFFU) / 255, static_cast<double>(hex >> 8U & 0xFFU) / 255,
            static_cast<double>(hex & 0xFFU) / 255};
}

namespace ink {
inline constexpr Colour kText = rgb(0x17212B);
inline constexpr Colour kQuiet = rgb(0x55636F);
inline constexpr Colour kGrid = rgb(0xD8DEE4);
inline constexpr Colour kPanel = rgb(0xF3F6F8);
inline constexpr Colour kBlue = rgb(0x1B5A9E);
inline constexpr Colour kPaleBlue = rgb(0xA9C6E4);
inline constexpr Colour kAmber = rgb(0xB86E0B);
inline constexpr Colour kGreen = rgb(0x1C7C6B);
inline constexpr Colour kGrey = rgb(0x98A3AD);
inline constexpr Colour kRed = rgb(0xA8322A);
} // namespace ink

enum class Align : std::uint8_t { Left, Centre, Right };

struct Style {
    double size = 9; ///< points
    bool bold = false;
    Colour colour = ink::kText;
    Align align = Align::Left;
};

/// Pages of a PDF, in points from the upper left corner. Text stands on its base line.
class Canvas {
  public:
    static constexpr double kWidth = 595.276; // A4
    static constexpr double kHeight = 841.89;

    /// `title` and `created` ("2026-11-25T10:00:00Z") are what the file says of itself; nothing else of the moment or
    /// the machine gets into it.
    Canvas(const std::string& title, const std::string& created);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    double width(std::string_view text, const Style& style);
    void text(double x, double y, std::string_view text, const Style& style);
    /// Broken at blanks, and between Chinese characters. Returns the base line after the last one.
    double paragraph(double x, double y, double width, std::string_view text, const Style& style, double leading);
    void line(double x1, double y1, double x2, double y2, Colour colour, double thickness = 0.6);
    void dashed(double x1, double y1, double x2, double y2, Colour colour);
    void rectangle(double x, double y, double width, double height, Colour colour);
    void dot(double x, double y, double radius, Colour colour);
    void path(const std::vector<std::pair<double, double>>& points, Colour colour, double thickness);
    void endPage();
    /// The file. Nothing may be drawn after it.
    Result<std::string> finish();
    /// Whether every character of a text has a shape of its own.
    bool canShow(std::string_view text);

  private:
    struct Cairo;
    std::unique_ptr<Cairo> cairo_;
};

} // namespace tongguan::report
