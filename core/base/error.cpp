// One row a code: its name at the boundary and its sentence in both languages: what, where, what to
// do.
#include "core/base/error.h"

#include <array>
#include <cstddef>

namespace spruce {
namespace {

struct Row {
  ErrorCode code;
  std::string_view name;
  std::string_view en;
  std::string_view zh;
};

constexpr std::array<Row, 39> kRows{{
    {ErrorCode::EmptyFile, "empty-file",
     "The file is empty: it holds no bytes. Export it again, then choose the new file.",
     "文件是空的,没有任何内容。请重新导出,再选择新文件。"},
    {ErrorCode::NotText, "not-text",
     "This is not a text file ({}). Save it as CSV, then choose the CSV file.",
     "这不是文本文件({})。请另存为 CSV,再选择 CSV 文件。"},
    {ErrorCode::NoHeader, "no-header",
     "No header row could be read. Check that line 1 holds the column names.",
     "没有读到表头。请检查第 1 行是否为列名。"},
    {ErrorCode::UnknownColumn, "unknown-column",
     "There is no column “{}”. Choose one of the columns of the file.",
     "没有名为“{}”的列。请选择文件中已有的列。"},
    {ErrorCode::UnknownRow, "unknown-row",
     "There is no record number {}. Choose a record of the loaded files.",
     "没有第 {} 条记录。请选择已载入文件中的记录。"},
    {ErrorCode::UnknownGroup, "unknown-group",
     "There is no duplicate group {}. Search for duplicates again.",
     "没有重复组 {}。请重新查找重复记录。"},
    {ErrorCode::UnknownFieldType, "unknown-field-type",
     "“{}” is not a field type. Choose one from the list.", "“{}”不是字段类型。请从列表中选择。"},
    {ErrorCode::UnknownEncoding, "unknown-encoding",
     "The encoding “{}” is not known. Choose one from the list.",
     "不认识编码“{}”。请从列表中选择。"},
    {ErrorCode::UnknownFix, "unknown-fix", "The fix “{}” is not proposed. Look for fixes again.",
     "没有提出“{}”这项修正。请重新查找修正。"},
    {ErrorCode::BadDialect, "bad-dialect",
     "The delimiter and the quote must be two different single characters ({}).",
     "分隔符与引号必须是两个不同的单个字符({})。"},
    {ErrorCode::TooManyColumns, "too-many-columns",
     "The file has {} columns, more than can be read. Check the delimiter.",
     "文件有 {} 列,超出可读取的数量。请检查分隔符。"},
    {ErrorCode::TooLarge, "too-large",
     "The file is too large for one page ({}). Split it and load the parts one by one.",
     "文件过大,单个页面无法处理({})。请拆分后分别载入。"},
    {ErrorCode::OutOfMemory, "out-of-memory",
     "The browser gave no more memory. Close other tabs or load a smaller file. "
     "Decisions already made are kept.",
     "浏览器内存不足。请关闭其他标签页或载入较小的文件。已作的决定仍然保留。"},
    {ErrorCode::Cancelled, "cancelled", "Stopped.", "已停止。"},
    {ErrorCode::BadJson, "bad-json",
     "This is not a JSON file that can be read ({}). Choose a file saved by Spruce.",
     "无法读取此 JSON 文件({})。请选择由净客保存的文件。"},
    {ErrorCode::BadRecipe, "bad-recipe",
     "This is not a recipe of Spruce, or a part of it is damaged ({}). Choose another file.",
     "这不是净客的方案,或其中一部分已损坏({})。请选择其他文件。"},
    {ErrorCode::NewerRecipe, "newer-recipe",
     "This recipe was written by a newer Spruce (version {}). Open it with that version.",
     "此方案由更新版本的净客生成(版本 {})。请用该版本打开。"},
    {ErrorCode::BadAudit, "bad-audit",
     "This is not an audit log of Spruce ({}). Choose the file audit-log.json of an export.",
     "这不是净客的审计日志({})。请选择导出的 audit-log.json 文件。"},
    {ErrorCode::BadRule, "bad-rule",
     "This rule cannot be used ({}). Change what is named, or leave the rule out.",
     "这条规则不能使用({})。请修改所指之处,或去掉这条规则。"},
    {ErrorCode::NewerRules, "newer-rules",
     "This rule library was written by a newer version of Spruce ({}). Open it with that version.",
     "这个规则库由更新版本的净客写成({})。请用该版本打开。"},
    {ErrorCode::BadWord, "bad-word",
     "A word list cannot hold this entry ({}). Correct it or leave it out.",
     "词表不能收入此项({})。请改正或去掉它。"},
    {ErrorCode::BadSnapshot, "bad-snapshot",
     "This is not a snapshot of Spruce, or a part of it is damaged ({}). Choose another file.",
     "这不是净客的快照文件,或其中一部分已损坏({})。请选择其他文件。"},
    {ErrorCode::BadDictionary, "bad-dictionary",
     "This is not a data dictionary in the form of a Table Schema, or a part of it is wrong ({}). "
     "Put that part right, or choose another file.",
     "这不是 Table Schema 形式的数据字典,或其中一部分有误({})。请改正该部分,或选择其他文件。"},
    {ErrorCode::BadPattern, "bad-pattern",
     "The pattern {} cannot be used here. Write it without look-around, back-references, word "
     "boundaries and very large repeats.",
     "此处不能使用格式 {}。请不要使用环视、反向引用、单词边界或过大的重复次数。"},
    {ErrorCode::Contradiction, "contradiction",
     "This group holds contradicting values ({}). Decide it by itself.",
     "该组含有互相矛盾的值({})。请单独作决定。"},
    {ErrorCode::NotReconciled, "not-reconciled",
     "The output does not match the approved decisions ({}). Nothing was released.",
     "输出与已批准的决定不一致({})。未提供下载。"},
    {ErrorCode::WrongState, "wrong-state", "This needs an earlier step first ({}).",
     "需要先完成前面的步骤({})。"},
    {ErrorCode::NothingToUndo, "nothing-to-undo", "There is nothing to take back.",
     "没有可以撤销的操作。"},
    {ErrorCode::MappingDecided, "mapping-decided",
     "Column {} cannot be mapped anew: decisions stand on its cells. Take them back in the history "
     "first.",
     "列“{}”的单元格上已有决定，不能重新对应。请先在历史记录中撤销这些决定。"},
    {ErrorCode::CannotEncode, "cannot-encode",
     "The chosen encoding cannot hold {}. Choose UTF-8 or GB18030.",
     "所选编码无法表示 {}。请选择 UTF-8 或 GB18030。"},
    {ErrorCode::DamagedFile, "damaged-file",
     "The file is damaged ({}). Open it in the program it came from, save it again, then choose "
     "the new file.",
     "文件已损坏({})。请用原来的程序打开并重新保存,再选择新文件。"},
    {ErrorCode::PasswordProtected, "password-protected",
     "“{}” is protected by a password. Open it in its own program, remove the password, save it, "
     "then choose it again.",
     "“{}”受密码保护。请用原来的程序打开,去掉密码后保存,再重新选择。"},
    {ErrorCode::NoData, "no-data",
     "There is no table with data in “{}”. Check that the right file or sheet was exported.",
     "“{}”中没有含数据的表格。请检查导出的文件或工作表是否正确。"},
    {ErrorCode::EntryTooLarge, "entry-too-large",
     "A part of the file is too large when unpacked ({}). Export it in smaller parts, or as CSV.",
     "文件的一部分解压后过大({})。请分成较小的部分导出,或导出为 CSV。"},
    {ErrorCode::CannotUnpack, "cannot-unpack",
     "A part of the file cannot be unpacked here ({}). Unpack it with another program, then "
     "choose the parts.",
     "文件的一部分无法在此解压({})。请用其他程序解压,再选择其中的文件。"},
    {ErrorCode::UnknownMember, "unknown-member",
     "There is no sheet or file “{}” in it. Choose one that the list shows.",
     "其中没有名为“{}”的工作表或文件。请选择列表中的一项。"},
    {ErrorCode::CannotRepair, "cannot-repair",
     "The row cannot be repaired like that ({}). Look at its line and choose another repair.",
     "无法这样修复该行({})。请查看该行,再选择其他修复方式。"},
    {ErrorCode::RowDecided, "row-decided",
     "Changes have been decided for the rows at line {}. Take them back first, then repair.",
     "第 {} 行的记录已有决定。请先撤销这些决定,再修复。"},
    {ErrorCode::Internal, "internal",
     "Spruce made a mistake ({}). Your decisions are kept; please report it.",
     "净客出现内部错误({})。您的决定已保留,请反馈。"},
}};

const Row& find_row(ErrorCode code) {
  for (const Row& row : kRows) {
    if (row.code == code) return row;
  }
  return kRows.back();
}

}  // namespace

std::string_view error_name(ErrorCode code) { return find_row(code).name; }

std::string_view error_message(ErrorCode code, std::string_view language) {
  const Row& row = find_row(code);
  return language == "zh" ? row.zh : row.en;
}

std::string format_error(const Error& error, std::string_view language) {
  std::string sentence(error_message(error.code, language));
  const std::size_t hole = sentence.find("{}");
  if (hole != std::string::npos) sentence.replace(hole, 2, error.detail);
  return sentence;
}

}  // namespace spruce
