// Words: what offices write for the closed vocabularies of their registers, and the marks of an
// attendance sheet; compared whole, as in importers/words.h.
#pragma once

#include "importers/words.h"
#include "records/register_vocabulary.h"

namespace kaoping {

[[nodiscard]] const WordList<CaseType>& case_type_words();
[[nodiscard]] const WordList<ContactWay>& contact_way_words();
// 核查中 is no finding yet: the value is then empty.
[[nodiscard]] const WordList<std::optional<ComplaintFinding>>& complaint_finding_words();
[[nodiscard]] const WordList<StudySort>& study_sort_words();
[[nodiscard]] const WordList<VillageMatter>& village_matter_words();
[[nodiscard]] const WordList<InspectionResult>& inspection_result_words();

// √: there; ×, 事假, 病假 …: not. What may be either (△, 迟到) is in no list.
[[nodiscard]] const WordList<bool>& attendance_marks();

}  // namespace kaoping
