// A second process, for what only a second process can show.
#pragma once

#include <functional>

namespace kaoping::test {

// Runs `work` in a child, which ends with its result (255 when it throws). Nothing of a store may
// be open when a child is made. The destructor kills a child that was not waited for.
class Child {
public:
    explicit Child(const std::function<int(Child&)>& work);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] int pid() const { return pid_; }
    // In either process: tells the other to go on, and waits to be told.
    void tell();
    void await();
    // What the child ended with; minus the signal that ended it.
    int result();

private:
    int pid_ = 0;
    int read_ = 0;
    int write_ = 0;
};

}  // namespace kaoping::test
