// A file as one transaction: kept whole, or not at all; what is remembered of it.
#include <catch2/catch.hpp>
#include <stdexcept>

#include "facts_text.h"
#include "office.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Period kQ1{2024, PeriodKind::q1};
const Day kDay = day_of(2024, 3, 5);

}  // namespace

TEST_CASE("a new store has its rule book, and keeps the ones before") {
    Office office;
    RuleBookText rules = value_of(office.store().rule_book());
    CHECK(rules.name == kRules.name);
    CHECK(rules.toml == kRules.toml);
    CHECK(rules.calendars == kRules.calendars);

    const RuleBookText next{"新规则.toml", "title = \"新\"\n", {{"b.toml", "2"}, {"a.toml", "1"}}};
    value_of(office.store().use_rule_book(next, kWriter));
    office.reopen();
    rules = value_of(office.store().rule_book());
    CHECK(rules.name == next.name);
    CHECK(rules.toml == next.toml);
    CHECK(rules.calendars == next.calendars);
}

TEST_CASE("an import that is not committed leaves nothing") {
    Office office;
    const std::string before = facts_text(office.store());
    {
        File file(office.store());
        file.sheet("册", FactKind::people);
        file.put(roster_row("004", "赵强"));
        file.sheet("分", FactKind::evaluations);
        file.put(evaluation(kLi, kQ1, 9000));
        CHECK(facts_text(office.store()) != before);
    }
    CHECK(facts_text(office.store()) == before);
    CHECK(value_of(office.store().batches()).size() == 1);
    CHECK(value_of(office.store().file_state("digest of 甲.xlsx")) == FileState::unknown);
    // And the next one is not in its way.
    CHECK(import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000)).what ==
          What::stored);
}

TEST_CASE("persons of an open import are known at once, by ids in their order") {
    Office office;
    File file(office.store());
    file.sheet("册", FactKind::people);
    file.put(roster_row("009", "甲"));
    file.put(roster_row("004", "乙"));
    file.put(roster_row("001", "李明"));
    const Roster roster = value_of(office.store().roster());
    REQUIRE(roster.people().size() == 5);
    CHECK(roster.by_number("009")->id() == PersonId{4});
    CHECK(roster.by_number("004")->id() == PersonId{5});
    file.sheet("分", FactKind::evaluations);
    CHECK(file.put(evaluation({5}, kQ1, 9000)).what == What::stored);
}

TEST_CASE("batches remember the file, its tables and their counts") {
    Office office;
    ImportBatch batch = value_of(office.store().begin_import({"分.xlsx", "0123abcd"}, kWriter));
    const SheetId first = value_of(batch.begin_table("一季度", FactKind::evaluations));
    const SheetId second = value_of(batch.begin_table("", FactKind::denial_reports));
    value_of(batch.commit({{"一季度", FactKind::evaluations, 9, 5, 3, 1, 0},
                           {"", FactKind::denial_reports, 4, 0, 4, 0, 0}}));
    office.reopen();

    const auto batches = value_of(office.store().batches());
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].file == "名册.xlsx");
    const BatchRecord& record = batches[1];
    CHECK(record.id == BatchId{2});
    CHECK(record.file == "分.xlsx");
    CHECK(record.digest == "0123abcd");
    CHECK(record.imported_at == kWriter.now);
    REQUIRE(record.tables.size() == 2);
    CHECK(record.tables[0].sheet == "一季度");
    CHECK(record.tables[0].kind == FactKind::evaluations);
    CHECK(record.tables[0].read == 9);
    CHECK(record.tables[0].stored == 5);
    CHECK(record.tables[0].unchanged == 3);
    CHECK(record.tables[0].corrected == 1);
    CHECK(record.tables[0].refused == 0);
    CHECK(record.correction_reason.empty());
    CHECK_FALSE(record.is_withdrawn());
    CHECK(record.tables[1].sheet.empty());
    CHECK(record.tables[1].kind == FactKind::denial_reports);

    CHECK(value_of(office.store().file_state("0123abcd")) == FileState::whole);
    CHECK(value_of(office.store().file_state("0123")) == FileState::unknown);
    const SourceSheet source = value_of(office.store().source(first));
    CHECK(source.file == "分.xlsx");
    CHECK(source.digest == "0123abcd");
    CHECK(source.sheet == "一季度");
    CHECK(value_of(office.store().source(second)).sheet.empty());
}

TEST_CASE("a file of which rows were refused is not known, for it may be told again") {
    Office office;
    ImportBatch batch = value_of(office.store().begin_import({"分.xlsx", "0123"}, kWriter));
    static_cast<void>(value_of(batch.begin_table("一季度", FactKind::evaluations)));
    value_of(batch.commit({{"一季度", FactKind::evaluations, 9, 8, 0, 0, 1}}));
    CHECK(value_of(office.store().file_state("0123")) == FileState::in_part);
}

TEST_CASE("a file without tables is remembered too") {
    Office office;
    ImportBatch batch = value_of(office.store().begin_import({"空.csv", "00"}, kWriter));
    value_of(batch.commit({}));
    CHECK(value_of(office.store().batches()).back().tables.empty());
}

TEST_CASE("an import may be finished after its store is gone") {
    Office office;
    {
        Store other = value_of(Store::open(office.database()));
        office.close();
        ImportBatch batch = value_of(other.begin_import({"甲.xlsx", "1"}, kWriter));
        { const Store gone = std::move(other); }
        value_of(batch.commit({}));
    }
    office.reopen();
    CHECK(value_of(office.store().batches()).size() == 2);
}

TEST_CASE("misuse is a defect, and says so") {
    Office office;
    Store& store = office.store();
    ImportBatch batch = value_of(store.begin_import({"甲.xlsx", "1"}, kWriter));
    const auto put = [&](auto fact, Origin origin) {
        fact.origin = origin;
        return batch.put(&fact);
    };
    CHECK_THROWS_AS(put(evaluation(kLi, kQ1, 1), {SheetId{1}, 2}), std::logic_error);
    const SheetId sheet = value_of(batch.begin_table("表", FactKind::evaluations));
    CHECK_THROWS_AS(put(evaluation(kLi, kQ1, 1), {SheetId{1}, 2}), std::logic_error);
    CHECK_THROWS_AS(put(Veto{"村", 2024, "", "", {}}, {sheet, 2}), std::logic_error);
    CHECK_THROWS_AS(put(evaluation({99}, kQ1, 1), {sheet, 2}), std::logic_error);
    CHECK_THROWS_AS(store.begin_import({"乙.xlsx", "2"}, kWriter), std::logic_error);
    CHECK_THROWS_AS(store.use_rule_book(kRules, kWriter), std::logic_error);
    CHECK_THROWS_AS(store.source(SheetId{99}), std::logic_error);
    CHECK_THROWS_AS(batch.commit({}), std::logic_error);
    CHECK_THROWS_AS(batch.commit({{"表", FactKind::people, 0, 0, 0, 0}}), std::logic_error);

    const SheetId people = value_of(batch.begin_table("册", FactKind::people));
    CHECK_THROWS_AS(put(roster_row("", "甲"), {people, 2}), std::logic_error);
    value_of(batch.begin_table("指标", FactKind::items));
    const std::vector<ItemScore> none;
    CHECK_THROWS_AS(batch.put(&none), std::logic_error);
    auto mixed = items(kLi, kQ1, Stage::self, {1, 2});
    mixed[1].person = kWang;
    CHECK_THROWS_AS(batch.put(&mixed), std::logic_error);

    value_of(batch.commit({{"表", FactKind::evaluations, 0, 0, 0, 0},
                           {"册", FactKind::people, 0, 0, 0, 0},
                           {"指标", FactKind::items, 0, 0, 0, 0}}));
    CHECK_THROWS_AS(batch.begin_table("又", FactKind::items), std::logic_error);
}

TEST_CASE("the same file twice tells nothing new") {
    Office office;
    const auto import_all = [&](const std::string& name) {
        std::vector<What> outcomes;
        File file(office.store(), name);
        file.sheet("分", FactKind::evaluations);
        outcomes.push_back(file.put(evaluation(kLi, kQ1, 9000, 8000)).what);
        outcomes.push_back(file.put(evaluation(kWang, kQ1, 9000)).what);
        outcomes.push_back(file.put(evaluation(kWang, kQ1, {}, 8000)).what);
        file.sheet("责", FactKind::measures);
        outcomes.push_back(file.put(warning(kLi, "1号", kDay, {{1, ""}, {2, ""}})).what);
        outcomes.push_back(file.put(warning(kLi, "1号", kDay, {{3, ""}})).what);
        file.commit();
        return outcomes;
    };
    CHECK(import_all("甲.xlsx") ==
          std::vector<What>{What::stored, What::stored, What::filled, What::stored, What::filled});
    const std::string facts = facts_text(office.store());
    CHECK(import_all("乙.xlsx") == std::vector<What>(5, What::unchanged));
    CHECK(facts_text(office.store()) == facts);
}

TEST_CASE("reading what nobody told") {
    Office office;
    CHECK(value_of(office.store().facts_of(kLi)).evaluations.empty());
    CHECK(value_of(office.store().facts_of({99})).measures.empty());
    CHECK(value_of(office.store().vetoes()).empty());
}

TEST_CASE("facts come by day, whatever the order in which they were told") {
    Office office;
    File file(office.store());
    file.sheet("分", FactKind::adjustments);
    for (const int month : {5, 1, 12, 3}) {
        file.put(Adjustment{kLi, day_of(2024, month, 1), Points::whole(1), "献血", "", {}});
    }
    file.commit();
    std::vector<int> months;
    for (const auto& fact : value_of(office.store().facts_of(kLi)).adjustments) {
        months.push_back(fact.day.month());
    }
    CHECK(months == std::vector<int>{1, 3, 5, 12});
}
