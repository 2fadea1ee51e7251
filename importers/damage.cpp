#include "importers/damage.h"

#include <algorithm>

namespace kaoping {

void DamageLog::add(const Damage& damage, const std::string& sheet) {
    const std::string column = damage.column == 0 ? std::string{} : column_letters(damage.column);
    const auto& all = diagnostics_.all();
    const bool known = std::any_of(all.begin(), all.end(), [&](const Diagnostic& said) {
        return said.cause == damage.cause && said.place.sheet == sheet &&
               said.place.row == damage.row && said.place.column == column &&
               said.found == damage.found && said.args == damage.args;
    });
    if (known) return;
    diagnostics_.add(damage.cause, Place{file_name_, sheet, damage.row, column}, damage.found,
                     damage.args);
}

}  // namespace kaoping
