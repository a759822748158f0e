// Generated from Unicode CLDR 48-era names (ICU 78.2, 2026), ISO 3166-1 codes of ICU 72 and spellings collected by us, 2026-11.
// Names in each country's own language, and of the 66 most traded with in 25 more languages: CLDR as Node.js 20 gives it.
// kRows: code, alpha-3, then the usual name in en zh-Hans zh-Hant de fr es pt it ja ko ru nl pl.
// kNames: folded spelling, code, kind: the column of kRows it is (0 = en), v a variant, k a native or legal name that
// stays, c alpha-2, t alpha-3. Both sorted by bytes.
#include "core/reference/countries.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

constexpr std::string_view kRows = R"T(
AD	AND	Andorra	安道尔	安道爾	Andorra	Andorre	Andorra	Andorra	Andorra	アンドラ	안도라	Андорра	Andorra	Andora
AE	ARE	United Arab Emirates	阿联酋	阿聯酋	Vereinigte Arabische Emirate	Émirats arabes unis	Emiratos Árabes Unidos	Emirados Árabes Unidos	Emirati Arabi Uniti	アラブ首長国連邦	아랍에미리트	ОАЭ	Verenigde Arabische Emiraten	Zjednoczone Emiraty Arabskie
AF	AFG	Afghanistan	阿富汗	阿富汗	Afghanistan	Afghanistan	Afganistán	Afeganistão	Afghanistan	アフガニスタン	아프가니스탄	Афганистан	Afghanistan	Afganistan
AG	ATG	Antigua and Barbuda	安提瓜和巴布达	安地卡及巴布達	Antigua und Barbuda	Antigua-et-Barbuda	Antigua y Barbuda	Antígua e Barbuda	Antigua e Barbuda	アンティグア・バーブーダ	앤티가 바부다	Антигуа и Барбуда	Antigua en Barbuda	Antigua i Barbuda
AI	AIA	Anguilla	安圭拉	安奎拉	Anguilla	Anguilla	Anguila	Anguila	Anguilla	アンギラ	앵귈라	Ангилья	Anguilla	Anguilla
AL	ALB	Albania	阿尔巴尼亚	阿爾巴尼亞	Albanien	Albanie	Albania	Albânia	Albania	アルバニア	알바니아	Албания	Albanië	Albania
AM	ARM	Armenia	亚美尼亚	亞美尼亞	Armenien	Arménie	Armenia	Armênia	Armenia	アルメニア	아르메니아	Армения	Armenië	Armenia
AO	AGO	Angola	安哥拉	安哥拉	Angola	Angola	Angola	Angola	Angola	アンゴラ	앙골라	Ангола	Angola	Angola
AQ	ATA	Antarctica	南极洲	南極洲	Antarktis	Antarctique	Antártida	Antártida	Antartide	南極	남극 대륙	Антарктида	Antarctica	Antarktyda
AR	ARG	Argentina	阿根廷	阿根廷	Argentinien	Argentine	Argentina	Argentina	Argentina	アルゼンチン	아르헨티나	Аргентина	Argentinië	Argentyna
AS	ASM	American Samoa	美属萨摩亚	美屬薩摩亞	Amerikanisch-Samoa	Samoa américaines	Samoa Americana	Samoa Americana	Samoa Americane	米領サモア	아메리칸 사모아	Американское Самоа	Amerikaans-Samoa	Samoa Amerykańskie
AT	AUT	Austria	奥地利	奧地利	Österreich	Autriche	Austria	Áustria	Austria	オーストリア	오스트리아	Австрия	Oostenrijk	Austria
AU	AUS	Australia	澳大利亚	澳洲	Australien	Australie	Australia	Austrália	Australia	オーストラリア	오스트레일리아	Австралия	Australië	Australia
AW	ABW	Aruba	阿鲁巴	荷屬阿魯巴	Aruba	Aruba	Aruba	Aruba	Aruba	アルバ	아루바	Аруба	Aruba	Aruba
AX	ALA	Åland Islands	奥兰群岛	奧蘭群島	Ålandinseln	Îles Åland	Islas Aland	Ilhas Aland	Isole Åland	オーランド諸島	올란드 제도	Аландские о-ва	Åland	Wyspy Alandzkie
AZ	AZE	Azerbaijan	阿塞拜疆	亞塞拜然	Aserbaidschan	Azerbaïdjan	Azerbaiyán	Azerbaijão	Azerbaigian	アゼルバイジャン	아제르바이잔	Азербайджан	Azerbeidzjan	Azerbejdżan
BA	BIH	Bosnia and Herzegovina	波斯尼亚和黑塞哥维那	波士尼亞與赫塞哥維納	Bosnien und Herzegowina	Bosnie-Herzégovine	Bosnia y Herzegovina	Bósnia e Herzegovina	Bosnia ed Erzegovina	ボスニア・ヘルツェゴビナ	보스니아 헤르체고비나	Босния и Герцеговина	Bosnië en Herzegovina	Bośnia i Hercegowina
BB	BRB	Barbados	巴巴多斯	巴貝多	Barbados	Barbade	Barbados	Barbados	Barbados	バルバドス	바베이도스	Барбадос	Barbados	Barbados
BD	BGD	Bangladesh	孟加拉国	孟加拉	Bangladesch	Bangladesh	Bangladés	Bangladesh	Bangladesh	バングラデシュ	방글라데시	Бангладеш	Bangladesh	Bangladesz
BE	BEL	Belgium	比利时	比利時	Belgien	Belgique	Bélgica	Bélgica	Belgio	ベルギー	벨기에	Бельгия	België	Belgia
BF	BFA	Burkina Faso	布基纳法索	布吉納法索	Burkina Faso	Burkina Faso	Burkina Faso	Burquina Faso	Burkina Faso	ブルキナファソ	부르키나파소	Буркина-Фасо	Burkina Faso	Burkina Faso
BG	BGR	Bulgaria	保加利亚	保加利亞	Bulgarien	Bulgarie	Bulgaria	Bulgária	Bulgaria	ブルガリア	불가리아	Болгария	Bulgarije	Bułgaria
BH	BHR	Bahrain	巴林	巴林	Bahrain	Bahreïn	Baréin	Barein	Bahrein	バーレーン	바레인	Бахрейн	Bahrein	Bahrajn
BI	BDI	Burundi	布隆迪	蒲隆地	Burundi	Burundi	Burundi	Burundi	Burundi	ブルンジ	부룬디	Бурунди	Burundi	Burundi
BJ	BEN	Benin	贝宁	貝南	Benin	Bénin	Benín	Benin	Benin	ベナン	베냉	Бенин	Benin	Benin
BL	BLM	St. Barthélemy	圣巴泰勒米	聖巴瑟米	St. Barthélemy	Saint-Barthélemy	San Bartolomé	São Bartolomeu	Saint-Barthélemy	サン・バルテルミー	생바르텔레미	Сен-Бартелеми	Saint-Barthélemy	Saint-Barthélemy
BM	BMU	Bermuda	百慕大	百慕達	Bermuda	Bermudes	Bermudas	Bermudas	Bermuda	バミューダ	버뮤다	Бермудские о-ва	Bermuda	Bermudy
BN	BRN	Brunei	文莱	汶萊	Brunei Darussalam	Brunei	Brunéi	Brunei	Brunei	ブルネイ	브루나이	Бруней	Brunei	Brunei
BO	BOL	Bolivia	玻利维亚	玻利維亞	Bolivien	Bolivie	Bolivia	Bolívia	Bolivia	ボリビア	볼리비아	Боливия	Bolivia	Boliwia
BQ	BES	Caribbean Netherlands	荷属加勒比区	荷蘭加勒比區	Karibische Niederlande	Pays-Bas caribéens	Caribe neerlandés	Países Baixos Caribenhos	Caraibi Olandesi	オランダ領カリブ	네덜란드령 카리브	Бонэйр, Синт-Эстатиус и Саба	Caribisch Nederland	Niderlandy Karaibskie
BR	BRA	Brazil	巴西	巴西	Brasilien	Brésil	Brasil	Brasil	Brasile	ブラジル	브라질	Бразилия	Brazilië	Brazylia
BS	BHS	Bahamas	巴哈马	巴哈馬	Bahamas	Bahamas	Bahamas	Bahamas	Bahamas	バハマ	바하마	Багамы	Bahama’s	Bahamy
BT	BTN	Bhutan	不丹	不丹	Bhutan	Bhoutan	Bután	Butão	Bhutan	ブータン	부탄	Бутан	Bhutan	Bhutan
BV	BVT	Bouvet Island	布韦岛	布威島	Bouvetinsel	Île Bouvet	Isla Bouvet	Ilha Bouvet	Isola Bouvet	ブーベ島	부베섬	о-в Буве	Bouveteiland	Wyspa Bouveta
BW	BWA	Botswana	博茨瓦纳	波札那	Botsuana	Botswana	Botsuana	Botsuana	Botswana	ボツワナ	보츠와나	Ботсвана	Botswana	Botswana
BY	BLR	Belarus	白俄罗斯	白俄羅斯	Belarus	Biélorussie	Bielorrusia	Bielorrússia	Bielorussia	ベラルーシ	벨라루스	Беларусь	Belarus	Białoruś
BZ	BLZ	Belize	伯利兹	貝里斯	Belize	Belize	Belice	Belize	Belize	ベリーズ	벨리즈	Белиз	Belize	Belize
CA	CAN	Canada	加拿大	加拿大	Kanada	Canada	Canadá	Canadá	Canada	カナダ	캐나다	Канада	Canada	Kanada
CC	CCK	Cocos (Keeling) Islands	科科斯（基林）群岛	科克斯（基靈）群島	Kokosinseln	Îles Cocos	Islas Cocos	Ilhas Cocos (Keeling)	Isole Cocos (Keeling)	ココス(キーリング)諸島	코코스 제도	Кокосовые о-ва	Cocoseilanden	Wyspy Kokosowe
CD	COD	DR Congo	刚果（金）	剛果（金夏沙）	Kongo-Kinshasa	Congo-Kinshasa	República Democrática del Congo	Congo - Kinshasa	Congo - Kinshasa	コンゴ民主共和国(キンシャサ)	콩고-킨샤사	Конго - Киншаса	Congo-Kinshasa	Demokratyczna Republika Konga
CF	CAF	Central African Republic	中非共和国	中非共和國	Zentralafrikanische Republik	République centrafricaine	República Centroafricana	República Centro-Africana	Repubblica Centrafricana	中央アフリカ共和国	중앙 아프리카 공화국	Центрально-Африканская Республика	Centraal-Afrikaanse Republiek	Republika Środkowoafrykańska
CG	COG	Congo	刚果（布）	剛果（布拉薩）	Kongo-Brazzaville	Congo-Brazzaville	Congo	República do Congo	Congo-Brazzaville	コンゴ共和国(ブラザビル)	콩고-브라자빌	Конго - Браззавиль	Congo-Brazzaville	Kongo
CH	CHE	Switzerland	瑞士	瑞士	Schweiz	Suisse	Suiza	Suíça	Svizzera	スイス	스위스	Швейцария	Zwitserland	Szwajcaria
CI	CIV	Côte d'Ivoire	科特迪瓦	象牙海岸	Côte d’Ivoire	Côte d'Ivoire	Côte d’Ivoire	Costa do Marfim	Costa d’Avorio	コートジボワール	코트디부아르	Кот-д’Ивуар	Ivoorkust	Côte d’Ivoire
CK	COK	Cook Islands	库克群岛	庫克群島	Cookinseln	Îles Cook	Islas Cook	Ilhas Cook	Isole Cook	クック諸島	쿡 제도	о-ва Кука	Cookeilanden	Wyspy Cooka
CL	CHL	Chile	智利	智利	Chile	Chili	Chile	Chile	Cile	チリ	칠레	Чили	Chili	Chile
CM	CMR	Cameroon	喀麦隆	喀麥隆	Kamerun	Cameroun	Camerún	Camarões	Camerun	カメルーン	카메룬	Камерун	Kameroen	Kamerun
CN	CHN	China	中国	中國	China	Chine	China	China	Cina	中国	중국	Китай	China	Chiny
CO	COL	Colombia	哥伦比亚	哥倫比亞	Kolumbien	Colombie	Colombia	Colômbia	Colombia	コロンビア	콜롬비아	Колумбия	Colombia	Kolumbia
CR	CRI	Costa Rica	哥斯达黎加	哥斯大黎加	Costa Rica	Costa Rica	Costa Rica	Costa Rica	Costa Rica	コスタリカ	코스타리카	Коста-Рика	Costa Rica	Kostaryka
CU	CUB	Cuba	古巴	古巴	Kuba	Cuba	Cuba	Cuba	Cuba	キューバ	쿠바	Куба	Cuba	Kuba
CV	CPV	Cape Verde	佛得角	維德角	Cabo Verde	Cap-Vert	Cabo Verde	Cabo Verde	Capo Verde	カーボベルデ	카보베르데	Кабо-Верде	Kaapverdië	Republika Zielonego Przylądka
CW	CUW	Curaçao	库拉索	庫拉索	Curaçao	Curaçao	Curazao	Curaçao	Curaçao	キュラソー	퀴라소	Кюрасао	Curaçao	Curaçao
CX	CXR	Christmas Island	圣诞岛	聖誕島	Weihnachtsinsel	Île Christmas	Isla de Navidad	Ilha Christmas	Isola Christmas	クリスマス島	크리스마스섬	о-в Рождества	Christmaseiland	Wyspa Bożego Narodzenia
CY	CYP	Cyprus	塞浦路斯	賽普勒斯	Zypern	Chypre	Chipre	Chipre	Cipro	キプロス	키프로스	Кипр	Cyprus	Cypr
CZ	CZE	Czechia	捷克	捷克	Tschechien	Tchéquie	Chequia	Tchéquia	Cechia	チェコ	체코	Чехия	Tsjechië	Czechy
DE	DEU	Germany	德国	德國	Deutschland	Allemagne	Alemania	Alemanha	Germania	ドイツ	독일	Германия	Duitsland	Niemcy
DJ	DJI	Djibouti	吉布提	吉布地	Dschibuti	Djibouti	Yibuti	Djibuti	Gibuti	ジブチ	지부티	Джибути	Djibouti	Dżibuti
DK	DNK	Denmark	丹麦	丹麥	Dänemark	Danemark	Dinamarca	Dinamarca	Danimarca	デンマーク	덴마크	Дания	Denemarken	Dania
DM	DMA	Dominica	多米尼克	多米尼克	Dominica	Dominique	Dominica	Dominica	Dominica	ドミニカ国	도미니카	Доминика	Dominica	Dominika
DO	DOM	Dominican Republic	多米尼加共和国	多明尼加共和國	Dominikanische Republik	République dominicaine	República Dominicana	República Dominicana	Repubblica Dominicana	ドミニカ共和国	도미니카 공화국	Доминиканская Республика	Dominicaanse Republiek	Dominikana
DZ	DZA	Algeria	阿尔及利亚	阿爾及利亞	Algerien	Algérie	Argelia	Argélia	Algeria	アルジェリア	알제리	Алжир	Algerije	Algieria
EC	ECU	Ecuador	厄瓜多尔	厄瓜多	Ecuador	Équateur	Ecuador	Equador	Ecuador	エクアドル	에콰도르	Эквадор	Ecuador	Ekwador
EE	EST	Estonia	爱沙尼亚	愛沙尼亞	Estland	Estonie	Estonia	Estônia	Estonia	エストニア	에스토니아	Эстония	Estland	Estonia
EG	EGY	Egypt	埃及	埃及	Ägypten	Égypte	Egipto	Egito	Egitto	エジプト	이집트	Египет	Egypte	Egipt
EH	ESH	Western Sahara	西撒哈拉	西撒哈拉	Westsahara	Sahara occidental	Sáhara Occidental	Saara Ocidental	Sahara Occidentale	西サハラ	서사하라	Западная Сахара	Westelijke Sahara	Sahara Zachodnia
ER	ERI	Eritrea	厄立特里亚	厄利垂亞	Eritrea	Érythrée	Eritrea	Eritreia	Eritrea	エリトリア	에리트리아	Эритрея	Eritrea	Erytrea
ES	ESP	Spain	西班牙	西班牙	Spanien	Espagne	España	Espanha	Spagna	スペイン	스페인	Испания	Spanje	Hiszpania
ET	ETH	Ethiopia	埃塞俄比亚	衣索比亞	Äthiopien	Éthiopie	Etiopía	Etiópia	Etiopia	エチオピア	에티오피아	Эфиопия	Ethiopië	Etiopia
FI	FIN	Finland	芬兰	芬蘭	Finnland	Finlande	Finlandia	Finlândia	Finlandia	フィンランド	핀란드	Финляндия	Finland	Finlandia
FJ	FJI	Fiji	斐济	斐濟	Fidschi	Fidji	Fiyi	Fiji	Figi	フィジー	피지	Фиджи	Fiji	Fidżi
FK	FLK	Falkland Islands	福克兰群岛	福克蘭群島	Falklandinseln	Îles Malouines	Islas Malvinas	Ilhas Malvinas	Isole Falkland	フォークランド諸島	포클랜드 제도	Фолклендские о-ва	Falklandeilanden	Falklandy
FM	FSM	Micronesia	密克罗尼西亚	密克羅尼西亞	Mikronesien	Micronésie	Micronesia	Micronésia	Micronesia	ミクロネシア連邦	미크로네시아	Федеративные Штаты Микронезии	Micronesia	Mikronezja
FO	FRO	Faroe Islands	法罗群岛	法羅群島	Färöer	Îles Féroé	Islas Feroe	Ilhas Faroé	Isole Fær Øer	フェロー諸島	페로 제도	Фарерские о-ва	Faeröer	Wyspy Owcze
FR	FRA	France	法国	法國	Frankreich	France	Francia	França	Francia	フランス	프랑스	Франция	Frankrijk	Francja
GA	GAB	Gabon	加蓬	加彭	Gabun	Gabon	Gabón	Gabão	Gabon	ガボン	가봉	Габон	Gabon	Gabon
GB	GBR	United Kingdom	英国	英國	Vereinigtes Königreich	Royaume-Uni	Reino Unido	Reino Unido	Regno Unito	イギリス	영국	Великобритания	Verenigd Koninkrijk	Wielka Brytania
GD	GRD	Grenada	格林纳达	格瑞那達	Grenada	Grenade	Granada	Granada	Grenada	グレナダ	그레나다	Гренада	Grenada	Grenada
GE	GEO	Georgia	格鲁吉亚	喬治亞	Georgien	Géorgie	Georgia	Geórgia	Georgia	ジョージア	조지아	Грузия	Georgië	Gruzja
GF	GUF	French Guiana	法属圭亚那	法屬圭亞那	Französisch-Guayana	Guyane française	Guayana Francesa	Guiana Francesa	Guyana Francese	仏領ギアナ	프랑스령 기아나	Французская Гвиана	Frans-Guyana	Gujana Francuska
GG	GGY	Guernsey	根西岛	根息	Guernsey	Guernesey	Guernesey	Guernsey	Guernsey	ガーンジー	건지	Гернси	Guernsey	Guernsey
GH	GHA	Ghana	加纳	迦納	Ghana	Ghana	Ghana	Gana	Ghana	ガーナ	가나	Гана	Ghana	Ghana
GI	GIB	Gibraltar	直布罗陀	直布羅陀	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Gibilterra	ジブラルタル	지브롤터	Гибралтар	Gibraltar	Gibraltar
GL	GRL	Greenland	格陵兰	格陵蘭	Grönland	Groenland	Groenlandia	Groenlândia	Groenlandia	グリーンランド	그린란드	Гренландия	Groenland	Grenlandia
GM	GMB	Gambia	冈比亚	甘比亞	Gambia	Gambie	Gambia	Gâmbia	Gambia	ガンビア	감비아	Гамбия	Gambia	Gambia
GN	GIN	Guinea	几内亚	幾內亞	Guinea	Guinée	Guinea	Guiné	Guinea	ギニア	기니	Гвинея	Guinee	Gwinea
GP	GLP	Guadeloupe	瓜德罗普	瓜地洛普	Guadeloupe	Guadeloupe	Guadalupe	Guadalupe	Guadalupa	グアドループ	과들루프	Гваделупа	Guadeloupe	Gwadelupa
GQ	GNQ	Equatorial Guinea	赤道几内亚	赤道幾內亞	Äquatorialguinea	Guinée équatoriale	Guinea Ecuatorial	Guiné Equatorial	Guinea Equatoriale	赤道ギニア	적도 기니	Экваториальная Гвинея	Equatoriaal-Guinea	Gwinea Równikowa
GR	GRC	Greece	希腊	希臘	Griechenland	Grèce	Grecia	Grécia	Grecia	ギリシャ	그리스	Греция	Griekenland	Grecja
GS	SGS	South Georgia & South Sandwich Islands	南乔治亚和南桑威奇群岛	南喬治亞與南三明治群島	Südgeorgien und die Südlichen Sandwichinseln	Géorgie du Sud-et-les Îles Sandwich du Sud	Islas Georgia del Sur y Sandwich del Sur	Ilhas Geórgia do Sul e Sandwich do Sul	Georgia del Sud e Sandwich Australi	サウスジョージア・サウスサンドウィッチ諸島	사우스조지아 사우스샌드위치 제도	Южная Георгия и Южные Сандвичевы о-ва	Zuid-Georgia en Zuidelijke Sandwicheilanden	Georgia Południowa i Sandwich Południowy
GT	GTM	Guatemala	危地马拉	瓜地馬拉	Guatemala	Guatemala	Guatemala	Guatemala	Guatemala	グアテマラ	과테말라	Гватемала	Guatemala	Gwatemala
GU	GUM	Guam	关岛	關島	Guam	Guam	Guam	Guam	Guam	グアム	괌	Гуам	Guam	Guam
GW	GNB	Guinea-Bissau	几内亚比绍	幾內亞比索	Guinea-Bissau	Guinée-Bissau	Guinea-Bisáu	Guiné-Bissau	Guinea-Bissau	ギニアビサウ	기니비사우	Гвинея-Бисау	Guinee-Bissau	Gwinea Bissau
GY	GUY	Guyana	圭亚那	蓋亞那	Guyana	Guyana	Guyana	Guiana	Guyana	ガイアナ	가이아나	Гайана	Guyana	Gujana
HK	HKG	Hong Kong	香港	香港	Hongkong	Hong Kong	Hong Kong	Hong Kong	Hong Kong	香港	홍콩	Гонконг	Hongkong	Hongkong
HM	HMD	Heard & McDonald Islands	赫德岛和麦克唐纳群岛	赫德島及麥唐納群島	Heard und McDonaldinseln	Îles Heard-et-MacDonald	Islas Heard y McDonald	Ilhas Heard e McDonald	Isole Heard e McDonald	ハード島・マクドナルド諸島	허드 맥도널드 제도	о-ва Херд и Макдональд	Heard en McDonaldeilanden	Wyspy Heard i McDonalda
HN	HND	Honduras	洪都拉斯	宏都拉斯	Honduras	Honduras	Honduras	Honduras	Honduras	ホンジュラス	온두라스	Гондурас	Honduras	Honduras
HR	HRV	Croatia	克罗地亚	克羅埃西亞	Kroatien	Croatie	Croacia	Croácia	Croazia	クロアチア	크로아티아	Хорватия	Kroatië	Chorwacja
HT	HTI	Haiti	海地	海地	Haiti	Haïti	Haití	Haiti	Haiti	ハイチ	아이티	Гаити	Haïti	Haiti
HU	HUN	Hungary	匈牙利	匈牙利	Ungarn	Hongrie	Hungría	Hungria	Ungheria	ハンガリー	헝가리	Венгрия	Hongarije	Węgry
ID	IDN	Indonesia	印度尼西亚	印尼	Indonesien	Indonésie	Indonesia	Indonésia	Indonesia	インドネシア	인도네시아	Индонезия	Indonesië	Indonezja
IE	IRL	Ireland	爱尔兰	愛爾蘭	Irland	Irlande	Irlanda	Irlanda	Irlanda	アイルランド	아일랜드	Ирландия	Ierland	Irlandia
IL	ISR	Israel	以色列	以色列	Israel	Israël	Israel	Israel	Israele	イスラエル	이스라엘	Израиль	Israël	Izrael
IM	IMN	Isle of Man	马恩岛	曼島	Isle of Man	Île de Man	Isla de Man	Ilha de Man	Isola di Man	マン島	맨섬	о-в Мэн	Isle of Man	Wyspa Man
IN	IND	India	印度	印度	Indien	Inde	India	Índia	India	インド	인도	Индия	India	Indie
IO	IOT	British Indian Ocean Territory	英属印度洋领地	英屬印度洋領地	Britisches Territorium im Indischen Ozean	Territoire britannique de l’océan Indien	Territorio Británico del Océano Índico	Território Britânico do Oceano Índico	Territorio Britannico dell’Oceano Indiano	英領インド洋地域	영국령 인도양 지역	Британская территория в Индийском океане	Brits Indische Oceaanterritorium	Brytyjskie Terytorium Oceanu Indyjskiego
IQ	IRQ	Iraq	伊拉克	伊拉克	Irak	Irak	Irak	Iraque	Iraq	イラク	이라크	Ирак	Irak	Irak
IR	IRN	Iran	伊朗	伊朗	Iran	Iran	Irán	Irã	Iran	イラン	이란	Иран	Iran	Iran
IS	ISL	Iceland	冰岛	冰島	Island	Islande	Islandia	Islândia	Islanda	アイスランド	아이슬란드	Исландия	IJsland	Islandia
IT	ITA	Italy	意大利	義大利	Italien	Italie	Italia	Itália	Italia	イタリア	이탈리아	Италия	Italië	Włochy
JE	JEY	Jersey	泽西岛	澤西島	Jersey	Jersey	Jersey	Jersey	Jersey	ジャージー	저지	Джерси	Jersey	Jersey
JM	JAM	Jamaica	牙买加	牙買加	Jamaika	Jamaïque	Jamaica	Jamaica	Giamaica	ジャマイカ	자메이카	Ямайка	Jamaica	Jamajka
JO	JOR	Jordan	约旦	約旦	Jordanien	Jordanie	Jordania	Jordânia	Giordania	ヨルダン	요르단	Иордания	Jordanië	Jordania
JP	JPN	Japan	日本	日本	Japan	Japon	Japón	Japão	Giappone	日本	일본	Япония	Japan	Japonia
KE	KEN	Kenya	肯尼亚	肯亞	Kenia	Kenya	Kenia	Quênia	Kenya	ケニア	케냐	Кения	Kenia	Kenia
KG	KGZ	Kyrgyzstan	吉尔吉斯斯坦	吉爾吉斯	Kirgisistan	Kirghizstan	Kirguistán	Quirguistão	Kirghizistan	キルギス	키르기스스탄	Киргизия	Kirgizië	Kirgistan
KH	KHM	Cambodia	柬埔寨	柬埔寨	Kambodscha	Cambodge	Camboya	Camboja	Cambogia	カンボジア	캄보디아	Камбоджа	Cambodja	Kambodża
KI	KIR	Kiribati	基里巴斯	吉里巴斯	Kiribati	Kiribati	Kiribati	Quiribati	Kiribati	キリバス	키리바시	Кирибати	Kiribati	Kiribati
KM	COM	Comoros	科摩罗	葛摩	Komoren	Comores	Comoras	Comores	Comore	コモロ	코모로	Коморы	Comoren	Komory
KN	KNA	Saint Kitts and Nevis	圣基茨和尼维斯	聖克里斯多福及尼維斯	St. Kitts und Nevis	Saint-Christophe-et-Niévès	San Cristóbal y Nieves	São Cristóvão e Névis	Saint Kitts e Nevis	セントクリストファー・ネーヴィス	세인트키츠 네비스	Сент-Китс и Невис	Saint Kitts en Nevis	Saint Kitts i Nevis
KP	PRK	North Korea	朝鲜	北韓	Nordkorea	Corée du Nord	Corea del Norte	Coreia do Norte	Corea del Nord	北朝鮮	북한	КНДР	Noord-Korea	Korea Północna
KR	KOR	South Korea	韩国	南韓	Südkorea	Corée du Sud	Corea del Sur	Coreia do Sul	Corea del Sud	韓国	대한민국	Республика Корея	Zuid-Korea	Korea Południowa
KW	KWT	Kuwait	科威特	科威特	Kuwait	Koweït	Kuwait	Kuwait	Kuwait	クウェート	쿠웨이트	Кувейт	Koeweit	Kuwejt
KY	CYM	Cayman Islands	开曼群岛	開曼群島	Kaimaninseln	Îles Caïmans	Islas Caimán	Ilhas Cayman	Isole Cayman	ケイマン諸島	케이맨 제도	о-ва Кайман	Kaaimaneilanden	Kajmany
KZ	KAZ	Kazakhstan	哈萨克斯坦	哈薩克	Kasachstan	Kazakhstan	Kazajistán	Cazaquistão	Kazakistan	カザフスタン	카자흐스탄	Казахстан	Kazachstan	Kazachstan
LA	LAO	Laos	老挝	寮國	Laos	Laos	Laos	Laos	Laos	ラオス	라오스	Лаос	Laos	Laos
LB	LBN	Lebanon	黎巴嫩	黎巴嫩	Libanon	Liban	Líbano	Líbano	Libano	レバノン	레바논	Ливан	Libanon	Liban
LC	LCA	Saint Lucia	圣卢西亚	聖露西亞	St. Lucia	Sainte-Lucie	Santa Lucía	Santa Lúcia	Saint Lucia	セントルシア	세인트루시아	Сент-Люсия	Saint Lucia	Saint Lucia
LI	LIE	Liechtenstein	列支敦士登	列支敦斯登	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	リヒテンシュタイン	리히텐슈타인	Лихтенштейн	Liechtenstein	Liechtenstein
LK	LKA	Sri Lanka	斯里兰卡	斯里蘭卡	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	スリランカ	스리랑카	Шри-Ланка	Sri Lanka	Sri Lanka
LR	LBR	Liberia	利比里亚	賴比瑞亞	Liberia	Liberia	Liberia	Libéria	Liberia	リベリア	라이베리아	Либерия	Liberia	Liberia
LS	LSO	Lesotho	莱索托	賴索托	Lesotho	Lesotho	Lesoto	Lesoto	Lesotho	レソト	레소토	Лесото	Lesotho	Lesotho
LT	LTU	Lithuania	立陶宛	立陶宛	Litauen	Lituanie	Lituania	Lituânia	Lituania	リトアニア	리투아니아	Литва	Litouwen	Litwa
LU	LUX	Luxembourg	卢森堡	盧森堡	Luxemburg	Luxembourg	Luxemburgo	Luxemburgo	Lussemburgo	ルクセンブルク	룩셈부르크	Люксембург	Luxemburg	Luksemburg
LV	LVA	Latvia	拉脱维亚	拉脫維亞	Lettland	Lettonie	Letonia	Letônia	Lettonia	ラトビア	라트비아	Латвия	Letland	Łotwa
LY	LBY	Libya	利比亚	利比亞	Libyen	Libye	Libia	Líbia	Libia	リビア	리비아	Ливия	Libië	Libia
MA	MAR	Morocco	摩洛哥	摩洛哥	Marokko	Maroc	Marruecos	Marrocos	Marocco	モロッコ	모로코	Марокко	Marokko	Maroko
MC	MCO	Monaco	摩纳哥	摩納哥	Monaco	Monaco	Mónaco	Mônaco	Monaco	モナコ	모나코	Монако	Monaco	Monako
MD	MDA	Moldova	摩尔多瓦	摩爾多瓦	Republik Moldau	Moldavie	Moldavia	Moldávia	Moldavia	モルドバ	몰도바	Молдова	Moldavië	Mołdawia
ME	MNE	Montenegro	黑山	蒙特內哥羅	Montenegro	Monténégro	Montenegro	Montenegro	Montenegro	モンテネグロ	몬테네그로	Черногория	Montenegro	Czarnogóra
MF	MAF	St. Martin	法属圣马丁	法屬聖馬丁	St. Martin	Saint-Martin	San Martín	São Martinho	Saint Martin	サン・マルタン	생마르탱	Сен-Мартен	Saint-Martin	Saint-Martin
MG	MDG	Madagascar	马达加斯加	馬達加斯加	Madagaskar	Madagascar	Madagascar	Madagascar	Madagascar	マダガスカル	마다가스카르	Мадагаскар	Madagaskar	Madagaskar
MH	MHL	Marshall Islands	马绍尔群岛	馬紹爾群島	Marshallinseln	Îles Marshall	Islas Marshall	Ilhas Marshall	Isole Marshall	マーシャル諸島	마셜 제도	Маршалловы о-ва	Marshalleilanden	Wyspy Marshalla
MK	MKD	North Macedonia	北马其顿	北馬其頓	Nordmazedonien	Macédoine du Nord	Macedonia del Norte	Macedônia do Norte	Macedonia del Nord	北マケドニア	북마케도니아	Северная Македония	Noord-Macedonië	Macedonia Północna
ML	MLI	Mali	马里	馬利	Mali	Mali	Mali	Mali	Mali	マリ	말리	Мали	Mali	Mali
MM	MMR	Myanmar	缅甸	緬甸	Myanmar	Myanmar	Myanmar	Mianmar	Myanmar	ミャンマー	미얀마	Мьянма	Myanmar	Mjanma
MN	MNG	Mongolia	蒙古	蒙古	Mongolei	Mongolie	Mongolia	Mongólia	Mongolia	モンゴル	몽골	Монголия	Mongolië	Mongolia
MO	MAC	Macao	澳门	澳門	Macau	Macao	Macao	Macau	Macao	マカオ	마카오	Макао	Macau	Makau
MP	MNP	Northern Mariana Islands	北马里亚纳群岛	北馬利安納群島	Nördliche Marianen	Îles Mariannes du Nord	Islas Marianas del Norte	Ilhas Marianas do Norte	Isole Marianne Settentrionali	北マリアナ諸島	북마리아나제도	Северные Марианские о-ва	Noordelijke Marianen	Mariany Północne
MQ	MTQ	Martinique	马提尼克	馬丁尼克	Martinique	Martinique	Martinica	Martinica	Martinica	マルティニーク	마르티니크	Мартиника	Martinique	Martynika
MR	MRT	Mauritania	毛里塔尼亚	茅利塔尼亞	Mauretanien	Mauritanie	Mauritania	Mauritânia	Mauritania	モーリタニア	모리타니	Мавритания	Mauritanië	Mauretania
MS	MSR	Montserrat	蒙特塞拉特	蒙哲臘	Montserrat	Montserrat	Montserrat	Montserrat	Montserrat	モントセラト	몬트세라트	Монтсеррат	Montserrat	Montserrat
MT	MLT	Malta	马耳他	馬爾他	Malta	Malte	Malta	Malta	Malta	マルタ	몰타	Мальта	Malta	Malta
MU	MUS	Mauritius	毛里求斯	模里西斯	Mauritius	Maurice	Mauricio	Maurício	Mauritius	モーリシャス	모리셔스	Маврикий	Mauritius	Mauritius
MV	MDV	Maldives	马尔代夫	馬爾地夫	Malediven	Maldives	Maldivas	Maldivas	Maldive	モルディブ	몰디브	Мальдивы	Maldiven	Malediwy
MW	MWI	Malawi	马拉维	馬拉威	Malawi	Malawi	Malaui	Malaui	Malawi	マラウイ	말라위	Малави	Malawi	Malawi
MX	MEX	Mexico	墨西哥	墨西哥	Mexiko	Mexique	México	México	Messico	メキシコ	멕시코	Мексика	Mexico	Meksyk
MY	MYS	Malaysia	马来西亚	馬來西亞	Malaysia	Malaisie	Malasia	Malásia	Malaysia	マレーシア	말레이시아	Малайзия	Maleisië	Malezja
MZ	MOZ	Mozambique	莫桑比克	莫三比克	Mosambik	Mozambique	Mozambique	Moçambique	Mozambico	モザンビーク	모잠비크	Мозамбик	Mozambique	Mozambik
NA	NAM	Namibia	纳米比亚	納米比亞	Namibia	Namibie	Namibia	Namíbia	Namibia	ナミビア	나미비아	Намибия	Namibië	Namibia
NC	NCL	New Caledonia	新喀里多尼亚	新喀里多尼亞	Neukaledonien	Nouvelle-Calédonie	Nueva Caledonia	Nova Caledônia	Nuova Caledonia	ニューカレドニア	뉴칼레도니아	Новая Каледония	Nieuw-Caledonië	Nowa Kaledonia
NE	NER	Niger	尼日尔	尼日	Niger	Niger	Níger	Níger	Niger	ニジェール	니제르	Нигер	Niger	Niger
NF	NFK	Norfolk Island	诺福克岛	諾福克島	Norfolkinsel	Île Norfolk	Isla Norfolk	Ilha Norfolk	Isola Norfolk	ノーフォーク島	노퍽섬	о-в Норфолк	Norfolk	Norfolk
NG	NGA	Nigeria	尼日利亚	奈及利亞	Nigeria	Nigeria	Nigeria	Nigéria	Nigeria	ナイジェリア	나이지리아	Нигерия	Nigeria	Nigeria
NI	NIC	Nicaragua	尼加拉瓜	尼加拉瓜	Nicaragua	Nicaragua	Nicaragua	Nicarágua	Nicaragua	ニカラグア	니카라과	Никарагуа	Nicaragua	Nikaragua
NL	NLD	Netherlands	荷兰	荷蘭	Niederlande	Pays-Bas	Países Bajos	Países Baixos	Paesi Bassi	オランダ	네덜란드	Нидерланды	Nederland	Holandia
NO	NOR	Norway	挪威	挪威	Norwegen	Norvège	Noruega	Noruega	Norvegia	ノルウェー	노르웨이	Норвегия	Noorwegen	Norwegia
NP	NPL	Nepal	尼泊尔	尼泊爾	Nepal	Népal	Nepal	Nepal	Nepal	ネパール	네팔	Непал	Nepal	Nepal
NR	NRU	Nauru	瑙鲁	諾魯	Nauru	Nauru	Nauru	Nauru	Nauru	ナウル	나우루	Науру	Nauru	Nauru
NU	NIU	Niue	纽埃	紐埃島	Niue	Niue	Niue	Niue	Niue	ニウエ	니우에	Ниуэ	Niue	Niue
NZ	NZL	New Zealand	新西兰	紐西蘭	Neuseeland	Nouvelle-Zélande	Nueva Zelanda	Nova Zelândia	Nuova Zelanda	ニュージーランド	뉴질랜드	Новая Зеландия	Nieuw-Zeeland	Nowa Zelandia
OM	OMN	Oman	阿曼	阿曼	Oman	Oman	Omán	Omã	Oman	オマーン	오만	Оман	Oman	Oman
PA	PAN	Panama	巴拿马	巴拿馬	Panama	Panama	Panamá	Panamá	Panama	パナマ	파나마	Панама	Panama	Panama
PE	PER	Peru	秘鲁	秘魯	Peru	Pérou	Perú	Peru	Perù	ペルー	페루	Перу	Peru	Peru
PF	PYF	French Polynesia	法属波利尼西亚	法屬玻里尼西亞	Französisch-Polynesien	Polynésie française	Polinesia Francesa	Polinésia Francesa	Polinesia Francese	仏領ポリネシア	프랑스령 폴리네시아	Французская Полинезия	Frans-Polynesië	Polinezja Francuska
PG	PNG	Papua New Guinea	巴布亚新几内亚	巴布亞紐幾內亞	Papua-Neuguinea	Papouasie-Nouvelle-Guinée	Papúa Nueva Guinea	Papua-Nova Guiné	Papua Nuova Guinea	パプアニューギニア	파푸아뉴기니	Папуа — Новая Гвинея	Papoea-Nieuw-Guinea	Papua-Nowa Gwinea
PH	PHL	Philippines	菲律宾	菲律賓	Philippinen	Philippines	Filipinas	Filipinas	Filippine	フィリピン	필리핀	Филиппины	Filipijnen	Filipiny
PK	PAK	Pakistan	巴基斯坦	巴基斯坦	Pakistan	Pakistan	Pakistán	Paquistão	Pakistan	パキスタン	파키스탄	Пакистан	Pakistan	Pakistan
PL	POL	Poland	波兰	波蘭	Polen	Pologne	Polonia	Polônia	Polonia	ポーランド	폴란드	Польша	Polen	Polska
PM	SPM	St. Pierre & Miquelon	圣皮埃尔和密克隆群岛	聖皮埃與密克隆群島	St. Pierre und Miquelon	Saint-Pierre-et-Miquelon	San Pedro y Miquelón	São Pedro e Miquelão	Saint-Pierre e Miquelon	サンピエール島・ミクロン島	생피에르 미클롱	Сен-Пьер и Микелон	Saint-Pierre en Miquelon	Saint-Pierre i Miquelon
PN	PCN	Pitcairn Islands	皮特凯恩群岛	皮特肯群島	Pitcairninseln	Îles Pitcairn	Islas Pitcairn	Ilhas Pitcairn	Isole Pitcairn	ピトケアン諸島	핏케언 제도	о-ва Питкэрн	Pitcairneilanden	Pitcairn
PR	PRI	Puerto Rico	波多黎各	波多黎各	Puerto Rico	Porto Rico	Puerto Rico	Porto Rico	Portorico	プエルトリコ	푸에르토리코	Пуэрто-Рико	Puerto Rico	Portoryko
PS	PSE	Palestine	巴勒斯坦	巴勒斯坦	Palästina	Palestine	Palestina	Palestina	Palestina	パレスチナ	팔레스타인	Палестина	Palestina	Palestyna
PT	PRT	Portugal	葡萄牙	葡萄牙	Portugal	Portugal	Portugal	Portugal	Portogallo	ポルトガル	포르투갈	Португалия	Portugal	Portugalia
PW	PLW	Palau	帕劳	帛琉	Palau	Palaos	Palaos	Palau	Palau	パラオ	팔라우	Палау	Palau	Palau
PY	PRY	Paraguay	巴拉圭	巴拉圭	Paraguay	Paraguay	Paraguay	Paraguai	Paraguay	パラグアイ	파라과이	Парагвай	Paraguay	Paragwaj
QA	QAT	Qatar	卡塔尔	卡達	Katar	Qatar	Catar	Catar	Qatar	カタール	카타르	Катар	Qatar	Katar
RE	REU	Réunion	留尼汪	留尼旺	Réunion	La Réunion	Reunión	Reunião	Riunione	レユニオン	레위니옹	Реюньон	Réunion	Reunion
RO	ROU	Romania	罗马尼亚	羅馬尼亞	Rumänien	Roumanie	Rumanía	Romênia	Romania	ルーマニア	루마니아	Румыния	Roemenië	Rumunia
RS	SRB	Serbia	塞尔维亚	塞爾維亞	Serbien	Serbie	Serbia	Sérvia	Serbia	セルビア	세르비아	Сербия	Servië	Serbia
RU	RUS	Russia	俄罗斯	俄羅斯	Russland	Russie	Rusia	Rússia	Russia	ロシア	러시아	Россия	Rusland	Rosja
RW	RWA	Rwanda	卢旺达	盧安達	Ruanda	Rwanda	Ruanda	Ruanda	Ruanda	ルワンダ	르완다	Руанда	Rwanda	Rwanda
SA	SAU	Saudi Arabia	沙特阿拉伯	沙烏地阿拉伯	Saudi-Arabien	Arabie saoudite	Arabia Saudí	Arábia Saudita	Arabia Saudita	サウジアラビア	사우디아라비아	Саудовская Аравия	Saoedi-Arabië	Arabia Saudyjska
SB	SLB	Solomon Islands	所罗门群岛	索羅門群島	Salomonen	Îles Salomon	Islas Salomón	Ilhas Salomão	Isole Salomone	ソロモン諸島	솔로몬 제도	Соломоновы о-ва	Salomonseilanden	Wyspy Salomona
SC	SYC	Seychelles	塞舌尔	塞席爾	Seychellen	Seychelles	Seychelles	Seicheles	Seychelles	セーシェル	세이셸	Сейшельские о-ва	Seychellen	Seszele
SD	SDN	Sudan	苏丹	蘇丹	Sudan	Soudan	Sudán	Sudão	Sudan	スーダン	수단	Судан	Soedan	Sudan
SE	SWE	Sweden	瑞典	瑞典	Schweden	Suède	Suecia	Suécia	Svezia	スウェーデン	스웨덴	Швеция	Zweden	Szwecja
SG	SGP	Singapore	新加坡	新加坡	Singapur	Singapour	Singapur	Singapura	Singapore	シンガポール	싱가포르	Сингапур	Singapore	Singapur
SH	SHN	Saint Helena	圣赫勒拿	聖赫勒拿島	St. Helena	Sainte-Hélène	Santa Elena	Santa Helena	Sant’Elena	セントヘレナ	세인트헬레나	о-в Св. Елены	Sint-Helena	Wyspa Świętej Heleny
SI	SVN	Slovenia	斯洛文尼亚	斯洛維尼亞	Slowenien	Slovénie	Eslovenia	Eslovênia	Slovenia	スロベニア	슬로베니아	Словения	Slovenië	Słowenia
SJ	SJM	Svalbard & Jan Mayen	斯瓦尔巴和扬马延	挪威屬斯瓦巴及尖棉	Spitzbergen und Jan Mayen	Svalbard et Jan Mayen	Svalbard y Jan Mayen	Svalbard e Jan Mayen	Svalbard e Jan Mayen	スバールバル諸島・ヤンマイエン島	스발바르제도-얀마웬섬	Шпицберген и Ян-Майен	Spitsbergen en Jan Mayen	Svalbard i Jan Mayen
SK	SVK	Slovakia	斯洛伐克	斯洛伐克	Slowakei	Slovaquie	Eslovaquia	Eslováquia	Slovacchia	スロバキア	슬로바키아	Словакия	Slowakije	Słowacja
SL	SLE	Sierra Leone	塞拉利昂	獅子山	Sierra Leone	Sierra Leone	Sierra Leona	Serra Leoa	Sierra Leone	シエラレオネ	시에라리온	Сьерра-Леоне	Sierra Leone	Sierra Leone
SM	SMR	San Marino	圣马力诺	聖馬利諾	San Marino	Saint-Marin	San Marino	San Marino	San Marino	サンマリノ	산마리노	Сан-Марино	San Marino	San Marino
SN	SEN	Senegal	塞内加尔	塞內加爾	Senegal	Sénégal	Senegal	Senegal	Senegal	セネガル	세네갈	Сенегал	Senegal	Senegal
SO	SOM	Somalia	索马里	索馬利亞	Somalia	Somalie	Somalia	Somália	Somalia	ソマリア	소말리아	Сомали	Somalië	Somalia
SR	SUR	Suriname	苏里南	蘇利南	Suriname	Suriname	Surinam	Suriname	Suriname	スリナム	수리남	Суринам	Suriname	Surinam
SS	SSD	South Sudan	南苏丹	南蘇丹	Südsudan	Soudan du Sud	Sudán del Sur	Sudão do Sul	Sud Sudan	南スーダン	남수단	Южный Судан	Zuid-Soedan	Sudan Południowy
ST	STP	Sao Tome and Principe	圣多美和普林西比	聖多美普林西比	São Tomé und Príncipe	Sao Tomé-et-Principe	Santo Tomé y Príncipe	São Tomé e Príncipe	São Tomé e Príncipe	サントメ・プリンシペ	상투메 프린시페	Сан-Томе и Принсипи	Sao Tomé en Principe	Wyspy Świętego Tomasza i Książęca
SV	SLV	El Salvador	萨尔瓦多	薩爾瓦多	El Salvador	Salvador	El Salvador	El Salvador	El Salvador	エルサルバドル	엘살바도르	Сальвадор	El Salvador	Salwador
SX	SXM	Sint Maarten	荷属圣马丁	荷屬聖馬丁	Sint Maarten	Saint-Martin (partie néerlandaise)	Sint Maarten	Sint Maarten	Sint Maarten	シント・マールテン	신트마르턴	Синт-Мартен	Sint-Maarten	Sint Maarten
SY	SYR	Syria	叙利亚	敘利亞	Syrien	Syrie	Siria	Síria	Siria	シリア	시리아	Сирия	Syrië	Syria
SZ	SWZ	Eswatini	斯威士兰	史瓦帝尼	Eswatini	Eswatini	Esuatini	Essuatíni	Eswatini	エスワティニ	에스와티니	Эсватини	Eswatini	Eswatini
TC	TCA	Turks and Caicos Islands	特克斯和凯科斯群岛	土克斯及開科斯群島	Turks- und Caicosinseln	Îles Turques-et-Caïques	Islas Turcas y Caicos	Ilhas Turcas e Caicos	Isole Turks e Caicos	タークス・カイコス諸島	터크스 케이커스 제도	Тёркс и Кайкос	Turks- en Caicoseilanden	Turks i Caicos
TD	TCD	Chad	乍得	查德	Tschad	Tchad	Chad	Chade	Ciad	チャド	차드	Чад	Tsjaad	Czad
TF	ATF	French Southern Territories	法属南部领地	法屬南部屬地	Französische Süd- und Antarktisgebiete	Terres australes françaises	Territorios Australes Franceses	Territórios Franceses do Sul	Terre Australi Francesi	仏領極南諸島	프랑스령 남방 지역	Французские Южные территории	Franse Gebieden in de zuidelijke Indische Oceaan	Francuskie Terytoria Południowe i Antarktyczne
TG	TGO	Togo	多哥	多哥	Togo	Togo	Togo	Togo	Togo	トーゴ	토고	Того	Togo	Togo
TH	THA	Thailand	泰国	泰國	Thailand	Thaïlande	Tailandia	Tailândia	Thailandia	タイ	태국	Таиланд	Thailand	Tajlandia
TJ	TJK	Tajikistan	塔吉克斯坦	塔吉克	Tadschikistan	Tadjikistan	Tayikistán	Tadjiquistão	Tagikistan	タジキスタン	타지키스탄	Таджикистан	Tadzjikistan	Tadżykistan
TK	TKL	Tokelau	托克劳	托克勞群島	Tokelau	Tokelau	Tokelau	Tokelau	Tokelau	トケラウ	토켈라우	Токелау	Tokelau	Tokelau
TL	TLS	Timor-Leste	东帝汶	東帝汶	Timor-Leste	Timor oriental	Timor-Leste	Timor-Leste	Timor Est	東ティモール	동티모르	Восточный Тимор	Oost-Timor	Timor Wschodni
TM	TKM	Turkmenistan	土库曼斯坦	土庫曼	Turkmenistan	Turkménistan	Turkmenistán	Turcomenistão	Turkmenistan	トルクメニスタン	투르크메니스탄	Туркменистан	Turkmenistan	Turkmenistan
TN	TUN	Tunisia	突尼斯	突尼西亞	Tunesien	Tunisie	Túnez	Tunísia	Tunisia	チュニジア	튀니지	Тунис	Tunesië	Tunezja
TO	TON	Tonga	汤加	東加	Tonga	Tonga	Tonga	Tonga	Tonga	トンガ	통가	Тонга	Tonga	Tonga
TR	TUR	Turkey	土耳其	土耳其	Türkei	Turquie	Turquía	Turquia	Turchia	トルコ	튀르키예	Турция	Turkije	Turcja
TT	TTO	Trinidad and Tobago	特立尼达和多巴哥	千里達及托巴哥	Trinidad und Tobago	Trinité-et-Tobago	Trinidad y Tobago	Trinidad e Tobago	Trinidad e Tobago	トリニダード・トバゴ	트리니다드 토바고	Тринидад и Тобаго	Trinidad en Tobago	Trynidad i Tobago
TV	TUV	Tuvalu	图瓦卢	吐瓦魯	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Tuvalu	ツバル	투발루	Тувалу	Tuvalu	Tuvalu
TW	TWN	Taiwan	台湾	台灣	Taiwan	Taïwan	Taiwán	Taiwan	Taiwan	台湾	대만	Тайвань	Taiwan	Tajwan
TZ	TZA	Tanzania	坦桑尼亚	坦尚尼亞	Tansania	Tanzanie	Tanzania	Tanzânia	Tanzania	タンザニア	탄자니아	Танзания	Tanzania	Tanzania
UA	UKR	Ukraine	乌克兰	烏克蘭	Ukraine	Ukraine	Ucrania	Ucrânia	Ucraina	ウクライナ	우크라이나	Украина	Oekraïne	Ukraina
UG	UGA	Uganda	乌干达	烏干達	Uganda	Ouganda	Uganda	Uganda	Uganda	ウガンダ	우간다	Уганда	Oeganda	Uganda
UM	UMI	U.S. Outlying Islands	美国本土外小岛屿	美國本土外小島嶼	Amerikanische Überseeinseln	Îles mineures éloignées des États-Unis	Islas menores alejadas de EE. UU.	Ilhas Menores Distantes dos EUA	Isole Minori Esterne degli Stati Uniti	合衆国領有小離島	미국령 해외 제도	Внешние малые о-ва (США)	Kleine afgelegen eilanden van de Verenigde Staten	Dalekie Wyspy Mniejsze Stanów Zjednoczonych
US	USA	United States	美国	美國	Vereinigte Staaten	États-Unis	Estados Unidos	Estados Unidos	Stati Uniti	アメリカ合衆国	미국	Соединенные Штаты	Verenigde Staten	Stany Zjednoczone
UY	URY	Uruguay	乌拉圭	烏拉圭	Uruguay	Uruguay	Uruguay	Uruguai	Uruguay	ウルグアイ	우루과이	Уругвай	Uruguay	Urugwaj
UZ	UZB	Uzbekistan	乌兹别克斯坦	烏茲別克	Usbekistan	Ouzbékistan	Uzbekistán	Uzbequistão	Uzbekistan	ウズベキスタン	우즈베키스탄	Узбекистан	Oezbekistan	Uzbekistan
VA	VAT	Vatican City	梵蒂冈	梵蒂岡	Vatikanstadt	État de la Cité du Vatican	Ciudad del Vaticano	Cidade do Vaticano	Città del Vaticano	バチカン市国	바티칸 시국	Ватикан	Vaticaanstad	Watykan
VC	VCT	Saint Vincent and the Grenadines	圣文森特和格林纳丁斯	聖文森及格瑞那丁	St. Vincent und die Grenadinen	Saint-Vincent-et-les Grenadines	San Vicente y las Granadinas	São Vicente e Granadinas	Saint Vincent e Grenadine	セントビンセント及びグレナディーン諸島	세인트빈센트그레나딘	Сент-Винсент и Гренадины	Saint Vincent en de Grenadines	Saint Vincent i Grenadyny
VE	VEN	Venezuela	委内瑞拉	委內瑞拉	Venezuela	Venezuela	Venezuela	Venezuela	Venezuela	ベネズエラ	베네수엘라	Венесуэла	Venezuela	Wenezuela
VG	VGB	British Virgin Islands	英属维尔京群岛	英屬維京群島	Britische Jungferninseln	Îles Vierges britanniques	Islas Vírgenes Británicas	Ilhas Virgens Britânicas	Isole Vergini Britanniche	英領ヴァージン諸島	영국령 버진아일랜드	Виргинские о-ва (Великобритания)	Britse Maagdeneilanden	Brytyjskie Wyspy Dziewicze
VI	VIR	U.S. Virgin Islands	美属维尔京群岛	美屬維京群島	Amerikanische Jungferninseln	Îles Vierges des États-Unis	Islas Vírgenes de EE. UU.	Ilhas Virgens Americanas	Isole Vergini Americane	米領ヴァージン諸島	미국령 버진아일랜드	Виргинские о-ва (США)	Amerikaanse Maagdeneilanden	Wyspy Dziewicze Stanów Zjednoczonych
VN	VNM	Vietnam	越南	越南	Vietnam	Viêt Nam	Vietnam	Vietnã	Vietnam	ベトナム	베트남	Вьетнам	Vietnam	Wietnam
VU	VUT	Vanuatu	瓦努阿图	萬那杜	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Vanuatu	バヌアツ	바누아투	Вануату	Vanuatu	Vanuatu
WF	WLF	Wallis & Futuna	瓦利斯和富图纳	瓦利斯群島和富圖那群島	Wallis und Futuna	Wallis-et-Futuna	Wallis y Futuna	Wallis e Futuna	Wallis e Futuna	ウォリス・フツナ	왈리스-푸투나 제도	Уоллис и Футуна	Wallis en Futuna	Wallis i Futuna
WS	WSM	Samoa	萨摩亚	薩摩亞	Samoa	Samoa	Samoa	Samoa	Samoa	サモア	사모아	Самоа	Samoa	Samoa
XK	XKK	Kosovo	科索沃	科索沃	Kosovo	Kosovo	Kosovo	Kosovo	Kosovo	コソボ	코소보	Косово	Kosovo	Kosowo
YE	YEM	Yemen	也门	葉門	Jemen	Yémen	Yemen	Iêmen	Yemen	イエメン	예멘	Йемен	Jemen	Jemen
YT	MYT	Mayotte	马约特	馬約特島	Mayotte	Mayotte	Mayotte	Mayotte	Mayotte	マヨット	마요트	Майотта	Mayotte	Majotta
ZA	ZAF	South Africa	南非	南非	Südafrika	Afrique du Sud	Sudáfrica	África do Sul	Sudafrica	南アフリカ	남아프리카	Южно-Африканская Республика	Zuid-Afrika	Republika Południowej Afryki
ZM	ZMB	Zambia	赞比亚	尚比亞	Sambia	Zambie	Zambia	Zâmbia	Zambia	ザンビア	잠비아	Замбия	Zambia	Zambia
ZW	ZWE	Zimbabwe	津巴布韦	辛巴威	Simbabwe	Zimbabwe	Zimbabue	Zimbábue	Zimbabwe	ジンバブエ	짐바브웨	Зимбабве	Zimbabwe	Zimbabwe
)T";

constexpr std::string_view kNames = R"T(
a rap xe ut	SA	k
abw	AW	t
ad	AD	c
ae	AE	c
af	AF	c
afeganistao	AF	6
afg	AF	t
afganistan	AF	5
afghanistan	AF	0
africa de sud	ZA	k
africa do sul	ZA	6
afrika selatan	ZA	k
afrique du sud	ZA	4
ag	AG	c
ago	AO	t
agypten	EG	3
ai	AI	c
ai cap	EG	k
aia	AI	t
airija	IE	k
al	AL	c
ala	AX	t
aland	AX	11
aland islands	AX	0
alandinseln	AX	3
alankomaat	NL	k
alb	AL	t
albania	AL	0
albanie	AL	4
albanien	AL	3
alemanha	DE	6
alemania	DE	5
alemanya	DE	k
algeria	DZ	0
algerie	DZ	4
algerien	DZ	3
algerije	DZ	11
algieria	DZ	12
allemagne	DE	4
almanya	DE	k
am	AM	c
ameerika uhendriigid	US	k
america	US	v
american samoa	AS	0
amerika birlesik devletleri	US	k
amerika serikat	US	k
amerikaans samoa	AS	11
amerikaanse maagdeneilanden	VI	11
amerikanisch samoa	AS	3
amerikanische jungferninseln	VI	3
amerikanische uberseeinseln	UM	3
amerikas savienotas valstis	US	k
an do	IN	k
and	AD	t
andora	AD	12
andorra	AD	0
andorre	AD	4
angola	AO	0
anguila	AI	5
anguilla	AI	0
antarctica	AQ	0
antarctique	AQ	4
antarktis	AQ	3
antarktyda	AQ	12
antartida	AQ	5
antartide	AQ	7
antigua and barbuda	AG	0
antigua barbuda	AG	0
antigua e barbuda	AG	6
antigua en barbuda	AG	11
antigua et barbuda	AG	4
antigua i barbuda	AG	12
antigua und barbuda	AG	3
antigua y barbuda	AG	5
ao	AO	c
aotearoa	NZ	k
apvienota karaliste	GB	k
apvienotie arabu emirati	AE	k
aq	AQ	c
aquatorialguinea	GQ	3
ar	AR	c
araabia uhendemiraadid	AE	k
arab republic of egypt	EG	v
arab saudi	SA	k
arabia saudi	SA	5
arabia saudita	SA	6
arabia saudyjska	SA	12
arabie saoudite	SA	4
arabiemiirikunnat	AE	k
are	AE	t
arg	AR	t
argelia	DZ	5
argentiina	AR	k
argentina	AR	0
argentine	AR	4
argentine republic	AR	v
argentinie	AR	11
argentinien	AR	3
argentyna	AR	12
arjantin	AR	k
arm	AM	t
armenia	AM	0
armenie	AM	4
armenien	AM	3
aruba	AW	0
as	AS	c
aserbaidschan	AZ	3
asm	AS	t
at	AT	c
ata	AQ	t
atf	TF	t
atg	AG	t
athiopien	ET	3
au	AU	c
aus	AU	v
austraalia	AU	k
austrailia	AU	v
australia	AU	0
australie	AU	4
australien	AU	3
australija	AU	k
austria	AT	0
austrija	AT	k
ausztralia	AU	k
ausztria	AT	k
aut	AT	t
autriche	AT	4
avstralija	AU	k
avstrija	AT	k
avustralya	AU	k
avusturya	AT	k
aw	AW	c
ax	AX	c
az	AZ	c
aze	AZ	t
azerbaidjan	AZ	4
azerbaigian	AZ	7
azerbaijan	AZ	0
azerbaijao	AZ	6
azerbaiyan	AZ	5
azerbaycan	AZ	k
azerbeidzjan	AZ	11
azerbejdzan	AZ	12
ba	BA	c
ba lan	PL	k
bahama s	BS	11
bahamas	BS	0
bahamy	BS	12
bahrain	BH	0
bahrajn	BH	12
bahrein	BH	4
banglades	BD	5
bangladesa	BD	k
bangladesas	BD	k
bangladesch	BD	3
bangladesh	BD	0
bangladesz	BD	12
barbade	BB	4
barbados	BB	0
barein	BH	5
bb	BB	c
bd	BD	c
bdi	BI	t
be	BE	c
bel	BE	t
belanda	NL	k
belarus	BY	0
belcika	BE	k
belgia	BE	12
belgica	BE	5
belgicko	BE	k
belgie	BE	11
belgien	BE	3
belgija	BE	k
belgio	BE	7
belgique	BE	4
belgium	BE	0
belice	BZ	5
belize	BZ	0
belorussia	BY	v
ben	BJ	t
bengal	BD	v
benin	BJ	0
bermuda	BM	0
bermudas	BM	5
bermudes	BM	4
bermudy	BM	12
bes	BQ	t
bf	BF	c
bfa	BF	t
bg	BG	c
bgd	BD	t
bgr	BG	t
bh	BH	c
bharat	IN	v
bhoutan	BT	4
bhr	BH	t
bhs	BS	t
bhutan	BT	0
bi	BI	c
bialorus	BY	12
bielorrusia	BY	5
bielorrussia	BY	6
bielorussia	BY	7
bielorussie	BY	4
bih	BA	t
birlesik arap emirlikleri	AE	k
birlesik krallik	GB	k
bj	BJ	c
bl	BL	c
blm	BL	t
blr	BY	t
blz	BZ	t
bm	BM	c
bmu	BM	t
bn	BN	c
bo	BO	c
bo dao nha	PT	k
bol	BO	t
bolgarija	BG	k
bolivia	BO	0
bolivia plurinational state of	BO	v
bolivie	BO	4
bolivien	BO	3
boliwia	BO	12
bosna i hercegovina	BA	k
bosnia	BA	v
bosnia and herzegovina	BA	0
bosnia e herzegovina	BA	6
bosnia ed erzegovina	BA	7
bosnia herzegovina	BA	0
bosnia i hercegowina	BA	12
bosnia y herzegovina	BA	5
bosnie en herzegovina	BA	11
bosnie herzegovine	BA	4
bosnien und herzegowina	BA	3
botsuana	BW	3
botswana	BW	0
bouvet island	BV	0
bouveteiland	BV	11
bouvetinsel	BV	3
bouvetoya	BV	k
bq	BQ	c
br	BR	c
bra	BR	t
brasiilia	BR	k
brasil	BR	5
brasile	BR	7
brasilia	BR	k
brasilien	BR	3
brazil	BR	0
brazilia	BR	k
brazilie	BR	11
brazilija	BR	k
brazylia	BR	12
brb	BB	t
brd	DE	v
bresil	BR	4
brezilya	BR	k
britain	GB	v
britische jungferninseln	VG	3
britisches territorium im indischen ozean	IO	3
british indian ocean territory	IO	0
british virgin islands	VG	0
brits indische oceaanterritorium	IO	11
britse maagdeneilanden	VG	11
brn	BN	t
brunei	BN	0
brunei darussalam	BN	3
brytyjskie terytorium oceanu indyjskiego	IO	12
brytyjskie wyspy dziewicze	VG	12
bs	BS	c
bt	BT	c
btn	BT	t
bugarska	BG	k
bulgaaria	BG	k
bulgaria	BG	0
bulgarie	BG	4
bulgarien	BG	3
bulgarija	BG	k
bulgarije	BG	11
bulgaristan	BG	k
bulharsko	BG	k
bundesrepublik deutschland	DE	v
burkina faso	BF	0
burma	MM	v
burquina faso	BF	6
burundi	BI	0
butan	BT	5
butao	BT	6
bv	BV	c
bvi	VG	v
bvt	BV	t
bw	BW	c
bwa	BW	t
by	BY	c
bz	BZ	c
ca	CA	c
cabo verde	CV	3
cac tieu vuong quoc a rap thong nhat	AE	k
caf	CF	t
camaroes	CM	6
cambodge	KH	4
cambodia	KH	0
cambodja	KH	11
cambogia	KH	7
camboja	KH	6
camboya	KH	5
cameroon	CM	0
cameroun	CM	4
camerun	CM	5
can	CA	t
canada	CA	0
cap vert	CV	4
cape verde	CV	0
capo verde	CV	7
caraibi olandesi	BQ	7
caribbean netherlands	BQ	0
caribe neerlandes	BQ	5
caribisch nederland	BQ	11
catar	QA	5
cayman	KY	v
cayman islands	KY	0
cazaquistao	KZ	6
cc	CC	c
cck	CC	t
cd	CD	c
cechia	CZ	7
cehia	CZ	k
cehija	CZ	k
cekija	CZ	k
ceko	CZ	k
cekya	CZ	k
centraal afrikaanse republiek	CF	11
central african rep	CF	v
central african republic	CF	0
ceska	CZ	k
ceska republika	CZ	k
cesko	CZ	k
ceylon	LK	v
cf	CF	c
cg	CG	c
ch	CH	c
chad	TD	0
chade	TD	6
che	CH	t
chequia	CZ	5
chile	CL	0
chili	CL	4
chin a	CN	v
china	CN	0
china hong kong	HK	v
china macau	MO	v
china mainland	CN	k
china pr	CN	v
china taiwan	TW	v
chine	CN	4
chinese taipei	TW	k
chiny	CN	12
chipre	CY	5
chl	CL	t
chn	CN	t
chorvatsko	HR	k
chorwacja	HR	12
christmas island	CX	0
christmaseiland	CX	11
chypre	CY	4
ci	CI	c
ciad	TD	7
cidade do vaticano	VA	6
cile	CL	7
cin	CN	k
cin hong kong oib	HK	k
cin makao oib	MO	k
cina	CN	7
cipro	CY	7
citta del vaticano	VA	7
ciudad del vaticano	VA	5
civ	CI	t
ck	CK	c
cl	CL	c
cm	CM	c
cmr	CM	t
cn	CN	c
co	CO	c
cocos keeling islands	CC	0
cocoseilanden	CC	11
cod	CD	t
cog	CG	t
cok	CK	t
col	CO	t
colombia	CO	0
colombie	CO	4
columbia	CO	v
com	KM	t
commonwealth of australia	AU	v
comoras	KM	5
comore	KM	7
comoren	KM	11
comores	KM	4
comoros	KM	0
confoederatio helvetica	CH	v
congo	CG	0
congo brazzaville	CG	0
congo democratic republic of the	CD	v
congo drc	CD	v
congo kinshasa	CD	0
congo republic	CG	v
congo the democratic republic of the	CD	v
cook islands	CK	0
cookeilanden	CK	11
cookinseln	CK	3
corea del nord	KP	7
corea del norte	KP	5
corea del sud	KR	7
corea del sur	KR	5
coree du nord	KP	4
coree du sud	KR	4
coreea de sud	KR	k
coreia do norte	KP	6
coreia do sul	KR	6
costa d avorio	CI	7
costa do marfim	CI	6
costa rica	CR	0
cote d ivoire	CI	0
cote ivoire	CI	v
cpv	CV	t
cr	CR	c
cri	CR	t
croacia	HR	5
croatia	HR	0
croatie	HR	4
croazia	HR	7
csehorszag	CZ	k
cu	CU	c
cub	CU	t
cuba	CU	0
curacao	CW	0
curazao	CW	5
cuw	CW	t
cv	CV	c
cw	CW	c
cx	CX	c
cxr	CX	t
cy	CY	c
cym	KY	t
cyp	CY	t
cypr	CY	12
cyprus	CY	0
cz	CZ	c
czad	TD	12
czarnogora	ME	12
cze	CZ	t
czech rep	CZ	v
czech republic	CZ	k
czechia	CZ	0
czechy	CZ	12
dac khu hanh chinh hong kong trung quoc	HK	k
dac khu hanh chinh macao trung quoc	MO	k
dai loan	TW	k
dalekie wyspy mniejsze stanow zjednoczonych	UM	12
dan mach	DK	k
danemarca	DK	k
danemark	DK	3
dania	DK	12
danija	DK	k
danimarca	DK	7
danimarka	DK	k
danmark	DK	k
danska	DK	k
dansko	DK	k
de	DE	c
de forenede arabiske emirater	AE	k
de forente arabiske emirater	AE	k
del afrikai koztarsasag	ZA	k
del korea	KR	k
democratic people s republic of korea	KP	v
democratic republic of the congo	CD	v
demokratyczna republika konga	CD	12
denemarken	DK	11
denmark	DK	0
deu	DE	t
deutschland	DE	3
dienvidafrikas republika	ZA	k
dienvidkoreja	KR	k
dinamarca	DK	5
dj	DJ	c
dji	DJ	t
djibouti	DJ	0
djibuti	DJ	6
dk	DK	c
dm	DM	c
dma	DM	t
dnk	DK	t
do	DO	c
dom	DO	t
dominica	DM	0
dominicaanse republiek	DO	11
dominican rep	DO	v
dominican republic	DO	0
dominika	DM	12
dominikana	DO	12
dominikanische republik	DO	3
dominique	DM	4
dprk	KP	v
dr congo	CD	0
drc	CD	v
dschibuti	DJ	3
dubai uae	AE	v
duc	DE	k
duitsland	DE	11
dz	DZ	c
dza	DZ	t
dzibuti	DJ	12
east timor	TL	v
eau	AE	v
ec	EC	c
ecu	EC	t
ecuador	EC	0
ee	EE	c
ee uu	US	v
eesti	EE	k
eeuu	US	v
eg	EG	c
egipat	EG	k
egipt	EG	12
egiptas	EG	k
egipte	EG	k
egipto	EG	5
egiptus	EG	k
egito	EG	6
egitto	EG	7
egy	EG	t
egyesult allamok	US	k
egyesult arab emirsegek	AE	k
egyesult kiralysag	GB	k
egyiptom	EG	k
egypt	EG	0
egypte	EG	4
egypten	EG	k
egypti	EG	k
eh	EH	c
eire	IE	k
ekwador	EC	12
el salvador	SV	0
elfenbeinkuste	CI	v
ellada	GR	k
elvetia	CH	k
emirados arabes unidos	AE	6
emiratele arabe unite	AE	k
emirates	AE	v
emirati arabi uniti	AE	7
emiratos arabes unidos	AE	5
emirats arabes unis	AE	4
emirats arabs units	AE	k
endonezya	ID	k
england	GB	k
equador	EC	6
equateur	EC	4
equatoriaal guinea	GQ	11
equatorial guinea	GQ	0
equatorial guinea republic	GQ	v
er	ER	c
eri	ER	t
eritrea	ER	0
eritreia	ER	6
erythree	ER	4
erytrea	ER	12
es	ES	c
esh	EH	t
eslovaquia	SK	5
eslovenia	SI	5
esp	ES	t
espagne	ES	4
espana	ES	5
espanha	ES	6
espanja	ES	k
espanya	ES	k
essuatini	SZ	6
est	EE	t
estados unidos	US	5
estados unidos de america	US	v
estats units	US	k
estija	EE	k
estland	EE	3
estonia	EE	0
estonie	EE	4
estonija	EE	k
estonsko	EE	k
estonya	EE	k
esuatini	SZ	5
eswatini	SZ	0
esztorszag	EE	k
et	ET	c
etat de la cite du vatican	VA	4
etats unis	US	4
etats unis d amerique	US	v
etela afrikka	ZA	k
etela korea	KR	k
eth	ET	t
ethiopia	ET	0
ethiopie	ET	4
etiopia	ET	5
faeroer	FO	11
falkland islands	FK	0
falklandeilanden	FK	11
falklandinseln	FK	3
falklandy	FK	12
faroe islands	FO	0
faroer	FO	3
fas	MA	k
federal democratic republic of nepal	NP	v
federal republic of germany	DE	v
federal republic of nigeria	NG	v
federated states of micronesia	FM	v
federative republic of brazil	BR	v
fi	FI	c
fidji	FJ	4
fidschi	FJ	3
fidzi	FJ	12
figi	FJ	7
fiji	FJ	0
filipiinid	PH	k
filipijnen	PH	11
filipina	PH	k
filipinai	PH	k
filipinas	PH	5
filipine	PH	k
filipines	PH	k
filipini	PH	k
filipinler	PH	k
filipiny	PH	12
filippiinit	PH	k
filippine	PH	7
filippinene	PH	k
filippinerna	PH	k
filippinerne	PH	k
fin	FI	t
finland	FI	0
finlanda	FI	k
finlande	FI	4
finlandia	FI	5
finlandiya	FI	k
finnland	FI	3
finnorszag	FI	k
finska	FI	k
finsko	FI	k
fiyi	FJ	5
fj	FJ	c
fji	FJ	t
fk	FK	c
flk	FK	t
fm	FM	c
fo	FO	c
forenade arabemiraten	AE	k
formosa	TW	v
foroyar	FO	k
fr	FR	c
fra	FR	t
franca	FR	6
france	FR	0
francia	FR	5
franciaorszag	FR	k
francie	FR	k
francija	FR	k
francja	FR	12
francuska	FR	k
francuskie terytoria poludniowe i antarktyczne	TF	12
francuzsko	FR	k
frankreich	FR	3
frankrig	FR	k
frankrijk	FR	11
frankrike	FR	k
frans guyana	GF	11
frans polynesie	PF	11
fransa	FR	k
franse gebieden in de zuidelijke indische oceaan	TF	11
franta	FR	k
franzosisch guayana	GF	3
franzosisch polynesien	PF	3
franzosische sud und antarktisgebiete	TF	3
french guiana	GF	0
french polynesia	PF	0
french republic	FR	v
french southern territories	TF	0
frg	DE	v
fro	FO	t
fsm	FM	t
fulop szigetek	PH	k
fyrom	MK	v
ga	GA	c
gaana	GH	k
gab	GA	t
gabao	GA	6
gabon	GA	0
gabun	GA	3
gambia	GM	0
gambie	GM	4
gana	GH	6
gb	GB	c
gbr	GB	t
gd	GD	c
ge	GE	c
gemany	DE	v
geo	GE	t
georgia	GE	0
georgia del sud e sandwich australi	GS	7
georgia poludniowa i sandwich poludniowy	GS	12
georgie	GE	4
georgie du sud et les iles sandwich du sud	GS	4
georgien	GE	3
germania	DE	7
germany	DE	0
germnay	DE	v
gf	GF	c
gg	GG	c
ggy	GG	t
gh	GH	c
gha	GH	t
ghana	GH	0
gi	GI	c
giamaica	JM	7
giappone	JP	7
gib	GI	t
gibilterra	GI	7
gibraltar	GI	0
gibuti	DJ	7
gin	GN	t
giordania	JO	7
gl	GL	c
glp	GP	t
gm	GM	c
gmb	GM	t
gn	GN	c
gnb	GW	t
gnq	GQ	t
gorogorszag	GR	k
gp	GP	c
gq	GQ	c
gr	GR	c
graekenland	GR	k
graikija	GR	k
gran bretana	GB	v
granada	GD	5
grand duchy of luxembourg	LU	v
grande bretagne	GB	v
grc	GR	t
grcija	GR	k
grcka	GR	k
grd	GD	t
great britain	GB	v
grece	GR	4
grecia	GR	5
grecja	GR	12
grecko	GR	k
greece	GR	0
greenland	GL	0
grekland	GR	k
grenada	GD	0
grenade	GD	4
grenlandia	GL	12
griechenland	GR	3
griekenland	GR	11
griekija	GR	k
grl	GL	t
groenland	GL	4
groenlandia	GL	5
gronland	GL	3
grossbritannien	GB	v
gruzja	GE	12
gs	GS	c
gt	GT	c
gtm	GT	t
gu	GU	c
guadalupa	GP	7
guadalupe	GP	5
guadeloupe	GP	0
guam	GU	0
guatemala	GT	0
guayana francesa	GF	5
guernesey	GG	4
guernsey	GG	0
guf	GF	t
guiana	GY	6
guiana francesa	GF	6
guine	GN	6
guine bissau	GW	6
guine equatorial	GQ	6
guinea	GN	0
guinea bisau	GW	5
guinea bissau	GW	0
guinea ecuatorial	GQ	5
guinea equatoriale	GQ	7
guinee	GN	4
guinee bissau	GW	4
guinee equatoriale	GQ	4
gujana	GY	12
gujana francuska	GF	12
gum	GU	t
guney afrika	ZA	k
guney kore	KR	k
guy	GY	t
guyana	GY	0
guyana francese	GF	7
guyane francaise	GF	4
gw	GW	c
gwadelupa	GP	12
gwatemala	GT	12
gwinea	GN	12
gwinea bissau	GW	12
gwinea rownikowa	GQ	12
gy	GY	c
h k	HK	v
ha lan	NL	k
haiti	HT	0
han quoc	KR	k
hashemite kingdom of jordan	JO	v
heard and mcdonald islands	HM	0
heard en mcdonaldeilanden	HM	11
heard mcdonald islands	HM	0
heard und mcdonaldinseln	HM	3
hellas	GR	k
hellenic republic	GR	v
hiina	CN	k
hindistan	IN	k
hirvatistan	HR	k
hispaania	ES	k
hiszpania	ES	12
hk	HK	c
hkg	HK	t
hksar	HK	v
hm	HM	c
hmd	HM	t
hn	HN	c
hnd	HN	t
hoa ky	US	k
holandia	NL	12
holandsko	NL	k
holland	NL	v
hollanda	NL	k
hollandia	NL	k
holy see	VA	v
holy see vatican city state	VA	v
honduras	HN	0
hong kong	HK	0
hong kong china	HK	v
hong kong dak tiongkok	HK	k
hong kong rae da china	HK	6
hong kong rae xina	HK	k
hong kong s a r	HK	v
hong kong sar	HK	v
hong kong sar china	HK	0
hongarije	HU	11
hongkong	HK	3
hongkong kiinan erityishallintoalue	HK	k
hongkong kkt	HK	k
hongkong oao ciny	HK	k
hongkong sar	HK	v
hongkong sar kina	HK	k
hongkong sar van china	HK	11
hongkong zao ciny	HK	k
hongkongi erihalduspiirkond	HK	k
hongria	HU	k
hongrie	HU	4
horvaatia	HR	k
horvatija	HR	k
horvatorszag	HR	k
hr	HR	c
hrv	HR	t
hrvaska	HR	k
hrvatska	HR	k
ht	HT	c
hti	HT	t
hu	HU	c
hun	HU	t
hungaria	HU	k
hungary	HU	0
hungria	HU	5
hy lap	GR	k
iceland	IS	0
id	ID	c
idn	ID	t
ie	IE	c
iemen	YE	6
ierland	IE	11
igaunija	EE	k
iirimaa	IE	k
iisrael	IL	k
ijsland	IS	11
il	IL	c
ile bouvet	BV	4
ile christmas	CX	4
ile de man	IM	4
ile norfolk	NF	4
iles aland	AX	4
iles caimans	KY	4
iles cocos	CC	4
iles cook	CK	4
iles feroe	FO	4
iles heard et macdonald	HM	4
iles malouines	FK	4
iles mariannes du nord	MP	4
iles marshall	MH	4
iles mineures eloignees des etats unis	UM	4
iles pitcairn	PN	4
iles salomon	SB	4
iles turques et caiques	TC	4
iles vierges britanniques	VG	4
iles vierges des etats unis	VI	4
ilha bouvet	BV	6
ilha christmas	CX	6
ilha de man	IM	6
ilha norfolk	NF	6
ilhas aland	AX	6
ilhas cayman	KY	6
ilhas cocos keeling	CC	6
ilhas cook	CK	6
ilhas faroe	FO	6
ilhas georgia do sul e sandwich do sul	GS	6
ilhas heard e mcdonald	HM	6
ilhas malvinas	FK	6
ilhas marianas do norte	MP	6
ilhas marshall	MH	6
ilhas menores distantes dos eua	UM	6
ilhas pitcairn	PN	6
ilhas salomao	SB	6
ilhas turcas e caicos	TC	6
ilhas virgens americanas	VI	6
ilhas virgens britanicas	VG	6
im	IM	c
imn	IM	t
in	IN	c
ind	IN	t
inde	IN	4
india	IN	0
indie	IN	12
indien	IN	3
indija	IN	k
indoneesia	ID	k
indonesia	ID	0
indonesie	ID	4
indonesien	ID	3
indonezia	ID	k
indonezija	ID	k
indonezja	ID	12
inggris raya	GB	k
intia	IN	k
io	IO	c
iot	IO	t
iq	IQ	c
ir	IR	c
ira	IR	6
iraan	IR	k
irak	IQ	3
iran	IR	0
iran islamic republic of	IR	v
irana	IR	k
iranas	IR	k
iraq	IQ	0
iraque	IQ	6
ireland	IE	0
ireland republic of	IE	v
irija	IE	k
irl	IE	t
irland	IE	3
irlanda	IE	5
irlande	IE	4
irlandia	IE	12
irlanti	IE	k
irn	IR	t
irorszag	IE	k
irq	IQ	t
irska	IE	k
irsko	IE	k
is	IS	c
isl	IS	t
isla bouvet	BV	5
isla de man	IM	5
isla de navidad	CX	5
isla norfolk	NF	5
islamic republic of iran	IR	v
islamic republic of pakistan	PK	v
island	IS	3
islanda	IS	7
islande	IS	4
islandia	IS	5
islas aland	AX	5
islas caiman	KY	5
islas cocos	CC	5
islas cook	CK	5
islas feroe	FO	5
islas georgia del sur y sandwich del sur	GS	5
islas heard y mcdonald	HM	5
islas malvinas	FK	5
islas marianas del norte	MP	5
islas marshall	MH	5
islas menores alejadas de ee uu	UM	5
islas pitcairn	PN	5
islas salomon	SB	5
islas turcas y caicos	TC	5
islas virgenes britanicas	VG	5
islas virgenes de ee uu	VI	5
isle of man	IM	0
iso britannia	GB	k
isola bouvet	BV	7
isola christmas	CX	7
isola di man	IM	7
isola norfolk	NF	7
isole aland	AX	7
isole cayman	KY	7
isole cocos keeling	CC	7
isole cook	CK	7
isole faer oer	FO	7
isole falkland	FK	7
isole heard e mcdonald	HM	7
isole marianne settentrionali	MP	7
isole marshall	MH	7
isole minori esterne degli stati uniti	UM	7
isole pitcairn	PN	7
isole salomone	SB	7
isole turks e caicos	TC	7
isole vergini americane	VI	7
isole vergini britanniche	VG	7
ispanija	ES	k
ispanya	ES	k
isr	IL	t
israel	IL	0
israele	IL	7
israil	IL	k
isvec	SE	k
isvicre	CH	k
it	IT	c
ita	IT	t
itaalia	IT	k
italia	IT	5
italian republic	IT	v
italie	IT	4
italien	IT	3
italija	IT	k
italy	IT	0
italya	IT	k
itavalta	AT	k
ivoorkust	CI	11
ivory coast	CI	v
izrael	IL	12
izraela	IL	k
izraelis	IL	k
jaapan	JP	k
jam	JM	t
jamaica	JM	0
jamaika	JM	3
jamaique	JM	4
jamajka	JM	12
japan	JP	0
japana	JP	k
japani	JP	k
japao	JP	6
japo	JP	k
japon	JP	4
japonia	JP	12
japonija	JP	k
japonska	JP	k
japonsko	JP	k
japonya	JP	k
jaunzelande	NZ	k
je	JE	c
jemen	YE	3
jepang	JP	k
jerman	DE	k
jersey	JE	0
jey	JE	t
jihoafricka republika	ZA	k
jizni korea	KR	k
jm	JM	c
jo	JO	c
jor	JO	t
jordan	JO	0
jordania	JO	5
jordanie	JO	4
jordanien	JO	3
jp	JP	c
jpn	JP	t
jungtine karalyste	GB	k
jungtines valstijos	US	k
jungtiniai arabu emyratai	AE	k
juzna afrika	ZA	k
juzna korea	KR	k
juzna koreja	KR	k
juznoafricka republika	ZA	k
juznoafriska republika	ZA	k
k s a	SA	v
kaaimaneilanden	KY	11
kaapverdie	CV	11
kaimaninseln	KY	3
kajmany	KY	12
kalaallit nunaat	GL	k
kambodscha	KH	3
kambodza	KH	12
kameroen	CM	11
kamerun	CM	3
kampuchea	KH	v
kanada	CA	3
karibische niederlande	BQ	3
kasachstan	KZ	3
kasahstan	KZ	k
kasakhstan	KZ	k
katar	QA	3
kaz	KZ	t
kazachstan	KZ	11
kazachstanas	KZ	k
kazahstan	KZ	k
kazahstana	KZ	k
kazahsztan	KZ	k
kazajistan	KZ	5
kazakhstan	KZ	0
kazakistan	KZ	7
kazakstan	KZ	k
ke	KE	c
keenia	KE	k
ken	KE	t
kena	KE	k
kenia	KE	3
kenija	KE	k
kenya	KE	0
kepulauan cocos keeling	CC	k
kg	KG	c
kgz	KG	t
kh	KH	c
khm	KH	t
ki	KI	c
kiina	CN	k
kina	CN	k
kinas ipasas parvaldes apgabals honkonga	HK	k
kingdom of bahrain	BH	v
kingdom of belgium	BE	v
kingdom of cambodia	KH	v
kingdom of denmark	DK	v
kingdom of morocco	MA	v
kingdom of norway	NO	v
kingdom of saudi arabia	SA	v
kingdom of spain	ES	v
kingdom of sweden	SE	v
kingdom of thailand	TH	v
kingdom of the netherlands	NL	v
kinija	CN	k
kir	KI	t
kirghizistan	KG	7
kirghizstan	KG	4
kirgisistan	KG	3
kirgistan	KG	12
kirgizie	KG	11
kirguistan	KG	5
kiribati	KI	0
kitajska	CN	k
kleine afgelegen eilanden van de verenigde staten	UM	11
km	KM	c
kn	KN	c
kna	KN	t
kodorosese ti beafrika	CF	k
koeweit	KW	11
kokosinseln	CC	3
kolombia	CO	k
kolombiya	CO	k
kolumbia	CO	12
kolumbie	CO	k
kolumbien	CO	3
kolumbija	CO	k
komoren	KM	3
komory	KM	12
kongo	CG	12
kongo brazzaville	CG	3
kongo kinshasa	CD	3
kor	KR	t
korea	KR	v
korea democratic people s republic of	KP	v
korea north	KP	v
korea polnocna	KP	12
korea poludniowa	KR	12
korea rep	KR	v
korea republic	KR	v
korea republic of	KR	v
korea selatan	KR	k
korea south	KR	v
kosove	XK	k
kosovo	XK	0
kosovo republic of	XK	v
kosowo	XK	12
kostaryka	CR	12
koweit	KW	4
kp	KP	c
kr	KR	c
kreeka	GR	k
kreikka	GR	k
krievija	RU	k
kroasia	HR	k
kroatia	HR	k
kroatie	HR	11
kroatien	HR	3
kroatija	HR	k
ksa	SA	v
ktr ipasais administrativais regions makao	MO	k
kuba	CU	3
kuwait	KW	0
kuwejt	KW	12
kw	KW	c
kwt	KW	t
ky	KY	c
kyrgyzstan	KG	0
kz	KZ	c
la	LA	c
la reunion	RE	4
lao	LA	t
lao pdr	LA	v
lao people s democratic republic	LA	v
laos	LA	0
lati	LV	k
latvia	LV	0
latvija	LV	k
lb	LB	c
lbn	LB	t
lbr	LR	t
lby	LY	t
lc	LC	c
lca	LC	t
lebanon	LB	0
leedu	LT	k
lengyelorszag	PL	k
lenkija	PL	k
lesotho	LS	0
lesoto	LS	5
letland	LV	11
letonia	LV	5
letonya	LV	k
lettland	LV	3
lettonia	LV	7
lettonie	LV	4
lettorszag	LV	k
letzebuerg	LU	k
li	LI	c
liban	LB	4
libano	LB	5
libanon	LB	3
liberia	LR	0
libia	LY	5
libie	LY	11
libya	LY	0
libyan arab jamahiriya	LY	v
libye	LY	4
libyen	LY	3
lie	LI	t
liechtenstein	LI	0
liettua	LT	k
lietuva	LT	k
litauen	LT	3
lithuania	LT	0
litouwen	LT	11
lituania	LT	5
lituanie	LT	4
litva	LT	k
litvania	LT	k
litvanya	LT	k
litwa	LT	12
liuksemburgas	LU	k
lk	LK	c
lka	LK	t
lotwa	LV	12
lotyssko	LV	k
louna aafrika vabariik	ZA	k
louna korea	KR	k
lr	LR	c
ls	LS	c
lso	LS	t
lt	LT	c
ltu	LT	t
lu	LU	c
lucembursko	LU	k
luksemburg	LU	12
luksemburga	LU	k
lussemburgo	LU	7
lux	LU	t
luxembourg	LU	0
luxemburg	LU	3
luxemburgo	LU	5
luxembursko	LU	k
lv	LV	c
lva	LV	t
ly	LY	c
ma	MA	c
ma roc	MA	k
mac	MO	t
macao	MO	0
macao china	MO	v
macao kiinan erityishallintoalue	MO	k
macao oao ciny	MO	k
macao sar	MO	v
macao sar china	MO	0
macao sar kina	MO	k
macao zao ciny	MO	k
macaristan	HU	k
macau	MO	3
macau erihalduspiirkond	MO	k
macau rae da china	MO	6
macau rae xina	MO	k
macau sar	MO	v
macau sar van china	MO	11
macedoine du nord	MK	4
macedonia	MK	v
macedonia del nord	MK	7
macedonia del norte	MK	5
macedonia do norte	MK	6
macedonia polnocna	MK	12
macedonia the former yugoslav republic of	MK	v
madagascar	MG	0
madagasikara	MG	k
madagaskar	MG	3
madarska	HU	k
madarsko	HU	k
madzarska	HU	k
maf	MF	t
magyarorszag	HU	k
mainland china	CN	k
majotta	YT	12
makao kkt	MO	k
makau	MO	12
makau dak tiongkok	MO	k
malaisia	MY	k
malaisie	MY	4
malaizija	MY	k
malajsie	MY	k
malajzia	MY	k
malasia	MY	5
malaui	MW	5
malawi	MW	0
malaysia	MY	0
malaysian	MY	v
maldivas	MV	5
maldive	MV	7
maldiven	MV	11
maldives	MV	0
malediven	MV	3
malediwy	MV	12
maleisie	MY	11
malesia	MY	k
malezija	MY	k
malezja	MY	12
malezya	MY	k
mali	ML	0
malta	MT	0
malte	MT	4
mar	MA	t
mariany polnocne	MP	12
maroc	MA	4
marocco	MA	7
marocko	MA	k
maroka	MA	k
marokas	MA	k
marokko	MA	3
maroko	MA	12
marroc	MA	k
marrocos	MA	6
marruecos	MA	5
marshall islands	MH	0
marshalleilanden	MH	11
marshallinseln	MH	3
martinica	MQ	5
martinique	MQ	0
martynika	MQ	12
mauretania	MR	12
mauretanien	MR	3
maurice	MU	4
mauricio	MU	5
mauritania	MR	0
mauritanie	MR	4
mauritius	MU	0
mayotte	YT	0
mc	MC	c
mco	MC	t
md	MD	c
mda	MD	t
mdg	MG	t
mdv	MV	t
me	ME	c
mehhiko	MX	k
mehika	MX	k
meksika	MX	k
meksiko	MX	k
meksyk	MX	12
mesir	EG	k
messico	MX	7
mex	MX	t
mexic	MX	k
mexico	MX	0
mexiko	MX	3
mexique	MX	4
mf	MF	c
mg	MG	c
mh	MH	c
mhl	MH	t
mianmar	MM	6
mianmar birmania	MM	6
micronesia	FM	0
micronesia federated states of	FM	v
micronesie	FM	4
mikronesien	FM	3
mikronezja	FM	12
misir	EG	k
mjanma	MM	12
mjanma birma	MM	12
mk	MK	c
mkd	MK	t
ml	ML	c
mli	ML	t
mlt	MT	t
mm	MM	c
mmr	MM	t
mn	MN	c
mne	ME	t
mng	MN	t
mnp	MP	t
mo	MO	c
mocambique	MZ	6
moldavia	MD	5
moldavie	MD	4
moldawia	MD	12
moldova	MD	0
moldova republic of	MD	v
monaco	MC	0
monako	MC	12
mongolei	MN	3
mongolia	MN	0
mongolie	MN	4
montenegro	ME	0
montserrat	MS	0
morocco	MA	0
mosambik	MZ	3
moz	MZ	t
mozambico	MZ	7
mozambik	MZ	12
mozambique	MZ	0
mp	MP	c
mq	MQ	c
mr	MR	c
mrt	MR	t
ms	MS	c
msr	MS	t
mt	MT	c
mtq	MQ	t
mu	MU	c
mus	MU	t
mv	MV	c
mw	MW	c
mwi	MW	t
mx	MX	c
my	MY	c
myanmar	MM	0
myanmar birma	MM	11
myanmar birmania	MM	5
myanmar birmanie	MM	4
myanmar burma	MM	0
mys	MY	t
myt	YT	t
mz	MZ	c
n z	NZ	v
na	NA	c
na uy	NO	k
nam	NA	t
nam phi	ZA	k
namibia	NA	0
namibie	NA	4
naujoji zelandija	NZ	k
nauru	NR	0
nc	NC	c
ncl	NC	t
ne	NE	c
nederland	NL	11
nederlandene	NL	k
nederlanderna	NL	k
nemcija	DE	k
nemecko	DE	k
nemetorszag	DE	k
nepal	NP	0
ner	NE	t
netherland	NL	v
netherlands	NL	0
neukaledonien	NC	3
neuseeland	NZ	3
new caledonia	NC	0
new zealand	NZ	0
newzealand	NZ	v
nf	NF	c
nfk	NF	t
ng	NG	c
nga	NG	t
nhat ban	JP	k
ni	NI	c
nic	NI	t
nicaragua	NI	0
niderlande	NL	k
niderlandy karaibskie	BQ	12
niederlande	NL	3
niemcy	DE	12
nieuw caledonie	NC	11
nieuw zeeland	NZ	11
nigeeria	NG	k
niger	NE	0
nigeria	NG	0
nigerie	NG	k
nigerija	NG	k
nihon	JP	v
nijar	NE	k
nijerya	NG	k
nikaragua	NI	12
nippon	JP	v
niu	NU	t
niue	NU	0
nizozemska	NL	k
nizozemsko	NL	k
njemacka	DE	k
nl	NL	c
nld	NL	t
no	NO	c
noord korea	KP	11
noord macedonie	MK	11
noordelijke marianen	MP	11
noorwegen	NO	11
nor	NO	t
nordkorea	KP	3
nordliche marianen	MP	3
nordmazedonien	MK	3
norfolk	NF	11
norfolk island	NF	0
norfolkinsel	NF	3
norge	NO	k
norja	NO	k
norra	NO	k
norsko	NO	k
north korea	KP	0
north macedonia	MK	0
northern ireland	GB	k
northern mariana islands	MP	0
noruega	NO	5
norvec	NO	k
norvege	NO	4
norvegia	NO	7
norvegija	NO	k
norveska	NO	k
norway	NO	0
norwegen	NO	3
norwegia	NO	12
noua zeelanda	NZ	k
nouvelle caledonie	NC	4
nouvelle zelande	NZ	4
nova caledonia	NC	6
nova zelanda	NZ	k
nova zelandia	NZ	6
nova zelandija	NZ	k
novi zeland	NZ	k
novy zeland	NZ	k
nowa kaledonia	NC	12
nowa zelandia	NZ	12
np	NP	c
npl	NP	t
nr	NR	c
nru	NR	t
nu	NU	c
nueva caledonia	NC	5
nueva zelanda	NZ	5
nuova caledonia	NC	7
nuova zelanda	NZ	7
nya zeeland	NZ	k
nyderlandai	NL	k
nz	NZ	c
nzl	NZ	t
o zbekiston	UZ	k
oeganda	UG	11
oekraine	UA	11
oesterreich	AT	k
oezbekistan	UZ	11
olaszorszag	IT	k
om	OM	c
oma	OM	6
oman	OM	0
omn	OM	t
oost timor	TL	11
oostenrijk	AT	11
oroszorszag	RU	k
osterreich	AT	3
osterrike	AT	k
ostrig	AT	k
ouganda	UG	4
outer mongolia	MN	v
ouzbekistan	UZ	4
p r c	CN	v
p r china	CN	v
pa	PA	c
paesi bassi	NL	7
paises baixos	NL	6
paises baixos caribenhos	BQ	6
paises bajos	NL	5
paises bajos holanda	NL	v
paisos baixos	NL	k
pak	PK	t
pakistan	PK	0
pakistana	PK	k
pakistanas	PK	k
pakisztan	PK	k
palaos	PW	4
palastina	PS	3
palastinensische autonomiegebiete	PS	3
palau	PW	0
palestijnse gebieden	PS	11
palestina	PS	5
palestine	PS	0
palestine state of	PS	v
palestinian territories	PS	0
palestinian territory occupied	PS	v
palestyna	PS	12
pan	PA	t
panama	PA	0
papoea nieuw guinea	PG	11
papouasie nouvelle guinee	PG	4
papua neuguinea	PG	3
papua new guinea	PG	0
papua nova guine	PG	6
papua nowa gwinea	PG	12
papua nueva guinea	PG	5
papua nuova guinea	PG	7
paquistao	PK	6
paraguai	PY	6
paraguay	PY	0
paragwaj	PY	12
pays bas	NL	4
pays bas caribeens	BQ	4
pcn	PN	t
pe	PE	c
people s republic of china	CN	v
peoples republic of china	CN	v
per	PE	t
perou	PE	4
persia	IR	v
peru	PE	0
peruu	PE	k
pf	PF	c
pg	PG	c
ph	PH	c
phan lan	FI	k
phap	FR	k
philipines	PH	v
philippinen	PH	3
philippines	PH	0
phillipines	PH	v
phl	PH	t
pietu afrika	ZA	k
pietu koreja	KR	k
pilipinas	PH	k
pitcairn	PN	12
pitcairn islands	PN	0
pitcairneilanden	PN	11
pitcairninseln	PN	3
pk	PK	c
pl	PL	c
plw	PW	t
pm	PM	c
pn	PN	c
png	PG	t
pol	PL	t
poland	PL	0
polandia	PL	k
polen	PL	3
polija	PL	k
polinesia francesa	PF	5
polinesia francese	PF	7
polinezja francuska	PF	12
poljska	PL	k
pologne	PL	4
polonia	PL	5
polonya	PL	k
polska	PL	12
polsko	PL	k
polynesie francaise	PF	4
poola	PL	k
portekiz	PT	k
porto rico	PR	4
portogallo	PT	7
portorico	PR	7
portoryko	PR	12
portugal	PT	0
portugale	PT	k
portugali	PT	k
portugalia	PT	12
portugalija	PT	k
portugalska	PT	k
portugalsko	PT	k
portuguese republic	PT	v
posebno upravno obmocje kitajske makav	MO	k
posebno upravno obmocje ljudske republike kitajske hongkong	HK	k
pr	PR	c
pr china	CN	v
prancis	FR	k
prancuzija	FR	k
prantsusmaa	FR	k
prc	CN	v
pri	PR	t
prk	KP	t
prt	PT	t
pry	PY	t
ps	PS	c
pse	PS	t
pt	PT	c
puerto rico	PR	0
puerto rico us	PR	v
puola	PL	k
pup hong kong kina	HK	k
pup makao kina	MO	k
pw	PW	c
py	PY	c
pyf	PF	t
qa	QA	c
qat	QA	t
qatar	QA	0
quenia	KE	6
quirguistao	KG	6
quiribati	KI	6
r a s chinoise de hong kong	HK	4
r a s chinoise de macao	MO	4
r a s hong kong china	HK	k
r a s macao china	MO	k
r o c	TW	v
rae de hong kong china	HK	5
rae de macao china	MO	5
rakousko	AT	k
rakusko	AT	k
ranska	FR	k
ras di hong kong	HK	7
ras di macao	MO	7
re	RE	c
recko	GR	k
regatul unit	GB	k
regne unit	GB	k
regno unito	GB	7
reino unido	GB	5
reino unido de gran bretana	GB	v
rep of korea	KR	v
repubblica centrafricana	CF	7
repubblica dominicana	DO	7
republic of austria	AT	v
republic of belarus	BY	v
republic of chile	CL	v
republic of china	TW	k
republic of colombia	CO	v
republic of cuba	CU	v
republic of cyprus	CY	v
republic of india	IN	v
republic of indonesia	ID	v
republic of ireland	IE	v
republic of kazakhstan	KZ	v
republic of kenya	KE	v
republic of korea	KR	v
republic of malta	MT	v
republic of moldova	MD	v
republic of north macedonia	MK	v
republic of peru	PE	v
republic of poland	PL	v
republic of serbia	RS	v
republic of singapore	SG	v
republic of south africa	ZA	v
republic of the congo	CG	v
republic of the philippines	PH	v
republic of turkey	TR	v
republica centro africana	CF	6
republica centroafricana	CF	5
republica democratica del congo	CD	5
republica do congo	CG	6
republica dominicana	DO	5
republica moldova	MD	k
republica popular china	CN	v
republik moldau	MD	3
republika poludniowej afryki	ZA	12
republika srodkowoafrykanska	CF	12
republika zielonego przyladka	CV	12
republique centrafricaine	CF	4
republique dominicaine	DO	4
republique francaise	FR	v
republique populaire de chine	CN	v
reu	RE	t
reuniao	RE	6
reunion	RE	0
riunione	RE	7
ro	RO	c
roemenie	RO	11
romania	RO	0
romanya	RO	k
romenia	RO	6
romunija	RO	k
rootsi	SE	k
rosja	RU	12
rou	RO	t
roumania	RO	v
roumanie	RO	4
royaume uni	GB	4
rs	RS	c
rsa	ZA	v
ru	RU	c
ruanda	RW	3
rumaenien	RO	k
rumania	RO	5
rumanien	RO	3
rumanija	RO	k
rumeenia	RO	k
rumunia	RO	12
rumunija	RO	k
rumunjska	RO	k
rumunsko	RO	k
ruotsi	SE	k
rus	RU	t
rusia	RU	5
rusija	RU	k
rusko	RU	k
rusland	RU	11
russia	RU	0
russian federation	RU	k
russie	RU	4
russland	RU	3
rusya	RU	k
rw	RW	c
rwa	RW	t
rwanda	RW	0
ryssland	RU	k
s africa	ZA	v
s korea	KR	v
sa	SA	c
saara ocidental	EH	6
sahara occidental	EH	4
sahara occidentale	EH	7
sahara zachodnia	EH	12
saint barthelemy	BL	0
saint christophe et nieves	KN	4
saint helena	SH	0
saint kitts and nevis	KN	0
saint kitts e nevis	KN	7
saint kitts en nevis	KN	11
saint kitts i nevis	KN	12
saint kitts und nevis	KN	3
saint lucia	LC	0
saint marin	SM	4
saint martin	MF	0
saint martin partie neerlandaise	SX	4
saint pierre e miquelon	PM	7
saint pierre en miquelon	PM	11
saint pierre et miquelon	PM	4
saint pierre i miquelon	PM	12
saint pierre miquelon	PM	0
saint pierre und miquelon	PM	3
saint vincent	VC	v
saint vincent and the grenadines	VC	0
saint vincent e grenadine	VC	7
saint vincent en de grenadines	VC	11
saint vincent et les grenadines	VC	4
saint vincent i grenadyny	VC	12
saint vincent und die grenadinen	VC	3
sainte helene	SH	4
sainte lucie	LC	4
saksa	DE	k
saksamaa	DE	k
salomonen	SB	3
salomonseilanden	SB	11
salvador	SV	4
salwador	SV	12
sambia	ZM	3
samoa	WS	0
samoa americaines	AS	4
samoa americana	AS	5
samoa americane	AS	7
samoa amerykanskie	AS	12
san bartolome	BL	5
san cristobal y nieves	KN	5
san marino	SM	0
san martin	MF	5
san pedro y miquelon	PM	5
san vicente y las granadinas	VC	5
sant elena	SH	7
santa elena	SH	5
santa helena	SH	6
santa lucia	LC	5
santo tome y principe	ST	5
sao bartolomeu	BL	6
sao cristovao e nevis	KN	6
sao martinho	MF	6
sao pedro e miquelao	PM	6
sao tome and principe	ST	0
sao tome e principe	ST	6
sao tome en principe	ST	11
sao tome et principe	ST	4
sao tome principe	ST	0
sao tome und principe	ST	3
sao vicente e granadinas	VC	6
saoedi arabie	SA	11
sar hongkong	HK	k
sar macao	MO	k
sau	SA	t
sauda arabija	SA	k
saudi araabia	SA	k
saudi arabia	SA	0
saudi arabien	SA	3
saudiarabien	SA	k
saudijska arabija	SA	k
saudo arabija	SA	k
saudova arabija	SA	k
saudska arabia	SA	k
saudska arabie	SA	k
sb	SB	c
sc	SC	c
schweden	SE	3
schweiz	CH	3
scotland	GB	k
sd	SD	c
sdn	SD	t
se	SE	c
sec	CZ	k
seicheles	SC	6
selandia baru	NZ	k
sen	SN	t
senegaal	SN	k
senegal	SN	0
serbia	RS	0
serbie	RS	4
serbien	RS	3
serbija	RS	k
serra leoa	SL	6
servia	RS	6
servie	RS	11
seszele	SC	12
seychellen	SC	3
seychelles	SC	0
sg	SG	c
sgp	SG	t
sgs	GS	t
sh	SH	c
shn	SH	t
shqiperi	AL	k
shqiperia	AL	k
si	SI	c
sierra leona	SL	5
sierra leone	SL	0
sili	CL	k
simbabwe	ZW	3
singapore	SG	0
singapore city	SG	v
singapour	SG	4
singapur	SG	3
singapura	SG	6
singapuras	SG	k
sint helena	SH	11
sint maarten	SX	0
sirbistan	RS	k
siria	SY	5
sj	SJ	c
sjedinjene americke drzave	US	k
sjm	SJ	t
sk	SK	c
sl	SL	c
slb	SB	t
sle	SL	t
slovacchia	SK	7
slovacia	SK	k
slovacka	SK	k
slovak republic	SK	v
slovakia	SK	0
slovakien	SK	k
slovakiet	SK	k
slovakija	SK	k
slovakkia	SK	k
slovakya	SK	k
slovaquie	SK	4
slovaska	SK	k
sloveenia	SI	k
slovenia	SI	0
slovenie	SI	4
slovenien	SI	k
slovenija	SI	k
slovensko	SK	k
slovenya	SI	k
slovinsko	SI	k
slowacja	SK	12
slowakei	SK	3
slowakije	SK	11
slowenia	SI	12
slowenien	SI	3
slv	SV	t
sm	SM	c
smr	SM	t
sn	SN	c
so	SO	c
socialist republic of vietnam	VN	v
soedan	SD	11
solomon islands	SB	0
som	SO	t
somalia	SO	0
somalie	SO	4
somija	FI	k
sonderverwaltungsregion hongkong	HK	3
sonderverwaltungsregion macau	MO	3
soomaaliya	SO	k
soome	FI	k
sor afrika	ZA	k
sor korea	KR	k
soudan	SD	4
soudan du sud	SS	4
south africa	ZA	0
south georgia and south sandwich islands	GS	0
south georgia south sandwich islands	GS	0
south korea	KR	0
south sudan	SS	0
spagna	ES	7
spain	ES	0
spanelsko	ES	k
spania	ES	k
spanielsko	ES	k
spanien	ES	3
spanija	ES	k
spanje	ES	11
spanjolska	ES	k
spanyol	ES	k
spanyolorszag	ES	k
spitsbergen en jan mayen	SJ	11
spitzbergen und jan mayen	SJ	3
spm	PM	t
spojene arabske emiraty	AE	k
spojene kralovstvi	GB	k
spojene kralovstvo	GB	k
spojene staty	US	k
sr	SR	c
sra hongkong chiny	HK	12
sra makau chiny	MO	12
srb	RS	t
srbija	RS	k
srbsko	RS	k
sri lanka	LK	0
sri lanka ceylon	LK	v
ss	SS	c
ssd	SS	t
st	ST	c
st barthelemy	BL	0
st helena	SH	0
st kitts and nevis	KN	v
st kitts nevis	KN	0
st kitts und nevis	KN	3
st lucia	LC	0
st martin	MF	0
st pierre and miquelon	PM	0
st pierre miquelon	PM	0
st pierre und miquelon	PM	3
st vincent and the grenadines	VC	v
st vincent grenadines	VC	0
st vincent und die grenadinen	VC	3
stany zjednoczone	US	12
state of israel	IL	v
state of kuwait	KW	v
state of palestine	PS	v
state of qatar	QA	v
statele unite ale americii	US	k
stati uniti	US	7
storbritannia	GB	k
storbritannien	GB	k
stp	ST	t
sud africa	ZA	k
sud sudan	SS	7
sudafrica	ZA	5
sudafrika	ZA	3
sudan	SD	0
sudan del sur	SS	5
sudan poludniowy	SS	12
sudao	SD	6
sudao do sul	SS	6
sudgeorgien und die sudlichen sandwichinseln	GS	3
sudkorea	KR	3
sudsudan	SS	3
suecia	SE	5
suede	SE	4
suedia	SE	k
suica	CH	6
suissa	CH	k
suisse	CH	4
suiza	CH	5
sultanate of oman	OM	v
suomi	FI	k
suomija	FI	k
sur	SR	t
surinam	SR	5
suriname	SR	0
suudi arabistan	SA	k
sv	SV	c
svajc	CH	k
svajciarsko	CH	k
svalbard and jan mayen	SJ	0
svalbard e jan mayen	SJ	6
svalbard et jan mayen	SJ	4
svalbard i jan mayen	SJ	12
svalbard jan mayen	SJ	0
svalbard og jan mayen	SJ	k
svalbard y jan mayen	SJ	5
svedija	SE	k
svedorszag	SE	k
svedska	SE	k
svedsko	SE	k
sveicarija	CH	k
sveice	CH	k
sveits	CH	k
sveitsi	CH	k
sverige	SE	k
svezia	SE	7
svica	CH	k
svicarska	CH	k
svizzera	CH	7
svk	SK	t
svn	SI	t
svycarsko	CH	k
swaziland	SZ	v
swe	SE	t
sweden	SE	0
swedia	SE	k
swiss	CH	v
swiss confederation	CH	v
switzerland	CH	0
swz	SZ	t
sx	SX	c
sxm	SX	t
sy	SY	c
syc	SC	t
sydafrika	ZA	k
sydkorea	KR	k
syr	SY	t
syria	SY	0
syrian arab republic	SY	v
syrie	SY	4
syrien	SY	3
sz	SZ	c
szaud arabia	SA	k
szerbia	RS	k
szingapur	SG	k
szlovakia	SK	k
szlovenia	SI	k
szwajcaria	CH	12
szwecja	SE	12
taani	DK	k
tadjikistan	TJ	4
tadjiquistao	TJ	6
tadschikistan	TJ	3
tadzjikistan	TJ	11
tadzykistan	TJ	12
tagikistan	TJ	7
tai	TH	k
tailandas	TH	k
tailandia	TH	5
taivana	TW	k
taivanas	TW	k
taiwan	TW	0
taiwan china	TW	v
taiwan province of china	TW	v
taiwan r o c	TW	v
taiwan roc	TW	k
taizeme	TH	k
tajikistan	TJ	0
tajland	TH	k
tajlandia	TH	12
tajska	TH	k
tajvan	TW	k
tajwan	TW	12
taliansko	IT	k
tansania	TZ	3
tanska	DK	k
tanzania	TZ	0
tanzania united republic of	TZ	v
tanzanie	TZ	4
tarile de jos	NL	k
tay ban nha	ES	k
tayikistan	TJ	5
tayland	TH	k
tayvan	TW	k
tc	TC	c
tca	TC	t
tcd	TD	t
tchad	TD	4
tchaj wan	TW	k
tchequia	CZ	6
tchequie	CZ	4
td	TD	c
terre australi francesi	TF	7
terres australes francaises	TF	4
territoire britannique de l ocean indien	IO	4
territoires palestiniens	PS	4
territori palestinesi	PS	7
territorio britanico del oceano indico	IO	5
territorio britanico do oceano indico	IO	6
territorio britannico dell oceano indiano	IO	7
territorios australes franceses	TF	5
territorios franceses do sul	TF	6
territorios palestinos	PS	5
terytoria palestynskie	PS	12
tf	TF	c
tg	TG	c
tgo	TG	t
th	TH	c
tha	TH	t
thai lan	TH	k
thaifold	TH	k
thailand	TH	0
thailanda	TH	k
thailande	TH	4
thailandia	TH	7
thaimaa	TH	k
thajsko	TH	k
the bahamas	BS	v
the former yugoslav republic of macedonia	MK	v
the gambia	GM	v
the netherlands	NL	v
the philippines	PH	v
the russian federation	RU	v
the ukraine	UA	v
the united states	US	v
tho nhi ky	TR	k
thuy dien	SE	k
thuy si	CH	k
timor est	TL	7
timor leste	TL	0
timor oriental	TL	4
timor wschodni	TL	12
tiongkok	CN	k
tj	TJ	c
tjeckien	CZ	k
tjekkiet	CZ	k
tjk	TJ	t
tk	TK	c
tkl	TK	t
tkm	TM	t
tl	TL	c
tls	TL	t
tm	TM	c
tn	TN	c
to	TO	c
togo	TG	0
tokelau	TK	0
ton	TO	t
tonga	TO	0
torokorszag	TR	k
tr	TR	c
trinidad and tobago	TT	0
trinidad e tobago	TT	6
trinidad en tobago	TT	11
trinidad tobago	TT	0
trinidad und tobago	TT	3
trinidad y tobago	TT	5
trinite et tobago	TT	4
trung quoc	CN	k
trynidad i tobago	TT	12
tschad	TD	3
tschechien	CZ	3
tschechische republik	CZ	v
tsehhi	CZ	k
tsekki	CZ	k
tsiili	CL	k
tsjaad	TD	11
tsjechie	CZ	11
tsjekkia	CZ	k
tt	TT	c
tto	TT	t
tun	TN	t
tunesie	TN	11
tunesien	TN	3
tunez	TN	5
tunezja	TN	12
tunisia	TN	0
tunisie	TN	4
tur	TR	t
turchia	TR	7
turcia	TR	k
turcija	TR	k
turcja	TR	12
turcomenistao	TM	6
turecko	TR	k
turgi	TR	k
turkei	TR	3
turkey	TR	0
turki	TR	k
turkiet	TR	k
turkija	TR	k
turkije	TR	11
turkiye	TR	0
turkki	TR	k
turkmenistan	TM	0
turks and caicos islands	TC	0
turks caicos islands	TC	0
turks en caicoseilanden	TC	11
turks i caicos	TC	12
turks und caicosinseln	TC	3
turquia	TR	5
turquie	TR	4
turska	TR	k
tuv	TV	t
tuvalu	TV	0
tv	TV	c
tw	TW	c
twn	TW	t
txequia	CZ	k
tyrkia	TR	k
tyrkiet	TR	k
tyskland	DE	k
tz	TZ	c
tza	TZ	t
u a e	AE	v
u k	GB	v
u rwanda	RW	k
u s	US	v
u s a	US	v
u s outlying islands	UM	0
u s virgin islands	VI	0
ua	UA	c
uae	AE	v
uburundi	BI	k
ucraina	UA	7
ucrania	UA	5
ug	UG	c
uga	UG	t
uganda	UG	0
uhendkuningriik	GB	k
uj zeland	NZ	k
ujedinjeni arapski emirati	AE	k
ujedinjeno kraljevstvo	GB	k
uk	GB	v
uk england	GB	v
ukr	UA	t
ukraina	UA	12
ukraine	UA	0
ukrajina	UA	k
ukrajna	UA	k
ukrayna	UA	k
um	UM	c
umi	UM	t
ungari	HU	k
ungaria	HU	k
ungarija	HU	k
ungarn	HU	3
ungern	HU	k
ungheria	HU	7
uni emirat arab	AE	k
united arab emirate	AE	v
united arab emirates	AE	0
united kindgom	GB	v
united kindom	GB	v
united kingdom	GB	0
united kingdom of great britain and northern ireland	GB	v
united mexican states	MX	v
united republic of tanzania	TZ	v
united sates	US	v
united state	US	v
united states	US	0
united states of america	US	v
unites kingdom	GB	v
unites states	US	v
unites states of america	US	v
unkari	HU	k
untied states	US	v
uruguai	UY	6
uruguay	UY	0
urugwaj	UY	12
ury	UY	t
us	US	c
us virgin islands	VI	v
usa	US	v
usbekistan	UZ	3
uus meremaa	NZ	k
uusi seelanti	NZ	k
uy	UY	c
uz	UZ	c
uzb	UZ	t
uzbekistan	UZ	0
uzbequistao	UZ	6
va	VA	c
vacija	DE	k
vae	AE	v
vanuatu	VU	0
vat	VA	t
vaticaanstad	VA	11
vatican	VA	v
vatican city	VA	0
vatican city state	VA	v
vatikanstadt	VA	3
vc	VC	c
vct	VC	t
ve	VE	c
ven	VE	t
venaja	RU	k
venemaa	RU	k
venezuela	VE	0
venezuela bolivarian republic of	VE	v
vengrija	HU	k
vereinigte arabische emirate	AE	3
vereinigte staaten	US	3
vereinigte staaten von amerika	US	v
vereinigtes konigreich	GB	3
verenigd koninkrijk	GB	11
verenigde arabische emiraten	AE	11
verenigde staten	US	11
vg	VG	c
vgb	VG	t
vi	VI	c
viet nam	VN	4
vietna	VN	6
vietnam	VN	0
vietnamas	VN	k
vijetnam	VN	k
vir	VI	t
virgin islands british	VG	v
virgin islands u s	VI	v
viro	EE	k
vjetnama	VN	k
vn	VN	c
vnm	VN	t
vokietija	DE	k
volksrepublik china	CN	v
vr china	CN	v
vu	VU	c
vuong quoc anh	GB	k
vut	VU	t
wales	GB	k
wallis and futuna	WF	0
wallis e futuna	WF	6
wallis en futuna	WF	11
wallis et futuna	WF	4
wallis futuna	WF	0
wallis i futuna	WF	12
wallis und futuna	WF	3
wallis y futuna	WF	5
watykan	VA	12
wegry	HU	12
weihnachtsinsel	CX	3
wenezuela	VE	12
westelijke sahara	EH	11
western sahara	EH	0
westsahara	EH	3
wf	WF	c
white russia	BY	v
wielka brytania	GB	12
wietnam	VN	12
wlf	WF	t
wlochy	IT	12
ws	WS	c
wsm	WS	t
wyspa bouveta	BV	12
wyspa bozego narodzenia	CX	12
wyspa man	IM	12
wyspa swietej heleny	SH	12
wyspy alandzkie	AX	12
wyspy cooka	CK	12
wyspy dziewicze stanow zjednoczonych	VI	12
wyspy heard i mcdonalda	HM	12
wyspy kokosowe	CC	12
wyspy marshalla	MH	12
wyspy owcze	FO	12
wyspy salomona	SB	12
wyspy swietego tomasza i ksiazeca	ST	12
xile	CL	k
xina	CN	k
xk	XK	c
xkk	XK	t
ye	YE	c
yem	YE	t
yemen	YE	0
yeni zelanda	NZ	k
yhdysvallat	US	k
yibuti	DJ	5
ypatingasis administracinis kinijos regionas honkongas	HK	k
ypatingasis administracinis kinijos regionas makao	MO	k
yt	YT	c
yunani	GR	k
yunanistan	GR	k
za	ZA	c
zaf	ZA	t
zaire	CD	v
zambia	ZM	0
zambie	ZM	4
zdruzene drzave amerike	US	k
zdruzeni arabski emirati	AE	k
zdruzeno kraljestvo	GB	k
zentralafrikanische republik	CF	3
zhongguo	CN	v
zimbabue	ZW	5
zimbabwe	ZW	0
zjednoczone emiraty arabskie	AE	12
zm	ZM	c
zmb	ZM	t
zuid afrika	ZA	11
zuid georgia en zuidelijke sandwicheilanden	GS	11
zuid korea	KR	11
zuid soedan	SS	11
zviedrija	SE	k
zw	ZW	c
zwe	ZW	t
zweden	SE	11
zwitserland	CH	11
zypern	CY	3
αιγυπτοσ	EG	k
αργεντινη	AR	k
αυστραλια	AU	k
αυστρια	AT	k
βελγιο	BE	k
βιετναμ	VN	k
βουλγαρια	BG	k
βραζιλια	BR	k
γαλλια	FR	k
γερμανια	DE	k
δανια	DK	k
ελβετια	CH	k
ελλαδα	GR	k
εσθονια	EE	k
ηνωμενα αραβικα εμιρατα	AE	k
ηνωμενεσ πολιτειεσ	US	k
ηνωμενο βασιλειο	GB	k
ιαπωνια	JP	k
ινδια	IN	k
ινδονησια	ID	k
ιραν	IR	k
ιρλανδια	IE	k
ισπανια	ES	k
ισραηλ	IL	k
ιταλια	IT	k
καζακσταν	KZ	k
καναδασ	CA	k
κατω χωρεσ	NL	k
κενυα	KE	k
κινα	CN	k
κολομβια	CO	k
κροατια	HR	k
κυπροσ	CY	k
λετονια	LV	k
λιθουανια	LT	k
λουξεμβουργο	LU	k
μακαο εδπ κινασ	MO	k
μαλαισια	MY	k
μαροκο	MA	k
μεξικο	MX	k
μπανγκλαντεσ	BD	k
νεα ζηλανδια	NZ	k
νιγηρια	NG	k
νορβηγια	NO	k
νοτια αφρικη	ZA	k
νοτια κορεα	KR	k
ουγγαρια	HU	k
ουκρανια	UA	k
πακισταν	PK	k
περου	PE	k
πολωνια	PL	k
πορτογαλια	PT	k
ρουμανια	RO	k
ρωσια	RU	k
σαουδικη αραβια	SA	k
σερβια	RS	k
σιγκαπουρη	SG	k
σλοβακια	SK	k
σλοβενια	SI	k
σουηδια	SE	k
ταιβαν	TW	k
ταιλανδη	TH	k
τουρκια	TR	k
τσεχια	CZ	k
φιλιππινεσ	PH	k
φινλανδια	FI	k
χιλη	CL	k
χονγκ κονγκ εδπ κινασ	HK	k
австралия	AU	10
австралія	AU	k
австрия	AT	10
австрія	AT	k
азербаиджан	AZ	10
аландские о ва	AX	10
албания	AL	10
алжир	DZ	10
американское самоа	AS	10
ангилья	AI	10
ангола	AO	10
андорра	AD	10
антарктида	AQ	10
антигуа и барбуда	AG	10
аргентина	AR	10
аржентина	AR	k
армения	AM	10
аруба	AW	10
аустралија	AU	k
аустрија	AT	k
афганистан	AF	10
багамы	BS	10
бангладеш	BD	10
барбадос	BB	10
бахреин	BH	10
беларусь	BY	10
белгия	BE	k
белгија	BE	k
белиз	BZ	10
бельгия	BE	10
бельгія	BE	k
бенин	BJ	10
бермудские о ва	BM	10
болгария	BG	10
болгарія	BG	k
боливия	BO	10
бонэир синт эстатиус и саба	BQ	10
босния и герцеговина	BA	10
ботсвана	BW	10
бразил	BR	k
бразилия	BR	10
бразилія	BR	k
британская территория в индииском океане	IO	10
брунеи	BN	10
бугарска	BG	k
буркина фасо	BF	10
бурунди	BI	10
бутан	BT	10
българия	BG	k
в єтнам	VN	k
вануату	VU	10
ватикан	VA	10
велика британія	GB	k
великобритания	GB	10
венгрия	HU	10
венесуэла	VE	10
виетнам	VN	k
виргинские о ва великобритания	VG	10
виргинские о ва сша	VI	10
вијетнам	VN	k
внешние малые о ва сша	UM	10
восточныи тимор	TL	10
вьетнам	VN	10
габон	GA	10
гаиана	GY	10
гаити	HT	10
гамбия	GM	10
гана	GH	10
гваделупа	GP	10
гватемала	GT	10
гвинея	GN	10
гвинея бисау	GW	10
германия	DE	10
гернси	GG	10
гибралтар	GI	10
гондурас	HN	10
гонконг	HK	10
гонконг оар китаю	HK	k
гонконг сар	HK	10
гренада	GD	10
гренландия	GL	10
греция	GR	10
греція	GR	k
грузия	GE	10
грчка	GR	k
гуам	GU	10
гърция	GR	k
дания	DK	10
данска	DK	k
данія	DK	k
джерси	JE	10
джибути	DJ	10
доминика	DM	10
доминиканская республика	DO	10
египат	EG	k
египет	EG	10
естония	EE	k
естонија	EE	k
естонія	EE	k
замбия	ZM	10
западная сахара	EH	10
зимбабве	ZW	10
иемен	YE	10
израел	IL	k
израиль	IL	10
индия	IN	10
индија	IN	k
индонезия	ID	10
индонезија	ID	k
иордания	JO	10
ирак	IQ	10
иран	IR	10
ирландия	IE	10
ирска	IE	k
исландия	IS	10
испания	ES	10
италия	IT	10
италија	IT	k
кабо верде	CV	10
казахстан	KZ	10
камбоджа	KH	10
камерун	CM	10
канада	CA	10
катар	QA	10
кения	KE	10
кенија	KE	k
кенія	KE	k
кина	CN	k
кипр	CY	10
киргизия	KG	10
кирибати	KI	10
китаи	CN	10
кндр	KP	10
кокосовые о ва	CC	10
колумбия	CO	10
колумбија	CO	k
колумбія	CO	k
коморы	KM	10
конго браззавиль	CG	10
конго киншаса	CD	10
косово	XK	10
коста рика	CR	10
кот д ивуар	CI	10
куба	CU	10
кувеит	KW	10
кыргызстан	KG	k
кюрасао	CW	10
лаос	LA	10
латвия	LV	10
латвія	LV	k
лесото	LS	10
летонија	LV	k
либерия	LR	10
ливан	LB	10
ливия	LY	10
литва	LT	10
литванија	LT	k
лихтенштеин	LI	10
луксембург	LU	k
люксембург	LU	10
маврикии	MU	10
мавритания	MR	10
мадагаскар	MG	10
маиотта	YT	10
макао	MO	10
макао оар китаю	MO	k
макао сар	MO	10
макао сар на китаи	MO	k
малави	MW	10
малаизия	MY	10
малаизія	MY	k
малезија	MY	k
мали	ML	10
мальдивы	MV	10
мальта	MT	10
марокко	MA	10
мароко	MA	k
мартиника	MQ	10
маршалловы о ва	MH	10
мађарска	HU	k
мексика	MX	10
мексико	MX	k
мозамбик	MZ	10
молдова	MD	10
монако	MC	10
монгол	MN	k
монголия	MN	10
монтсеррат	MS	10
мьянма	MM	10
мьянма бирма	MM	10
намибия	NA	10
науру	NR	10
немачка	DE	k
непал	NP	10
нигер	NE	10
нигерия	NG	10
нигерија	NG	k
нидерландия	NL	k
нидерланды	NL	10
никарагуа	NI	10
ниуэ	NU	10
нова зеландия	NZ	k
нова зеландія	NZ	k
новая зеландия	NZ	10
новая каледония	NC	10
нови зеланд	NZ	k
норвегия	NO	10
норвегія	NO	k
норвешка	NO	k
нігерія	NG	k
нідерланди	NL	k
німеччина	DE	k
о в буве	BV	10
о в мэн	IM	10
о в норфолк	NF	10
о в рождества	CX	10
о в св елены	SH	10
о ва каиман	KY	10
о ва кука	CK	10
о ва питкэрн	PN	10
о ва херд и макдональд	HM	10
оаэ	AE	10
об єднані арабські емірати	AE	k
обединени арабски емирства	AE	k
обединеното кралство	GB	k
оман	OM	10
пакистан	PK	10
палау	PW	10
палестина	PS	10
палестинские территории	PS	10
панама	PA	10
папуа новая гвинея	PG	10
парагваи	PY	10
перу	PE	10
полша	PL	k
польша	PL	10
польща	PL	k
португалия	PT	10
португалија	PT	k
португалія	PT	k
пољска	PL	k
пуэрто рико	PR	10
південна корея	KR	k
південно африканська республіка	ZA	k
республика корея	KR	10
реюньон	RE	10
россииская федерация	RU	k
россия	RU	10
росія	RU	k
руанда	RW	10
румунија	RO	k
румунія	RO	k
румъния	RO	k
румыния	RO	10
русия	RU	k
русија	RU	k
сальвадор	SV	10
самоа	WS	10
сан марино	SM	10
сан томе и принсипи	ST	10
сар макао кина	MO	k
сар хонгконг кина	HK	k
саудитска арабия	SA	k
саудијска арабија	SA	k
саудовская аравия	SA	10
саудівська аравія	SA	k
северна македонија	MK	k
северная македония	MK	10
северные марианские о ва	MP	10
сеишельские о ва	SC	10
сен бартелеми	BL	10
сен мартен	MF	10
сен пьер и микелон	PM	10
сенегал	SN	10
сент винсент и гренадины	VC	10
сент китс и невис	KN	10
сент люсия	LC	10
сербия	RS	10
сербія	RS	k
сингапур	SG	10
синт мартен	SX	10
сирия	SY	10
словакия	SK	10
словачка	SK	k
словаччина	SK	k
словения	SI	10
словенија	SI	k
словенія	SI	k
соединенные штаты	US	10
соломоновы о ва	SB	10
сомали	SO	10
сполучені штати	US	k
србија	RS	k
судан	SD	10
суринам	SR	10
сша	US	v
съединени щати	US	k
сърбия	RS	k
сьерра леоне	SL	10
сінгапур	SG	k
сједињене државе	US	k
таджикистан	TJ	10
таиван	TW	k
таивань	TW	10
таиланд	TH	10
танзания	TZ	10
таіланд	TH	k
тајван	TW	k
тајланд	TH	k
теркс и каикос	TC	10
того	TG	10
токелау	TK	10
тонга	TO	10
тоҷикистон	TJ	k
тринидад и тобаго	TT	10
тувалу	TV	10
тунис	TN	10
туреччина	TR	k
туркменистан	TM	10
турска	TR	k
турция	TR	10
уганда	UG	10
угорщина	HU	k
узбекистан	UZ	10
украина	UA	10
украіна	UA	k
украјина	UA	k
унгария	HU	k
уоллис и футуна	WF	10
уругваи	UY	10
уједињени арапски емирати	AE	k
уједињено краљевство	GB	k
фарерские о ва	FO	10
федеративные штаты микронезии	FM	10
фиджи	FJ	10
филипини	PH	k
филиппины	PH	10
финландия	FI	k
финляндия	FI	10
финска	FI	k
фолклендские о ва	FK	10
франция	FR	10
французская гвиана	GF	10
французская полинезия	PF	10
французские южные территории	TF	10
француска	FR	k
франція	FR	k
філіппіни	PH	k
фінляндія	FI	k
холандија	NL	k
хонконг сар на китаи	HK	k
хорватия	HR	10
хорватія	HR	k
хрватска	HR	k
хърватия	HR	k
центрально африканская республика	CF	10
црна гора	ME	k
чад	TD	10
черногория	ME	10
чехия	CZ	10
чехія	CZ	k
чешка	CZ	k
чиле	CL	k
чили	CL	10
чилі	CL	k
швајцарска	CH	k
шведска	SE	k
швеицария	CH	10
швеицарія	CH	k
швеция	SE	10
швеція	SE	k
шпанија	ES	k
шпицберген и ян маиен	SJ	10
шри ланка	LK	10
эквадор	EC	10
экваториальная гвинея	GQ	10
эритрея	ER	10
эсватини	SZ	10
эстония	EE	10
эфиопия	ET	10
южна африка	ZA	k
южна корея	KR	k
южная георгия и южные сандвичевы о ва	GS	10
южно африканская республика	ZA	10
южныи судан	SS	10
ямаика	JM	10
япония	JP	10
японія	JP	k
єгипет	EG	k
ізраіль	IL	k
індонезія	ID	k
індія	IN	k
іран	IR	k
ірландія	IE	k
іспанія	ES	k
італія	IT	k
јапан	JP	k
јужна кореја	KR	k
јужноафричка република	ZA	k
հայաստան	AM	k
אוסטריה	AT	k
אוסטרליה	AU	k
אוקראינה	UA	k
איחוד האמירויות הערביות	AE	k
איטליה	IT	k
אינדונזיה	ID	k
איראן	IR	k
אירלנד	IE	k
אסטוניה	EE	k
ארגנטינה	AR	k
ארצות הברית	US	k
בולגריה	BG	k
בלגיה	BE	k
בנגלדש	BD	k
ברזיל	BR	k
בריטניה	GB	k
גרמניה	DE	k
דנמרק	DK	k
דרום אפריקה	ZA	k
הודו	IN	k
הולנד	NL	k
הונג קונג אזור מנהלי מיוחד של סין	HK	k
הונגריה	HU	k
הפיליפינים	PH	k
וייטנאם	VN	k
טורקיה	TR	k
טייוואן	TW	k
יוון	GR	k
יפן	JP	k
ישראל	IL	k
לוקסמבורג	LU	k
לטביה	LV	k
ליטא	LT	k
מלזיה	MY	k
מצרים	EG	k
מקאו אזור מנהלי מיוחד של סין	MO	k
מקסיקו	MX	k
מרוקו	MA	k
נורווגיה	NO	k
ניגריה	NG	k
ניו זילנד	NZ	k
סין	CN	k
סינגפור	SG	k
סלובניה	SI	k
סלובקיה	SK	k
ספרד	ES	k
סרביה	RS	k
ערב הסעודית	SA	k
פולין	PL	k
פורטוגל	PT	k
פינלנד	FI	k
פקיסטן	PK	k
פרו	PE	k
צ ילה	CL	k
צ כיה	CZ	k
צרפת	FR	k
קולומביה	CO	k
קוריאה הדרומית	KR	k
קזחסטן	KZ	k
קנדה	CA	k
קניה	KE	k
קרואטיה	HR	k
רומניה	RO	k
רוסיה	RU	k
שוודיה	SE	k
שווייץ	CH	k
תאילנד	TH	k
آرژانتین	AR	k
آلمان	DE	k
أستراليا	AU	k
ألمانيا	DE	k
أوكرانيا	UA	k
أيرلندا	IE	k
إسبانيا	ES	k
إستونيا	EE	k
إسرائيل	IL	k
إندونيسيا	ID	k
إيران	IR	k
إيطاليا	IT	k
اتریش	AT	k
استرالیا	AU	k
استونی	EE	k
اسرائیل	IL	k
اسلواکی	SK	k
اسلوونی	SI	k
اسپانیا	ES	k
افریقای جنوبی	ZA	k
افغانستان	AF	k
الأراضي الفلسطينية	PS	k
الأرجنتين	AR	k
الأردن	JO	k
الإمارات العربية المتحدة	AE	k
البحرين	BH	k
البرازيل	BR	k
البرتغال	PT	k
التشيك	CZ	k
الجزائر	DZ	k
الدانمرك	DK	k
السعودية	SA	k
السودان	SD	k
السويد	SE	k
الصحراء الغربية	EH	k
الصين	CN	k
العراق	IQ	k
الفلبين	PH	k
الكويت	KW	k
المغرب	MA	k
المكسيك	MX	k
المملكة العربية السعودية	SA	k
المملكة المتحدة	GB	k
النرويج	NO	k
النمسا	AT	k
الهند	IN	k
الولايات المتحدة	US	k
اليابان	JP	k
اليمن	YE	k
اليونان	GR	k
امارات متحدهٔ عربی	AE	k
اندونزی	ID	k
اوکراین	UA	k
ایالات متحده	US	k
ایتالیا	IT	k
ایران	IR	k
ایرلند	IE	k
باكستان	PK	k
برزیل	BR	k
بریتانیا	GB	k
بلجيكا	BE	k
بلغارستان	BG	k
بلغاريا	BG	k
بلژیک	BE	k
بنغلاديش	BD	k
بنگلادش	BD	k
بولندا	PL	k
بيرو	PE	k
تايلاند	TH	k
تايوان	TW	k
تایلند	TH	k
تایوان	TW	k
تركيا	TR	k
ترکیه	TR	k
تشاد	TD	k
تشيلي	CL	k
تونس	TN	k
جزر القمر	KM	k
جنوب أفريقيا	ZA	k
جنوب السودان	SS	k
دانمارک	DK	k
روسيا	RU	k
روسیه	RU	k
رومانيا	RO	k
رومانی	RO	k
سلوفاكيا	SK	k
سلوفينيا	SI	k
سنغافورة	SG	k
سنگاپور	SG	k
سوئد	SE	k
سوئیس	CH	k
سوريا	SY	k
سويسرا	CH	k
شیلی	CL	k
صربستان	RS	k
صربيا	RS	k
عربستان سعودی	SA	k
عُمان	OM	k
فرانسه	FR	k
فرنسا	FR	k
فنلاند	FI	k
فنلندا	FI	k
فيتنام	VN	k
فیلیپین	PH	k
قزاقستان	KZ	k
قطر	QA	k
كازاخستان	KZ	k
كرواتيا	HR	k
كندا	CA	k
كوريا الجنوبية	KR	k
كولومبيا	CO	k
كينيا	KE	k
لاتفيا	LV	k
لبنان	LB	k
لتونی	LV	k
لهستان	PL	k
لوكسمبورغ	LU	k
لوکزامبورگ	LU	k
ليبيا	LY	k
ليتوانيا	LT	k
لیتوانی	LT	k
مالزی	MY	k
ماليزيا	MY	k
ماکائو منطقهٔ ویژهٔ اداری چین	MO	k
مجارستان	HU	k
مراکش	MA	k
مصر	EG	k
منطقة ماكاو الإدارية الخاصة	MO	k
موريتانيا	MR	k
مکزیک	MX	k
نروژ	NO	k
نيجيريا	NG	k
نيوزيلندا	NZ	k
نیجریه	NG	k
نیوزیلند	NZ	k
هلند	NL	k
هند	IN	k
هنغاريا	HU	k
هنگکنگ منطقهٔ ویژهٔ اداری چین	HK	k
هولندا	NL	k
هونغ كونغ الصينية منطقة إدارية خاصة	HK	k
ویتنام	VN	k
پاکستان	PK	k
پرتغال	PT	k
پرو	PE	k
چین	CN	k
ژاپن	JP	k
کانادا	CA	k
کرهٔ جنوبی	KR	k
کرواسی	HR	k
کلمبیا	CO	k
کنیا	KE	k
یونان	GR	k
अर्जेंटीना	AR	k
आयरलैंड	IE	k
इंडोनेशिया	ID	k
इज़राइल	IL	k
इटली	IT	k
ईरान	IR	k
एस्टोनिया	EE	k
ऑस्ट्रिया	AT	k
ऑस्ट्रेलिया	AU	k
कज़ाखस्तान	KZ	k
कनाडा	CA	k
केन्या	KE	k
कोलंबिया	CO	k
क्रोएशिया	HR	k
चिली	CL	k
चीन	CN	k
चेकिया	CZ	k
जर्मनी	DE	k
जापान	JP	k
डेनमार्क	DK	k
ताइवान	TW	k
तुर्किये	TR	k
थाईलैंड	TH	k
दक्षिण अफ़्रीका	ZA	k
दक्षिण कोरिया	KR	k
नाइजीरिया	NG	k
नीदरलैंड	NL	k
नेपाल	NP	k
नॉर्वे	NO	k
न्यूज़ीलैंड	NZ	k
पाकिस्तान	PK	k
पुर्तगाल	PT	k
पेरू	PE	k
पोलैंड	PL	k
फ़िनलैंड	FI	k
फ़िलिपींस	PH	k
फ़्रांस	FR	k
बांग्लादेश	BD	k
बुल्गारिया	BG	k
बेल्जियम	BE	k
ब्राज़ील	BR	k
भारत	IN	k
मकाऊ विशेष प्रशासनिक क्षेत्र चीन	MO	k
मलेशिया	MY	k
मिस्र	EG	k
मैक्सिको	MX	k
मोरक्को	MA	k
यूक्रेन	UA	k
यूनाइटेड किंगडम	GB	k
यूनान	GR	k
रूस	RU	k
रोमानिया	RO	k
लग्ज़मबर्ग	LU	k
लातविया	LV	k
लिथुआनिया	LT	k
वियतनाम	VN	k
संयुक्त अरब अमीरात	AE	k
संयुक्त राज्य	US	k
सऊदी अरब	SA	k
सर्बिया	RS	k
सिंगापुर	SG	k
स्पेन	ES	k
स्लोवाकिया	SK	k
स्लोवेनिया	SI	k
स्विट्ज़रलैंड	CH	k
स्वीडन	SE	k
हंगरी	HU	k
हाँग काँग चीन विशेष प्रशासनिक क्षेत्र	HK	k
বাংলাদেশ	BD	k
ශ්රී ලංකාව	LK	k
กรีซ	GR	k
คาซัคสถาน	KZ	k
จีน	CN	k
ชิลี	CL	k
ซาอุดีอาระเบีย	SA	k
ญี่ปุ่น	JP	k
ตุรกี	TR	k
นอร์เวย์	NO	k
นิวซีแลนด์	NZ	k
บราซิล	BR	k
บังกลาเทศ	BD	k
บัลแกเรีย	BG	k
ประเทศไทย	TH	k
ปากีสถาน	PK	k
ฝรั่งเศส	FR	k
ฟินแลนด์	FI	k
ฟิลิปปินส์	PH	k
มาเลเซีย	MY	k
ยูเครน	UA	k
รัสเซีย	RU	k
ลักเซมเบิร์ก	LU	k
ลัตเวีย	LV	k
ลิทัวเนีย	LT	k
สวิตเซอร์แลนด์	CH	k
สวีเดน	SE	k
สหรัฐอาหรับเอมิเรตส์	AE	k
สหรัฐอเมริกา	US	k
สหราชอาณาจักร	GB	k
สิงคโปร์	SG	k
สเปน	ES	k
สโลวะเกีย	SK	k
สโลวีเนีย	SI	k
ออสเตรีย	AT	k
ออสเตรเลีย	AU	k
อาร์เจนตินา	AR	k
อิตาลี	IT	k
อินเดีย	IN	k
อินโดนีเซีย	ID	k
อิสราเอล	IL	k
อิหร่าน	IR	k
อียิปต์	EG	k
ฮังการี	HU	k
เกาหลีใต้	KR	k
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน	MO	k
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน	HK	k
เคนยา	KE	k
เช็ก	CZ	k
เซอร์เบีย	RS	k
เดนมาร์ก	DK	k
เนเธอร์แลนด์	NL	k
เบลเยียม	BE	k
เปรู	PE	k
เม็กซิโก	MX	k
เยอรมนี	DE	k
เวียดนาม	VN	k
เอสโตเนีย	EE	k
แคนาดา	CA	k
แอฟริกาใต้	ZA	k
โครเอเชีย	HR	k
โคลอมเบีย	CO	k
โปรตุเกส	PT	k
โปแลนด์	PL	k
โมร็อกโก	MA	k
โรมาเนีย	RO	k
ไต้หวัน	TW	k
ไทย	TH	k
ไนจีเรีย	NG	k
ไอร์แลนด์	IE	k
ລາວ	LA	k
འབྲུག	BT	k
မြန်မာ	MM	k
საქართველო	GE	k
ኢትዮጵያ	ET	k
ኤርትራ	ER	k
កម្ពុជា	KH	k
アイスランド	IS	8
アイルランド	IE	8
アゼルバイジャン	AZ	8
アフガニスタン	AF	8
アメリカ	US	v
アメリカ合众国	US	8
アラブ首长国连邦	AE	8
アルジェリア	DZ	8
アルゼンチン	AR	8
アルバ	AW	8
アルバニア	AL	8
アルメニア	AM	8
アンギラ	AI	8
アンゴラ	AO	8
アンティグア バーブーダ	AG	8
アンドラ	AD	8
イエメン	YE	8
イギリス	GB	8
イスラエル	IL	8
イタリア	IT	8
イラク	IQ	8
イラン	IR	8
イングランド	GB	k
インド	IN	8
インドネシア	ID	8
ウォリス フツナ	WF	8
ウガンダ	UG	8
ウクライナ	UA	8
ウズベキスタン	UZ	8
ウルグアイ	UY	8
エクアドル	EC	8
エジプト	EG	8
エストニア	EE	8
エスワティニ	SZ	8
エチオピア	ET	8
エリトリア	ER	8
エルサルバドル	SV	8
オマーン	OM	8
オランダ	NL	8
オランダ领カリブ	BQ	8
オーストラリア	AU	8
オーストリア	AT	8
オーランド诸岛	AX	8
カザフスタン	KZ	8
カタール	QA	8
カナダ	CA	8
カメルーン	CM	8
カンボジア	KH	8
カーボベルデ	CV	8
ガイアナ	GY	8
ガボン	GA	8
ガンビア	GM	8
ガーナ	GH	8
ガーンジー	GG	8
キプロス	CY	8
キュラソー	CW	8
キューバ	CU	8
キリバス	KI	8
キルギス	KG	8
ギニア	GN	8
ギニアビサウ	GW	8
ギリシャ	GR	8
クウェート	KW	8
クック诸岛	CK	8
クリスマス岛	CX	8
クロアチア	HR	8
グアテマラ	GT	8
グアドループ	GP	8
グアム	GU	8
グリーンランド	GL	8
グレナダ	GD	8
ケイマン诸岛	KY	8
ケニア	KE	8
ココス キーリング 诸岛	CC	8
コスタリカ	CR	8
コソボ	XK	8
コモロ	KM	8
コロンビア	CO	8
コンゴ共和国 ブラザビル	CG	8
コンゴ民主共和国 キンシャサ	CD	8
コートジボワール	CI	8
サウジアラビア	SA	8
サウスジョージア サウスサンドウィッチ诸岛	GS	8
サモア	WS	8
サン バルテルミー	BL	8
サン マルタン	MF	8
サントメ プリンシペ	ST	8
サンピエール岛 ミクロン岛	PM	8
サンマリノ	SM	8
ザンビア	ZM	8
シエラレオネ	SL	8
シリア	SY	8
シンガポール	SG	8
シント マールテン	SX	8
ジブチ	DJ	8
ジブラルタル	GI	8
ジャマイカ	JM	8
ジャージー	JE	8
ジョージア	GE	8
ジンバブエ	ZW	8
スイス	CH	8
スウェーデン	SE	8
スバールバル诸岛 ヤンマイエン岛	SJ	8
スペイン	ES	8
スリナム	SR	8
スリランカ	LK	8
スロバキア	SK	8
スロベニア	SI	8
スーダン	SD	8
セネガル	SN	8
セルビア	RS	8
セントクリストファー ネーヴィス	KN	8
セントビンセント及びグレナディーン诸岛	VC	8
セントヘレナ	SH	8
セントルシア	LC	8
セーシェル	SC	8
ソマリア	SO	8
ソロモン诸岛	SB	8
タイ	TH	8
タジキスタン	TJ	8
タンザニア	TZ	8
タークス カイコス诸岛	TC	8
チェコ	CZ	8
チャド	TD	8
チュニジア	TN	8
チリ	CL	8
ツバル	TV	8
デンマーク	DK	8
トケラウ	TK	8
トリニダード トバゴ	TT	8
トルクメニスタン	TM	8
トルコ	TR	8
トンガ	TO	8
トーゴ	TG	8
ドイツ	DE	8
ドミニカ共和国	DO	8
ドミニカ国	DM	8
ナイジェリア	NG	8
ナウル	NR	8
ナミビア	NA	8
ニウエ	NU	8
ニカラグア	NI	8
ニジェール	NE	8
ニューカレドニア	NC	8
ニュージーランド	NZ	8
ネパール	NP	8
ノルウェー	NO	8
ノーフォーク岛	NF	8
ハイチ	HT	8
ハンガリー	HU	8
ハード岛 マクドナルド诸岛	HM	8
バチカン市国	VA	8
バヌアツ	VU	8
バハマ	BS	8
バミューダ	BM	8
バルバドス	BB	8
バングラデシュ	BD	8
バーレーン	BH	8
パキスタン	PK	8
パナマ	PA	8
パプアニューギニア	PG	8
パラオ	PW	8
パラグアイ	PY	8
パレスチナ	PS	8
パレスチナ自治区	PS	8
ピトケアン诸岛	PN	8
フィジー	FJ	8
フィリピン	PH	8
フィンランド	FI	8
フェロー诸岛	FO	8
フォークランド诸岛	FK	8
フランス	FR	8
ブラジル	BR	8
ブルガリア	BG	8
ブルキナファソ	BF	8
ブルネイ	BN	8
ブルンジ	BI	8
ブータン	BT	8
ブーベ岛	BV	8
プエルトリコ	PR	8
ベトナム	VN	8
ベナン	BJ	8
ベネズエラ	VE	8
ベラルーシ	BY	8
ベリーズ	BZ	8
ベルギー	BE	8
ペルー	PE	8
ホンジュラス	HN	8
ボスニア ヘルツェゴビナ	BA	8
ボツワナ	BW	8
ボリビア	BO	8
ポルトガル	PT	8
ポーランド	PL	8
マカオ	MO	8
マダガスカル	MG	8
マヨット	YT	8
マラウイ	MW	8
マリ	ML	8
マルタ	MT	8
マルティニーク	MQ	8
マレーシア	MY	8
マン岛	IM	8
マーシャル诸岛	MH	8
ミクロネシア连邦	FM	8
ミャンマー	MM	8
ミャンマー ビルマ	MM	8
メキシコ	MX	8
モザンビーク	MZ	8
モナコ	MC	8
モルディブ	MV	8
モルドバ	MD	8
モロッコ	MA	8
モンゴル	MN	8
モンテネグロ	ME	8
モントセラト	MS	8
モーリシャス	MU	8
モーリタニア	MR	8
ヨルダン	JO	8
ラオス	LA	8
ラトビア	LV	8
リトアニア	LT	8
リヒテンシュタイン	LI	8
リビア	LY	8
リベリア	LR	8
ルクセンブルク	LU	8
ルワンダ	RW	8
ルーマニア	RO	8
レソト	LS	8
レバノン	LB	8
レユニオン	RE	8
ロシア	RU	8
万那杜	VU	2
不丹	BT	1
东ティモール	TL	8
东加	TO	2
东帝汶	TL	1
中华人民共和国	CN	v
中华人民共和国マカオ特别行政区	MO	8
中华人民共和国香港特别行政区	HK	8
中华民国	TW	k
中国	CN	1
中国内地	CN	k
中国台湾	TW	k
中国台湾省	TW	k
中国大陆	CN	k
中国澳门	MO	k
中国澳门特别行政区	MO	1
中国香港	HK	k
中国香港特别行政区	HK	1
中央アフリカ共和国	CF	8
中非共和国	CF	1
丹麦	DK	1
义大利	IT	2
乌克兰	UA	1
乌兹别克	UZ	2
乌兹别克斯坦	UZ	1
乌干达	UG	1
乌拉圭	UY	1
乍得	TD	1
乔治亚	GE	2
也门	YE	1
亚塞拜然	AZ	2
亚美尼亚	AM	1
仏领ギアナ	GF	8
仏领ポリネシア	PF	8
仏领极南诸岛	TF	8
以色列	IL	1
伊拉克	IQ	1
伊朗	IR	1
伯利兹	BZ	1
佛得角	CV	1
俄国	RU	v
俄罗斯	RU	1
俄罗斯联邦	RU	v
保加利亚	BG	1
克罗地亚	HR	1
克罗埃西亚	HR	2
关岛	GU	1
内地	CN	v
冈比亚	GM	1
冰岛	IS	1
几内亚	GN	1
几内亚比索	GW	2
几内亚比绍	GW	1
列支敦士登	LI	1
列支敦斯登	LI	2
刚果 布	CG	1
刚果 布拉萨	CG	2
刚果 金	CD	1
刚果 金夏沙	CD	2
刚果共和国	CG	v
刚果民主共和国	CD	v
利比亚	LY	1
利比里亚	LR	1
加国	CA	v
加彭	GA	2
加拿大	CA	1
加纳	GH	1
加蓬	GA	1
匈牙利	HU	1
北マケドニア	MK	8
北マリアナ诸岛	MP	8
北朝鲜	KP	8
北爱尔兰	GB	k
北韩	KP	2
北马其顿	MK	1
北马利安纳群岛	MP	2
北马里亚纳群岛	MP	1
千里达及托巴哥	TT	2
南アフリカ	ZA	8
南スーダン	SS	8
南乔治亚与南三明治群岛	GS	2
南乔治亚和南桑威奇群岛	GS	1
南朝鲜	KR	v
南极	AQ	8
南极洲	AQ	1
南苏丹	SS	1
南非	ZA	1
南韩	KR	2
博茨瓦纳	BW	1
卡塔尔	QA	1
卡达	QA	2
卢安达	RW	2
卢旺达	RW	1
卢森堡	LU	1
印尼	ID	2
印度	IN	1
印度共和国	IN	v
印度尼西亚	ID	1
印度尼西亚共和国	ID	v
危地马拉	GT	1
厄利垂亚	ER	2
厄瓜多	EC	2
厄瓜多尔	EC	1
厄立特里亚	ER	1
叙利亚	SY	1
古巴	CU	1
台湾	TW	1
台湾省	TW	k
史瓦帝尼	SZ	2
叶门	YE	2
合众国领有小离岛	UM	8
吉尔吉斯	KG	2
吉尔吉斯斯坦	KG	1
吉布地	DJ	2
吉布提	DJ	1
吉里巴斯	KI	2
吐瓦鲁	TV	2
哈萨克	KZ	2
哈萨克斯坦	KZ	1
哥伦比亚	CO	1
哥斯大黎加	CR	2
哥斯达黎加	CR	1
喀麦隆	CM	1
图瓦卢	TV	1
土克斯及开科斯群岛	TC	2
土库曼	TM	2
土库曼斯坦	TM	1
土耳其	TR	1
土耳其共和国	TR	v
圣克里斯多福及尼维斯	KN	2
圣卢西亚	LC	1
圣基茨和尼维斯	KN	1
圣多美和普林西比	ST	1
圣多美普林西比	ST	2
圣巴泰勒米	BL	1
圣巴瑟米	BL	2
圣文森及格瑞那丁	VC	2
圣文森特和格林纳丁斯	VC	1
圣皮埃与密克隆群岛	PM	2
圣皮埃尔和密克隆群岛	PM	1
圣诞岛	CX	1
圣赫勒拿	SH	1
圣赫勒拿岛	SH	2
圣露西亚	LC	2
圣马利诺	SM	2
圣马力诺	SM	1
圭亚那	GY	1
坦尚尼亚	TZ	2
坦桑尼亚	TZ	1
埃及	EG	1
埃及阿拉伯共和国	EG	v
埃塞俄比亚	ET	1
基里巴斯	KI	1
塔吉克	TJ	2
塔吉克斯坦	TJ	1
塞内加尔	SN	1
塞尔维亚	RS	1
塞席尔	SC	2
塞拉利昂	SL	1
塞浦路斯	CY	1
塞舌尔	SC	1
墨西哥	MX	1
墨西哥合众国	MX	v
多哥	TG	1
多明尼加共和国	DO	2
多米尼克	DM	1
多米尼加共和国	DO	1
大不列颠	GB	v
大陆	CN	v
大韩民国	KR	v
大马	MY	v
奈及利亚	NG	2
奥兰群岛	AX	1
奥地利	AT	1
委内瑞拉	VE	1
威尔士	GB	k
孟加拉	BD	2
孟加拉国	BD	1
安哥拉	AO	1
安圭拉	AI	1
安地卡及巴布达	AG	2
安奎拉	AI	2
安提瓜和巴布达	AG	1
安道尔	AD	1
宏都拉斯	HN	2
密克罗尼西亚	FM	1
寮国	LA	2
尚比亚	ZM	2
尼加拉瓜	NI	1
尼日	NE	2
尼日利亚	NG	1
尼日尔	NE	1
尼泊尔	NP	1
尼泊尔联邦民主共和国	NP	v
巴勒斯坦	PS	1
巴勒斯坦国	PS	v
巴勒斯坦自治区	PS	2
巴勒斯坦领土	PS	1
巴哈马	BS	1
巴基斯坦	PK	1
巴基斯坦伊斯兰共和国	PK	v
巴巴多斯	BB	1
巴布亚新几内亚	PG	1
巴布亚纽几内亚	PG	2
巴拉圭	PY	1
巴拿马	PA	1
巴林	BH	1
巴西	BR	1
巴西联邦共和国	BR	v
巴贝多	BB	2
布吉纳法索	BF	2
布基纳法索	BF	1
布威岛	BV	2
布隆迪	BI	1
布韦岛	BV	1
希腊	GR	1
帕劳	PW	1
帛琉	PW	2
库克群岛	CK	1
库拉索	CW	1
开曼	KY	v
开曼群岛	KY	1
德国	DE	1
德意志联邦共和国	DE	v
意大利	IT	1
意大利共和国	IT	v
所罗门群岛	SB	1
托克劳	TK	1
托克劳群岛	TK	2
拉脱维亚	LV	1
挪威	NO	1
挪威属斯瓦巴及尖棉	SJ	2
捷克	CZ	1
捷克共和国	CZ	v
摩尔多瓦	MD	1
摩洛哥	MA	1
摩纳哥	MC	1
文莱	BN	1
斐济	FJ	1
斯威士兰	SZ	1
斯洛伐克	SK	1
斯洛文尼亚	SI	1
斯洛维尼亚	SI	2
斯瓦尔巴和扬马延	SJ	1
斯里兰卡	LK	1
新加坡	SG	1
新加坡共和国	SG	v
新喀里多尼亚	NC	1
新西兰	NZ	1
日本	JP	1
日本国	JP	v
星加坡	SG	v
智利	CL	1
曼岛	IM	2
朝鲜	KP	1
朝鲜民主主义人民共和国	KP	v
查德	TD	2
柬埔寨	KH	1
柬埔寨王国	KH	v
根息	GG	2
根西岛	GG	1
格林纳达	GD	1
格瑞那达	GD	2
格陵兰	GL	1
格鲁吉亚	GE	1
梵蒂冈	VA	1
模里西斯	MU	2
比利时	BE	1
毛里塔尼亚	MR	1
毛里求斯	MU	1
汤加	TO	1
汶莱	BN	2
沙乌地阿拉伯	SA	2
沙特	SA	v
沙特阿拉伯	SA	1
法兰西	FR	v
法兰西共和国	FR	v
法国	FR	1
法属南部属地	TF	2
法属南部领地	TF	1
法属圣马丁	MF	1
法属圭亚那	GF	1
法属波利尼西亚	PF	1
法属玻里尼西亚	PF	2
法罗群岛	FO	1
波兰	PL	1
波士尼亚与赫塞哥维纳	BA	2
波多黎各	PR	1
波斯尼亚和黑塞哥维那	BA	1
波札那	BW	2
泰国	TH	1
泰王国	TH	v
泽西岛	JE	1
津巴布韦	ZW	1
洪都拉斯	HN	1
海地	HT	1
澳大利亚	AU	1
澳大利亚联邦	AU	v
澳洲	AU	2
澳门	MO	1
澳门特别行政区	MO	v
爱尔兰	IE	1
爱沙尼亚	EE	1
牙买加	JM	1
特克斯和凯科斯群岛	TC	1
特立尼达和多巴哥	TT	1
狮城	SG	v
狮子山	SL	2
玻利维亚	BO	1
瑙鲁	NR	1
瑞典	SE	1
瑞士	CH	1
瓜地洛普	GP	2
瓜地马拉	GT	2
瓜德罗普	GP	1
瓦利斯和富图纳	WF	1
瓦利斯群岛和富图那群岛	WF	2
瓦努阿图	VU	1
甘比亚	GM	2
留尼旺	RE	2
留尼汪	RE	1
白俄罗斯	BY	1
白俄罗斯共和国	BY	v
百慕大	BM	1
百慕达	BM	2
皮特凯恩群岛	PN	1
皮特肯群岛	PN	2
盖亚那	GY	2
直布罗陀	GI	1
福克兰群岛	FK	1
科克斯 基灵 群岛	CC	2
科威特	KW	1
科摩罗	KM	1
科特迪瓦	CI	1
科科斯 基林 群岛	CC	1
科索沃	XK	1
秘鲁	PE	1
突尼斯	TN	1
突尼西亚	TN	2
立陶宛	LT	1
米国	US	v
米领サモア	AS	8
米领ヴァージン诸岛	VI	8
索罗门群岛	SB	2
索马利亚	SO	2
索马里	SO	1
约旦	JO	1
纳米比亚	NA	1
纽埃	NU	1
纽埃岛	NU	2
纽西兰	NZ	2
维德角	CV	2
缅甸	MM	1
罗马尼亚	RO	1
美利坚合众国	US	v
美国	US	1
美国本土外小岛屿	UM	1
美属维京群岛	VI	2
美属维尔京群岛	VI	1
美属萨摩亚	AS	1
老挝	LA	1
老挝人民民主共和国	LA	v
肯亚	KE	2
肯尼亚	KE	1
芬兰	FI	1
苏丹	SD	1
苏利南	SR	2
苏格兰	GB	k
苏里南	SR	1
英国	GB	1
英属印度洋领地	IO	1
英属维京群岛	VG	2
英属维尔京群岛	VG	1
英格兰	GB	k
英领インド洋地域	IO	8
英领ヴァージン诸岛	VG	8
茅利塔尼亚	MR	2
荷兰	NL	1
荷兰加勒比区	BQ	2
荷属加勒比区	BQ	1
荷属圣马丁	SX	1
荷属阿鲁巴	AW	2
莫三比克	MZ	2
莫桑比克	MZ	1
莱索托	LS	1
菲律宾	PH	1
菲律宾共和国	PH	v
萨尔瓦多	SV	1
萨摩亚	WS	1
葛摩	KM	2
葡萄牙	PT	1
蒙古	MN	1
蒙古国	MN	v
蒙哲腊	MS	2
蒙特内哥罗	ME	2
蒙特塞拉特	MS	1
蒲隆地	BI	2
衣索比亚	ET	2
西サハラ	EH	8
西撒哈拉	EH	1
西班牙	ES	1
西班牙王国	ES	v
诺福克岛	NF	1
诺鲁	NR	2
象牙海岸	CI	2
贝南	BJ	2
贝宁	BJ	1
贝里斯	BZ	2
赖比瑞亚	LR	2
赖索托	LS	2
赛普勒斯	CY	2
赞比亚	ZM	1
赤道ギニア	GQ	8
赤道几内亚	GQ	1
赫德岛及麦唐纳群岛	HM	2
赫德岛和麦克唐纳群岛	HM	1
越南	VN	1
越南社会主义共和国	VN	v
辛巴威	ZW	2
迦纳	GH	2
阿塞拜疆	AZ	1
阿富汗	AF	1
阿尔及利亚	DZ	1
阿尔巴尼亚	AL	1
阿拉伯联合大公国	AE	2
阿拉伯联合酋长国	AE	1
阿曼	OM	1
阿根廷	AR	1
阿联酋	AE	1
阿鲁巴	AW	1
韩国	KR	1
香港	HK	1
香港特别行政区	HK	v
香港特区	HK	v
马丁尼克	MQ	2
马利	ML	2
马尔他	MT	2
马尔代夫	MV	1
马尔地夫	MV	2
马恩岛	IM	1
马拉威	MW	2
马拉维	MW	1
马提尼克	MQ	1
马来西亚	MY	1
马来西亚联邦	MY	v
马约特	YT	1
马约特岛	YT	2
马绍尔群岛	MH	1
马耳他	MT	1
马达加斯加	MG	1
马里	ML	1
黎巴嫩	LB	1
黑山	ME	1
가나	GH	9
가봉	GA	9
가이아나	GY	9
감비아	GM	9
건지	GG	9
과들루프	GP	9
과테말라	GT	9
괌	GU	9
그레나다	GD	9
그리스	GR	9
그린란드	GL	9
기니	GN	9
기니비사우	GW	9
나미비아	NA	9
나우루	NR	9
나이지리아	NG	9
남극 대륙	AQ	9
남수단	SS	9
남아프리카	ZA	9
네덜란드	NL	9
네덜란드령 카리브	BQ	9
네팔	NP	9
노르웨이	NO	9
노퍽섬	NF	9
뉴질랜드	NZ	9
뉴칼레도니아	NC	9
니우에	NU	9
니제르	NE	9
니카라과	NI	9
대만	TW	9
대한민국	KR	9
덴마크	DK	9
도미니카	DM	9
도미니카 공화국	DO	9
독일	DE	9
동티모르	TL	9
라오스	LA	9
라이베리아	LR	9
라트비아	LV	9
러시아	RU	9
레바논	LB	9
레소토	LS	9
레위니옹	RE	9
루마니아	RO	9
룩셈부르크	LU	9
르완다	RW	9
리비아	LY	9
리투아니아	LT	9
리히텐슈타인	LI	9
마다가스카르	MG	9
마르티니크	MQ	9
마셜 제도	MH	9
마요트	YT	9
마카오	MO	9
마카오 중국 특별행정구	MO	9
말라위	MW	9
말레이시아	MY	9
말리	ML	9
맨섬	IM	9
멕시코	MX	9
모나코	MC	9
모로코	MA	9
모리셔스	MU	9
모리타니	MR	9
모잠비크	MZ	9
몬테네그로	ME	9
몬트세라트	MS	9
몰도바	MD	9
몰디브	MV	9
몰타	MT	9
몽골	MN	9
미국	US	9
미국령 버진아일랜드	VI	9
미국령 해외 제도	UM	9
미얀마	MM	9
미크로네시아	FM	9
바누아투	VU	9
바레인	BH	9
바베이도스	BB	9
바티칸 시국	VA	9
바하마	BS	9
방글라데시	BD	9
버뮤다	BM	9
베냉	BJ	9
베네수엘라	VE	9
베트남	VN	9
벨기에	BE	9
벨라루스	BY	9
벨리즈	BZ	9
보스니아 헤르체고비나	BA	9
보츠와나	BW	9
볼리비아	BO	9
부룬디	BI	9
부르키나파소	BF	9
부베섬	BV	9
부탄	BT	9
북마리아나제도	MP	9
북마케도니아	MK	9
북한	KP	9
불가리아	BG	9
브라질	BR	9
브루나이	BN	9
사모아	WS	9
사우디아라비아	SA	9
사우스조지아 사우스샌드위치 제도	GS	9
산마리노	SM	9
상투메 프린시페	ST	9
생마르탱	MF	9
생바르텔레미	BL	9
생피에르 미클롱	PM	9
서사하라	EH	9
세네갈	SN	9
세르비아	RS	9
세이셸	SC	9
세인트루시아	LC	9
세인트빈센트그레나딘	VC	9
세인트키츠 네비스	KN	9
세인트헬레나	SH	9
소말리아	SO	9
솔로몬 제도	SB	9
수단	SD	9
수리남	SR	9
스리랑카	LK	9
스발바르제도 얀마웬섬	SJ	9
스웨덴	SE	9
스위스	CH	9
스페인	ES	9
슬로바키아	SK	9
슬로베니아	SI	9
시리아	SY	9
시에라리온	SL	9
신트마르턴	SX	9
싱가포르	SG	9
아랍에미리트	AE	9
아루바	AW	9
아르메니아	AM	9
아르헨티나	AR	9
아메리칸 사모아	AS	9
아이슬란드	IS	9
아이티	HT	9
아일랜드	IE	9
아제르바이잔	AZ	9
아프가니스탄	AF	9
안도라	AD	9
알바니아	AL	9
알제리	DZ	9
앙골라	AO	9
앤티가 바부다	AG	9
앵귈라	AI	9
에리트리아	ER	9
에스와티니	SZ	9
에스토니아	EE	9
에콰도르	EC	9
에티오피아	ET	9
엘살바도르	SV	9
영국	GB	9
영국령 버진아일랜드	VG	9
영국령 인도양 지역	IO	9
예멘	YE	9
오만	OM	9
오스트레일리아	AU	9
오스트리아	AT	9
온두라스	HN	9
올란드 제도	AX	9
왈리스 푸투나 제도	WF	9
요르단	JO	9
우간다	UG	9
우루과이	UY	9
우즈베키스탄	UZ	9
우크라이나	UA	9
이라크	IQ	9
이란	IR	9
이스라엘	IL	9
이집트	EG	9
이탈리아	IT	9
인도	IN	9
인도네시아	ID	9
일본	JP	9
자메이카	JM	9
잠비아	ZM	9
저지	JE	9
적도 기니	GQ	9
조지아	GE	9
중국	CN	9
중앙 아프리카 공화국	CF	9
지부티	DJ	9
지브롤터	GI	9
짐바브웨	ZW	9
차드	TD	9
체코	CZ	9
칠레	CL	9
카메룬	CM	9
카보베르데	CV	9
카자흐스탄	KZ	9
카타르	QA	9
캄보디아	KH	9
캐나다	CA	9
케냐	KE	9
케이맨 제도	KY	9
코모로	KM	9
코소보	XK	9
코스타리카	CR	9
코코스 제도	CC	9
코트디부아르	CI	9
콜롬비아	CO	9
콩고 브라자빌	CG	9
콩고 킨샤사	CD	9
쿠바	CU	9
쿠웨이트	KW	9
쿡 제도	CK	9
퀴라소	CW	9
크로아티아	HR	9
크리스마스섬	CX	9
키르기스스탄	KG	9
키리바시	KI	9
키프로스	CY	9
타지키스탄	TJ	9
탄자니아	TZ	9
태국	TH	9
터크스 케이커스 제도	TC	9
토고	TG	9
토켈라우	TK	9
통가	TO	9
투르크메니스탄	TM	9
투발루	TV	9
튀니지	TN	9
튀르키예	TR	9
트리니다드 토바고	TT	9
파나마	PA	9
파라과이	PY	9
파키스탄	PK	9
파푸아뉴기니	PG	9
팔라우	PW	9
팔레스타인	PS	9
팔레스타인 지구	PS	9
페로 제도	FO	9
페루	PE	9
포르투갈	PT	9
포클랜드 제도	FK	9
폴란드	PL	9
푸에르토리코	PR	9
프랑스	FR	9
프랑스령 기아나	GF	9
프랑스령 남방 지역	TF	9
프랑스령 폴리네시아	PF	9
피지	FJ	9
핀란드	FI	9
필리핀	PH	9
핏케언 제도	PN	9
한국	KR	k
허드 맥도널드 제도	HM	9
헝가리	HU	9
홍콩	HK	9
홍콩 중국 특별행정구	HK	9
)T";

}  // namespace

std::string_view country_rows() { return kRows.substr(1); }
std::string_view country_names() { return kNames.substr(1); }

}  // namespace spruce
