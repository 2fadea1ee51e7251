// Two processes at one database, and one that dies in the middle.
#include <signal.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "child.h"
#include "facts_text.h"
#include "office.h"
#include "records/store/sqlite.h"

using namespace kaoping;
using namespace kaoping::test;
using namespace std::chrono_literals;

namespace {

const Period kQ1{2024, PeriodKind::q1};

// Begins to import, says so, and goes on when told to.
int import_when_told(Child& self, const std::string& database) {
    Store store = value_of(Store::open(database));
    File file(store, "慢.xlsx");
    file.sheet("分", FactKind::evaluations);
    file.put(evaluation(kLi, kQ1, 9000));
    self.tell();
    self.await();
    file.commit();
    return 0;
}

bool holder_is_named(const std::string& database) {
    return std::filesystem::exists(database + "-holder");
}

}  // namespace

TEST_CASE("a second writer is told who holds the database") {
    Office office;
    office.close();
    Child first([&](Child& self) { return import_when_told(self, office.database()); });
    first.await();

    Store store = value_of(Store::open(office.database(), 50ms));
    const auto refused = store.begin_import({"甲.xlsx", "1"}, kWriter);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Failure::Kind::locked);
    CHECK(refused.error().what == office.database());
    CHECK_THAT(refused.error().detail, Catch::Contains("kaoping import"));
    CHECK_THAT(refused.error().detail, Catch::Contains("pid " + std::to_string(first.pid())));
    CHECK_THAT(refused.error().detail, Catch::Contains(kWriter.now));
    const auto rules = store.use_rule_book(kRules, kWriter);
    REQUIRE_FALSE(rules);
    CHECK(rules.error().kind == Failure::Kind::locked);

    // Reading goes on, and sees what was there before.
    CHECK(value_of(store.facts_of(kLi)).evaluations.empty());
    first.tell();
    CHECK(first.result() == 0);
    CHECK(value_of(store.facts_of(kLi)).evaluations.size() == 1);
    CHECK_FALSE(holder_is_named(office.database()));
    CHECK(store.begin_import({"甲.xlsx", "1"}, kWriter));
}

TEST_CASE("a second writer waits for the first to finish") {
    Office office;
    office.close();
    Child first([&](Child& self) { return import_when_told(self, office.database()); });
    first.await();
    std::thread release([&] {
        std::this_thread::sleep_for(100ms);
        first.tell();
    });
    {
        Store store = value_of(Store::open(office.database()));
        CHECK(import_row(store, FactKind::evaluations, evaluation(kLi, kQ1, {}, 8000)).what ==
              PutOutcome::What::filled);
        CHECK(value_of(store.batches()).size() == 3);
    }
    release.join();
    CHECK(first.result() == 0);
}

TEST_CASE("an import that is killed leaves nothing") {
    Office office;
    const std::string before = facts_text(office.store());
    office.close();
    Child child([&](Child&) {
        Store store = value_of(Store::open(office.database()));
        File file(store);
        file.sheet("册", FactKind::people);
        for (int number = 100; number < 3100; ++number) {
            file.put(roster_row(std::to_string(number), "甲"));
        }
        raise(SIGKILL);
        return 0;
    });
    CHECK(child.result() == -SIGKILL);
    CHECK(holder_is_named(office.database()));

    office.reopen();
    CHECK(facts_text(office.store()) == before);
    CHECK(value_of(office.store().batches()).size() == 1);
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000));
    CHECK_FALSE(holder_is_named(office.database()));
}

TEST_CASE("a holder that died is not blamed for another one's lock") {
    Office office;
    office.close();
    {
        Child dead([](Child&) { return 0; });
        CHECK(dead.result() == 0);
    }
    Child dead([&](Child&) {
        Store store = value_of(Store::open(office.database()));
        const auto batch = store.begin_import({"甲.xlsx", "1"}, kWriter);
        raise(SIGKILL);
        return 0;
    });
    const int gone = dead.pid();
    CHECK(dead.result() == -SIGKILL);

    store::Database other(office.database(), store::Database::Access::existing);
    store::Transaction lock(other, store::Transaction::Kind::write);
    Store store = value_of(Store::open(office.database(), 10ms));
    const auto refused = store.begin_import({"甲.xlsx", "1"}, kWriter);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Failure::Kind::locked);
    CHECK_THAT(refused.error().detail, !Catch::Contains(std::to_string(gone)));
    CHECK_THAT(refused.error().detail, Catch::Contains("另一个程序"));
}

TEST_CASE("a holder on another host is named as the file says") {
    Office office;
    office.close();
    {
        std::ofstream file(office.database() + "-holder");
        file << "command: kaoping close\nuser: li\nhost: 别的电脑\npid: 7\nsince: 昨天\n";
    }
    store::Database other(office.database(), store::Database::Access::existing);
    store::Transaction lock(other, store::Transaction::Kind::write);
    Store store = value_of(Store::open(office.database(), 10ms));
    const auto refused = store.begin_import({"甲.xlsx", "1"}, kWriter);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "kaoping close · li@别的电脑 · pid 7 · 昨天");
}
