// Validations, the part of XlsxSheet that guards what is typed.
#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

#include "reports/page_layout.h"
#include "reports/xlsx_error.h"
#include "reports/xlsx_sheet.h"

namespace kaoping {
namespace {

constexpr std::size_t kLongestTitle = 32, kLongestText = 255;

lxw_datetime date_of(Day day) {
    return {day.year(), day.month(), day.day_of_month(), 0, 0, 0};
}

// In UTF-16 units, with a comma between each two.
std::size_t list_length(const std::vector<std::string>& choices) {
    return std::accumulate(choices.begin(), choices.end(), choices.size(),
                           [](std::size_t sum, const std::string& choice) {
                               std::size_t units = 0;
                               while (first_units(choice, units).size() < choice.size()) ++units;
                               return sum + units;
                           });
}

// The texts of a validation as the library takes them; they live as long as this.
struct Texts {
    explicit Texts(const Validation& from)
        : title(first_units(from.title, kLongestTitle)),
          hint(first_units(from.hint, kLongestText)),
          error_title(first_units(from.error_title, kLongestTitle)),
          error_message(first_units(from.error_message, kLongestText)),
          choices(from.choices) {
        for (std::string& choice : choices) pointers.push_back(choice.data());
        pointers.push_back(nullptr);
    }
    std::string title, hint, error_title, error_message;
    std::vector<std::string> choices;
    std::vector<char*> pointers;
};

char* pointer_or_null(std::string& text) {
    return text.empty() ? nullptr : text.data();
}

void set_kind(lxw_data_validation& validation, const Validation& wanted, Texts& texts) {
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    switch (wanted.kind) {
        case Validation::Kind::anything:
            validation.validate = LXW_VALIDATION_TYPE_ANY;
            return;
        case Validation::Kind::list: {
            const bool fits =
                !wanted.choices.empty() && list_length(wanted.choices) <= kLongestText;
            validation.validate = fits ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_ANY;
            validation.value_list = texts.pointers.data();
            return;
        }
        case Validation::Kind::whole:
        case Validation::Kind::decimal:
            validation.validate = wanted.kind == Validation::Kind::whole
                                      ? LXW_VALIDATION_TYPE_INTEGER
                                      : LXW_VALIDATION_TYPE_DECIMAL;
            validation.minimum_number = wanted.least;
            validation.maximum_number = wanted.most;
            return;
        case Validation::Kind::day:
            validation.validate = LXW_VALIDATION_TYPE_DATE;
            validation.minimum_datetime = date_of(wanted.days.first);
            validation.maximum_datetime = date_of(wanted.days.last);
            return;
    }
}

}  // namespace

void XlsxSheet::validate(const CellArea& area, const Validation& wanted) {
    Texts texts{wanted};
    lxw_data_validation validation{};
    set_kind(validation, wanted, texts);
    validation.error_type =
        wanted.open ? LXW_VALIDATION_ERROR_TYPE_INFORMATION : LXW_VALIDATION_ERROR_TYPE_STOP;
    validation.input_title = pointer_or_null(texts.title);
    validation.input_message = pointer_or_null(texts.hint);
    validation.error_title = pointer_or_null(texts.error_title);
    validation.error_message = pointer_or_null(texts.error_message);
    check_xlsx(worksheet_data_validation_range(
        sheet_, area.first_row, static_cast<lxw_col_t>(area.first_column), area.last_row,
        static_cast<lxw_col_t>(area.last_column), &validation));
}

}  // namespace kaoping
