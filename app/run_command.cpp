#include "app/run_command.h"

#include <algorithm>

#include "app/command.h"
#include "app/help.h"

namespace kaoping {
namespace {

Exit wrong_usage(const Surroundings& surroundings, Language language, const std::string& message,
                 const Command* command) {
    const std::string help =
        command ? "kaoping " + std::string{command->key} + " --help" : "kaoping --help";
    surroundings.err << "kaoping: " << message
                     << filled({"。用法见 {}\n", "; see {}\n"}, language, help);
    return Exit::usage;
}

bool takes(const Command& command, Option option) {
    const auto& common = common_options();
    return std::find(common.begin(), common.end(), option) != common.end() ||
           std::find(command.options.begin(), command.options.end(), option) !=
               command.options.end();
}

// What is wrong with this command line for this command; empty when nothing is.
std::string misuse_of(const Command& command, const Settings& settings) {
    const Language language = settings.language;
    for (const Option option : settings.given) {
        if (takes(command, option)) continue;
        return filled({"{} 没有选项 --{}", "{} has no option --{}"}, language, command.key,
                      text_of(option).name);
    }
    if (settings.operands.size() < command.least_operands) {
        return filled({"{} 后面要写{}", "{} needs {}"}, language, command.key,
                      command.operands.in(language));
    }
    if (settings.operands.size() > command.most_operands) {
        return filled({"{} 后面多了“{}”", "{} does not take \"{}\""}, language, command.key,
                      settings.operands[command.most_operands]);
    }
    return {};
}

}  // namespace

Exit run_command(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    const Language language = language_of(arguments, surroundings);
    const auto settings = parse_settings(arguments, surroundings);
    if (!settings) return wrong_usage(surroundings, language, settings.error().message, nullptr);
    if (settings->version) {
        surroundings.out << "kaoping " << KAOPING_VERSION << '\n';
        return Exit::done;
    }
    if (settings->command.empty()) {
        if (settings->help) {
            print_help(surroundings.out, language);
            return Exit::done;
        }
        print_help(surroundings.err, language);
        return Exit::usage;
    }
    const Command* command = command_named(settings->command);
    if (!command) {
        return wrong_usage(surroundings, language,
                           filled({"没有命令“{}”，有：{}", "no command \"{}\"; there are {}"},
                                  language, settings->command, command_names(language)),
                           nullptr);
    }
    if (settings->help) {
        print_help(*command, surroundings.out, language);
        return Exit::done;
    }
    const std::string misuse = misuse_of(*command, *settings);
    if (!misuse.empty()) return wrong_usage(surroundings, language, misuse, command);

    Console console{surroundings, *settings, command->prints_records()};
    const Exit end = command->run({*settings, console, surroundings});
    if (!surroundings.out.flush()) {
        return graver(end, console.refuse(Exit::environment,
                                          {"结果没有写完，可能是磁盘已满",
                                           "the result could not be written; is the disk full?"}));
    }
    return end;
}

}  // namespace kaoping
