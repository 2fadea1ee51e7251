#include "app/workbook_writer.h"

#include <algorithm>
#include <filesystem>
#include <thread>
#include <utility>

namespace kaoping {
namespace {

std::size_t most_at_a_time() {
    return std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

}  // namespace

WorkbookWriter::WorkbookWriter(Console& console, std::string folder, WorkbookStyle style)
    : console_(console), folder_(std::move(folder)), style_(std::move(style)) {}

WorkbookWriter::~WorkbookWriter() {
    for (const Written& each : at_work_) each.done.wait();
}

Outcome<void> WorkbookWriter::write(Workbook workbook) {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error) {
        return tl::unexpected(console_.fail({Failure::Kind::unwritable, folder_, error.message()}));
    }
    while (at_work_.size() >= most_at_a_time()) {
        const auto written = await_first();
        if (!written) return written;
    }
    const std::string path = (std::filesystem::path{folder_} / workbook.file_name).string();
    console_.progress(console_.words({"正在写 {}", "writing {}"}, path));
    at_work_.push_back(
        {path, std::async(std::launch::async, [this, made = std::move(workbook)]() mutable {
             return write_workbook(std::move(made), folder_, style_);
         })});
    return {};
}

Outcome<void> WorkbookWriter::await_first() {
    Written first = std::move(at_work_.front());
    at_work_.pop_front();
    const auto written = console_.check(first.done.get());
    if (!written) return written;
    console_.say({"已生成 {}", "written: {}"}, first.path);
    return {};
}

Outcome<void> WorkbookWriter::finish() {
    while (!at_work_.empty()) {
        const auto written = await_first();
        if (!written) return written;
    }
    return {};
}

}  // namespace kaoping
