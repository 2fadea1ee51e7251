// Which rows tell one decision, transfer or sanction, and how they add up (rulebook 6: one person
// and one document; without a document, the person, the day and a ground in common).
#include <catch2/catch.hpp>

#include "office.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Day kDay = day_of(2024, 3, 5);

struct GivenRow {
    std::string document;
    std::vector<Ground> grounds;
    int day = 5;  // of March
    What expected = What::stored;
};
struct DecisionCase {
    std::string name;
    std::vector<GivenRow> rows;
    std::vector<std::string> decisions;  // "document: grounds", in order
};

std::string to_text(const MeasureDecision& decision) {
    std::string text = decision.document + ":";
    for (const Ground& ground : decision.grounds) {
        text.append(" ").append(std::to_string(ground.number)).append(ground.text);
    }
    return text;
}

std::vector<std::string> decisions_of(Store& store, PersonId person) {
    std::vector<std::string> texts;
    for (const auto& decision : value_of(store.facts_of(person)).measures) {
        texts.push_back(to_text(decision));
    }
    return texts;
}

const std::vector<DecisionCase> kCases{
    {"two documents are two decisions",
     {{"1号", {{5, "a"}}}, {"2号", {{5, "a"}}}},
     {"1号: 5a", "2号: 5a"}},
    {"one document with a ground a row is one",
     {{"1号", {{5, "a"}}}, {"1号", {{6, "b"}}, 5, What::filled}},
     {"1号: 5a 6b"}},
    {"grounds of one cell belong together", {{"", {{5, "a"}, {6, "b"}}}}, {": 5a 6b"}},
    {"without a document, another day is another decision",
     {{"", {{5, "a"}}}, {"", {{5, "a"}}, 6}},
     {": 5a", ": 5a"}},
    {"without a document, another ground is another decision",
     {{"", {{5, "a"}}}, {"", {{6, "b"}}}},
     {": 5a", ": 6b"}},
    {"a common ground makes one decision",
     {{"", {{5, "a"}}}, {"", {{5, "a"}, {6, "b"}}, 5, What::filled}},
     {": 5a 6b"}},
    {"a ground is the same by its number, whatever its words",
     {{"", {{5, "推诿"}}}, {"", {{5, "推诿扯皮"}}, 5, What::filled}},
     {": 5推诿扯皮"}},
    {"without a number, by its words",
     {{"", {{0, "推诿"}}}, {"", {{5, "推诿"}}, 5, What::filled}},
     {": 5推诿"}},
    {"the same words under two numbers are two grounds",
     {{"", {{5, "推诿"}}}, {"", {{6, "推诿"}}}},
     {": 5推诿", ": 6推诿"}},
    {"a row with the grounds of two decisions makes them one",
     {{"", {{5, "a"}}}, {"", {{6, "b"}}}, {"", {{5, "a"}, {6, "b"}}, 5, What::filled}},
     {": 5a 6b"}},
    {"a document number filled in later is the same decision",
     {{"", {{5, "a"}}}, {"1号", {{5, "a"}}, 5, What::filled}},
     {"1号: 5a"}},
    {"a row without document belongs to the documented decision it is like",
     {{"1号", {{5, "a"}}}, {"", {{5, "a"}, {6, "b"}}, 5, What::filled}},
     {"1号: 5a 6b"}},
    {"of two documented ones, to the least",
     {{"2号", {{5, "a"}}},
      {"", {{5, "a"}, {7, "c"}}, 5, What::filled},
      {"1号", {{5, "a"}}, 5, What::filled}},
     {"1号: 5a 7c", "2号: 5a"}},
    {"no ground at all is a ground in common", {{"", {}}, {"", {}, 5, What::unchanged}}, {":"}},
};

}  // namespace

TEST_CASE("rows of one decision are one decision") {
    for (const DecisionCase& example : kCases) {
        INFO(example.name);
        Office office;
        for (const GivenRow& row : example.rows) {
            const auto fact = warning(kLi, row.document, day_of(2024, 3, row.day), row.grounds);
            CHECK(import_row(office.store(), FactKind::measures, fact).what == row.expected);
        }
        CHECK(decisions_of(office.store(), kLi) == example.decisions);
        // All of them again, last to first: nothing new.
        for (auto row = example.rows.rbegin(); row != example.rows.rend(); ++row) {
            const auto fact = warning(kLi, row->document, day_of(2024, 3, row->day), row->grounds);
            CHECK(import_row(office.store(), FactKind::measures, fact).what == What::unchanged);
        }
        CHECK(decisions_of(office.store(), kLi) == example.decisions);
    }
}

TEST_CASE("one document names one decision of each person") {
    Office office;
    import_row(office.store(), FactKind::measures, warning(kLi, "1号", kDay, {{5, "a"}}));
    CHECK(import_row(office.store(), FactKind::measures, warning(kWang, "1号", kDay, {{5, "a"}}))
              .what == What::stored);
    CHECK(decisions_of(office.store(), kLi).size() == 1);
}

TEST_CASE("decisions that a row would unite must agree") {
    Office office;
    MeasureDecision first = warning(kLi, "", kDay, {{5, "a"}});
    first.authority = "领导小组";
    MeasureDecision second = warning(kLi, "", kDay, {{6, "b"}});
    second.authority = "乡党委";
    import_row(office.store(), FactKind::measures, first);
    import_row(office.store(), FactKind::measures, second);
    const PutOutcome outcome = import_row(office.store(), FactKind::measures,
                                          warning(kLi, "", kDay, {{5, "a"}, {6, "b"}}));
    CHECK(outcome.what == What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == "authority");
    CHECK(outcome.conflicts[0].stored == "领导小组");
    CHECK(outcome.conflicts[0].given == "乡党委");
    CHECK(decisions_of(office.store(), kLi).size() == 2);
}

TEST_CASE("remarks of one decision add up and never contradict") {
    Office office;
    MeasureDecision fact = warning(kLi, "1号", kDay, {{5, "a"}});
    fact.remark = "二";
    import_row(office.store(), FactKind::measures, fact);
    fact.remark = "一";
    CHECK(import_row(office.store(), FactKind::measures, fact).what == What::filled);
    fact.remark = "二";
    CHECK(import_row(office.store(), FactKind::measures, fact).what == What::unchanged);
    CHECK(value_of(office.store().facts_of(kLi)).measures.at(0).remark == "一；二");
}

TEST_CASE("a decision is not both aggravated and exempted, even by two rows") {
    Office office;
    MeasureDecision fact = warning(kLi, "1号", kDay, {{5, "a"}});
    fact.aggravated = true;
    import_row(office.store(), FactKind::measures, fact);
    fact.aggravated.reset();
    CHECK(import_row(office.store(), FactKind::measures, fact).what == What::unchanged);
    fact.exemption = "不可抗力";
    const PutOutcome outcome = import_row(office.store(), FactKind::measures, fact);
    CHECK(outcome.what == What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == "aggravated");
    CHECK_FALSE(value_of(office.store().facts_of(kLi)).measures.at(0).exempted());
}

TEST_CASE("否 is told: it contradicts 是, and excludes nothing") {
    Office office;
    MeasureDecision fact = warning(kLi, "1号", kDay, {{5, "a"}});
    fact.aggravated = false;
    fact.exemption = "不可抗力";
    CHECK(import_row(office.store(), FactKind::measures, fact).what == What::stored);
    CHECK(value_of(office.store().facts_of(kLi)).measures.at(0).aggravated == false);
    fact.exemption.clear();
    fact.aggravated = true;
    const PutOutcome outcome = import_row(office.store(), FactKind::measures, fact);
    CHECK(outcome.what == What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == "aggravated");
    CHECK(outcome.conflicts[0].stored == "no");
    CHECK(outcome.conflicts[0].given == "yes");
}

TEST_CASE("a revocation told by another file cites its row; the decision its own") {
    Office office;
    MeasureDecision fact = warning(kLi, "1号", kDay, {{5, "a"}});
    import_row(office.store(), FactKind::measures, fact);
    fact.revoked = Told<Day>{day_of(2024, 5, 1), {}};
    import_row(office.store(), FactKind::measures, fact);
    const auto measure = value_of(office.store().facts_of(kLi)).measures.at(0);
    CHECK(measure.origin == Origin{SheetId{2}, 2});
    CHECK(measure.revoked == Told<Day>{day_of(2024, 5, 1), {SheetId{3}, 2}});
}

TEST_CASE("transfers are one by day, reason and document, a blank document fitting any") {
    struct Row {
        std::string document;
        int day;
        std::string reason;
        What expected;
    };
    const std::vector<Row> rows{
        {"", 5, "效能告诫", What::stored},       {"1号", 5, "效能告诫", What::filled},
        {"2号", 5, "效能告诫", What::stored},    {"", 5, "效能告诫", What::unchanged},
        {"1号", 6, "效能告诫", What::stored},    {"1号", 5, "轮岗", What::stored},
        {"1号", 5, "效能告诫", What::unchanged},
    };
    Office office;
    for (const Row& row : rows) {
        Transfer fact{kLi,
                      day_of(2024, 3, row.day),
                      row.reason == "效能告诫",
                      row.reason,
                      "",
                      "",
                      row.document,
                      {}};
        INFO(row.document << row.day << row.reason);
        CHECK(import_row(office.store(), FactKind::transfers, fact).what == row.expected);
    }
    CHECK(value_of(office.store().facts_of(kLi)).transfers.size() == 4);
}

TEST_CASE("sanctions are one by document, or without one by day and kind") {
    struct Row {
        std::string document;
        int day;
        std::string kind;
        What expected;
    };
    const std::vector<Row> rows{
        {"1号", 5, "警告", What::stored}, {"2号", 5, "警告", What::stored},
        {"", 5, "警告", What::unchanged}, {"", 6, "警告", What::stored},
        {"", 6, "记过", What::stored},    {"1号", 6, "警告", What::conflict},
        {"3号", 6, "记过", What::filled},
    };
    Office office;
    for (const Row& row : rows) {
        const Sanction fact{kLi, row.document, day_of(2024, 3, row.day), row.kind, {}, {}, {}};
        INFO(row.document << row.day << row.kind);
        CHECK(import_row(office.store(), FactKind::sanctions, fact).what == row.expected);
    }
    CHECK(value_of(office.store().facts_of(kLi)).sanctions.size() == 4);
}
