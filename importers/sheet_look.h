// A sheet opened and looked at: its rows, still to be read, and what its headings say it is.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "config/rule_book.h"
#include "importers/sheet_rows.h"
#include "importers/table.h"
#include "importers/table_recognition.h"

namespace kaoping {

struct LookedAt {
    SheetRows rows;
    Recognition recognition;
    Place place;  // of the sheet
};

// `file_name` is for messages; `forced_kind` that of --kind.
[[nodiscard]] LookedAt look_at(std::unique_ptr<SheetReader> sheet, const std::string& file_name,
                               const RuleBook& rules, std::optional<FactKind> forced_kind);

}  // namespace kaoping
