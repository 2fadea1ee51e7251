// The registers of an office, end to end: read, kept, known again, and given back when refused.
#include <catch2/catch.hpp>

#include "records/store/store.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

struct Register {
    std::string name;
    std::string text;
};

// One of each kind, with two facts each.
const std::vector<Register>& registers() {
    static const std::vector<Register> files{
        {"denials",
         "编号,经办人,日期,事项,否定依据\n否1,张三,2024-03-05,建房,土地管理法\n"
         "否2,,2024-03-06,低保,\n"},
        {"cases",
         "编号,承办人,事项,办件类型,受理日期,时限天数\n办1,张三,低保,一般,2024-03-05,\n"
         "办2,,来文,交办,2024-03-05,10\n"},
        {"contacts",
         "日期,方式,来人姓名,事项,首问责任人\n2024-03-05 9:30,来访,王某,低保,张三\n"
         "2024-03-05,来电,李某,户口,\n"},
        {"complaints",
         "编号,受理日期,被投诉人,内容,调查结果\n投1,2024-03-05,张三,推诿,属实\n"
         "投2,2024-03-06,,窗口无人,\n"},
        {"study",
         "2024年集中学习考勤表（每次2小时）,,\n姓名,3月5日,3月12日\n张三,√,√\n王五,×,事假\n"},
        {"talks", "日期,谈话人,对象姓名\n2024-03-05,赵书记,张三\n2024-03-06,赵书记,张三\n"},
        {"meetings",
         "村,期次,公告日期,会议日期,代表总数,到会代表\n"
         "石桥村,2024H1,2024-03-01,2024-03-10,45,36\n"
         "柳树村,2024H1,2024-03-01,2024-03-10,45,36\n"},
        {"ballots",
         "村,期次,姓名,优秀,称职,基本称职,不称职\n党政办,2024H1,张三,9,0,0,0\n"
         "党政办,2024H2,张三,9,1,0,0\n"},
        {"unit-reviews",
         "年度,单位,项目,发出,收回,有效,满意,基本满意,不满意\n"
         "2024,财政所,1,9,9,9,9,0,0\n2024,财政所,2,9,9,9,9,0,0\n"},
        {"archive", "归档日期,类别,题名\n2024年3月,3,资料\n2024-03-05,第11类,会议记录\n"},
        {"village-works", "村,年度,事项,次数\n石桥村,2024,专栏,1\n石桥村,2024,警示片,2\n"},
        {"links", "年度,姓名,联系单位\n2024,张三,溪口小学、卫生院\n"},
        {"inspections",
         "日期,项目,单位,结果\n2024-03-05,政务公开,财政所,合格\n"
         "2024-03-05,政务公开,党政办,不合格\n"},
    };
    return files;
}

std::string counts(const std::string& kind, int read, int stored, int unchanged) {
    const auto number = [](int of) { return std::to_string(of); };
    return "\"kind\":\"" + kind + "\",\"read\":" + number(read) + ",\"stored\":" + number(stored) +
           ",\"unchanged\":" + number(unchanged) + ",\"refused\":0";
}

}  // namespace

TEST_CASE("every register of an office is read and kept, in any order, and known again") {
    const Trial trial;
    trial.write("名册.csv", small_roster());
    for (const Register& each : registers()) trial.write(each.name + ".csv", each.text);
    const Ran first = trial.run({"import", trial.folder().string(), "--message-format", "json"});
    INFO(first.err << first.out);
    REQUIRE(first.exit == Exit::done);
    for (const Register& each : registers()) {
        INFO(each.name);
        CHECK(contains(first.out, counts(each.name, each.name == "links" ? 1 : 2, 2, 0)));
    }

    auto store = Store::open(trial.path("kaoping.db"));
    REQUIRE(store);
    const auto office = store->office_facts();
    REQUIRE(office);
    CHECK(office->denials.size() == 2);
    CHECK(office->cases.size() == 2);
    CHECK(office->contacts.size() == 2);
    CHECK(office->complaints.size() == 2);
    CHECK(office->meetings.size() == 2);
    CHECK(office->unit_reviews.size() == 2);
    CHECK(office->archive.size() == 2);
    CHECK(office->village_works.size() == 2);
    CHECK(office->inspections.size() == 2);
    std::size_t of_people = 0;
    REQUIRE(store->each_person([&](const Person&, const PersonFacts& facts) {
        of_people += facts.attendances.size() + facts.talks.size() + facts.ballots.size() +
                     facts.links.size();
    }));
    CHECK(of_people == 8);

    // The same rows in other files are nothing new.
    for (const Register& each : registers()) {
        INFO(each.name);
        const Ran again = trial.run(
            {"import", trial.write("again.csv", each.text + "\n"), "--message-format", "json"});
        CHECK(again.exit == Exit::done);
        CHECK(contains(again.out, counts(each.name, each.name == "links" ? 1 : 2, 0, 2)));
    }
}

TEST_CASE("what is open may be closed by a later file") {
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const std::string cases =
        "编号,承办人,事项,办件类型,受理日期,办结日期\n办1,张三,低保,一般,2024-03-05,";
    CHECK(trial.run({"import", trial.write("a.csv", cases + "\n")}).exit == Exit::done);
    CHECK(trial.run({"import", trial.write("b.csv", cases + "2024-03-08\n")}).exit == Exit::done);
    CHECK(trial.run({"import", trial.write("c.csv", cases + "2024-03-09\n")}).exit ==
          Exit::refused);
    const std::string complaints = "编号,受理日期,内容,调查结果\n投1,2024-03-05,推诿,";
    CHECK(trial.run({"import", trial.write("d.csv", complaints + "核查中\n")}).exit == Exit::done);
    CHECK(trial.run({"import", trial.write("e.csv", complaints + "部分属实\n")}).exit ==
          Exit::done);
    CHECK(trial.run({"import", trial.write("f.csv", complaints + "属实\n")}).exit == Exit::refused);
    CHECK(trial
              .run({"import", trial.write("f2.csv", complaints + "属实\n"), "--correct", "--reason",
                    "复查"})
              .exit == Exit::done);
}

TEST_CASE("a refused attendance sheet comes back, and imports once it is corrected") {
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const std::string title = "2024年集中学习考勤表（每次2小时）,,\n姓名,3月5日,3月12日\n";
    const Ran refused = trial.run(
        {"import", trial.write("考勤.csv", title + "张三,√,△\n王五,√,√\n"), "--accept-valid"});
    CHECK(refused.exit == Exit::refused);
    CHECK(contains(refused.err, "第3行 C列：看不出是否出勤"));
    // The returned rows are the refused ones, still under their days.
    const Ran again = trial.run({"import", trial.path("考勤.csv-退回.xlsx")});
    CHECK(again.exit == Exit::refused);
    CHECK(contains(again.err, "看不出是否出勤"));
    CHECK_FALSE(contains(again.err, "重复"));
}

TEST_CASE("what a register cannot say is refused with its cell, and nothing of the file is kept") {
    struct Row {
        const char* text;
        const char* cause;
        const char* cell;
    };
    const auto row = GENERATE(values<Row>({
        {"编号,事项,办件类型,受理日期,办结日期\n办1,低保,一般,2024-03-05,2024-03-04\n",
         "closed-before-received", R"("row":2,"column":"E")"},
        {"编号,受理日期,内容,办结日期\n投1,2024-03-05,推诿,2024-03-04\n", "closed-before-received",
         R"("row":2,"column":"D")"},
        {"编号,事项,办件类型,受理日期,时限天数\n办1,低保,法定,2024-03-05,\n", "limit-missing",
         R"("row":2,"column":"E")"},
        {"编号,事项,办件类型,受理日期,时限天数\n办1,来文,交办,2024-03-05,\n", "limit-missing",
         R"("row":2,"column":"E")"},
        {"村,期次,公告日期,会议日期,代表总数,到会代表\n石桥村,2024H1,2024-03-01,2024-03-10,45,46\n",
         "count-exceeds", R"("row":2,"column":"F")"},
        {"村,期次,姓名,到会代表,优秀,称职,基本称职,不称职\n石桥村,2024H1,周八,35,30,5,1,0\n",
         "sum-exceeds", R"("row":2,"column":"D")"},
        {"年度,单位,项目,发出,收回,有效,满意,基本满意,不满意\n2024,财政所,1,9,8,9,9,0,0\n",
         "count-exceeds", R"("row":2,"column":"F")"},
        {"归档日期,类别,题名\n2024-03-05,12,资料\n", "listed-number-unknown",
         R"("row":2,"column":"B")"},
        {"归档日期,类别,题名\n2024年13月,3,资料\n", "date-impossible", R"("row":2,"column":"A")"},
    }));
    CAPTURE(row.text);
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const Ran ran =
        trial.run({"import", trial.write("表.csv", row.text), "--message-format", "json"});
    CAPTURE(ran.out);
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.out, std::string{"\"cause\":\""} + row.cause + "\""));
    CHECK(contains(ran.out, row.cell));
    CHECK(contains(ran.out, R"("stored":0)"));
}
