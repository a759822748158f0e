// The tables of honorifics.h: Han titles longest first; Latin words one a line, sorted by bytes.
#include "core/reference/honorifics.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

constexpr HanTitle kHanTitles[] = {
    {"首席执行官", false}, {"高级工程师", false}, {"副总经理", false}, {"副董事长", false},
    {"总工程师", false},   {"执行总裁", false},   {"业务员", false},   {"会计师", false},
    {"副主任", false},     {"副主席", false},     {"副书记", false},   {"副会长", false},
    {"副厂长", false},     {"副处长", false},     {"副局长", false},   {"副总监", false},
    {"副总裁", false},     {"副教授", false},     {"副校长", false},   {"副科长", false},
    {"副行长", false},     {"副部长", false},     {"副院长", false},   {"工程师", false},
    {"建筑师", false},     {"总经理", false},     {"研究员", false},   {"秘书长", false},
    {"老板娘", false},     {"董事长", false},     {"设计师", false},   {"上校", false},
    {"中校", false},       {"主任", false},       {"主席", false},     {"主管", false},
    {"乡长", false},       {"书记", false},       {"会计", false},     {"会长", false},
    {"先生", false},       {"出纳", false},       {"副总", false},     {"助理", false},
    {"医生", false},       {"博士", false},       {"厂长", false},     {"县长", false},
    {"叔叔", false},       {"司机", false},       {"同学", false},     {"同志", false},
    {"处长", false},       {"大哥", false},       {"大夫", false},     {"大姐", false},
    {"太太", false},       {"夫人", false},       {"女士", false},     {"客服", false},
    {"导师", false},       {"导演", false},       {"将军", false},     {"小姐", false},
    {"少校", false},       {"局长", false},       {"市长", false},     {"师傅", false},
    {"店长", false},       {"律师", false},       {"总助", false},     {"总工", false},
    {"总监", false},       {"总裁", false},       {"所长", false},     {"护士", false},
    {"掌柜", false},       {"教授", false},       {"教练", false},     {"村长", false},
    {"校长", false},       {"法官", false},       {"班长", false},     {"省长", false},
    {"硕士", false},       {"科长", false},       {"秘书", false},     {"站长", false},
    {"组长", false},       {"经理", false},       {"编辑", false},     {"老师", false},
    {"老总", false},       {"老板", false},       {"董事", false},     {"行长", false},
    {"警官", false},       {"记者", false},       {"讲师", false},     {"财务", false},
    {"部长", false},       {"采购", false},       {"销售", false},     {"镇长", false},
    {"队长", false},       {"阿姨", false},       {"院长", false},     {"叔", true},
    {"哥", true},          {"姐", true},          {"姨", true},        {"局", true},
    {"工", true},          {"总", true},          {"董", true},
};

constexpr std::string_view kLeading =
    "adm\nadmiral\namb\nambassador\narch\narchbishop\nattorney\natty\navv\navvocato\n"
    "bishop\nbrother\ncapt\ncaptain\ncllr\ncmdr\ncoach\ncolonel\ncommander\ncongressman\n"
    "congresswoman\ncouncillor\ncouncilman\ncouncilwoman\ncpl\nd\ndame\ndeacon\ndhr\ndipl\n"
    "diplinf\ndipling\ndiplkfm\ndiplwirting\ndoctor\ndona\ndott\ndottor\ndottore\ndottssa\n"
    "dr\ndra\ndrjur\ndrmed\ndrphil\ndrs\nengr\nfather\nfr\nfrau\nfraulein\nfrk\nfrl\nfru\n"
    "geom\ngov\ngovernor\nhajah\nhaji\nherr\nhon\nhonorable\nhr\nimam\nir\njkvr\njudr\n"
    "kapt\nlady\nlcda\nlcdo\nlieutenant\nlord\nlt\nmaam\nmadam\nmadame\nmademoiselle\n"
    "maitre\nmaj\nmesdames\nmessr\nmessrs\nmevr\nmiss\nmissus\nmister\nmlle\nmme\n"
    "monsieur\nmonsignor\nmr\nmrs\nms\nmstr\nmudr\nmvdr\nmw\nmx\nofficer\nonorevole\n"
    "pastor\nphdr\npres\npresident\nprivatdozent\nprof\nprofessor\npvt\nrabbi\nrabbin\n"
    "rep\nrepresentative\nrev\nreverend\nrndr\nsen\nsenator\nsenor\nsenora\nsenorita\n"
    "sergeant\nsgt\nsheikh\nsig\nsignor\nsignora\nsir\nsister\nsra\nsrta\nакадемик\nг\n"
    "гжа\nгн\nгосподин\nгоспожа\nдоктор\nинж\nпроф\nпрофессор\n";

// Only with a full stop: without it they are names too (Ing, Doc, Graf).
constexpr std::string_view kDotted =
    "arq\nbro\ncav\ndato\ndeac\ndoc\nds\neng\nfreiherr\ngraf\ning\ninz\nlic\nmag\nme\nmgr\n"
    "pd\nrag\nshri\nsis\nsmt\nsta\ntec\n";

constexpr std::string_view kTrailing =
    "aca\nacca\nacma\naia\nasla\nattorney\nba\nbarch\nbcom\nbcomm\nbeng\nbfa\nbs\nbsc\n"
    "bsn\nca\ncbe\nccc\nccim\nccna\nccnp\ncfa\ncfp\ncfre\ncga\nchfc\ncia\ncima\ncisa\n"
    "cism\ncissp\nclu\ncma\ncpa\ncpcu\ncrna\ncrs\ncsc\ncsm\ncspo\ndba\ndc\ndds\ndipl\ndmd\n"
    "dmin\ndmsc\ndnp\ndphil\ndpm\ndpt\ndsc\ndvm\nea\nedd\nedl\nedm\neng\nesq\nesquire\n"
    "faap\nfacc\nfache\nfacog\nfacp\nfacs\nfca\nfcca\nfimeche\nfrcp\nfrcs\nfrs\nfrsa\ngri\n"
    "hons\ning\njd\njp\nkbe\nkc\nlcpc\nlcsw\nleed\nllb\nlld\nllm\nlmft\nlmhc\nlncc\nlpc\n"
    "lpn\nma\nma2\nmarch\nmba\nmbe\nmcse\nmd\nmdiv\nmeng\nmfa\nmieee\nmla\nmlis\nmls\nmpa\n"
    "mph\nmphil\nmpp\nmrcp\nmrics\nms\nmsc\nmsed\nmsn\nmsw\nncc\nnp\nobe\nod\nofm\nop\n"
    "osb\not\notr\npe\npharmd\nphd\nphr\npmp\npsyd\npt\nqc\nret\nretd\nriba\nrn\nrph\nscd\n"
    "sdb\nshrm\nsj\nslp\nsphr\nusa\nusaf\nusmc\nusn\n";

constexpr std::string_view kGenerations =
    "2nd\n3rd\n4th\nii\niii\niv\njnr\njr\njunior\nsenior\nsnr\nsr\nvi\nvii\nviii\n";

constexpr std::string_view kJobWords =
    "acct\taccount\naccts\taccounts\nadm\tadministrator\nadmin\tadministrator\n"
    "asoc\tassociate\nassist\tassistant\nassoc\tassociate\nasst\tassistant\n"
    "bd\tbusiness development\nbiz\tbusiness\nceo\tchief executive officer\n"
    "cfo\tchief financial officer\nchro\tchief human resources officer\n"
    "cio\tchief information officer\nciso\tchief information security officer\n"
    "cmo\tchief marketing officer\ncomm\tcommunications\ncoo\tchief operating officer\n"
    "coord\tcoordinator\ncpo\tchief product officer\ncro\tchief revenue officer\n"
    "cto\tchief technology officer\ncust\tcustomer\ndept\tdepartment\ndev\tdeveloper\n"
    "dir\tdirector\ndiv\tdivision\ned\teditor\neng\tengineer\nengg\tengineering\n"
    "engr\tengineer\nevp\texecutive vice president\nexec\texecutive\nfin\tfinance\n"
    "gm\tgeneral manager\ngovt\tgovernment\ngrp\tgroup\nhr\thuman resources\n"
    "info\tinformation\nintl\tinternational\nit\tinformation technology\njnr\tjunior\n"
    "jr\tjunior\nlead\tlead\nmaint\tmaintenance\nmd\tmanaging director\nmfg\tmanufacturing\n"
    "mgmt\tmanagement\nmgnr\tmanager\nmgr\tmanager\nmkt\tmarketing\nmktg\tmarketing\n"
    "mng\tmanaging\nmngr\tmanager\nnatl\tnational\noff\tofficer\nop\toperations\n"
    "ops\toperations\npa\tpersonal assistant\npm\tproject manager\npres\tpresident\n"
    "prod\tproduct\nprof\tprofessor\npurch\tpurchasing\nqa\tquality assurance\n"
    "qc\tquality control\nrd\tresearch development\nreg\tregional\nrep\trepresentative\n"
    "repr\trepresentative\nsec\tsecretary\nsnr\tsenior\nspec\tspecialist\nsr\tsenior\n"
    "supv\tsupervisor\nsupvr\tsupervisor\nsvc\tservice\nsvp\tsenior vice president\n"
    "sys\tsystems\ntech\ttechnician\nvp\tvice president\nyr\tyear\n";

}  // namespace

std::span<const HanTitle> han_titles() { return kHanTitles; }

bool is_leading_title(std::string_view folded) { return find_line(kLeading, folded).has_value(); }

bool is_dotted_title(std::string_view folded) { return find_line(kDotted, folded).has_value(); }

bool is_trailing_title(std::string_view folded) { return find_line(kTrailing, folded).has_value(); }

bool is_generation_suffix(std::string_view folded) {
  return find_line(kGenerations, folded).has_value();
}

std::string_view expand_job_word(std::string_view folded) {
  return find_line(kJobWords, folded).value_or(std::string_view());
}

}  // namespace spruce
