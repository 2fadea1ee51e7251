#include "app/open_store.h"

#include <filesystem>
#include <unordered_map>

#include "config/rule_book_reader.h"

namespace kaoping {

std::string database_path(const Settings& settings) {
    return settings.db.value_or("kaoping.db");
}

Writer writer_of(const Invocation& call, std::string_view command) {
    return {"kaoping " + std::string{command}, KAOPING_VERSION, call.surroundings.now};
}

Outcome<RuleBook> checked_rules(const RuleBookText& text, Console& console) {
    RuleBookReading reading = read_rule_book(text);
    console.show(reading.diagnostics);
    if (reading.diagnostics.has_errors()) return tl::unexpected(Exit::refused);
    return std::move(reading.book);
}

Outcome<RuleBookText> chosen_rules(const Invocation& call) {
    if (!call.settings.rules) return built_in_rule_book("township");
    auto text = call.console.check(load_rule_book(*call.settings.rules));
    if (!text) return text;
    const auto rules = checked_rules(*text, call.console);
    if (!rules) return tl::unexpected(rules.error());
    return text;
}

Outcome<std::unique_ptr<OpenStore>> open_store(const Invocation& call, const std::string& path) {
    Console& console = call.console;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return tl::unexpected(console.refuse(
            Exit::environment,
            {"找不到数据库 {}。请先用 kaoping import 导入表格，或用 --db 指明数据库。",
             "there is no database {}; import tables first, or name the database with --db"},
            path));
    }
    auto store = console.check(Store::open(path));
    if (!store) return tl::unexpected(store.error());
    const auto text = console.check(store->rule_book());
    if (!text) return tl::unexpected(text.error());
    auto rules = checked_rules(*text, console);
    if (!rules) return tl::unexpected(rules.error());
    std::unique_ptr<OpenStore> office{new OpenStore{std::move(*store), std::move(*rules), {}, {}}};
    const auto read = read_findings(*office, console);
    if (!read) return tl::unexpected(read.error());
    return office;
}

Outcome<std::unique_ptr<OpenStore>> open_store(const Invocation& call) {
    return open_store(call, database_path(call.settings));
}

Outcome<void> read_findings(OpenStore& office, Console& console) {
    auto vetoes = console.check(office.store.vetoes());
    if (!vetoes) return tl::unexpected(vetoes.error());
    office.vetoes = std::move(*vetoes);
    if (!office.rules.deducts()) return {};
    return read_registers(office, console);
}

Outcome<void> read_registers(OpenStore& office, Console& console) {
    const auto roster = console.check(office.store.roster());
    if (!roster) return tl::unexpected(roster.error());
    auto facts = console.check(office.store.office_facts());
    if (!facts) return tl::unexpected(facts.error());
    office.registers.emplace(std::move(*facts), [&](PersonId id) {
        const Person* person = roster->by_id(id);
        return person ? person->number() : std::string{};
    });
    return {};
}

Outcome<void> create_database(const Invocation& call, std::string_view command,
                              const std::string& path, bool for_good) {
    const auto rules = chosen_rules(call);
    if (!rules) return tl::unexpected(rules.error());
    const auto created = call.console.check(Store::create(path, *rules, writer_of(call, command)));
    if (!created) return tl::unexpected(created.error());
    if (!for_good) return {};
    call.console.note(
        {"已新建数据库 {}，规则：{}", "created the database {} with the rule book {}"}, path,
        rules->name);
    return {};
}

Outcome<int> chosen_year(const Invocation& call, OpenStore& office) {
    Console& console = call.console;
    std::optional<int> year = call.settings.year;
    if (!year) {
        const auto years = console.check(office.store.years_with_scores());
        if (!years) return tl::unexpected(years.error());
        if (years->empty()) {
            return tl::unexpected(console.refuse(
                Exit::refused,
                {"还没有任何得分，请先导入，或用 --year 指明年度",
                 "there are no scores yet; import some, or name a year with --year"}));
        }
        year = years->back();
        console.note({"年度：{}（有得分的最近一年）", "year {} (the latest with scores)"}, *year);
    }
    if (!is_covered(office, *year, console)) return tl::unexpected(Exit::refused);
    return *year;
}

bool is_covered(const OpenStore& office, int year, Console& console) {
    if (covers_year(office.rules, year)) return true;
    Diagnostics diagnostics;
    diagnostics.add(Cause::year_without_rules, {office.rules.title, {}, 0, {}}, {},
                    {std::to_string(year)});
    console.show(diagnostics);
    return false;
}

Outcome<void> each_person(OpenStore& office, Console& console,
                          const std::function<void(const Person&, const PersonFacts&)>& visit) {
    return console.check(office.store.each_person(visit));
}

FindSheet sheet_finder(OpenStore& office, Console& console) {
    return [&office, &console, sheets = std::unordered_map<SheetId, SourceSheet>{}](
               SheetId id) mutable -> Outcome<SourceSheet> {
        const auto known = sheets.find(id);
        if (known != sheets.end()) return known->second;
        auto source = console.check(office.store.source(id));
        if (source) sheets.emplace(id, *source);
        return source;
    };
}

}  // namespace kaoping
