#include "config/rule_book_reader.h"

#include <algorithm>

#include "config/calendar_reader.h"
#include "config/rule_rows.h"

namespace kaoping {
namespace {

Office read_office(TableReader root) {
    Office office;
    auto table = root.table("office");
    if (!table) return office;
    office.name = table->text("name").value_or("");
    office.leading_group = table->text("leading_group").value_or("");
    office.efficiency_office = table->text("efficiency_office").value_or("");
    office.document_prefix = table->text("document_prefix").value_or("");
    office.signers = table->texts("signers").value_or(std::vector<std::string>{});
    if (auto fonts = table->table("fonts")) {
        office.title_font = fonts->text("title").value_or("");
        office.body_font = fonts->text("body").value_or("");
        office.heading_font = fonts->text("heading").value_or("");
        fonts->refuse_others();
    }
    table->refuse_others();
    return office;
}

void refuse_unknown_tables(const TomlValue& root, Complaints& complaints) {
    std::vector<std::string_view> known = LawTables::names();
    known.insert(known.end(), {"title", "calendar", "office"});
    for (const TomlMember& member : root.members) {
        if (std::find(known.begin(), known.end(), member.key) != known.end()) continue;
        complaints.add(Cause::rule_table_unknown, member.mark, member.key, {member.key});
    }
}

void read_tables(const TomlValue& root, RuleBook& book, Complaints& complaints) {
    LawTables tables{root, complaints};
    book.stages = tables.read<StageRule>("stages", read_stages);
    book.periods = tables.read<PeriodRule>("periods", read_periods);
    book.indicators = tables.read<IndicatorRule>("indicators", read_indicators);
    book.annual_bands = tables.read<AnnualBands>("annual_bands", read_annual_bands);
    book.quarter_bands = tables.read<QuarterBands>("quarter_bands", read_quarter_bands);
    book.adjustments = tables.read<AdjustmentRule>("adjustments", read_adjustments);
    book.ladder = read_ladder(tables, complaints);
    book.gates = tables.read<Gate>("gates", read_gate);
    book.sanctions = tables.read<SanctionRule>("sanctions", read_sanction);
    book.quota = read_quotas(tables, complaints);
    book.deadlines = tables.read<DeadlineRule>("deadlines", read_deadlines);
    book.duties = tables.read<DutyRule>("duties", read_duty);
    tables.check();
}

Calendar read_calendars(TableReader& top, const TomlValue& root, const RuleBookText& text,
                        Diagnostics& diagnostics) {
    CalendarReader reader;
    if (!top.texts("calendar")) return reader.calendar();
    for (const TomlValue& item : root.find("calendar")->value.items) {
        if (item.kind != TomlValue::Kind::text) continue;
        const auto found =
            std::find_if(text.calendars.begin(), text.calendars.end(),
                         [&](const auto& calendar) { return calendar.first == item.text; });
        if (found != text.calendars.end()) {
            reader.read(item.text, found->second);
        } else {
            top.complaints().add(Cause::calendar_missing, item.mark, item.text);
        }
    }
    diagnostics.append(reader.diagnostics());
    return reader.calendar();
}

}  // namespace

RuleBookReading read_rule_book(const RuleBookText& text) {
    RuleBookReading reading;
    Complaints complaints{text.name};
    Diagnostics of_calendars;
    if (const auto root = parse_toml(text.toml)) {
        TableReader top{*root, text.name, complaints};
        refuse_unknown_tables(*root, complaints);
        reading.book.title = top.text("title").value_or("");
        reading.book.calendar = read_calendars(top, *root, text, of_calendars);
        reading.book.office = read_office(top);
        read_tables(*root, reading.book, complaints);
    } else {
        complaints.add(Cause::rule_syntax, root.error().mark, {}, {root.error().what});
    }
    reading.diagnostics.append(complaints.in_order());
    reading.diagnostics.append(of_calendars);
    return reading;
}

}  // namespace kaoping
