// Sources and dates as in the heads of the data files; a test holds both together.
#include "core/reference/table_list.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/reference/disposable_domains.h"
#include "core/reference/email_domains.h"
#include "core/reference/legal_forms.h"
#include "core/reference/legal_forms_data.h"
#include "core/reference/name_variants.h"
#include "core/reference/nicknames_data.h"
#include "core/reference/placeholders.h"
#include "core/reference/surnames_data.h"
#include "core/reference/trades.h"

namespace spruce {
namespace {

std::size_t count_lines(std::string_view table) {
  return static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n'));
}

constexpr std::string_view kOurs = "Spruce";

std::array<ReferenceTable, kWordListCount> list_tables() {
  const std::size_t surnames = std::size(surnames_data::kSingle) - 1;
  const std::size_t doubles = std::size(surnames_data::kDouble);
  const std::size_t nicknames =
      std::size(nicknames_data::kRows) + count_lines(name_variant_table());
  return {{
      {WordList::Surnames, "surnames", surnames + doubles,
       "百家姓 (Hundred Family Surnames) and modern common ones; mozillazg/pinyin-data",
       "2026-11-23", "MIT", false, true},
      {WordList::LegalForms, "legal-forms",
       count_lines(legal_forms_data::kForms) + han_legal_forms().size(),
       "GLEIF ELF 1.4.1; opensanctions/rigour; cleanco; DeNederlandscheBank/name_matching",
       "2026-11-25", "CC0; MIT", false, true},
      {WordList::CompanyWords, "company-words", count_lines(company_word_table()), kOurs,
       "2026-11-23", "MIT", true, true},
      {WordList::Nicknames, "nicknames", nicknames, "carltonnorthern/nicknames; Spruce",
       "2026-06-01", "Apache-2.0; MIT", true, false},
      {WordList::TradeWords, "trade-words",
       count_lines(trade_word_table()) + han_trade_words().size(), kOurs, "2026-11-23", "MIT",
       false, true},
      {WordList::DisposableDomains, "disposable-domains", count_lines(disposable_domain_table()),
       "disposable-email-domains", "2026-08-21", "CC0", false, true},
      {WordList::SharedDomains, "shared-domains", public_mail_domain_count(), kOurs, "2026-11",
       "MIT", false, true},
      {WordList::Placeholders, "placeholders", blank_words().size() + filler_words().size(), kOurs,
       "2026-11", "MIT", false, false},
  }};
}

}  // namespace

std::span<const ReferenceTable> reference_tables() {
  static const std::array<ReferenceTable, kWordListCount> kTables = list_tables();
  return kTables;
}

}  // namespace spruce
