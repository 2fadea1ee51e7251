#include "records/store/person_numbers.h"

#include "records/store/register_fields.h"

namespace kaoping::store {

void tell_people_by_number(Database& database, std::vector<FieldConflict>& conflicts) {
    for (FieldConflict& conflict : conflicts) {
        if (conflict.field != kNamedPerson) continue;
        for (std::string* id : {&conflict.stored, &conflict.given}) {
            if (id->empty()) continue;
            Statement number(database, "SELECT number FROM person WHERE id = CAST(?1 AS INTEGER)");
            number.bind(1, std::string_view{*id});
            if (number.step()) *id = number.text(0);
        }
    }
}

}  // namespace kaoping::store
