#include "importers/count_checks.h"

#include <string>

namespace kaoping {

void check_at_most(RowReader& row, Field field, std::optional<int> count, Field limit_field,
                   std::optional<int> limit) {
    if (!count || !limit || *count <= *limit) return;
    row.fault(Cause::count_exceeds, field, {row.heading(limit_field), std::to_string(*limit)});
}

void check_sum_at_most(RowReader& row, int sum, Field limit_field, std::optional<int> limit) {
    if (!limit || sum <= *limit) return;
    row.fault(Cause::sum_exceeds, limit_field, {std::to_string(sum)});
}

}  // namespace kaoping
