// The borders of the rooms (design): who may include whom, where each library comes in, that no two
// rooms define one name, and that every header compiles alone.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

// What a file of a room may include beside its own room.
const std::map<std::string, Names> kMayInclude = {
    {"records", {}},
    {"records/store", {"records"}},
    {"config", {"records"}},
    {"importers", {"records", "config"}},
    {"scoring", {"records", "config"}},
    {"reports", {"records", "config", "scoring"}},
    {"app", {"records", "records/store", "config", "importers", "scoring", "reports"}},
};

// The rooms of which one file may know a library, by the beginning of the library's include.
const std::map<std::string, Names> kWhereLibrariesComeIn = {
    {"sqlite3.h", {"records/store"}},
    {"toml++/", {"config"}},
    {"expat.h", {"importers"}},
    {"minizip/", {"importers", "reports"}},
    {"csv.h", {"importers"}},
    {"iconv.h", {"importers"}},
    {"openssl/", {"importers"}},
    {"xlsxwriter.h", {"reports"}},
    {"boost/program_options", {"app"}},
    {"utf8proc.h", {"app"}},
    {"nlohmann/", {"app"}},
};

// A wall that takes several files, by the beginning of their names: all that libxlsxwriter is told
// would be one file of 500 lines.
const std::map<std::string, std::string> kWalls = {{"xlsxwriter.h", "reports/xlsx_"}};

struct SourceFile {
    fs::path path;     // from the root of the repository
    std::string room;  // "records/store"
    std::string text;

    [[nodiscard]] bool is_header() const { return path.extension() == ".h"; }
};

std::string room_of(const fs::path& path) {
    std::string folder = path.parent_path().generic_string();
    return folder == "app/main" ? "app" : folder;
}

const std::vector<SourceFile>& source_files() {
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> found;
        const fs::path root = KAOPING_SOURCE_DIR;
        for (const char* folder : {"app", "config", "importers", "records", "reports", "scoring"}) {
            for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
                const std::string ending = entry.path().extension().string();
                if (ending != ".h" && ending != ".cpp") continue;
                std::ifstream stream{entry.path()};
                const fs::path path = fs::relative(entry.path(), root);
                found.push_back(
                    {path, room_of(path), {std::istreambuf_iterator<char>{stream}, {}}});
            }
        }
        return found;
    }();
    return files;
}

// The includes of a file in the given brackets.
std::vector<std::string> includes_of(const SourceFile& file, const std::string& pattern) {
    const std::regex line{pattern};
    std::vector<std::string> includes;
    for (const std::string& text : lines_of(file.text)) {
        std::smatch match;
        if (std::regex_match(text, match, line)) includes.push_back(match[1]);
    }
    return includes;
}

}  // namespace

TEST_CASE("every include is written from the root and crosses no border the wrong way") {
    REQUIRE(source_files().size() > 100);
    for (const SourceFile& file : source_files()) {
        CAPTURE(file.path.string());
        REQUIRE(kMayInclude.contains(file.room));
        for (const std::string& include : includes_of(file, R"re(\s*#\s*include "(.*)".*)re")) {
            CAPTURE(include);
            const std::string room = room_of(include);
            const bool allowed = room == file.room || kMayInclude.at(file.room).contains(room);
            CHECK(allowed);
            CHECK(fs::exists(fs::path{KAOPING_SOURCE_DIR} / include));
        }
    }
}

TEST_CASE("each library comes in by one file or wall of its room, and by no header") {
    std::map<std::pair<std::string, std::string>, Names> users;  // library and room → files
    for (const SourceFile& file : source_files()) {
        for (const std::string& include : includes_of(file, R"re(\s*#\s*include <(.*)>.*)re")) {
            for (const auto& [library, rooms] : kWhereLibrariesComeIn) {
                if (!include.starts_with(library)) continue;
                CAPTURE(file.path.string(), include);
                CHECK(rooms.contains(file.room));
                CHECK_FALSE(file.is_header());
                users[{library, file.room}].insert(file.path.string());
            }
        }
    }
    for (const auto& [library, rooms] : kWhereLibrariesComeIn) {
        for (const std::string& room : rooms) {
            CAPTURE(library, room);
            const Names& files = users[{library, room}];
            const auto wall = kWalls.find(library);
            if (wall == kWalls.end()) CHECK(files.size() == 1);
            CHECK_FALSE(files.empty());
            for (const std::string& file : files) {
                if (wall != kWalls.end()) CHECK(file.starts_with(wall->second));
            }
        }
    }
}

// All rooms share a namespace, and end up in one program: two types of one name would be taken for
// one another by the linker.
TEST_CASE("no two headers define one type") {
    const std::regex definition{
        R"re((?:struct|class|enum class) (\w+)(?: final)?(?: : .*)?\s*\{.*)re"};
    std::map<std::string, Names> definers;
    for (const SourceFile& file : source_files()) {
        if (!file.is_header()) continue;
        const bool has_own_space = file.text.find("namespace kaoping::") != std::string::npos;
        for (const std::string& line : lines_of(file.text)) {
            std::smatch match;
            if (!has_own_space && std::regex_match(line, match, definition)) {
                definers[match[1]].insert(file.path.string());
            }
        }
    }
    REQUIRE(definers.contains("Points"));
    for (const auto& [name, files] : definers) {
        CAPTURE(name, files);
        CHECK(files.size() == 1);
    }
}

TEST_CASE("every header compiles alone", "[slow]") {
    const Trial trial;
    for (const SourceFile& file : source_files()) {
        if (!file.is_header()) continue;
        const std::string alone =
            trial.write("alone.cpp", "#include \"" + file.path.generic_string() + "\"\n");
        const std::string command =
            "c++ -std=c++20 -fsyntax-only -I" KAOPING_SOURCE_DIR " " + alone;
        CAPTURE(command, file.path.string());
        CHECK(std::system(command.c_str()) == 0);
    }
}
