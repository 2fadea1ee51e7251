// `init` and `rules`: which law an office works under.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "tests/app/trial.h"

using namespace kaoping;

namespace {

const std::string kTownship = KAOPING_SOURCE_DIR "/config/township.toml";
const std::string kNational = KAOPING_SOURCE_DIR "/config/national.toml";

std::string bytes_of(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// The township's rule book with a part of it written otherwise, beside its calendars.
std::string altered(const Trial& trial, const std::string& from, const std::string& to) {
    std::string toml = bytes_of(kTownship);
    const auto at = toml.find(from);
    REQUIRE(at != std::string::npos);
    toml.replace(at, from.size(), to);
    for (const char* year : {"2024", "2025", "2026"}) {
        const std::string name = "holidays-" + std::string{year} + ".toml";
        trial.write(name, bytes_of(KAOPING_SOURCE_DIR "/config/" + name));
    }
    return trial.write("规则.toml", toml);
}

}  // namespace

TEST_CASE("init creates a database with the township's rule book, once") {
    const Trial trial;
    const Ran first = trial.run({"init"});
    CHECK(first.exit == Exit::done);
    CHECK(contains(first.err, "kaoping.db"));
    const Ran second = trial.run({"初始化"});
    CHECK(second.exit == Exit::refused);
    CHECK(contains(second.err, "已经有了"));
}

TEST_CASE("init --rules takes another rule book") {
    const Trial trial;
    CHECK(trial.run({"init", "--rules", kNational}).exit == Exit::done);
    CHECK(contains(trial.run({"rules", "--as-of", "2024-12-31"}).out, "评优的季度等次要求"));
    const Trial missing;
    CHECK(missing.run({"init", "--rules", missing.path("没有.toml")}).exit == Exit::environment);
    CHECK_FALSE(std::filesystem::exists(missing.path("kaoping.db")));
}

TEST_CASE("rules shows what is in force on a day, with articles") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const Ran ran = trial.run({"规则", "--as-of", "2024-12-31"});
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.out, "2024年12月31日有效的规定"));
    CHECK(contains(ran.out, "一年内2次，等次不高于基本称职（效能责任追究 二(五)"));
    CHECK(contains(ran.out, "优秀 ≥ 90.00"));
    CHECK_FALSE(contains(trial.run({"rules", "--as-of", "1999-01-01"}).out, "优秀 ≥"));
    CHECK(contains(trial.run({"rules"}).out, "2026年11月24日"));
}

TEST_CASE("rules --check names what is wrong by line and column, and needs no database") {
    const Trial trial;
    CHECK(trial.run({"rules", "--check", kTownship}).exit == Exit::done);
    const std::string bad = altered(trial, "Q1 = 15", "Q1 = 16");
    const Ran ran = trial.run({"rules", "--check", bad});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "规则.toml · 第"));
    CHECK(trial.run({"rules", "--check", trial.path("没有.toml")}).exit == Exit::environment);
}

TEST_CASE("rules --use changes the rule book, unless it is wrong") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const auto shown = [&] { return trial.run({"rules", "--as-of", "2024-12-31"}).out; };
    const std::string before = shown();
    CHECK(trial.run({"rules", "--use", altered(trial, "Q1 = 15", "Q1 = 16")}).exit ==
          Exit::refused);
    CHECK(shown() == before);
    CHECK(trial.run({"rules", "--use", kNational}).exit == Exit::done);
    CHECK(shown() != before);
}
