// Pages of persons and firms on social platforms: which platform, and the name there. By the form
// of the address alone. Source: the platforms' own addresses; 2026-11-26.
#pragma once

#include <string_view>

namespace spruce {

struct SocialPage {
  std::string_view platform;  ///< "linkedin", "weibo" …; empty when it is none; static
  std::string_view handle;    ///< the name or number there, without @; points into `path`
};

/// `host` in lower case, `path` with its slash, as UrlReading has them.
SocialPage read_social_page(std::string_view host, std::string_view path);

}  // namespace spruce
