#include "reports/returned_merges.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace kaoping {
namespace {

constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

bool is_one_cell(const ReturnedArea& area) {
    return area.first_row == area.last_row && area.first_column == area.last_column;
}

std::vector<ReturnedCell>::iterator place_of(ReturnedRow& row, std::uint32_t column) {
    return std::ranges::lower_bound(row.cells, column, {}, &ReturnedCell::column);
}

// Puts the value of an area into a row that has none of its own there.
void give(ReturnedRow& row, const std::optional<ReturnedCell>& value) {
    if (!value) return;
    const auto at = place_of(row, value->column);
    if (at == row.cells.end() || at->column != value->column) row.cells.insert(at, *value);
}

}  // namespace

ReturnedMerges::ReturnedMerges(const ReturnedSheet& sheet, Join join)
    : join_(std::move(join)),
      areas_(sheet.merges),
      filled_down_(sheet.filled_down),
      together_from_(sheet.refused_only ? sheet.first_heading + sheet.heading_rows : kNever) {
    std::erase_if(areas_, [&](const ReturnedArea& area) {
        const bool reasons = sheet.reason_column != 0 && area.last_row >= sheet.first_heading &&
                             area.last_column >= sheet.reason_column;
        return is_one_cell(area) || reasons || area.first_row > area.last_row ||
               area.first_column > area.last_column;
    });
    for (ReturnedArea& area : areas_) {
        const bool reaches_down = area.first_row < together_from_;
        if (reaches_down) area.last_row = std::min(area.last_row, together_from_ - 1);
    }
    std::ranges::sort(areas_, {}, [](const ReturnedArea& area) {
        return std::tuple{area.first_row, area.first_column};
    });
}

void ReturnedMerges::pass(ReturnedRow& row) {
    row_ = row.number;
    for (std::uint32_t column : std::exchange(owing_, {})) {
        const auto found = active_.find(column);
        if (found == active_.end() || found->second.area.last_row < row_) continue;
        give(row, found->second.value);
        found->second.from = row_;
        found->second.owes = false;
    }
    for (; next_ < areas_.size() && areas_[next_].first_row <= row_; ++next_) {
        begin(areas_[next_], row);
    }
    if (row_ >= together_from_) {
        for (auto& [column, active] : active_) {
            if (active.area.last_row >= row_) give(row, active.value);
        }
        return;
    }
    for (const CellFault& fault : row.faults) {
        const auto over = covering(fault.column);
        if (over != active_.end() && over->second.from < row_) part(active_[over->first], row);
    }
}

void ReturnedMerges::begin(const ReturnedArea& area, const ReturnedRow& row) {
    if (!make_room(area)) return;
    Active active{area, area.first_row, std::ranges::count(filled_down_, area.first_column) > 0,
                  false, std::nullopt};
    const auto own = std::ranges::find(row.cells, area.first_column, &ReturnedCell::column);
    if (active.holds && area.first_row == row.number && own != row.cells.end()) {
        active.value = *own;
    }
    active_.emplace(area.first_column, std::move(active));
}

bool ReturnedMerges::make_room(const ReturnedArea& area) {
    auto at = active_.upper_bound(area.first_column);
    if (at != active_.begin()) --at;
    while (at != active_.end() && at->first <= area.last_column) {
        const ReturnedArea& other = at->second.area;
        if (other.last_column < area.first_column) {
            ++at;
        } else if (other.last_row < area.first_row) {
            end(at->second);
            at = active_.erase(at);
        } else {
            return false;
        }
    }
    return true;
}

void ReturnedMerges::part(Active& active, ReturnedRow& row) {
    ReturnedArea above = active.area;
    above.first_row = active.from;
    above.last_row = row.number - 1;
    if (!is_one_cell(above)) join_(above);
    ReturnedArea here = active.area;
    here.first_row = here.last_row = row.number;
    if (!is_one_cell(here)) join_(here);
    give(row, active.value);
    active.from = row.number + 1;
    active.owes = true;
    owing_.push_back(active.area.first_column);
}

void ReturnedMerges::end(const Active& active) {
    ReturnedArea rest = active.area;
    rest.first_row = active.from;
    const bool moved = rest.first_row >= together_from_;
    if (!active.owes && !moved && rest.first_row <= rest.last_row && !is_one_cell(rest)) {
        join_(rest);
    }
}

void ReturnedMerges::keep_together(std::uint32_t number) {
    for (const auto& [column, active] : active_) {
        const ReturnedArea& area = active.area;
        if (area.last_row < row_ || area.first_column == area.last_column) continue;
        join_({number, number, area.first_column, area.last_column});
    }
}

void ReturnedMerges::finish() {
    for (const auto& [column, active] : active_) end(active);
    active_.clear();
}

ReturnedMerges::Columns::const_iterator ReturnedMerges::covering(std::uint32_t column) const {
    auto at = active_.upper_bound(column);
    if (at == active_.begin()) return active_.end();
    --at;
    const ReturnedArea& area = at->second.area;
    return area.last_column >= column && area.last_row >= row_ ? at : active_.end();
}

ReturnedArea ReturnedMerges::seen_at(std::uint32_t column) const {
    const auto over = covering(column);
    if (over == active_.end()) return {row_, row_, column, column};
    return {row_, row_, over->second.area.first_column, over->second.area.last_column};
}

}  // namespace kaoping
