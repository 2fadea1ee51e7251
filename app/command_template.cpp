#include <algorithm>
#include <filesystem>

#include "app/command.h"
#include "app/open_store.h"
#include "app/template_plan.h"
#include "config/headings.h"
#include "reports/report_context.h"

namespace kaoping {
namespace {

std::string kind_names() {
    std::string names;
    for (const auto& [kind, key] : kFactKinds) {
        names += (names.empty() ? "" : "、") + std::string{key} + "（" +
                 std::string{words_of(kind).title} + "）";
    }
    return names;
}

std::optional<FactKind> kind_named(const std::string& name) {
    for (const auto& [kind, key] : kFactKinds) {
        if (name == key || name == words_of(kind).title) return kind;
    }
    return std::nullopt;
}

// The kinds named, each once; all when none is.
Outcome<std::vector<FactKind>> named_kinds(const Invocation& call) {
    std::vector<FactKind> kinds;
    for (const std::string& name : call.settings.operands) {
        const auto kind = kind_named(name);
        if (!kind) {
            return tl::unexpected(call.console.refuse(
                Exit::usage, {"没有表格“{}”，有：{}", "no kind of table \"{}\"; there are {}"},
                name, kind_names()));
        }
        if (std::ranges::count(kinds, *kind) == 0) kinds.push_back(*kind);
    }
    if (kinds.empty()) {
        for (const auto& [kind, key] : kFactKinds) kinds.push_back(kind);
    }
    return kinds;
}

// The office, when there is a database: asked for, or at the usual place.
Outcome<std::unique_ptr<OpenStore>> office_if_any(const Invocation& call) {
    std::error_code ignored;
    const bool there = std::filesystem::exists(database_path(call.settings), ignored);
    if (!call.settings.db && !there) return std::unique_ptr<OpenStore>{};
    return open_store(call);
}

// Fills in everyone the template has a row for.
Outcome<void> fill_in(TemplatePlan& plan, OpenStore& office, const Invocation& call) {
    if (plan.prefill() == Prefill::none) return {};
    if (plan.lacks_period()) {
        call.console.note(
            {"{}：没有写 --period，人员未预填", "{}: nobody is filled in without --period"},
            plan.workbook().file_name);
        return {};
    }
    return each_person(office, call.console, [&](const Person& person, const PersonFacts& facts) {
        plan.add(person, facts);
    });
}

Outcome<void> write(const TemplatePlan& plan, const RuleBook& rules, const std::string& folder,
                    const Invocation& call) {
    const ReportContext context{rules.office, call.settings.language, call.surroundings.today, {}};
    const auto written = call.console.check(
        write_template(plan.workbook(), folder, workbook_style(context, call.surroundings.today)));
    if (!written) return tl::unexpected(written.error());
    const std::filesystem::path asked = std::filesystem::path{folder} / plan.workbook().file_name;
    if (*written != asked.string()) {
        call.console.note({"{} 已有人填过或正打开着，未改动",
                           "{} has been filled in or is open, and stays as it is"},
                          asked.string());
    }
    const std::size_t people = plan.workbook().rows.size();
    if (people == 0) {
        call.console.say({"已生成 {}", "written: {}"}, *written);
    } else {
        call.console.say({"已生成 {}（已填 {} 人）", "written: {} ({} people filled in)"}, *written,
                         people);
    }
    return {};
}

}  // namespace

Exit run_template(const Invocation& call) {
    const auto kinds = named_kinds(call);
    if (!kinds) return kinds.error();
    const auto office = office_if_any(call);
    if (!office) return office.error();
    const auto built_in =
        *office ? Outcome<RuleBook>{RuleBook{}} : checked_rules(*chosen_rules(call), call.console);
    if (!built_in) return built_in.error();
    const RuleBook& rules = *office ? (*office)->rules : *built_in;
    const std::string folder = call.settings.out.value_or(".");
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return call.console.fail({Failure::Kind::unwritable, folder, error.message()});

    const int year = call.settings.year.value_or(call.surroundings.today.year());
    for (const FactKind kind : *kinds) {
        TemplatePlan plan{{kind, year, call.settings.period, call.settings.language}, rules};
        if (!plan.has_columns()) {
            call.console.note({"{}：规则里没有这一年的指标，不出模板",
                               "{}: the rule book has no indicators of that year, no template"},
                              plan.workbook().name);
            if (call.settings.operands.empty()) continue;
            return Exit::refused;
        }
        if (*office) {
            const auto filled_in = fill_in(plan, **office, call);
            if (!filled_in) return filled_in.error();
        }
        const auto written = write(plan, rules, folder, call);
        if (!written) return written.error();
    }
    return Exit::done;
}

}  // namespace kaoping
