// The world says no: files that are missing, foreign or damaged, folders that are, a full disk.
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "child.h"
#include "facts_text.h"
#include "office.h"
#include "records/store/sqlite.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

std::string contents(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

Failure failure_of_opening(const std::string& path) {
    const auto store = Store::open(path);
    REQUIRE_FALSE(store);
    CHECK(store.error().what == path);
    return store.error();
}

// No file of this process may grow beyond `bytes`: writing fails as on a full disk.
void limit_file_size(std::uint64_t bytes) {
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) throw std::runtime_error("setrlimit");
    signal(SIGXFSZ, SIG_IGN);
}

// A number for each kind of failure, to be told by a child's result; 0 is none.
template <class T>
int number_of(const Result<T>& result) {
    return result ? 0 : 10 + static_cast<int>(result.error().kind);
}
int number_of(Failure::Kind kind) {
    return 10 + static_cast<int>(kind);
}

// As somebody whom permissions bind; tests may run as root.
void become_nobody() {
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
        throw std::runtime_error("setuid");
    }
}

}  // namespace

TEST_CASE("what cannot be opened says why") {
    const Folder folder;
    const std::string path = folder.file("kaoping.db");

    SECTION("missing") {
        CHECK(failure_of_opening(path).kind == Failure::Kind::missing);
    }
    SECTION("in a missing folder") {
        CHECK(failure_of_opening(folder.file("none/kaoping.db")).kind == Failure::Kind::missing);
    }
    SECTION("a folder") {
        std::filesystem::create_directory(path);
        CHECK(failure_of_opening(path).kind == Failure::Kind::unreadable);
    }
    SECTION("empty") {
        write(path, "");
        CHECK(failure_of_opening(path).kind == Failure::Kind::damaged);
    }
    SECTION("no database at all") {
        write(path, "工号,姓名\n001,李明\n");
        CHECK(failure_of_opening(path).kind == Failure::Kind::damaged);
        CHECK(contents(path) == "工号,姓名\n001,李明\n");
    }
    SECTION("a long file that is no database") {
        write(path, std::string(9000, 'x'));
        CHECK(failure_of_opening(path).kind == Failure::Kind::damaged);
    }
    SECTION("somebody else's database") {
        store::Database(path, store::Database::Access::fresh).run("CREATE TABLE t (x)");
        const std::string before = contents(path);
        const Failure failure = failure_of_opening(path);
        CHECK(failure.kind == Failure::Kind::damaged);
        CHECK_THAT(failure.detail, Catch::Contains("不是考评系统的数据库"));
        CHECK(contents(path) == before);
    }
}

TEST_CASE("a database of a newer program is refused and left alone") {
    Office office;
    office.close();
    store::Database(office.database(), store::Database::Access::existing)
        .run("PRAGMA user_version = 7");
    const Failure failure = failure_of_opening(office.database());
    CHECK(failure.kind == Failure::Kind::damaged);
    CHECK_THAT(failure.detail, Catch::Contains("7") && Catch::Contains("更新版本"));
}

TEST_CASE("a damaged database is a failure, wherever the damage is") {
    Office office;
    {
        File file(office.store());
        file.sheet("分", FactKind::evaluations);
        for (int year = 1950; year < 2150; ++year) {
            for (const PersonId person : {kLi, kWang, kZhang}) {
                file.put(evaluation(person, {year, PeriodKind::y}, 9000));
            }
        }
        file.commit();
    }
    office.close();
    std::string bytes = contents(office.database());
    REQUIRE(bytes.size() > 100'000);

    SECTION("truncated") {
        write(office.database(), bytes.substr(0, bytes.size() / 2));
        CHECK(failure_of_opening(office.database()).kind == Failure::Kind::damaged);
    }
    SECTION("truncated within the header") {
        write(office.database(), bytes.substr(0, 50));
        CHECK(failure_of_opening(office.database()).kind == Failure::Kind::damaged);
    }
    SECTION("pages overwritten") {
        // All but the first page, which holds the header and the schema's root.
        std::fill(bytes.begin() + 4096, bytes.end(), '\x7e');
        write(office.database(), bytes);
        auto store = Store::open(office.database());
        if (store) {
            const auto read = store->each_person([](const Person&, const PersonFacts&) {});
            REQUIRE_FALSE(read);
            CHECK(read.error().kind == Failure::Kind::damaged);
        } else {
            CHECK(store.error().kind == Failure::Kind::damaged);
        }
    }
    SECTION("a table gone") {
        store::Database(office.database(), store::Database::Access::existing)
            .run("DROP TABLE evaluation");
        Store store = value_of(Store::open(office.database()));
        const auto read = store.each_person([](const Person&, const PersonFacts&) {});
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Failure::Kind::damaged);
        const auto batch = store.begin_import({"甲.xlsx", "1"}, kWriter);
        REQUIRE_FALSE(batch);
        CHECK(batch.error().kind == Failure::Kind::damaged);
    }
    SECTION("a word no vocabulary has") {
        store::Database(office.database(), store::Database::Access::existing)
            .run(
                "PRAGMA ignore_check_constraints = ON;"
                "INSERT INTO grade_decision VALUES (1, 1, 2024, '很好', NULL, NULL, 1, 2, NULL)");
        Store store = value_of(Store::open(office.database()));
        const auto facts = store.facts_of(kLi);
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == Failure::Kind::damaged);
        CHECK_THAT(facts.error().detail, Catch::Contains("很好"));
    }
}

TEST_CASE("creating never replaces a file, nor leaves half of one") {
    const Folder folder;
    const std::string path = folder.file("kaoping.db");
    const auto files = [&] {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            count += entry.exists() ? 1 : 0;
        }
        return count;
    };

    SECTION("a file is there") {
        write(path, "别人的");
        const auto store = Store::create(path, kRules, kWriter);
        REQUIRE_FALSE(store);
        CHECK(store.error().kind == Failure::Kind::unwritable);
        CHECK(store.error().what == path);
        CHECK_THAT(store.error().detail, Catch::Contains("已存在"));
        CHECK(contents(path) == "别人的");
        CHECK(files() == 1);
    }
    SECTION("the journal of a database that was deleted is there") {
        write(path + "-wal", "some journal");
        const auto store = Store::create(path, kRules, kWriter);
        REQUIRE_FALSE(store);
        CHECK(store.error().kind == Failure::Kind::unwritable);
        CHECK_THAT(store.error().detail, Catch::Contains(path + "-wal"));
        CHECK(files() == 1);
    }
    SECTION("the folder is missing") {
        const auto store = Store::create(folder.file("none/kaoping.db"), kRules, kWriter);
        REQUIRE_FALSE(store);
        CHECK(store.error().kind == Failure::Kind::missing);
        CHECK(store.error().what == folder.file("none/kaoping.db"));
    }
    SECTION("the disk is full") {
        Child child([&](Child&) {
            limit_file_size(20'000);
            return number_of(Store::create(path, kRules, kWriter));
        });
        CHECK(child.result() == number_of(Failure::Kind::disk_full));
        CHECK(files() == 0);
    }
    SECTION("the folder is not ours to write") {
        chmod(folder.path().c_str(), 0555);
        Child child([&](Child&) {
            become_nobody();
            return number_of(Store::create(path, kRules, kWriter));
        });
        CHECK(child.result() == number_of(Failure::Kind::unwritable));
        CHECK(files() == 0);
        chmod(folder.path().c_str(), 0755);
    }
}

TEST_CASE("a full disk fails the import and keeps what was stored") {
    Office office;
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, {2024, PeriodKind::y}, 9000));
    const std::string before = facts_text(office.store());
    office.close();
    Child child([&](Child&) {
        limit_file_size(200'000);
        Store store = value_of(Store::open(office.database()));
        ImportBatch batch = value_of(store.begin_import({"大.xlsx", "1"}, kWriter));
        const SheetId sheet = value_of(batch.begin_table("册", FactKind::people));
        Result<void> done;
        for (std::uint32_t row = 2; done && row < 5000; ++row) {
            RosterRow fact = roster_row(std::to_string(row + 1000), "甲");
            fact.origin = {sheet, row};
            done = batch.put(&fact).map([](const PutOutcome&) {});
        }
        if (done) done = batch.commit({{"册", FactKind::people, 4998, 4998, 0, 0}});
        // What failed once stays failed.
        if (!done && batch.begin_table("又", FactKind::people)) return 1;
        return number_of(done);
    });
    CHECK(child.result() == number_of(Failure::Kind::disk_full));
    office.reopen();
    CHECK(facts_text(office.store()) == before);
    CHECK(value_of(office.store().batches()).size() == 2);
}

TEST_CASE("a database that may not be written can be read, but not imported into") {
    Office office;
    office.close();
    chmod(office.database().c_str(), 0444);
    chmod(office.folder().path().c_str(), 0777);
    Child child([&](Child&) {
        become_nobody();
        auto store = Store::open(office.database());
        if (!store) return 1;
        if (value_of(store->roster()).people().size() != 3) return 2;
        return number_of(store->begin_import({"甲.xlsx", "1"}, kWriter));
    });
    CHECK(child.result() == number_of(Failure::Kind::unwritable));
}

TEST_CASE("a database in a folder that may not be written is a failure, not a crash") {
    Office office;
    office.close();
    chmod(office.folder().path().c_str(), 0555);
    Child child([&](Child&) {
        become_nobody();
        return number_of(Store::open(office.database()));
    });
    CHECK(child.result() == number_of(Failure::Kind::unwritable));
    chmod(office.folder().path().c_str(), 0755);
}
