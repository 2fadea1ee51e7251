#include "importers/sheet_look.h"

#include <utility>

namespace kaoping {

LookedAt look_at(std::unique_ptr<SheetReader> sheet, const std::string& file_name,
                 const RuleBook& rules, std::optional<FactKind> forced_kind) {
    LookedAt looked{SheetRows{std::move(sheet)}, {}, {}};
    looked.place = {file_name, looked.rows.name(), 0, {}};
    looked.recognition =
        recognise_table(looked.rows.first_rows(), looked.rows.merges_of_headings(),
                        looked.rows.is_text_file(), rules, forced_kind, looked.place);
    return looked;
}

}  // namespace kaoping
