#include "reports/committee_matters.h"

#include <algorithm>

#include "reports/explanation.h"
#include "reports/met_reasons.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kMatters{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"事项", "Matter"}, 20, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 13, Align::centre, true},
    ColumnPlan{{"情况", "Facts"}, 44, Align::left, true},
    ColumnPlan{{"依据", "Article"}, 22, Align::left, true},
    ColumnPlan{{"党委会意见", "What the committee says"}, 26, Align::left, true},
};

class Matters {
public:
    Matters(const YearPack& pack, Language language)
        : pack_(pack), language_(language), order_(print_order(pack.result.people)) {}

    std::vector<Row> all() {
        add_ties();
        add_missing();
        add_above_ceiling();
        add_beyond_quota();
        add_transfers();
        add_referrals();
        return std::move(rows_);
    }

private:
    [[nodiscard]] bool chinese() const { return language_ == Language::chinese; }
    [[nodiscard]] std::string grade_word(Grade grade, const PersonYear& person) const {
        return std::string{word(grade, person.person.pool, language_)};
    }
    // A row for everyone `which` finds something to say of.
    template <class What>
    void add_people(Wording matter, std::string_view rule, What what) {
        for (const std::uint32_t index : order_) {
            const PersonYear& person = pack_.result.people[index];
            std::string words = what(person);
            if (words.empty()) continue;
            add(matter, person.person.name, person.person.unit, person.person.post,
                std::move(words), met_article(person, rule, language_));
        }
    }
    void add(Wording matter, std::string_view name, std::string_view unit, std::string_view post,
             std::string words, std::string article) {
        rows_.push_back({{number_cell(static_cast<std::int64_t>(rows_.size()) + 1),
                          word_cell(matter, language_), text_cell(name), text_cell(unit),
                          text_cell(post), std::move(words), std::move(article), Cell{}}});
    }

    void add_ties();
    void add_missing();
    void add_above_ceiling();
    void add_beyond_quota();
    void add_transfers();
    void add_referrals();

    const YearPack& pack_;
    Language language_;
    std::vector<std::uint32_t> order_;
    std::vector<Row> rows_;
};

void Matters::add_ties() {
    add_people(
        {"名额末位同分", "Tie at the end of the quota"}, "quota-tie",
        [&](const PersonYear& person) -> std::string {
            if (person.grade != Grade::pending || !person.annual_score) return "";
            const auto quota =
                std::ranges::find(pack_.result.quotas, person.person.pool, &PoolQuota::pool);
            if (quota == pack_.result.quotas.end()) return "";
            const std::string score = to_string(person.annual_score->points());
            const std::string open = std::to_string(quota->allowed - quota->suggested);
            const std::string tied = std::to_string(quota->pending);
            return chinese()
                       ? "年度综合得分" + score + "，同分" + tied + "人，名额余" + open + "个"
                       : "score " + score + ", " + tied + " tied for " + open + " place(s) left";
        });
}

void Matters::add_missing() {
    add_people({"缺少考评环节", "Stages missing"}, "incomplete",
               [&](const PersonYear& person) { return missing_items(person.missing, language_); });
}

void Matters::add_above_ceiling() {
    constexpr std::string_view rule = "decided-above-ceiling";
    add_people({"审定等次高于上限", "Decided above the ceiling"}, rule,
               [&](const PersonYear& person) -> std::string {
                   const bool met = std::ranges::find(person.rules, rule) != person.rules.end();
                   if (!met || !person.decided || !person.ceiling) return "";
                   const std::string decided = grade_word(*person.decided, person);
                   const std::string ceiling = grade_word(*person.ceiling, person);
                   return chinese() ? "审定" + decided + "，等次上限为" + ceiling
                                    : decided + " decided, the ceiling is " + ceiling;
               });
}

void Matters::add_beyond_quota() {
    for (const PoolQuota& quota : pack_.result.quotas) {
        if (quota.decided <= quota.allowed) continue;
        const std::string pool{word(quota.pool, language_)};
        const std::string decided = std::to_string(quota.decided);
        const std::string allowed = std::to_string(quota.allowed);
        add({"审定优秀超出名额", "Decided beyond the quota"}, "", "", "",
            chinese() ? pool + "审定优秀" + decided + "人，可用名额" + allowed + "人"
                      : pool + ": " + decided + " decided excellent, " + allowed + " allowed",
            std::string{article_name(quota.article, language_)});
    }
}

void Matters::add_transfers() {
    add_people({"应调整工作岗位", "Transfer owed"}, "transfer-required",
               [&](const PersonYear& person) -> std::string {
                   if (!person.transfer_required) return "";
                   const std::string warnings = std::to_string(person.warnings);
                   return chinese() ? "本年度受效能告诫" + warnings + "次，尚无岗位调整记录"
                                    : "warned " + warnings + " times, no transfer yet";
               });
}

void Matters::add_referrals() {
    add_people({"应报县处理", "For the county"}, "refer-county",
               [&](const PersonYear& person) -> std::string {
                   if (person.referrals.empty()) return "";
                   const std::string documents = listed(person.referrals, language_);
                   return chinese() ? "调整岗位后一年内再受效能告诫：" + documents
                                    : "warned again within a year after a transfer: " + documents;
               });
}

}  // namespace

Sheet open_matters_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"待定事项", "Open matters"},
                                      {"提请党委会审定事项", "Matters for the committee"},
                                      year_name(pack.year(), language),
                                      {"项", "matters"},
                                      kMatters,
                                      3});
    sheet.next_row = rows_of(Matters{pack, language}.all());
    return sheet;
}

}  // namespace kaoping
