// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report_pages/canvas.h"

#include "kiosk/report_pages/font_bytes.h"

#include <algorithm>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <ft2build.h>

#include FT_FREETYPE_H

namespace tongguan::report {

namespace {

cairo_status_t collect(void* into, const unsigned char* bytes, unsigned length)
{
    static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

/// How many bytes the character has that begins here, of well-formed UTF-8.
std::size_t lengthAt(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return end - at;
}

FT_ULong codePoint(std::string_view character)
{
    const auto lead = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return lead;
    FT_ULong value = lead & (0x7FU >> character.size());
    for (const char c : character.substr(1))
        value = value << 6U | (static_cast<unsigned char>(c) & 0x3FU);
    return value;
}

/// Where a line may end: after a blank, and on either side of a character that is a word.
bool mayBreakAfter(std::string_view character, std::string_view next)
{
    constexpr std::string_view kNeverFirst = "，。；：）、％%";
    if (character == " ")
        return true;
    if (!next.empty() && kNeverFirst.contains(next))
        return false;
    return character.size() == 3 || next.size() == 3;
}

} // namespace

/// Members end in reverse: pages before faces, faces before the library that made them.
struct Canvas::Cairo {
    std::string file;
    FT_Library library = nullptr;
    FT_Face faces[2] = {nullptr, nullptr};
    cairo_font_face_t* fonts[2] = {nullptr, nullptr};
    cairo_surface_t* surface = nullptr;
    cairo_t* pen = nullptr;
    bool usable = false;

    Cairo()
    {
        usable = FT_Init_FreeType(&library) == 0;
        for (int bold = 0; usable && bold < 2; ++bold) {
            const ByteView bytes = fontBytes(bold == 1);
            usable =
                FT_New_Memory_Face(library, bytes.data(), static_cast<FT_Long>(bytes.size()), 0, &faces[bold]) == 0;
            if (usable)
                fonts[bold] = cairo_ft_font_face_create_for_ft_face(faces[bold], FT_LOAD_NO_HINTING);
        }
        surface = cairo_pdf_surface_create_for_stream(collect, &file, kWidth, kHeight);
        pen = cairo_create(surface);
        // No pixel is known: letters keep their own widths.
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_set_font_options(pen, options);
        cairo_font_options_destroy(options);
    }
    Cairo(const Cairo&) = delete;
    Cairo& operator=(const Cairo&) = delete;
    ~Cairo()
    {
        cairo_destroy(pen);
        cairo_surface_destroy(surface);
        for (cairo_font_face_t* font : fonts)
            cairo_font_face_destroy(font);
        // What cairo keeps of a face it lets go with its last use of it, which was that.
        for (FT_Face face : faces) {
            if (face != nullptr)
                FT_Done_Face(face);
        }
        FT_Done_FreeType(library);
    }

    void use(const Style& style) const
    {
        if (fonts[style.bold ? 1 : 0] != nullptr)
            cairo_set_font_face(pen, fonts[style.bold ? 1 : 0]);
        cairo_set_font_size(pen, style.size);
        use(style.colour);
    }
    void use(Colour colour) const { cairo_set_source_rgb(pen, colour.red, colour.green, colour.blue); }
};

Canvas::Canvas(const std::string& title, const std::string& created) : cairo_(std::make_unique<Cairo>())
{
    cairo_surface_t* surface = cairo_->surface;
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "tongguan report");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created.c_str());
}

Canvas::~Canvas() = default;

double Canvas::width(std::string_view text, const Style& style)
{
    cairo_->use(style);
    cairo_text_extents_t extents{};
    cairo_text_extents(cairo_->pen, std::string(text).c_str(), &extents);
    return extents.x_advance;
}

void Canvas::text(double x, double y, std::string_view text, const Style& style)
{
    const double wide = style.align == Align::Left ? 0 : width(text, style);
    cairo_->use(style);
    cairo_move_to(cairo_->pen, style.align == Align::Left ? x : (style.align == Align::Right ? x - wide : x - wide / 2),
                  y);
    cairo_show_text(cairo_->pen, std::string(text).c_str());
}

double Canvas::paragraph(double x, double y, double wide, std::string_view words, const Style& style, double leading)
{
    std::size_t begin = 0;
    std::size_t breakAt = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t length = lengthAt(words, at);
        const std::size_t next = at + length;
        std::string_view line = words.substr(begin, next - begin);
        if (line.ends_with(' '))
            line.remove_suffix(1);
        if (breakAt > begin && width(line, style) > wide) {
            text(x, y, words.substr(begin, breakAt - begin), style);
            y += leading;
            begin = breakAt;
        }
        const std::string_view after = next < words.size() ? words.substr(next, lengthAt(words, next)) : "";
        if (mayBreakAfter(words.substr(at, length), after))
            breakAt = next;
        at = next;
    }
    if (begin < words.size())
        text(x, y, words.substr(begin), style);
    return y + leading;
}

void Canvas::line(double x1, double y1, double x2, double y2, Colour colour, double thickness)
{
    path({{x1, y1}, {x2, y2}}, colour, thickness);
}

void Canvas::dashed(double x1, double y1, double x2, double y2, Colour colour)
{
    constexpr double kDashes[] = {2.5, 2.5};
    cairo_set_dash(cairo_->pen, kDashes, 2, 0);
    path({{x1, y1}, {x2, y2}}, colour, 0.7);
    cairo_set_dash(cairo_->pen, nullptr, 0, 0);
}

void Canvas::rectangle(double x, double y, double wide, double high, Colour colour)
{
    cairo_->use(colour);
    cairo_rectangle(cairo_->pen, x, y, wide, high);
    cairo_fill(cairo_->pen);
}

void Canvas::dot(double x, double y, double radius, Colour colour)
{
    constexpr double kTurn = 6.283185307179586;
    cairo_->use(colour);
    cairo_new_sub_path(cairo_->pen);
    cairo_arc(cairo_->pen, x, y, radius, 0, kTurn);
    cairo_fill(cairo_->pen);
}

void Canvas::path(const std::vector<std::pair<double, double>>& points, Colour colour, double thickness)
{
    cairo_->use(colour);
    cairo_set_line_width(cairo_->pen, thickness);
    cairo_new_path(cairo_->pen); // text leaves the pen where it ends
    for (const auto& [x, y] : points)
        cairo_line_to(cairo_->pen, x, y); // the first one begins the path
    cairo_stroke(cairo_->pen);
}

void Canvas::endPage()
{
    cairo_show_page(cairo_->pen);
}

Result<std::string> Canvas::finish()
{
    cairo_surface_finish(cairo_->surface);
    const cairo_status_t drawn = cairo_status(cairo_->pen);
    const cairo_status_t written = cairo_surface_status(cairo_->surface);
    if (!cairo_->usable || drawn != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS)
        return fail(Errc::Exhausted,
                    std::string("the pages cannot be drawn: ") +
                        (cairo_->usable ? cairo_status_to_string(drawn != CAIRO_STATUS_SUCCESS ? drawn : written)
                                        : "their font does not open"));
    return std::move(cairo_->file);
}

bool Canvas::canShow(std::string_view text)
{
    if (!cairo_->usable)
        return false;
    for (std::size_t at = 0; at < text.size(); at += lengthAt(text, at)) {
        const FT_ULong point = codePoint(text.substr(at, lengthAt(text, at)));
        if (std::ranges::any_of(cairo_->faces, [&](FT_Face face) { return FT_Get_Char_Index(face, point) == 0; }))
            return false;
    }
    return true;
}

} // namespace tongguan::report
