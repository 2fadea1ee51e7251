#include "tests/reports/sample_results.h"

#include <stdexcept>

namespace kaoping::sample {
namespace {

PersonLine person(std::int64_t id, std::string name, std::string unit, std::string post, Pool pool,
                  Participation participation = Participation::graded) {
    const std::string number = "1" + std::to_string(100 + id);
    return {{id}, number, std::move(name), std::move(unit), std::move(post), pool, participation};
}

const std::string kLeaders = "乡领导", kOffice = "党政综合办公室", kFarm = "农业服务中心",
                  kFinance = "财政所", kVillage = "白石村";

const PersonLine kChief =
    person(1, "段文林", kLeaders, "乡长", Pool::leader, Participation::superior);
const PersonLine kHead = person(2, "罗晓梅", kOffice, "主任", Pool::civil);
const PersonLine kClerk = person(3, "冉启航", kOffice, "科员", Pool::civil);
const PersonLine kTrainee =
    person(4, "沙马·阿依", kOffice, "试用期科员", Pool::civil, Participation::ungraded);
const PersonLine kDriver = person(5, "谭国富", kOffice, "驾驶员", Pool::worker);
const PersonLine kAgronomist = person(6, "贾明", kFarm, "农艺师", Pool::institution);
const PersonLine kAgronomist2 = person(7, "尤丽", kFarm, "助理农艺师", Pool::institution);
const PersonLine kStation = person(8, "卢长河", kFarm, "站长", Pool::institution);
const PersonLine kCashier = person(9, "钱思源", kFinance, "出纳", Pool::civil);
const PersonLine kAccountant = person(10, "武建国", kFinance, "会计", Pool::civil);
const PersonLine kSecretary = person(11, "何守田", kVillage, "村党支部书记", Pool::village);
const PersonLine kOnLeave =
    person(12, "白露", kVillage, "文书", Pool::village, Participation::excluded);

Points points(std::string_view text) {
    return parse_points(text).value.value();
}

const QuarterBands kQuarterBands{Points::whole(90), Points::whole(80), Points::whole(60)};
const AnnualBands kAnnualBands{Points::whole(90), Points::whole(75), Points::whole(60)};

PeriodResult decided(PeriodKind kind, const PersonLine& who, std::string_view self,
                     std::string_view review, std::string_view decision, std::string_view bonus,
                     std::string_view deduction, std::string_view final, std::optional<int> rank) {
    PeriodResult result;
    result.period = {2024, kind};
    result.person = who;
    result.status = PeriodStatus::decided;
    result.stages = {score(self), score(review), score(decision)};
    result.stage_score = score(decision);
    result.score = score(is_quarter(kind) ? final : decision);
    result.rank = rank;
    if (is_quarter(kind)) {
        result.bonus = points(bonus);
        result.deduction = points(deduction);
        result.quarter_grade = kQuarterBands.grade_of(result.score->points());
        result.band_distance = kQuarterBands.distance(result.score->points());
    }
    return result;
}

PeriodResult without_score(PeriodKind kind, const PersonLine& who, PeriodStatus status,
                           std::vector<Stage> lacking) {
    PeriodResult result;
    result.period = {2024, kind};
    result.person = who;
    result.status = status;
    result.lacking = std::move(lacking);
    return result;
}

PersonYear graded(const PersonLine& who, std::array<std::string_view, 6> scores,
                  std::string_view annual, std::optional<int> rank, Grade grade) {
    PersonYear year;
    year.year = 2024;
    year.person = who;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i].empty()) year.scores[i] = score(scores[i]);
    }
    if (!annual.empty()) {
        year.annual_score = score(annual);
        year.band_distance = kAnnualBands.distance(year.annual_score->points());
    }
    year.rank = rank;
    year.suggested = year.grade = grade;
    return year;
}

void met(PersonYear& year, std::string rule, std::string article, std::string detail,
         Effect effect = Effect::applied) {
    Reason reason;
    reason.rule = rule;
    reason.effect = effect;
    reason.article = std::move(article);
    reason.detail = std::move(detail);
    year.rules.push_back(std::move(rule));
    year.reasons.push_back(std::move(reason));
}

RegisterEntry decision(const PersonLine& who, std::string document, Day day, MeasureSet measures,
                       std::string grounds, int ordinal) {
    RegisterEntry entry;
    entry.person = who;
    entry.document = std::move(document);
    entry.day = day;
    entry.measures = measures;
    entry.grounds = std::move(grounds);
    entry.responsibility = Responsibility::direct;
    entry.ordinal = ordinal;
    return entry;
}

WarningRecord record(const PersonLine& who) {
    WarningRecord record;
    record.person = who;
    record.year = 2024;
    return record;
}

}  // namespace

Score score(std::string_view text) {
    return Score::from(points(text)).value();
}

Office office() {
    Office office;
    office.name = "溪口乡";
    office.efficiency_office = "溪口乡机关效能建设办公室";
    office.leading_group = "溪口乡机关效能建设领导小组";
    office.document_prefix = "溪效能告字";
    return office;
}

std::vector<PeriodResult> period(PeriodKind kind) {
    std::vector<PeriodResult> results;
    results.push_back(decided(kind, kChief, "96", "95", "95", "0", "0", "95.00", {}));
    results.push_back(decided(kind, kHead, "95", "93.5", "92.50", "3", "0", "95.50", 1));
    results.push_back(decided(kind, kClerk, "98", "86", "88", "0", "2.5", "85.50", 3));
    results.back().deduction_reason = "迟到早退两次；来电登记不全";
    results.back().score_gap = true;
    results.push_back(decided(kind, kTrainee, "90", "89", "89", "0", "0", "89.00", {}));
    results.push_back(decided(kind, kDriver, "88", "87", "86", "0", "0", "86.00", 1));
    results.push_back(decided(kind, kAgronomist, "93", "92", "91", "1.5", "0", "92.50", 1));
    results.push_back(decided(kind, kAgronomist2, "93", "92.5", "92.5", "0", "0", "92.50", 1));
    results.back().own_reviewer = true;
    results.push_back(decided(kind, kStation, "80", "70", "58", "0", "1", "57.00", 3));
    results.back().deduction_reason = "效能告诫";
    results.push_back(decided(kind, kCashier, "91", "90", "90", "0", "0", "90.00", 2));
    results.push_back(without_score(kind, kAccountant, PeriodStatus::undecided,
                                    {Stage::review, Stage::decision}));
    results.back().stages[0] = score("90");
    results.back().remark = "外出培训，复核表未交";
    if (kind == PeriodKind::q1) {
        results.push_back(without_score(kind, kSecretary, PeriodStatus::not_due, {}));
    } else {
        results.push_back(without_score(kind, kSecretary, PeriodStatus::missing,
                                        {Stage::self, Stage::review, Stage::decision}));
    }
    results.push_back(without_score(kind, kOnLeave, PeriodStatus::excluded, {}));
    return results;
}

YearResult year() {
    YearResult result;
    result.year = 2024;
    auto add = [&](PersonYear year) -> PersonYear& {
        result.people.push_back(std::move(year));
        return result.people.back();
    };
    const std::string article_a = "效能责任追究 二(五)";
    add(graded(kChief, {"95", "95", "95", "95", "95", "95"}, "95.00", {}, Grade::excellent));
    auto& head = add(
        graded(kHead, {"95.50", "94", "94.2", "95", "93", "94.5"}, "94.40", 1, Grade::excellent));
    head.decided = Grade::excellent;
    auto& clerk =
        add(graded(kClerk, {"85.50", "91", "92", "93", "92", "93"}, "91.33", 2, Grade::competent));
    clerk.warnings = 1;
    clerk.ceiling = Grade::competent;
    clerk.decided = Grade::excellent;
    met(clerk, "warning-1", article_a, "standing=1 ceiling=competent");
    met(clerk, "decided-above-ceiling", article_a, "");
    auto& trainee =
        add(graded(kTrainee, {"89", "", "", "90", "91", "90"}, "90.15", {}, Grade::undetermined));
    trainee.warnings = 2;
    trainee.ceiling = Grade::basic;
    met(trainee, "warning-2", article_a, "standing=2 ceiling=basic", Effect::overridden);
    add(graded(kDriver, {"86", "86", "86", "86", "86", "86"}, "86.00", 1, Grade::competent));
    auto& first = add(
        graded(kAgronomist, {"92.50", "92", "92", "92", "92", "92"}, "92.08", 1, Grade::pending));
    met(first, "quota-tie", "公务员考核规定", "allowed=1 theoretical=1.20");
    auto& second = add(
        graded(kAgronomist2, {"92.50", "92", "92", "92", "92", "92"}, "92.08", 1, Grade::pending));
    met(second, "quota-tie", "公务员考核规定", "allowed=1 theoretical=1.20");
    auto& station =
        add(graded(kStation, {"57", "75", "80", "76", "78", "79"}, "74.60", 3, Grade::incompetent));
    station.warnings = 4;
    station.denial_reports = 2;
    station.ceiling = Grade::incompetent;
    station.transfer_required = true;
    station.referrals = {"溪效能告字〔2024〕9号"};
    met(station, "warning-3", article_a, "standing=4 ceiling=incompetent");
    met(station, "denial-2", "否定报备 四", "reports=2 ceiling=competent", Effect::overridden);
    met(station, "dismissal-rule", "公务员法 88", "years=2");
    auto& cashier =
        add(graded(kCashier, {"90", "91", "90", "90", "90", "91"}, "90.45", 3, Grade::competent));
    met(cashier, "quota", "公务员考核规定", "allowed=1 theoretical=1.40");
    auto& accountant =
        add(graded(kAccountant, {"", "88", "87", "86", "", "87"}, "", {}, Grade::incomplete));
    accountant.missing = {{PeriodKind::q1, Stage::review},
                          {PeriodKind::q1, Stage::decision},
                          {PeriodKind::q4, Stage::decision}};
    auto& secretary =
        add(graded(kSecretary, {"", "", "", "88", "87", "89"}, "88.25", {}, Grade::undetermined));
    secretary.person.participation = Participation::ungraded;
    met(secretary, "short-service", "office setting", "");
    met(secretary, "village-veto", "勤廉双优 四", "");
    add(graded(kOnLeave, {"", "", "", "", "", ""}, "", {}, Grade::exempt));
    result.quotas = {
        {Pool::civil, 5, Points::whole(20), points("1.00"), 1, 2, 1, 0, 2, "公务员考核规定"},
        {Pool::institution, 6, Points::whole(20), points("1.20"), 1, 2, 0, 2, 0, "office setting"}};
    return result;
}

std::vector<WarningRecord> warnings() {
    std::vector<WarningRecord> records;
    for (const PersonLine& nothing : {kChief, kHead}) records.push_back(record(nothing));
    WarningRecord clerk = record(kClerk);
    clerk.warning = clerk.written = 1;
    clerk.last_warning = day_of(2024, 6, 3);
    clerk.ceiling = Grade::competent;
    clerk.decisions = {decision(kClerk, "溪效能告字〔2024〕2号", day_of(2024, 6, 3),
                                {Measure::written, Measure::warning}, "G05、G11", 1)};
    clerk.decisions[0].served_day = day_of(2024, 6, 5);
    records.push_back(clerk);

    WarningRecord trainee = record(kTrainee);
    trainee.admonition = 1;
    trainee.notes = {{"warning-due", "溪效能诫字〔2024〕1号"}};
    trainee.decisions = {decision(kTrainee, "溪效能诫字〔2024〕1号", day_of(2024, 3, 5),
                                  {Measure::admonition}, "G14 上班时间擅离岗位", 0)};
    trainee.decisions[0].responsibility = Responsibility::important;
    trainee.decisions[0].deadline = day_of(2024, 4, 5);
    records.push_back(trainee);
    for (const PersonLine& nothing : {kDriver, kAgronomist, kAgronomist2}) {
        records.push_back(record(nothing));
    }

    WarningRecord station = record(kStation);
    station.warning = 4;
    station.revoked = 1;
    station.last_warning = day_of(2024, 11, 20);
    station.ceiling = Grade::incompetent;
    station.transfer_required = false;
    station.transfer_date = day_of(2024, 9, 10);
    station.window_end = day_of(2025, 9, 10);
    station.in_window = 1;
    station.referrals = {"溪效能告字〔2024〕9号"};
    station.notes = {{"same-day-as-transfer", ""}};
    for (const auto& [number, day] :
         {std::pair{3, day_of(2024, 6, 3)}, std::pair{5, day_of(2024, 7, 1)},
          std::pair{7, day_of(2024, 9, 2)}, std::pair{9, day_of(2024, 11, 20)}}) {
        const auto ordinal = static_cast<int>(station.decisions.size()) + 1;
        station.decisions.push_back(decision(kStation,
                                             "溪效能告字〔2024〕" + std::to_string(number) + "号",
                                             day, {Measure::warning}, "G06", ordinal));
    }
    station.decisions[1].aggravated = true;
    station.decisions.push_back(decision(kStation, "溪效能告字〔2024〕11号", day_of(2024, 12, 2),
                                         {Measure::warning}, "G01", 0));
    station.decisions.back().revoked = day_of(2024, 12, 20);
    records.push_back(station);

    WarningRecord cashier = record(kCashier);
    cashier.decisions = {
        decision(kCashier, "", day_of(2024, 10, 8), {Measure::admonition}, "G12", 0)};
    cashier.decisions[0].exempted = true;
    cashier.decisions[0].exemption = "管理服务对象弄虚作假";
    records.push_back(cashier);

    WarningRecord accountant = record(kAccountant);
    accountant.warning = 3;
    accountant.last_warning = day_of(2024, 12, 31);
    accountant.ceiling = Grade::incompetent;
    accountant.transfer_required = true;
    for (int month : {2, 5, 12}) {
        accountant.decisions.push_back(
            decision(kAccountant, "溪效能告字〔2024〕" + std::to_string(20 + month) + "号",
                     day_of(2024, month, month == 12 ? 31 : 29), {Measure::warning}, "G11",
                     static_cast<int>(accountant.decisions.size()) + 1));
    }
    records.push_back(accountant);
    for (const PersonLine& nothing : {kSecretary, kOnLeave}) records.push_back(record(nothing));
    return records;
}

}  // namespace kaoping::sample
