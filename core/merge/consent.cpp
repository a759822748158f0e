#include "core/merge/consent.h"

#include <array>
#include <string>

namespace spruce {

namespace {

/// Parts of header names (lower case) that turn "yes" into a restriction. CRM exports of
/// Salesforce, HubSpot, Zoho, Dynamics, Mailchimp and Chinese systems, 2026-11.
constexpr std::array<std::string_view, 24> kRestrictingHeaders = {
    "do not",  "donot",   "don't",    "opt out",   "opted out", "optout",  "opt-out", "opted_out",
    "opt_out", "no call", "no email", "unsubscri", "suppress",  "blocked", "bounced", "blacklist",
    "退订",    "拒",      "勿",       "免打扰",    "禁止",      "屏蔽",    "黑名单",  "abgemeldet"};

constexpr std::array<std::string_view, 20> kYes = {
    "true", "yes", "y",  "1", "x", "on", "checked", "ja",  "wahr", "是",
    "对",   "真",  "有", "√", "✓", "☑",  "t",       "1.0", "oui",  "si"};
constexpr std::array<std::string_view, 18> kNo = {
    "false", "no", "n",  "0", "off", "unchecked", "nein", "falsch", "否",
    "不",    "假", "无", "×", "✗",   "f",         "0.0",  "non",    "☐"};
/// Cells that say it in words, whatever the header.
constexpr std::array<std::string_view, 17> kRestrictingWords = {
    "unsubscribed", "opted out",    "opt-out",   "opt out",  "optout",  "do not contact",
    "do not call",  "do not email", "withdrawn", "objected", "refused", "退订",
    "已退订",       "拒绝",         "不同意",    "免打扰",   "cleaned"};
constexpr std::array<std::string_view, 12> kAllowingWords = {
    "subscribed", "opted in", "opt-in", "opt in", "optin",  "consented",
    "granted",    "given",    "同意",   "已同意", "已订阅", "订阅"};

std::string fold(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  text = text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return lower;
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
  for (const std::string_view word : words) {
    if (word == text) return true;
  }
  return false;
}

/// "HasOptedOutOfEmail" reads like "has opted out of email".
std::string spaced_header(std::string_view header) {
  std::string out;
  for (const char c : header) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper && !out.empty() && out.back() != ' ') out += ' ';
    out += c == '_' || c == '-' ? ' ' : upper ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return out;
}

}  // namespace

ConsentSense consent_sense(std::string_view header) {
  const std::string spaced = spaced_header(header);
  const std::string plain = fold(header);
  for (const std::string_view part : kRestrictingHeaders) {
    if (spaced.find(part) != std::string::npos || plain.find(part) != std::string::npos) {
      return ConsentSense::YesRestricts;
    }
  }
  return ConsentSense::YesAllows;
}

std::uint32_t strictness(std::string_view text, ConsentSense sense) {
  const std::string word = fold(text);
  if (word.empty()) return 0;
  if (is_one_of(kRestrictingWords, word)) return 3;
  if (is_one_of(kAllowingWords, word)) return 1;
  const bool yes_restricts = sense == ConsentSense::YesRestricts;
  if (is_one_of(kYes, word)) return yes_restricts ? 3 : 1;
  if (is_one_of(kNo, word)) return yes_restricts ? 1 : 3;
  return 2;
}

}  // namespace spruce
