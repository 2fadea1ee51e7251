// TemplateGuide: what the blank workbooks say of each table and column (config/templates.toml):
// which columns stand in which order, of what type, with which words, and how they are explained.
// What the columns are called and which are needed stays with config/headings.h.
//
// Tables and columns are named by their key and usual heading, so that a table is described by data
// alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/wording.h"
#include "records/fact_kind.h"

namespace kaoping {

// How the cells of a column look and what may be typed into them.
enum class ColumnType : unsigned char {
    code,        // numbers that are names: text
    text,        // a few words
    note,        // a sentence
    day,         // a date
    score,       // 0.00–100.00
    points,      // -100.00–100.00
    amount,      // a figure of at most two decimals, not negative
    count,       // a whole number, not negative
    year,        // four digits
    period,      // one of the six periods of a year
    half,        // 2024H1 or 2024H2
    choice,      // one of `choices`
    suggestion,  // one of `choices`, several of them, or other words
    sanction     // a kind of sanction of the rule book
};

struct ColumnGuide {
    std::string heading;  // the usual one, or 指标 for the indicators of the rule book
    std::string kind;     // of one table only; empty for any
    ColumnType type = ColumnType::text;
    std::vector<std::string> choices;
    double width = 0;  // characters; 0: that of the type
    std::string chinese, english;
    std::string example;  // as it is typed; may be empty

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::chinese ? chinese : english;
    }
};

// Whom a table is filled with beforehand.
enum class Prefill : unsigned char {
    none,
    roster,  // everyone in the roster, with all that is known
    due,     // everyone for whom the period is due
    year     // everyone who serves in the year
};

struct TableGuide {
    std::string kind;
    Prefill rows = Prefill::none;
    std::vector<std::string> columns;  // usual headings, in order
    std::string chinese, english;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::chinese ? chinese : english;
    }
};

struct TemplateGuide {
    std::vector<std::string> chinese, english;  // what holds for every template, a line each
    std::vector<TableGuide> tables;
    std::vector<ColumnGuide> columns;

    // A table the file does not describe has all its columns and no words of its own.
    [[nodiscard]] TableGuide table(FactKind kind) const;
    // Null when the file does not describe the column.
    [[nodiscard]] const ColumnGuide* column(FactKind kind, std::string_view heading) const;
};

// 指标: stands in TableGuide::columns for the indicators of the rule book.
inline constexpr std::string_view kIndicatorColumns = "指标";

// The guide that is part of the program.
[[nodiscard]] const TemplateGuide& template_guide();

}  // namespace kaoping
