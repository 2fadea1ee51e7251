#include "child.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <exception>
#include <stdexcept>

namespace kaoping::test {

Child::Child(const std::function<int(Child&)>& work) {
    std::array<int, 2> down{};
    std::array<int, 2> up{};
    if (pipe(down.data()) != 0 || pipe(up.data()) != 0) throw std::runtime_error("pipe");
    pid_ = fork();
    if (pid_ < 0) throw std::runtime_error("fork");
    const bool is_child = pid_ == 0;
    read_ = is_child ? down[0] : up[0];
    write_ = is_child ? up[1] : down[1];
    close(is_child ? down[1] : up[1]);
    close(is_child ? up[0] : down[0]);
    if (!is_child) return;
    int result = 255;
    try {
        result = work(*this);
    } catch (const std::exception&) {
        result = 255;
    }
    _exit(result);
}

Child::~Child() {
    if (pid_ > 0) {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
    }
    close(read_);
    close(write_);
}

void Child::tell() {
    if (write(write_, "x", 1) != 1) throw std::runtime_error("the other process is gone");
}

void Child::await() {
    char told = 0;
    if (read(read_, &told, 1) != 1) throw std::runtime_error("the other process is gone");
}

int Child::result() {
    int status = 0;
    if (waitpid(pid_, &status, 0) != pid_) throw std::runtime_error("waitpid");
    pid_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace kaoping::test
