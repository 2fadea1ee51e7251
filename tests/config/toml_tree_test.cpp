// TomlTree: values with their places, in the order of the file.
#include <catch2/catch.hpp>
#include <sstream>

#include "config/rule_book_reader.h"
#include "config/toml_tree.h"

namespace kaoping {
namespace {

using Kind = TomlValue::Kind;

TEST_CASE("members keep the order of the file and know line and column in characters") {
    const auto root = parse_toml(
        "z = 1\n"
        "  a = \"一\"\n"
        "[[\"行\"]]\n"
        "\"点\" = { \"德\" = 20.25, b = [2024-02-29, true] }\n");
    REQUIRE(root);
    REQUIRE(root->members.size() == 3);
    CHECK(root->members[0].key == "z");
    CHECK(root->members[1].key == "a");
    CHECK(root->members[1].mark == Mark{2, 3});
    CHECK(root->members[1].value.mark == Mark{2, 7});
    const TomlValue& row = root->find("行")->value.items.at(0);
    CHECK(row.mark == Mark{3, 1});
    const TomlValue& points = row.find("点")->value;
    CHECK(points.find("德")->value.text == "20.25");
    CHECK(points.find("德")->value.mark == Mark{4, 15});
    const TomlValue& list = points.find("b")->value;
    CHECK(list.items.at(0).kind == Kind::day);
    CHECK(list.items.at(0).day == day_of(2024, 2, 29));
    CHECK(list.items.at(1).kind == Kind::other);
    CHECK(list.items.at(1).mark == Mark{4, 39});
    CHECK(points.find("c") == nullptr);
}

TEST_CASE("figures are kept as the decimals that were written") {
    struct {
        const char* written;
        const char* text;
    } const rows[] = {
        {"5", "5"},         {"-5", "-5"},          {"0.1", "0.1"},
        {"92.35", "92.35"}, {"92.50", "92.5"},     {"100.0", "100"},
        {"1e2", "100"},     {"1e-2", "0.01"},      {"33.33", "33.33"},
        {"0.005", "0.005"}, {"1e-7", "0.0000001"}, {"1_000", "1000"},
        {"0x10", "16"},     {"99.99", "99.99"},    {"4.999999999", "4.999999999"},
    };
    for (const auto& [written, text] : rows) {
        CAPTURE(written);
        const auto root = parse_toml("x = " + std::string{written});
        REQUIRE(root);
        CHECK(root->members[0].value.kind == Kind::figure);
        CHECK(root->members[0].value.text == text);
    }
}

TEST_CASE("every hundredth up to 100 is read exactly") {
    for (int hundredths = 0; hundredths <= 10'000; ++hundredths) {
        const Points points = Points::of_hundredths(hundredths);
        const auto root = parse_toml("x = " + to_string(points));
        REQUIRE(root);
        if (parse_points(root->members[0].value.text).value != points) FAIL(to_string(points));
    }
    SUCCEED();
}

TEST_CASE("what is neither text, figure, day, list nor table") {
    for (const char* written :
         {"true", "07:30:00", "2024-01-01T07:30:00", "inf", "-nan", "1899-12-31", "3000-01-01"}) {
        CAPTURE(written);
        const auto root = parse_toml("x = " + std::string{written});
        REQUIRE(root);
        CHECK(root->members[0].value.kind == Kind::other);
        CHECK_FALSE(root->members[0].value.text.empty());
    }
}

TEST_CASE("line ends of Windows and a byte-order mark change nothing") {
    const auto root = parse_toml(
        "\xEF\xBB\xBF"
        "a = 1\r\nb = 2\r\n");
    REQUIRE(root);
    CHECK(root->members[0].mark == Mark{1, 1});
    CHECK(root->members[1].mark == Mark{2, 1});
}

TEST_CASE("what is no TOML is a fault with its line") {
    for (const char* text :
         {"a = 1\nb =\n", "a = 1\n= 2\n", "a = 1\nb = \"\xB9\xA4\"\n", "a = 1\n[b\n"}) {
        CAPTURE(text);
        const auto root = parse_toml(text);
        REQUIRE_FALSE(root);
        CHECK(root.error().mark.line == 2);
        CHECK_FALSE(root.error().what.empty());
    }
}

TEST_CASE("a shipped book without any one of its lines is read to its end") {
    const RuleBookText whole = built_in_rule_book("national");
    std::vector<std::string> lines;
    std::istringstream stream{whole.toml};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    for (std::size_t left_out = 0; left_out < lines.size(); ++left_out) {
        RuleBookText text = whole;
        text.toml.clear();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i != left_out) text.toml += lines[i] + "\n";
        }
        const bool harmless = lines[left_out].empty() || lines[left_out].starts_with("#");
        CAPTURE(left_out, lines[left_out]);
        const auto reading = read_rule_book(text);
        for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
            if (diagnostic.place.row > lines.size() || diagnostic.place.row == 0) {
                FAIL(to_line(diagnostic, Language::english));
            }
        }
        if (harmless) CHECK(reading.diagnostics.empty());
        if (lines[left_out].starts_with("cite") || lines[left_out].starts_with("from")) {
            CHECK(reading.diagnostics.has_errors());
        }
    }
}

}  // namespace
}  // namespace kaoping
