// The way in: hands the command line, the streams and the clock to run_command.
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <new>
#include <stdexcept>

#include "app/run_command.h"

namespace {

std::optional<std::string> environment_variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

std::string utc_text(std::time_t time) {
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[sizeof "2026-11-23T22:29:36Z"];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

kaoping::Day local_day(std::time_t time) {
    std::tm parts{};
    localtime_r(&time, &parts);
    return kaoping::day_of(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
}

}  // namespace

int main(int count, char** values) {
    using kaoping::Exit;
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    try {
        std::ios::sync_with_stdio(false);
        return static_cast<int>(
            kaoping::run_command({values + (count > 0 ? 1 : 0), values + count},
                                 {std::cout, std::cerr, isatty(STDERR_FILENO) == 1,
                                  environment_variable, utc_text(time), local_day(time)}));
    } catch (const std::bad_alloc&) {
        std::cerr << "kaoping: 内存不足 / out of memory\n";
        return static_cast<int>(Exit::environment);
    } catch (const std::logic_error& defect) {
        std::cerr << "kaoping: 程序出错，请把这一行告诉维护者 / a defect of the program: "
                  << defect.what() << '\n';
        return static_cast<int>(Exit::defect);
    }
}
