// The order people stand in on a sheet, that of the roster: by unit, as the roster first names the
// units, and within a unit as it first names the people. The store numbers people in the order in
// which rosters first name them, so that their ids are that order. Ranks stand in their column.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reports/sheet.h"
#include "scoring/results.h"

namespace kaoping {

// The units of some results in the order of the roster: each stands where its first person stands.
// Whoever came from another unit is looked at only where nobody else is left, lest a village rise
// among the offices because a clerk was sent there. Views into the results it was made from.
class UnitOrder {
public:
    template <class Result>
    explicit UnitOrder(const std::vector<Result>& results) : UnitOrder(std::vector{&results}) {}
    // The units of several lists.
    template <class Result>
    explicit UnitOrder(const std::vector<const std::vector<Result>*>& lists) {
        Firsts firsts;
        for (const auto* results : lists) {
            for (const Result& result : *results) {
                const PersonLine& person = result.person;
                const Place place{person.moved, person.id};
                const auto [found, added] = firsts.emplace(person.unit, place);
                if (!added) found->second = std::min(found->second, place);
            }
        }
        for (const auto& [unit, first] : firsts) units_.push_back(unit);
        std::ranges::sort(units_, {}, [&](std::string_view unit) {
            return std::pair{firsts.at(unit).second, unit};
        });
        for (std::size_t i = 0; i < units_.size(); ++i) places_.emplace(units_[i], i);
    }
    [[nodiscard]] const std::vector<std::string_view>& units() const { return units_; }
    [[nodiscard]] std::size_t place_of(std::string_view unit) const { return places_.at(unit); }

private:
    using Place = std::pair<bool, PersonId>;  // moved or not, then who
    using Firsts = std::unordered_map<std::string_view, Place>;

    std::unordered_map<std::string_view, std::size_t> places_;
    std::vector<std::string_view> units_;
};

// Indices into `results`: four bytes a person, so that a large year is never copied.
template <class Result>
[[nodiscard]] std::vector<std::uint32_t> print_order(const std::vector<Result>& results) {
    const UnitOrder units{results};
    struct Key {
        std::uint32_t unit;
        PersonId person;
        std::uint32_t index;
        auto operator<=>(const Key&) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(results.size());
    for (const Result& result : results) {
        keys.push_back({static_cast<std::uint32_t>(units.place_of(result.person.unit)),
                        result.person.id, static_cast<std::uint32_t>(keys.size())});
    }
    std::ranges::sort(keys);
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const Key& key : keys) order.push_back(key.index);
    return order;
}

// Draws a row for each of `results` in print order; `row_of(result, n)` is given the number from 1.
template <class Result, class RowOf>
[[nodiscard]] std::function<std::optional<Row>()> rows_in_print_order(
    const std::vector<Result>& results, RowOf row_of) {
    return [&results, row_of, order = print_order(results),
            next = std::size_t{0}]() mutable -> std::optional<Row> {
        if (next == order.size()) return std::nullopt;
        const Result& result = results[order[next++]];
        return row_of(result, static_cast<std::int64_t>(next));
    };
}

}  // namespace kaoping
