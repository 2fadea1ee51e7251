// The story of a fact, the same for every kind: it is told, told again, filled and contradicted.
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "office.h"

namespace kaoping::test {

// A fact as it is told first, as a later row fills a blank cell of it, and as a row contradicts it.
template <class Fact>
struct Story {
    FactKind kind;
    Fact first, fuller, other;
    std::string field, stored, given;
};

// The number of facts of all kinds, by way of everything a store tells.
[[nodiscard]] std::size_t count_facts(Store& store);

template <class Fact>
void check_known(Store& store, const Story<Fact>& story) {
    File first(store, "甲.xlsx");
    first.sheet("一", story.kind);
    const Origin origin{first.sheet_id(), 2};
    CHECK(first.put(story.first).what == PutOutcome::What::stored);
    PutOutcome outcome = first.put(story.first);
    CHECK(outcome.what == PutOutcome::What::twin);
    CHECK(outcome.other == origin);
    first.sheet("二", story.kind);
    const Origin again{first.sheet_id(), 2};
    outcome = first.put(story.first);
    CHECK(outcome.what == PutOutcome::What::same_elsewhere);
    CHECK(outcome.other == origin);
    first.commit();

    File second(store, "乙.xlsx");
    second.sheet("一", story.kind);
    outcome = second.put(story.first);
    CHECK(outcome.what == PutOutcome::What::unchanged);
    CHECK((outcome.other == origin || outcome.other == again));
    outcome = second.put(story.first);
    CHECK(outcome.what == PutOutcome::What::twin);
    CHECK(outcome.other == Origin{second.sheet_id(), 2});
    second.commit();
}

template <class Fact>
void check_filled_and_conflict(Store& store, const Story<Fact>& story) {
    const std::size_t facts = count_facts(store);
    File filling(store, "丙.xlsx");
    filling.sheet("一", story.kind);
    const Origin origin{filling.sheet_id(), 2};
    CHECK(filling.put(story.fuller).what == PutOutcome::What::filled);
    CHECK(filling.put(story.fuller).what == PutOutcome::What::twin);
    CHECK(filling.put(story.first).what == PutOutcome::What::twin);
    filling.sheet("二", story.kind);
    CHECK(filling.put(story.first).what == PutOutcome::What::same_elsewhere);
    filling.commit();
    CHECK(import_row(store, story.kind, story.first, "戊.xlsx").what ==
          PutOutcome::What::unchanged);

    const PutOutcome outcome = import_row(store, story.kind, story.other, "丁.xlsx");
    CHECK(outcome.what == PutOutcome::What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == story.field);
    CHECK(outcome.conflicts[0].stored == story.stored);
    CHECK(outcome.conflicts[0].given == story.given);
    CHECK(outcome.conflicts[0].origin == origin);
    // The refused row left nothing behind.
    CHECK(import_row(store, story.kind, story.fuller, "己.xlsx").what ==
          PutOutcome::What::unchanged);
    CHECK(count_facts(store) == facts);
}

template <class Fact>
void check_story(const Story<Fact>& story) {
    Office office;
    check_known(office.store(), story);
    check_filled_and_conflict(office.store(), story);
}

// `fact` after `change` was made to it.
template <class Fact, class Change>
Fact with(Fact fact, Change change) {
    change(fact);
    return fact;
}

}  // namespace kaoping::test
