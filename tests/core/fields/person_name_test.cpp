// Person names: how they are read, what is proposed, and which pairs may be one person.
#include "core/fields/person_name.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/fields/person_name_parse.h"
#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

const FieldTypeInfo& type() { return person_name_field(); }

TEST_CASE("person names split into parts") {
  struct Row {
    const char* name;
    const char* value;
    const char* family;
    const char* given;
    const char* middle;
    const char* title;
    const char* suffix;
  };
  const Row rows[] = {
      {"two words", "John Smith", "Smith", "John", "", "", ""},
      {"middle initial", "John A. Smith", "Smith", "John", "A.", "", ""},
      {"comma order", "Smith, John A.", "Smith", "John", "A.", "", ""},
      {"comma suffix is no order", "John Smith, Jr.", "Smith", "John", "", "", "Jr."},
      {"degrees", "John Smith MD PhD", "Smith", "John", "", "", "MD PhD"},
      {"title", "Dr. Jane Doe", "Doe", "Jane", "", "Dr.", ""},
      {"two titles", "Herr Prof. Hans Meier", "Meier", "Hans", "", "Herr Prof.", ""},
      {"title behind the comma", "Smith, Dr. John", "Smith", "John", "", "Dr.", ""},
      {"Dutch particles", "Jan van der Berg", "van der Berg", "Jan", "", "", ""},
      {"Spanish particles", "María de la Cruz", "de la Cruz", "María", "", "", ""},
      {"y joins two family names", "José Ortega y Gasset", "Ortega y Gasset", "José", "", "", ""},
      {"Arabic particle", "Osama bin Laden", "bin Laden", "Osama", "", "", ""},
      {"capitals name the family first", "DUPONT Jean", "DUPONT", "Jean", "", "", ""},
      {"capitals name the family last", "Jean DUPONT", "DUPONT", "Jean", "", "", ""},
      {"pinyin family first", "Zhang Xiaoming", "Zhang", "Xiaoming", "", "", ""},
      {"pinyin family last", "Xiaoming Zhang", "Zhang", "Xiaoming", "", "", ""},
      {"one word is a given name", "Madonna", "", "Madonna", "", "", ""},
      {"hyphen", "Anne-Marie Smith-Jones", "Smith-Jones", "Anne-Marie", "", "", ""},
      {"Cyrillic", "Алексей Иванов", "Иванов", "Алексей", "", "", ""},
      {"generation", "William Gates III", "Gates", "William", "", "", "III"},
      {"single surname", "张三", "张", "三", "", "", ""},
      {"double surname", "欧阳修", "欧阳", "修", "", "", ""},
      {"double surname, two given", "司马相如", "司马", "相如", "", "", ""},
      {"three characters", "王小明", "王", "小明", "", "", ""},
      {"traditional", "張小明", "張", "小明", "", "", ""},
      {"spaced", "张 三", "张", "三", "", "", ""},
      {"honorific", "张三先生", "张", "三", "", "先生", ""},
      {"post", "李四总经理", "李", "四", "", "总经理", ""},
      {"post first", "总经理李四", "李", "四", "", "总经理", ""},
      {"post in brackets", "李四（经理）", "李", "四", "", "经理", ""},
      {"surname and post", "张总", "张", "", "", "总", ""},
      {"surname and honorific", "欧阳女士", "欧阳", "", "", "女士", ""},
      {"surname and engineer", "王工", "王", "", "", "工", ""},
      {"gong is a name when no surname stands alone", "王建工", "王", "建工", "", "", ""},
      {"Latin alias", "张三 (Zhang San)", "张", "三", "", "", ""},
      {"foreign name with dot", "阿卜杜拉·买买提", "买买提", "阿卜杜拉", "", "", ""},
      {"Japanese kana", "たなか さくら", "たなか", "さくら", "", "", ""},
      {"Japanese characters", "田中太郎", "田中", "太郎", "", "", ""},
      {"Japanese with blank and title", "佐藤 一郎 様", "佐藤", "一郎", "", "様", ""},
      {"Japanese surname that is Chinese too", "小林光一", "小林", "光一", "", "", ""},
      {"three characters stay Chinese", "高木森", "高", "木森", "", "", ""},
      {"Korean", "김철수", "김", "철수", "", "", ""},
      {"Korean double surname", "남궁민수", "남궁", "민수", "", "", ""},
      {"Korean post", "홍길동 부장", "홍", "길동", "", "부장", ""},
      {"Russian, father's name last", "Иванов Иван Иванович", "Иванов", "Иван", "Иванович", "", ""},
      {"Russian, family name last", "Иван Петрович Сидоров", "Сидоров", "Иван", "Петрович", "", ""},
      {"Vietnamese", "Nguyễn Văn An", "Nguyễn", "An", "Văn", "", ""},
      {"Arabic", "محمد علي", "علي", "محمد", "", "", ""},
      {"one family name", "Hernandez", "Hernandez", "", "", "", ""},
      {"title and one word", "Dr. Fandel", "Fandel", "", "", "Dr.", ""},
      {"initial before capitals", "J KENNETH KLINE", "KLINE", "J", "KENNETH", "", ""},
      {"two family names", "José Valladares Arias", "Valladares Arias", "José", "", "", ""},
      {"double given name", "WESTWOOD, MARY JO", "WESTWOOD", "MARY JO", "", "", ""},
      {"family first without comma", "Ramos Ashley", "Ramos", "Ashley", "", "", ""},
      {"title that is a name", "Dean Martin", "Martin", "Dean", "", "", ""},
      {"title only with its point", "Ing. Karl Graf", "Graf", "Karl", "", "Ing.", ""},
      {"long German title", "Dr. rer. nat. Karl Maier", "Maier", "Karl", "", "Dr. rer. nat.", ""},
      {"two words of title", "State Senator Kwame Raoul", "Raoul", "Kwame", "", "State Senator",
       ""},
      {"profession", "John Delre, attorney at law", "Delre", "John", "", "", "attorney at law"},
      {"degrees between commas", "Trojan, BSN, RN, Christine", "Trojan", "Christine", "", "",
       "BSN RN"},
      {"comma behind an initial", "Carolyn E, Savage", "Savage", "Carolyn", "E", "", ""},
      {"saint", "Robert St. Amant", "St. Amant", "Robert", "", "", ""},
      {"couple", "Susan T. and Mark Stevens", "Stevens", "Susan", "T.", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.name));
    const PersonName name = parse_person_name(row.value);
    CHECK(name.family == row.family);
    CHECK(name.given == row.given);
    CHECK(name.middle == row.middle);
    CHECK(name.title == row.title);
    CHECK(name.suffix == row.suffix);
  }
}

TEST_CASE("person names are proposed in usual form") {
  struct Row {
    const char* name;
    const char* value;
    const char* standard;
    const char* rule;
    FixGrade grade;
    const char* moved;
  };
  const Row rows[] = {
      {"nothing to do", "John Smith", "John Smith", "", FixGrade::Safe, ""},
      {"capitals", "JOHN SMITH", "John Smith", "name.case", FixGrade::Likely, ""},
      {"small letters", "john smith", "John Smith", "name.case", FixGrade::Likely, ""},
      {"Mc", "RONALD MCDONALD", "Ronald McDonald", "name.case", FixGrade::Likely, ""},
      {"O'", "shaquille o'neal", "Shaquille O'Neal", "name.case", FixGrade::Likely, ""},
      {"particles", "JAN VAN DER BERG", "Jan van der Berg", "name.case", FixGrade::Likely, ""},
      {"de", "MARIA DE SOUZA", "Maria de Souza", "name.case", FixGrade::Likely, ""},
      {"numeral", "HENRY FORD III", "Henry Ford III", "name.case", FixGrade::Likely, ""},
      {"hyphen", "ANNE-MARIE SMITH", "Anne-Marie Smith", "name.case", FixGrade::Likely, ""},
      {"mixed case is meant", "ludwig van Beethoven", "ludwig van Beethoven", "", FixGrade::Safe,
       ""},
      {"order", "Smith, John", "John Smith", "name.order", FixGrade::Likely, ""},
      {"order and suffix", "Smith, John, Jr.", "John Smith Jr.", "name.order", FixGrade::Likely,
       ""},
      {"title", "Dr. Jane Doe", "Jane Doe", "name.title", FixGrade::Likely, "Dr."},
      {"title and case", "MR JOHN DOE", "John Doe", "name.title", FixGrade::Likely, "MR"},
      {"Chinese title", "张三先生", "张三", "name.title", FixGrade::Likely, "先生"},
      {"Chinese post", "李四经理", "李四", "name.title", FixGrade::Likely, "经理"},
      {"bare surname stays", "张总", "张总", "", FixGrade::Safe, ""},
      {"bare surname with honorific stays", "王女士", "王女士", "", FixGrade::Safe, ""},
      {"Korean post", "홍길동 부장", "홍길동", "name.title", FixGrade::Likely, "부장"},
      {"Japanese blank stays", "山田 花子", "山田 花子", "", FixGrade::Safe, ""},
      {"two people stay", "王先生/李小姐", "王先生/李小姐", "", FixGrade::Safe, ""},
      {"two people in Latin stay", "Dr. Fandel & Dr. Williams", "Dr. Fandel & Dr. Williams", "",
       FixGrade::Safe, ""},
      {"Mac that is a name by itself", "ANNA MACK", "Anna Mack", "name.case", FixGrade::Likely, ""},
      {"Mac", "FIONA MACKENZIE", "Fiona MacKenzie", "name.case", FixGrade::Likely, ""},
      {"Vietnamese middle name", "NGUYỄN VĂN AN", "Nguyễn Văn An", "name.case", FixGrade::Likely,
       ""},
      {"space inside", "张 三", "张三", "name.spaces", FixGrade::Likely, ""},
      {"pinyin capitals", "ZHANG SAN", "Zhang San", "name.case", FixGrade::Likely, ""},
      {"full width", "Ｊｏｈｎ Smith", "John Smith", "text.width", FixGrade::Safe, ""},
      {"blanks", "  John  Smith ", "John Smith", "text.whitespace", FixGrade::Safe, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.name));
    const StandardValue value = type().standardise(row.value, {});
    CHECK(value.standard == row.standard);
    CHECK(value.rule == row.rule);
    if (!value.rule.empty()) CHECK(value.fix_grade == row.grade);
    CHECK(value.moved_title == row.moved);
  }
}

TEST_CASE("person names are graded") {
  CHECK(type().standardise("", {}).grade == Grade::Empty);
  CHECK(type().standardise("N/A", {}).grade == Grade::Empty);
  CHECK(type().standardise("无", {}).grade == Grade::Empty);
  CHECK(type().standardise("张三", {}).grade == Grade::Valid);
  CHECK(type().standardise("张总", {}).grade == Grade::Plausible);
  CHECK(type().standardise("John123", {}).grade == Grade::Unlikely);
  CHECK(type().standardise("12345", {}).grade != Grade::Valid);
  CHECK(type().standardise("上海远大贸易有限公司", {}).grade == Grade::Unlikely);
  CHECK(type().standardise("Acme Ltd", {}).grade == Grade::Unlikely);
  CHECK(type().standardise("Miller & Associates", {}).grade == Grade::Unlikely);
  CHECK(type().standardise("Kim Co", {}).grade == Grade::Valid);
}

TEST_CASE("pairs of person names fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      // the table of matching.md
      {"张三", "张三先生", "same"},
      {"张三", "张二", "different"},
      {"张三", "ZHANG SAN", "same-sound-other-script"},
      // other scripts
      {"ВАСИЛЬЕВ, Александр Павлович", "Alexander Pavlovich Vasiliev", "nickname"},
      {"ВАСІЛЬЕЎ, Аляксандр Паўлавіч", "ВАСИЛЬЕВ, Александр Павлович", "nickname"},
      {"Дмитрий Иванов", "Dmitry Ivanov", "same"},
      {"Сергій Шевченко", "Sergey Shevchenko", "one-edit"},
      {"Олена Коваленко", "Elena Kovalenko", "one-edit"},
      {"Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", "same"},
      {"Γιώργος Παπαδόπουλος", "George Papadopoulos", "nickname"},
      {"Kate Miller", "Catherine Miller", "nickname"},
      {"Mohammed Khan", "Muhammad Khan", "nickname"},
      // Chinese
      {"张三", "張三", "same"},
      {"张三", "张 三", "same"},
      {"张三", "San Zhang", "same-sound-other-script"},
      {"张三", "zhangsan", "same-sound-other-script"},
      {"张三", "Zhang, San", "same-sound-other-script"},
      {"张三", "Z. San", "initial"},
      {"张三", "Chang San", "same-sound-other-script"},
      {"张小明", "Zhang Xiao Ming", "same-sound-other-script"},
      {"张小明", "Xiao-Ming Zhang", "same-sound-other-script"},
      {"单田芳", "Shan Tianfang", "same-sound-other-script"},
      {"单田芳", "Dan Tianfang", "different"},
      {"曾志伟", "Zeng Zhiwei", "same-sound-other-script"},
      {"仇和", "Qiu He", "same-sound-other-script"},
      {"解晓东", "Xie Xiaodong", "same-sound-other-script"},
      {"查良镛", "Zha Liangyong", "same-sound-other-script"},
      {"朴树", "Piao Shu", "same-sound-other-script"},
      {"欧阳修", "Ouyang Xiu", "same-sound-other-script"},
      {"尉迟恭", "Yuchi Gong", "same-sound-other-script"},
      {"吕布", "Lv Bu", "same-sound-other-script"},
      {"吕布", "Lu Bu", "same-sound-other-script"},
      {"蒋经国", "Chiang Ching-kuo", "same-sound-other-script"},
      {"林志玲", "Lin Chih-ling", "same-sound-other-script"},
      {"王伟", "王玮", "same-sound-other-characters"},
      {"王小明", "王晓明", "same-sound-other-characters"},
      {"张伟", "章伟", "same-sound-other-characters"},
      {"王伟", "李伟", "different"},
      {"王小明", "王小红", "same-family"},
      {"王总", "王小明", "same-family"},
      {"王女士", "王小明", "same-family"},
      {"张三 (Zhang San)", "ZHANG SAN", "same"},
      {"张三 (Zhang San)", "张三", "same"},
      {"David 王", "David Wang", "same"},
      {"王伟", "王伟（销售经理）", "same"},
      // Latin
      {"John Smith", "JOHN SMITH", "same"},
      {"John Smith", "Smith, John", "same"},
      {"John Smith", "Dr. John Smith", "same"},
      {"John Smith", "Smith John", "same"},
      {"Alan Grant", "Grant Alan", "same-other-order"},
      {"John Smith", "John A. Smith", "part-omitted"},
      {"John A. Smith", "John Albert Smith", "part-omitted"},
      {"John A. Smith", "John B. Smith", "same-family"},
      {"John Smith Jr", "John Smith Sr", "other-generation"},
      {"John Smith Jr", "John Smith II", "same"},
      {"John Smith Jr.", "Smith, John, III", "other-generation"},
      {"John Smith Jr", "John Smith", "part-omitted"},
      {"Morris II Klein", "Morris III Klein", "other-generation"},
      {"Bob Smith Jr", "Robert Smith Sr", "other-generation"},
      {"John Smith Jr", "Mary Jones Sr", "different"},
      {"王伟（大）", "王伟（小）", "other-generation"},
      {"老王", "小王", "other-generation"},
      {"老王", "王先生", "same"},
      {"Bob Jones", "Robert Jones", "nickname"},
      {"Bill Gates", "William Gates", "nickname"},
      {"J. Smith", "John Smith", "initial"},
      {"J. Smith", "Mary Smith", "same-family"},
      {"John Smith", "John Smyth", "one-edit"},
      {"Jonathan Smith", "Jonathan Smitt", "one-edit"},
      {"Jonh Smith", "John Smith", "one-edit"},
      {"John Smith", "Mary Smith", "same-family"},
      {"Elizabeth Taylor", "Elizabeth Warner", "same-given"},
      {"John Smith", "Peter Brown", "different"},
      {"Müller, Hans", "Hans Mueller", "same"},
      {"Søren Kierkegaard", "Soren Kierkegaard", "same"},
      {"Алексей Иванов", "Aleksei Ivanov", "same"},
      {"Nguyễn Văn Đức", "Nguyen Van Duc", "same"},
      {"O'Neil, Shaun", "Shaun ONeil", "same"},
      {"Mary Garcia", "Mary Garcia Lopez", "part-omitted"},
      {"Anna Smith-Jones", "Anna Smith", "part-omitted"},
      {"Zhang San", "San Zhang", "same"},
      {"Zhang San", "zhangsan", "same-other-order"},
      {"Li Wu", "Lu Wu", "different"},
      {"Jon Smith", "John Smith", "nickname"},
      {"Smith", "John Smith", "same-family"},
      {"田中さくら", "田中さくら", "same"},
      {"김철수", "김철수", "same"},
      {"", "John Smith", "missing"},
      {"N/A", "John Smith", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(type(), row.a, row.b) == row.level);
    CHECK(compare_values(type(), row.b, row.a) == row.level);
  }
}

TEST_CASE("names that may be one person's share a block key") {
  const std::pair<const char*, const char*> rows[] = {
      {"张三", "张三先生"},
      {"张三", "ZHANG SAN"},
      {"张三", "San Zhang"},
      {"单田芳", "Shan Tianfang"},
      {"王小明", "王晓明"},
      {"蒋经国", "Chiang Ching-kuo"},
      {"John Smith", "Smith John"},
      {"John Smith", "Jon Smyth"},
      {"Bob Jones", "Robert Jones"},
      {"J. Smith", "John Smith"},
      {"Hans Müller", "Hans Mueller"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.first));
    CAPTURE(std::string(row.second));
    CHECK(share_block_key(type(), row.first, row.second));
  }
  CHECK_FALSE(share_block_key(type(), "张三", "李四"));
  CHECK_FALSE(share_block_key(type(), "张总", "张经理"));
}

TEST_CASE("laws of person names") {
  check_type_laws(type(), {"张三", "张三先生", "ZHANG SAN", "Dr. John A. Smith Jr.", "Smith, John",
                           "van der Berg, Jan", "JOHN O'NEIL", "Bob (Robert) Jones", "张总",
                           "David 王", "张三 (Zhang San)", "欧阳修", "阿卜杜拉·买买提", "김철수",
                           "John and Mary Smith", "J", "李", "Иванов Алексей", "DE SOUZA"});
}

TEST_CASE("person names of a public labelled list") {
  const auto rows = read_shared_csv("names_probablepeople/person_labeled_truth_even.csv");
  if (rows.empty()) {
    MESSAGE("names_probablepeople is absent: skipped");
    return;
  }
  int total = 0;
  int right = 0;
  for (std::size_t i = 1; i < rows.size();) {
    std::string family;
    std::string given;
    std::size_t next = i;
    int families = 0;
    for (; next < rows.size() && rows[next][0] == rows[i][0]; ++next) {
      const std::string& label = rows[next][3];
      if (label == "Surname") {
        family += (families++ > 0 ? " " : "") + rows[next][4];
      } else if (label == "GivenName" && given.empty()) {
        given = rows[next][4];
      }
    }
    const PersonName name = parse_person_name(rows[i][1]);
    if (!family.empty() && !given.empty()) {
      ++total;
      right +=
          fold_name(name.family) == fold_name(family) && fold_name(name.given) == fold_name(given);
    }
    i = next;
  }
  MESSAGE("family and given name right: " << right << " of " << total);
  CHECK(right * 100 >= total * 85);
}

}  // namespace
}  // namespace spruce
