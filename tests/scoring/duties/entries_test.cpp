// 首问责任 四, 六 and 否定报备 一, 二: what an entry has to tell.
#include <catch2/catch.hpp>

#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

struct Row {
    const char* name;
    Contact fact;
    const char* judged;  // required,actual,verdict,detail
};

Contact full_call() {
    Contact fact = call_of("2024-03-05");
    fact.caller = "王某";
    fact.caller_unit = "柳树村";
    fact.contact = "123";
    return fact;
}

Contact visit(Contact fact) {
    fact.way = ContactWay::visit;
    return fact;
}

Contact of_other(Contact fact, const std::string& handed_to, const std::string& handed_over) {
    fact.own_duty = false;
    fact.handed_to = handed_to;
    if (!handed_over.empty()) fact.handed_over = told(handed_over);
    return fact;
}

Contact own(Contact fact) {
    fact.own_duty = true;
    return fact;
}

Contact without_caller(Contact fact) {
    fact.caller.clear();
    return fact;
}

std::string judged(const Contact& fact, const std::string& as_of = "") {
    Asked asked{.as_of = as_of};
    asked.registers.contacts = {fact};
    return behind("2024-03-05#1,低保,2024,", rows_of("first-contact", asked).at(0));
}

}  // namespace

TEST_CASE("首问责任: a call needs four entries, a matter of others its hand-over too") {
    for (const Row& row : {
             Row{"a full call", full_call(), "4,4,met,"},
             Row{"a call without the caller", without_caller(full_call()), "4,3,not-met,"},
             Row{"a bare call", call_of("2024-03-05"), "4,1,not-met,"},
             Row{"a visit needs nothing", visit(call_of("2024-03-05")), "0,0,met,"},
             Row{"of one's own duty", own(full_call()), "4,4,met,"},
             Row{"handed over", of_other(full_call(), "财政所", "2024-03-06"), "5,5,met,"},
             Row{"to nobody", of_other(full_call(), "", "2024-03-06"), "5,4,not-met,"},
             Row{"on no day", of_other(full_call(), "财政所", ""), "5,4,not-met,"},
             Row{"the hand-over makes up for no other",
                 of_other(without_caller(full_call()), "财政所", "2024-03-06"), "5,4,not-met,"},
             Row{"a visit handed over",
                 of_other(visit(call_of("2024-03-05")), "财政所", "2024-03-06"), "1,1,met,"},
             Row{"a visit not handed over", of_other(visit(full_call()), "财政所", ""),
                 "1,0,not-met,"},
         }) {
        INFO(row.name);
        CHECK(judged(row.fact) == row.judged);
    }
    const Contact handed = of_other(full_call(), "财政所", "2024-03-06");
    CHECK(judged(handed, "2024-03-05") == "5,4,open,");
    CHECK(judged(handed, "2024-03-06") == "5,5,met,");
    CHECK(judged(call_of("2024-03-05"), "2024-12-31") == "4,1,open,");
    CHECK(judged(call_of("2024-03-05"), "2025-01-01") == "4,1,not-met,");
}

TEST_CASE("contacts of a day are numbered by the receiver's number, then by matter") {
    const auto by = [](const char* on, const char* matter, const Subject* receiver) {
        Contact fact = call_of(on, matter);
        if (receiver) fact.person = receiver->id();
        return fact;
    };
    const Subject one{"007"};
    const Subject two{"008"};
    Asked asked;
    asked.registers.contacts = {by("2024-03-05", "丙", &two),    by("2024-03-05", "乙", &one),
                                by("2024-03-05", "丁", nullptr), by("2024-03-05", "A", &two),
                                by("2024-03-04", "戊", &two),    by("2023-12-31", "己", &one),
                                by("2025-01-01", "庚", nullptr)};
    const Lines expected{"2024-03-04#1,戊,2024,4,1,not-met,", "2024-03-05#1,丁,2024,4,1,not-met,",
                         "2024-03-05#2,乙,2024,4,1,not-met,", "2024-03-05#3,A,2024,4,1,not-met,",
                         "2024-03-05#4,丙,2024,4,1,not-met,"};
    CHECK(rows_of("first-contact", {one, two}, asked) == expected);
    std::reverse(asked.registers.contacts.begin(), asked.registers.contacts.end());
    CHECK(rows_of("first-contact", {two, one}, asked) == expected);
}

TEST_CASE("contacts level in receiver and matter are numbered as they were written") {
    Contact first = call_of("2024-03-05");
    first.way = ContactWay::visit;
    first.origin.row = 7;
    Contact second = call_of("2024-03-05");
    second.origin.row = 30;
    const Lines expected{"2024-03-05#1,低保,2024,0,0,met,", "2024-03-05#2,低保,2024,4,1,not-met,"};
    Asked asked;
    asked.registers.contacts = {first, second};
    CHECK(rows_of("first-contact", asked) == expected);
    asked.registers.contacts = {second, first};
    CHECK(rows_of("first-contact", asked) == expected);
}

TEST_CASE("否定报备: basis, reason and approval of every refusal") {
    const auto with = [](const char* basis, const char* reason, const char* approver) {
        Denial fact = denial("否1", "2024-03-05");
        fact.basis = basis;
        fact.reason = reason;
        fact.approver = approver;
        Asked asked;
        asked.registers.denials = {fact};
        return rows_of("denial-form", asked).at(0);
    };
    CHECK(with("土地管理法", "不符合规划", "赵书记") == "否1,建房,2024,3,3,met,");
    CHECK(with("土地管理法", "不符合规划", "") == "否1,建房,2024,3,2,not-met,");
    CHECK(with("", "不符合规划", "") == "否1,建房,2024,3,1,not-met,");
    CHECK(with("", "", "") == "否1,建房,2024,3,0,not-met,");

    Asked asked;
    asked.registers.denials = {denial("否3", "2024-12-31"), denial("否1", "2024-01-01"),
                               denial("否2", "2023-12-31"), denial("否4", "2025-01-01")};
    CHECK(rows_of("denial-form", asked) ==
          Lines{"否1,建房,2024,3,0,not-met,", "否3,建房,2024,3,0,not-met,"});
    asked.as_of = "2024-06-30";
    CHECK(rows_of("denial-form", asked) == Lines{"否1,建房,2024,3,0,open,"});
}
