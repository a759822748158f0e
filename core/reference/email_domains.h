// Public mail providers, real domains that look like them, and words of shared mailboxes. Facts;
// typos are judged in core/fields/email_domain. Source: provider help pages and common knowledge of
// their domains; 2026-11.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace spruce {

/// The big providers whose misspellings are looked for, most used first.
std::span<const std::string_view> big_mail_domains();

/// True when mailboxes at `domain` (lower case) belong to private persons, so that it names no
/// firm.
bool is_public_mail_domain(std::string_view domain);

/// How many of them are known.
std::size_t public_mail_domain_count();

/// True for a real domain that is one letter away from a big provider ("mail.com", "aon.com",
/// "263.com").
bool is_real_near_domain(std::string_view domain);

/// True for a local part (lower case, without digits at its end) that names a function, not a
/// person: info, sales, kefu, 客服.
bool is_role_local(std::string_view local);

/// "com" for "con", "cmo" …: the ending meant by one that does not exist; empty for all others.
std::string_view meant_ending(std::string_view ending);

}  // namespace spruce
