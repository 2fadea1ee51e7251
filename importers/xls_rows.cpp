#include "importers/xls_rows.h"

#include "importers/xls_bytes.h"
#include "importers/xls_cells.h"

namespace kaoping {

XlsRows::XlsRows(XlsRecords& records, const XlsSheet& sheet, const XlsSurvey& survey,
                 const CellContext& context)
    : records_(records), survey_(survey), context_(context), as_they_come_(records, sheet) {}

Intact<bool> XlsRows::next(RawRow& row) {
    XlsRowFiller filler(row);
    for (;;) {
        if (!has_record_) {
            const auto found = next_record();
            if (!found) return found;
            has_record_ = *found;
        }
        const std::uint32_t number = has_record_ ? u16_at(records_.data(), 0) + 1U : 0;
        if (filler.size() == 0 && has_record_) row.number = number;
        if (!has_record_ || number != row.number) break;
        has_record_ = false;
        const auto added = add_xls_cells(records_, context_, filler);
        if (!added) return tl::unexpected<Damage>(added.error());
    }
    if (filler.size() == 0) return false;
    const std::size_t index = row.number - 1;
    row.hidden = index < survey_.hidden_rows.size() && survey_.hidden_rows[index];
    const auto finished = filler.finish();
    if (!finished) return tl::unexpected<Damage>(finished.error());
    return true;
}

Intact<bool> XlsRows::next_record() {
    if (!survey_.in_order.empty()) {
        if (next_in_order_ == survey_.in_order.size()) return false;
        records_.go_to(survey_.in_order[next_in_order_++].position);
        return records_.next();
    }
    for (;;) {
        const auto next = as_they_come_.next();
        if (!next) return next;
        if (!*next) return false;
        if (holds_xls_cells(records_.type())) return true;
    }
}

}  // namespace kaoping
