#include "reports/archive_index.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "reports/catalogue.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kCategories{
    ColumnPlan{{"类别", "No."}, 8},
    ColumnPlan{{"名称", "Category"}, 32, Align::left, true},
    ColumnPlan{{"归档\n（件）", "Items"}, 10},
    ColumnPlan{{"最早归档", "First filed"}, 14},
    ColumnPlan{{"最近归档", "Last filed"}, 14},
    ColumnPlan{{"存放位置", "Place"}, 46, Align::left, true},
    ColumnPlan{{"情况", "Verdict"}, 14, Align::centre, true},
};

constexpr std::array kItems{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"类别", "Category"}, 24, Align::left, true},
    ColumnPlan{{"归档日期", "Filed"}, 12, Align::centre, true},
    ColumnPlan{{"题名", "Title"}, 48, Align::left, true},
    ColumnPlan{{"文号", "Document"}, 22, Align::centre, true},
    ColumnPlan{{"姓名", "Person"}, 12, Align::centre, true},
    ColumnPlan{{"存放位置", "Place"}, 24, Align::left, true},
};

constexpr std::array kPersonal{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"归档日期", "Filed"}, 12, Align::centre, true},
    ColumnPlan{{"题名", "Title"}, 46, Align::left, true},
    ColumnPlan{{"文号", "Document"}, 22, Align::centre, true},
    ColumnPlan{{"类别", "Category"}, 22, Align::left, true},
    ColumnPlan{{"存放位置", "Place"}, 22, Align::left, true},
};

// "04 评议结果".
std::string category_name(int category, Language language) {
    const std::string key = (category < 10 ? "0" : "") + std::to_string(category);
    return key + " " + std::string{word(Topic::archive_category, key, language)};
}

// Filed in the year, by category, then day.
std::vector<const ArchiveItem*> items_of(const DutyYear& year) {
    std::vector<const ArchiveItem*> items;
    for (const ArchiveItem& item : year.facts.archive) {
        if (item.day.year() == year.year) items.push_back(&item);
    }
    std::ranges::stable_sort(items, {}, [](const ArchiveItem* item) {
        return std::tie(item->category, item->day, item->title);
    });
    return items;
}

// The day, or the month where no day was told.
Cell day_cell(const ArchiveItem& item) {
    if (!item.month_only) return item.day;
    return to_string(item.day).substr(0, 7);
}

Row category_row(int category, const std::vector<const ArchiveItem*>& items, Language language) {
    std::int64_t count = 0;
    const ArchiveItem *first = nullptr, *last = nullptr;
    std::set<std::string> places;
    for (const ArchiveItem* item : items) {
        if (item->category != category) continue;
        if (first == nullptr) first = item;
        last = item;
        ++count;
        if (!item->place.empty()) places.insert(item->place);
    }
    const std::string name = category_name(category, language);
    Row row{
        {text_cell(name.substr(0, 2)), text_cell(name.substr(3)), number_cell(count),
         first ? day_cell(*first) : Cell{}, last ? day_cell(*last) : Cell{},
         listed({places.begin(), places.end()}, language),
         word_cell(count > 0 ? Wording{"已归档", "Filed"} : Wording{"空缺", "Empty"}, language)},
        count > 0 ? RowStyle::body : RowStyle::emphasised};
    return row;
}

Sheet categories_sheet(const ReportContext& context, const DutyYear& year,
                       const std::vector<const ArchiveItem*>& items) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (int category = 1; category <= 11; ++category) {
        rows.push_back(category_row(category, items, language));
    }
    rows.push_back({{Cell{}, word_cell({"合计", "Total"}, language),
                     number_cell(static_cast<std::int64_t>(items.size()))},
                    RowStyle::total});
    Sheet sheet = new_sheet(context, {{"目录总览", "Categories"},
                                      {"效能档案目录", "Archive of the office"},
                                      year_name(year.year, language),
                                      {"件", "items"},
                                      kCategories});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, rows_of_rule(year, "archive"), language);
    sheet.notes.emplace_back(Wording{"注：灰底各类本年度尚无归档材料。",
                                     "Note: nothing was filed this year under the grey ones."}
                                 .in(language));
    return sheet;
}

Sheet items_sheet(const ReportContext& context, const DutyYear& year,
                  const std::vector<const ArchiveItem*>& items) {
    const Language language = context.language;
    const PeopleIndex people{year};
    std::vector<Row> rows;
    for (const ArchiveItem* item : items) {
        rows.push_back(
            {{number_cell(static_cast<std::int64_t>(rows.size()) + 1),
              category_name(item->category, language), day_cell(*item), text_cell(item->title),
              text_cell(item->document), people.name(item->person), text_cell(item->place)}});
    }
    Sheet sheet = new_sheet(context, {{"归档清单", "Items"},
                                      {"效能档案归档清单", "Archive: the items"},
                                      year_name(year.year, language),
                                      {"件", "items"},
                                      kItems});
    sheet.next_row = rows_of(std::move(rows));
    return sheet;
}

Row personal_row(const PersonLine& person, const ArchiveItem* item, std::int64_t number,
                 Language language) {
    Row row{{number_cell(number), text_cell(person.name), text_cell(person.unit)},
            item ? RowStyle::body : RowStyle::emphasised};
    row.cells.resize(kPersonal.size());
    if (item == nullptr) {
        row.cells[4] = word_cell({"（尚无）", "(nothing)"}, language);
        return row;
    }
    row.cells[3] = day_cell(*item);
    row.cells[4] = text_cell(item->title);
    row.cells[5] = text_cell(item->document);
    row.cells[6] = category_name(item->category, language);
    row.cells[7] = text_cell(item->place);
    return row;
}

Sheet personal_sheet(const ReportContext& context, const DutyYear& year,
                     const std::vector<const ArchiveItem*>& items) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(year.people)) {
        const RegisteredPerson& each = year.people[index];
        const std::size_t before = rows.size();
        const auto add = [&](const ArchiveItem* item) {
            rows.push_back(personal_row(each.person, item,
                                        static_cast<std::int64_t>(rows.size()) + 1, language));
        };
        for (const ArchiveItem* item : items) {
            if (item->person == each.person.id) add(item);
        }
        if (rows.size() == before && each.serves) add(nullptr);
    }
    Sheet sheet = new_sheet(context, {{"个人档案", "Personal files"},
                                      {"个人效能档案目录", "Personal files"},
                                      year_name(year.year, language),
                                      {"件", "items"},
                                      kPersonal,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{"注：灰底各人本年度尚无归档材料。",
                                     "Note: nothing was filed this year for the grey ones."}
                                 .in(language));
    return sheet;
}

}  // namespace

Workbook archive_report(const ReportContext& context, const DutyYear& year) {
    const auto items = items_of(year);
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::archive, {year.year, PeriodKind::y});
    workbook.sheets.push_back(categories_sheet(context, year, items));
    workbook.sheets.push_back(items_sheet(context, year, items));
    workbook.sheets.push_back(personal_sheet(context, year, items));
    return workbook;
}

}  // namespace kaoping
