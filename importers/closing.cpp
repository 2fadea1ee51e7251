#include "importers/closing.h"

namespace kaoping {

std::optional<Told<Day>> read_closing(RowReader& row, std::optional<Day> received) {
    const auto closed = row.day(Field::closed_day);
    if (!closed) return std::nullopt;
    if (received && *closed < *received) {
        row.fault(Cause::closed_before_received, Field::closed_day, {to_string(*received)});
        return std::nullopt;
    }
    return Told<Day>{*closed, row.origin()};
}

}  // namespace kaoping
