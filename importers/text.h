// Text as offices type it, folded so that it can be compared: no white space (ASCII, no-break and
// ideographic), full-width letters, digits and signs as half-width ones. All text is UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kaoping {

// The code points of a text; an invalid byte becomes U+FFFD. For cold paths, where characters are
// looked at one by one.
[[nodiscard]] std::u32string code_points(std::string_view text);
[[nodiscard]] std::string utf8(std::u32string_view points);

// Without any white space: "张　三" → "张三". Text without any comes back as it is, cheaply.
[[nodiscard]] std::string without_space(std::string_view text);
// Without white space at the ends, and one blank for each run inside: for sentences.
[[nodiscard]] std::string tidy(std::string_view text);
// Without white space and a leading apostrophe, full width as half width: "（９２．５ 分）" →
// "(92.5分)".
[[nodiscard]] std::string folded(std::string_view text);
// Without white space, one kind of middle dot (·): a person's name as it is stored.
[[nodiscard]] std::string clean_name(std::string_view text);
// Without white space, letters and digits half width, brackets as they stand: a document's number.
[[nodiscard]] std::string clean_document(std::string_view text);

[[nodiscard]] bool starts_with_any(std::string_view text, const std::vector<std::string_view>& of);
[[nodiscard]] bool contains_any(std::string_view text, const std::vector<std::string_view>& of);
[[nodiscard]] bool equals_any(std::string_view text, const std::vector<std::string_view>& of);
// At least one character, all of them '0'–'9'.
[[nodiscard]] bool all_digits(std::string_view text);

// The parts of a cell that holds several things (、，,;；), folded at the ends, empty ones left
// out.
[[nodiscard]] std::vector<std::string> split_list(std::string_view text);

}  // namespace kaoping
