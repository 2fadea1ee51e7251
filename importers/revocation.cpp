#include "importers/revocation.h"

namespace kaoping {

std::optional<Told<Day>> read_revocation(RowReader& row, std::optional<Day> decided) {
    const auto revoked = row.day(Field::revoked);
    const auto standing = row.word(Field::status, standing_words());
    const bool has_cell = row.says(Field::revoked);
    if (standing == Standing::revoked && !has_cell) {
        row.fault(Cause::revoked_without_day, Field::status);
    }
    if (standing == Standing::valid && has_cell) {
        row.fault(Cause::revoked_but_valid, Field::status);
    }
    if (!revoked) return std::nullopt;
    if (decided && *revoked < *decided) {
        row.fault(Cause::revoked_before_decision, Field::revoked, {to_string(*decided)});
    }
    return Told<Day>{*revoked, row.origin()};
}

}  // namespace kaoping
