// Tables about villages and units: meetings, ballots, reviews, works.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

struct Refused {
    const char* cells;
    const char* error;
};
void check_refused(const std::string& headings, std::initializer_list<Refused> rows) {
    for (const auto& [cells, error] : rows) {
        INFO(cells);
        const auto got = import_text({headings, cells});
        CHECK(got.errors() == Lines{error});
        CHECK(got.facts.size() == 0);
    }
}

std::string half_of(const Imported& got) {
    const auto& facts = got.facts.all<VillageMeeting>();
    std::string line = facts.empty() ? "" : to_key(facts[0].half);
    for (const std::string& told : got.told()) line += told;
    return line;
}

const std::string kMeeting = "村|期次|公告日期|会议日期|代表总数|到会代表|当场公布";
const std::string kBallot = "村|期次|工号|姓名|优秀|称职|基本称职|不称职|弃权";
const std::string kReview = "年度|单位|项目|发出|收回|有效|满意|基本满意|不满意";

// Two cadres of one name, each of a village.
const Roster& village_roster() {
    static const Roster people = [] {
        RosterRow row;
        row.number = "101";
        row.name = "周大山";
        row.unit = "柳树村";
        RosterRow other = row;
        other.number = "102";
        other.unit = "石桥村";
        std::vector<Person> list;
        list.emplace_back(PersonId{7}, std::vector{row});
        list.emplace_back(PersonId{8}, std::vector{other});
        return Roster{std::move(list)};
    }();
    return people;
}

}  // namespace

TEST_CASE("勤廉双述会议") {
    const auto got = import_text({kMeeting, "柳 树村|2024H1|2024-03-07|2024-03-10|45|36人|是",
                                  "石桥村|2024年下半年|2024.9.1|2024.9.9|#40|#40|否",
                                  "合计|||||76|", "石桥村|2024H1|2024-03-07|2024-03-10|40|0|"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<VillageMeeting>();
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].unit == "柳树村");
    CHECK(facts[0].half == HalfYear{2024, false});
    CHECK(to_string(facts[0].noticed) == "2024-03-07");
    CHECK(to_string(facts[0].held) == "2024-03-10");
    CHECK(facts[0].delegates == 45);
    CHECK(facts[0].attended == 36);
    CHECK(facts[0].announced == true);
    CHECK(facts[0].origin == Origin{SheetId{1}, 2});
    CHECK(facts[1].half == HalfYear{2024, true});
    CHECK(facts[1].announced == false);
    CHECK(facts[2].attended == 0);
    CHECK_FALSE(facts[2].announced);
    check_refused(kMeeting,
                  {{"柳树村|2024H1|2024-03-07|2024-03-10|45|46|", "count-exceeds@2F"},
                   {"柳树村|2024H1|2024-03-07|2024-03-10|0|0|", "count-malformed@2E"},
                   {"柳树村|2024H1|2024-03-07|2024-03-10|45|-1|", "count-malformed@2F"},
                   {"柳树村|2024H1|2024-03-07|2024-03-10|45.5|40|", "count-malformed@2E"},
                   {"柳树村|2024H1|2024-03-07|2024-03-10|四十五|40|", "count-malformed@2E"},
                   {"柳树村|2024H1|2024-03-07|2024-03-10||40|", "cell-missing@2E"},
                   {"柳树村|2024H1||2024-03-10|45|40|", "cell-missing@2C"},
                   {"柳树村|2024H1|2024-13-07|2024-03-10|45|40|", "date-impossible@2C"},
                   {"柳树村||2024-03-07|2024-03-10|45|40|", "cell-missing@2B"},
                   {"|2024H1|2024-03-07|2024-03-10|45|40|", "cell-missing@2A"},
                   {"柳树村|2024H1|2024-03-07|2024-03-10|45|40|大概", "word-unknown@2G"}});
}

TEST_CASE("a notice behind its meeting, or a meeting outside its half, is kept with a warning") {
    const auto got = import_text({kMeeting, "柳树村|2024H1|2024-03-12|2024-03-10|45|36|",
                                  "柳树村|2024H1|2024-07-01|2024-07-10|45|36|"});
    CHECK(got.told() == Lines{"days-out-of-order@2C", "day-outside-half@3D"});
    CHECK(got.outcome.diagnostics.errors() == 0);
    CHECK(got.facts.all<VillageMeeting>().size() == 2);
}

TEST_CASE("halves of a year") {
    struct Row {
        const char* cell;
        const char* half;
    };
    const auto with = [](const std::string& title, const std::string& year, const char* cell) {
        const std::string days = cell == std::string{"下半年"} ||
                                         std::string{cell}.find("H2") != std::string::npos ||
                                         title.find("下半年") != std::string::npos
                                     ? "|2024-09-07|2024-09-10"
                                     : "|2024-03-07|2024-03-10";
        return half_of(import_text({title, "村|年度|期次|公告日期|会议日期|代表总数|到会代表",
                                    "柳树村|" + year + "|" + cell + days + "|45|40"}));
    };
    for (const auto& [cell, half] :
         {Row{"2024H1", "2024H1"}, Row{"２０２４年上半年", "2024H1"}, Row{"2024年1-6月", "2024H1"},
          Row{"2024H2", "2024H2"}, Row{"2024年半年", "half-unreadable@3C"},
          Row{"2024Q1", "half-unreadable@3C"}, Row{"2024", "half-unreadable@3C"},
          Row{"第一期", "half-unreadable@3C"}, Row{"上半年", "year-missing@3C"}}) {
        INFO(cell);
        CHECK(with("双述会议", "", cell) == half);
    }
    CHECK(with("双述会议", "2024", "上半年") == "2024H1");
    CHECK(with("双述会议", "2024年度", "下半年") == "2024H2");
    CHECK(with("双述会议", "2023", "2024H1") == "year-contradicts-period@3B");
    CHECK(with("双述会议", "二四", "上半年") == "year-unreadable@3B");
    CHECK(with("2024年双述会议", "", "上半年") == "2024H1");
    CHECK(with("2023年双述会议", "", "2024H1") == "year-contradicts-period@3C");
    CHECK(with("2024年上半年双述会议", "", "") == "2024H1");
    CHECK(with("2024年下半年双述会议", "", "") == "2024H2");
    CHECK(with("2024年上半年双述会议", "", "2024H2") == "period-contradicts-title@3C");
    CHECK(with("2024年上半年和下半年双述会议", "", "") == "title-ambiguous@3C");
    CHECK(with("2024年双述会议", "", "") == "cell-missing@3C");
}

TEST_CASE("民主测评票数") {
    const auto got = import_text({kBallot, "柳树村|2024H1|101|周大山|30|5|1|0|2",
                                  "石桥村|2024年下半年||周大山|#20|#0|#0|#0|"},
                                 {&village_roster()});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<Ballot>();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].person == PersonId{7});
    CHECK(facts[0].unit == "柳树村");
    CHECK(facts[0].half == HalfYear{2024, false});
    CHECK(facts[0].excellent == 30);
    CHECK(facts[0].competent == 5);
    CHECK(facts[0].basic == 1);
    CHECK(facts[0].incompetent == 0);
    CHECK(facts[0].abstained == 2);
    CHECK(facts[0].origin == Origin{SheetId{1}, 2});
    // The village tells namesakes apart, as a unit does.
    CHECK(facts[1].person == PersonId{8});
    CHECK(facts[1].half == HalfYear{2024, true});
    CHECK_FALSE(facts[1].abstained);
    for (const auto& [cells, error] :
         {Refused{"柳树村|2024H1|101||30.5|5|1|0|2", "count-malformed@2E"},
          Refused{"柳树村|2024H1|101||30|-5|1|0|2", "count-malformed@2F"},
          Refused{"柳树村|2024H1|101||30|5||0|2", "cell-missing@2G"},
          Refused{"柳树村|2024H1|101||30|5|1|√|2", "count-malformed@2H"},
          Refused{"柳树村|2024年|101||30|5|1|0|2", "half-unreadable@2B"},
          Refused{"柳树村|2024H1|||30|5|1|0|2", "row-without-person@2"},
          Refused{"|2024H1|101||30|5|1|0|2", "cell-missing@2A"},
          Refused{"柳树村|2024H1||张无名|30|5|1|0|2", "person-name-unknown@2D"},
          Refused{"柳树村|2024H1|101||30|5|1|0|多", "count-malformed@2I"}}) {
        INFO(cells);
        const auto refused = import_text({kBallot, cells}, {&village_roster()});
        CHECK(refused.errors() == Lines{error});
        CHECK(refused.facts.size() == 0);
    }
}

TEST_CASE("an untidy count of votes, bounded by who came and what was handed in") {
    const Lines rows{"2024年上半年勤廉双述民主测评统计表",
                     "村|姓名|职务|到会代表|收回|优秀||称职||基本称职||不称职||弃权",
                     "|||||票数|百分比|票数|百分比|票数|百分比|票数|百分比|"};
    const std::vector<MergedArea> merges{
        {1, 1, 1, 14}, {2, 3, 1, 1}, {2, 3, 2, 2},   {2, 3, 3, 3},   {2, 3, 4, 4},  {2, 3, 5, 5},
        {2, 2, 6, 7},  {2, 2, 8, 9}, {2, 2, 10, 11}, {2, 2, 12, 13}, {2, 3, 14, 14}};
    const auto with = [&](const std::string& row) {
        Lines all = rows;
        all.push_back(row);
        return import_sheet(all, merges, {&village_roster()});
    };
    const auto got = with("柳树村|周 大山|主任|40|38|30|78.9%|5|13.2%|1|2.6%|0|0|2");
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.all<Ballot>().size() == 1);
    CHECK(got.facts.all<Ballot>()[0].excellent == 30);
    CHECK(got.facts.all<Ballot>()[0].incompetent == 0);
    CHECK(to_key(got.facts.all<Ballot>()[0].half) == "2024H1");
    CHECK(with("柳树村|周大山||35||30||5||1||0||2").errors() == Lines{"sum-exceeds@4D"});
    CHECK(with("柳树村|周大山||40|37|30||5||1||0||2").errors() == Lines{"sum-exceeds@4E"});
    CHECK(with("柳树村|周大山||40|41|30||5||1||0||2").errors() == Lines{"count-exceeds@4E"});
    CHECK(with("柳树村|周大山||||30||5||1||0||2").errors() == Lines{});
}

TEST_CASE("民主评议") {
    const auto got =
        import_sheet({kReview, "2024|财 政所|1|60|55份|50|40|6|4", "||第2项|60|55|50|50|0|0",
                      "||（三）|60|55|50|0|0|0", "||4.形式多样|0|0|0|0|0|0", "|小计|||220||||",
                      "2023|农业服务中心|#5|10|10|10|9|1|0"},
                     {{2, 5, 1, 1}, {2, 5, 2, 2}});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<UnitReview>();
    REQUIRE(facts.size() == 5);
    CHECK(facts[0].year == 2024);
    CHECK(facts[0].unit == "财政所");
    CHECK(facts[0].criterion == 1);
    CHECK(facts[0].sent == 60);
    CHECK(facts[0].returned == 55);
    CHECK(facts[0].valid == 50);
    CHECK(facts[0].satisfied == 40);
    CHECK(facts[0].basic == 6);
    CHECK(facts[0].dissatisfied == 4);
    CHECK(facts[1].unit == "财政所");
    CHECK(facts[1].criterion == 2);
    CHECK(facts[2].criterion == 3);
    CHECK(facts[2].origin == Origin{SheetId{1}, 4});
    CHECK(facts[3].criterion == 4);
    CHECK(facts[4].year == 2023);
    check_refused(kReview, {{"2024|财政所|1|60|61|50|40|6|4", "count-exceeds@2E"},
                            {"2024|财政所|1|60|55|56|40|6|4", "count-exceeds@2F"},
                            {"2024|财政所|1|60|55|50|41|6|4", "sum-exceeds@2F"},
                            {"2024|财政所|6|60|55|50|40|6|4", "listed-number-unknown@2C"},
                            {"2024|财政所|办事公开|60|55|50|40|6|4", "listed-number-unknown@2C"},
                            {"2024|财政所||60|55|50|40|6|4", "cell-missing@2C"},
                            {"2024|财政所|1|60|55|50|40.5|6|4", "count-malformed@2G"},
                            {"2024|财政所|1|-60|55|50|40|6|4", "count-malformed@2D"},
                            {"2024|财政所|1|60|55|50||6|4", "cell-missing@2G"},
                            {"|财政所|1|60|55|50|40|6|4", "cell-missing@2A"},
                            {"2024||1|60|55|50|40|6|4", "cell-missing@2B"}});
}

TEST_CASE("in a text file the unit of a review holds for the blank run under it") {
    const auto got =
        import_text({kReview, "2024|财政所|1|60|55|50|40|6|4", "2024||2|60|55|50|50|0|0",
                     "合计|||120|110||||", "2024||3|60|55|50|50|0|0"});
    CHECK(got.errors() == Lines{"cell-missing@5B"});
    REQUIRE(got.facts.all<UnitReview>().size() == 2);
    CHECK(got.facts.all<UnitReview>()[1].unit == "财政所");
}

TEST_CASE("村级事项") {
    const char* headings = "村|年度|事项|次数";
    const auto got = import_text({headings, "柳 树村|2024|专栏|1期", "柳树村|2024年|专栏|#1",
                                  "柳树村|2024|观看警示片|2", "石桥村|2024|法制培训|1",
                                  "石桥村|2024|帮扶对子|12对", "石桥村|2024|书面上报|0",
                                  "合计|||17", "注：帮扶对子按对计"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<VillageWork>();
    REQUIRE(facts.size() == 6);
    CHECK(facts[0].unit == "柳树村");
    CHECK(facts[0].year == 2024);
    CHECK(facts[0].matter == VillageMatter::board);
    CHECK(facts[0].count == 1);
    CHECK(facts[1].origin == Origin{SheetId{1}, 3});
    CHECK(facts[2].matter == VillageMatter::film);
    CHECK(facts[2].count == 2);
    CHECK(facts[3].matter == VillageMatter::training);
    CHECK(facts[4].matter == VillageMatter::pairs);
    CHECK(facts[4].count == 12);
    CHECK(facts[5].matter == VillageMatter::report);
    CHECK(facts[5].count == 0);
    check_refused(headings, {{"柳树村|2024|专栏|-1", "count-malformed@2D"},
                             {"柳树村|2024|专栏|1.5", "count-malformed@2D"},
                             {"柳树村|2024|专栏|", "cell-missing@2D"},
                             {"柳树村|2024|唱歌|1", "word-unknown@2C"},
                             {"柳树村||专栏|1", "cell-missing@2B"},
                             {"|2024|专栏|1", "cell-missing@2A"}});
}

}  // namespace kaoping::fake
