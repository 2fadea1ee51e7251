#include "reports/national_code.h"

#include <algorithm>

#include "reports/met_reasons.h"

namespace kaoping {
namespace {

// Whether the pool's grades are worded 合格, 基本合格, 不合格.
bool is_staff(Pool pool) {
    switch (pool) {
        case Pool::institution:
        case Pool::worker:
        case Pool::contract:
            return true;
        case Pool::civil:
        case Pool::village:
        case Pool::leader:
            break;
    }
    return false;
}

bool sanction_took_grade(const PersonYear& person) {
    const Reason* reason = met_reason(person, "sanction");
    return reason != nullptr && reason->after == to_key(Grade::undetermined);
}

}  // namespace

std::string_view national_code(const PersonYear& person) {
    if (person.person.participation == Participation::superior) return "";
    const bool staff = is_staff(person.person.pool);
    switch (person.grade) {
        case Grade::excellent:
            return "1";
        case Grade::competent:
            return staff ? "2B" : "2";
        case Grade::basic:
            return staff ? "3B" : "3";
        case Grade::incompetent:
            return staff ? "4B" : "4";
        case Grade::undetermined:
            return sanction_took_grade(person) ? "5C" : "5";
        case Grade::exempt:
            return "6";
        case Grade::incomplete:
        case Grade::pending:
            break;
    }
    return "";
}

}  // namespace kaoping
