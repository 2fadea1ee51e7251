#include "importers/text.h"

#include <catch2/catch.hpp>

namespace kaoping {

TEST_CASE("text is folded without white space and at half width") {
    struct Row {
        std::string given, folded, spaceless, tidy;
    };
    const std::vector<Row> rows{
        {"", "", "", ""},
        {"张三", "张三", "张三", "张三"},
        {"张　三", "张三", "张三", "张 三"},
        {" 张 三\r\n", "张三", "张三", "张 三"},
        {"\xC2\xA0姓\xC2\xA0名", "姓名", "姓名", "姓 名"},
        {"\xEF\xBB\xBF姓名", "姓名", "姓名", "姓名"},
        {"９２．５　分", "92.5分", "９２．５分", "９２．５ 分"},
        {"（ａＺ）", "(aZ)", "（ａＺ）", "（ａＺ）"},
        {"'007", "007", "'007", "'007"},
        {"𠮷野 家", "𠮷野家", "𠮷野家", "𠮷野 家"},
    };
    for (const Row& row : rows) {
        INFO(row.given);
        CHECK(folded(row.given) == row.folded);
        CHECK(without_space(row.given) == row.spaceless);
        CHECK(tidy(row.given) == row.tidy);
    }
}

TEST_CASE("names have no spaces and one kind of middle dot") {
    for (const char* dotted : {"阿米子·拉且", "阿米子•拉且", "阿米子・拉且", "阿米子．拉且",
                               "阿米子.拉且", "阿米子 · 拉且"}) {
        CHECK(clean_name(dotted) == "阿米子·拉且");
    }
    CHECK(clean_name("李林（大）") == "李林（大）");
}

TEST_CASE("a document's number keeps its brackets") {
    CHECK(clean_document(" 溪效告字〔２０２４〕 第3号 ") == "溪效告字〔2024〕第3号");
    CHECK(clean_document("溪效告（2024）3号") == "溪效告（2024）3号");
}

TEST_CASE("lists are cut at all the marks offices use") {
    CHECK(split_list("张三、李四，王五,赵六;钱七；孙八\n周九") ==
          std::vector<std::string>{"张三", "李四", "王五", "赵六", "钱七", "孙八", "周九"});
    CHECK(split_list("、 张 三 、").size() == 1);
    CHECK(split_list("").empty());
}

TEST_CASE("invalid bytes never become other characters") {
    CHECK(code_points("\xFF") == U"\uFFFD");
    CHECK(code_points("\xE5\xBC") == U"\uFFFD");
    CHECK(utf8(code_points("张𠮷a·")) == "张𠮷a·");
}

}  // namespace kaoping
