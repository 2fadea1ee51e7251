#include "config/table_reader.h"

#include <algorithm>
#include <set>

namespace kaoping {
namespace {

using Kind = TomlValue::Kind;

Cause wrong_kind(Kind expected) {
    switch (expected) {
        case Kind::text:
            return Cause::rule_not_a_text;
        case Kind::figure:
            return Cause::rule_not_a_figure;
        case Kind::day:
            return Cause::rule_not_a_day;
        case Kind::list:
            return Cause::rule_not_a_list;
        case Kind::table:
        case Kind::other:
            break;
    }
    return Cause::rule_not_a_table;
}

std::string joined(std::span<const std::string_view> words) {
    std::string text;
    for (std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string{word};
    return text;
}

std::string without_spaces_around(const std::string& text) {
    constexpr std::string_view white = " \t\r\n";
    const auto first = text.find_first_not_of(white);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

// 100.00 → "100", 0.50 → "0.50".
std::string in_words(Points points) {
    const std::string text = to_string(points);
    return points.hundredths() % 100 == 0 ? text.substr(0, text.size() - 3) : text;
}

}  // namespace

TableReader::TableReader(const TomlValue& table, std::string where, Complaints& complaints)
    : table_(&table), where_(std::move(where)), complaints_(&complaints) {}

Mark TableReader::mark_of(std::string_view key) const {
    const TomlMember* member = table_->find(key);
    return member ? member->value.mark : table_->mark;
}

std::string TableReader::peek(std::string_view key) const {
    const TomlMember* member = table_->find(key);
    const bool is_text = member && member->value.kind == Kind::text;
    return is_text ? without_spaces_around(member->value.text) : "";
}

void TableReader::require(std::initializer_list<std::string_view> keys) {
    for (std::string_view key : keys) {
        if (has(key)) continue;
        complaints_->add(Cause::rule_key_missing, mark(), {}, {std::string{key}, where_});
    }
}

const TomlValue* TableReader::take(std::string_view key) {
    known_.emplace_back(key);
    const TomlMember* member = table_->find(key);
    return member ? &member->value : nullptr;
}

const TomlValue* TableReader::take(std::string_view key, Kind kind) {
    const TomlValue* value = take(key);
    return value && is(*value, kind, key) ? value : nullptr;
}

bool TableReader::is(const TomlValue& value, Kind kind, std::string_view key) {
    if (value.kind == kind) return true;
    complaints_->add(wrong_kind(kind), value.mark, value.text, {std::string{key}});
    return false;
}

std::optional<std::string> TableReader::stripped(const TomlValue& value, std::string_view key,
                                                 Cause blank) {
    if (!is(value, Kind::text, key)) return std::nullopt;
    std::string text = without_spaces_around(value.text);
    if (!text.empty()) return text;
    complaints_->add(blank, value.mark, value.text, {std::string{key}});
    return std::nullopt;
}

std::optional<std::string> TableReader::text(std::string_view key, Cause blank) {
    const TomlValue* value = take(key);
    return value ? stripped(*value, key, blank) : std::nullopt;
}

std::optional<Day> TableReader::day(std::string_view key) {
    const TomlValue* value = take(key, Kind::day);
    return value ? std::optional{value->day} : std::nullopt;
}

std::optional<Points> TableReader::figure_in(const TomlValue& value, std::string_view key,
                                             Points high) {
    if (!is(value, Kind::figure, key)) return std::nullopt;
    const ParsedPoints parsed = parse_points(value.text);
    const auto refuse = [&](Cause cause, std::vector<std::string> limits) {
        limits.insert(limits.begin(), std::string{key});
        complaints_->add(cause, value.mark, value.text, std::move(limits));
        return std::optional<Points>{};
    };
    if (!parsed.value && parsed.fault == PointsFault::too_many_decimals) {
        return refuse(Cause::rule_decimals, {});
    }
    if (value.text.starts_with('-')) return refuse(Cause::rule_negative, {});
    if (!parsed.value || *parsed.value > high) {
        return refuse(Cause::rule_out_of_range, {"0", in_words(high)});
    }
    return parsed.value;
}

std::optional<Points> TableReader::figure(std::string_view key, Points high) {
    const TomlValue* value = take(key);
    return value ? figure_in(*value, key, high) : std::nullopt;
}

std::optional<std::vector<Points>> TableReader::figures_by(
    std::string_view key, std::span<const std::string_view> words) {
    auto inner = table(key);
    if (!inner) return std::nullopt;
    std::vector<Points> figures;
    bool good = true;
    for (std::string_view word : words) {
        const auto figure = inner->figure(word, Points::whole(100));
        good = good && (figure || !inner->has(word));
        figures.push_back(figure.value_or(Points{}));
    }
    inner->refuse_others();
    return good ? std::optional{figures} : std::nullopt;
}

std::optional<std::vector<std::pair<std::string, Points>>> TableReader::named_figures(
    std::string_view key) {
    const TomlValue* inner = take(key, Kind::table);
    if (!inner) return std::nullopt;
    std::vector<std::pair<std::string, Points>> figures;
    std::set<std::string> names;
    bool good = true;
    const auto refuse = [&](Cause cause, const TomlMember& member) {
        complaints_->add(cause, member.mark, member.key, {std::string{key}});
        good = false;
    };
    for (const TomlMember& member : inner->members) {
        const std::string name = without_spaces_around(member.key);
        if (name.empty()) refuse(Cause::rule_text_blank, member);
        if (!names.insert(name).second) refuse(Cause::rule_named_twice, member);
        const auto figure = figure_in(member.value, member.key, Points::whole(100));
        good = good && figure;
        figures.emplace_back(name, figure.value_or(Points{}));
    }
    return good ? std::optional{figures} : std::nullopt;
}

std::optional<int> TableReader::whole(std::string_view key, int low, int high) {
    const auto points = figure(key);
    if (!points) return std::nullopt;
    const TomlValue& value = table_->find(key)->value;
    if (points->hundredths() % 100 != 0) {
        complaints_->add(Cause::rule_not_whole, value.mark, value.text, {std::string{key}});
        return std::nullopt;
    }
    if (*points < Points::whole(low) || *points > Points::whole(high)) {
        complaints_->add(Cause::rule_out_of_range, value.mark, value.text,
                         {std::string{key}, std::to_string(low), std::to_string(high)});
        return std::nullopt;
    }
    return static_cast<int>(points->hundredths() / 100);
}

bool TableReader::is_one_of(const TomlValue& value, std::string_view key,
                            std::span<const std::string_view> words) {
    if (std::find(words.begin(), words.end(), value.text) != words.end()) return true;
    complaints_->add(Cause::rule_word_unknown, value.mark, value.text,
                     {std::string{key}, joined(words)});
    return false;
}

std::optional<std::string> TableReader::word(std::string_view key,
                                             std::span<const std::string_view> words) {
    const TomlValue* value = take(key, Kind::text);
    if (!value || !is_one_of(*value, key, words)) return std::nullopt;
    return value->text;
}

std::optional<std::vector<std::string>> TableReader::texts(std::string_view key) {
    const TomlValue* list = take(key, Kind::list);
    if (!list) return std::nullopt;
    std::vector<std::string> texts;
    for (const TomlValue& item : list->items) {
        auto text = stripped(item, key, Cause::rule_text_blank);
        if (!text) continue;
        if (std::find(texts.begin(), texts.end(), *text) != texts.end()) {
            complaints_->add(Cause::rule_named_twice, item.mark, item.text, {std::string{key}});
        }
        texts.push_back(std::move(*text));
    }
    return texts;
}

std::optional<std::vector<std::string>> TableReader::words(
    std::string_view key, std::span<const std::string_view> words) {
    const auto errors = complaints_->errors();
    const auto found = texts(key);
    if (!found || complaints_->errors() != errors) return std::nullopt;
    const TomlValue& list = table_->find(key)->value;
    bool good = true;
    for (const TomlValue& item : list.items) good = is_one_of(item, key, words) && good;
    if (list.items.empty()) {
        complaints_->add(Cause::rule_list_empty, list.mark, {}, {std::string{key}});
        good = false;
    }
    return good ? found : std::nullopt;
}

std::optional<std::vector<TomlValue>> TableReader::days(std::string_view key) {
    const TomlValue* list = take(key, Kind::list);
    if (!list) return std::nullopt;
    std::vector<TomlValue> days;
    for (const TomlValue& item : list->items) {
        if (is(item, Kind::day, key)) days.push_back(item);
    }
    return days;
}

std::optional<TableReader> TableReader::table(std::string_view key) {
    const TomlValue* value = take(key, Kind::table);
    if (!value) return std::nullopt;
    return TableReader{*value, where_ + " " + std::string{key}, *complaints_};
}

void TableReader::accept_others() {
    for (const TomlMember& member : table_->members) known_.push_back(member.key);
}

void TableReader::refuse_others() {
    for (const TomlMember& member : table_->members) {
        if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
        complaints_->add(Cause::rule_key_unknown, member.mark, member.key, {member.key, where_});
    }
}

}  // namespace kaoping
