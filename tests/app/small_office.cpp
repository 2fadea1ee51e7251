#include "tests/app/small_office.h"

namespace kaoping {

std::string small_roster() {
    return "工号,姓名,单位,人员类别\n"
           "P1,张三,党政办,公务员\n"
           "P2,李四,党政办,公务员\n"
           "P3,王五,财政所,公务员\n"
           "P4,赵六,财政所,公务员\n"
           "P5,孙七,财政所,公务员\n"
           "P6,周八,石桥村,村干部\n"
           "P7,吴九,党政办,班子成员\n";
}

std::string small_evaluations() {
    struct Line {
        const char* person;
        const char* score;
    };
    std::string csv = "年度,考评周期,工号,姓名,自评分,复核分,审定分\n";
    for (const char* period : {"一季度", "二季度", "半年小结", "三季度", "四季度", "年终总评"}) {
        for (const Line& line :
             {Line{"P1,张三", "95"}, Line{"P2,李四", "94"}, Line{"P3,王五", "92"},
              Line{"P4,赵六", "80"}, Line{"P5,孙七", "70"}, Line{"P6,周八", "85"},
              Line{"P7,吴九", "96"}}) {
            const bool unreviewed =
                std::string_view{line.person} == "P4,赵六" && std::string_view{period} == "三季度";
            const std::string score = line.score;
            csv += "2024," + std::string{period} + "," + line.person + "," + score + "," +
                   (unreviewed ? "" : score) + "," + score + "\n";
        }
    }
    return csv;
}

std::string small_measures() {
    return "2024年责任追究登记\n"
           "文号,工号,姓名,决定日期,追责事由,责任类型,处理方式\n"
           "溪效能告字〔2024〕1号,P3,王五,2024-03-05,5,直接责任,效能告诫\n"
           "溪效能告字〔2024〕2号,P3,王五,2024-09-10,6,直接责任,效能告诫\n";
}

Ran import_small_office(const Trial& trial) {
    return trial.run({"import", trial.write("人员名册.csv", small_roster()),
                      trial.write("得分.csv", small_evaluations()),
                      trial.write("台账.csv", small_measures())});
}

}  // namespace kaoping
