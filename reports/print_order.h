// The order people stand in on a sheet: by unit, as the units first appear among the results,
// within it by category, then by rank, then as given (by number). Also the units themselves, in
// that order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reports/sheet.h"
#include "scoring/results.h"

namespace kaoping {

// Units in the order in which they first appear. Views into the results it was made from.
class UnitOrder {
public:
    template <class Result>
    explicit UnitOrder(const std::vector<Result>& results) {
        for (const Result& result : results) {
            const std::string_view unit = result.person.unit;
            if (places_.emplace(unit, units_.size()).second) units_.push_back(unit);
        }
    }
    [[nodiscard]] const std::vector<std::string_view>& units() const { return units_; }
    [[nodiscard]] std::size_t place_of(std::string_view unit) const { return places_.at(unit); }

private:
    std::unordered_map<std::string_view, std::size_t> places_;
    std::vector<std::string_view> units_;
};

namespace detail {
// People without a rank come behind those with one.
template <class Result>
int rank_or_last(const Result& result) {
    if constexpr (requires { result.rank; }) {
        return result.rank.value_or(std::numeric_limits<int>::max());
    } else {
        return 0;
    }
}
}  // namespace detail

// Indices into `results`: four bytes a person, so that a large year is never copied.
template <class Result>
[[nodiscard]] std::vector<std::uint32_t> print_order(const std::vector<Result>& results) {
    const UnitOrder units{results};
    struct Key {
        std::uint32_t unit;
        Pool pool;
        int rank;
        std::uint32_t index;
        auto operator<=>(const Key&) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(results.size());
    for (const Result& result : results) {
        keys.push_back({static_cast<std::uint32_t>(units.place_of(result.person.unit)),
                        result.person.pool, detail::rank_or_last(result),
                        static_cast<std::uint32_t>(keys.size())});
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
