// Chinese words the generators draw from, most frequent first. Common knowledge; not reference data.

export const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤单仇解查'];
export const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟'];
export const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华文建国玉梅红林志春晓海波宇浩欣怡子轩雨涵梓佳思琪俊天一诺博新美玲雪婷慧颖鹏飞云龙嘉睿晨曦语嫣然可馨诗瑶泽凯瑞峰亮辉永康福祥安宁秀成德忠良世荣'];
/** Pinyin of the characters above, by character; surnames in their surname reading. */
const SURNAME_PINYIN = 'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie song tang xu han deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu yu du ye cheng wei su lv ding ren lu yao shen zhong jiang cui tan lu fan wang liao shi jin jia wei xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan duan lei long li shi tao he mao hao gu gong shao wan qin wu qian dai yan mo kong xiang chang tang shan qiu xie zha'.split(' ');
const GIVEN_PINYIN = 'wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao lan xia ping gang gui ying hua wen jian guo yu mei hong lin zhi chun xiao hai bo yu hao xin yi zi xuan yu han zi jia si qi jun tian yi nuo bo xin mei ling xue ting hui ying peng fei yun long jia rui chen xi yu yan ran ke xin shi yao ze kai rui feng liang hui yong kang fu xiang an ning xiu cheng de zhong liang shi rong'.split(' ');
export const surnamePinyin = new Map(SURNAMES.map((c, i) => [c, SURNAME_PINYIN[i]]));
for (const [name, reading] of [['欧阳', 'ouyang'], ['司马', 'sima'], ['上官', 'shangguan'], ['诸葛', 'zhuge'], ['东方', 'dongfang'], ['皇甫', 'huangfu'], ['尉迟', 'yuchi']]) surnamePinyin.set(name, reading);
export const givenPinyin = new Map(GIVEN.map((c, i) => [c, GIVEN_PINYIN[i]]));
/** Same sound, other character. */
export const SAME_SOUND = { 伟: '玮', 芳: '方', 静: '婧', 丽: '莉', 磊: '雷', 军: '君', 洋: '阳', 勇: '永', 艳: '燕', 杰: '洁', 娟: '鹃', 涛: '韬', 超: '朝', 兰: '岚', 霞: '夏', 平: '萍', 英: '瑛', 华: '桦', 建: '健', 玉: '钰', 梅: '美', 红: '宏', 林: '琳', 志: '智', 波: '博', 宇: '雨', 浩: '皓', 欣: '新', 怡: '宜', 子: '梓', 轩: '萱', 涵: '晗', 佳: '嘉', 琪: '绮', 俊: '骏', 晨: '辰', 瑶: '遥', 峰: '锋', 辉: '晖', 颖: '莹', 慧: '惠', 飞: '菲' };
/** Looks alike. */
export const LOOK_ALIKE = { 伟: '纬', 娜: '那', 敏: '毓', 晨: '晟', 琪: '淇', 浩: '洁', 瑶: '摇', 峰: '蜂', 涛: '淘', 颖: '颍', 丽: '俪', 晓: '哓', 梓: '辛', 宇: '字', 凯: '恺', 鹏: '棚', 睿: '壑', 曦: '羲' };
/** Simplified to traditional, for the characters used here. */
const PAIRS = '张張刘劉陈陳杨楊黄黃赵趙吴吳孙孫马馬罗羅郑鄭谢謝许許韩韓邓鄧冯馮萧蕭叶葉苏蘇吕呂卢盧钟鍾谭譚陆陸贾賈韦韋邹鄒龙龍贺賀顾顧龚龔邵邵万萬钱錢严嚴单單伟偉丽麗强強军軍艳艷杰傑涛濤兰蘭刚剛华華国國红紅云雲飞飛语語轩軒凯凱荣榮东東贸貿业業电電网網络絡实實发發机機设設备備医醫药藥远遠达達鸿鴻兴興盛盛丰豐汇匯联聯创創团團广廣苏蘇沪滬门門岛島宁寧庆慶汉漢长長阳陽胜勝泽澤润潤航航龙龍腾騰润潤务務装裝讯訊术術纺紡织織运運输輸产產资資环環护護车車';
const TRADITIONAL = new Map();
for (let i = 0; i + 1 < PAIRS.length; i += 2) TRADITIONAL.set(PAIRS[i], PAIRS[i + 1]);
export const toTraditional = (text) => [...text].map((c) => TRADITIONAL.get(c) ?? c).join('');
export const toFullWidth = (text) => [...text].map((c) => (c >= '!' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');

export const PLACES = [['北京', '北京市', '', '010'], ['上海', '上海市', '', '021'], ['广州', '广州市', '广东省', '020'], ['深圳', '深圳市', '广东省', '0755'], ['杭州', '杭州市', '浙江省', '0571'], ['成都', '成都市', '四川省', '028'], ['武汉', '武汉市', '湖北省', '027'], ['南京', '南京市', '江苏省', '025'], ['西安', '西安市', '陕西省', '029'], ['苏州', '苏州市', '江苏省', '0512'], ['重庆', '重庆市', '', '023'], ['天津', '天津市', '', '022'], ['青岛', '青岛市', '山东省', '0532'], ['厦门', '厦门市', '福建省', '0592'], ['长沙', '长沙市', '湖南省', '0731'], ['宁波', '宁波市', '浙江省', '0574'], ['郑州', '郑州市', '河南省', '0371'], ['东莞', '东莞市', '广东省', '0769']];
export const ROADS = '中山路 人民路 建设路 解放路 和平路 新华路 文化路 科技路 朝阳路 滨江大道 世纪大道 高新大道 学府路 长江路 黄河路 延安路 工业园路 创业路 民生路 复兴路'.split(' ');
const HEADS = [...'华东远天海金宏恒瑞泰嘉鼎联创安启博卓星银长鹏蓝鸿福康智中信德同盛永利新龙兴亚凯晨百佳美源通诚正润'];
const ENDS = [...'达航大宏通丰科泰瑞和信安业邦讯迪威森杰来辉盈锐腾源诚兴博尔欧奇升力远翔宇凯雅思佳元'];
export const BRANDS = HEADS.flatMap((a) => ENDS.map((b) => a + b)).filter((brand) => brand[0] !== brand[1]);
export const TRADES = '科技 贸易 电子 信息技术 网络科技 软件 物流 机械 建筑工程 房地产 医药 食品 服装 化工 能源 汽车 文化传媒 教育科技 环保科技 电器 新材料 生物科技 通信 纺织 进出口 电子商务 机电设备 实业 医疗器械 咨询'.split(' ');
export const FORMS = ['有限公司', '有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团有限公司'];
export const BRANCHES = ['上海分公司', '北京分公司', '深圳分公司', '华东分部', '华南办事处', '西南分公司', '武汉办事处', '第一事业部', '广州分公司', '成都分公司'];
export const POSTS = ['先生', '女士', '经理', '总', '总经理', '老师', '主任', '工程师', '小姐'];
export const MAIL_HOSTS = ['qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', 'gmail.com'];
