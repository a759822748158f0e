// The sentences of the preflight: one row a code, with holes for what, where and the limit.
#include <array>

#include "core/export/preflight.h"

namespace spruce {
namespace {

struct Row {
  FindingCode code;
  FindingGrade grade;
  std::string_view name;
  Wording words;  ///< {file} {line} {column} {value} {detail} {crm}
};

constexpr std::array<Row, 17> kRows{{
    {FindingCode::NoIdColumn,
     FindingGrade::Refused,
     "no-id-column",
     {"{file} has no column of record ids, so no record of it can be updated in {crm}. Export it "
      "again with the record id, or load the corrected file as new records.",
      "{file} 没有记录编号列，无法在 {crm} "
      "中更新任何记录。请重新导出并包含记录编号，或将修正后的文件"
      "作为新记录导入。"}},
    {FindingCode::NoId,
     FindingGrade::Refused,
     "no-id",
     {"{file}, line {line}: the record has no id and is in no file of the kit. Change it in {crm} "
      "by hand.",
      "{file} 第 {line} 行：该记录没有编号，不在任何导入文件中。请在 {crm} 中手工修改。"}},
    {FindingCode::RepeatedId,
     FindingGrade::Damaged,
     "repeated-id",
     {"{file}, line {line}: the id {value} is also that of line {detail}. {crm} would write both "
      "into one record, the last one winning. Leave one of them out.",
      "{file} 第 {line} 行：编号 {value} 与第 {detail} 行相同。{crm} "
      "会把两行写入同一条记录，以后者为"
      "准。请去掉其中一行。"}},
    {FindingCode::CaseCollision,
     FindingGrade::Damaged,
     "case-collision",
     {"{file}, line {line}: the id {value} differs from {detail} by capitals alone. Excel and many "
      "tools take them for one record. Use the column with 18 characters.",
      "{file} 第 {line} 行：编号 {value} 与 {detail} 只有大小写不同。Excel "
      "等工具会当作同一条记录。请使"
      "用 18 位编号的列。"}},
    {FindingCode::ChangedId,
     FindingGrade::Damaged,
     "changed-id",
     {"{file}, line {line}: the record id {detail} was changed to {value}. The kit uses the "
      "original. Take that change back.",
      "{file} 第 {line} 行：记录编号 {detail} 被改为 {value}。导入文件使用原编号。请撤回该修改。"}},
    {FindingCode::TooLong,
     FindingGrade::Refused,
     "too-long",
     {"{file}, line {line}, {column}: “{value}” is longer than the {detail} characters that {crm} "
      "takes. Shorten it.",
      "{file} 第 {line} 行，{column}：“{value}”超过 {crm} 允许的 {detail} 个字符。请缩短。"}},
    {FindingCode::DateForm,
     FindingGrade::Damaged,
     "date-form",
     {"{file}, line {line}, {column}: {crm} takes dates as {detail}, not as “{value}”. Rewrite it, "
      "or choose its form while importing where {crm} asks for one.",
      "{file} 第 {line} 行，{column}：{crm} 接受的日期格式为 "
      "{detail}，而不是“{value}”。请改写，或在导入"
      "时选择对应格式。"}},
    {FindingCode::YesNoForm,
     FindingGrade::Damaged,
     "yes-no-form",
     {"{file}, line {line}, {column}: {crm} reads yes and no as {detail}, not “{value}”. Rewrite "
      "it.",
      "{file} 第 {line} 行，{column}：{crm} 以 {detail} 表示是与否，不认识“{value}”。请改写。"}},
    {FindingCode::NewChoice,
     FindingGrade::Notice,
     "new-choice",
     {"{file}, line {line}, {column}: no record had “{value}” before. If the field is a drop-down, "
      "add the option in {crm} first, else the value is skipped.",
      "{file} 第 {line} 行，{column}：原文件中没有“{value}”。若该字段为下拉选项，请先在 {crm} "
      "中添加，"
      "否则会被跳过。"}},
    {FindingCode::RequiredBlank,
     FindingGrade::Refused,
     "required-blank",
     {"{file}, line {line}, {column}: “{value}” would become blank, but {crm} requires the field. "
      "Give it a value.",
      "{file} 第 {line} 行，{column}：“{value}”将变为空白，但 {crm} 要求该字段必填。请填写。"}},
    {FindingCode::Cleared,
     FindingGrade::Notice,
     "cleared",
     {"{file}, line {line}, {column}: “{value}” becomes blank, but a blank cell changes nothing in "
      "{crm}. Clear it there by the list of values to clear.",
      "{file} 第 {line} 行，{column}：“{value}”将变为空白，但空白单元格在 {crm} "
      "中不起作用。请按“需清空"
      "的值”列表在系统中清空。"}},
    {FindingCode::ForbiddenCharacter,
     FindingGrade::Refused,
     "forbidden-character",
     {"{file}, line {line}, {column}: “{value}” holds the character {detail}, which the import of "
      "{crm} does not take. Replace it.",
      "{file} 第 {line} 行，{column}：“{value}”含有 {crm} 导入不接受的字符 {detail}。请替换。"}},
    {FindingCode::SystemColumn,
     FindingGrade::Damaged,
     "system-column",
     {"{file}, {column}: it says who owns a record, or who changed it when. Loading it may rewrite "
      "that for every record. Leave the column unmapped.",
      "{file}，{column}"
      "：该列记录负责人或创建、修改信息，导入可能改写每条记录的这些信息。导入时请不要"
      "映射该列。"}},
    {FindingCode::NewColumn,
     FindingGrade::Notice,
     "new-column",
     {"{file}, {column}: the export had no such column. Map it to a field of {crm}, or leave it "
      "unmapped.",
      "{file}，{column}：导出文件原来没有该列。请映射到 {crm} 的字段，或不映射。"}},
    {FindingCode::SharedEmail,
     FindingGrade::Refused,
     "shared-email",
     {"{file}, line {line}, {column}: record {detail} still has the address {value}, and {crm} "
      "takes an address once. Merge the two first, then load this row.",
      "{file} 第 {line} 行，{column}：记录 {detail} 仍使用邮箱 {value}，而 {crm} "
      "不允许重复。请先合并两条"
      "记录，再导入此行。"}},
    {FindingCode::RecordTooLarge,
     FindingGrade::Refused,
     "record-too-large",
     {"{file}, line {line}: the record has {value} bytes, {crm} takes {detail}. Shorten its "
      "longest "
      "field.",
      "{file} 第 {line} 行：该记录有 {value} 字节，{crm} 最多接受 {detail} "
      "字节。请缩短最长的字段。"}},
    {FindingCode::TooManyColumns,
     FindingGrade::Refused,
     "too-many-columns",
     {"{file}: the update has {value} columns, {crm} takes {detail}. Load it in two rounds, each "
      "with the id.",
      "{file}：更新文件有 {value} 列，{crm} 最多接受 {detail} "
      "列。请分两次导入，每次都包含编号列。"}},
}};

const Row& row_of(FindingCode code) {
  for (const Row& row : kRows) {
    if (row.code == code) return row;
  }
  return kRows.front();
}

constexpr std::size_t kShownBytes = 120;

/// A long value cut at a character, for a sentence.
std::string shown(const std::string& value) {
  if (value.size() <= kShownBytes) return value;
  std::size_t end = kShownBytes;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
  return value.substr(0, end) + "…";
}

}  // namespace

std::string_view finding_name(FindingCode code) { return row_of(code).name; }
FindingGrade grade_of(FindingCode code) { return row_of(code).grade; }

std::string_view finding_grade_name(FindingGrade grade) {
  constexpr std::array<std::string_view, 3> kNames{"refused", "damaged", "notice"};
  return kNames[static_cast<std::size_t>(grade)];
}

std::string finding_sentence(const OutputContext& context, const Kit& kit, const Finding& finding,
                             std::string_view language) {
  const Wording& words = row_of(finding.code).words;
  const std::string_view pattern = language == "zh" ? words.zh : words.en;
  const std::array<std::pair<std::string_view, std::string>, 6> holes{
      {{"{file}", context.sources[finding.source.value].name},
       {"{line}", finding.row ? std::to_string(context.table->line_of(*finding.row)) : ""},
       {"{column}", finding.column ? header_of(context, finding.source, *finding.column) : ""},
       {"{value}", shown(finding.value)},
       {"{detail}", finding.detail},
       {"{crm}", std::string(kit.crm->title)}}};
  std::string sentence;
  for (std::size_t at = 0; at < pattern.size();) {
    bool filled = false;
    for (const auto& [hole, text] : holes) {
      if (pattern.substr(at, hole.size()) != hole) continue;
      sentence += text;
      at += hole.size();
      filled = true;
      break;
    }
    if (!filled) sentence += pattern[at++];
  }
  return sentence;
}

}  // namespace spruce
