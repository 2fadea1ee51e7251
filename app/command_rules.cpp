#include "app/open_store.h"
#include "app/rules_text.h"
#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

// Loads the file, checks it and shows what is wrong with it.
Outcome<RuleBookText> checked_file(const Invocation& call, const std::string& path) {
    auto text = call.console.check(load_rule_book(path));
    if (!text) return text;
    const auto rules = checked_rules(*text, call.console);
    if (!rules) return tl::unexpected(rules.error());
    call.console.say({"规则文件 {} 没有问题：{}", "the rule book {} is in order: {}"}, path,
                     rules->title);
    return text;
}

Exit use(const Invocation& call, const std::string& path) {
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto text = checked_file(call, path);
    if (!text) return text.error();
    const auto used =
        call.console.check((*office)->store.use_rule_book(*text, writer_of(call, "rules")));
    if (!used) return used.error();
    call.console.say({"已改用规则 {}", "the rule book {} is in use now"}, text->name);
    return Exit::done;
}

}  // namespace

Exit run_rules(const Invocation& call) {
    if (call.settings.check && call.settings.use) {
        return call.console.refuse(Exit::usage,
                                   {"--check 和 --use 只能写一个", "give either --check or --use"});
    }
    if (call.settings.check) {
        const auto text = checked_file(call, *call.settings.check);
        return text ? Exit::done : text.error();
    }
    if (call.settings.use) return use(call, *call.settings.use);
    const auto office = open_store(call);
    if (!office) return office.error();
    print_rules(call.console.out(), (*office)->rules,
                call.settings.as_of.value_or(call.surroundings.today), call.settings.language);
    return Exit::done;
}

}  // namespace kaoping
