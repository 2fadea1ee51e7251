#include "importers/fault_causes.h"

namespace kaoping {

Cause cause_of(DateFault fault) {
    switch (fault) {
        case DateFault::unreadable:
            return Cause::date_unreadable;
        case DateFault::ambiguous_number:
            return Cause::date_ambiguous_number;
        case DateFault::no_day:
            return Cause::date_without_day;
        case DateFault::impossible:
            return Cause::date_impossible;
        case DateFault::ambiguous_order:
            return Cause::date_ambiguous_order;
        case DateFault::no_year:
            return Cause::date_without_year;
    }
    return Cause::date_unreadable;
}

Cause cause_of(FigureFault fault) {
    switch (fault) {
        case FigureFault::too_many_decimals:
            return Cause::score_decimals;
        case FigureFault::boolean:
            return Cause::score_boolean;
        case FigureFault::date:
            return Cause::score_date;
        case FigureFault::too_large:
            return Cause::score_out_of_range;
        case FigureFault::not_a_number:
        case FigureFault::none:
            break;
    }
    return Cause::score_not_a_number;
}

Cause cause_of(IdNumberFault fault) {
    switch (fault) {
        case IdNumberFault::typed_as_number:
            return Cause::id_number_as_number;
        case IdNumberFault::old_number:
            return Cause::id_number_old;
        case IdNumberFault::masked:
            return Cause::id_number_masked;
        case IdNumberFault::check_digit:
            return Cause::id_number_check_digit;
        case IdNumberFault::malformed:
        case IdNumberFault::none:
            break;
    }
    return Cause::id_number_malformed;
}

}  // namespace kaoping
