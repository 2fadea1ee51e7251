#include "app/help.h"

#include <algorithm>

#include "app/display_width.h"

namespace kaoping {
namespace {

// Two columns: a name, padded to `width` terminal columns, and what it means.
void entry(std::ostream& out, const std::string& name, std::string_view meaning,
           std::size_t width) {
    const std::size_t taken = display_width(name);
    out << "  " << name << std::string(width - std::min(width, taken) + 2, ' ') << meaning << '\n';
}

std::string option_name(const OptionText& option, Language language) {
    std::string name = "--" + std::string{option.name};
    if (!option.is_switch()) name += " " + std::string{option.value.in(language)};
    return name;
}

void print_options(std::ostream& out, const std::vector<Option>& options, Language language) {
    std::size_t width = 0;
    for (const OptionText& option : option_texts()) {
        width = std::max(width, display_width(option_name(option, language)));
    }
    for (const OptionText& option : option_texts()) {
        if (std::find(options.begin(), options.end(), option.option) == options.end()) continue;
        entry(out, option_name(option, language), option.meaning.in(language), width);
    }
}

std::string usage_of(const Command& command, Language language) {
    std::string usage{language == Language::chinese ? command.chinese : command.key};
    const std::string_view operands = command.operands.in(language);
    if (!operands.empty()) usage += " " + std::string{operands};
    return usage;
}

}  // namespace

void print_help(std::ostream& out, Language language) {
    out << Text{"考评 kaoping：乡镇机关效能考评与责任追究\n\n用法：kaoping 命令 [选项]\n\n命令：\n",
                "kaoping: performance and accountability scoring of a township office\n\n"
                "usage: kaoping COMMAND [options]\n\ncommands:\n"}
               .in(language);
    std::size_t width = 0;
    for (const Command& command : commands()) {
        width = std::max(width, display_width(usage_of(command, language)));
    }
    for (const Command& command : commands()) {
        const std::string other{language == Language::chinese ? command.key : command.chinese};
        entry(out, usage_of(command, language),
              std::string{command.summary.in(language)} +
                  (language == Language::chinese ? "（" + other + "）" : " (" + other + ")"),
              width);
    }
    out << Text{"\n各命令通用的选项：\n", "\noptions of every command:\n"}.in(language);
    print_options(out, common_options(), language);
    out << Text{"\n某一命令的用法：kaoping 命令 --help\n",
                "\nmore of a command: kaoping COMMAND --help\n"}
               .in(language);
}

void print_help(const Command& command, std::ostream& out, Language language) {
    const bool chinese = language == Language::chinese;
    out << (chinese ? "用法：kaoping " : "usage: kaoping ") << usage_of(command, language)
        << (chinese ? " [选项]" : " [options]") << "\n\n"
        << command.summary.in(language) << '\n';
    const std::string_view details = command.details.in(language);
    if (!details.empty()) out << details << '\n';
    out << (chinese ? "\n选项：\n" : "\noptions:\n");
    std::vector<Option> options = command.options;
    options.insert(options.end(), common_options().begin(), common_options().end());
    print_options(out, options, language);
}

std::string command_names(Language language) {
    std::string names;
    for (const Command& command : commands()) {
        if (!names.empty()) names += language == Language::chinese ? "、" : ", ";
        names += command.key;
        if (language == Language::chinese) names += "（" + std::string{command.chinese} + "）";
    }
    return names;
}

}  // namespace kaoping
