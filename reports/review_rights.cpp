#include "reports/review_rights.h"

namespace kaoping {
namespace {

constexpr ReviewRight kCivil{
    {"公务员法第九十五条", "the civil service law, article 95"}, 30, 15, true};
constexpr ReviewRight kInstitution{
    {"事业单位工作人员考核规定第三十六条", "the appraisal rules for institutions, article 36"},
    30,
    30,
    false};

}  // namespace

const ReviewRight* review_right(Pool pool, Grade grade) {
    switch (pool) {
        case Pool::civil:
        case Pool::leader:
            return grade == Grade::incompetent ? &kCivil : nullptr;
        case Pool::institution:
            return grade == Grade::basic || grade == Grade::incompetent ? &kInstitution : nullptr;
        case Pool::worker:
        case Pool::contract:
        case Pool::village:
            break;
    }
    return nullptr;
}

Day last_day_to_ask(Day known, int days, const Calendar& calendar) {
    return calendar.working_day_from(known.plus_days(days));
}

}  // namespace kaoping
