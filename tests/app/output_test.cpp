// Records as csv, json and as a table that lines up.
#include <catch2/catch.hpp>
#include <sstream>

#include "app/display_width.h"
#include "app/output.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

const std::vector<RecordField> kFields = {{"person_id", {"工号", "Number"}},
                                          {"name", {"姓名", "Name"}},
                                          {"score", {"得分", "Score"}},
                                          {"rank", {"排名", "Rank"}},
                                          {"rules", {"规则", "Rules"}}};

const KeyedList kTwoRules = {{"warning-2", "效能告诫两次"}, {"denial-2", "否定报备"}};

std::string written(Format format, const std::vector<Record>& records,
                    Language language = Language::chinese) {
    std::ostringstream out;
    const auto writer = record_writer(format, language, kFields, out);
    for (const Record& record : records) writer->add(record);
    writer->finish();
    return out.str();
}

}  // namespace

TEST_CASE("csv quotes what RFC 4180 asks to quote and nothing else") {
    CHECK(csv_field("92.50") == "92.50");
    CHECK(csv_field("张三 李四") == "张三 李四");
    CHECK(csv_field("") == "");
    CHECK(csv_field("a,b") == "\"a,b\"");
    CHECK(csv_field("say \"hi\"") == "\"say \"\"hi\"\"\"");
    CHECK(csv_field("two\nlines") == "\"two\nlines\"");
    CHECK(csv_field("carriage\rreturn") == "\"carriage\rreturn\"");
    CHECK(csv_field("a;b") == "a;b");
}

TEST_CASE("csv has keys, LF, empty for absent, lists joined by semicolons") {
    CHECK(written(Format::csv, {{std::string{"P1"}, std::string{"张,三"},
                                 Points::of_hundredths(9005), std::int64_t{1}, kTwoRules},
                                {std::string{"P2"}, std::string{"李四"}, {}, {}, KeyedList{}}}) ==
          "person_id,name,score,rank,rules\n"
          "P1,\"张,三\",90.05,1,warning-2;denial-2\n"
          "P2,李四,,,\n");
}

TEST_CASE("json has points as strings, counts as numbers, lists as arrays, null for absent") {
    CHECK(
        written(Format::json, {{std::string{"P1"}, std::string{"张\"三"},
                                Points::of_hundredths(9005), std::int64_t{1}, kTwoRules},
                               {std::string{"P2"}, std::string{"李四"}, {}, {}, KeyedList{}}}) ==
        "[\n"
        R"({"person_id":"P1","name":"张\"三","score":"90.05","rank":1,"rules":["warning-2","denial-2"]})"
        ",\n"
        R"({"person_id":"P2","name":"李四","score":null,"rank":null,"rules":[]})"
        "\n]\n");
    CHECK(written(Format::json, {}) == "[]\n");
}

TEST_CASE("a table has the words of the language and numbers to the right") {
    const std::vector<Record> records = {
        {std::string{"P1"}, std::string{"张三"}, Points::of_hundredths(9005), std::int64_t{1},
         kTwoRules},
        {std::string{"P10"}, std::string{"阿米子·拉且"}, {}, std::int64_t{12}, {}}};
    CHECK(written(Format::table, records) ==
          "工号  姓名          得分  排名  规则\n"
          "P1    张三         90.05     1  效能告诫两次、否定报备\n"
          "P10   阿米子·拉且           12\n");
    CHECK(lines_of(written(Format::table, records, Language::english)).front() ==
          "Number  Name         Score  Rank  Rules");
}

TEST_CASE("a table keeps each record on one line") {
    const auto lines = lines_of(written(
        Format::table, {{std::string{"P1"}, std::string{"张\n三\t"}, {}, {}, KeyedList{}}}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == "P1    张 三");
}

TEST_CASE("a record that does not fit its fields is a defect") {
    const auto format = GENERATE(Format::csv, Format::table);
    CHECK_THROWS_AS(written(format, {{std::string{"P1"}}}), std::logic_error);
}

TEST_CASE("Chinese characters are two columns wide, combining marks none") {
    CHECK(display_width("") == 0);
    CHECK(display_width("Q1") == 2);
    CHECK(display_width("张三") == 4);
    CHECK(display_width("（副）") == 6);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("\xFF!") == 2);
}
