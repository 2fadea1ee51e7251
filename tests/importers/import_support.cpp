#include "import_support.h"

namespace kaoping::fake {
namespace {

RosterRow row(const std::string& number, const std::string& name, const std::string& unit,
              std::optional<Day> effective = {}) {
    RosterRow result;
    result.number = number;
    result.name = name;
    result.unit = unit;
    result.effective = effective;
    return result;
}

std::string text(const std::optional<Day>& day) {
    return day ? to_string(*day) : "-";
}
std::string text(const std::optional<Told<Day>>& day) {
    return day ? to_string(day->value) : "-";
}

std::vector<std::string> lines_of(const Diagnostics& diagnostics, bool only_errors) {
    std::vector<std::string> lines;
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        if (only_errors && severity_of(diagnostic) != Severity::error) continue;
        const Place& place = diagnostic.place;
        std::string line{text_of(diagnostic.cause).key};
        if (!place.sheet.empty() && place.sheet != "Sheet1") line = place.sheet + "!" + line;
        if (place.row != 0) line += "@" + std::to_string(place.row) + place.column;
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

const Roster& roster() {
    static const Roster people = [] {
        std::vector<Person> list;
        RosterRow zhang = row("007", "张三", "党政办");
        zhang.id_number = kIdOfZhang;
        list.emplace_back(PersonId{7}, std::vector{zhang});
        list.emplace_back(PersonId{8}, std::vector{row("008", "李四", "党政办")});
        list.emplace_back(PersonId{9}, std::vector{row("009", "王五", "农业服务中心")});
        list.emplace_back(PersonId{10}, std::vector{row("010", "阿米子·拉且", "农业服务中心")});
        list.emplace_back(PersonId{11}, std::vector{row("011", "李伟", "党政办")});
        list.emplace_back(PersonId{12}, std::vector{row("012", "李伟", "财政所")});
        list.emplace_back(PersonId{13},
                          std::vector{row("013", "陈静", "财政所"),
                                      row("013", "陈静", "党政办", day_of(2024, 7, 1))});
        return Roster{std::move(list)};
    }();
    return people;
}

const RuleBook& rules() {
    static const RuleBook book = [] {
        RuleBook result;
        const auto points = [](std::int64_t units) { return Points::whole(units); };
        const IndicatorRule five{{{"德", points(20)},
                                  {"能", points(20)},
                                  {"勤", points(15)},
                                  {"绩", points(35)},
                                  {"廉", points(10)}}};
        const IndicatorRule two{{{"德", points(40)}, {"绩", points(60)}}};
        result.indicators = DatedTable<IndicatorRule>{
            {{day_of(2012, 3, 1), day_of(2024, 12, 31), "office setting", five},
             {day_of(2025, 1, 1), std::nullopt, "office setting", two}}};
        return result;
    }();
    return book;
}

std::vector<std::string> Imported::told() const {
    return lines_of(outcome.diagnostics, false);
}
std::vector<std::string> Imported::errors() const {
    return lines_of(outcome.diagnostics, true);
}

Imported import(std::vector<Sheet> sheets, const Given& given) {
    FakeTable file{std::move(sheets)};
    Imported result;
    const ImportRequest request{"表.xlsx", given.roster, &rules(), given.kind, given.part};
    result.outcome = import_tables(file, request, result.facts);
    return result;
}

Imported import_text(std::vector<std::string> rows, const Given& given) {
    return import({{"", std::move(rows)}}, given);
}

Imported import_sheet(std::vector<std::string> rows, std::vector<MergedArea> merges,
                      const Given& given) {
    return import({{"Sheet1", std::move(rows), std::move(merges)}}, given);
}

std::string number_of(PersonId person) {
    const Person* found = roster().by_id(person);
    return found == nullptr ? "nobody" : found->number();
}

std::string words(const Evaluation& fact) {
    std::string line = number_of(fact.person) + " " + to_key(fact.period);
    for (const auto& [stage, key] : kStages) {
        if (const auto& told = fact.stage(stage)) {
            line += " " + std::string{key} + "=" + to_string(told->value);
        }
    }
    if (fact.bonus) line += " bonus=" + to_string(fact.bonus->value);
    if (fact.deduction) line += " deduction=" + to_string(fact.deduction->value);
    if (!fact.deduction_reason.empty()) line += " for=" + fact.deduction_reason;
    if (!fact.reviewer.empty()) line += " reviewer=" + fact.reviewer;
    if (!fact.remark.empty()) line += " remark=" + fact.remark;
    return line;
}

std::string words(const MeasureDecision& fact) {
    std::string line = number_of(fact.person) + " " + fact.document + " " + to_string(fact.day);
    line += " grounds=";
    for (const Ground& ground : fact.grounds) {
        line += "[" + std::to_string(ground.number) + " " + ground.text + "]";
    }
    line += " measures=";
    for (const auto& [measure, key] : kMeasures) {
        if (fact.measures.contains(measure)) line += std::string{key} + ",";
    }
    if (fact.responsibility) line += " " + std::string{to_key(*fact.responsibility)};
    if (fact.aggravated == true) line += " aggravated";
    if (fact.exempted()) line += " exempted=" + fact.exemption;
    const auto day = [&](const char* key, const auto& value) {
        if (text(value) != "-") line += std::string{" "} + key + "=" + text(value);
    };
    day("act", fact.act_day);
    day("served", fact.served_day);
    day("deadline", fact.deadline);
    day("corrected", fact.corrected);
    day("revoked", fact.revoked);
    if (!fact.authority.empty()) line += " by=" + fact.authority;
    if (!fact.remark.empty()) line += " remark=" + fact.remark;
    return line;
}

std::string words(const RosterRow& fact) {
    std::string line = fact.number + " " + fact.name + " " + fact.unit;
    if (!fact.post.empty()) line += " post=" + fact.post;
    if (fact.pool) line += " " + std::string{to_key(*fact.pool)};
    if (!fact.id_number.empty()) line += " id=" + fact.id_number;
    if (fact.entry) line += " entry=" + to_string(*fact.entry);
    if (fact.leave) line += " leave=" + to_string(*fact.leave);
    if (fact.participation) line += " " + std::string{to_key(*fact.participation)};
    if (fact.effective) line += " from=" + to_string(*fact.effective);
    if (!fact.remark.empty()) line += " remark=" + fact.remark;
    return line;
}

}  // namespace kaoping::fake
