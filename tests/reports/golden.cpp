#include "tests/reports/golden.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "reports/plain_text.h"

namespace kaoping::golden {
namespace {

std::string read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

ReportContext context_of(const Office& office, Language language) {
    return {office, language, day_of(2025, 1, 8), ""};
}

void check(const std::string& name, Workbook workbook) {
    const std::string path =
        std::string{KAOPING_SOURCE_DIR} + "/tests/reports/golden/" + name + ".txt";
    const std::string text = to_plain_text(std::move(workbook));
    const char* approved = std::getenv("KAOPING_APPROVE");
    if (approved != nullptr && name == approved) {
        std::ofstream{path, std::ios::binary} << text;
    }
    INFO(name);
    CHECK(text == read_file(path));
}

}  // namespace kaoping::golden
