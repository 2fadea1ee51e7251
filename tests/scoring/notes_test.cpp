// The notes of the warning record and its counts (rulebook 6).
#include <catch2/catch.hpp>

#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;
using enum Measure;

namespace {

Subject responsible(MeasureSet measures, Responsibility responsibility) {
    Subject subject = Subject{}.decision("2024-06-15", measures, "D");
    subject.last_decision().responsibility = responsibility;
    return subject;
}

}  // namespace

TEST_CASE("every measure of a decision is counted, revoked and exempted ones apart") {
    Subject subject = Subject{}
                          .decision("2024-01-05", {written})
                          .decision("2024-02-05", {written, admonition})
                          .decision("2024-03-05", {admonition, warning})
                          .decision("2024-04-05", {warning})
                          .revoked("2024-05-05")
                          .decision("2024-05-06", {warning});
    subject.last_decision().exemption = "意外";
    const WarningRecord record = count(subject);
    CHECK(record.written == 2);
    CHECK(record.admonition == 2);
    CHECK(record.warning == 1);
    CHECK(record.revoked == 1);
    CHECK(record.last_warning == day("2024-03-05"));
    CHECK(record.decisions.size() == 5);
    CHECK(record.decisions[2].ordinal == 1);
    CHECK(record.decisions[3].ordinal == 0);
}

TEST_CASE("a deadline that passed uncorrected makes a warning due, in the deadline's year") {
    Subject subject = Subject{}.decision("2023-12-20", {admonition}, "D");
    subject.last_decision().deadline = day("2024-01-20");
    CHECK(notes_of(count(subject)) == "warning-due:D");
    CHECK(notes_of(count(subject, {.year = 2023})).empty());
    CHECK(notes_of(count(subject, {.as_of = "2024-01-20"})).empty());
    CHECK(notes_of(count(subject, {.as_of = "2024-01-21"})) == "warning-due:D");
    SECTION("corrected late is corrected") {
        subject.last_decision().corrected = Told<Day>{day("2024-03-01"), {}};
        CHECK(notes_of(count(subject)).empty());
        CHECK(notes_of(count(subject, {.as_of = "2024-02-29"})) == "warning-due:D");
    }
    SECTION("revoked") {
        subject.revoked("2024-02-01");
        CHECK(notes_of(count(subject)).empty());
    }
    SECTION("31 December has passed on the morning after") {
        subject.last_decision().deadline = day("2024-12-31");
        CHECK(notes_of(count(subject)) == "warning-due:D");
    }
}

TEST_CASE("效能责任追究 二(二): measures that do not fit the responsibility") {
    struct Row {
        const char* name;
        Subject subject;
        const char* notes;
    };
    using enum Responsibility;
    for (const Row& row :
         {Row{"direct, warning", responsible({warning}, direct), ""},
          Row{"direct, admonition", responsible({admonition}, direct), "measure-mismatch:D"},
          Row{"direct, written only", responsible({written}, direct), ""},
          Row{"main, anything", responsible({warning}, Responsibility::main), ""},
          Row{"important, admonition", responsible({admonition}, important), ""},
          Row{"important, warning", responsible({warning}, important), "measure-mismatch:D"},
          Row{"important, both", responsible({admonition, warning}, important), ""},
          Row{"a year after an admonition",
              responsible({warning}, important).decision("2023-06-15", {admonition}, "E"), ""},
          Row{"a day more than a year after",
              responsible({warning}, important).decision("2023-06-14", {admonition}, "E"),
              "measure-mismatch:D"},
          Row{"on the day of an admonition",
              responsible({warning}, important).decision("2024-06-15", {admonition}, "E"), ""},
          Row{"before an admonition",
              responsible({warning}, important).decision("2024-06-16", {admonition}, "E"),
              "measure-mismatch:D"},
          Row{"after an admonition that fell",
              responsible({warning}, important)
                  .decision("2024-01-05", {admonition}, "E")
                  .revoked("2024-02-01"),
              "measure-mismatch:D"}}) {
        INFO(row.name);
        CHECK(notes_of(count(row.subject)) == row.notes);
    }
    Subject aggravated = responsible({warning}, important);
    aggravated.last_decision().aggravated = true;
    CHECK(notes_of(count(aggravated)).empty());
}

TEST_CASE("bad effect of a substantiated report is a sanction to decide") {
    CHECK(notes_of(count(Subject{}.reported("2024-03-01", "A", Finding::substantiated, true))) ==
          "sanction-to-decide");
    CHECK(notes_of(count(Subject{}.reported("2024-03-01", "A", Finding::open, true))).empty());
    CHECK(notes_of(count(Subject{}.reported("2024-03-01", "A"))).empty());
}

TEST_CASE("facts outside the service are kept, count, and are noted") {
    const Subject subject = Subject{}.serves("2024-03-01").warned("2024-02-28").year_at(2024, "95");
    CHECK(notes_of(count(subject)) == "outside-service");
    CHECK(judge(subject).warnings == 1);
    CHECK(notes_of(count(Subject{}.serves("2024-03-01").warned("2024-03-01"))).empty());
    CHECK(notes_of(count(Subject{}.serves("2024-03-01").adjusted("2024-01-05", "1"))) ==
          "outside-service");
}

TEST_CASE("transfers without three warnings behind them") {
    CHECK(notes_of(count(Subject{}.transferred("2024-05-01"))) == "transfer-without-cause");
    CHECK(notes_of(count(Subject{}.transferred("2024-05-01", false))).empty());
    CHECK_FALSE(count(Subject{}.transferred("2024-05-01")).transfer_date);
}

TEST_CASE("notes stand in their fixed order") {
    Subject subject = Subject{}
                          .serves("2024-02-01")
                          .warned("2024-01-05")
                          .transferred("2024-01-06")
                          .reported("2024-03-01", "A", Finding::substantiated, true);
    subject.last_decision().responsibility = Responsibility::important;
    CHECK(notes_of(count(subject)) ==
          "transfer-without-cause;measure-mismatch:W1;sanction-to-decide;outside-service");
}

TEST_CASE("a decision without a document is named by its date") {
    Subject subject = Subject{}.year_at(2025, "90");
    for (const char* on : {"2024-01-01", "2024-01-02", "2024-01-03"}) subject.warned(on);
    subject.transferred("2024-01-03").warned("2024-12-01");
    subject.last_decision().document.clear();
    CHECK(count(subject).referrals == std::vector<std::string>{"2024-12-01"});
}
