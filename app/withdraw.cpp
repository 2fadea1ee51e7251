#include "app/withdraw.h"

#include "app/field_words.h"
#include "app/open_store.h"
#include "app/step_words.h"

namespace kaoping {
namespace {

std::string joined(const std::vector<std::string>& parts, Language language) {
    constexpr std::size_t most = 20;
    std::string text;
    for (std::size_t at = 0; at < parts.size() && at < most; ++at) {
        if (at > 0) text += language == Language::chinese ? "、" : ", ";
        text += parts[at];
    }
    if (parts.size() > most) {
        text += filled({" 等{}人", " and others, {} in all"}, language, parts.size());
    }
    return text;
}

// Names the cells that would contradict each other, with the row that told the first of each.
void tell_conflicts(const Invocation& call, OpenStore& office, const Withdrawal& withdrawal) {
    const Language language = call.settings.language;
    for (const FieldConflict& conflict : withdrawal.conflicts) {
        const auto source = office.store.source(conflict.origin.sheet);
        const std::string place =
            source ? place_words({source->file, source->sheet, conflict.origin.row, {}}, language)
                   : std::string{};
        call.console.note({"  {}（{}）：“{}”与“{}”", "  {} ({}): \"{}\" and \"{}\""},
                          heading_of(conflict.field), place,
                          value_words(conflict.stored, Pool::civil, language),
                          value_words(conflict.given, Pool::civil, language));
    }
}

}  // namespace

Exit withdraw_batch(const Invocation& call) {
    Console& console = call.console;
    const auto office = open_store(call);
    if (!office) return office.error();
    const BatchId batch = *call.settings.withdraw;
    const auto outcome = console.check((*office)->store.withdraw(
        batch, *call.settings.reason, writer_of(call, "import --withdraw")));
    if (!outcome) return outcome.error();
    switch (outcome->what) {
        case Withdrawal::What::done:
            console.say({"已撤回第{}批：{}", "batch {} is withdrawn: {}"}, batch.value,
                        outcome->file);
            return Exit::done;
        case Withdrawal::What::unknown:
            return console.refuse(Exit::refused,
                                  {"没有第{}批。批次见 kaoping status",
                                   "there is no batch {}; kaoping status names them"},
                                  batch.value);
        case Withdrawal::What::withdrawn_before:
            return console.refuse(
                Exit::refused, {"第{}批（{}）以前已经撤回", "batch {} ({}) is withdrawn already"},
                batch.value, outcome->file);
        case Withdrawal::What::people_needed:
            return console.refuse(
                Exit::refused,
                {"第{}批（{}）不能撤回：其他表格里有只在这份名册里的人员 {}。请先撤回那些表格",
                 "batch {} ({}) is needed: other files speak of people only this roster has: {}; "
                 "withdraw those first"},
                batch.value, outcome->file, joined(outcome->people, console.language()));
        case Withdrawal::What::contradicted:
            console.refuse(
                Exit::refused,
                {"第{}批（{}）不能撤回：没有它的更正，下列记录互相矛盾。请先撤回后来的表格",
                 "batch {} ({}) is needed: without its corrections these records "
                 "contradict each other; withdraw the later files first"},
                batch.value, outcome->file);
            tell_conflicts(call, **office, *outcome);
            return Exit::refused;
    }
    return Exit::refused;
}

}  // namespace kaoping
