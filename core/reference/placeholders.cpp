// The two word lists; see placeholders.h. Sorted by bytes: the tests check it.
#include "core/reference/placeholders.h"

namespace spruce {
namespace {

constexpr std::string_view kBlank[] = {
    "#div/0!", "#n/a", "#name\?", "#null!", "#ref!", "#value!", "(blank)", "(empty)", "(none)",
    "(null)", "(unknown)", "(无)", "(空)", "-nan", "<missing>", "<none>", "<null>", "[null]",
    "aucun", "aucune", "blank", "desconhecido", "desconocida", "desconocido", "empty", "entfällt",
    "inconnu", "inconnue", "k. a.", "k.a", "k.a.", "keine", "keine angabe", "keine angaben",
    "keiner", "leer", "missing", "n.a", "n.a.", "n/a", "n\\a", "nan", "nenhum", "nenhuma",
    "nessuna", "nessuno", "nicht angegeben", "nicht bekannt", "nicht vorhanden", "nil", "ninguna",
    "ninguno", "no aplica", "no data", "no disponible", "no info", "no information", "no value",
    "non applicabile", "non communiqué", "non disponibile", "non précisé", "non renseigné",
    "non renseignée", "none", "none given", "none provided", "not applicable", "not available",
    "not given", "not known", "not provided", "not set", "not specified", "null",
    "não disponível", "não informado", "não se aplica", "néant", "ohne angabe", "sans objet",
    "sconosciuta", "sconosciuto", "sem informação", "sin datos", "sin especificar",
    "sin información", "tba", "tbc", "tbd", "to be announced", "to be confirmed",
    "to be determined", "unbekannt", "undefined", "undisclosed", "unk", "unknown", "unspecified",
    "vacío", "vazio", "vide", "void", "vuoto", "неизвестно", "нет", "нет данных", "〈空〉",
    "なし", "なし。", "不明", "不明です", "不清楚", "不知道", "不詳", "不详", "不适用", "不適用",
    "保密", "尚无", "待填", "待完善", "待定", "待确认", "待確認", "待补充", "待補充", "无",
    "无信息", "无数据", "无此项", "暂无", "暂未填写", "暂缺", "暫無", "未入力", "未公开", "未填",
    "未填写", "未填寫", "未定", "未提供", "未登记", "未知", "未設定", "未设定", "未设置",
    "未透露", "沒有", "没有", "無", "無し", "略", "空", "空欄", "空白", "缺", "缺失", "該当なし",
    "미정", "알수없음", "없음", "해당 없음", "해당없음", "（无）", "（空）",
};

constexpr std::string_view kFiller[] = {
    "(123) 456-7890", "(555) 555-5555", "000-00-0000", "000-000-0000", "010-12345678",
    "012345678", "0123456789", "01234567890", "021-12345678", "123-123-1234", "123-45-6789",
    "123-456-7890", "123123", "123123123", "1234-5678", "123456", "1234567", "12345678",
    "123456789", "1234567890", "12345678901", "13000000000", "13111111111", "13333333333",
    "13666666666", "13800000000", "13812345678", "13888888888", "13999999999", "18888888888",
    "555-555-5555", "987654321", "9876543210", "aaa bbb", "abc123", "anonymous", "asdf",
    "asdf asdf", "asdfasdf", "asdfg", "asdfgh", "asdfghjkl", "bar", "baz", "delete", "delete me",
    "deleteme", "do not use", "donotuse", "dummy", "fake", "foo", "foo bar", "foobar",
    "lorem ipsum", "musterfirma", "mustermann", "n.n.", "nn", "no email", "no mail", "no name",
    "no phone", "noemail", "nomail", "noname", "nophone", "qwer", "qwert", "qwerty", "qwertyuiop",
    "sdf", "sdfsdf", "test", "test test", "test1", "test123", "test2", "test@test.com", "tester",
    "testing", "tests", "testtest", "xyz123", "zxcv", "zxcvb", "zxcvbn", "тест", "テスト",
    "テストテスト", "佚名", "匿名", "哈哈", "哈哈哈", "啊啊", "啊啊啊", "嗯", "无名", "无名氏",
    "某某", "某某某", "测试", "测试1", "测试123", "测试公司", "测试客户", "测试数据", "测试测试",
    "测试用户", "测试联系人", "测试账号", "測試", "無名", "無名氏", "阿斯蒂芬", "阿斯顿",
    "테스트",
};

}  // namespace

std::span<const std::string_view> blank_words() { return kBlank; }
std::span<const std::string_view> filler_words() { return kFiller; }

}  // namespace spruce
