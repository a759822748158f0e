#include "core/csv/cell_shape.h"

#include <algorithm>
#include <string>

#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::size_t kLookAt = 200;

bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }
bool is_letter_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t count_digits(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += is_digit_byte(c) ? 1 : 0;
  return count;
}

bool has_only(std::string_view text, std::string_view allowed) {
  for (const char c : text) {
    if (!is_digit_byte(c) && allowed.find(c) == std::string_view::npos) return false;
  }
  return true;
}

std::string_view without_currency(std::string_view text) {
  for (const std::string_view sign : {"$", "¥", "￥", "€", "£"}) {
    if (text.substr(0, sign.size()) == sign) return trim(text.substr(sign.size()));
    if (text.size() > sign.size() && text.substr(text.size() - sign.size()) == sign) {
      return trim(text.substr(0, text.size() - sign.size()));
    }
  }
  return text;
}

bool is_number(std::string_view text) {
  text = without_currency(text);
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  text = without_currency(text);
  if (!text.empty() && text.back() == '%') text.remove_suffix(1);
  if (text.empty() || count_digits(text) == 0) return false;
  const std::size_t exponent = text.find_first_of("eE");
  if (exponent != std::string_view::npos && exponent > 0 && exponent + 1 < text.size()) {
    std::string_view power = text.substr(exponent + 1);
    if (power[0] == '-' || power[0] == '+') power.remove_prefix(1);
    if (power.empty() || !has_only(power, "")) return false;
    text = text.substr(0, exponent);
  }
  return has_only(text, ".,' ") && (is_digit_byte(text[0]) || text[0] == '.');
}

// "+01:00", "-0500", "Z" at the end of a time.
std::string_view without_zone(std::string_view text) {
  if (!text.empty() && text.back() == 'Z') return text.substr(0, text.size() - 1);
  const std::size_t sign = text.find_first_of("+-");
  const bool is_zone = sign != std::string_view::npos && sign > 3 && text.size() - sign >= 3 &&
                       text.size() - sign <= 6 && has_only(text.substr(sign + 1), ":");
  return is_zone ? text.substr(0, sign) : text;
}

// Digits in two or three groups, as 09:30 or 9:30:15.5.
bool is_time(std::string_view text) {
  text = without_zone(text);
  const std::string_view last = text.substr(text.size() > 2 ? text.size() - 2 : 0);
  if (last == "AM" || last == "PM" || last == "am" || last == "pm") {
    text = trim(text.substr(0, text.size() - 2));
  }
  const std::size_t colon = text.find(':');
  if (colon == 0 || colon > 2 || !has_only(text.substr(0, colon), "")) return false;
  std::string_view rest = text.substr(std::min(text.size(), colon + 1));
  if (rest.size() < 2 || !has_only(rest.substr(0, 2), "")) return false;
  rest.remove_prefix(2);
  if (rest.empty()) return true;
  if (rest[0] != ':' || rest.size() < 3 || !has_only(rest.substr(1, 2), "")) return false;
  rest.remove_prefix(3);
  return rest.empty() || ((rest[0] == '.' || rest[0] == ',') && has_only(rest.substr(1), ""));
}

bool is_day(std::string_view text) {
  if (text.size() < 6 || text.size() > 20 || !is_digit_byte(text[0])) return false;
  if (text.find("年") != std::string_view::npos && text.find("月") != std::string_view::npos) {
    return true;
  }
  for (const char mark : {'-', '/', '.'}) {
    const std::size_t first = text.find(mark);
    if (first == std::string_view::npos || first > 4) continue;
    const std::size_t second = text.find(mark, first + 1);
    if (second == std::string_view::npos || second - first > 4 || second - first < 2) continue;
    const std::size_t tail = text.size() - second - 1;
    if (tail == 0 || tail > 4) continue;
    const std::string_view middle = text.substr(first + 1, second - first - 1);
    const bool named = middle.size() == 3 && is_letter_byte(middle[0]);
    return (named || has_only(middle, "")) && has_only(text.substr(0, first), "") &&
           has_only(text.substr(second + 1), "");
  }
  return false;
}

bool is_date(std::string_view text) {
  const std::size_t gap = text.find_first_of(" T");
  if (gap == std::string_view::npos) return is_day(text);
  return is_day(text.substr(0, gap)) && is_time(trim(text.substr(gap + 1)));
}

// Letters and digits of any script.
bool is_word_byte(char c) {
  return is_digit_byte(c) || is_letter_byte(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_email(std::string_view text) {
  for (const char c : text) {
    if (!is_word_byte(c) && std::string_view("@._%+'-").find(c) == std::string_view::npos) {
      return false;
    }
  }
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos) {
    return false;
  }
  const std::size_t dot = text.find('.', at);
  return dot != std::string_view::npos && dot > at + 1 && dot + 1 < text.size();
}

bool is_url(std::string_view text) {
  if (text.find_first_of(" ^|<>\"{}\t") != std::string_view::npos) return false;
  return text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://" ||
         text.substr(0, 4) == "www.";
}

bool is_phone(std::string_view text) {
  const std::size_t digits = count_digits(text);
  if (digits < 7 || digits > 17) return false;
  const char first = text[0];
  return (first == '+' || first == '(' || is_digit_byte(first)) && has_only(text, "+-() ./");
}

// Column names as exports of CRMs and address books write them (public help pages of the products,
// 2026-11), lower case.
constexpr std::string_view kHeaderWords[] = {
    "id",
    "no",
    "no.",
    "#",
    "name",
    "first name",
    "last name",
    "full name",
    "email",
    "e-mail",
    "email address",
    "phone",
    "mobile",
    "telephone",
    "fax",
    "company",
    "organization",
    "account",
    "account name",
    "title",
    "job title",
    "department",
    "address",
    "street",
    "city",
    "state",
    "zip",
    "zip code",
    "postal code",
    "country",
    "region",
    "website",
    "url",
    "notes",
    "note",
    "description",
    "date",
    "created",
    "created at",
    "updated",
    "modified",
    "owner",
    "status",
    "type",
    "category",
    "source",
    "amount",
    "price",
    "quantity",
    "total",
    "age",
    "gender",
    "sex",
    "birthday",
    "value",
    "code",
    "key",
    "label",
    "tags",
    "record id",
    "contact",
    "customer",
    "firstname",
    "lastname",
    "surname",
    "编号",
    "序号",
    "姓名",
    "名称",
    "客户名称",
    "客户",
    "联系人",
    "公司",
    "公司名称",
    "企业名称",
    "单位",
    "部门",
    "职位",
    "职务",
    "电话",
    "手机",
    "手机号",
    "手机号码",
    "联系电话",
    "固定电话",
    "邮箱",
    "电子邮箱",
    "电子邮件",
    "地址",
    "详细地址",
    "省",
    "省份",
    "市",
    "城市",
    "区",
    "区县",
    "国家",
    "邮编",
    "邮政编码",
    "网址",
    "备注",
    "说明",
    "日期",
    "创建时间",
    "创建日期",
    "更新时间",
    "修改时间",
    "负责人",
    "所有者",
    "状态",
    "类型",
    "类别",
    "来源",
    "行业",
    "金额",
    "价格",
    "数量",
    "合计",
    "年龄",
    "性别",
    "生日",
    "身份证",
    "身份证号",
    "统一社会信用代码",
    "微信",
    "标签",
    "編號",
    "姓名",
    "公司名稱",
    "電話",
    "手機",
    "電子郵件",
    "國家",
    "備註",
    "建立日期",
    "vorname",
    "nachname",
    "firma",
    "straße",
    "strasse",
    "ort",
    "plz",
    "land",
    "telefon",
    "datum",
    "nom",
    "prénom",
    "société",
    "adresse",
    "ville",
    "pays",
    "téléphone",
    "nombre",
    "apellido",
    "apellidos",
    "empresa",
    "ciudad",
    "teléfono",
    "correo",
    "氏名",
    "会社名",
    "住所",
    "電話番号",
    "メール",
    "メールアドレス",
};

}  // namespace

CellShape find_cell_shape(std::string_view value) {
  const std::string_view text = trim(value.substr(0, kLookAt));
  if (text.empty()) return CellShape::Empty;
  if (is_date(text)) return CellShape::Date;
  if (is_number(text)) return CellShape::Number;
  if (is_time(text)) return CellShape::Time;
  if (is_email(text)) return CellShape::Email;
  if (is_url(text)) return CellShape::Url;
  return is_phone(text) ? CellShape::Phone : CellShape::Text;
}

bool is_header_word(std::string_view value) {
  std::string word(trim(value.substr(0, kLookAt)));
  for (char& c : word) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c == '_') c = ' ';
  }
  for (const std::string_view known : kHeaderWords) {
    if (word == known) return true;
  }
  return false;
}

}  // namespace spruce
