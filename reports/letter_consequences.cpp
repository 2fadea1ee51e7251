#include "reports/letter_consequences.h"

#include <algorithm>

#include "config/wording.h"
#include "reports/phrase.h"

namespace kaoping {
namespace {

const PersonYear* year_of(const YearPack& pack, PersonId who) {
    const auto found = std::ranges::find_if(
        pack.result.people, [&](const PersonYear& each) { return each.person.id == who; });
    return found == pack.result.people.end() ? nullptr : &*found;
}

// How many decisions of the year up to this one carry the measure and stand.
int count_up_to(const RegisterEntry& entry, const WarningRecord& record, Measure measure) {
    int count = 0;
    for (const RegisterEntry& each : record.decisions) {
        const bool counts = each.measures.contains(measure) && !each.exempted && !each.revoked;
        count += counts ? 1 : 0;
        if (&each == &entry) break;
    }
    return count;
}

class Consequences {
public:
    Consequences(const RegisterEntry& entry, const WarningRecord& record, const YearPack& pack,
                 const RuleBook& rules, Language language)
        : entry_(entry),
          record_(record),
          year_(year_of(pack, record.person.id)),
          rules_(rules),
          language_(language) {}

    std::string all() {
        add_count();
        if (entry_.ordinal > 0) add_ladder();
        add_referral();
        add_points();
        return text_;
    }

private:
    using Places = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    void add(Wording words, Places places) {
        if (!text_.empty() && language_ == Language::english) text_ += ' ';
        text_ += phrase(words, language_, places);
    }
    [[nodiscard]] std::string article(const std::string& cite) const {
        return std::string{article_name(cite, language_)};
    }
    void add_count();
    void add_ladder();
    void add_ceiling(const Dated<Rung>& rung);
    void add_referral();
    void add_points();

    const RegisterEntry& entry_;
    const WarningRecord& record_;
    const PersonYear* year_;
    const RuleBook& rules_;
    Language language_;
    std::string text_;
};

void Consequences::add_count() {
    const Measure measure = entry_.measures.heaviest();
    const std::string count = std::to_string(count_up_to(entry_, record_, measure));
    add({"这是你{year}年度第{count}次受{measure}。", "This is {measure} no. {count} of {year}."},
        {{"year", std::to_string(record_.year)},
         {"count", count},
         {"measure", word(measure, language_)}});
}

void Consequences::add_ladder() {
    const Dated<Rung>* rung = rung_reached(rules_, record_.year, entry_.ordinal);
    if (rung == nullptr) return;
    add_ceiling(*rung);
    if (!rung->value.orders_transfer) return;
    add({"同时，依照{article}，应当调整你的工作岗位。",
         "Under {article} your post is to be changed as well."},
        {{"article", article(rung->cite)}});
}

void Consequences::add_ceiling(const Dated<Rung>& rung) {
    const std::string cite = article(rung.cite);
    const Pool pool = record_.person.pool;
    const std::string_view grade = word(rung.value.ceiling, pool, language_);
    const bool graded =
        year_ == nullptr || (year_->grade != Grade::undetermined && year_->grade != Grade::exempt);
    if (!graded) {
        add({"你本年度{grade}，本次告诫记入个人效能建设档案。",
             "You have no grade this year ({grade}); the warning goes into your personal file."},
            {{"grade", word(year_->grade, pool, language_)}});
    } else if (rung.value.ceiling == Grade::incompetent) {
        add({"依照{article}，你本年度考核等次定为{grade}。",
             "Under {article} your grade of the year is {grade}."},
            {{"article", cite}, {"grade", grade}});
    } else {
        add({"依照{article}，你本年度考核等次不得高于{grade}。",
             "Under {article} your grade of the year is at most {grade}."},
            {{"article", cite}, {"grade", grade}});
    }
    if (record_.person.participation == Participation::superior) {
        add({"你的年度考核由上级机关办理，本决定一并报送。",
             "Your appraisal is the county's; this decision is passed on to it."},
            {});
    }
}

void Consequences::add_referral() {
    const std::string name = entry_.document.empty() ? to_string(entry_.day) : entry_.document;
    const Dated<Rung>* order = transfer_rung(rules_, record_.year);
    if (order == nullptr || std::ranges::count(record_.referrals, name) == 0) return;
    const bool civil = record_.person.pool == Pool::civil || record_.person.pool == Pool::leader;
    add({"你因效能告诫调整工作岗位后{months}个月内再受效能告诫，依照{article}，将报县有关部门{how}"
         "公务员法的有关规定处理。",
         "Warned again within {months} months after your transfer, you are referred to the county "
         "under {article}, which applies the civil service law{how}."},
        {{"article", article(order->cite)},
         {"months", std::to_string(order->value.window_months)},
         {"how", civil ? Wording{"按照", ""}.in(language_)
                       : Wording{"参照", " accordingly"}.in(language_)}});
}

void Consequences::add_points() {
    const Dated<AdjustmentRule>* rule = rules_.adjustments.on(quarter_of(entry_.day).last_day());
    if (rule == nullptr) return;
    const Points cost =
        rule->value.measure_points[static_cast<std::size_t>(entry_.measures.heaviest())];
    if (cost == Points{}) return;
    add({"依照{article}，{period}考评扣{points}分。",
         "Under {article} it costs {points} points of {period}."},
        {{"article", article(rule->cite)},
         {"period", period_name(quarter_of(entry_.day), language_)},
         {"points", to_string(cost)}});
}

}  // namespace

const Dated<Rung>* rung_reached(const RuleBook& rules, int year, int warnings) {
    const Dated<Rung>* highest = nullptr;
    for (const Dated<Rung>* rung : rules.ladder.all_on(calendar_year(year).last)) {
        const bool reached = rung->value.count <= warnings;
        if (reached && (!highest || rung->value.count > highest->value.count)) highest = rung;
    }
    return highest;
}

const Dated<Rung>* transfer_rung(const RuleBook& rules, int year) {
    return rules.ladder.on(calendar_year(year).last,
                           [](const Rung& rung) { return rung.orders_transfer; });
}

std::string consequences_of(const RegisterEntry& entry, const WarningRecord& record,
                            const YearPack& pack, const RuleBook& rules, Language language) {
    return Consequences{entry, record, pack, rules, language}.all();
}

}  // namespace kaoping
