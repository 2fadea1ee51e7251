// Every date style of domain 3.4, and what is refused.
#include "importers/dates.h"

#include <catch2/catch.hpp>

#include "fake_table.h"

namespace kaoping {
namespace {

DateReading read(const std::string& text, std::optional<int> title_year = {}) {
    return read_date(fake::cell(text), title_year);
}

}  // namespace

TEST_CASE("dates in every style are one day") {
    for (const char* text : {"2024.3.5",
                             "2024.03.05",
                             "2024-3-5",
                             "2024/3/5",
                             "2024年3月5日",
                             "2024年03月05日",
                             "2024年3月5号",
                             "24.3.5",
                             "24.03.05",
                             "24年3月5日",
                             "24/3/5",
                             "20240305",
                             "２０２４．３．５",
                             "２０２４年３月５日",
                             "二〇二四年三月五日",
                             "二○二四年三月五日",
                             "二零二四年三月五日",
                             "二O二四年三月五日",
                             "2024年三月五日",
                             "2024 年 3 月 5 日",
                             "2024/3/5 0:00",
                             "2024-03-05 08:30:00",
                             "2024-03-05T08:30:00",
                             "2024.3.5 上午",
                             "2024年3月5日 9时30分",
                             "2024年3月5日9:30",
                             "2024年3月5日下午3点",
                             "２０２４／３／５　０：００",
                             "'2024.3.5",
                             " 2024.3.5 ",
                             "45356",
                             "#45356",
                             "#45356.0",
                             "#45356.35416666667",
                             "#20240305",
                             "@2024-03-05",
                             "@2024-03-05T23:59:59"}) {
        INFO(text);
        REQUIRE(read(text).day);
        CHECK(to_string(*read(text).day) == "2024-03-05");
    }
}

TEST_CASE("dates read to the right day") {
    struct Row {
        const char* text;
        const char* day;
    };
    for (const auto& [text, day] :
         {Row{"#45200", "2023-10-01"}, Row{"二〇二四年十二月三十一日", "2024-12-31"},
          Row{"二〇一二年十月十日", "2012-10-10"}, Row{"二〇二四年一月廿一日", "2024-01-21"},
          Row{"2024-2-29", "2024-02-29"}, Row{"98.7.1", "1998-07-01"},
          Row{"24.10.15", "2024-10-15"}, Row{"99/3/15", "1999-03-15"},
          Row{"@1988-02-01", "1988-02-01"}}) {
        INFO(text);
        REQUIRE(read(text).day);
        CHECK(to_string(*read(text).day) == day);
    }
}

TEST_CASE("a day without a year takes the year of the title, if there is one") {
    REQUIRE(read("3月5日", 2024).day);
    CHECK(to_string(*read("3月5日", 2024).day) == "2024-03-05");
    CHECK(to_string(*read("三月五日", 2024).day) == "2024-03-05");
    CHECK(read("3月5日").fault == DateFault::no_year);
    CHECK(read("2月30日", 2024).fault == DateFault::impossible);
}

TEST_CASE("a month without its day is refused, but known by its last day") {
    for (const char* text : {"2024年2月", "2024-2", "2024/02", "202402", "二〇二四年二月"}) {
        INFO(text);
        const DateReading reading = read(text);
        CHECK(reading.fault == DateFault::no_day);
        REQUIRE(reading.month_end);
        CHECK(to_string(*reading.month_end) == "2024-02-29");
    }
    CHECK_FALSE(read("2024年").month_end);
    CHECK_FALSE(read("2024.2").month_end);
    CHECK(read("2024年13月").fault == DateFault::impossible);
}

TEST_CASE("dates that could be two days, or are none, are refused") {
    struct Row {
        const char* text;
        DateFault fault;
    };
    for (const auto& [text, fault] : {Row{"#2024.1", DateFault::ambiguous_number},
                                      Row{"#2024.3", DateFault::ambiguous_number},
                                      Row{"#2024.12", DateFault::ambiguous_number},
                                      Row{"2024.10", DateFault::ambiguous_number},
                                      Row{"2024年3月", DateFault::no_day},
                                      Row{"2024-3", DateFault::no_day},
                                      Row{"2024/3", DateFault::no_day},
                                      Row{"#202403", DateFault::no_day},
                                      Row{"#2024", DateFault::no_day},
                                      Row{"2024年", DateFault::no_day},
                                      Row{"二〇二四年三月", DateFault::no_day},
                                      Row{"2024-02-30", DateFault::impossible},
                                      Row{"2023.2.29", DateFault::impossible},
                                      Row{"2024.13.1", DateFault::impossible},
                                      Row{"20241301", DateFault::impossible},
                                      Row{"03/04/2024", DateFault::ambiguous_order},
                                      Row{"3.4.2024", DateFault::ambiguous_order},
                                      Row{"03/04/24", DateFault::ambiguous_order},
                                      Row{"24-03-05", DateFault::ambiguous_order},
                                      Row{"三月初", DateFault::unreadable},
                                      Row{"2024.3.5-2024.3.8", DateFault::unreadable},
                                      Row{"2024-3.5", DateFault::unreadable},
                                      Row{"#92.5", DateFault::unreadable},
                                      Row{"#7", DateFault::unreadable},
                                      Row{"#-45356", DateFault::unreadable},
                                      Row{"#99999", DateFault::unreadable},
                                      Row{"#1E5", DateFault::unreadable},
                                      Row{"#123456789012345678", DateFault::unreadable},
                                      Row{"待定", DateFault::unreadable},
                                      Row{"2024..5", DateFault::unreadable}}) {
        INFO(text);
        CHECK_FALSE(read(text).day);
        CHECK(read(text).fault == fault);
    }
}

}  // namespace kaoping
