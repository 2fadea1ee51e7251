#include "reports/page_marks.h"

#include "reports/page_layout.h"

namespace kaoping {
namespace {

constexpr std::size_t kLongestWatermark = 60, kLongestEdition = 90;

void append_literally(std::string& codes, std::string_view text) {
    for (const char c : text) codes.append(c == '&' ? 2 : 1, c);
}

}  // namespace

std::string page_header(std::string_view watermark, const WorkbookStyle& style) {
    if (watermark.empty()) return {};
    std::string codes = "&C&\"" + style.heading_font + "\"&18 ";
    append_literally(codes, first_units(watermark, kLongestWatermark));
    return codes;
}

std::string page_footer(const WorkbookStyle& style) {
    const bool chinese = style.language == Language::chinese;
    std::string codes =
        "&C&\"" + style.body_font + "\"&10 " + (chinese ? "第 &P 页  共 &N 页" : "Page &P of &N");
    if (style.edition.empty()) return codes;
    codes += "&R&\"" + style.body_font + "\"&8 ";
    append_literally(codes, first_units(style.edition, kLongestEdition));
    return codes;
}

}  // namespace kaoping
