// TomlTree: a TOML text as a plain tree in which every key and value knows its line and column and
// tables keep the order of the file. The rule-book reader works on this tree alone, so that the
// TOML library stays behind toml_tree.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "records/day.h"

namespace kaoping {

// A place in the text: line and column count from 1, columns in characters.
struct Mark {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    friend bool operator==(Mark, Mark) = default;
};

struct TomlMember;

struct TomlValue {
    // `other` is what no rule book needs: true and false, times, dates before 1900.
    enum class Kind : unsigned char { text, figure, day, list, table, other };

    Kind kind = Kind::other;
    Mark mark;
    std::string text;  // the text; a figure in plain decimals; a day as YYYY-MM-DD; else what it is
    Day day;
    std::vector<TomlValue> items;     // of a list
    std::vector<TomlMember> members;  // of a table, in the order of the file

    // The member of a table, or null.
    [[nodiscard]] const TomlMember* find(std::string_view key) const;
};

struct TomlMember {
    std::string key;
    Mark mark;  // of the key
    TomlValue value;
};

// Why a text is no TOML, and where the reader stumbled.
struct TomlFault {
    std::string what;  // in the library's English
    Mark mark;
};

// The tree of `text`, its root a table, or the first fault.
[[nodiscard]] tl::expected<TomlValue, TomlFault> parse_toml(std::string_view text);

}  // namespace kaoping
