// What each option is called and means, in both languages.
#include <algorithm>
#include <stdexcept>

#include "app/settings.h"

namespace kaoping {

const std::vector<OptionText>& option_texts() {
    static const std::vector<OptionText> texts = {
        {Option::year,
         "year",
         {"年度", "YEAR"},
         {"年度，如 2024；不写时取有得分的最近一年",
          "the year, as 2024; the latest year with scores when left out"}},
        {Option::period,
         "period",
         {"周期", "PERIOD"},
         {"考评周期：2024Q1、2024年一季度、2024年上半年、2024年终",
          "a period: 2024Q1 to 2024Q4, 2024H1, 2024Y"}},
        {Option::unit,
         "unit",
         {"单位", "UNIT"},
         {"只看一个单位的人员", "only the people of one unit"}},
        {Option::rules,
         "rules",
         {"文件", "FILE"},
         {"规则文件（TOML）；不写时用程序自带的乡镇规则",
          "a rule book (TOML); the township's own when left out"}},
        {Option::kind,
         "kind",
         {"种类", "KIND"},
         {"指定表格的种类，如 evaluations", "the kind of the tables, as evaluations"}},
        {Option::accept_valid,
         "accept-valid",
         {},
         {"有错的行退回，其余照常导入", "store the good rows although others are refused"}},
        {Option::correct,
         "correct",
         {},
         {"以这些表格为准，更正已有的记录（要写 --reason）",
          "replace what is stored otherwise (with --reason)"}},
        {Option::reason, "reason", {"理由", "TEXT"}, {"更正或撤回的理由", "why"}},
        {Option::withdraw,
         "withdraw",
         {"批次", "BATCH"},
         {"撤回一批导入（批次号见 status；要写 --reason）",
          "take back one import (status names the batches; with --reason)"}},
        {Option::dry_run,
         "dry-run",
         {},
         {"演练：照样检查，什么也不写入", "rehearse: check everything, store nothing"}},
        {Option::out,
         "out",
         {"文件夹", "DIR"},
         {"存放的文件夹；不写时报表放在当前文件夹，退回表放在原表旁边",
          "the folder to write to; when left out the current one, for a returned file its own"}},
        {Option::list, "list", {}, {"列出可以出的报表", "name the reports there are"}},
        {Option::check,
         "check",
         {"文件", "FILE"},
         {"检查一份规则文件，不作改动", "check a rule book, change nothing"}},
        {Option::use,
         "use",
         {"文件", "FILE"},
         {"改用这份规则文件", "use this rule book from now on"}},
        {Option::as_of,
         "as-of",
         {"日期", "DATE"},
         {"只算到这一天为止的事实，如 2024-06-30",
          "only facts dated on or before this day, as 2024-06-30"}},
        {Option::format,
         "format",
         {"格式", "FORMAT"},
         {"输出格式：table（默认）、csv、json", "table (usual), csv or json"}},
        {Option::db,
         "db",
         {"文件", "FILE"},
         {"数据库文件；默认 kaoping.db，或环境变量 KAOPING_DB",
          "the database; kaoping.db, or KAOPING_DB, when left out"}},
        {Option::lang,
         "lang",
         {"语言", "LANG"},
         {"zh 或 en；默认中文，或环境变量 KAOPING_LANG",
          "zh or en; Chinese, or KAOPING_LANG, when left out"}},
        {Option::message_format,
         "message-format",
         {"格式", "FORMAT"},
         {"提示信息的格式：text（默认）、json", "how messages are given: text (usual) or json"}},
        {Option::quiet, "quiet", {}, {"不显示说明和进度", "no notes and no progress"}},
        {Option::version, "version", {}, {"显示版本", "print the version"}},
        {Option::help, "help", {}, {"显示用法", "print this help"}},
    };
    return texts;
}

const OptionText& text_of(Option option) {
    const auto& texts = option_texts();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const OptionText& text) { return text.option == option; });
    if (found == texts.end()) throw std::logic_error("an option without a text");
    return *found;
}

}  // namespace kaoping
