#include <algorithm>
#include <limits>

#include "app/command.h"

namespace kaoping {
namespace {

constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();

std::vector<Command> all_commands() {
    return {
        {"run",
         "运行",
         {"文件夹", "FOLDER"},
         1,
         1,
         {"导入文件夹里的所有表格，并把所有报表写到其中的 reports",
          "import every table in FOLDER, write every report to FOLDER/reports"},
         {"数据库用 文件夹/kaoping.db，没有时自动新建。不是表格的文件跳过并说明。"
          "有文件被退回时，其余照常导入，报表标明“数据不全”，退回表在其中的 退回 文件夹。",
          "The database is FOLDER/kaoping.db, created when it is missing. Files that are no tables "
          "are "
          "passed over with a note. When a file is refused the others are stored all the same and "
          "the "
          "reports are marked 数据不全 (incomplete). Refused files are given back in its folder "
          "退回."},
         {Option::rules, Option::correct, Option::reason},
         run_run},
        {"init",
         "初始化",
         {},
         0,
         0,
         {"新建数据库", "create the database with a rule book"},
         {},
         {Option::rules},
         run_init},
        {"import",
         "导入",
         {"文件或文件夹...", "FILE..."},
         0,
         kAny,
         {"导入表格，种类和格式可以混在一起", "load tables, any mix of kinds and formats"},
         {"文件夹取其中的文件，不取下级文件夹。人员名册先导入。一个文件要么全部导入，要么一行也不导"
          "入。\n有错的文件退回：旁边生成“文件名-退回.xlsx”，错处有标记和说明，改好后直接导入。",
          "Of a folder its files are taken, not its subfolders. Rosters go first. A file is stored "
          "whole or not at all.\nA refused file is given back beside it as FILE-退回.xlsx with its "
          "faults marked; corrected, it is imported as it is."},
         {Option::kind, Option::accept_valid, Option::correct, Option::reason, Option::withdraw,
          Option::dry_run, Option::out},
         run_import},
        {"status",
         "状况",
         {},
         0,
         0,
         {"已导入哪些表，各期还缺什么，结账前还要办什么",
          "what is in, what each period still lacks, what is late"},
         {"是否逾期按今天算，--as-of 按那一天算。csv 只有各期的状况；其余见 table 和 json。",
          "Things are late as of today, or of --as-of. csv has the state of the periods; the rest "
          "is "
          "in table and json."},
         {Option::format, Option::year},
         run_status},
        {"score",
         "得分",
         {},
         0,
         0,
         {"每人每年一行：得分、排名、等次、适用规则", "one row a person and year"},
         {"加 --period 时为每人每期一行。", "With --period, one row a person and period."},
         {Option::year, Option::period, Option::unit, Option::format},
         run_score},
        {"warnings",
         "告诫",
         {},
         0,
         0,
         {"每人一行：追究次数、等次上限、应办事项", "one row a person: measures, ladder, orders"},
         {},
         {Option::year, Option::format},
         run_warnings},
        {"duties",
         "履职",
         {},
         0,
         0,
         {"履职事项：限时办结、首问登记、学习培训、谈心谈话、村级会议等，每项一行",
          "one row a duty: cases in time, studies, talks, village meetings and the like"},
         {"table 列出未完成的和进行中的事项，最后按规则汇总；csv 和 json 列出全部。",
          "table has what is not met and what is open, and then counts by rule; csv and json have "
          "every row."},
         {Option::year, Option::format},
         run_duties},
        {"explain",
         "依据",
         {"人员", "PERSON"},
         1,
         1,
         {"为什么是这个等次：规则、条款、原始表格的行", "why this grade: rules, articles, cells"},
         {"人员写工号、身份证号，或不重复的姓名。",
          "PERSON is a staff number, an ID number, or a name that is unique."},
         {Option::year, Option::format},
         run_explain},
        {"report",
         "报表",
         {"[报表...]", "[NAME...]"},
         0,
         kAny,
         {"生成报表（xlsx）", "write workbooks"},
         {"报表写英文名或中文标题；不写时全部生成。--list 列出全部。",
          "NAME is a key or a Chinese title; all of them when left out. --list names them."},
         {Option::list, Option::year, Option::period, Option::out, Option::single, Option::person,
          Option::doc},
         run_report},
        {"template",
         "模板",
         {"[表格...]", "[KIND...]"},
         0,
         kAny,
         {"生成空白表格（xlsx），供填写后导入", "blank workbooks to fill in"},
         {"表格写英文名或中文名；不写时全部生成。有数据库时预填人员：考评得分和指标评分要写 "
          "--period。"
          "已有人填过的模板不会被覆盖。",
          "KIND is a key or a Chinese title; all of them when left out. With a database people are "
          "filled in, for evaluations and items with --period. A template somebody has filled in "
          "is "
          "never overwritten."},
         {Option::year, Option::period, Option::out},
         run_template},
        {"rules",
         "规则",
         {},
         0,
         0,
         {"查看、检查或更换规则文件", "show, check or change the rule book"},
         {"不带选项时显示在用的规则；--as-of 看某一天的规则。",
          "Without options it shows the rules in force; --as-of on another day."},
         {Option::check, Option::use},
         run_rules},
    };
}

}  // namespace

bool Command::prints_records() const {
    return std::find(options.begin(), options.end(), Option::format) != options.end();
}

const std::vector<Command>& commands() {
    static const std::vector<Command> all = all_commands();
    return all;
}

const Command* command_named(std::string_view name) {
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command& each) {
        return each.key == name || each.chinese == name;
    });
    return found == commands().end() ? nullptr : &*found;
}

const std::vector<Option>& common_options() {
    static const std::vector<Option> options = {
        Option::db,    Option::lang,    Option::as_of, Option::message_format,
        Option::quiet, Option::version, Option::help};
    return options;
}

}  // namespace kaoping
