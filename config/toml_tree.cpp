#include "config/toml_tree.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace kaoping {
namespace {

using Kind = TomlValue::Kind;

Mark mark_of(const toml::source_region& region) {
    return {std::max<std::uint32_t>(region.begin.line, 1),
            std::max<std::uint32_t>(region.begin.column, 1)};
}

TomlValue value_of(Kind kind, const toml::node& node, std::string text) {
    TomlValue value;
    value.kind = kind;
    value.mark = mark_of(node.source());
    value.text = std::move(text);
    return value;
}

// The shortest decimals that mean this very double are those the file has, up to trailing zeros.
TomlValue float_value(const toml::node& node, double number) {
    if (!std::isfinite(number))
        return value_of(Kind::other, node, std::isnan(number) ? "nan" : "inf");
    std::array<char, 400> digits{};  // the longest shortest form has 327 characters
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::fixed);
    if (end.ec != std::errc{}) throw std::logic_error("parse_toml: a float of too many digits");
    return value_of(Kind::figure, node, std::string(digits.data(), end.ptr));
}

TomlValue date_value(const toml::node& node, toml::date date) {
    const auto day = Day::from(date.year, date.month, date.day);
    if (!day) return value_of(Kind::other, node, std::to_string(date.year));
    TomlValue value = value_of(Kind::day, node, to_string(*day));
    value.day = *day;
    return value;
}

TomlValue convert(const toml::node& node);

TomlValue list_value(const toml::node& node, const toml::array& items) {
    TomlValue value = value_of(Kind::list, node, "[…]");
    for (const toml::node& item : items) value.items.push_back(convert(item));
    return value;
}

// The library sorts the keys of a table; the file's order is that of their places.
TomlValue table_value(const toml::node& node, const toml::table& table) {
    TomlValue value = value_of(Kind::table, node, "{…}");
    for (const auto& [key, child] : table) {
        value.members.push_back({std::string{key.str()}, mark_of(key.source()), convert(child)});
    }
    std::stable_sort(
        value.members.begin(), value.members.end(), [](const TomlMember& a, const TomlMember& b) {
            return std::pair{a.mark.line, a.mark.column} < std::pair{b.mark.line, b.mark.column};
        });
    return value;
}

TomlValue convert(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::table:
            return table_value(node, *node.as_table());
        case toml::node_type::array:
            return list_value(node, *node.as_array());
        case toml::node_type::string:
            return value_of(Kind::text, node, node.as_string()->get());
        case toml::node_type::integer:
            return value_of(Kind::figure, node, std::to_string(node.as_integer()->get()));
        case toml::node_type::floating_point:
            return float_value(node, node.as_floating_point()->get());
        case toml::node_type::boolean:
            return value_of(Kind::other, node, node.as_boolean()->get() ? "true" : "false");
        case toml::node_type::date:
            return date_value(node, node.as_date()->get());
        case toml::node_type::time:
            return value_of(Kind::other, node, "time");
        case toml::node_type::date_time:
            return value_of(Kind::other, node, "date-time");
        case toml::node_type::none:
            break;
    }
    throw std::logic_error("parse_toml: a node of no type");
}

}  // namespace

const TomlMember* TomlValue::find(std::string_view key) const {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const TomlMember& member) { return member.key == key; });
    return found == members.end() ? nullptr : &*found;
}

tl::expected<TomlValue, TomlFault> parse_toml(std::string_view text) {
    try {
        return convert(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return tl::unexpected(TomlFault{std::string{error.description()}, mark_of(error.source())});
    }
}

}  // namespace kaoping
