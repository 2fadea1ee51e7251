#include "records/id_bearer.h"

#include <catch2/catch.hpp>

namespace kaoping {

TEST_CASE("an ID number tells month of birth and sex") {
    const IdBearer woman = bearer_of("11010519491231002X");
    CHECK(woman.birth_year == 1949);
    CHECK(woman.birth_month == 12);
    CHECK_FALSE(woman.is_man);
    const IdBearer man = bearer_of("511781198802150011");
    CHECK(man.birth_year == 1988);
    CHECK(man.birth_month == 2);
    CHECK(man.is_man);
}

}  // namespace kaoping
