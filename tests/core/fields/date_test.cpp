// Dates: forms, ambiguity, impossible days, serials, matching.
#include "core/fields/date.h"

#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

constexpr FixGrade kSafe = FixGrade::Safe;
constexpr FixGrade kLikely = FixGrade::Likely;
constexpr FixGrade kAsk = FixGrade::Ask;

const StandardRow kRows[] = {
    {"ISO", "2024-03-05", "2024-03-05", Grade::Valid, "", kSafe, ""},
    {"slashes, year first", "2024/3/5", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"dots, year first", "2024.3.5", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Chinese", "2024年3月5日", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Chinese, spoken day and weekday", "2024年3月5号 星期二", "2024-03-05", Grade::Valid,
     "date.iso", kSafe, ""},
    {"Chinese numerals", "二〇二四年三月十五日", "2024-03-15", Grade::Valid, "date.iso", kSafe, ""},
    {"Republic of China era", "民國113年3月5日", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Reiwa", "令和6年3月5日", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"full width", "２０２４－０３－０５", "2024-03-05", Grade::Valid, "text.width", kSafe, ""},
    {"eight digits", "20240305", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"ambiguous", "3/4/2024", "2024-04-03", Grade::Plausible, "date.ambiguous", kAsk,
     "date.ambiguous"},
    {"day above 12", "13/4/2024", "2024-04-13", Grade::Valid, "date.iso", kSafe, ""},
    {"month first proved", "4/13/2024", "2024-04-13", Grade::Valid, "date.iso", kSafe, ""},
    {"same day and month", "5/5/2024", "2024-05-05", Grade::Valid, "date.iso", kSafe, ""},
    {"dots mean day first", "05.03.2024", "2024-03-05", Grade::Valid, "date.iso", kLikely, ""},
    {"two-digit year", "05-Mar-24", "2024-03-05", Grade::Plausible, "date.iso", kLikely,
     "date.two-digit-year"},
    {"two-digit year, last century", "05-Mar-85", "1985-03-05", Grade::Plausible, "date.iso",
     kLikely, "date.two-digit-year"},
    {"English", "March 5, 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"English with ordinal", "5th of March 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe,
     ""},
    {"German", "5. März 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"French", "5 août 2024", "2024-08-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Spanish", "5 de marzo de 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"ISO time and zone stay", "2024-03-05T14:30:00Z", "2024-03-05T14:30:00Z", Grade::Valid, "",
     kSafe, ""},
    {"Salesforce time stays", "2024-03-05T14:30:00.000+0000", "2024-03-05T14:30:00.000+0000",
     Grade::Valid, "", kSafe, ""},
    {"time with blank stays", "2024-03-05 14:30", "2024-03-05 14:30", Grade::Valid, "", kSafe, ""},
    {"half day", "Mar 5 2024 2:30 PM", "2024-03-05 14:30", Grade::Valid, "date.iso", kSafe, ""},
    {"noon and midnight", "2024-03-05 12:05 AM", "2024-03-05 00:05", Grade::Valid, "date.iso",
     kSafe, ""},
    {"Chinese half day", "2024/3/5 下午2:30", "2024-03-05 14:30", Grade::Valid, "date.iso", kSafe,
     ""},
    {"Chinese time", "2024年3月5日 14时30分05秒", "2024-03-05 14:30:05", Grade::Valid, "date.iso",
     kSafe, ""},
    {"year behind the zone", "Mon Sep 28 00:00:00 IST 2009", "2009-09-28 00:00:00 IST",
     Grade::Valid, "date.iso", kSafe, ""},
    {"mail header", "Tue, 5 Mar 2024 10:00:00 +0100", "2024-03-05 10:00:00 +0100", Grade::Valid,
     "date.iso", kSafe, ""},
    {"Excel serial", "45356", "2024-03-05", Grade::Unlikely, "date.excel-serial", kAsk,
     "date.excel-serial"},
    {"Excel serial with time", "45356.5", "2024-03-05 12:00:00", Grade::Unlikely,
     "date.excel-serial", kAsk, ""},
    {"no such day", "31.02.2024", "31.02.2024", Grade::Invalid, "", kSafe, "date.impossible"},
    {"no leap day", "2023-02-29", "2023-02-29", Grade::Invalid, "", kSafe, "date.impossible"},
    {"leap day", "2024-02-29", "2024-02-29", Grade::Valid, "", kSafe, ""},
    {"century without leap day", "1900-02-29", "1900-02-29", Grade::Invalid, "", kSafe,
     "date.impossible"},
    {"day and month turned", "2024-25-03", "2024-03-25", Grade::Unlikely, "date.day-month-swapped",
     kAsk, ""},
    {"never", "0000-00-00", "0000-00-00", Grade::Empty, "", kSafe, "value.placeholder"},
    {"default day", "1900-01-01", "1900-01-01", Grade::Unlikely, "", kSafe, "date.default"},
    {"no year", "3月5日", "3月5日", Grade::Plausible, "", kSafe, ""},
    {"month only", "2024-03", "2024-03", Grade::Plausible, "", kSafe, ""},
    {"far away", "2924-03-05", "2924-03-05", Grade::Unlikely, "", kSafe, "date.year-out-of-range"},
    {"words", "tomorrow", "tomorrow", Grade::Invalid, "", kSafe, "date.unreadable"},
    {"time only", "13:30", "13:30", Grade::Invalid, "", kSafe, "date.unreadable"},
    {"Polish", "5 marca 2024 r.", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Russian", "5 марта 2024 г.", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Ukrainian with a letter apostrophe", "пʼятниця, 5 березня 2024 р.", "2024-03-05",
     Grade::Valid, "date.iso", kSafe, ""},
    {"Turkish", "5 Ağustos 2024 Pazartesi", "2024-08-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Finnish", "5. maaliskuuta 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Hungarian", "2024. március 5.", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Vietnamese", "ngày 5 tháng 3 năm 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Thai, Buddhist era", "5 มีนาคม พ.ศ. 2567", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Arabic digits", "٥ مارس ٢٠٢٤", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Hebrew", "5 במרץ 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Hindi", "5 मार्च 2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Catalan", "5 d’abril del 2024", "2024-04-05", Grade::Valid, "date.iso", kSafe, ""},
    {"Korean with weekday", "2024년 3월 5일 화요일", "2024-03-05", Grade::Valid, "date.iso", kSafe,
     ""},
    {"Japanese with weekday", "2024年3月5日（火）", "2024-03-05", Grade::Valid, "date.iso", kSafe,
     ""},
    {"Japanese era by letter", "R6.3.5", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"first year of an era", "令和元年5月1日", "2019-05-01", Grade::Valid, "date.iso", kSafe, ""},
    {"Republic in Han numerals", "中華民國一百一十三年三月五日", "2024-03-05", Grade::Valid,
     "date.iso", kSafe, ""},
    {"cheque numerals", "贰零贰肆年叁月贰拾伍日", "2024-03-25", Grade::Valid, "date.iso", kSafe,
     ""},
    {"twenty in one character", "二〇二四年三月廿三", "2024-03-23", Grade::Valid, "date.iso", kSafe,
     ""},
    {"Republic year in Taiwan", "113/03/05", "2024-03-05", Grade::Valid, "date.republic-era",
     kLikely, "date.republic-era", "TW"},
    {"three-digit year elsewhere", "113/03/05", "2024-03-05", Grade::Unlikely, "date.republic-era",
     kAsk, "date.republic-era"},
    {"October or November", "17 listopada 2024", "2024-11-17", Grade::Plausible, "date.ambiguous",
     kAsk, "date.ambiguous"},
    {"glued", "05MAR2024", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"ISO week", "2024-W10-2", "2024-03-05", Grade::Valid, "date.iso", kSafe, ""},
    {"JavaScript", "Tue Mar 05 2024 14:30:00 GMT+0800 (China Standard Time)",
     "2024-03-05 14:30:00+08:00", Grade::Valid, "date.iso", kSafe, ""},
    {"time first", "16:32 13/02/2014", "2014-02-13 16:32", Grade::Valid, "date.iso", kSafe, ""},
    {"French time", "5 mars 2024 à 14h30", "2024-03-05 14:30", Grade::Valid, "date.iso", kSafe, ""},
    {"German time", "5. März 2024, 14.30 Uhr", "2024-03-05 14:30", Grade::Valid, "date.iso", kSafe,
     ""},
    {"hour alone", "2024/3/5 下午3点", "2024-03-05 15:00", Grade::Valid, "date.iso", kSafe, ""},
    {"month first by country, still asked", "3/4/2024", "2024-03-04", Grade::Plausible,
     "date.ambiguous", kAsk, "date.ambiguous", "US"},
    {"a name", "Martin Mars", "Martin Mars", Grade::Invalid, "", kSafe, "date.unreadable"},
    {"nothing", "无", "无", Grade::Empty, "", kSafe, "value.placeholder"},
};

const LevelRow kLevels[] = {
    {"same in two forms", "2024-03-05", "5. März 2024", "same"},
    {"time does not count", "2024-03-05 10:00", "20240305", "same"},
    {"turned", "1985-03-05", "1985-05-03", "day-month-swapped"},
    {"one digit", "1985-03-05", "1985-03-06", "one-digit"},
    {"two digits turned", "1985-03-12", "1985-03-21", "one-digit"},
    {"century slip", "1985-03-05", "1885-03-05", "one-digit"},
    {"impossible but near", "19870205", "19870295", "one-digit"},
    {"day differs", "1985-03-05", "1985-03-27", "two-parts-same"},
    {"year only", "1985-03-05", "1985-11-27", "same-year"},
    {"other", "1985-03-05", "1971-11-27", "different"},
    {"missing", "", "1985-03-05", "missing"},
    {"a default day is no evidence", "1900-01-01", "1900-01-01", "missing"},
};

}  // namespace

TEST_CASE("date: standard forms") {
  for (const StandardRow& row : kRows) check_standard_row(date_field(), row);
}

TEST_CASE("date: the column's order settles day and month") {
  const StandardRow day{"day first", "3/4/2024", "2024-04-03", Grade::Valid, "date.iso", kSafe, ""};
  const StandardRow month{"month first", "3/4/2024", "2024-03-04", Grade::Valid, "date.iso",
                          kSafe,         ""};
  check_standard_row(date_field(), day, DateOrder::DayFirst);
  check_standard_row(date_field(), month, DateOrder::MonthFirst);
}

TEST_CASE("date: an ambiguous date names both readings") {
  const StandardValue value = date_field().standardise("3/4/2024", {});
  REQUIRE(!value.issues.empty());
  CHECK(value.issues[0].detail == "2024-04-03|2024-03-04");
}

TEST_CASE("date: levels") {
  for (const LevelRow& row : kLevels) check_level_row(date_field(), row);
}

TEST_CASE("date: laws") {
  std::vector<std::string> values;
  for (const StandardRow& row : kRows) values.push_back(row.value);
  check_field_laws(date_field(), values, {}, 3000);
  ValueContext month_first;
  month_first.date_order = DateOrder::MonthFirst;
  check_field_laws(date_field(), values, month_first, 1000);
}

TEST_CASE("date: every day of four centuries comes back from its serial") {
  DateParts before = days_to_date(-25568 - 1);
  for (long long day = -25568; day < 100000; ++day) {
    const DateParts now = days_to_date(day);
    REQUIRE(is_calendar_day(now));
    REQUIRE((now.day == before.day + 1 || now.day == 1));
    before = now;
  }
  CHECK(format_iso_date(days_to_date(0)) == "1970-01-01");
}
