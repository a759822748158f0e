// A row a form of address: the host, the path before the name. An empty path means the name is the
// first piece of the path.
#include "core/fields/url_social.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/url.h"

namespace spruce {
namespace {

struct Form {
  std::string_view domain;
  std::string_view before;
  std::string_view platform;
};

constexpr Form kForms[] = {
    {"linkedin.com", "/in/", "linkedin"},
    {"linkedin.com", "/company/", "linkedin"},
    {"linkedin.com", "/school/", "linkedin"},
    {"linkedin.com", "/pub/", "linkedin"},
    {"twitter.com", "/", "x"},
    {"x.com", "/", "x"},
    {"facebook.com", "/profile.php?id=", "facebook"},
    {"facebook.com", "/pages/", "facebook"},
    {"facebook.com", "/groups/", "facebook"},
    {"facebook.com", "/", "facebook"},
    {"fb.com", "/", "facebook"},
    {"instagram.com", "/", "instagram"},
    {"threads.net", "/@", "threads"},
    {"threads.com", "/@", "threads"},
    {"youtube.com", "/@", "youtube"},
    {"youtube.com", "/channel/", "youtube"},
    {"youtube.com", "/c/", "youtube"},
    {"youtube.com", "/user/", "youtube"},
    {"tiktok.com", "/@", "tiktok"},
    {"github.com", "/", "github"},
    {"gitee.com", "/", "gitee"},
    {"medium.com", "/@", "medium"},
    {"pinterest.com", "/", "pinterest"},
    {"xing.com", "/profile/", "xing"},
    {"xing.com", "/pages/", "xing"},
    {"t.me", "/", "telegram"},
    {"wa.me", "/", "whatsapp"},
    {"vk.com", "/", "vk"},
    {"weibo.com", "/u/", "weibo"},
    {"weibo.com", "/n/", "weibo"},
    {"weibo.com", "/", "weibo"},
    {"weibo.cn", "/u/", "weibo"},
    {"zhihu.com", "/people/", "zhihu"},
    {"zhihu.com", "/org/", "zhihu"},
    {"xiaohongshu.com", "/user/profile/", "xiaohongshu"},
    {"douyin.com", "/user/", "douyin"},
    {"bilibili.com", "/", "bilibili"},
    {"bsky.app", "/profile/", "bluesky"},
    {"skype.com", "/", "skype"},
    {"line.me", "/ti/p/", "line"},
};

// Pieces of a path that are no names.
constexpr std::string_view kNotNames[] = {"about",  "explore", "hashtag", "home",   "i",
                                          "intent", "login",   "p",       "search", "share",
                                          "sharer", "video",   "watch"};

}  // namespace

SocialPage read_social_page(std::string_view host, std::string_view path) {
  const std::string_view domain = registered_domain(host);
  // Only the numbers under space.bilibili.com are persons.
  if (domain == "bilibili.com" && host != "space.bilibili.com") return {};
  for (const Form& form : kForms) {
    if (form.domain != domain || path.substr(0, form.before.size()) != form.before) continue;
    std::string_view name = path.substr(form.before.size());
    name = name.substr(0, name.find_first_of("/?#&"));
    while (!name.empty() && name.front() == '@') name.remove_prefix(1);
    const bool no_name = name.empty() || std::find(std::begin(kNotNames), std::end(kNotNames),
                                                   name) != std::end(kNotNames);
    return no_name ? SocialPage{} : SocialPage{form.platform, name};
  }
  return {};
}

}  // namespace spruce
