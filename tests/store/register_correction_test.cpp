// Corrections of registers, and withdrawals of what they rest on.
#include <catch2/catch.hpp>

#include "office.h"
#include "story.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Day kDay = day_of(2024, 3, 5);
const Day kLater = day_of(2024, 4, 6);
const Denial kDenial{"否1", {}, kDay, "建房", "", "", "", {}};
const TimedCase kCase{"办1", {}, "低保", CaseType::ordinary, kDay, {}, "", {}, {}};

}  // namespace

TEST_CASE("a correction of a register replaces, and erases what may be blank") {
    Office office;
    Store& store = office.store();
    TimedCase fact = with(kCase, [](auto& f) {
        f.person = kLi;
        f.closed = Told<Day>{kLater, {}};
        f.days = 10;
    });
    import_row(store, FactKind::cases, fact);
    TimedCase other = with(fact, [](auto& f) {
        f.person = kWang;
        f.closed.reset();
    });
    const auto outcome = correct_row(store, FactKind::cases, other, {"closed_on"});
    CHECK(outcome.what == What::corrected);
    REQUIRE(outcome.conflicts.size() == 2);
    CHECK(outcome.conflicts[0].stored == "001");
    CHECK(outcome.conflicts[0].given == "002");
    const auto held = value_of(store.office_facts()).cases;
    REQUIRE(held.size() == 1);
    CHECK(held[0].person == kWang);
    CHECK_FALSE(held[0].closed);
    CHECK(held[0].days == 10);
    CHECK(correct_row(store, FactKind::cases, other, {"number"}).what == What::not_erasable);
}

TEST_CASE("a roster stays while a register names somebody only it tells of") {
    Office office;
    Store& store = office.store();
    import_row(store, FactKind::people, roster_row("004", "赵强"), "名册二.xlsx");
    const BatchId roster = value_of(store.batches()).back().id;
    import_row(store, FactKind::denials, with(kDenial, [](auto& f) { f.person = PersonId{4}; }));
    const BatchId register_batch = value_of(store.batches()).back().id;
    const auto outcome = value_of(store.withdraw(roster, "导错了", kWriter));
    CHECK(outcome.what == Withdrawal::What::people_needed);
    CHECK(outcome.people == std::vector<std::string>{"004"});
    CHECK(value_of(store.withdraw(register_batch, "导错了", kWriter)).what ==
          Withdrawal::What::done);
    CHECK(value_of(store.office_facts()).denials.empty());
    CHECK(value_of(store.withdraw(roster, "导错了", kWriter)).what == Withdrawal::What::done);
}

TEST_CASE("a correction of whom a register names stays while later files rest on it") {
    Office office;
    Store& store = office.store();
    import_row(store, FactKind::denials, with(kDenial, [](auto& f) { f.person = kLi; }));
    const auto corrected = with(kDenial, [](auto& f) { f.person = kWang; });
    correct_row(store, FactKind::denials, corrected);
    const BatchId correction = value_of(store.batches()).back().id;
    import_row(store, FactKind::denials, corrected, "丙.xlsx");
    const auto outcome = value_of(store.withdraw(correction, "x", kWriter));
    CHECK(outcome.what == Withdrawal::What::contradicted);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].stored == "001");
    CHECK(outcome.conflicts[0].given == "002");
}
