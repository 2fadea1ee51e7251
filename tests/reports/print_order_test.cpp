// Who stands where on a sheet.
#include "reports/print_order.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

struct Placed {
    PersonLine person;
    std::optional<int> rank = {};
};

Placed placed(std::int64_t id, std::string unit, bool moved = false) {
    Placed one;
    one.person.id = {id};
    one.person.number = std::to_string(100 - id);  // the other way round
    one.person.unit = std::move(unit);
    one.person.moved = moved;
    return one;
}

std::vector<std::int64_t> ids_in_order(const std::vector<Placed>& people) {
    std::vector<std::int64_t> ids;
    for (const std::uint32_t index : print_order(people)) {
        ids.push_back(people[index].person.id.value);
    }
    return ids;
}

using Units = std::vector<std::string_view>;

TEST_CASE("people stand as the roster names them, whatever their number or rank") {
    std::vector<Placed> people{placed(4, "财政所"), placed(3, "党政办"), placed(2, "党政办"),
                               placed(1, "乡领导")};
    people[1].rank = 1;
    people[2].rank = 2;
    CHECK(UnitOrder{people}.units() == Units{"乡领导", "党政办", "财政所"});
    CHECK(ids_in_order(people) == std::vector<std::int64_t>{1, 2, 3, 4});
}

TEST_CASE("people of one unit stand together where the unit is first named") {
    const std::vector<Placed> people{placed(1, "党政办"), placed(2, "财政所"), placed(3, "党政办")};
    CHECK(ids_in_order(people) == std::vector<std::int64_t>{1, 3, 2});
}

TEST_CASE("someone who moved takes the place of his new unit and does not move the unit") {
    const std::vector<Placed> people{placed(1, "党政办"), placed(2, "白石村", true),
                                     placed(3, "财政所"), placed(4, "白石村")};
    CHECK(UnitOrder{people}.units() == Units{"党政办", "财政所", "白石村"});
    CHECK(ids_in_order(people) == std::vector<std::int64_t>{1, 3, 2, 4});
}

TEST_CASE("a unit that only has people who moved stands where the first of them does") {
    const std::vector<Placed> people{placed(1, "党政办"), placed(2, "便民中心", true),
                                     placed(3, "便民中心", true), placed(4, "财政所")};
    CHECK(UnitOrder{people}.units() == Units{"党政办", "便民中心", "财政所"});
}

}  // namespace
}  // namespace kaoping
