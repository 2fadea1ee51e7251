#include <map>
#include <set>

#include "records/store/fact_rows.h"

namespace kaoping::store {
namespace {

constexpr const char* kBetweenRemarks = "；";

// The last three columns of a decision's row.
std::size_t remark_column(const ToldRow& row) {
    return row.cells.size() - 3;
}

Ground ground_of(const ToldRow& row) {
    Ground ground;
    std::size_t at = remark_column(row);
    Fields<Ground>::visit(ground, [&](std::string_view, Role, auto& value) {
        from_cell(row.cells[++at], row.origin, value);
    });
    return ground;
}

// Of several wordings of one number the longest, and of those the least.
bool says_more(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
}

// Each ground once: by its number, else by its words unless a numbered one has the same.
std::vector<Ground> grounds_of(const RowGroup& rows) {
    std::map<int, std::string> numbered;
    std::set<std::string> words;
    std::set<std::string> words_of_numbered;
    for (const ToldRow* row : rows) {
        const Ground ground = ground_of(*row);
        if (ground.number == 0) {
            words.insert(ground.text);
            continue;
        }
        words_of_numbered.insert(ground.text);
        const auto [held, added] = numbered.emplace(ground.number, ground.text);
        if (!added && says_more(ground.text, held->second)) held->second = ground.text;
    }
    std::vector<Ground> grounds;
    for (const auto& [number, text] : numbered) grounds.push_back({number, text});
    for (const std::string& text : words) {
        if (!text.empty() && !words_of_numbered.contains(text)) grounds.push_back({0, text});
    }
    return grounds;
}

std::string remarks_of(const RowGroup& rows) {
    std::set<std::string> remarks;
    for (const ToldRow* row : rows) {
        const std::size_t column = remark_column(*row);
        if (row->is_correcting(column)) remarks.clear();
        std::string remark;
        from_cell(row->cells[column], row->origin, remark);
        if (!remark.empty()) remarks.insert(std::move(remark));
    }
    std::string joined;
    for (const std::string& remark : remarks) {
        if (!joined.empty()) joined += kBetweenRemarks;
        joined += remark;
    }
    return joined;
}

}  // namespace

template <>
std::vector<ToldRow> told_rows(const MeasureDecision& decision) {
    auto grounds = decision.grounds;
    if (grounds.empty()) grounds.emplace_back();
    std::vector<ToldRow> rows;
    for (const Ground& ground : grounds) {
        ToldRow row = row_of(decision);
        Fields<Ground>::visit(ground, [&](std::string_view, Role, const auto& value) {
            // A ground without a number has none, not number 0.
            const Cell cell = to_cell(value);
            row.cells.push_back(cell == to_cell(0) ? Cell{} : cell);
        });
        rows.push_back(std::move(row));
    }
    return rows;
}

template <>
MeasureDecision fact_of(const Folded& folded) {
    auto decision = cells_as_fact<MeasureDecision>(folded);
    decision.grounds = grounds_of(folded.rows);
    decision.remark = remarks_of(folded.rows);
    return decision;
}

}  // namespace kaoping::store
