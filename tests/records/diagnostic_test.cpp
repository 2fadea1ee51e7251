// Diagnostics: the words people read, and the table of causes behind them.
#include <catch2/catch.hpp>
#include <set>
#include <string_view>
#include <vector>

#include "records/diagnostic.h"

namespace kaoping {
namespace {

const std::vector<Cause> kCauses{
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) Cause::name,
#include "records/causes.def"
#undef KAOPING_CAUSE
};

// The slots {0}, {1}, … of a wording.
std::set<char> slots(std::string_view wording) {
    std::set<char> found;
    for (std::size_t at = 0; at + 2 < wording.size(); ++at) {
        const char c = wording[at + 1];
        if (wording[at] == '{' && wording[at + 2] == '}' && c >= '0' && c <= '9') found.insert(c);
    }
    return found;
}

TEST_CASE("column letters") {
    struct {
        std::uint32_t column;
        const char* letters;
    } const rows[] = {{1, "A"},   {2, "B"},    {26, "Z"},    {27, "AA"},   {52, "AZ"},
                      {53, "BA"}, {702, "ZZ"}, {703, "AAA"}, {704, "AAB"}, {16384, "XFD"}};
    for (const auto& [column, letters] : rows) CHECK(column_letters(column) == letters);
}

TEST_CASE("each cause has a key of its own, words in both languages and an example") {
    std::set<std::string_view> keys;
    for (Cause cause : kCauses) {
        const CauseText& text = text_of(cause);
        INFO(text.key);
        CHECK(keys.insert(text.key).second);
        CHECK(text.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
              std::string_view::npos);
        CHECK_FALSE(text.zh.empty());
        CHECK_FALSE(text.en.empty());
        CHECK_FALSE(text.example.empty());
        CHECK(text.zh_hint.empty() == text.en_hint.empty());
        // An error or warning says what to do about it.
        CHECK((text.severity == Severity::note || !text.zh_hint.empty()));
        // Both languages tell the same particulars.
        auto zh = slots(text.zh);
        auto en = slots(text.en);
        zh.merge(slots(text.zh_hint));
        en.merge(slots(text.en_hint));
        CHECK(zh == en);
    }
    CHECK(text_of(Cause::score_out_of_range).key == "score-out-of-range");
}

TEST_CASE("a line has the place, what is wrong, what was found and what to do") {
    struct {
        Place place;
        const char* found;
        const char* zh;
        const char* en;
    } const rows[] = {
        {{"得分.xlsx", "一季度", 7, "F"},
         "100.01",
         "得分.xlsx · 一季度 · 第7行 F列：分数应在 0—100 之间（原文“100.01”）。请核对后改正",
         "得分.xlsx · 一季度 · row 7, column F: a score lies in 0-100 (found \"100.01\"). correct "
         "the cell"},
        {{"得分.csv", "", 7, ""},
         "",
         "得分.csv · 第7行：分数应在 0—100 之间。请核对后改正",
         "得分.csv · row 7: a score lies in 0-100. correct the cell"},
        {{"得分.csv", "", 0, "F"},
         "",
         "得分.csv：分数应在 0—100 之间。请核对后改正",
         "得分.csv: a score lies in 0-100. correct the cell"},
        {{}, "", "分数应在 0—100 之间。请核对后改正", "a score lies in 0-100. correct the cell"},
    };
    for (const auto& [place, found, zh, en] : rows) {
        const Diagnostic diagnostic{Cause::score_out_of_range, place, found, {}};
        CHECK(to_line(diagnostic, Language::chinese) == zh);
        CHECK(to_line(diagnostic, Language::english) == en);
    }
}

TEST_CASE("arguments fill the slots of message and hint") {
    const Diagnostic diagnostic{Cause::rule_bands_order, {}, "80.00", {"fair", "good", "80.00"}};
    CHECK(message_of(diagnostic, Language::english) == "\"fair\" lies below \"good\" (80.00)");
    CHECK(message_of(diagnostic, Language::chinese) == "“fair”应低于“good”（80.00）");
    const Diagnostic missing{Cause::rule_table_missing, {}, "", {"quota"}};
    CHECK(hint_of(missing, Language::english) == "add [[quota]] with its from and cite");
}

TEST_CASE("a slot without an argument, and braces that are none, stay as they are") {
    const Diagnostic bare{Cause::rule_table_missing, {}, "", {}};
    CHECK(message_of(bare, Language::english) == "the table [[{0}]] is missing");
    const Diagnostic braces{Cause::rule_syntax, {}, "", {"{0} {1} {"}};
    CHECK(message_of(braces, Language::english) == "the rule file is not valid TOML: {0} {1} {");
    CHECK(hint_of({Cause::rule_not_a_table, {}, "", {"weights"}}, Language::english) ==
          "write it like { Q1 = 15, Q2 = 15 }");
}

TEST_CASE("errors are counted, warnings and notes are not") {
    Diagnostics diagnostics;
    CHECK(diagnostics.empty());
    diagnostics.add(Cause::rule_never_asked, {"a.toml", "", 3, "1"});
    CHECK_FALSE(diagnostics.has_errors());
    CHECK_FALSE(diagnostics.empty());
    diagnostics.add(Cause::rule_negative, {"a.toml", "", 4, "1"}, "-5", {"cap"});
    CHECK(diagnostics.errors() == 1);

    Diagnostics all;
    all.add(Cause::file_empty, {"b.csv", "", 0, ""});
    all.append(diagnostics);
    CHECK(all.errors() == 2);
    REQUIRE(all.all().size() == 3);
    CHECK(all.all()[2].found == "-5");
    CHECK(severity_of(all.all()[1]) == Severity::warning);
    CHECK(to_key(Severity::warning) == "warning");
    CHECK(to_key(Severity::error) == "error");
    CHECK(to_key(Severity::note) == "note");
}

TEST_CASE("what is kept has an end, what is counted has none") {
    Diagnostics diagnostics;
    for (std::size_t row = 1; row <= Diagnostics::kMostKept; ++row) {
        diagnostics.add(Cause::file_empty, {"b.csv", "", static_cast<std::uint32_t>(row), ""});
    }
    CHECK_FALSE(diagnostics.is_cut());
    diagnostics.add(Cause::file_empty, {"b.csv", "", 200'000, ""});
    diagnostics.add(Cause::rule_never_asked, {"a.toml", "", 3, "1"});
    CHECK(diagnostics.is_cut());
    CHECK(diagnostics.errors() == Diagnostics::kMostKept + 1);
    // Notes do not go without a word because errors are many.
    REQUIRE(diagnostics.all().size() == Diagnostics::kMostKept + 1);
    CHECK(diagnostics.all().back().cause == Cause::rule_never_asked);

    Diagnostics all;
    all.add(Cause::file_empty, {"c.csv", "", 0, ""});
    all.append(diagnostics);
    CHECK(all.errors() == Diagnostics::kMostKept + 2);
    CHECK(all.all().size() == Diagnostics::kMostKept + 1);
    CHECK(all.is_cut());
}

TEST_CASE("of a long finding the beginning is kept, in whole characters") {
    std::string found = "x";
    for (int i = 0; i < 1000; ++i) found += "工";
    Diagnostics diagnostics;
    diagnostics.add(Cause::rule_negative, {"a.toml", "", 4, "1"}, found, {found, "cap"});
    const Diagnostic& kept = diagnostics.all().front();
    CHECK(kept.found == found.substr(0, 598) + "…");
    CHECK(kept.found.capacity() < 2000);
    CHECK(kept.args == std::vector{kept.found, std::string{"cap"}});
}

}  // namespace
}  // namespace kaoping
