#include "importers/digest.h"

#include <catch2/catch.hpp>

#include "reading.h"
#include "temporary_folder.h"

namespace kaoping {
namespace {

TEST_CASE("the digest of a file is its SHA-256 in lower-case hexadecimal") {
    const auto [bytes, digest] = GENERATE(table<std::string, std::string>({
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {repeated("a", 1'000'000),
         "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    }));
    const TemporaryFolder folder;
    CHECK(sha256_of_file(folder.write("a.csv", bytes)).value() == digest);
}

TEST_CASE("a file that is not there, or a folder, has no digest") {
    const TemporaryFolder folder;
    const auto missing = sha256_of_file(folder.path("none"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Failure::Kind::missing);
    CHECK(missing.error().what == folder.path("none"));
    const auto directory = sha256_of_file(folder.path(""));
    REQUIRE_FALSE(directory);
    CHECK(directory.error().kind == Failure::Kind::unreadable);
}

}  // namespace
}  // namespace kaoping
