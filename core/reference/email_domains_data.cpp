// The lists; see email_domains.h. All but the first are sorted by bytes: the tests check it.
#include "core/reference/email_domains.h"

#include <algorithm>

namespace spruce {
namespace {

constexpr std::string_view kBig[] = {
    "gmail.com", "qq.com", "163.com", "126.com", "outlook.com", "hotmail.com", "yahoo.com",
    "icloud.com", "sina.com", "foxmail.com", "139.com", "sohu.com", "live.com", "aliyun.com",
    "yeah.net", "189.cn", "sina.cn", "msn.com", "aol.com", "googlemail.com", "gmx.de", "web.de",
    "gmx.net", "yahoo.co.uk", "yahoo.co.jp", "yahoo.de", "yahoo.fr", "hotmail.co.uk",
    "hotmail.fr", "hotmail.de", "outlook.de", "outlook.fr", "t-online.de", "freenet.de",
    "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it",
    "mail.ru", "yandex.ru", "rambler.ru", "naver.com", "daum.net", "hanmail.net",
    "protonmail.com", "comcast.net", "verizon.net", "sbcglobal.net", "bellsouth.net",
    "btinternet.com", "rocketmail.com", "ymail.com", "rediffmail.com", "yahoo.com.cn", "yahoo.cn",
    "yahoo.com.tw", "yahoo.com.hk", "yahoo.com.br", "hotmail.com.br", "uol.com.br", "bol.com.br",
    "terra.com.br", "21cn.com", "tom.com", "vip.qq.com", "vip.163.com", "vip.126.com",
    "vip.sina.com", "hotmail.es", "hotmail.it", "yahoo.es", "yahoo.it", "yahoo.in", "yahoo.co.in",
    "yahoo.ca", "outlook.es", "outlook.it", "optusnet.com.au", "bigpond.com",
};

constexpr std::string_view kPublic[] = {
    "126.com", "126.net", "139.com", "163.com", "163.net", "188.com", "189.cn", "189.com",
    "21cn.com", "263.com", "263.net", "56.com", "58.com", "a1.net", "abv.bg", "alice.it",
    "aliyun.com", "aol.com", "aon.at", "arcor.de", "att.net", "au.com", "azet.sk", "bbox.fr",
    "bellsouth.net", "biglobe.ne.jp", "bigpond.com", "bigpond.net.au", "bk.ru", "bluewin.ch",
    "blueyonder.co.uk", "bol.com.br", "btinternet.com", "btopenworld.com", "centrum.cz",
    "charter.net", "chello.at", "chinaren.com", "citiz.net", "club-internet.fr", "comcast.net",
    "cox.net", "daum.net", "docomo.ne.jp", "earthlink.net", "email.com", "email.cz",
    "excite.co.jp", "eyou.com", "ezweb.ne.jp", "fastmail.com", "fastmail.fm", "foxmail.com",
    "free.fr", "freenet.de", "frontier.com", "games.com", "globo.com", "gmail.com", "gmx.at",
    "gmx.ch", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hainan.net", "hanmail.net",
    "hanmir.com", "hey.com", "hinet.net", "hispeed.ch", "hotmail.be", "hotmail.co.jp",
    "hotmail.co.uk", "hotmail.com", "hotmail.com.ar", "hotmail.com.br", "hotmail.de",
    "hotmail.es", "hotmail.fr", "hotmail.it", "hotmail.nl", "i.softbank.jp", "i.ua", "icloud.com",
    "ig.com.br", "iinet.net.au", "inbox.com", "inbox.lv", "inbox.ru", "indiatimes.com",
    "interia.pl", "inwind.it", "iol.it", "iprimus.com.au", "juno.com", "kabelmail.de",
    "kakao.com", "laposte.net", "libero.it", "list.ru", "live.cn", "live.co.uk", "live.com",
    "live.de", "live.fr", "live.nl", "love.com", "mac.com", "mail.bg", "mail.com", "mail.ru",
    "me.com", "msn.com", "mweb.co.za", "nate.com", "naver.com", "netease.com", "netvigator.com",
    "netzero.net", "neuf.fr", "nifty.com", "ntlworld.com", "numericable.fr", "o2.pl", "ocn.ne.jp",
    "onet.pl", "online.de", "online.sh.cn", "ono.com", "op.pl", "optonline.net",
    "optusnet.com.au", "orange.fr", "outlook.com", "outlook.com.au", "outlook.de", "outlook.es",
    "outlook.fr", "outlook.it", "outlook.jp", "pchome.com.tw", "plusnet.com", "pm.me",
    "prodigy.net.mx", "proton.me", "protonmail.com", "public.bta.net.cn", "qq.com", "r7.com",
    "rambler.ru", "rediffmail.com", "rocketmail.com", "rogers.com", "sbcglobal.net",
    "seed.net.tw", "seznam.cz", "sfr.fr", "shaw.ca", "sify.com", "sina.cn", "sina.com",
    "sina.com.cn", "singnet.com.sg", "sky.com", "so-net.ne.jp", "softbank.ne.jp", "sogou.com",
    "sohu.com", "sympatico.ca", "t-online.de", "talktalk.net", "telefonica.net", "telkomsa.net",
    "telus.net", "terra.com.br", "terra.es", "tin.it", "tiscali.co.uk", "tiscali.it", "tom.cn",
    "tom.com", "tpg.com.au", "tuta.io", "tutanota.com", "ukr.net", "unitybox.de", "uol.com.br",
    "verizon.net", "videotron.ca", "vip.126.com", "vip.163.com", "vip.qq.com", "vip.sina.com",
    "vip.sohu.com", "virgilio.it", "virginmedia.com", "vodafone.de", "vodafone.it", "vsnl.net",
    "wanadoo.fr", "web.de", "westnet.com.au", "windstream.net", "wo.cn", "wow.com", "wp.pl",
    "xinhuanet.com", "xtra.co.nz", "xuite.net", "ya.ru", "yahoo.ca", "yahoo.cn", "yahoo.co.in",
    "yahoo.co.jp", "yahoo.co.uk", "yahoo.com", "yahoo.com.ar", "yahoo.com.br", "yahoo.com.cn",
    "yahoo.com.hk", "yahoo.com.mx", "yahoo.com.sg", "yahoo.com.tw", "yahoo.de", "yahoo.es",
    "yahoo.fr", "yahoo.in", "yahoo.it", "yandex.com", "yandex.ru", "yandex.ua", "yeah.net",
    "ymail.com", "zoho.com",
};

constexpr std::string_view kNear[] = {
    "123.com", "126.net", "129.com", "136.com", "138.com", "139.cn", "162.com", "163.cn",
    "163.net", "166.com", "169.com", "188.com", "189.com", "263.com", "263.net", "ail.ru",
    "aliyun.cn", "aliyun.net", "alyun.com", "amail.com", "ao.com", "aol.co.uk", "aol.de",
    "aol.fr", "aon.com", "aq.com", "bail.ru", "bellsouth.com", "bmail.com", "bol.com",
    "bol.com.pe", "cloud.com", "cmail.com", "comcast.com", "cq.com", "daum.com", "dmail.com",
    "email.com", "email.de", "email.it", "email.ru", "fastmail.com", "fmail.com", "fox.net",
    "foxmail.cn", "free.com", "free.org", "gmail.ru", "gmx.at", "gmx.ch", "gmx.com", "hmail.com",
    "hotmail.at", "hotmail.be", "hotmail.ca", "hotmail.ch", "hotmail.cl", "hotmail.co",
    "hotmail.co.jp", "hotmail.co.nz", "hotmail.co.th", "hotmail.com.ar", "hotmail.com.au",
    "hotmail.com.mx", "hotmail.com.tr", "hotmail.cz", "hotmail.dk", "hotmail.fi", "hotmail.gr",
    "hotmail.hu", "hotmail.in", "hotmail.nl", "hotmail.no", "hotmail.rs", "hotmail.se",
    "hotmail.sg", "icloud.de", "imail.com", "jmail.com", "life.com", "line.com", "live.ca",
    "live.cn", "live.de", "live.dk", "live.fr", "live.it", "live.nl", "live.se", "love.com",
    "mai.ru", "mail.bg", "mail.com", "mail.de", "mail.dk", "mail.ee", "mail.fr", "mail.kz",
    "mn.com", "msn.cn", "msn.de", "mymail.com", "naver.net", "never.com", "orange.be",
    "orange.com", "outlook.at", "outlook.be", "outlook.cl", "outlook.cn", "outlook.co.id",
    "outlook.cz", "outlook.dk", "outlook.hu", "outlook.ie", "outlook.in", "outlook.jp",
    "outlook.kr", "outlook.my", "outlook.ph", "outlook.pt", "outlook.sa", "outlook.sg",
    "pmail.com", "q.com", "qqq.com", "rambler.com", "ree.fr", "sfr.com", "sina.net", "sinai.com",
    "sky.com", "smail.com", "sn.com", "soho.com", "sohu.cn", "sohu.net", "t-online.com",
    "t-online.hu", "terra.cl", "terra.com", "terra.es", "tim.com", "tmail.com", "tom.cn",
    "toy.com", "umail.com", "uol.com", "verizon.com", "vmail.com", "wbe.de", "we.de", "wen.de",
    "xmail.com", "yahoo.at", "yahoo.be", "yahoo.co.id", "yahoo.co.kr", "yahoo.co.nz",
    "yahoo.co.th", "yahoo.co.za", "yahoo.com.ar", "yahoo.com.au", "yahoo.com.mx", "yahoo.com.my",
    "yahoo.com.ph", "yahoo.com.sg", "yahoo.com.vn", "yahoo.dk", "yahoo.gr", "yahoo.ie",
    "yahoo.nl", "yahoo.no", "yahoo.pl", "yahoo.ro", "yahoo.se", "yandex.by", "yandex.com",
    "yandex.kz", "yandex.ua", "ymail.co", "zmail.com",
};

constexpr std::string_view kRoles[] = {
    "abuse", "academy", "account", "accounting", "accounts", "accountspayable",
    "accountsreceivable", "achats", "admin", "administracion", "administration", "administrator",
    "affiliate", "affiliates", "all", "ap", "ar", "bangongshi", "bd", "bestellung",
    "bestellungen", "bewerbung", "billing", "biz", "board", "bonjour", "booking", "bookings",
    "buchhaltung", "buero", "buro", "business", "caigou", "caiwu", "care", "career", "careers",
    "ceo", "cfo", "comercial", "commande", "commandes", "commercial", "commerciale", "company",
    "compliance", "compras", "comptabilite", "contabilidad", "contact", "contacto", "contacts",
    "contactus", "contato", "contatto", "cto", "customer", "customercare", "customerservice",
    "daemon", "datenschutz", "dev", "developer", "developers", "director", "do-not-reply",
    "donotreply", "dpo", "duijie", "education", "edv", "einkauf", "email", "empfang",
    "engineering", "enquiries", "enquiry", "event", "events", "everyone", "export", "factura",
    "facturation", "feedback", "finance", "finances", "finanzen", "firm", "founder", "fuwu",
    "gdpr", "general", "gongsi", "group", "hallo", "hello", "help", "helpdesk", "hezuo", "hi",
    "hilfe", "hola", "hostmaster", "hr", "import", "inbox", "info", "information", "infos",
    "inquiries", "inquiry", "investor", "investors", "invoice", "invoices", "ir", "it", "jishu",
    "job", "jobs", "karriere", "kefu", "kehu", "kontakt", "kundenservice", "legal", "library",
    "logistics", "logistik", "mail", "mailbox", "mailer-daemon", "main", "management",
    "marketing", "media", "mkt", "news", "newsletter", "no-reply", "nobody", "noreply", "office",
    "office-team", "online", "operations", "ops", "order", "orders", "partner", "partners",
    "partnership", "partnerships", "payments", "payroll", "pedidos", "personal", "personnel",
    "post", "postmaster", "pr", "prensa", "president", "press", "presse", "privacy",
    "procurement", "purchase", "purchasing", "queries", "query", "reception", "rechnung",
    "rechnungen", "recruiting", "recruitment", "renshi", "request", "requests", "reservas",
    "reservation", "reservations", "reservierung", "root", "rrhh", "sale", "sales", "sav",
    "school", "secretariat", "secretary", "security", "sekretariat", "service", "services",
    "shangwu", "shichang", "shipping", "shop", "shouhou", "site", "soporte", "staff", "store",
    "suporte", "support", "supporto", "survey", "talent", "team", "tech", "technical", "technik",
    "tousu", "training", "university", "vendas", "vendite", "ventas", "verkauf", "vertrieb",
    "verwaltung", "waimao", "warehouse", "web", "webmaster", "webshop", "website", "welcome",
    "wuliu", "xiaoshou", "xingzheng", "xinxi", "yewu", "youxiang", "zhaopin", "zongjingli",
    "业务", "人事", "人事部", "信息", "公司", "前台", "办公室", "售后", "商务", "商務", "外贸",
    "客服", "客服部", "市场", "市场部", "总经理", "技术", "投诉", "招聘", "採購", "服务", "業務",
    "物流", "联系", "行政", "財務", "财务", "财务部", "采购", "銷售", "销售", "销售部",
};

struct Ending {
  std::string_view wrong;
  std::string_view meant;
};
// None of the wrong ones is in the root zone.
constexpr Ending kEndings[] = {
    {"con", "com"},  {"cmo", "com"},  {"ocm", "com"}, {"vom", "com"}, {"xom", "com"}, {"cpm", "com"},
    {"comm", "com"}, {"coom", "com"}, {"ccom", "com"}, {"c0m", "com"}, {"cim", "com"}, {"clm", "com"},
    {"cok", "com"},  {"coml", "com"}, {"comn", "com"}, {"comc", "com"}, {"nte", "net"}, {"ney", "net"},
    {"nett", "net"}, {"nrt", "net"},  {"ogr", "org"},  {"rog", "org"},  {"orgg", "org"}, {"cnn", "cn"},
    {"dee", "de"},
};

bool contains(std::span<const std::string_view> sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

std::span<const std::string_view> big_mail_domains() { return kBig; }

bool is_public_mail_domain(std::string_view domain) { return contains(kPublic, domain); }

bool is_real_near_domain(std::string_view domain) { return contains(kNear, domain); }

bool is_role_local(std::string_view local) { return contains(kRoles, local); }

std::string_view meant_ending(std::string_view ending) {
  for (const Ending& entry : kEndings) {
    if (entry.wrong == ending) return entry.meant;
  }
  return {};
}

}  // namespace spruce
