// What may stand where a working copy is to be put, and what becomes of it.
#include "reports/working_copy.h"

#include <catch2/catch.hpp>

#include "reports/xlsx_file.h"
#include "tests/reports/package.h"

namespace kaoping {
namespace {

using sample::Folder;

struct Made {
    std::string title = "得分", author = "效能办", stamp = "returned";
    Day created = day_of(2025, 1, 8);
    std::string word = "一";
};

void make(const std::string& path, const Made& made) {
    XlsxFile file{path, {made.title, made.author, made.created, made.stamp}};
    XlsxSheet sheet = file.add_sheet("表");
    sheet.write(0, 0, made.word, file.format({}));
    sheet.finish();
    file.close();
}

// Puts a working copy at a.xlsx; the name it got.
std::string put(const Folder& folder, const Made& made = {}) {
    ReplacingFile file{folder.path() + "/a.xlsx"};
    make(file.path().string(), made);
    const auto placed = put_working_copy(file);
    REQUIRE(placed);
    CHECK(placed->parent_path() == folder.path());
    return placed->filename().string();
}

}  // namespace

TEST_CASE("a working copy nobody has touched is replaced, whatever it holds and from which day") {
    const Folder folder;
    CHECK(put(folder) == "a.xlsx");
    const std::string before = folder.read("a.xlsx");
    Made later;
    later.created = day_of(2025, 2, 1);
    later.word = "二";
    CHECK(put(folder, later) == "a.xlsx");
    CHECK(folder.read("a.xlsx") != before);
    CHECK(folder.names() == std::vector<std::string>{"a.xlsx"});
}

TEST_CASE("anything else at its place stays, and the copy takes the next free name") {
    const Folder folder;
    SECTION("no workbook") {
        folder.write("a.xlsx", "notes");
    }
    SECTION("an empty file") {
        folder.write("a.xlsx", "");
    }
    SECTION("a workbook of ours that is no working copy") {
        Made other;
        other.stamp = "";
        make(folder.path() + "/a.xlsx", other);
    }
    SECTION("another kind of working copy") {
        Made other;
        other.stamp = "template";
        make(folder.path() + "/a.xlsx", other);
    }
    SECTION("one of another office") {
        Made other;
        other.author = "财政所";
        make(folder.path() + "/a.xlsx", other);
    }
    SECTION("one that was a copy of another file") {
        Made other;
        other.title = "名册";
        make(folder.path() + "/a.xlsx", other);
    }
    SECTION("a link to nowhere") {
        std::filesystem::create_symlink("nowhere", folder.path() + "/a.xlsx");
    }
    const std::string before = folder.read("a.xlsx");
    CHECK(put(folder) == "a-2.xlsx");
    CHECK(folder.read("a.xlsx") == before);
    folder.write("a-2.xlsx", "begun");
    CHECK(put(folder) == "a-3.xlsx");
    CHECK(put(folder) == "a-3.xlsx");
    CHECK(folder.read("a-2.xlsx") == "begun");
}

TEST_CASE("a folder of that name stays") {
    const Folder folder;
    std::filesystem::create_directory(folder.path() + "/a.xlsx");
    CHECK(put(folder) == "a-2.xlsx");
}

TEST_CASE("a copy that is open in an office program stays") {
    for (const char* lock : {"~$a.xlsx", ".~lock.a.xlsx#", ".~a.xlsx"}) {
        const Folder folder;
        CHECK(put(folder) == "a.xlsx");
        folder.write(lock, "");
        CHECK(put(folder) == "a-2.xlsx");
    }
}

TEST_CASE("a working copy without a stamp of its own is not put") {
    const Folder folder;
    ReplacingFile file{folder.path() + "/a.xlsx"};
    Made bare;
    bare.stamp = "";
    make(file.path().string(), bare);
    CHECK_FALSE(put_working_copy(file));
    CHECK(folder.names().size() == 1);  // what was written beside, which goes with `file`
}

}  // namespace kaoping
