// The papers of a year as `report` writes them: all in one workbook, of one person or document
// alone, the same bytes from the same facts, nothing private on the public list.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "importers/table.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::map<std::string, std::string> files_in(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        files[entry.path().filename().string()] = bytes_of(entry.path());
    }
    return files;
}

struct ReadSheet {
    std::string name;
    std::vector<std::string> texts;    // of its cells, row by row
    std::vector<std::string> numbers;  // likewise
};

std::vector<ReadSheet> sheets_of(const fs::path& path) {
    const auto opened = open_table(path.string());
    REQUIRE(opened);
    REQUIRE(opened->file);
    std::vector<ReadSheet> sheets;
    for (std::size_t i = 0; i < opened->file->sheet_count(); ++i) {
        const auto reader = opened->file->open_sheet(i);
        ReadSheet sheet{reader->name(), {}, {}};
        RawRow row;
        while (reader->next(row)) {
            for (const RawCell& cell : row.cells) {
                if (cell.kind == RawCell::Kind::text) sheet.texts.push_back(cell.text);
                if (cell.kind == RawCell::Kind::number) sheet.numbers.push_back(cell.text);
            }
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

bool says(const std::vector<ReadSheet>& sheets, std::string_view part) {
    for (const ReadSheet& sheet : sheets) {
        for (const std::string& text : sheet.texts) {
            if (contains(text, part)) return true;
        }
    }
    return false;
}

struct Staffed : Trial {
    Staffed() { REQUIRE(import_small_office(*this).exit == Exit::done); }
    Ran report(std::vector<std::string> words, const std::string& out) const {
        words.insert(words.begin(), "report");
        words.insert(words.end(), {"--year", "2024", "--out", path(out)});
        return run(words);
    }
};

}  // namespace

TEST_CASE("report --single puts the sheets of all papers into one workbook") {
    const Staffed trial;
    REQUIRE(trial.report({}, "each").exit == Exit::done);
    REQUIRE(trial.report({"--single"}, "all").exit == Exit::done);
    const auto all = files_in(trial.path("all"));
    REQUIRE(all.size() == 1);
    CHECK(all.begin()->first == "2024年报表汇编.xlsx");
    std::vector<std::vector<std::string>> apart, together;
    for (const auto& [name, bytes] : files_in(trial.path("each"))) {
        for (ReadSheet& sheet : sheets_of(trial.folder() / "each" / name)) {
            apart.push_back(std::move(sheet.texts));
        }
    }
    for (ReadSheet& sheet : sheets_of(trial.folder() / "all" / "2024年报表汇编.xlsx")) {
        together.push_back(std::move(sheet.texts));
    }
    std::sort(apart.begin(), apart.end());
    std::sort(together.begin(), together.end());
    CHECK(together == apart);
}

TEST_CASE("report --doc writes the letters of that document alone") {
    const Staffed trial;
    const std::string number = "溪效能告字〔2024〕1号";
    const Ran one = trial.report({"--doc", number}, "letter");
    INFO(one.err);
    REQUIRE(one.exit == Exit::done);
    const auto files = files_in(trial.path("letter"));
    REQUIRE(files.size() == 1);
    CHECK(files.begin()->first == "2024年效能告诫书.xlsx");
    const auto sheets = sheets_of(trial.folder() / "letter" / files.begin()->first);
    CHECK(sheets.size() == 1);
    CHECK(says(sheets, number));
    CHECK_FALSE(says(sheets, "溪效能告字〔2024〕2号"));
    CHECK(says(sheets, "王五"));
}

TEST_CASE("report --person writes the papers about that person alone") {
    const Staffed trial;
    REQUIRE(trial.report({"--person", "王五"}, "one").exit == Exit::done);
    const auto files = files_in(trial.path("one"));
    CHECK(files.contains("2024年度考核登记表.xlsx"));
    CHECK(files.contains("2024年个人效能建设档案.xlsx"));
    CHECK(files.contains("2024年效能告诫书.xlsx"));
    CHECK_FALSE(files.contains("2024年度考评总表.xlsx"));
    for (const auto& [name, bytes] : files) {
        CAPTURE(name);
        const auto sheets = sheets_of(trial.folder() / "one" / name);
        CHECK(says(sheets, "王五"));
        for (const char* other : {"张三", "李四", "赵六"}) CHECK_FALSE(says(sheets, other));
    }
}

TEST_CASE("a document or person that nothing is about is told") {
    const Staffed trial;
    CHECK(trial.report({"--doc", "无此文号"}, "none").exit == Exit::refused);
    CHECK(trial.report({"--person", "无此人"}, "none").exit == Exit::refused);
    CHECK(files_in(trial.path("none")).empty());
}

TEST_CASE("the same facts give the same bytes, in whatever order they came") {
    const auto papers = [](const std::vector<std::string>& order) {
        const Trial trial;
        trial.write("人员名册.csv", small_roster());
        trial.write("得分.csv", small_evaluations());
        trial.write("告诫.csv", small_measures());
        for (const std::string& file : order) {
            REQUIRE(trial.run({"import", trial.path(file)}).exit == Exit::done);
        }
        REQUIRE(trial.run({"report", "--year", "2024", "--out", trial.path("out")}).exit ==
                Exit::done);
        return files_in(trial.path("out"));
    };
    const auto first = papers({"人员名册.csv", "得分.csv", "告诫.csv"});
    const auto other = papers({"人员名册.csv", "告诫.csv", "得分.csv"});
    REQUIRE(first.size() == 20);
    REQUIRE(other.size() == first.size());
    for (const auto& [name, bytes] : first) {
        CAPTURE(name);
        CHECK((other.at(name) == bytes));
    }
}

TEST_CASE("English papers have the same figures") {
    const Staffed trial;
    REQUIRE(trial.report({}, "zh").exit == Exit::done);
    REQUIRE(trial.report({"--lang", "en"}, "en").exit == Exit::done);
    const auto chinese = files_in(trial.path("zh"));
    for (const auto& [name, bytes] : chinese) {
        CAPTURE(name);
        REQUIRE(fs::exists(trial.folder() / "en" / name));
        const auto one = sheets_of(trial.folder() / "zh" / name);
        const auto two = sheets_of(trial.folder() / "en" / name);
        REQUIRE(one.size() == two.size());
        for (std::size_t i = 0; i < one.size(); ++i) CHECK(one[i].numbers == two[i].numbers);
    }
}

TEST_CASE("report --list says what each report needs") {
    const Ran ran = Trial{}.run({"report", "--list"});
    CHECK(contains(ran.out, "投诉举报登记（无则零报告）"));
    CHECK(contains(Trial{}.run({"report", "--list", "--lang", "en"}).out, "decided grades"));
}
