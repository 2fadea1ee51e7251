#include "app/settings.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>

#include "app/period_words.h"

namespace kaoping {
namespace {

namespace po = boost::program_options;

constexpr const char* kWord = "word";  // the command and its operands

po::options_description description() {
    po::options_description all;
    all.add_options()(kWord, po::value<std::vector<std::string>>());
    for (const OptionText& option : option_texts()) {
        const std::string name{option.name};
        if (option.is_switch()) {
            all.add_options()(name.c_str(), "");
        } else {
            all.add_options()(name.c_str(), po::value<std::string>(), "");
        }
    }
    return all;
}

// Splits the command line. Names are not guessed from their beginnings: a script that works with
// one version must mean the same with the next.
std::vector<po::option> split(const std::vector<std::string>& arguments) {
    namespace style = po::command_line_style;
    const po::options_description all = description();
    po::positional_options_description words;
    words.add(kWord, -1);
    return po::command_line_parser(arguments)
        .options(all)
        .positional(words)
        .style(style::allow_long | style::long_allow_next | style::long_allow_adjacent)
        .run()
        .options;
}

std::optional<BatchId> batch_number(const std::string& text) {
    BatchId batch;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), batch.value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && batch.value > 0 ? std::optional{batch} : std::nullopt;
}

// What is wrong with a value, naming the option.
class Reader {
public:
    explicit Reader(Language language) : language_(language) { settings_.language = language; }

    // Takes one part of the command line; false when it is wrong.
    [[nodiscard]] bool take(const po::option& part);
    // Values that depend on each other.
    [[nodiscard]] bool finish();

    [[nodiscard]] Settings& settings() { return settings_; }
    [[nodiscard]] const std::string& fault() const { return fault_; }

private:
    [[nodiscard]] bool take_value(const OptionText& option, const std::string& value);
    [[nodiscard]] bool take_period(const std::string& value);
    [[nodiscard]] bool wrong(const OptionText& option, const std::string& value, Text expected);
    template <class... Args>
    [[nodiscard]] bool fail(Text pattern, const Args&... args) {
        fault_ = filled(pattern, language_, args...);
        return false;
    }

    Language language_;
    Settings settings_;
    std::optional<PeriodChoice> choice_;
    std::string fault_;
};

bool Reader::wrong(const OptionText& option, const std::string& value, Text expected) {
    return fail({"--{} 不认识“{}”，应为{}", "--{} does not know \"{}\"; it takes {}"}, option.name,
                value, expected.in(language_));
}

bool Reader::take(const po::option& part) {
    if (part.string_key == kWord) {
        for (const std::string& word : part.value) {
            if (settings_.command.empty()) {
                settings_.command = word;
            } else {
                settings_.operands.push_back(word);
            }
        }
        return true;
    }
    const auto& texts = option_texts();
    const auto option = std::find_if(texts.begin(), texts.end(), [&](const OptionText& text) {
        return text.name == part.string_key;
    });
    if (option == texts.end()) throw std::logic_error("an option that was never described");
    if (!settings_.given.insert(option->option).second) {
        return fail({"--{} 写了两次", "--{} is given twice"}, option->name);
    }
    return take_value(*option, part.value.empty() ? std::string{} : part.value.front());
}

bool Reader::take_value(const OptionText& option, const std::string& value) {
    if (!option.is_switch() && value.empty()) {
        return fail({"--{} 后面要有内容", "--{} needs a value"}, option.name);
    }
    switch (option.option) {
        case Option::db:
            settings_.db = value;
            return true;
        case Option::unit:
            settings_.unit = value;
            return true;
        case Option::rules:
            settings_.rules = value;
            return true;
        case Option::out:
            settings_.out = value;
            return true;
        case Option::reason:
            settings_.reason = value;
            return true;
        case Option::accept_valid:
            return settings_.accept_valid = true;
        case Option::correct:
            return settings_.correct = true;
        case Option::dry_run:
            return settings_.dry_run = true;
        case Option::withdraw:
            settings_.withdraw = batch_number(value);
            return settings_.withdraw ||
                   wrong(option, value, {"批次号，如 12", "the number of a batch, as 12"});
        case Option::check:
            settings_.check = value;
            return true;
        case Option::use:
            settings_.use = value;
            return true;
        case Option::quiet:
            return settings_.quiet = true;
        case Option::version:
            return settings_.version = true;
        case Option::help:
            return settings_.help = true;
        case Option::list:
            return settings_.list = true;
        case Option::single:
            return settings_.single = true;
        case Option::person:
            settings_.person = value;
            return true;
        case Option::doc:
            settings_.doc = value;
            return true;
        case Option::lang:
            if (value == "zh" || value == "en") return true;  // see language_of
            return wrong(option, value, {" zh 或 en", "zh or en"});
        case Option::as_of:
            settings_.as_of = Day::parse_iso(value);
            return settings_.as_of ||
                   wrong(option, value, {"日期，如 2024-06-30", "a date, as 2024-06-30"});
        case Option::format:
            if (value == "csv") settings_.format = Format::csv;
            if (value == "json") settings_.format = Format::json;
            return value == "table" || value == "csv" || value == "json" ||
                   wrong(option, value, {" table、csv 或 json", "table, csv or json"});
        case Option::message_format:
            if (value == "json") settings_.message_format = MessageFormat::json;
            return value == "text" || value == "json" ||
                   wrong(option, value, {" text 或 json", "text or json"});
        case Option::year:
            settings_.year = year_from_words(value);
            return settings_.year || wrong(option, value, {"年度，如 2024", "a year, as 2024"});
        case Option::period:
            return take_period(value);
        case Option::kind:
            settings_.kind = from_key<FactKind>(value);
            return settings_.kind || wrong(option, value,
                                           {"表格种类的英文名，如 people、evaluations、measures",
                                            "a kind of table, as people, evaluations, measures"});
    }
    throw std::logic_error("an option that nobody reads");
}

bool Reader::take_period(const std::string& value) {
    choice_ = period_choice(value);
    return choice_ || wrong(text_of(Option::period), value,
                            {"考评周期，如 2024Q1、2024年一季度、2024年上半年、2024年终",
                             "a period, as 2024Q1, 2024H1, 2024Y"});
}

bool Reader::finish() {
    if (settings_.reason && settings_.reason->find_first_not_of(" \t") == std::string::npos) {
        return fail({"--reason 后面要写理由", "--reason needs words"});
    }
    if ((settings_.correct || settings_.withdraw) && !settings_.reason) {
        return fail({"更正或撤回要用 --reason 写明理由", "say why with --reason"});
    }
    if (settings_.reason && settings_.given.contains(Option::reason) && !settings_.correct &&
        !settings_.withdraw) {
        return fail({"--reason 要与 --correct 或 --withdraw 一起用",
                     "--reason goes with --correct or --withdraw"});
    }
    if (!choice_) return true;
    if (choice_->year && settings_.year && *choice_->year != *settings_.year) {
        return fail({"--year {} 与 --period {} 的年度不同", "--year {} and --period {} differ"},
                    *settings_.year, *choice_->year);
    }
    if (choice_->year) settings_.year = choice_->year;
    if (!settings_.year) {
        return fail({"--period 没有写年度，请写成 2024Q1，或加 --year",
                     "--period has no year; write 2024Q1, or add --year"});
    }
    settings_.period = Period{*settings_.year, choice_->kind};
    return true;
}

tl::unexpected<UsageError> usage(std::string message) {
    return tl::unexpected(UsageError{std::move(message)});
}

}  // namespace

Language language_of(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    std::string language = surroundings.variable("KAOPING_LANG").value_or("zh");
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word.starts_with("--lang=")) language = word.substr(7);
        if (word == "--lang" && i + 1 < arguments.size()) language = arguments[i + 1];
    }
    return language == "en" ? Language::english : Language::chinese;
}

tl::expected<Settings, UsageError> parse_settings(const std::vector<std::string>& arguments,
                                                  const Surroundings& surroundings) {
    const Language language = language_of(arguments, surroundings);
    Reader reader{language};
    // Boost tells of a wrong command line by exceptions that are logic errors; they end here.
    try {
        for (const po::option& part : split(arguments)) {
            if (!reader.take(part)) return usage(reader.fault());
        }
    } catch (const po::unknown_option& error) {
        return usage(
            filled({"没有选项 {}", "there is no option {}"}, language, error.get_option_name()));
    } catch (const po::error_with_option_name& error) {
        return usage(
            filled({"选项 {} 的写法不对（后面要有内容，开关不带内容）",
                    "option {} is not written that way (values follow, switches take none)"},
                   language, error.get_option_name()));
    } catch (const po::error& error) {
        return usage(error.what());
    }
    if (!reader.finish()) return usage(reader.fault());
    Settings settings = std::move(reader.settings());
    const std::string variable = surroundings.variable("KAOPING_LANG").value_or("zh");
    if (!settings.given.contains(Option::lang) && variable != "zh" && variable != "en") {
        return usage(filled({"环境变量 KAOPING_LANG 应为 zh 或 en，现为“{}”",
                             "KAOPING_LANG is zh or en, not \"{}\""},
                            language, variable));
    }
    if (!settings.db) settings.db = surroundings.variable("KAOPING_DB");
    return settings;
}

}  // namespace kaoping
