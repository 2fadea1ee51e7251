// The gallery of bad rule books: each cause of causes_rules.def has an edit of the sample book that
// trips it, and a near miss, as close to it as may be, that trips nothing.
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

enum class File { book, calendar };

struct Case {
    Cause cause;
    std::string old_text;   // stands once in the sample; "" is its end
    std::string bad;        // ▸ marks the place the diagnostic names, else it is the file's start
    std::string near_miss;  // in place of `bad`
    File file = File::book;
};

std::string quota(const std::string& pool) {
    return "\n[[quota]]\nfrom = 2012-03-01\npool = \"" + pool + "\"\ncite = \"x\"\npercent = 10\n";
}

std::string quotas_of_five() {
    return quota("civil") + quota("institution") + quota("worker") + quota("contract") +
           quota("leader");
}

std::string periods(const std::string& dates) {
    return "\n[[periods]]\n" + dates + "\ncite = \"x\"\nweights = { Y = 100 }\n";
}

std::string rung(const std::string& rest) {
    return "\n[[ladder]]\nrule = \"new\"\ncite = \"x\"\nmeasure = \"warning\"\n" + rest;
}

std::string duty(const std::string& rest) {
    return "\n[[duties]]\nfrom = 2012-03-01\ncite = \"x\"\n" + rest + "\n";
}

const std::string kFirstRungAndHalfTheSecond =
    "[[ladder]]\nfrom = 2012-03-01\nrule = \"warning-1\"\ncite = \"效能责任追究 "
    "二(五)\"\nmeasure = \"warning\"\ncount = 1\nceiling = \"competent\"\n\n[[ladder]]\nfrom = "
    "2012-03-01\n";

// Shapes: what stands where something else should.
const std::vector<Case> kShapes{
    {Cause::rule_syntax, "excellent = 90", "excellent = ▸= 90", "excellent = 90.0"},
    {Cause::rule_syntax, "title = \"试用\"", "title = ▸试用", "title = '试用'"},
    {Cause::rule_syntax, "fair = 80", "fair = 80\ngood = ▸90", "fair = 80 # good = 90"},
    {Cause::rule_syntax, "year = 2025", "year = ▸二〇二五", "year = 2_025", File::calendar},

    {Cause::rule_table_missing,
     "[[deadlines]]\nfrom = 2012-03-01\ncite = \"限时办结 四\"\nordinary = 7\nspecial = 15\n", "",
     "[[deadlines]]\nfrom = 2012-03-01\ncite = \"x\"\nordinary = 1\nspecial = 1\n"},
    {Cause::rule_table_unknown, "[[duties]]", "[[▸duty]]", "[['duties']]"},
    {Cause::rule_table_unknown, "title = \"试用\"", "▸titel = \"试用\"", "'title' = \"试用\""},
    {Cause::rule_not_rows, "[[deadlines]]", "[▸deadlines]", "[[ deadlines ]]"},

    {Cause::rule_key_missing,
     "[[deadlines]]\nfrom = 2012-03-01\ncite = \"限时办结 四\"\nordinary = 7\nspecial = 15\n",
     "▸[[deadlines]]\nfrom = 2012-03-01\ncite = \"限时办结 四\"\nordinary = 7\n",
     "[[deadlines]]\nspecial = 15\nfrom = 2012-03-01\ncite = \"限时办结 四\"\nordinary = 7\n"},
    {Cause::rule_key_missing, "", duty("rule = \"talks\"").replace(1, 0, "▸"),
     duty("rule = \"talks\"\nmain_posts = []")},
    {Cause::rule_key_unknown, "score_gap = 10", "score_gap = 10\n▸score_gab = 10",
     "'score_gap' = 10"},
    {Cause::rule_key_unknown, "Y = 30", "Y = 30, ▸H2 = 0", "'Y' = 30"},
    {Cause::rule_key_unknown, "name = \"试用乡\"", "▸phone = \"1\"", "name = \"1\""},
    {Cause::rule_key_unknown, "title = \"黑体\"", "title = \"黑体\", ▸size = 22",
     "body = \"黑体\""},
    {Cause::rule_key_unknown, "ceiling = \"competent\"\n\n[[sanctions]]",
     "ceiling = \"competent\"\n▸share = 50\n\n[[sanctions]]",
     "ceiling = \"competent\"\nuntil = 2024-12-31\n\n[[sanctions]]"},
    {Cause::rule_key_unknown, "", duty("rule = \"archive\"\n▸count = 1"),
     duty("rule = \"links\"\ncount = 1")},
    {Cause::rule_key_unknown, "", duty("rule = \"archive\"\n▸deduct = 1"),
     duty("rule = \"links\"\ndeduct = 1\ncap = 3")},
    {Cause::rule_key_unknown, "year = 2025", "year = 2025\n▸years = 1", "'year' = 2025",
     File::calendar},

    {Cause::rule_not_a_text, "cite = \"限时办结 四\"", "cite = ▸4", "cite = '4'"},
    {Cause::rule_not_a_text, "[\"审核人\", ", "[\"审核人\", ▸1, ", "[\"审核人\", \"1\", "},
    {Cause::rule_not_a_figure, "percent = 20", "percent = ▸\"20\"", "percent = 20.00"},
    {Cause::rule_not_a_figure, "percent = 20", "percent = ▸inf", "percent = 2e1"},
    {Cause::rule_not_a_day, "2012-03-01\nrule = \"study-monthly\"",
     "▸\"2012-03-01\"\nrule = \"study-monthly\"", "2020-02-29\nrule = \"study-monthly\""},
    {Cause::rule_not_a_day, "2012-03-01\nrule = \"study-monthly\"",
     "▸1812-03-01\nrule = \"study-monthly\"", "1912-03-01\nrule = \"study-monthly\""},
    {Cause::rule_not_a_list, "[\"graded\", \"ungraded\"]", "▸\"graded\"", "[\"graded\"]"},
    {Cause::rule_not_a_list, "workdays = [2025-01-26]", "workdays = ▸2025-01-26", "workdays = []",
     File::calendar},
    {Cause::rule_not_a_table, "{ warning = 2 }", "▸2", "{}"},

    {Cause::rule_text_blank, "kind = \"记过\"", "kind = ▸\" \"", "kind = \" 记过 \""},
    {Cause::rule_text_blank, "\"绩\" = 40", "▸\" \" = 40", "\"其他 \" = 40"},
    {Cause::rule_cite_missing,
     "[[quota]]\nfrom = 2012-03-01\npool = \"*\"\ncite = \"office setting\"",
     "▸[[quota]]\nfrom = 2012-03-01\npool = \"*\"",
     "[[quota]]\nfrom = 2012-03-01\npool = \"*\"\ncite = \"本单位自定\""},
    {Cause::rule_cite_missing, "cite = \"集中学习 一\"", "cite = ▸\"\"", "cite = \"一\""},
    {Cause::rule_from_missing, "[[duties]]\nfrom = 2012-03-01", "▸[[duties]]",
     "[[duties]]\nfrom = 2030-01-01"},
};

// Figures, words and lists.
const std::vector<Case> kFigures{
    {Cause::rule_decimals, "bonus_cap = 5", "bonus_cap = ▸5.125", "bonus_cap = 5.120"},
    {Cause::rule_decimals, "bonus_cap = 5", "bonus_cap = ▸1e-7", "bonus_cap = 1e-2"},
    {Cause::rule_decimals, "bonus_cap = 5", "bonus_cap = ▸4.999999999", "bonus_cap = 4.99"},
    {Cause::rule_negative, "bonus_cap = 5", "bonus_cap = ▸-0.01", "bonus_cap = 0"},
    {Cause::rule_negative, "self = 0, review = 0, decision = 100",
     "self = 0, review = ▸-20, decision = 100", "self = 0, review = 20, decision = 80"},
    {Cause::rule_not_whole, "special = 15", "special = ▸15.5", "special = 15.0"},
    {Cause::rule_not_whole, "count = 1\nhours", "count = ▸1.5\nhours", "count = 2\nhours",
     File::book},
    {Cause::rule_out_of_range, "percent = 20", "percent = ▸100.01", "percent = 100"},
    {Cause::rule_out_of_range, "excellent = 90", "excellent = ▸100.01", "excellent = 100"},
    {Cause::rule_out_of_range, "ordinary = 7", "ordinary = ▸0", "ordinary = 1"},
    {Cause::rule_out_of_range, "years = 1", "years = ▸3", "years = 2"},
    {Cause::rule_out_of_range, "years = 1", "years = ▸0", "years = 1"},
    {Cause::rule_out_of_range, "count = 1\nceiling", "count = ▸0\nceiling", "count = 2\nceiling"},
    {Cause::rule_out_of_range, "window_months = 6", "window_months = ▸0", "window_months = 1"},
    {Cause::rule_out_of_range, "score_gap = 10", "score_gap = ▸99999999999999999",
     "score_gap = 10000"},
    {Cause::rule_out_of_range, "year = 2025", "year = ▸1899", "year = 2025", File::calendar},

    {Cause::rule_word_unknown, "pool = \"*\"", "pool = ▸\"civi\"", "pool = \"civil\""},
    {Cause::rule_word_unknown, "rounding = \"floor\"", "rounding = ▸\"ceil\"", ""},
    {Cause::rule_word_unknown, "\"graded\", ", "\"graded\", ▸\"superior\", ", ""},
    {Cause::rule_word_unknown, "\"decision\"]", "\"decision\", ▸\"final\"]", "\"decision\"]"},
    {Cause::rule_word_unknown, "effect = \"undetermined\"", "effect = ▸\"basic\"",
     "effect = \"incompetent\""},
    {Cause::rule_word_unknown, "order = \"transfer\"", "order = ▸\"dismiss\"",
     "order = 'transfer'"},
    {Cause::rule_word_unknown, "count = 1\nceiling = \"competent\"",
     "count = 1\nceiling = ▸\"excellent\"", "count = 1\nceiling = \"basic\""},
    {Cause::rule_word_unknown, "rule = \"denial-2\"", "rule = ▸\"denial-3\"",
     "rule = \"denial-2\""},
    {Cause::rule_word_unknown, "rule = \"study-monthly\"", "rule = ▸\"study\"",
     "rule = 'study-monthly'"},

    {Cause::rule_list_empty, "[\"graded\", \"ungraded\"]", "▸[]", "[\"ungraded\"]"},
    {Cause::rule_list_empty, "[\"self\", \"review\", \"decision\"]", "▸[]", "[\"decision\"]"},
    {Cause::rule_named_twice, "[\"self\", ", "[\"self\", ▸\"self\", ", "[\"self\", "},
    {Cause::rule_named_twice, "\"绩\" = 40", "\"绩\" = 20, ▸\"绩 \" = 20",
     "\"绩\" = 20, \"勤\" = 20"},
    {Cause::rule_named_twice, "[2025-02-01, ", "[2025-02-01, ▸2025-02-01, ",
     "[2025-02-01, 2025-02-02, ", File::calendar},
};

// Days a row holds.
const std::vector<Case> kDates{
    {Cause::rule_until_before_from, "cite = \"集中学习 一\"",
     "until = ▸2012-02-29\ncite = \"集中学习 一\"", "until = 2012-03-01\ncite = \"集中学习 一\""},
    {Cause::rule_overlap, "", periods("from = ▸2012-03-01"), periods("from = 2013-01-01")},
    {Cause::rule_overlap, "cite = \"office setting\"\nweights",
     "until = ▸2024-01-01\ncite = \"x\"\nweights = { Y = 100 }\n[[periods]]\nfrom = "
     "2024-01-01\ncite = \"x\"\nweights",
     "until = 2023-12-31\ncite = \"x\"\nweights = { Y = 100 }\n[[periods]]\nfrom = "
     "2024-01-01\ncite = \"x\"\nweights"},
    {Cause::rule_overlap, "",
     quota("civil") + "\n[[quota]]\nfrom = ▸2012-03-01\npool = "
                      "\"civil\"\ncite = \"x\"\npercent = 30\n",
     quota("civil") + quota("worker")},
    {Cause::rule_gap, "cite = \"office setting\"\nweights",
     "until = 2023-12-30\ncite = \"x\"\nweights = { Y = 100 }\n[[periods]]\nfrom = "
     "▸2024-01-01\ncite = \"x\"\nweights",
     "until = 2023-12-31\ncite = \"x\"\nweights = { Y = 100 }\n[[periods]]\nfrom = "
     "2024-01-01\ncite = \"x\"\nweights"},
    {Cause::rule_starts_late, "[[deadlines]]\nfrom = 2012-03-01",
     "[[deadlines]]\nfrom = ▸2012-03-02", "[[deadlines]]\nfrom = 2012-03-01"},
    {Cause::rule_overlap, "",
     "[[sanctions]]\nfrom = ▸2012-03-01\nkind = \"记过 \"\ncite = \"x\"\neffect = \"competent\"\n",
     "[[sanctions]]\nfrom = 2012-03-01\nkind = \"记大过\"\ncite = \"x\"\neffect = \"competent\"\n"},
    {Cause::rule_gap_to_end, "cite = \"限时办结 四\"", "cite = \"x\"\nuntil = ▸2030-12-31",
     "cite = \"x\""},
    // The ladder may change all its rungs, but never have none.
    {Cause::rule_gap, kFirstRungAndHalfTheSecond,
     rung("from = 2012-03-01\nuntil = 2020-01-01\ncount = 1\nceiling = \"basic\"\n") +
         "[[ladder]]\nfrom = ▸2020-01-03\n",
     rung("from = 2012-03-01\nuntil = 2020-01-02\ncount = 1\nceiling = \"basic\"\n") +
         "[[ladder]]\nfrom = 2020-01-03\n"},
    {Cause::rule_gap_to_end, kFirstRungAndHalfTheSecond,
     "[[ladder]]\nfrom = 2012-03-01\nuntil = ▸2030-12-31\n",
     rung("from = 2012-03-01\nuntil = 2030-12-31\ncount = 1\nceiling = \"basic\"\n") +
         "[[ladder]]\nfrom = 2012-03-01\n"},
    {Cause::rule_never_asked, "", periods("from = ▸2024-02-01") + periods("from = 2024-12-31"),
     periods("from = 2024-02-01") + periods("from = 2025-01-01")},
    {Cause::rule_never_asked, "[[stages]]\nfrom = 2012-03-01",
     "[[stages]]\nfrom = ▸2012-03-01\nuntil = 2012-03-30\ncite = \"x\"\nrequired = "
     "[\"decision\"]\nweights = { decision = 100 }\n[[stages]]\nfrom = 2012-03-31",
     "[[stages]]\nfrom = 2012-03-01\nuntil = 2012-03-31\ncite = \"x\"\nrequired = "
     "[\"decision\"]\nweights = { decision = 100 }\n[[stages]]\nfrom = 2012-04-01"},
};

// Weights, bands, ladder, quota.
const std::vector<Case> kSense{
    {Cause::rule_weights_sum, "{ Q1 = 15, Q2 = 15, H1 = 10, Q3 = 15, Q4 = 15, Y = 30 }",
     "▸{ Q1 = 15, Q2 = 15, H1 = 10, Q3 = 15, Q4 = 15, Y = 29.99 }",
     "{ Q1 = 15, Q2 = 15, H1 = 10, Q3 = 15, Q4 = 15.01, Y = 29.99 }"},
    {Cause::rule_weights_sum, "{ self = 0, review = 0, decision = 100 }",
     "▸{ self = 30, review = 30, decision = 30 }",
     "{ self = 33.33, review = 33.33, decision = 33.34 }"},
    {Cause::rule_weights_sum, "{ \"德\" = 60, \"绩\" = 40 }", "▸{ \"德\" = 60, \"绩\" = 40.01 }",
     "{ \"德\" = 100 }"},
    {Cause::rule_weight_not_required,
     "[\"self\", \"review\", \"decision\"]\nweights = { self = 0, review = 0, decision = 100 }",
     "[\"self\", \"decision\"]\nweights = { self = 0, review = ▸0.01, decision = 99.99 }",
     "[\"self\", \"decision\"]\nweights = { self = 0.01, review = 0, decision = 99.99 }"},
    {Cause::rule_bands_order, "competent = 75", "competent = ▸90", "competent = 89.99"},
    {Cause::rule_bands_order, "ordinary = 60", "ordinary = ▸80", "ordinary = 0"},

    {Cause::rule_ladder_measure, "measure = \"warning\"\ncount = 1",
     "measure = ▸\"admonition\"\ncount = 1", "measure = 'warning'\ncount = 1"},
    {Cause::rule_ladder_same_count, "", rung("from = 2012-03-01\nceiling = \"basic\"\ncount = ▸1"),
     rung("from = 2012-03-01\nceiling = \"basic\"\ncount = 2")},
    {Cause::rule_ladder_not_growing, "",
     rung("from = 2020-01-01\ncount = 2\nceiling = ▸\"competent\""),
     rung("from = 2020-01-01\ncount = 2\nceiling = \"basic\"")},
    {Cause::rule_ladder_not_growing, "count = 3\nceiling = \"incompetent\"",
     "count = 3\nceiling = ▸\"competent\"", "count = 3\nceiling = \"basic\""},
    {Cause::rule_two_orders, "order = \"transfer\"\nwindow_months = 6\n",
     "order = ▸\"transfer\"\nwindow_months = 6\n" +
         rung("from = 2020-01-01\ncount = 2\nceiling = \"basic\"\norder = \"transfer\"\n"),
     rung("from = 2020-01-01\ncount = 2\nceiling = \"basic\"\norder = \"transfer\"\n")},
    {Cause::rule_window_without_order, "count = 1\nceiling = \"competent\"",
     "count = 1\nceiling = \"competent\"\nwindow_months = ▸12",
     "count = 1\nceiling = \"competent\"\nuntil = 2024-12-31"},

    {Cause::rule_quota_unused, "[[quota]]\nfrom",
     quotas_of_five() + quota("village") + "▸[[quota]]\nfrom",
     quotas_of_five() + "[[quota]]\nfrom"},
    {Cause::rule_quota_unused, "[[quota]]\nfrom = 2012-03-01\npool = \"*\"",
     quotas_of_five() + "[[quota]]\npool = \"village\"\nfrom = 2024-12-31\ncite = \"x\"\npercent = "
                        "1\n▸[[quota]]\nfrom = 2024-01-01\npool = \"*\"",
     quotas_of_five() + "[[quota]]\npool = \"village\"\nfrom = 2025-01-01\ncite = \"x\"\npercent = "
                        "1\n[[quota]]\nfrom = 2024-01-01\npool = \"*\""},
};

const std::vector<Case> kCalendars{
    {Cause::calendar_missing, "\"days-2025.toml\"]", "▸\"days-2026.toml\"]", "]"},
    {Cause::calendar_year_twice,
     "year = 2025\nholidays = [2025-02-01, 2025-02-03]\nworkdays = [2025-01-26]",
     "year = ▸2024\nholidays = []\nworkdays = []", "year = 2026\nholidays = []\nworkdays = []",
     File::calendar},
    {Cause::calendar_day_of_other_year, "[2025-02-01, ", "[▸2024-12-31, ", "[2025-12-31, ",
     File::calendar},
    {Cause::calendar_day_both, "[2025-01-26]", "[▸2025-02-01]", "[2025-02-02]", File::calendar},
    {Cause::calendar_plain_workday, "[2025-01-26]", "[▸2025-01-27]", "[2025-01-25]",
     File::calendar},
};

const std::string kPlaceSign = "▸";

RuleBookText sample() {
    const auto text = load_rule_book(KAOPING_SOURCE_DIR "/tests/config/sample/office.toml");
    REQUIRE(text);
    return *text;
}

std::string& file_of(const Case& entry, RuleBookText& text) {
    return entry.file == File::book ? text.toml : text.calendars.at(1).second;
}

// The sample with the edit made.
RuleBookText edited(const Case& entry, const std::string& replacement) {
    RuleBookText text = sample();
    std::string& file = file_of(entry, text);
    if (entry.old_text.empty()) {
        file += replacement;
        return text;
    }
    const auto at = file.find(entry.old_text);
    REQUIRE(at != std::string::npos);
    REQUIRE(file.find(entry.old_text, at + 1) == std::string::npos);
    file.replace(at, entry.old_text.size(), replacement);
    return text;
}

// Line and column of the sign, which it takes out; of the start when there is none.
std::pair<std::uint32_t, std::string> take_place(std::string& text) {
    const auto at = text.find(kPlaceSign);
    if (at == std::string::npos) return {1, "1"};
    text.erase(at, kPlaceSign.size());
    std::uint32_t line = 1;
    int column = 1;
    for (char c : text.substr(0, at)) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        if (c == '\n') {
            ++line;
            column = 1;
        } else if (!continues) {
            ++column;
        }
    }
    return {line, std::to_string(column)};
}

std::vector<Case> whole_gallery() {
    std::vector<Case> all;
    for (const auto* part : {&kShapes, &kFigures, &kDates, &kSense, &kCalendars}) {
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

void show(const RuleBookReading& reading) {
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        UNSCOPED_INFO(to_line(diagnostic, Language::english));
    }
}

TEST_CASE("the sample book is right") {
    const auto reading = read_rule_book(sample());
    show(reading);
    CHECK(reading.diagnostics.empty());
}

TEST_CASE("each bad rule book is refused for its cause alone, with line and column") {
    const Case entry = GENERATE(from_range(whole_gallery()));
    RuleBookText text = edited(entry, entry.bad);
    const auto [line, column] = take_place(file_of(entry, text));
    CAPTURE(text_of(entry.cause).key, entry.bad);
    const auto reading = read_rule_book(text);
    show(reading);
    REQUIRE(reading.diagnostics.all().size() == 1);
    const Diagnostic& diagnostic = reading.diagnostics.all()[0];
    CHECK(text_of(diagnostic.cause).key == text_of(entry.cause).key);
    CHECK(diagnostic.place.row == line);
    CHECK(diagnostic.place.column == column);
    CHECK(diagnostic.place.file == (entry.file == File::book ? "office.toml" : "days-2025.toml"));
}

TEST_CASE("each near miss is accepted") {
    const Case entry = GENERATE(from_range(whole_gallery()));
    CAPTURE(text_of(entry.cause).key, entry.near_miss);
    const auto reading = read_rule_book(edited(entry, entry.near_miss));
    show(reading);
    CHECK(reading.diagnostics.empty());
}

TEST_CASE("each cause about rule books has a case in the gallery") {
    std::set<std::string_view> shown;
    for (const Case& entry : whole_gallery()) shown.insert(text_of(entry.cause).key);
    const std::vector<Cause> causes{
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) Cause::name,
#include "records/causes_rules.def"
#undef KAOPING_CAUSE
    };
    for (Cause cause : causes) {
        INFO(text_of(cause).key);
        CHECK(shown.contains(text_of(cause).key));
    }
}

}  // namespace
}  // namespace kaoping
