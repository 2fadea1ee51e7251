// The words themselves: every key of every topic in both languages. Use them through
// config/wording.h.
#pragma once

#include <array>
#include <string_view>

#include "config/wording.h"

namespace kaoping::wordings {

struct Entry {
    Topic topic;
    std::string_view key;
    Wording words;
};

using enum Topic;

// In the order of the topics.
constexpr std::array kTable{
    Entry{pool, "civil", {"公务员/参公", "Civil servant"}},
    Entry{pool, "institution", {"事业人员", "Institution staff"}},
    Entry{pool, "worker", {"工勤人员", "Worker"}},
    Entry{pool, "contract", {"聘用人员", "Contract staff"}},
    Entry{pool, "village", {"村干部", "Village cadre"}},
    Entry{pool, "leader", {"班子成员", "Leader"}},

    Entry{participation, "graded", {"参加", "Graded"}},
    Entry{participation, "ungraded", {"不确定等次", "Without a grade"}},
    Entry{participation, "excluded", {"不参加", "Not appraised"}},
    Entry{participation, "superior", {"上级考核", "Appraised by the county"}},

    Entry{grade, "excellent", {"优秀", "Excellent"}},
    Entry{grade, "competent", {"称职", "Competent"}},
    Entry{grade, "basic", {"基本称职", "Basically competent"}},
    Entry{grade, "incompetent", {"不称职", "Incompetent"}},
    Entry{grade, "undetermined", {"不确定等次", "Without a grade"}},
    Entry{grade, "exempt", {"不参加", "Not appraised"}},
    Entry{grade, "incomplete", {"待补", "Incomplete"}},
    Entry{grade, "pending", {"待审定", "Pending"}},

    Entry{institution_grade, "excellent", {"优秀", "Excellent"}},
    Entry{institution_grade, "competent", {"合格", "Qualified"}},
    Entry{institution_grade, "basic", {"基本合格", "Basically qualified"}},
    Entry{institution_grade, "incompetent", {"不合格", "Unqualified"}},
    Entry{institution_grade, "undetermined", {"不确定等次", "Without a grade"}},
    Entry{institution_grade, "exempt", {"不参加", "Not appraised"}},
    Entry{institution_grade, "incomplete", {"待补", "Incomplete"}},
    Entry{institution_grade, "pending", {"待审定", "Pending"}},

    Entry{quarter_grade, "good", {"好", "Good"}},
    Entry{quarter_grade, "fair", {"较好", "Fair"}},
    Entry{quarter_grade, "ordinary", {"一般", "Ordinary"}},
    Entry{quarter_grade, "poor", {"较差", "Poor"}},

    Entry{stage, "self", {"自评", "Self"}},
    Entry{stage, "review", {"复核", "Review"}},
    Entry{stage, "decision", {"审定", "Decision"}},

    Entry{period, "Q1", {"第一季度", "Q1"}},
    Entry{period, "Q2", {"第二季度", "Q2"}},
    Entry{period, "H1", {"半年小结", "Half-year"}},
    Entry{period, "Q3", {"第三季度", "Q3"}},
    Entry{period, "Q4", {"第四季度", "Q4"}},
    Entry{period, "Y", {"年终总评", "Year-end"}},

    Entry{measure, "written", {"书面检查", "Written self-criticism"}},
    Entry{measure, "admonition", {"诫勉教育", "Admonition"}},
    Entry{measure, "warning", {"效能告诫", "Efficiency warning"}},

    Entry{responsibility, "direct", {"直接责任", "Direct"}},
    Entry{responsibility, "main", {"主要领导责任", "Main leadership"}},
    Entry{responsibility, "important", {"重要领导责任", "Important leadership"}},

    Entry{finding, "substantiated", {"属实", "Substantiated"}},
    Entry{finding, "unsubstantiated", {"不属实", "Unsubstantiated"}},
    Entry{finding, "open", {"核查中", "Being examined"}},

    Entry{appeal, "upheld", {"维持", "Upheld"}},
    Entry{appeal, "revoked", {"撤销", "Revoked"}},
    Entry{appeal, "changed", {"变更", "Changed"}},

    Entry{case_type, "ordinary", {"一般", "Ordinary"}},
    Entry{case_type, "special", {"特殊", "Special"}},
    Entry{case_type, "statutory", {"法定", "Statutory"}},
    Entry{case_type, "assigned", {"交办", "Assigned from above"}},

    Entry{contact_way, "visit", {"来访", "Visit"}},
    Entry{contact_way, "call", {"来电", "Call"}},

    Entry{complaint_finding, "substantiated", {"属实", "Substantiated"}},
    Entry{complaint_finding, "partly", {"部分属实", "Partly substantiated"}},
    Entry{complaint_finding, "unsubstantiated", {"不属实", "Unsubstantiated"}},

    Entry{study_sort, "group-study", {"集中学习", "Group study"}},
    Entry{study_sort, "self-study", {"自学", "Self-study"}},
    Entry{study_sort, "training", {"培训", "Training"}},
    Entry{study_sort, "integrity", {"警示教育", "Integrity education"}},

    Entry{length_unit, "hours", {"小时", "hours"}},
    Entry{length_unit, "days", {"天", "days"}},

    Entry{village_matter, "board", {"专栏", "Board issues"}},
    Entry{village_matter, "film", {"警示片", "Films"}},
    Entry{village_matter, "training", {"法制培训", "Legal training"}},
    Entry{village_matter, "pairs", {"帮扶对子", "Helping pairs"}},
    Entry{village_matter, "report", {"书面上报", "Written reports"}},

    Entry{inspection, "pass", {"合格", "Passed"}},
    Entry{inspection, "fail", {"不合格", "Failed"}},

    Entry{archive_category, "01", {"效能建设文件", "Documents on efficiency"}},
    Entry{archive_category, "02", {"管理制度汇编", "Institutions"}},
    Entry{archive_category, "03", {"情况资料", "Information collected"}},
    Entry{archive_category, "04", {"评议结果", "Results of reviews"}},
    Entry{archive_category,
          "05",
          {"典型经验、信息、问题与整改", "Examples, news, faults and their mending"}},
    Entry{archive_category, "06", {"人员名册", "Roster"}},
    Entry{archive_category, "07", {"岗位职责与目标", "Duties and aims of the posts"}},
    Entry{archive_category, "08", {"公开、公示、承诺", "What was published and promised"}},
    Entry{archive_category, "09", {"投诉举报与查处", "Complaints and their handling"}},
    Entry{archive_category, "10", {"上级交办与领导批示", "Matters assigned from above"}},
    Entry{archive_category, "11", {"会议记录与上报材料", "Minutes and reports"}},

    Entry{review_criterion, "1", {"组织领导", "Leadership"}},
    Entry{review_criterion, "2", {"制度落实", "Institutions kept"}},
    Entry{review_criterion, "3", {"公开内容", "What is published"}},
    Entry{review_criterion, "4", {"公开形式", "How it is published"}},
    Entry{review_criterion, "5", {"意见投诉办理", "Opinions and complaints"}},

    Entry{fact, "people", {"人员名册", "Roster"}},
    Entry{fact, "evaluations", {"考评得分", "Scores"}},
    Entry{fact, "items", {"指标评分", "Indicator scores"}},
    Entry{fact, "adjustments", {"加减分", "Adjustments"}},
    Entry{fact, "measures", {"责任追究", "Measures"}},
    Entry{fact, "transfers", {"岗位调整", "Transfers"}},
    Entry{fact, "grades", {"年度等次审定", "Decided grades"}},
    Entry{fact, "denial-reports", {"否定报备举报", "Reports of unfiled refusals"}},
    Entry{fact, "sanctions", {"处分", "Sanctions"}},
    Entry{fact, "vetoes", {"一票否决", "Vetoes"}},
    Entry{fact, "appeals", {"复核申诉", "Appeals"}},
    Entry{fact, "denials", {"否定报备", "Refusals"}},
    Entry{fact, "cases", {"限时办结", "Cases with time limits"}},
    Entry{fact, "contacts", {"首问登记", "First contacts"}},
    Entry{fact, "complaints", {"投诉举报", "Complaints"}},
    Entry{fact, "study", {"学习培训", "Studies"}},
    Entry{fact, "talks", {"谈心谈话", "Talks"}},
    Entry{fact, "meetings", {"勤廉双述会议", "Village meetings"}},
    Entry{fact, "ballots", {"民主测评票数", "Ballots"}},
    Entry{fact, "unit-reviews", {"民主评议", "Reviews of units"}},
    Entry{fact, "archive", {"效能档案", "Archive"}},
    Entry{fact, "village-works", {"村级事项", "Works of villages"}},
    Entry{fact, "links", {"联系点", "Linked units"}},
    Entry{fact, "inspections", {"检查记录", "Inspections"}},

    Entry{status, "excluded", {"不参加考核", "Not appraised"}},
    Entry{status, "not-due", {"不应考评", "Not due"}},
    Entry{status, "missing", {"未报", "Missing"}},
    Entry{status, "undecided", {"未审定", "Undecided"}},
    Entry{status, "decided", {"已审定", "Decided"}},

    Entry{effect, "applied", {"适用", "Applied"}},
    Entry{effect, "not-met", {"未达到条件", "Not met"}},
    Entry{effect, "overridden", {"不改变结果", "Changes nothing"}},

    Entry{order, "transfer-required", {"应调整岗位", "Transfer required"}},
    Entry{order, "refer-county", {"应报县有关部门", "Refer to the county"}},

    Entry{
        note,
        "same-day-as-transfer",
        {"岗位调整当日又受告诫，请人工确认", "Warned on the day of the transfer: please confirm"}},
    Entry{note,
          "fourth-without-transfer",
          {"应调整岗位未调整，又受告诫", "Warned again before the transfer was made"}},
    Entry{note,
          "transfer-without-cause",
          {"以效能告诫为由调整岗位，但告诫次数不够",
           "Transferred for warnings without enough of them"}},
    Entry{note,
          "warning-due",
          {"诫勉整改期满未见改正，请研究是否告诫",
           "Not corrected by the deadline: consider a warning"}},
    Entry{note,
          "measure-mismatch",
          {"追究方式与责任类型不相应", "Measure does not suit the responsibility"}},
    Entry{note,
          "sanction-to-decide",
          {"造成不良影响，请研究是否处分", "Bad effect: consider a sanction"}},
    Entry{note, "outside-service", {"有事项不在任职期间", "A fact lies outside the service"}},
    Entry{note, "score-gap", {"自评与复核相差较大", "Self and review differ widely"}},
    Entry{note, "own-reviewer", {"复核人即本人", "Reviewed by himself"}},

    Entry{duty_verdict, "met", {"完成", "Met"}},
    Entry{duty_verdict, "not-met", {"未完成", "Not met"}},
    Entry{duty_verdict, "open", {"进行中", "Open"}},
    Entry{duty_verdict, "note", {"记录", "Note"}},

    Entry{rule, "participation", {"参加考核情况", "Participation"}},
    Entry{rule, "stage-score", {"三级评分", "Stage score"}},
    Entry{rule, "adjustments", {"加分扣分", "Adjustments"}},
    Entry{rule, "quarter-band", {"季度等次标准", "Quarter bands"}},
    Entry{rule, "not-counted", {"不计入的决定", "Decision not counted"}},
    Entry{rule, "annual-score", {"年度综合得分", "Score of the year"}},
    Entry{rule, "rank", {"排名", "Rank"}},
    Entry{rule, "annual-band", {"年度等次标准", "Annual bands"}},
    Entry{rule, "incomplete", {"考评项目未齐", "Items missing"}},
    Entry{rule, "short-service", {"任职时间不足", "Short service"}},
    Entry{rule, "warning-1", {"效能告诫一次", "One warning"}},
    Entry{rule, "warning-2", {"效能告诫两次", "Two warnings"}},
    Entry{rule, "warning-3", {"效能告诫三次以上", "Three warnings or more"}},
    Entry{rule, "denial-2", {"不执行否定报备被举报属实", "Unfiled refusals reported"}},
    Entry{rule, "village-veto", {"村被一票否决", "Village veto"}},
    Entry{rule, "excellent-quarters", {"评优的季度等次要求", "Quarter grades asked of excellent"}},
    Entry{rule, "sanction", {"处分影响等次", "Sanction"}},
    Entry{rule, "quota", {"优秀名额已满", "Quota of excellent used up"}},
    Entry{rule, "quota-tie", {"优秀名额末位同分", "Tie at the end of the quota"}},
    Entry{rule, "dismissal-rule", {"连续不称职", "Incompetent in succession"}},
    Entry{rule, "two-basic", {"连续基本称职", "Basically competent in succession"}},
    Entry{rule, "merit-three", {"连续优秀", "Excellent in succession"}},
    Entry{rule, "decided-above-ceiling", {"审定等次高于上限", "Decided above the ceiling"}},
    Entry{rule, "decided", {"领导小组审定", "Decided by the leading group"}},
    Entry{rule, "grade", {"最终等次", "Final grade"}},
    Entry{rule, "refer-county", {"报县有关部门", "Referral to the county"}},
    Entry{rule, "transfer-required", {"调整岗位", "Transfer"}},
    Entry{rule, "deadline", {"限时办结", "Cases in time"}},
    Entry{rule, "first-contact", {"首问登记", "First contacts"}},
    Entry{rule, "denial-form", {"否定报备表", "Refusal forms"}},
    Entry{rule, "complaints-monthly", {"投诉举报月汇总", "Complaints of the month"}},
    Entry{rule, "study-monthly", {"每月学习", "Monthly study"}},
    Entry{rule, "training-session", {"集中培训天数", "Days of a training"}},
    Entry{rule, "training-year", {"全年培训天数", "Training of the year"}},
    Entry{rule, "exam-recorded", {"考试成绩存档", "Examinations recorded"}},
    Entry{rule, "integrity-education", {"警示教育", "Integrity education"}},
    Entry{rule, "talks", {"谈心谈话", "Talks"}},
    Entry{rule, "two-reports-held", {"勤廉双述会议", "Village meetings held"}},
    Entry{rule, "two-reports-notice", {"会议提前公告", "Notice of meetings"}},
    Entry{rule, "two-reports-attendance", {"代表到会率", "Delegates attending"}},
    Entry{rule, "two-reports-ballot", {"民主测评", "Ballots"}},
    Entry{rule, "unit-review", {"民主评议", "Reviews of units"}},
    Entry{rule, "archive", {"效能档案", "Archive"}},
    Entry{rule, "village-works", {"村级事项", "Works of villages"}},
    Entry{rule, "links", {"联系点", "Linked units"}},
    Entry{rule, "inspections", {"检查记录", "Inspections"}},
};

}  // namespace kaoping::wordings
