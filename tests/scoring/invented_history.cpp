#include "tests/scoring/invented_history.h"

#include <algorithm>

namespace kaoping::test {

void set_score(Subject& subject, PeriodKind kind, Points points) {
    const std::string text = to_string(points);
    subject.stages(to_key(Period{2024, kind}), text, text, text);
}

Subject history(Dice& dice) {
    Subject subject{"001"};
    const int level = 80 + dice.upto(18);
    for (PeriodKind kind : kAllPeriods) {
        const int value = std::min(100 * level + dice.upto(900) - 500, 10'000);
        set_score(subject, kind, Points::of_hundredths(value));
    }
    if (dice.one_in(2)) {
        for (int n = dice.upto(4); n > 0; --n) {
            subject.warned(dice.day());
            if (dice.one_in(4)) subject.revoked("2024-12-31");
        }
    }
    if (dice.one_in(3)) {
        for (int n = dice.upto(5); n > 0; --n) {
            subject.reported(dice.day(), "办" + std::to_string(dice.upto(3)),
                             dice.one_in(3) ? Finding::open : Finding::substantiated);
        }
    }
    if (dice.one_in(4)) {
        static const std::array kinds{"政务警告", "政务记过", "党内警告", "撤销党内职务"};
        for (int n = dice.upto(2); n > 0; --n) {
            subject.sanctioned(dice.day(), kinds[static_cast<std::size_t>(dice.upto(3))]);
        }
    }
    if (dice.one_in(4)) {
        static const std::array grades{Grade::excellent, Grade::competent, Grade::basic,
                                       Grade::undetermined};
        subject.graded(2024, grades[static_cast<std::size_t>(dice.upto(3))]);
    }
    if (dice.one_in(8)) {
        const PeriodKind kind = kAllPeriods[static_cast<std::size_t>(dice.upto(5))];
        subject.stages(to_key(Period{2024, kind}), "90", "90", "");
    }
    if (dice.one_in(8)) subject.participation(Participation::ungraded);
    if (dice.one_in(12)) subject.participation(Participation::superior);
    return subject;
}

}  // namespace kaoping::test
