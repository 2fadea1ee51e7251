// What templates say is complete: every table is described, every column it shows is one of its
// own, has a type and is explained, and no needed column is left out.
#include "config/template_guide.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "config/headings.h"

namespace kaoping {
namespace {

// The column that is usually headed so, or null.
const ColumnWords* usually(const TableWords& words, std::string_view heading) {
    const auto found = std::ranges::find_if(
        words.columns, [&](const ColumnWords& each) { return each.words.front() == heading; });
    return found == words.columns.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("every kind of table has a template, with all it needs") {
    const TemplateGuide& guide = template_guide();
    for (const auto& [kind, key] : kFactKinds) {
        INFO(key);
        const TableWords& words = words_of(kind);
        const bool described = std::ranges::count(guide.tables, key, &TableGuide::kind) == 1;
        CHECK(described);
        const TableGuide table = guide.table(kind);
        CHECK_FALSE(table.chinese.empty());
        CHECK_FALSE(table.english.empty());
        std::set<Field> shown;
        for (const std::string& heading : table.columns) {
            INFO(heading);
            if (heading == kIndicatorColumns) continue;
            const ColumnWords* column = usually(words, heading);
            REQUIRE(column != nullptr);
            CHECK(shown.insert(column->field).second);
        }
        for (const std::vector<Field>& group : words.needed) {
            CHECK(std::ranges::any_of(group, [&](Field field) { return shown.contains(field); }));
        }
    }
}

TEST_CASE("every column of a template has a type and is explained") {
    for (const auto& [kind, key] : kFactKinds) {
        for (const std::string& heading : template_guide().table(kind).columns) {
            INFO(key << " " << heading);
            const ColumnGuide* column = template_guide().column(kind, heading);
            REQUIRE(column != nullptr);
            CHECK_FALSE(column->chinese.empty());
            CHECK_FALSE(column->english.empty());
            const bool closed =
                column->type == ColumnType::choice || column->type == ColumnType::suggestion;
            CHECK(closed != column->choices.empty());
            const bool lists_example = std::ranges::count(column->choices, column->example) > 0;
            CHECK((column->example.empty() || !closed || lists_example));
        }
    }
}

TEST_CASE("a row for one table goes before one for any") {
    const TemplateGuide& guide = template_guide();
    CHECK(guide.column(FactKind::people, "工号")->kind == "people");
    CHECK(guide.column(FactKind::grades, "工号")->kind.empty());
    CHECK(guide.column(FactKind::grades, "没有这一列") == nullptr);
}

TEST_CASE("no row of the guide is for nothing") {
    const TemplateGuide& guide = template_guide();
    CHECK(guide.chinese.size() == guide.english.size());
    CHECK(guide.chinese.size() > 3);
    for (const ColumnGuide& column : guide.columns) {
        INFO(column.kind << " " << column.heading);
        CHECK(std::ranges::any_of(guide.tables, [&](const TableGuide& table) {
            return (column.kind.empty() || column.kind == table.kind) &&
                   std::ranges::count(table.columns, column.heading) > 0;
        }));
    }
}

}  // namespace kaoping
