// The same office in each format and encoding comes to the same end.
#include <iconv.h>

#include <catch2/catch.hpp>
#include <stdexcept>

#include "tests/app/trial.h"

using namespace kaoping;

namespace {

// What the office of tests/data/files/make.py comes to.
constexpr const char* kScores =
    "person_id,name,unit,pool,period,status,self,review,decision,bonus,deduction,score,rank,grade,"
    "notes\n"
    "007,阿米子·拉且,党政办,civil,2024Q1,decided,95.00,93.50,92.35,0.00,0.00,92.35,1,good,\n"
    "008,李㛃,党政办,civil,2024Q1,decided,92.00,90.00,89.50,0.00,0.00,89.50,2,fair,\n"
    "009,王𠂇,财政所,civil,2024Q1,decided,88.25,87.00,86.05,0.00,0.00,86.05,3,fair,\n";

constexpr const char* kRoster =
    "工号,姓名,单位,人员类别\n007,阿米子·拉且,党政办,公务员\n008,李㛃,党政办,公务员\n"
    "009,王𠂇,财政所,公务员\n";
constexpr const char* kEvaluations =
    "2024年第一季度考评得分\n工号,姓名,自评分,复核分,审定分\n007,阿米子·拉且,95,93.5,92.35\n"
    "008,李㛃,92,90,89.5\n009,王𠂇,88.25,87,86.05\n";

std::string scores_of(const Trial& trial) {
    return trial.run({"score", "--period", "2024Q1", "--as-of", "2024-12-31", "--format", "csv"})
        .out;
}

std::string encoded(std::string text, const char* encoding) {
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    std::string output(4 * text.size(), '\0');
    char* in = text.data();
    char* out = output.data();
    std::size_t in_left = text.size();
    std::size_t out_left = output.size();
    const std::size_t status = iconv(handle, &in, &in_left, &out, &out_left);
    iconv_close(handle);
    if (status == static_cast<std::size_t>(-1)) throw std::runtime_error("cannot be encoded");
    output.resize(output.size() - out_left);
    return output;
}

}  // namespace

TEST_CASE("a workbook comes to the same end as xlsx, ods, xls and et") {
    const auto [file, name] = GENERATE(table<std::string, std::string>({
        {"office.xlsx", "office.xlsx"},
        {"office.ods", "office.ods"},
        {"office.xls", "office.xls"},
        {"office.xls", "office.et"},
    }));
    CAPTURE(name);
    const Trial trial;
    std::filesystem::copy_file(std::filesystem::path{KAOPING_TEST_DATA} / "files" / file,
                               trial.path(name));
    const Ran ran = trial.run({"import", trial.path(name)});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "隐藏"));  // a row, and a sheet
    CHECK(scores_of(trial) == kScores);
    const Ran warnings =
        trial.run({"warnings", "--year", "2024", "--as-of", "2024-12-31", "--format", "csv"});
    CHECK(contains(warnings.out, "009,王𠂇,财政所,2024,0,0,1,0,2024-03-05"));
}

TEST_CASE("text tables come to the same end in each encoding, which is said") {
    struct Case {
        std::string mark;
        const char* encoding;
        char delimiter;
        const char* said;
    };
    const auto [mark, encoding, delimiter, said] = GENERATE(values<Case>({
        {"", "UTF-8", ',', "按 UTF-8 编码读取"},
        {"\xEF\xBB\xBF", "UTF-8", ',', "按 UTF-8 编码读取"},
        {"", "GB18030", ',', "按 GB18030 编码读取"},
        {"\xFF\xFE", "UTF-16LE", '\t', "按 UTF-16LE 编码读取"},
        {"\xFE\xFF", "UTF-16BE", '\t', "按 UTF-16BE 编码读取"},
    }));
    CAPTURE(encoding, delimiter);
    const Trial trial;
    const auto written = [&](const std::string& name, std::string text) {
        for (char& c : text) {
            if (c == ',') c = delimiter;
        }
        return trial.write(name, mark + encoded(text, encoding));
    };
    const Ran ran =
        trial.run({"import", written("名册.txt", kRoster), written("得分.txt", kEvaluations)});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "得分.txt：" + std::string{said}));
    CHECK(scores_of(trial) == kScores);
}
