#include "app/rules_text.h"

#include <string>
#include <vector>

#include "app/text.h"
#include "config/wording.h"

namespace kaoping {
namespace {

// Writes one dated row a line: "规则：内容（条款，自 2012-03-01）".
class RulesPrinter {
public:
    RulesPrinter(std::ostream& out, Day day, Language language)
        : out_(out), day_(day), language_(language) {}

    template <class... Args>
    [[nodiscard]] std::string say(Text pattern, const Args&... args) const {
        return filled(pattern, language_, args...);
    }
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const {
        std::string text;
        for (const std::string& item : items) {
            if (!text.empty()) text += language_ == Language::chinese ? "，" : ", ";
            text += item;
        }
        return text;
    }

    // Every row of the table that holds on the day, in the words `describe` finds for its value.
    template <class T, class Describe>
    void table(Text heading, const DatedTable<T>& table, Describe describe) {
        for (const Dated<T>* row : table.all_on(day_)) {
            out_ << "  "
                 << say({"{}：{}（{}，自{}", "{}: {} ({}, from {}"}, heading.in(language_),
                        describe(row->value), article_name(row->cite, language_),
                        day_in_words(row->from, language_));
            if (row->until) {
                out_ << say({"至{}", " to {}"}, day_in_words(*row->until, language_));
            }
            out_ << (language_ == Language::chinese ? "）\n" : ")\n");
        }
    }

    void scores(const RuleBook& rules);
    void consequences(const RuleBook& rules);

private:
    [[nodiscard]] std::string grade(Grade which) const {
        return std::string{word(which, Pool::civil, language_)};
    }
    [[nodiscard]] std::string rung(const Rung& rung) const;
    [[nodiscard]] std::string gate(const Gate& gate) const;

    std::ostream& out_;
    Day day_;
    Language language_;
};

void RulesPrinter::scores(const RuleBook& rules) {
    table({"评分环节", "stages"}, rules.stages, [&](const StageRule& rule) {
        std::vector<std::string> items;
        for (const auto& [stage, key] : kStages) {
            if (!rule.requires_stage(stage)) continue;
            items.push_back(
                say({"{} {}%", "{} {}%"}, word(stage, language_), to_string(rule.weight(stage))));
        }
        return list(items);
    });
    table({"各期权重", "periods"}, rules.periods, [&](const PeriodRule& rule) {
        std::vector<std::string> items;
        for (const PeriodKind kind : kAllPeriods) {
            items.push_back(std::string{word(kind, language_)} + " " +
                            to_string(rule.weight(kind)) + "%");
        }
        return list(items);
    });
    table({"考评指标", "indicators"}, rules.indicators, [&](const IndicatorRule& rule) {
        std::vector<std::string> items;
        for (const auto& [name, points] : rule.points) {
            items.push_back(name + " " + to_string(points));
        }
        return list(items);
    });
    table({"年度等次标准", "annual bands"}, rules.annual_bands, [&](const AnnualBands& bands) {
        return list({grade(Grade::excellent) + " ≥ " + to_string(bands.excellent),
                     grade(Grade::competent) + " ≥ " + to_string(bands.competent),
                     grade(Grade::basic) + " ≥ " + to_string(bands.basic)});
    });
    table({"季度等次标准", "quarter bands"}, rules.quarter_bands, [&](const QuarterBands& bands) {
        const auto name = [&](QuarterGrade which) { return std::string{word(which, language_)}; };
        return list({name(QuarterGrade::good) + " ≥ " + to_string(bands.good),
                     name(QuarterGrade::fair) + " ≥ " + to_string(bands.fair),
                     name(QuarterGrade::ordinary) + " ≥ " + to_string(bands.ordinary)});
    });
    table({"加减分", "adjustments"}, rules.adjustments, [&](const AdjustmentRule& rule) {
        std::vector<std::string> items = {
            say({"加分每季度最多 {}", "bonuses up to {} a quarter"}, to_string(rule.bonus_cap)),
            say({"自评与复核相差超过 {} 提示", "a gap of more than {} is noted"},
                to_string(rule.score_gap))};
        for (const auto& [measure, key] : kMeasures) {
            items.push_back(say({"{}扣 {}", "{} costs {}"}, word(measure, language_),
                                to_string(rule.measure_points[static_cast<std::size_t>(measure)])));
        }
        return list(items);
    });
}

std::string RulesPrinter::rung(const Rung& rung) const {
    std::vector<std::string> items = {say({"一年内{}次，等次不高于{}", "{} in a year, at most {}"},
                                          rung.count, grade(rung.ceiling))};
    if (rung.orders_transfer) {
        items.push_back(say({"调整岗位，调整后{}个月内再受告诫报县",
                             "transfer; a warning within {} months after it goes to the county"},
                            rung.window_months));
    }
    return list(items);
}

std::string RulesPrinter::gate(const Gate& gate) const {
    const std::string name = rule_name(gate.rule, language_);
    if (gate.rule == "denial-2") {
        return say({"{}：{}次以上，等次不高于{}", "{}: {} or more, at most {}"}, name, gate.count,
                   grade(gate.ceiling));
    }
    if (gate.rule == "excellent-quarters" || gate.rule == "short-service") {
        return say({"{}：{}%", "{}: {}%"}, name, to_string(gate.share));
    }
    if (gate.rule == "village-veto") return name;
    return say({"{}：{}年", "{}: {} years"}, name, gate.years);
}

void RulesPrinter::consequences(const RuleBook& rules) {
    table({"效能告诫", "warnings"}, rules.ladder, [&](const Rung& each) { return rung(each); });
    table({"其他限制", "gate"}, rules.gates, [&](const Gate& each) { return gate(each); });
    table({"处分影响", "sanction"}, rules.sanctions, [&](const SanctionRule& rule) {
        return say({"{}：{}，{}年", "{}: {}, {} year(s)"}, rule.kind, grade(rule.effect),
                   rule.years);
    });
    table({"优秀名额", "quota"}, rules.quota, [&](const QuotaRule& rule) {
        const Text every = {"各类人员", "every category"};
        return say({"{}不超过 {}%，取整数", "{}: up to {}%, rounded down"},
                   rule.pool ? word(*rule.pool, language_) : every.in(language_),
                   to_string(rule.percent));
    });
    table({"限时办结", "deadlines"}, rules.deadlines, [&](const DeadlineRule& rule) {
        return say({"一般 {} 天，特殊 {} 天", "ordinary {} days, special {} days"}, rule.ordinary,
                   rule.special);
    });
}

}  // namespace

void print_rules(std::ostream& out, const RuleBook& rules, Day day, Language language) {
    out << filled({"规则：{}\n{}有效的规定：\n", "rule book: {}\nin force on {}:\n"}, language,
                  rules.title, day_in_words(day, language));
    RulesPrinter printer{out, day, language};
    printer.scores(rules);
    printer.consequences(rules);
}

}  // namespace kaoping
