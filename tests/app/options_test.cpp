// Every option of the program does something, and this table says so: an option without a line
// here, or a command that takes one nobody tries, fails the last test.
#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "app/command.h"
#include "app/settings.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

using Arguments = std::vector<std::string>;

// A command line with the option, and the same without it: their results differ.
struct OptionCase {
    Option option;
    Arguments with;
    Arguments without;
};

const std::string kNational = KAOPING_SOURCE_DIR "/config/national.toml";

std::vector<OptionCase> cases(const Trial& trial) {
    const std::string other = trial.path("other.db");
    const std::string scores = trial.path("得分.csv");
    const std::string bad = trial.path("坏.csv");
    const std::string other_score = trial.path("改.csv");
    return {
        {Option::db, {"init", "--db", other}, {"init"}},
        {Option::lang, {"score", "--lang", "en"}, {"score"}},
        {Option::as_of, {"score", "--as-of", "2024-04-01"}, {"score"}},
        {Option::format, {"score", "--format", "csv"}, {"score"}},
        {Option::message_format,
         {"import", scores, "--message-format", "json"},
         {"import", scores}},
        {Option::quiet, {"score", "--quiet"}, {"score"}},
        {Option::version, {"score", "--version"}, {"score"}},
        {Option::help, {"score", "--help"}, {"score"}},
        {Option::year, {"score", "--year", "2023"}, {"score"}},
        {Option::period, {"score", "--period", "2024Q1"}, {"score"}},
        {Option::unit, {"score", "--unit", "财政所"}, {"score"}},
        {Option::rules,
         {"init", "--rules", trial.path("没有.toml"), "--db", other},
         {"init", "--db", other}},
        {Option::kind,
         {"import", trial.path("名册2.csv"), "--kind", "measures"},
         {"import", trial.path("名册2.csv")}},
        {Option::accept_valid, {"import", bad, "--accept-valid"}, {"import", bad}},
        {Option::correct,
         {"import", other_score, "--correct", "--reason", "核对"},
         {"import", other_score}},
        {Option::reason,
         {"import", "--withdraw", "1", "--reason", "导错"},
         {"import", "--withdraw", "1"}},
        {Option::withdraw,
         {"import", "--withdraw", "3", "--reason", "导错"},
         {"import", "--withdraw", "2", "--reason", "导错"}},
        {Option::dry_run, {"import", bad, "--dry-run"}, {"import", bad}},
        {Option::out,
         {"report", "annual", "--out", trial.path("a")},
         {"report", "annual", "--out", trial.path("b")}},
        {Option::list,
         {"report", "--list", "--out", trial.path("c")},
         {"report", "--out", trial.path("c")}},
        {Option::single,
         {"report", "--single", "--out", trial.path("d")},
         {"report", "--out", trial.path("d")}},
        {Option::person,
         {"report", "registration", "--person", "无此人", "--out", trial.path("e")},
         {"report", "registration", "--out", trial.path("e")}},
        {Option::doc,
         {"report", "warning-letters", "--doc", "无此文号", "--out", trial.path("f")},
         {"report", "warning-letters", "--out", trial.path("f")}},
        {Option::check, {"rules", "--check", kNational}, {"rules"}},
        {Option::use, {"rules", "--use", kNational}, {"rules"}},
    };
}

}  // namespace

TEST_CASE("each option changes what its command does") {
    for (std::size_t i = 0; i < option_texts().size(); ++i) {
        const Trial trial;
        REQUIRE(import_small_office(trial).exit == Exit::done);
        trial.write("名册2.csv", "工号,姓名,单位\nP8,郑十,党政办\n");
        trial.write("坏.csv",
                    "工号,姓名,日期,分值,事由\nP1,张三,2024-02-01,1,采用\nP1,张三,,1,采用\n");
        trial.write("改.csv", "年度,考评周期,工号,姓名,审定分\n2024,一季度,P1,张三,91\n");
        const OptionCase tried = cases(trial).at(i);
        CAPTURE(text_of(tried.option).name);
        const Ran with = trial.run(tried.with);
        const Ran without = trial.run(tried.without);
        CHECK((with.exit != without.exit || with.out != without.out || with.err != without.err));
    }
}

TEST_CASE("every option has a test, and every command takes only described ones") {
    const Trial trial;
    std::set<Option> tried;
    for (const OptionCase& each : cases(trial)) tried.insert(each.option);
    std::set<Option> described;
    for (const OptionText& text : option_texts()) described.insert(text.option);
    CHECK(tried == described);

    std::set<Option> taken(common_options().begin(), common_options().end());
    for (const Command& command : commands()) {
        taken.insert(command.options.begin(), command.options.end());
    }
    CHECK(taken == described);
}

TEST_CASE("KAOPING_DB names the database, --db comes first") {
    Trial trial;
    trial.set_variable("KAOPING_DB", trial.path("variable.db"));
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    CHECK(std::filesystem::exists(trial.path("variable.db")));
    REQUIRE(trial.run({"init", "--db", trial.path("option.db")}).exit == Exit::done);
    CHECK(std::filesystem::exists(trial.path("option.db")));
}
