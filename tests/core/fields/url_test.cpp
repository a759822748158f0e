// Web sites.
#include "core/fields/url.h"

#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

const StandardRow kRows[] = {
    {"host alone", "acme.com", "acme.com", Grade::Valid, "", FixGrade::Safe, ""},
    {"upper case host", "WWW.Acme.COM", "www.acme.com", Grade::Valid, "url.host-case",
     FixGrade::Safe, ""},
    {"path keeps its case", "HTTP://Acme.de/Path?utm_source=x", "http://acme.de/Path?utm_source=x",
     Grade::Valid, "url.host-case", FixGrade::Safe, ""},
    {"last slash", "https://acme.com/", "https://acme.com", Grade::Valid, "url.host-case",
     FixGrade::Safe, ""},
    {"scheme slip", "htpp://acme.de", "http://acme.de", Grade::Unlikely, "url.slip",
     FixGrade::Likely, "url.slip"},
    {"two schemes", "http://https://acme.de", "https://acme.de", Grade::Unlikely, "url.slip",
     FixGrade::Likely, ""},
    {"Chinese stops", "www。acme。cn", "www.acme.cn", Grade::Unlikely, "url.slip", FixGrade::Likely,
     ""},
    {"Chinese domain", "例子.公司", "例子.公司", Grade::Valid, "", FixGrade::Safe, ""},
    {"address of an interface", "http://192.168.1.1:8080/x", "http://192.168.1.1:8080/x",
     Grade::Valid, "", FixGrade::Safe, ""},
    {"a mail address", "li@acme.cn", "li@acme.cn", Grade::Unlikely, "", FixGrade::Safe,
     "url.is-email"},
    {"name and password", "http://Li:x@Acme.cn/a", "http://Li:x@acme.cn/a", Grade::Valid,
     "url.host-case", FixGrade::Safe, ""},
    {"IPv6", "http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080", Grade::Valid,
     "url.host-case", FixGrade::Safe, ""},
    {"port too high", "http://acme.cn:65536", "http://acme.cn:65536", Grade::Invalid, "",
     FixGrade::Safe, "url.unreadable"},
    {"label ends with a hyphen", "http://acme-.cn", "http://acme-.cn", Grade::Invalid, "",
     FixGrade::Safe, "url.unreadable"},
    {"own network", "http://intranet/x", "http://intranet/x", Grade::Unlikely, "", FixGrade::Safe,
     "url.no-ending"},
    {"ending for examples", "www.acme.example", "www.acme.example", Grade::Plausible, "",
     FixGrade::Safe, "url.reserved-ending"},
    {"ending that does not exist", "www.acme.corp", "www.acme.corp", Grade::Unlikely, "",
     FixGrade::Safe, "url.unknown-ending"},
    {"no scheme but slashes", "//acme.cn/x", "https://acme.cn/x", Grade::Unlikely, "url.slip",
     FixGrade::Likely, "url.slip"},
    {"one slash", "http:/acme.cn", "http://acme.cn", Grade::Unlikely, "url.slip", FixGrade::Likely,
     "url.slip"},
    {"handle", "@acme_cn", "@acme_cn", Grade::Plausible, "", FixGrade::Safe, ""},
    {"a word", "acme", "acme", Grade::Invalid, "", FixGrade::Safe, "url.unreadable"},
    {"none", "暂无", "暂无", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
    {"other scheme", "javascript:alert(1)", "javascript:alert(1)", Grade::Invalid, "",
     FixGrade::Safe, ""},
};

const LevelRow kLevels[] = {
    {"forms of one site", "https://www.acme.com/", "acme.com", "same-site"},
    {"path does not count", "acme.com/about", "http://acme.com/contact?x=1", "same-site"},
    {"part of a site", "shop.acme.co.uk", "www.acme.co.uk", "same-domain"},
    {"other ending", "acme.cn", "acme.com", "similar"},
    {"slip", "acmetools.com", "acmetolls.com", "similar"},
    {"other", "acme.com", "beta.com", "different"},
    {"two firms of one ending", "alpha.com.cn", "beta.com.cn", "different"},
    {"platform page", "linkedin.com/in/foo", "https://www.linkedin.com/in/FOO/", "same-site"},
    {"platform, other page", "linkedin.com/in/foo", "linkedin.com/in/bar", "different"},
    {"platform alone", "weibo.com", "weibo.com", "missing"},
};

}  // namespace

TEST_CASE("url: standard forms") {
  for (const StandardRow& row : kRows) check_standard_row(url_field(), row);
}

TEST_CASE("url: levels") {
  for (const LevelRow& row : kLevels) check_level_row(url_field(), row);
}

TEST_CASE("url: pages on platforms have a handle") {
  struct Row {
    const char* url;
    const char* platform;
    const char* handle;
  };
  const Row rows[] = {{"https://www.linkedin.com/in/li-wei-1a2b/", "linkedin", "li-wei-1a2b"},
                      {"linkedin.com/company/acme", "linkedin", "acme"},
                      {"https://cn.linkedin.com/in/wang", "linkedin", "wang"},
                      {"https://twitter.com/@acme", "x", "acme"},
                      {"x.com/acme?lang=en", "x", "acme"},
                      {"https://www.facebook.com/profile.php?id=100012", "facebook", "100012"},
                      {"https://www.youtube.com/@acme/videos", "youtube", "acme"},
                      {"https://weibo.com/u/1234567", "weibo", "1234567"},
                      {"https://space.bilibili.com/546195", "bilibili", "546195"},
                      {"https://www.bilibili.com/video/BV1", "", ""},
                      {"https://twitter.com/home", "", ""},
                      {"acme.com/in/li", "", ""}};
  for (const Row& row : rows) {
    CAPTURE(std::string(row.url));
    const StandardValue value = url_field().standardise(row.url, {});
    CHECK(part_of(value, "platform") == row.platform);
    CHECK(part_of(value, "handle") == row.handle);
  }
}

TEST_CASE("url: registered domain") {
  CHECK(registered_domain("www.shop.example.co.uk") == "example.co.uk");
  CHECK(registered_domain("a.b.example.com.cn") == "example.com.cn");
  CHECK(registered_domain("www.acme.de") == "acme.de");
  CHECK(registered_domain("com.cn") == "com.cn");
  CHECK(registered_domain("192.168.1.1") == "192.168.1.1");
}

TEST_CASE("url: laws") {
  std::vector<std::string> values;
  for (const StandardRow& row : kRows) values.push_back(row.value);
  for (const LevelRow& row : kLevels) values.push_back(row.b);
  check_field_laws(url_field(), values, {}, 3000);
}
