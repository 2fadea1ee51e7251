// The facts of an office's registers, from which its duties are counted (rulebook 9): what was
// refused, asked, complained of, studied, talked over, voted and filed. As in records/facts.h, a
// text that is blank is empty and anything else that is blank an empty optional; counts are whole
// and never negative.
//
// Votes and answers are kept as counts only: nothing leads from one to whoever gave it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/day.h"
#include "records/half_year.h"
#include "records/id.h"
#include "records/origin.h"
#include "records/points.h"
#include "records/register_vocabulary.h"

namespace kaoping {

// 否定报备: a refusal and what was filed of it.
struct Denial {
    std::string number;              // 编号
    std::optional<PersonId> person;  // 经办人
    Day day;
    std::string matter;    // 事项
    std::string basis;     // 否定依据
    std::string reason;    // 否定理由
    std::string approver;  // 审批领导, a plain name
    Origin origin;
};

// 限时办结: a case with a time limit.
struct TimedCase {
    std::string number;              // 编号
    std::optional<PersonId> person;  // 承办人
    std::string matter;              // 事项
    CaseType type = CaseType::ordinary;
    Day received;
    std::optional<int> days;          // 时限天数, ≥ 1; always there for 法定 and 交办
    std::string special_reason;       // 特殊原因
    std::optional<Told<Day>> closed;  // 办结日期, not before `received`
    Origin origin;
};

// 首问登记: somebody came or called, and who was asked first.
struct Contact {
    Day day;
    ContactWay way = ContactWay::visit;
    std::string caller;                    // 来人姓名
    std::string caller_unit;               // 来人单位
    std::string contact;                   // 联系方式
    std::string matter;                    // 事项
    std::optional<PersonId> person;        // 首问责任人
    std::optional<bool> own_duty;          // 本岗职责
    std::string handed_to;                 // 承办人, a plain name
    std::optional<Told<Day>> handed_over;  // 移交日期
    Origin origin;
};

// 投诉举报.
struct Complaint {
    std::string number;  // 编号
    Day received;
    std::string channel;                            // 渠道
    std::optional<PersonId> person;                 // 被投诉人
    std::string content;                            // 内容
    std::optional<Told<ComplaintFinding>> finding;  // 调查结果; none: still looked into
    std::string handling;                           // 处理
    std::optional<Told<Day>> closed;                // 办结日期, not before `received`
    std::optional<bool> published;                  // 是否公开
    Origin origin;
};

// 学习培训: one person's attendance of one day.
struct Attendance {
    PersonId person;
    Day day;
    StudySort sort = StudySort::group_study;
    std::string topic;                    // 主题
    Points length;                        // 时长, > 0, in its unit as told
    LengthUnit unit = LengthUnit::hours;  // 8 hours are a day only to the rule that says so
    std::string result;                   // 考试成绩, as it stands
    Origin origin;
};

// 谈心谈话.
struct Talk {
    PersonId person;  // 对象
    Day day;
    std::string talker;   // 谈话人, a plain name
    std::string content;  // 内容
    Origin origin;
};

// 勤廉双述会议 of a village.
struct VillageMeeting {
    std::string unit;               // 村
    HalfYear half;                  // 期次
    Day noticed;                    // 公告日期; after `held` it is a breach, and kept
    Day held;                       // 会议日期
    int delegates = 0;              // 代表总数, ≥ 1
    int attended = 0;               // 到会代表, ≤ `delegates`
    std::optional<bool> announced;  // 当场公布
    Origin origin;
};

// 民主测评票数 of one cadre of a village.
struct Ballot {
    PersonId person;
    std::string unit;  // 村
    HalfYear half;     // 期次
    int excellent = 0;
    int competent = 0;
    int basic = 0;
    int incompetent = 0;
    std::optional<int> abstained;  // 弃权
    Origin origin;
};

// 民主评议 of a unit by one of the five criteria (民主评议 四).
struct UnitReview {
    int year = 0;
    std::string unit;
    int criterion = 0;     // 项目, 1–5
    int sent = 0;          // 发出
    int returned = 0;      // 收回, ≤ `sent`
    int valid = 0;         // 有效, ≤ `returned`
    int satisfied = 0;     // 满意; the three together ≤ `valid`
    int basic = 0;         // 基本满意
    int dissatisfied = 0;  // 不满意
    Origin origin;
};

// 效能档案: an item filed.
struct ArchiveItem {
    Day day;                  // 归档日期
    bool month_only = false;  // only the month was told; `day` is its last
    int category = 0;         // 类别, 1–11 (效能档案 二)
    std::string title;        // 题名
    std::string document;
    std::optional<PersonId> person;  // whose personal file it lies in
    std::string place;               // 存放位置
    Origin origin;
};

// 村级事项: how often a village did something; several rows of one matter add up.
struct VillageWork {
    std::string unit;  // 村
    int year = 0;
    VillageMatter matter = VillageMatter::board;
    int count = 0;  // 次数
    Origin origin;
};

// 联系点: a unit a leader keeps in touch with.
struct LinkedUnit {
    PersonId person;
    int year = 0;
    std::string unit;  // 联系单位
    Origin origin;
};

// 检查记录.
struct Inspection {
    Day day;
    std::string item;  // 项目
    std::string unit;
    std::optional<PersonId> person;
    InspectionResult result = InspectionResult::pass;
    std::string remark;
    Origin origin;
};

// The registers of the office: what is about an affair, a village or a unit, although it may name
// somebody. (What is always about a person stands with him, in PersonFacts.)
struct OfficeFacts {
    std::vector<Denial> denials;
    std::vector<TimedCase> cases;
    std::vector<Contact> contacts;
    std::vector<Complaint> complaints;
    std::vector<VillageMeeting> meetings;
    std::vector<UnitReview> unit_reviews;
    std::vector<ArchiveItem> archive;
    std::vector<VillageWork> village_works;
    std::vector<Inspection> inspections;
};

}  // namespace kaoping
