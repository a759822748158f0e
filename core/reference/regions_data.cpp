// The tables of regions.h: one region a line (country, code, usual name), and each folded name or code with the lines it may
// mean, the most usual country first. Numbers are lines from 0.
// Source: ISO 3166-2; Google libaddressinput country data (Apache-2.0) of 2025-06-12; OpenCage address-formatting (MIT) of
// 2026-07-19; Chinese names by us. Facts only; 2026-11-26.
#include "core/reference/regions_data.h"

namespace spruce::regions_data {

const RegionRow kRegions[] = {
    {"CN","BJ","北京市"},{"CN","TJ","天津市"},{"CN","HE","河北省"},{"CN","SX","山西省"},{"CN","NM","内蒙古自治区"},{"CN","LN","辽宁省"},
    {"CN","JL","吉林省"},{"CN","HL","黑龙江省"},{"CN","SH","上海市"},{"CN","JS","江苏省"},{"CN","ZJ","浙江省"},{"CN","AH","安徽省"},
    {"CN","FJ","福建省"},{"CN","JX","江西省"},{"CN","SD","山东省"},{"CN","HA","河南省"},{"CN","HB","湖北省"},{"CN","HN","湖南省"},
    {"CN","GD","广东省"},{"CN","GX","广西壮族自治区"},{"CN","HI","海南省"},{"CN","CQ","重庆市"},{"CN","SC","四川省"},{"CN","GZ","贵州省"},
    {"CN","YN","云南省"},{"CN","XZ","西藏自治区"},{"CN","SN","陕西省"},{"CN","GS","甘肃省"},{"CN","QH","青海省"},
    {"CN","NX","宁夏回族自治区"},{"CN","XJ","新疆维吾尔自治区"},{"CN","TW","台湾省"},{"CN","HK","香港特别行政区"},{"CN","MO","澳门特别行政区"},
    {"US","AL","Alabama"},{"US","AK","Alaska"},{"US","AZ","Arizona"},{"US","AR","Arkansas"},
    {"US","CA","California"},{"US","CO","Colorado"},{"US","CT","Connecticut"},{"US","DE","Delaware"},
    {"US","DC","District of Columbia"},{"US","FL","Florida"},{"US","GA","Georgia"},{"US","HI","Hawaii"},
    {"US","ID","Idaho"},{"US","IL","Illinois"},{"US","IN","Indiana"},{"US","IA","Iowa"},{"US","KS","Kansas"},
    {"US","KY","Kentucky"},{"US","LA","Louisiana"},{"US","ME","Maine"},{"US","MD","Maryland"},
    {"US","MA","Massachusetts"},{"US","MI","Michigan"},{"US","MN","Minnesota"},{"US","MS","Mississippi"},
    {"US","MO","Missouri"},{"US","MT","Montana"},{"US","NE","Nebraska"},{"US","NV","Nevada"},
    {"US","NH","New Hampshire"},{"US","NJ","New Jersey"},{"US","NM","New Mexico"},{"US","NY","New York"},
    {"US","NC","North Carolina"},{"US","ND","North Dakota"},{"US","OH","Ohio"},{"US","OK","Oklahoma"},
    {"US","OR","Oregon"},{"US","PA","Pennsylvania"},{"US","RI","Rhode Island"},{"US","SC","South Carolina"},
    {"US","SD","South Dakota"},{"US","TN","Tennessee"},{"US","TX","Texas"},{"US","UT","Utah"},{"US","VT","Vermont"},
    {"US","VA","Virginia"},{"US","WA","Washington"},{"US","WV","West Virginia"},{"US","WI","Wisconsin"},
    {"US","WY","Wyoming"},{"US","PR","Puerto Rico"},{"US","GU","Guam"},{"US","VI","US Virgin Islands"},
    {"US","AS","American Samoa"},{"CA","AB","Alberta"},{"CA","BC","British Columbia"},{"CA","MB","Manitoba"},
    {"CA","NB","New Brunswick"},{"CA","NL","Newfoundland and Labrador"},{"CA","NS","Nova Scotia"},
    {"CA","NT","Northwest Territories"},{"CA","NU","Nunavut"},{"CA","ON","Ontario"},
    {"CA","PE","Prince Edward Island"},{"CA","QC","Quebec"},{"CA","SK","Saskatchewan"},{"CA","YT","Yukon"},
    {"AU","ACT","Australian Capital Territory"},{"AU","NSW","New South Wales"},{"AU","NT","Northern Territory"},
    {"AU","QLD","Queensland"},{"AU","SA","South Australia"},{"AU","TAS","Tasmania"},{"AU","VIC","Victoria"},
    {"AU","WA","Western Australia"},{"GB","ENG","England"},{"GB","SCT","Scotland"},{"GB","WLS","Wales"},
    {"GB","NIR","Northern Ireland"},{"DE","BW","Baden-Württemberg"},{"DE","BY","Bayern"},{"DE","BE","Berlin"},
    {"DE","BB","Brandenburg"},{"DE","HB","Bremen"},{"DE","HH","Hamburg"},{"DE","HE","Hessen"},
    {"DE","MV","Mecklenburg-Vorpommern"},{"DE","NI","Niedersachsen"},{"DE","NW","Nordrhein-Westfalen"},
    {"DE","RP","Rheinland-Pfalz"},{"DE","SL","Saarland"},{"DE","SN","Sachsen"},{"DE","ST","Sachsen-Anhalt"},
    {"DE","SH","Schleswig-Holstein"},{"DE","TH","Thüringen"},{"AT","B","Burgenland"},{"AT","K","Kärnten"},
    {"AT","NOE","Niederösterreich"},{"AT","OOE","Oberösterreich"},{"AT","S","Salzburg"},{"AT","ST","Steiermark"},
    {"AT","T","Tirol"},{"AT","V","Vorarlberg"},{"AT","W","Wien"},{"CH","AG","Aargau"},
    {"CH","BL","Basel-Landschaft"},{"CH","BS","Basel-Stadt"},{"CH","BE","Bern"},{"CH","FR","Fribourg"},
    {"CH","GE","Genève"},{"CH","GR","Graubünden"},{"CH","LU","Luzern"},{"CH","SG","St. Gallen"},
    {"CH","TI","Ticino"},{"CH","VD","Vaud"},{"CH","VS","Valais"},{"CH","ZG","Zug"},{"CH","ZH","Zürich"},
    {"BR","AC","Acre"},{"BR","AL","Alagoas"},{"BR","AM","Amazonas"},{"BR","BA","Bahia"},{"BR","CE","Ceará"},
    {"BR","DF","Distrito Federal"},{"BR","ES","Espírito Santo"},{"BR","GO","Goiás"},{"BR","MA","Maranhão"},
    {"BR","MT","Mato Grosso"},{"BR","MS","Mato Grosso do Sul"},{"BR","MG","Minas Gerais"},{"BR","PA","Pará"},
    {"BR","PB","Paraíba"},{"BR","PR","Paraná"},{"BR","PE","Pernambuco"},{"BR","RJ","Rio de Janeiro"},
    {"BR","RN","Rio Grande do Norte"},{"BR","RS","Rio Grande do Sul"},{"BR","SC","Santa Catarina"},
    {"BR","SP","São Paulo"},{"IN","AP","Andhra Pradesh"},{"IN","AS","Assam"},{"IN","BR","Bihar"},
    {"IN","DL","Delhi"},{"IN","GJ","Gujarat"},{"IN","HR","Haryana"},{"IN","KA","Karnataka"},{"IN","KL","Kerala"},
    {"IN","MP","Madhya Pradesh"},{"IN","MH","Maharashtra"},{"IN","PB","Punjab"},{"IN","RJ","Rajasthan"},
    {"IN","TN","Tamil Nadu"},{"IN","TG","Telangana"},{"IN","UP","Uttar Pradesh"},{"IN","WB","West Bengal"},
    {"MX","CMX","Ciudad de México"},{"MX","JAL","Jalisco"},{"MX","NLE","Nuevo León"},
    {"MX","MEX","Estado de México"},{"MX","PUE","Puebla"},{"MX","QUE","Querétaro"},{"MX","GUA","Guanajuato"},
    {"MX","BCN","Baja California"},{"MX","YUC","Yucatán"},{"MX","VER","Veracruz"},{"ES","AN","Andalucía"},
    {"ES","CT","Cataluña"},{"ES","MD","Comunidad de Madrid"},{"ES","VC","Comunidad Valenciana"},
    {"ES","PV","País Vasco"},{"ES","GA","Galicia"},{"JP","13","東京都"},{"JP","27","大阪府"},{"JP","26","京都府"},
    {"JP","01","北海道"},{"JP","14","神奈川県"},{"JP","23","愛知県"},{"JP","40","福岡県"},{"JP","28","兵庫県"},{"JP","12","千葉県"},
    {"JP","11","埼玉県"},{"US","AA","Armed Forces Americas"},{"US","AE","Armed Forces Europe"},
    {"US","AP","Armed Forces Pacific"},{"US","MH","Marshall Islands"},{"US","FM","Micronesia"},
    {"US","MP","Northern Mariana Islands"},{"US","PW","Palau"},{"BR","AP","Amapá"},{"BR","PI","Piauí"},
    {"BR","RO","Rondônia"},{"BR","RR","Roraima"},{"BR","SE","Sergipe"},{"BR","TO","Tocantins"},
    {"CH","AR","Appenzell Ausserrhoden"},{"CH","AI","Appenzell Innerrhoden"},{"CH","GL","Glarus"},
    {"CH","JU","Jura"},{"CH","NE","Neuenburg"},{"CH","NW","Nidwalden"},{"CH","OW","Obwalden"},
    {"CH","SH","Schaffhausen"},{"CH","SZ","Schwyz"},{"CH","SO","Solothurn"},{"CH","TG","Thurgau"},{"CH","UR","Uri"},
    {"IN","AN","Andaman & Nicobar"},{"IN","AR","Arunachal Pradesh"},{"IN","CH","Chandigarh"},
    {"IN","CT","Chhattisgarh"},{"IN","DN","Dadra & Nagar Haveli"},{"IN","DD","Daman & Diu"},{"IN","GA","Goa"},
    {"IN","HP","Himachal Pradesh"},{"IN","JK","Jammu & Kashmir"},{"IN","JH","Jharkhand"},{"IN","LD","Lakshadweep"},
    {"IN","MN","Manipur"},{"IN","ML","Meghalaya"},{"IN","MZ","Mizoram"},{"IN","NL","Nagaland"},{"IN","OR","Odisha"},
    {"IN","PY","Puducherry"},{"IN","SK","Sikkim"},{"IN","TR","Tripura"},{"IN","UL","Uttarakhand"},
    {"MX","AGU","Aguascalientes"},{"MX","BCS","Baja California Sur"},{"MX","CAM","Campeche"},{"MX","CHP","Chiapas"},
    {"MX","CHH","Chihuahua"},{"MX","COA","Coahuila"},{"MX","COL","Colima"},{"MX","DUR","Durango"},
    {"MX","GRO","Guerrero"},{"MX","HID","Hidalgo"},{"MX","MIC","Michoacán"},{"MX","MOR","Morelos"},
    {"MX","NAY","Nayarit"},{"MX","OAX","Oaxaca"},{"MX","ROO","Quintana Roo"},{"MX","SLP","San Luís Potosí"},
    {"MX","SIN","Sinalóa"},{"MX","SON","Sonora"},{"MX","TAB","Tabasco"},{"MX","TAM","Tamaulipas"},
    {"MX","TLA","Tlaxcala"},{"MX","ZAC","Zacatecas"},{"JP","02","青森県"},{"JP","03","岩手県"},{"JP","04","宮城県"},
    {"JP","05","秋田県"},{"JP","06","山形県"},{"JP","07","福島県"},{"JP","08","茨城県"},{"JP","09","栃木県"},{"JP","10","群馬県"},
    {"JP","15","新潟県"},{"JP","16","富山県"},{"JP","17","石川県"},{"JP","18","福井県"},{"JP","19","山梨県"},{"JP","20","長野県"},
    {"JP","21","岐阜県"},{"JP","22","静岡県"},{"JP","24","三重県"},{"JP","25","滋賀県"},{"JP","29","奈良県"},{"JP","30","和歌山県"},
    {"JP","31","鳥取県"},{"JP","32","島根県"},{"JP","33","岡山県"},{"JP","34","広島県"},{"JP","35","山口県"},{"JP","36","徳島県"},
    {"JP","37","香川県"},{"JP","38","愛媛県"},{"JP","39","高知県"},{"JP","41","佐賀県"},{"JP","42","長崎県"},{"JP","43","熊本県"},
    {"JP","44","大分県"},{"JP","45","宮崎県"},{"JP","46","鹿児島県"},{"JP","47","沖縄県"},{"KR","42","강원"},{"KR","41","경기"},
    {"KR","48","경남"},{"KR","47","경북"},{"KR","29","광주"},{"KR","27","대구"},{"KR","30","대전"},{"KR","26","부산"},
    {"KR","11","서울"},{"KR","세종특별자치시","세종"},{"KR","31","울산"},{"KR","28","인천"},{"KR","46","전남"},{"KR","45","전북"},
    {"KR","49","제주"},{"KR","44","충남"},{"KR","43","충북"},{"TW","TXG","台中市"},{"TW","TPE","台北市"},{"TW","TTT","台東縣"},
    {"TW","TNN","台南市"},{"TW","ILA","宜蘭縣"},{"TW","HUA","花蓮縣"},{"TW","金門縣","金門縣"},{"TW","NAN","南投縣"},
    {"TW","PIF","屏東縣"},{"TW","MIA","苗栗縣"},{"TW","TAO","桃園縣"},{"TW","KHH","高雄市"},{"TW","KEE","基隆市"},
    {"TW","連江縣","連江縣"},{"TW","YUN","雲林縣"},{"TW","TPQ","新北市"},{"TW","HSZ","新竹市"},{"TW","HSQ","新竹縣"},
    {"TW","CYI","嘉義市"},{"TW","CYQ","嘉義縣"},{"TW","CHA","彰化縣"},{"TW","PEN","澎湖縣"},{"IT","AG","Agrigento"},
    {"IT","AL","Alessandria"},{"IT","AN","Ancona"},{"IT","AR","Arezzo"},{"IT","AP","Ascoli Piceno"},
    {"IT","AT","Asti"},{"IT","AV","Avellino"},{"IT","BA","Bari"},{"IT","BT","Barletta-Andria-Trani"},
    {"IT","BL","Belluno"},{"IT","BN","Benevento"},{"IT","BG","Bergamo"},{"IT","BI","Biella"},{"IT","BO","Bologna"},
    {"IT","BZ","Bolzano"},{"IT","BS","Brescia"},{"IT","BR","Brindisi"},{"IT","CA","Cagliari"},
    {"IT","CL","Caltanissetta"},{"IT","CB","Campobasso"},{"IT","CI","Carbonia-Iglesias"},{"IT","CE","Caserta"},
    {"IT","CT","Catania"},{"IT","CZ","Catanzaro"},{"IT","CH","Chieti"},{"IT","CO","Como"},{"IT","CS","Cosenza"},
    {"IT","CR","Cremona"},{"IT","KR","Crotone"},{"IT","CN","Cuneo"},{"IT","EN","Enna"},{"IT","FM","Fermo"},
    {"IT","FE","Ferrara"},{"IT","FI","Firenze"},{"IT","FG","Foggia"},{"IT","FC","Forlì-Cesena"},
    {"IT","FR","Frosinone"},{"IT","GE","Genova"},{"IT","GO","Gorizia"},{"IT","GR","Grosseto"},{"IT","IM","Imperia"},
    {"IT","IS","Isernia"},{"IT","AQ","L'Aquila"},{"IT","SP","La Spezia"},{"IT","LT","Latina"},{"IT","LE","Lecce"},
    {"IT","LC","Lecco"},{"IT","LI","Livorno"},{"IT","LO","Lodi"},{"IT","LU","Lucca"},{"IT","MC","Macerata"},
    {"IT","MN","Mantova"},{"IT","MS","Massa-Carrara"},{"IT","MT","Matera"},{"IT","VS","Medio Campidano"},
    {"IT","ME","Messina"},{"IT","MI","Milano"},{"IT","MO","Modena"},{"IT","MB","Monza e della Brianza"},
    {"IT","NA","Napoli"},{"IT","NO","Novara"},{"IT","NU","Nuoro"},{"IT","OG","Ogliastra"},
    {"IT","OT","Olbia-Tempio"},{"IT","OR","Oristano"},{"IT","PD","Padova"},{"IT","PA","Palermo"},
    {"IT","PR","Parma"},{"IT","PV","Pavia"},{"IT","PG","Perugia"},{"IT","PU","Pesaro e Urbino"},
    {"IT","PE","Pescara"},{"IT","PC","Piacenza"},{"IT","PI","Pisa"},{"IT","PT","Pistoia"},{"IT","PN","Pordenone"},
    {"IT","PZ","Potenza"},{"IT","PO","Prato"},{"IT","RG","Ragusa"},{"IT","RA","Ravenna"},
    {"IT","RC","Reggio Calabria"},{"IT","RE","Reggio nell'Emilia"},{"IT","RI","Rieti"},{"IT","RN","Rimini"},
    {"IT","RM","Roma"},{"IT","RO","Rovigo"},{"IT","SA","Salerno"},{"IT","SS","Sassari"},{"IT","SV","Savona"},
    {"IT","SI","Siena"},{"IT","SR","Siracusa"},{"IT","SO","Sondrio"},{"IT","TA","Taranto"},{"IT","TE","Teramo"},
    {"IT","TR","Terni"},{"IT","TO","Torino"},{"IT","TP","Trapani"},{"IT","TN","Trento"},{"IT","TV","Treviso"},
    {"IT","TS","Trieste"},{"IT","UD","Udine"},{"IT","AO","Valle d'Aosta"},{"IT","VA","Varese"},
    {"IT","VE","Venezia"},{"IT","VB","Verbano-Cusio-Ossola"},{"IT","VC","Vercelli"},{"IT","VR","Verona"},
    {"IT","VV","Vibo Valentia"},{"IT","VI","Vicenza"},{"IT","VT","Viterbo"},{"ES","C","A Coruña"},
    {"ES","VI","Álava"},{"ES","AB","Albacete"},{"ES","A","Alicante"},{"ES","AL","Almería"},{"ES","O","Asturias"},
    {"ES","AV","Ávila"},{"ES","BA","Badajoz"},{"ES","B","Barcelona"},{"ES","BU","Burgos"},{"ES","CC","Cáceres"},
    {"ES","CA","Cádiz"},{"ES","S","Cantabria"},{"ES","CS","Castellón"},{"ES","CE","Ceuta"},
    {"ES","CR","Ciudad Real"},{"ES","CO","Córdoba"},{"ES","CU","Cuenca"},{"ES","GI","Girona"},{"ES","GR","Granada"},
    {"ES","GU","Guadalajara"},{"ES","SS","Guipúzcoa"},{"ES","H","Huelva"},{"ES","HU","Huesca"},
    {"ES","PM","Islas Baleares"},{"ES","J","Jaén"},{"ES","LO","La Rioja"},{"ES","GC","Las Palmas"},
    {"ES","LE","León"},{"ES","L","Lleida"},{"ES","LU","Lugo"},{"ES","M","Madrid"},{"ES","MA","Málaga"},
    {"ES","ML","Melilla"},{"ES","MU","Murcia"},{"ES","NA","Navarra"},{"ES","OR","Ourense"},{"ES","P","Palencia"},
    {"ES","PO","Pontevedra"},{"ES","SA","Salamanca"},{"ES","TF","Santa Cruz de Tenerife"},{"ES","SG","Segovia"},
    {"ES","SE","Sevilla"},{"ES","SO","Soria"},{"ES","T","Tarragona"},{"ES","TE","Teruel"},{"ES","TO","Toledo"},
    {"ES","V","Valencia"},{"ES","VA","Valladolid"},{"ES","BI","Vizcaya"},{"ES","ZA","Zamora"},{"ES","Z","Zaragoza"},
    {"AR","B","Buenos Aires"},{"AR","C","Capital Federal"},{"AR","K","Catamarca"},{"AR","H","Chaco"},
    {"AR","U","Chubut"},{"AR","X","Córdoba"},{"AR","W","Corrientes"},{"AR","E","Entre Ríos"},{"AR","P","Formosa"},
    {"AR","Y","Jujuy"},{"AR","L","La Pampa"},{"AR","F","La Rioja"},{"AR","M","Mendoza"},{"AR","N","Misiones"},
    {"AR","Q","Neuquén"},{"AR","R","Río Negro"},{"AR","A","Salta"},{"AR","J","San Juan"},{"AR","D","San Luis"},
    {"AR","Z","Santa Cruz"},{"AR","S","Santa Fe"},{"AR","G","Santiago del Estero"},{"AR","V","Tierra del Fuego"},
    {"AR","T","Tucumán"},{"CL","AN","Antofagasta"},{"CL","AR","Araucanía"},{"CL","AP","Arica y Parinacota"},
    {"CL","AT","Atacama"},{"CL","AI","Aysén del General Carlos Ibáñez del Campo"},{"CL","BI","Biobío"},
    {"CL","CO","Coquimbo"},{"CL","LI","Libertador General Bernardo O'Higgins"},{"CL","LL","Los Lagos"},
    {"CL","LR","Los Ríos"},{"CL","MA","Magallanes y de la Antártica Chilena"},{"CL","ML","Maule"},
    {"CL","RM","Metropolitana de Santiago"},{"CL","TA","Tarapacá"},{"CL","VS","Valparaíso"},{"ID","AC","Aceh"},
    {"ID","BA","Bali"},{"ID","BT","Banten"},{"ID","BE","Bengkulu"},{"ID","YO","Daerah Istimewa Yogyakarta"},
    {"ID","JK","Daerah Khusus Ibukota Jakarta"},{"ID","GO","Gorontalo"},{"ID","JA","Jambi"},
    {"ID","JB","Jawa Barat"},{"ID","JT","Jawa Tengah"},{"ID","JI","Jawa Timur"},{"ID","KB","Kalimantan Barat"},
    {"ID","KS","Kalimantan Selatan"},{"ID","KT","Kalimantan Tengah"},{"ID","KI","Kalimantan Timur"},
    {"ID","BB","Kepulauan Bangka Belitung"},{"ID","KR","Kepulauan Riau"},{"ID","LA","Lampung"},{"ID","MA","Maluku"},
    {"ID","MU","Maluku Utara"},{"ID","NB","Nusa Tenggara Barat"},{"ID","NT","Nusa Tenggara Timur"},
    {"ID","PA","Papua"},{"ID","PB","Papua Barat"},{"ID","RI","Riau"},{"ID","SR","Sulawesi Barat"},
    {"ID","SN","Sulawesi Selatan"},{"ID","ST","Sulawesi Tengah"},{"ID","SG","Sulawesi Tenggara"},
    {"ID","SA","Sulawesi Utara"},{"ID","SB","Sumatera Barat"},{"ID","SS","Sumatera Selatan"},
    {"ID","SU","Sumatera Utara"},{"IE","CW","Co. Carlow"},{"IE","CN","Co. Cavan"},{"IE","CE","Co. Clare"},
    {"IE","C","Co. Cork"},{"IE","DL","Co. Donegal"},{"IE","D","Co. Dublin"},{"IE","G","Co. Galway"},
    {"IE","KY","Co. Kerry"},{"IE","KE","Co. Kildare"},{"IE","KK","Co. Kilkenny"},{"IE","LS","Co. Laois"},
    {"IE","LM","Co. Leitrim"},{"IE","LK","Co. Limerick"},{"IE","LD","Co. Longford"},{"IE","LH","Co. Louth"},
    {"IE","MO","Co. Mayo"},{"IE","MH","Co. Meath"},{"IE","MN","Co. Monaghan"},{"IE","OY","Co. Offaly"},
    {"IE","RN","Co. Roscommon"},{"IE","SO","Co. Sligo"},{"IE","TA","Co. Tipperary"},{"IE","WD","Co. Waterford"},
    {"IE","WH","Co. Westmeath"},{"IE","WX","Co. Wexford"},{"IE","WW","Co. Wicklow"},{"MY","01","Johor"},
    {"MY","02","Kedah"},{"MY","03","Kelantan"},{"MY","14","Kuala Lumpur"},{"MY","15","Labuan"},{"MY","04","Melaka"},
    {"MY","05","Negeri Sembilan"},{"MY","06","Pahang"},{"MY","08","Perak"},{"MY","09","Perlis"},
    {"MY","07","Pulau Pinang"},{"MY","16","Putrajaya"},{"MY","12","Sabah"},{"MY","13","Sarawak"},
    {"MY","10","Selangor"},{"MY","11","Terengganu"},{"NG","AB","Abia"},{"NG","AD","Adamawa"},
    {"NG","AK","Akwa Ibom"},{"NG","AN","Anambra"},{"NG","BA","Bauchi"},{"NG","BY","Bayelsa"},{"NG","BE","Benue"},
    {"NG","BO","Borno"},{"NG","CR","Cross River"},{"NG","DE","Delta"},{"NG","EB","Ebonyi"},{"NG","ED","EDO"},
    {"NG","EK","Ekiti"},{"NG","EN","Enugu"},{"NG","FC","Fct-Abuja"},{"NG","GO","Gombe"},{"NG","IM","IMO"},
    {"NG","JI","Jigawa"},{"NG","KD","Kaduna"},{"NG","KN","Kano"},{"NG","KT","Katsina"},{"NG","KE","Kebbi"},
    {"NG","KO","Kogi"},{"NG","KW","Kwara"},{"NG","LA","Lagos"},{"NG","NA","Nassarawa"},{"NG","NI","Niger"},
    {"NG","OG","Ogun"},{"NG","ON","Ondo"},{"NG","OS","Osun"},{"NG","OY","OYO"},{"NG","PL","Plateau"},
    {"NG","RI","Rivers"},{"NG","SO","Sokoto"},{"NG","TA","Taraba"},{"NG","YO","Yobe"},{"NG","ZA","Zamfara"},
    {"PH","ABR","Abra"},{"PH","AGN","Agusan del Norte"},{"PH","AGS","Agusan del Sur"},{"PH","AKL","Aklan"},
    {"PH","ALB","Albay"},{"PH","ANT","Antique"},{"PH","APA","Apayao"},{"PH","AUR","Aurora"},{"PH","BAS","Basilan"},
    {"PH","BAN","Bataan"},{"PH","BTN","Batanes"},{"PH","BTG","Batangas"},{"PH","BEN","Benguet"},
    {"PH","BIL","Biliran"},{"PH","BOH","Bohol"},{"PH","BUK","Bukidnon"},{"PH","BUL","Bulacan"},
    {"PH","CAG","Cagayan"},{"PH","CAN","Camarines Norte"},{"PH","CAS","Camarines Sur"},{"PH","CAM","Camiguin"},
    {"PH","CAP","Capiz"},{"PH","CAT","Catanduanes"},{"PH","CAV","Cavite"},{"PH","CEB","Cebu"},
    {"PH","COM","Compostela Valley"},{"PH","NCO","Cotabato"},{"PH","DAV","Davao del Norte"},
    {"PH","DAS","Davao del Sur"},{"PH","DAO","Davao Oriental"},{"PH","DIN","Dinagat Islands"},
    {"PH","EAS","Eastern Samar"},{"PH","GUI","Guimaras"},{"PH","IFU","Ifugao"},{"PH","ILN","Ilocos Norte"},
    {"PH","ILS","Ilocos Sur"},{"PH","ILI","Iloilo"},{"PH","ISA","Isabela"},{"PH","KAL","Kalinga"},
    {"PH","LUN","La Union"},{"PH","LAG","Laguna"},{"PH","LAN","Lanao del Norte"},{"PH","LAS","Lanao del Sur"},
    {"PH","LEY","Leyte"},{"PH","MAG","Maguindanao"},{"PH","MAD","Marinduque"},{"PH","MAS","Masbate"},
    {"PH","00","Metro Manila"},{"PH","MDC","Mindoro Occidental"},{"PH","MDR","Mindoro Oriental"},
    {"PH","MSC","Misamis Occidental"},{"PH","MSR","Misamis Oriental"},{"PH","MOU","Mountain Province"},
    {"PH","NEC","Negros Occidental"},{"PH","NER","Negros Oriental"},{"PH","NSA","Northern Samar"},
    {"PH","NUE","Nueva Ecija"},{"PH","NUV","Nueva Vizcaya"},{"PH","PLW","Palawan"},{"PH","PAM","Pampanga"},
    {"PH","PAN","Pangasinan"},{"PH","QUE","Quezon Province"},{"PH","QUI","Quirino"},{"PH","RIZ","Rizal"},
    {"PH","ROM","Romblon"},{"PH","WSA","Samar"},{"PH","SAR","Sarangani"},{"PH","SIG","Siquijor"},
    {"PH","SOR","Sorsogon"},{"PH","SCO","South Cotabato"},{"PH","SLE","Southern Leyte"},
    {"PH","SUK","Sultan Kudarat"},{"PH","SLU","Sulu"},{"PH","SUN","Surigao del Norte"},
    {"PH","SUR","Surigao del Sur"},{"PH","TAR","Tarlac"},{"PH","TAW","Tawi-Tawi"},{"PH","ZMB","Zambales"},
    {"PH","ZAN","Zamboanga del Norte"},{"PH","ZAS","Zamboanga del Sur"},{"PH","ZSI","Zamboanga Sibuguey"},
    {"TH","81","Krabi"},{"TH","10","Bangkok"},{"TH","71","Kanchanaburi"},{"TH","46","Kalasin"},
    {"TH","62","Kamphaeng Phet"},{"TH","40","Khon Kaen"},{"TH","22","Chanthaburi"},{"TH","24","Chachoengsao"},
    {"TH","20","Chon Buri"},{"TH","18","Chai Nat"},{"TH","36","Chaiyaphum"},{"TH","86","Chumpon"},
    {"TH","57","Chiang Rai"},{"TH","50","Chiang Mai"},{"TH","92","Trang"},{"TH","23","Trat"},{"TH","63","TAK"},
    {"TH","26","Nakhon Nayok"},{"TH","73","Nakhon Pathom"},{"TH","48","Nakhon Phanom"},
    {"TH","30","Nakhon Ratchasima"},{"TH","80","Nakhon Si Thammarat"},{"TH","60","Nakhon Sawan"},
    {"TH","12","Nonthaburi"},{"TH","96","Narathiwat"},{"TH","55","NAN"},{"TH","31","Buri Ram"},
    {"TH","13","Pathum Thani"},{"TH","77","Prachuap Khiri Khan"},{"TH","25","Prachin Buri"},{"TH","94","Pattani"},
    {"TH","14","Phra Nakhon Si Ayutthaya"},{"TH","56","Phayao"},{"TH","82","Phang Nga"},{"TH","93","Phattalung"},
    {"TH","66","Phichit"},{"TH","65","Phitsanulok"},{"TH","76","Phetchaburi"},{"TH","67","Phetchabun"},
    {"TH","54","Phrae"},{"TH","83","Phuket"},{"TH","44","Maha Sarakham"},{"TH","49","Mukdahan"},
    {"TH","58","Mae Hong Son"},{"TH","35","Yasothon"},{"TH","95","Yala"},{"TH","45","Roi Et"},{"TH","85","Ranong"},
    {"TH","21","Rayong"},{"TH","70","Ratchaburi"},{"TH","16","Lop Buri"},{"TH","52","Lampang"},
    {"TH","51","Lamphun"},{"TH","42","Loei"},{"TH","33","Si Sa Ket"},{"TH","47","Sakon Nakhon"},
    {"TH","90","Songkhla"},{"TH","91","Satun"},{"TH","11","Samut Prakan"},{"TH","75","Samut Songkhram"},
    {"TH","74","Samut Sakhon"},{"TH","27","Sa Kaeo"},{"TH","19","Saraburi"},{"TH","17","Sing Buri"},
    {"TH","64","Sukhothai"},{"TH","72","Suphanburi"},{"TH","84","Surat Thani"},{"TH","32","Surin"},
    {"TH","43","Nong Khai"},{"TH","39","Nong Bua Lam Phu"},{"TH","15","Ang Thong"},{"TH","37","Amnat Charoen"},
    {"TH","41","Udon Thani"},{"TH","53","Uttaradit"},{"TH","61","Uthai Thani"},{"TH","34","Ubon Ratchathani"},
    {"VN","44","An Giang"},{"VN","43","Ba Ria-Vung Tau Province"},{"VN","54","Bắc Giang"},{"VN","53","Bắc Kạn"},
    {"VN","55","Bắc Lieu"},{"VN","56","Bắc Ninh"},{"VN","50","Bến Tre"},{"VN","57","Bình Dương"},
    {"VN","31","Bình Định"},{"VN","58","Bình Phước"},{"VN","40","Bình Thuận"},{"VN","59","Cà Mau"},
    {"VN","04","Cao Bằng"},{"VN","48","Cần Thơ"},{"VN","60","Đà Nẵng"},{"VN","33","Đắk Lắk"},{"VN","72","Đăk Nông"},
    {"VN","71","Điện Biên"},{"VN","39","Đồng Nai"},{"VN","45","Đồng Tháp"},{"VN","30","Gia Lai"},
    {"VN","03","Hà Giang"},{"VN","63","Hà Nam"},{"VN","64","Hà Nội"},{"VN","15","Hà Tây"},{"VN","23","Hà Tĩnh"},
    {"VN","61","Hải Dương"},{"VN","62","Hải Phòng"},{"VN","73","Hậu Giang"},{"VN","14","Hòa Bình"},
    {"VN","66","Hưng Yên"},{"VN","34","Khánh Hòa"},{"VN","47","Kiên Giang"},{"VN","28","Kon Tum"},
    {"VN","01","Lai Châu"},{"VN","09","Lạng Sơn"},{"VN","02","Lào Cai"},{"VN","35","Lâm Đồng"},
    {"VN","41","Long An"},{"VN","67","Nam Định"},{"VN","22","Nghệ An"},{"VN","18","Ninh Bình"},
    {"VN","36","Ninh Thuận"},{"VN","68","Phú Thọ"},{"VN","32","Phú Yên"},{"VN","24","Quảng Bình"},
    {"VN","27","Quảng Nam"},{"VN","29","Quảng Ngãi"},{"VN","13","Quảng Ninh"},{"VN","25","Quảng Trị"},
    {"VN","52","Sóc Trăng"},{"VN","05","Sơn La"},{"VN","37","Tây Ninh"},{"VN","20","Thái Bình"},
    {"VN","69","Thái Nguyên"},{"VN","21","Thanh Hóa"},{"VN","65","Thành phố Hồ Chí Minh"},
    {"VN","26","Thua Thien-Hue Province"},{"VN","46","Tiền Giang"},{"VN","51","Trà Vinh"},{"VN","07","Tuyên Quang"},
    {"VN","49","Vĩnh Long"},{"VN","70","Vĩnh Phúc"},{"VN","06","Yên Bái"},{"VE","Z","Amazonas"},
    {"VE","B","Anzoátegui"},{"VE","C","Apure"},{"VE","D","Aragua"},{"VE","E","Barinas"},{"VE","F","Bolívar"},
    {"VE","G","Carabobo"},{"VE","H","Cojedes"},{"VE","Y","Delta Amacuro"},{"VE","W","Dependencias Federales"},
    {"VE","A","Distrito Federal"},{"VE","I","Falcón"},{"VE","J","Guárico"},{"VE","K","Lara"},{"VE","L","Mérida"},
    {"VE","M","Miranda"},{"VE","N","Monagas"},{"VE","O","Nueva Esparta"},{"VE","P","Portuguesa"},{"VE","R","Sucre"},
    {"VE","S","Táchira"},{"VE","T","Trujillo"},{"VE","X","Vargas"},{"VE","U","Yaracuy"},{"VE","V","Zulia"},
    {"UY","AR","Artigas"},{"UY","CA","Canelones"},{"UY","CL","Cerro Largo"},{"UY","CO","Colonia"},
    {"UY","DU","Durazno"},{"UY","FS","Flores"},{"UY","FD","Florida"},{"UY","LA","Lavalleja"},
    {"UY","MA","Maldonado"},{"UY","MO","Montevideo"},{"UY","PA","Paysandú"},{"UY","RN","Río Negro"},
    {"UY","RV","Rivera"},{"UY","RO","Rocha"},{"UY","SA","Salto"},{"UY","SJ","San José"},{"UY","SO","Soriano"},
    {"UY","TA","Tacuarembó"},{"UY","TT","Treinta Y Tres"},{"EG","ASN","Aswan"},{"EG","AST","Asyut"},
    {"EG","LX","Luxor"},{"EG","ALX","Alexandria"},{"EG","IS","Ismailia"},{"EG","BA","Red Sea"},
    {"EG","BH","Beheira"},{"EG","GZ","Giza"},{"EG","DK","Dakahlia"},{"EG","SUZ","Suez"},{"EG","SHR","Al Sharqia"},
    {"EG","GH","Gharbia"},{"EG","FYM","Faiyum"},{"EG","C","Cairo"},{"EG","KB","Qalyubia"},{"EG","MNF","Monufia"},
    {"EG","MN","Minya"},{"EG","WAD","New Valley"},{"EG","BNS","Beni Suef"},{"EG","PTS","Port Said"},
    {"EG","JS","South Sinai"},{"EG","DT","Damietta"},{"EG","SHG","Sohag"},{"EG","SIN","North Sinai"},
    {"EG","KN","Qena"},{"EG","KFS","Kafr el-Sheikh"},{"EG","MT","Matruh"},{"BE","BRU","Bruxelles-Capitale"},
    {"BE","VAN","Antwerpen"},{"BE","VBR","Vlaams Brabant"},{"BE","VLI","Limburg"},{"BE","VOV","Oost-Vlaanderen"},
    {"BE","VWV","West-Vlaanderen"},{"BE","WBR","Brabant wallon"},{"BE","WHT","Hainaut"},{"BE","WLG","Liège"},
    {"BE","WLX","Luxembourg"},{"BE","WNA","Namur"},{"FR","ARA","Auvergne-Rhône-Alpes"},
    {"FR","BFC","Bourgogne-Franche-Comté"},{"FR","BRE","Bretagne"},{"FR","CVL","Centre-Val de Loire"},
    {"FR","COR","Corse"},{"FR","GES","Grand Est"},{"FR","GF","Guyane"},{"FR","GP","Guadeloupe"},
    {"FR","HDF","Hauts-de-France"},{"FR","IDF","Île-de-France"},{"FR","MQ","Martinique"},{"FR","NOR","Normandie"},
    {"FR","NAQ","Nouvelle-Aquitaine"},{"FR","OCC","Occitanie"},{"FR","PDL","Pays de la Loire"},
    {"FR","PAC","Provence-Alpes-Côte d'Azur"},{"FR","RE","La Réunion"},{"FR","YT","Mayotte"},{"NL","DR","Drenthe"},
    {"NL","FL","Flevoland"},{"NL","FR","Friesland"},{"NL","GE","Gelderland"},{"NL","GR","Groningen"},
    {"NL","LI","Limburg"},{"NL","NB","Noord-Brabant"},{"NL","NH","Noord-Holland"},{"NL","OV","Overijssel"},
    {"NL","UT","Utrecht"},{"NL","ZE","Zeeland"},{"NL","ZH","Zuid-Holland"},{"NZ","AUK","Auckland"},
    {"NZ","BOP","Bay of Plenty"},{"NZ","CAN","Canterbury"},{"NZ","CIT","Chatham Islands Territory"},
    {"NZ","GIS","Gisborne"},{"NZ","HKB","Hawkes's Bay"},{"NZ","MBH","Marlborough"},{"NZ","MWT","Manawatu-Wanganui"},
    {"NZ","NSN","Nelson"},{"NZ","NTL","Northland"},{"NZ","OTA","Otago"},{"NZ","STL","Southland"},
    {"NZ","TAS","Tasman"},{"NZ","TKI","Taranaki"},{"NZ","WGN","Wellington"},{"NZ","WKO","Waikato"},
    {"NZ","WTC","West Coast"},{"PE","AMA","Amazonas"},{"PE","ANC","Ancash"},{"PE","APU","Apurímac"},
    {"PE","ARE","Arequipa"},{"PE","AYA","Ayacucho"},{"PE","CAJ","Cajamarca"},{"PE","CAL","El Callao"},
    {"PE","CUS","Cuzco"},{"PE","HUC","Huánuco"},{"PE","HUV","Huancavelica"},{"PE","ICA","Ica"},{"PE","JUN","Junín"},
    {"PE","LAL","La Libertad"},{"PE","LAM","Lambayeque"},{"PE","LIM","Lima"},{"PE","LMA","Lima hatun llaqta"},
    {"PE","LOR","Loreto"},{"PE","MDD","Madre de Dios"},{"PE","MOQ","Moquegua"},{"PE","PAS","Pasco"},
    {"PE","PIU","Piura"},{"PE","PUN","Puno"},{"PE","SAM","San Martín"},{"PE","TAC","Tacna"},{"PE","TUM","Tumbes"},
    {"PE","UCA","Ucayali"},{"CO","AMA","Amazonas"},{"CO","ANT","Antioquia"},{"CO","ARA","Arauca"},
    {"CO","ATL","Atlántico"},{"CO","BOL","Bolívar"},{"CO","BOY","Boyacá"},{"CO","CAL","Caldas"},
    {"CO","CAQ","Caquetá"},{"CO","CAS","Casanare"},{"CO","CAU","Cauca"},{"CO","CES","Cesar"},{"CO","CHO","Chocó"},
    {"CO","COR","Córdoba"},{"CO","CUN","Cundinamarca"},{"CO","DC","Distrito Capital de Bogotá"},
    {"CO","GUA","Guainía"},{"CO","GUV","Guaviare"},{"CO","HUI","Huila"},{"CO","LAG","La Guajira"},
    {"CO","MAG","Magdalena"},{"CO","MET","Meta"},{"CO","NAR","Nariño"},{"CO","NSA","Norte de Santander"},
    {"CO","PUT","Putumayo"},{"CO","QUI","Quindío"},{"CO","RIS","Risaralda"},{"CO","SAN","Santander"},
    {"CO","SAP","San Andrés"},{"CO","SUC","Sucre"},{"CO","TOL","Tolima"},{"CO","VAC","Valle del Cauca"},
    {"CO","VAU","Vaupés"},{"CO","VID","Vichada"},{"EC","A","Azuay"},{"EC","B","Bolívar"},{"EC","C","Carchi"},
    {"EC","D","Orellana"},{"EC","E","Esmeraldas"},{"EC","F","Cañar"},{"EC","G","Guayas"},{"EC","H","Chimborazo"},
    {"EC","I","Imbabura"},{"EC","L","Loja"},{"EC","M","Manabí"},{"EC","N","Napo"},{"EC","O","El Oro"},
    {"EC","P","Pichincha"},{"EC","R","Los Ríos"},{"EC","S","Morona-Santiago"},
    {"EC","SD","Santo Domingo de los Tsáchilas"},{"EC","SE","Santa Elena"},{"EC","T","Tungurahua"},
    {"EC","U","Sucumbíos"},{"EC","W","Galápagos"},{"EC","X","Cotopaxi"},{"EC","Y","Pastaza"},
    {"EC","Z","Zamora Chinchipe"},{"PL","02","województwo dolnośląskie"},
    {"PL","04","województwo kujawsko-pomorskie"},{"PL","06","województwo lubelskie"},
    {"PL","08","województwo lubuskie"},{"PL","10","województwo łódzkie"},{"PL","12","województwo małopolskie"},
    {"PL","14","województwo mazowieckie"},{"PL","16","województwo opolskie"},{"PL","18","województwo podkarpackie"},
    {"PL","20","województwo podlaskie"},{"PL","22","województwo pomorskie"},{"PL","24","województwo śląskie"},
    {"PL","26","województwo świętokrzyskie"},{"PL","28","województwo warmińsko-mazurskie"},
    {"PL","30","województwo wielkopolskie"},{"PL","32","województwo zachodniopomorskie"},{"RO","AB","Alba"},
    {"RO","AG","Argeş"},{"RO","AR","Arad"},{"RO","B","Bucureşti"},{"RO","BC","Bacău"},{"RO","BH","Bihor"},
    {"RO","BN","Bistriţa-Năsăud"},{"RO","BR","Brāila"},{"RO","BT","Botoşani"},{"RO","BV","Braşov"},
    {"RO","BZ","Buzău"},{"RO","CJ","Cluj"},{"RO","CL","Călărasi"},{"RO","CS","Caraş-Severin"},
    {"RO","CT","Constarţa"},{"RO","CV","Covasna"},{"RO","DB","Dâmboviţa"},{"RO","DJ","Dolj"},{"RO","GJ","Gorj"},
    {"RO","GL","Galaţi"},{"RO","GR","Giurgiu"},{"RO","HD","Hunedoara"},{"RO","HR","Harghita"},{"RO","IF","Ilfov"},
    {"RO","IL","Ialomiţa"},{"RO","IS","Iaşi"},{"RO","MH","Mehedinţi"},{"RO","MM","Maramureş"},{"RO","MS","Mureş"},
    {"RO","NT","Neamţ"},{"RO","OT","Olt"},{"RO","PH","Prahova"},{"RO","SB","Sibiu"},{"RO","SJ","Sălaj"},
    {"RO","SM","Satu Mare"},{"RO","SV","Suceava"},{"RO","TL","Tulcea"},{"RO","TM","Timiş"},{"RO","TR","Teleorman"},
    {"RO","VL","Vâlcea"},{"RO","VN","Vrancea"},{"RO","VS","Vaslui"},{"ZA","EC","Eastern Cape"},
    {"ZA","FS","Free State"},{"ZA","GT","Gauteng"},{"ZA","LP","Limpopo"},{"ZA","MP","Mpumalanga"},
    {"ZA","NC","Northern Cape"},{"ZA","NL","Kwazulu-Natal"},{"ZA","NW","North-West"},{"ZA","WC","Western Cape"},
    {"PK","BA","Balochistan"},{"PK","GB","Gilgit-Baltistan"},{"PK","IS","Islamabad"},
    {"PK","JK","Azad Jammu and Kashmir"},{"PK","KP","Khyber Pakhtunkhwa"},{"PK","PB","Punjab"},{"PK","SD","Sindh"},
    {"PK","TA","Federally Administered Tribal Areas"},{"BD","A","Barisal Division"},
    {"BD","B","Chittagong Division"},{"BD","C","Dhaka Division"},{"BD","D","Khulna Division"},
    {"BD","E","Rajshahi Division"},{"BD","F","Rangpur Division"},{"BD","G","Sylhet Division"},
    {"LT","AL","Alytaus apskritis"},{"LT","KL","Klaipėdos apskritis"},{"LT","KU","Kauno apskritis"},
    {"LT","MR","Marijampolės apskritis"},{"LT","PN","Panevėžio apskritis"},{"LT","SA","Šiaulių apskritis"},
    {"LT","TA","Tauragės apskritis"},{"LT","TE","Telšių apskritis"},{"LT","UT","Utenos apskritis"},
    {"LT","VL","Vilniaus apskritis"},{"SK","BC","Banskobystrický kraj"},{"SK","BL","Bratislavský kraj"},
    {"SK","KI","Košický kraj"},{"SK","NI","Nitrianský kraj"},{"SK","PV","Prešovský kraj"},
    {"SK","TA","Trnavský kraj"},{"SK","TC","Trenčianský kraj"},{"SK","ZI","Žilinský kraj"},
    {"KZ","AKM","Akmola Region"},{"KZ","AKT","Aktobe Region"},{"KZ","ALA","Almaty"},{"KZ","ALM","Almaty Region"},
    {"KZ","AST","Nur-Sultan"},{"KZ","ATY","Atyrau Region"},{"KZ","KAR","Karaganda Region"},
    {"KZ","KUS","Kostanay Region"},{"KZ","KZY","Kyzylorda Region"},{"KZ","MAN","Mangystau Region"},
    {"KZ","PAV","Pavlodar Region"},{"KZ","SEV","North Kazakhstan Region"},{"KZ","SHY","Shymkent Region"},
    {"KZ","VOS","East Kazakhstan Region"},{"KZ","YUZ","Turkistan Region"},{"KZ","ZAP","West Kazakhstan Region"},
    {"KZ","ZHA","Jambyl Region"},{"UZ","AN","Andijon Region"},{"UZ","BU","Bukhara Region"},
    {"UZ","FA","Fergana Region"},{"UZ","JI","Jizzakh Region"},{"UZ","NG","Namangan Region"},
    {"UZ","NW","Navoiy Region"},{"UZ","QA","Qashqadaryo Region"},{"UZ","QR","Republic of Karakalpakstan"},
    {"UZ","SA","Samarqand Region"},{"UZ","SI","Sirdaryo Region"},{"UZ","SU","Surxondaryo Region"},
    {"UZ","TK","Tashkent"},{"UZ","TO","Tashkent Region"},{"UZ","XO","Xorazm Region"},
    {"GE","AB","Autonomous Republic of Abkhazia"},{"GE","AJ","Autonomous Republic of Adjara"},{"GE","GU","Guria"},
    {"GE","IM","Imereti"},{"GE","KA","Kakheti"},{"GE","KK","Lower Kartli"},{"GE","MM","Mtskheta-Mtianeti"},
    {"GE","RL","Racha-Lechkhumi and Lower Svaneti"},{"GE","SJ","Samtskhe-Javakheti"},{"GE","SK","Inner Kartli"},
    {"GE","SZ","Samegrelo-Upper Svaneti"},{"GE","TB","Tbilisi"},{"CR","A","Alajuela"},{"CR","C","Cartago"},
    {"CR","G","Guanacaste"},{"CR","H","Heredia"},{"CR","L","Limón"},{"CR","P","Puntarenas"},{"CR","SJ","San José"},
    {"GT","AV","Alta Verapaz"},{"GT","BV","Baja Verapaz"},{"GT","CM","Chimaltenango"},{"GT","CQ","Chiquimula"},
    {"GT","ES","Escuintla"},{"GT","GU","Guatemala"},{"GT","HU","Huehuetenango"},{"GT","IZ","Izabal"},
    {"GT","JA","Jalapa"},{"GT","JU","Jutiapa"},{"GT","PE","Petén"},{"GT","PR","El Progreso"},{"GT","QC","Quiché"},
    {"GT","QZ","Quetzaltenango"},{"GT","RE","Retalhuleu"},{"GT","SA","Sacatepéquez"},{"GT","SM","San Marcos"},
    {"GT","SO","Sololá"},{"GT","SR","Santa Rosa"},{"GT","SU","Suchitepéquez"},{"GT","TO","Totonicapán"},
    {"GT","ZA","Zacapa"},{"HN","AT","Atlántida"},{"HN","CH","Choluteca"},{"HN","CL","Colón"},
    {"HN","CM","Comayagua"},{"HN","CP","Copán"},{"HN","CR","Cortés"},{"HN","EP","El Paraíso"},
    {"HN","FM","Francisco Morazán"},{"HN","GD","Gracias a Dios"},{"HN","IB","Islas de la Bahía"},
    {"HN","IN","Intibucá"},{"HN","LE","Lempira"},{"HN","LP","La Paz"},{"HN","OC","Ocotepeque"},
    {"HN","OL","Olancho"},{"HN","SB","Santa Bárbara"},{"HN","VA","Valle"},{"HN","YO","Yoro"},
    {"SV","AH","Departamento de Ahuachapán"},{"SV","CA","Departamento de Cabañas"},
    {"SV","CH","Departamento de Chalatenango"},{"SV","CU","Departamento de Cuscatlán"},{"SV","LI","La Libertad"},
    {"SV","MO","Departamento de Morazán"},{"SV","PA","Departamento de La Paz"},
    {"SV","SA","Departamento de Santa Ana"},{"SV","SM","Departamento de San Miguel"},
    {"SV","SO","Departamento de Sonsonate"},{"SV","SS","Departamento de San Salvador"},{"SV","SV","San Vicente"},
    {"SV","UN","Departamento de La Unión"},{"SV","US","Departamento de Usulután"},{"NI","AN","Atlántico Norte"},
    {"NI","AS","Atlántico Sur"},{"NI","BO","Boaco"},{"NI","CA","Carazo"},{"NI","CI","Chinandega"},
    {"NI","CO","Chontales"},{"NI","ES","Estelí"},{"NI","GR","Granada"},{"NI","JI","Jinotega"},{"NI","LE","León"},
    {"NI","MD","Madriz"},{"NI","MN","Managua"},{"NI","MS","Masaya"},{"NI","MT","Matagalpa"},
    {"NI","NS","Nueva Segovia"},{"NI","RI","Rivas"},{"NI","SJ","Río San Juan"},{"BO","B","El Beni"},
    {"BO","C","Cochabamba"},{"BO","H","Chuquisaca"},{"BO","L","La Paz"},{"BO","N","Pando"},{"BO","O","Oruro"},
    {"BO","P","Potosí"},{"BO","S","Santa Cruz"},{"BO","T","Tarija"},
};
const std::size_t kRegionCount = 1335;

const std::string_view kNames =
    "a\t472 537 903 1081 1180 1248\na coruna\t469\naa\t216\naargau\t139\nab\t89 471 635 1121 1236\n"
    "abia\t635\nabr\t672\nabra\t672\nac\t153 560\naceh\t560\nacre\t153\nact\t102\nad\t636\nadamawa\t636\n"
    "ae\t217\nag\t139 359 1122\nagn\t673\nagrigento\t359\nags\t261 674\nagu\t261\naguascalientes\t261\n"
    "agusan del norte\t673\nagusan del sur\t674\nah\t11 1295\nahuachapan\t1295\nai\t230 549\naichi\t211\n"
    "aj\t1237\nak\t35 637\nakita\t286\nakl\t675\naklan\t675\nakm\t1205\nakmola\t1205\n"
    "akmola region\t1205\nakt\t1206\naktobe\t1206\naktobe region\t1206\nakwa ibom\t637\n"
    "al\t34 154 360 473 1187\nal sharqia\t947\nala\t34 1207\nalabama\t34\nalagoas\t154\nalajuela\t1248\n"
    "alaska\t35\nalava\t470\nalb\t676\nalba\t1121\nalbacete\t471\nalbay\t676\nalberta\t89\n"
    "alessandria\t360\nalexandria\t940\nalicante\t472\nalm\t1208\nalmaty\t1207 1208\n"
    "almaty region\t1208\nalmeria\t473\nalta\t89\nalta verapaz\t1255\nalx\t940\nalytaus apskritis\t1187\n"
    "alytus\t1187\nalytus county\t1187\nam\t155\nama\t1022 1048\namapa\t223\n"
    "amazonas\t155 893 1022 1048\namerican samoa\t88\namnat charoen\t824\n"
    "an\t200 241 361 545 638 1222 1309\nan giang\t829\nan giang province\t829\nanambra\t638\nanc\t1023\n"
    "ancash\t1023\nancona\t361\nandalucia\t200\nandaman and nicobar islands\t241\nandaman nicobar\t241\n"
    "andhra pradesh\t174\nandijon\t1222\nandijon region\t1222\nang thong\t823\nanhui\t11\n"
    "anhui city\t11\nanhui province\t11\nanhui sheng\t11\nanhui shi\t11\nant\t677 1049\nantioquia\t1049\n"
    "antique\t677\nantofagasta\t545\nantwerp\t965\nantwerpen\t965\nanvers\t965\nanzoategui\t894\n"
    "ao\t460\naomori\t283\nap\t174 218 223 363 547\napa\t678\napayao\t678\nappenzell ausserrhoden\t229\n"
    "appenzell innerrhoden\t230\napu\t1024\napure\t895\napurimac\t1024\naq\t401\n"
    "ar\t37 229 242 362 546 918 1123\nara\t975 1050\narad\t1123\naragua\t896\narauca\t1050\n"
    "araucania\t546\nare\t1025\narequipa\t1025\narezzo\t362\narges\t1122\narica y parinacota\t547\n"
    "ariz\t36\narizona\t36\nark\t37\narkansas\t37\narmed forces americas\t216\narmed forces europe\t217\n"
    "armed forces pacific\t218\nartigas\t918\narunachal pradesh\t242\nas\t88 175 1310\n"
    "ascoli piceno\t363\nasn\t937\nassam\t175\nast\t938 1209\nasti\t364\nasturias\t474\naswan\t937\n"
    "asyut\t938\nat\t364 548 1277\natacama\t548\natl\t1051\natlantico\t1051\natlantico norte\t1309\n"
    "atlantico sur\t1310\natlantida\t1277\naty\t1210\natyrau\t1210\natyrau region\t1210\nauckland\t1005\n"
    "auk\t1005\naur\t679\naurora\t679\naustralian capital territory\t102\n"
    "autonomous republic of abkhazia\t1236\nautonomous republic of adjara\t1237\n"
    "auvergne rhone alpes\t975\nav\t365 475 1255\navellino\t365\navila\t475\naya\t1026\nayacucho\t1026\n"
    "aysen del general carlos ibanez del campo\t549\naz\t36\nazad jammu and kashmir\t1175\nazuay\t1081\n"
    "b\t477 521 894 1082 1124 1181 1326\nb c\t90\nba\t156 366 476 561 639 942 1172\n"
    "ba ria vung tau\t830\nba ria vung tau province\t830\nbac giang\t831\nbac giang province\t831\n"
    "bac kan\t832\nbac kan province\t832\nbac lieu\t833\nbac lieu province\t833\nbac ninh\t834\n"
    "bac ninh province\t834\nbacau\t1125\nbadajoz\t476\nbaden wuerttemberg\t114\nbaden wurttemberg\t114\n"
    "bahia\t156\nbaja california\t197\nbaja california sur\t262\nbaja verapaz\t1256\nbali\t561\n"
    "balochistan\t1172\nban\t681\nbangkok\t754\nbanskobystricky kraj\t1197\nbanten\t562\nbarcelona\t477\n"
    "bari\t366\nbarinas\t897\nbarisal division\t1180\nbarletta andria trani\t367\nbas\t680\n"
    "basel landschaft\t140\nbasel stadt\t141\nbasilan\t680\nbataan\t681\nbatanes\t682\nbatangas\t683\n"
    "bauchi\t639\nbavaria\t115\nbay of plenty\t1006\nbayelsa\t640\nbayern\t115\nbb\t117 575\n"
    "bc\t90 197 1125 1197\nbcn\t197\nbcs\t262\nbc省\t90\nbe\t116 142 563 641\nbeheira\t943\nbeijing\t0\n"
    "beijing city\t0\nbeijing province\t0\nbeijing sheng\t0\nbeijing shi\t0\nbelluno\t368\nben\t684\n"
    "ben tre\t835\nben tre province\t835\nbenevento\t369\nbengkulu\t563\nbenguet\t684\nbeni suef\t955\n"
    "benue\t641\nbergamo\t370\nberlin\t116\nbern\t142\nberne\t142\nbfc\t976\nbg\t370\nbh\t943 1126\n"
    "bi\t371 518 550\nbiella\t371\nbihar\t176\nbihor\t1126\nbil\t685\nbiliran\t685\nbinh dinh\t837\n"
    "binh dinh province\t837\nbinh duong\t836\nbinh duong province\t836\nbinh phuoc\t838\n"
    "binh phuoc province\t838\nbinh thuan\t839\nbinh thuan province\t839\nbiobio\t550\n"
    "bistrita nasaud\t1127\nbj\t0\nbl\t140 368 1198\nbn\t369 1127\nbns\t955\nbo\t372 642 1311\n"
    "boaco\t1311\nboh\t686\nbohol\t686\nbol\t1052\nbolivar\t898 1052 1082\nbologna\t372\nbolzano\t373\n"
    "bop\t1006\nborno\t642\nbotosani\t1129\nbourgogne franche comte\t976\nboy\t1053\nboyaca\t1053\n"
    "br\t176 375 1128\nbrabant flamand\t966\nbrabant wallon\t970\nbraila\t1128\nbrandenburg\t117\n"
    "brasov\t1130\nbratislavsky kraj\t1198\nbre\t977\nbremen\t118\nbrescia\t374\nbretagne\t977\n"
    "brindisi\t375\nbritish columbia\t90\nbrittany\t977\nbru\t964\nbrussel hauptstadt\t964\n"
    "brussel hoofdstad\t964\nbrussels capital\t964\nbruxelles capitale\t964\nbs\t141 374\n"
    "bt\t367 562 1129\nbtg\t683\nbtn\t682\nbu\t478 1223\nbucuresti\t1124\nbuenos aires\t521\nbuk\t687\n"
    "bukhara\t1223\nbukhara region\t1223\nbukidnon\t687\nbul\t688\nbulacan\t688\nburgenland\t130\n"
    "burgos\t478\nburi ram\t779\nbusan\t327\nbuzau\t1131\nbv\t1130 1256\nbw\t114\nby\t115 640\n"
    "bz\t373 1131\nc\t469 522 596 895 950 1083 1182 1249 1327\nca\t38 376 480 919 1296 1312\n"
    "ca mau\t840\nca mau province\t840\ncabanas\t1296\ncaceres\t479\ncadiz\t480\ncag\t689\ncagayan\t689\n"
    "cagliari\t376\ncairo\t950\ncaj\t1027\ncajamarca\t1027\ncal\t38 1028 1054\ncalarasi\t1133\n"
    "caldas\t1054\ncalif\t38\ncalifornia\t38\ncaltanissetta\t377\ncam\t263 692\ncamarines norte\t690\n"
    "camarines sur\t691\ncamiguin\t692\ncamp\t263\ncampeche\t263\ncampobasso\t378\ncan\t690 1007\n"
    "can tho\t842\ncan tho city\t842\ncanar\t1086\ncanelones\t919\ncantabria\t481\ncanterbury\t1007\n"
    "canton\t18\ncao bang\t841\ncao bang province\t841\ncap\t693\ncapital federal\t522\ncapiz\t693\n"
    "caq\t1055\ncaqueta\t1055\ncarabobo\t899\ncaras severin\t1134\ncarazo\t1312\ncarbonia iglesias\t379\n"
    "carchi\t1083\ncarinthia\t131\ncartago\t1249\ncas\t691 1056\ncasanare\t1056\ncaserta\t380\n"
    "castellon\t482\ncat\t694\ncatalonia\t201\ncataluna\t201\ncatalunya\t201\ncatamarca\t523\n"
    "catanduanes\t694\ncatania\t381\ncatanzaro\t382\ncau\t1057\ncauca\t1057\ncav\t695\ncavite\t695\n"
    "cb\t378\ncc\t479\ncdmx\t190\nce\t157 380 483 595\nceara\t157\nceb\t696\ncebu\t696\n"
    "centre val de loire\t978\ncerro largo\t920\nces\t1058\ncesar\t1058\nceuta\t483\n"
    "ch\t243 383 1278 1297\ncha\t357\nchachoengsao\t760\nchaco\t524\nchai nat\t762\nchaiyaphum\t763\n"
    "chalatenango\t1297\nchandigarh\t243\nchanghua\t357\nchanghua county\t357\nchanthaburi\t759\n"
    "chatham islands territory\t1008\nchh\t265\nchhattisgarh\t244\nchiang mai\t766\nchiang rai\t765\n"
    "chiapas\t264\nchiayi\t355 356\nchiayi city\t355\nchiayi county\t356\nchiba\t214\nchieti\t383\n"
    "chih\t265\nchihuahua\t265\nchimaltenango\t1257\nchimborazo\t1088\nchinandega\t1313\n"
    "chiquimula\t1258\nchis\t264\nchittagong division\t1181\ncho\t1059\nchoco\t1059\ncholuteca\t1278\n"
    "chon buri\t761\nchongqing\t21\nchongqing city\t21\nchongqing province\t21\nchongqing sheng\t21\n"
    "chongqing shi\t21\nchontales\t1314\nchp\t264\nchubut\t525\nchumpon\t764\nchungbuk\t336\n"
    "chungnam\t335\nchuquisaca\t1328\nci\t379 1313\ncit\t1008\nciudad de mexico\t190\nciudad real\t484\n"
    "cj\t1132\ncl\t377 920 1133 1279\ncluj\t1132\ncm\t1257 1280\ncmx\t190\ncn\t388 594\n"
    "co\t39 384 485 551 921 1314\nco carlow\t593\nco cavan\t594\nco clare\t595\nco cork\t596\n"
    "co donegal\t597\nco dublin\t598\nco galway\t599\nco kerry\t600\nco kildare\t601\nco kilkenny\t602\n"
    "co laois\t603\nco leitrim\t604\nco limerick\t605\nco longford\t606\nco louth\t607\nco mayo\t608\n"
    "co meath\t609\nco monaghan\t610\nco offaly\t611\nco roscommon\t612\nco sligo\t613\n"
    "co tipperary\t614\nco waterford\t615\nco westmeath\t616\nco wexford\t617\nco wicklow\t618\n"
    "coa\t266\ncoah\t266\ncoahuila\t266\ncochabamba\t1327\ncojedes\t900\ncol\t267\ncolima\t267\n"
    "colo\t39\ncolon\t1279\ncolonia\t921\ncolorado\t39\ncom\t697\ncomayagua\t1280\ncomo\t384\n"
    "compostela valley\t697\ncomunidad de madrid\t202\ncomunidad valenciana\t203\nconn\t40\n"
    "connecticut\t40\nconstarta\t1135\ncopan\t1281\ncoquimbo\t551\ncor\t979 1060\ncordoba\t485 526 1060\n"
    "corrientes\t527\ncorse\t979\ncorsica\t979\ncortes\t1282\ncosenza\t385\ncotabato\t698\n"
    "cotopaxi\t1102\ncovasna\t1136\ncp\t1281\ncq\t21 1258\ncr\t386 484 643 1282\ncremona\t386\n"
    "cross river\t643\ncrotone\t387\ncs\t385 482 1134\nct\t40 201 244 381 1135\ncu\t486 1298\n"
    "cuenca\t486\ncun\t1061\ncundinamarca\t1061\ncuneo\t388\ncus\t1029\ncuscatlan\t1298\ncuzco\t1029\n"
    "cv\t1136\ncvl\t978\ncw\t593\ncyi\t355\ncyq\t356\ncz\t382\nd\t539 598 896 1084 1183\nd c\t42\n"
    "d f\t190\nda nang\t843\nda nang city\t843\ndadra and nagar haveli\t245\ndadra nagar haveli\t245\n"
    "daegu\t325\ndaejeon\t326\ndaerah istimewa yogyakarta\t564\ndaerah khusus ibukota jakarta\t565\n"
    "dak lak\t844\ndak lak province\t844\ndak nong\t845\ndak nong province\t845\ndakahlia\t945\n"
    "daman and diu\t246\ndaman diu\t246\ndambovita\t1137\ndamietta\t958\ndao\t701\ndas\t700\ndav\t699\n"
    "davao del norte\t699\ndavao del sur\t700\ndavao oriental\t701\ndb\t1137\ndc\t42 1062\ndd\t246\n"
    "de\t41 644\nde ahuachapan\t1295\nde cabanas\t1296\nde chalatenango\t1297\nde cuscatlan\t1298\n"
    "de la paz\t1301\nde la union\t1307\nde morazan\t1300\nde san miguel\t1303\nde san salvador\t1305\n"
    "de santa ana\t1302\nde sonsonate\t1304\nde usulutan\t1308\ndel\t41\ndelaware\t41\ndelhi\t177\n"
    "delta\t644\ndelta amacuro\t901\ndepartamento de ahuachapan\t1295\ndepartamento de cabanas\t1296\n"
    "departamento de chalatenango\t1297\ndepartamento de cuscatlan\t1298\ndepartamento de la paz\t1301\n"
    "departamento de la union\t1307\ndepartamento de morazan\t1300\ndepartamento de san miguel\t1303\n"
    "departamento de san salvador\t1305\ndepartamento de santa ana\t1302\n"
    "departamento de sonsonate\t1304\ndepartamento de usulutan\t1308\ndependencias federales\t902\n"
    "df\t158\ndgo\t268\ndhaka division\t1182\ndien bien\t846\ndien bien province\t846\ndif\t190\n"
    "din\t702\ndinagat islands\t702\ndistrict of columbia\t42\ndistrito capital de bogota\t1062\n"
    "distrito federal\t158 190 903\ndj\t1138\ndk\t945\ndl\t177 597\ndn\t245\ndolj\t1138\n"
    "dolnoslaskie\t1105\ndong nai\t847\ndong nai province\t847\ndong thap\t848\ndong thap province\t848\n"
    "dr\t993\ndrenthe\t993\ndt\t958\ndu\t922\ndur\t268\ndurango\t268\ndurazno\t922\n"
    "e\t528 897 1085 1184\neas\t703\neast flanders\t968\neast kazakhstan\t1218\n"
    "east kazakhstan region\t1218\neastern cape\t1163\neastern samar\t703\neb\t645\nebonyi\t645\n"
    "ec\t1163\ned\t646\nedo\t646\nehime\t311\nek\t647\nekiti\t647\nel beni\t1326\nel callao\t1028\n"
    "el oro\t1093\nel paraiso\t1283\nel progreso\t1266\nen\t389 648\neng\t110\nengland\t110\nenna\t389\n"
    "entre rios\t528\nenugu\t648\nep\t1283\nes\t159 1259 1315\nescuintla\t1259\nesmeraldas\t1085\n"
    "espirito santo\t159\nestado de mexico\t193\nesteli\t1315\nf\t532 898 1086 1185\nfa\t1224\n"
    "faiyum\t949\nfalcon\t904\nfc\t394 649\nfct abuja\t649\nfd\t924\nfe\t391\n"
    "federally administered tribal areas\t1179\nfergana\t1224\nfergana region\t1224\nfermo\t390\n"
    "ferrara\t391\nfg\t393\nfi\t392\nfirenze\t392\nfj\t12\nfl\t43 994\nfla\t43\nflamisch brabant\t966\n"
    "flandre occidentale\t969\nflandre orientale\t968\nflemish brabant\t966\nflevoland\t994\n"
    "flores\t923\nflorida\t43 924\nfm\t220 390 1284\nfoggia\t393\nforli cesena\t394\nformosa\t529\n"
    "fr\t143 395 995\nfrancisco morazan\t1284\nfree state\t1164\nfreiburg\t143\nfribourg\t143\n"
    "friesland\t995\nfrosinone\t395\nfs\t923 1164\nfujian\t12\nfujian city\t12\nfujian province\t12\n"
    "fujian sheng\t12\nfujian shi\t12\nfukui\t295\nfukuoka\t212\nfukushima\t288\nfym\t949\n"
    "g\t542 599 899 1087 1186 1250\nga\t44 205 247\ngalapagos\t1101\ngalati\t1140\ngalicia\t205\n"
    "gangwon\t320\ngansu\t27\ngansu city\t27\ngansu province\t27\ngansu sheng\t27\ngansu shi\t27\n"
    "gauteng\t1165\ngb\t1173\ngc\t496\ngd\t18 1285\nge\t144 396 996\ngelderland\t996\ngeneva\t144\n"
    "geneve\t144\ngenf\t144\ngenova\t396\ngeorgia\t44\nges\t980\ngf\t981\ngh\t948\ngharbia\t948\n"
    "gi\t487\ngia lai\t849\ngia lai province\t849\ngifu\t298\ngilgit baltistan\t1173\ngirona\t487\n"
    "gis\t1009\ngisborne\t1009\ngiurgiu\t1141\ngiza\t944\ngj\t178 1139\ngl\t231 1140\nglarus\t231\n"
    "go\t160 397 566 650\ngoa\t247\ngoias\t160\ngombe\t650\ngorizia\t397\ngorj\t1139\ngorontalo\t566\n"
    "gp\t982\ngr\t145 398 488 997 1141 1316\ngracias a dios\t1285\ngranada\t488 1316\ngrand est\t980\n"
    "graubunden\t145\ngreater poland\t1119\ngreater poland voivodeship\t1119\ngro\t269\ngroningen\t997\n"
    "grosseto\t398\ngs\t27\ngt\t1165\ngto\t196\ngu\t86 489 1238 1260\ngua\t196 1063\nguadalajara\t489\n"
    "guadeloupe\t982\nguainia\t1063\nguam\t86\nguanacaste\t1250\nguanajuato\t196\nguangdong\t18\n"
    "guangdong city\t18\nguangdong province\t18\nguangdong sheng\t18\nguangdong shi\t18\nguangxi\t19\n"
    "guangxi zhuangzuzizhiqu\t19\nguangxi zhuangzuzizhiqu city\t19\n"
    "guangxi zhuangzuzizhiqu province\t19\nguangxi zhuangzuzizhiqu sheng\t19\n"
    "guangxi zhuangzuzizhiqu shi\t19\nguarico\t905\nguatemala\t1260\nguaviare\t1064\nguayas\t1087\n"
    "guerrero\t269\ngui\t704\nguimaras\t704\nguipuzcoa\t490\nguizhou\t23\nguizhou city\t23\n"
    "guizhou province\t23\nguizhou sheng\t23\nguizhou shi\t23\ngujarat\t178\ngunma\t291\nguria\t1238\n"
    "guv\t1064\nguyane\t981\ngwangju\t324\ngx\t19\ngyeongbuk\t323\ngyeonggi\t321\ngyeongnam\t322\n"
    "gz\t23 944\nh\t491 524 900 1088 1251 1328\nha\t15\nha giang\t850\nha giang province\t850\n"
    "ha nam\t851\nha nam province\t851\nha noi\t852\nha tay\t853\nha tay province\t853\nha tinh\t854\n"
    "ha tinh province\t854\nhai duong\t855\nhai duong province\t855\nhai phong\t856\nhainan\t20\n"
    "hainan city\t20\nhainan province\t20\nhainan sheng\t20\nhainan shi\t20\nhainaut\t971\n"
    "haiphong city\t856\nhamburg\t119\nhanoi city\t852\nharghita\t1143\nharyana\t179\nhau giang\t857\n"
    "hau giang province\t857\nhauts de france\t983\nhawaii\t45\nhawkes s bay\t1010\nhb\t16 118\n"
    "hd\t1142\nhdf\t983\nhe\t2 120\nhebei\t2\nhebei city\t2\nhebei province\t2\nhebei sheng\t2\n"
    "hebei shi\t2\nheilongjiang\t7\nheilongjiang city\t7\nheilongjiang province\t7\n"
    "heilongjiang sheng\t7\nheilongjiang shi\t7\nhenan\t15\nhenan city\t15\nhenan province\t15\n"
    "henan sheng\t15\nhenan shi\t15\nhenegouwen\t971\nhennegau\t971\nheredia\t1251\nhesse\t120\n"
    "hessen\t120\nhgo\t270\nhh\t119\nhi\t45 20\nhid\t270\nhidalgo\t270\nhimachal pradesh\t248\n"
    "hiroshima\t307\nhk\t32\nhkb\t1010\nhl\t7\nhn\t17\nho chi minh city\t885\nhoa binh\t858\n"
    "hoa binh province\t858\nhokkaido\t209\nhong kong\t32\nhong kong city\t32\nhong kong province\t32\n"
    "hong kong sheng\t32\nhong kong shi\t32\nhongkong\t32\nhp\t248\nhr\t179 1143\nhsinchu\t353 354\n"
    "hsinchu city\t353\nhsinchu county\t354\nhsq\t354\nhsz\t353\nhu\t492 1261\nhua\t342\nhualien\t342\n"
    "hualien county\t342\nhuancavelica\t1031\nhuanuco\t1030\nhubei\t16\nhubei city\t16\n"
    "hubei province\t16\nhubei sheng\t16\nhubei shi\t16\nhuc\t1030\nhuehuetenango\t1261\nhuelva\t491\n"
    "huesca\t492\nhui\t1065\nhuila\t1065\nhunan\t17\nhunan city\t17\nhunan province\t17\n"
    "hunan sheng\t17\nhunan shi\t17\nhunedoara\t1142\nhung yen\t859\nhung yen province\t859\nhuv\t1031\n"
    "hyogo\t213\ni\t904 1089\ni region de tarapaca\t558\nia\t49\nialomita\t1145\niasi\t1146\nib\t1286\n"
    "ibaraki\t289\nica\t1032\nid\t46\nidaho\t46\nidf\t984\nif\t1144\nifu\t705\nifugao\t705\n"
    "ii region de antofagasta\t545\niii region de atacama\t548\nil\t47 1145\nila\t341\n"
    "ile de france\t984\nilfov\t1144\nili\t708\nill\t47\nillinois\t47\niln\t706\nilocos norte\t706\n"
    "ilocos sur\t707\niloilo\t708\nils\t707\nim\t399 651 1239\nimbabura\t1089\nimereti\t1239\nimo\t651\n"
    "imperia\t399\nin\t48 1287\nincheon\t331\nind\t48\nindiana\t48\ninner kartli\t1245\n"
    "inner mongolia\t4\nintibuca\t1287\niowa\t49\nis\t400 941 1146 1174\nisa\t709\nisabela\t709\n"
    "isernia\t400\nishikawa\t294\nislamabad\t1174\nislas baleares\t493\nislas de la bahia\t1286\n"
    "ismailia\t941\niv region de coquimbo\t551\niwate\t284\nix region de la araucania\t546\niz\t1262\n"
    "izabal\t1262\nj\t494 538 905\nja\t567 1263\njaen\t494\njal\t191\njalapa\t1263\njalisco\t191\n"
    "jambi\t567\njambyl\t1221\njambyl region\t1221\njammu kashmir\t249\njawa barat\t568\n"
    "jawa tengah\t569\njawa timur\t570\njb\t568\njeju\t334\njeonbuk\t333\njeonnam\t332\njh\t250\n"
    "jharkhand\t250\nji\t570 652 1225 1317\njiangsu\t9\njiangsu city\t9\njiangsu province\t9\n"
    "jiangsu sheng\t9\njiangsu shi\t9\njiangxi\t13\njiangxi city\t13\njiangxi province\t13\n"
    "jiangxi sheng\t13\njiangxi shi\t13\njigawa\t652\njilin\t6\njilin city\t6\njilin province\t6\n"
    "jilin sheng\t6\njilin shi\t6\njinotega\t1317\njizzakh\t1225\njizzakh region\t1225\n"
    "jk\t249 565 1175\njl\t6\njohor\t619\njs\t9 957\njt\t569\nju\t232 1264\njujuy\t530\njun\t1033\n"
    "junin\t1033\njura\t232\njutiapa\t1264\njx\t13\nk\t523 906\nka\t180 1240\nkaduna\t653\n"
    "kafr el sheikh\t962\nkagawa\t310\nkagoshima\t318\nkakheti\t1240\nkal\t710\nkalasin\t756\n"
    "kalimantan barat\t571\nkalimantan selatan\t572\nkalimantan tengah\t573\nkalimantan timur\t574\n"
    "kalinga\t710\nkamphaeng phet\t757\nkanagawa\t210\nkanchanaburi\t755\nkano\t654\nkans\t50\n"
    "kansas\t50\nkaohsiung\t348\nkaohsiung city\t348\nkar\t1211\nkaraganda\t1211\n"
    "karaganda region\t1211\nkarnataka\t180\nkarnten\t131\nkatsina\t655\nkaunas\t1189\n"
    "kaunas county\t1189\nkauno apskritis\t1189\nkb\t571 951\nkd\t653\nke\t601 656\nkebbi\t656\n"
    "kedah\t620\nkee\t349\nkeelung\t349\nkeelung city\t349\nkelantan\t621\nkentucky\t51\n"
    "kepulauan bangka belitung\t575\nkepulauan riau\t576\nkerala\t181\nkfs\t962\nkhanh hoa\t860\n"
    "khanh hoa province\t860\nkhh\t348\nkhon kaen\t758\nkhulna division\t1183\nkhyber pakhtunkhwa\t1176\n"
    "ki\t574 1199\nkien giang\t861\nkien giang province\t861\nkinmen\t343\nkinmen county\t343\n"
    "kk\t602 1241\nkl\t181 1188\nklaipeda\t1188\nklaipeda county\t1188\nklaipedos apskritis\t1188\n"
    "kn\t654 961\nko\t657\nkochi\t312\nkogi\t657\nkon tum\t862\nkon tum province\t862\n"
    "kosicky kraj\t1199\nkostanay\t1212\nkostanay region\t1212\nkp\t1176\nkr\t387 576\nkrabi\t753\n"
    "ks\t50 572\nkt\t573 655\nku\t1189\nkuala lumpur\t622\nkujawsko pomorskie\t1106\nkumamoto\t315\n"
    "kus\t1212\nkuyavian pomeranian\t1106\nkuyavian pomeranian voivodeship\t1106\nkw\t658\n"
    "kwangtung\t18\nkwara\t658\nkwazulu natal\t1169\nky\t51 600\nkyoto\t208\nkyzylorda\t1213\n"
    "kyzylorda region\t1213\nkzy\t1213\nl\t498 531 907 1090 1252 1329\nl aquila\t401\n"
    "la\t52 577 659 925\nla guajira\t1066\nla libertad\t1034 1299\nla pampa\t531\n"
    "la paz\t1289 1301 1329\nla reunion\t991\nla rioja\t495 532\nla spezia\t402\nla union\t711 1307\n"
    "labuan\t623\nlag\t712 1066\nlagos\t659\nlaguna\t712\nlai chau\t863\nlai chau province\t863\n"
    "lakshadweep\t251\nlal\t1034\nlam\t1035\nlam dong\t866\nlam dong province\t866\nlambayeque\t1035\n"
    "lampang\t804\nlamphun\t805\nlampung\t577\nlan\t713\nlanao del norte\t713\nlanao del sur\t714\n"
    "lang son\t864\nlang song province\t864\nlao cai\t865\nlao cai province\t865\nlara\t906\nlas\t714\n"
    "las palmas\t496\nlatina\t403\nlavalleja\t925\nlc\t405\nld\t251 606\nle\t404 497 1288 1318\n"
    "lecce\t404\nlecco\t405\nlempira\t1288\nleon\t497 1318\nlesser poland\t1110\n"
    "lesser poland voivodeship\t1110\nley\t715\nleyte\t715\nlh\t607\nli\t406 552 998 1299\nliaoning\t5\n"
    "liaoning city\t5\nliaoning province\t5\nliaoning sheng\t5\nliaoning shi\t5\n"
    "libertador general bernardo o higgins\t552\nliege\t972\nlienchiang\t350\nlienchiang county\t350\n"
    "lim\t1036\nlima\t1036\nlima hatun llaqta\t1037\nlimbourg\t967\nlimburg\t967 998\nlimon\t1252\n"
    "limpopo\t1166\nlivorno\t406\nlk\t605\nll\t553\nlleida\t498\nlm\t604\nlma\t1037\nln\t5\nlo\t407 495\n"
    "lodi\t407\nlodz\t1109\nlodz voivodeship\t1109\nlodzkie\t1109\nloei\t806\nloja\t1090\nlong an\t867\n"
    "long an province\t867\nlop buri\t803\nlor\t1038\nloreto\t1038\nlos lagos\t553\nlos rios\t554 1095\n"
    "louisiana\t52\nlower austria\t132\nlower kartli\t1241\nlower saxony\t122\nlower silesian\t1105\n"
    "lower silesian voivodeship\t1105\nlp\t1166 1289\nlr\t554\nls\t603\nlt\t403\nlu\t146 408 499\n"
    "lubelskie\t1107\nlublin\t1107\nlublin voivodeship\t1107\nlubuskie\t1108\nlubusz\t1108\n"
    "lubusz voivodeship\t1108\nlucca\t408\nlucerne\t146\nlugo\t499\nluik\t972\nlun\t711\nluttich\t972\n"
    "luxembourg\t973\nluxemburg\t973\nluxor\t939\nluzern\t146\nlx\t939\nm\t500 533 908 1091\n"
    "ma\t55 161 501 555 578 926\nmacao\t33\nmacau\t33\nmacau city\t33\nmacau province\t33\n"
    "macau sheng\t33\nmacau shi\t33\nmacerata\t409\nmad\t717\nmadhya pradesh\t182\nmadre de dios\t1039\n"
    "madrid\t500\nmadriz\t1319\nmae hong son\t796\nmag\t716 1067\n"
    "magallanes y de la antartica chilena\t555\nmagdalena\t1067\nmaguindanao\t716\nmaha sarakham\t794\n"
    "maharashtra\t183\nmaine\t53\nmalaga\t501\nmaldonado\t926\nmalopolskie\t1110\nmaluku\t578\n"
    "maluku utara\t579\nman\t1214\nmanabi\t1091\nmanagua\t1320\nmanawatu wanganui\t1012\n"
    "mangystau\t1214\nmangystau region\t1214\nmanipur\t252\nmanitoba\t91\nmantova\t410\nmaramures\t1148\n"
    "maranhao\t161\nmarijampole\t1190\nmarijampole county\t1190\nmarijampoles apskritis\t1190\n"
    "marinduque\t717\nmarlborough\t1011\nmarshall islands\t219\nmartinique\t985\nmaryland\t54\nmas\t718\n"
    "masaya\t1321\nmasbate\t718\nmasovian\t1111\nmasovian voivodeship\t1111\nmass\t55\n"
    "massa carrara\t411\nmassachusetts\t55\nmatagalpa\t1322\nmatera\t412\nmato grosso\t162\n"
    "mato grosso do sul\t163\nmatruh\t963\nmaule\t556\nmayotte\t992\nmazowieckie\t1111\nmb\t91 417\n"
    "mbh\t1011\nmc\t409\nmd\t54 202 1319\nmdc\t720\nmdd\t1039\nmdr\t721\nme\t53 414\n"
    "mecklenburg vorpommern\t121\nmedio campidano\t413\nmeghalaya\t253\nmehedinti\t1147\nmelaka\t624\n"
    "melilla\t502\nmendoza\t533\nmerida\t907\nmessina\t414\nmet\t1068\nmeta\t1068\nmetro manila\t719\n"
    "metropolitana de santiago\t557\nmex\t193\nmexico city\t190\nmg\t164\nmh\t183 219 609 1147\n"
    "mi\t56 415\nmia\t346\nmiaoli\t346\nmiaoli county\t346\nmic\t271\nmich\t56 271\nmichigan\t56\n"
    "michoacan\t271\nmicronesia\t220\nmie\t300\nmilano\t415\nminas gerais\t164\nmindoro occidental\t720\n"
    "mindoro oriental\t721\nminn\t57\nminnesota\t57\nminya\t953\nmiranda\t908\nmisamis occidental\t722\n"
    "misamis oriental\t723\nmisiones\t534\nmiss\t58\nmississippi\t58\nmissouri\t59\nmiyagi\t285\n"
    "miyazaki\t317\nmizoram\t254\nml\t253 502 556\nmm\t1148 1242\nmn\t57 252 410 610 953 1320\nmnf\t952\n"
    "mo\t59 33 416 608 927 1300\nmodena\t416\nmonagas\t909\nmont\t60\nmontana\t60\nmontevideo\t927\n"
    "monufia\t952\nmonza e della brianza\t417\nmoq\t1040\nmoquegua\t1040\nmor\t272\nmorazan\t1300\n"
    "morelos\t272\nmorona santiago\t1096\nmou\t724\nmountain province\t724\nmp\t182 221 1167\n"
    "mpumalanga\t1167\nmq\t985\nmr\t1190\nms\t58 163 411 1149 1321\nmsc\t722\nmsr\t723\n"
    "mt\t60 162 412 963 1322\nmtskheta mtianeti\t1242\nmu\t503 579\nmukdahan\t795\nmurcia\t503\n"
    "mures\t1149\nmv\t121\nmwt\t1012\nmz\t254\nn\t534 909 1092 1330\nn c\t67\nn carolina\t67\nn d\t68\n"
    "n dakota\t68\nn h\t63\nn j\t64\nn m\t65\nn s w\t103\nn y\t66\nna\t418 504 660\nnagaland\t255\n"
    "nagano\t297\nnagasaki\t314\nnakhon nayok\t770\nnakhon pathom\t771\nnakhon phanom\t772\n"
    "nakhon ratchasima\t773\nnakhon sawan\t775\nnakhon si thammarat\t774\nnam dinh\t868\n"
    "nam dinh province\t868\nnamangan\t1226\nnamangan region\t1226\nnamen\t974\nnamur\t974\n"
    "nan\t344 778\nnantou\t344\nnantou county\t344\nnapo\t1092\nnapoli\t418\nnaq\t987\nnar\t1069\n"
    "nara\t302\nnarathiwat\t777\nnarino\t1069\nnassarawa\t660\nnavarra\t504\nnavoiy\t1227\n"
    "navoiy region\t1227\nnay\t273\nnayarit\t273\nnb\t92 580 999\nnc\t67 1168\nnco\t698\nnd\t68\n"
    "ne\t61 233\nneamt\t1150\nnebr\t61\nnebraska\t61\nnec\t725\nnegeri sembilan\t625\n"
    "negros occidental\t725\nnegros oriental\t726\nnei mongol\t4\nneimenggu\t4\nneimenggu zizhiqu\t4\n"
    "neimenggu zizhiqu city\t4\nneimenggu zizhiqu province\t4\nneimenggu zizhiqu sheng\t4\n"
    "neimenggu zizhiqu shi\t4\nnelson\t1013\nner\t726\nneuenburg\t233\nneuquen\t535\nnev\t62\n"
    "nevada\t62\nnew aquitaine\t987\nnew brunswick\t92\nnew hampshire\t63\nnew jersey\t64\n"
    "new mexico\t65\nnew south wales\t103\nnew taipei\t352\nnew taipei city\t352\nnew valley\t954\n"
    "new york\t66\nnew york state\t66\nnewfoundland\t93\nnewfoundland and labrador\t93\nng\t1226\n"
    "nghe an\t869\nnghe an province\t869\nnh\t63 1000\nni\t122 661 1200\nnidwalden\t234\n"
    "niederosterreich\t132\nniedersachsen\t122\nniger\t661\nniigata\t292\nningxia\t29\n"
    "ningxia huizuzizhiqu\t29\nningxia huizuzizhiqu city\t29\nningxia huizuzizhiqu province\t29\n"
    "ningxia huizuzizhiqu sheng\t29\nningxia huizuzizhiqu shi\t29\nninh binh\t870\n"
    "ninh binh province\t870\nninh thuan\t871\nninh thuan province\t871\nnir\t113\n"
    "nitriansky kraj\t1200\nnj\t64\nnl\t93 255 192 1169\nnle\t192\nnm\t65 4\nno\t419\nnoe\t132\n"
    "nong bua lam phu\t822\nnong khai\t821\nnonthaburi\t776\nnoord brabant\t999\nnoord holland\t1000\n"
    "nor\t986\nnordrhein westfalen\t123\nnormandie\t986\nnormandy\t986\nnorte de santander\t1070\n"
    "north brabant\t999\nnorth carolina\t67\nnorth dakota\t68\nnorth holland\t1000\n"
    "north kazakhstan\t1216\nnorth kazakhstan region\t1216\nnorth rhine westphalia\t123\n"
    "north sinai\t960\nnorth west\t1170\nnorthern cape\t1168\nnorthern ireland\t113\n"
    "northern mariana islands\t221\nnorthern samar\t727\nnorthern territory\t104\nnorthland\t1014\n"
    "northwest territories\t95\nnouvelle aquitaine\t987\nnova scotia\t94\nnovara\t419\nnrw\t123\n"
    "ns\t94 1323\nnsa\t727 1070\nnsn\t1013\nnsw\t103\nnt\t95 104 581 1150\nntl\t1014\nnu\t96 420\n"
    "nue\t728\nnueva ecija\t728\nnueva esparta\t910\nnueva segovia\t1323\nnueva vizcaya\t729\n"
    "nuevo leon\t192\nnunavut\t96\nnuoro\t420\nnur sultan\t1209\nnusa tenggara barat\t580\n"
    "nusa tenggara timur\t581\nnuv\t729\nnv\t62\nnw\t123 234 1170 1227\nnx\t29\nny\t66\n"
    "o\t474 910 1093 1331\noax\t274\noaxaca\t274\noberosterreich\t133\nobwalden\t235\noc\t1290\n"
    "occ\t988\noccitania\t988\noccitanie\t988\nocotepeque\t1290\nodisha\t256\nog\t421 662\n"
    "ogliastra\t421\nogun\t662\noh\t69\nohio\t69\noita\t316\nok\t70\nokayama\t306\nokinawa\t319\n"
    "okla\t70\noklahoma\t70\nol\t1291\nolancho\t1291\nolbia tempio\t422\nolt\t1151\non\t97 663\n"
    "ondo\t663\nont\t97\nontario\t97\nooe\t133\noost vlaanderen\t968\nopole\t1112\n"
    "opole voivodeship\t1112\nopolskie\t1112\nor\t71 256 423 505\nore\t71\noregon\t71\norellana\t1084\n"
    "oristano\t423\noruro\t1331\nos\t664\nosaka\t207\nosun\t664\not\t422 1151\nota\t1015\notago\t1015\n"
    "ourense\t505\nov\t1001\noverijssel\t1001\now\t235\noy\t611 665\noyo\t665\n"
    "p\t506 529 911 1094 1253 1332\npa\t72 165 425 582 928 1301\npac\t990\npadova\t424\npahang\t626\n"
    "pais vasco\t204\npalau\t222\npalawan\t730\npalencia\t506\npalermo\t425\npam\t731\npampanga\t731\n"
    "pan\t732\npando\t1330\npanevezio apskritis\t1191\npanevezys\t1191\npanevezys county\t1191\n"
    "pangasinan\t732\npapua\t582\npapua barat\t583\npara\t165\nparaiba\t166\nparana\t167\nparma\t426\n"
    "pas\t1041\npasco\t1041\npastaza\t1103\npathum thani\t780\npattani\t783\npav\t1215\npavia\t427\n"
    "pavlodar\t1215\npavlodar region\t1215\npays de la loire\t989\npaysandu\t928\npb\t166 184 583 1177\n"
    "pc\t431\npd\t424\npdl\t989\npe\t98 168 430 1265\npei\t98\npeking\t0\npen\t358\npenghu\t358\n"
    "penghu county\t358\npenn\t72\npenna\t72\npennsylvania\t72\nperak\t627\nperlis\t628\n"
    "pernambuco\t168\nperugia\t428\npesaro e urbino\t429\npescara\t430\npeten\t1265\npg\t428\nph\t1152\n"
    "phang nga\t786\nphattalung\t787\nphayao\t785\nphetchabun\t791\nphetchaburi\t790\nphichit\t788\n"
    "phitsanulok\t789\nphra nakhon si ayutthaya\t784\nphrae\t792\nphu tho\t872\nphu tho province\t872\n"
    "phu yen\t873\nphu yen province\t873\nphuket\t793\npi\t224 432\npiacenza\t431\npiaui\t224\n"
    "pichincha\t1094\npif\t345\npingtung\t345\npingtung county\t345\npisa\t432\npistoia\t433\npiu\t1042\n"
    "piura\t1042\npl\t666\nplateau\t666\nplw\t730\npm\t493\npn\t434 1191\npo\t436 507\n"
    "podkarpackie\t1113\npodlaskie\t1114\npodlaskie voivodeship\t1114\npomeranian\t1115\n"
    "pomeranian voivodeship\t1115\npomorskie\t1115\npontevedra\t507\npordenone\t434\nport said\t956\n"
    "portuguesa\t911\npotenza\t435\npotosi\t1332\npr\t85 167 426 1266\nprachin buri\t782\n"
    "prachuap khiri khan\t781\nprahova\t1152\nprato\t436\npresovsky kraj\t1201\n"
    "prince edward island\t98\nprovence alpes cote d azur\t990\npt\t433\npts\t956\npu\t429\n"
    "puducherry\t257\npue\t194\npuebla\t194\npuerto rico\t85\npulau pinang\t629\npun\t1043\n"
    "punjab\t184 1177\npuno\t1043\npuntarenas\t1253\nput\t1071\nputrajaya\t630\nputumayo\t1071\n"
    "pv\t204 427 1201\npw\t222\npy\t257\npz\t435\nq\t535\nqa\t1228\nqalyubia\t951\nqashqadaryo\t1228\n"
    "qashqadaryo region\t1228\nqc\t99 1267\nqena\t961\nqh\t28\nqinghai\t28\nqinghai city\t28\n"
    "qinghai province\t28\nqinghai sheng\t28\nqinghai shi\t28\nqld\t105\nqr\t1229\nqro\t195\nqroo\t275\n"
    "quang binh\t874\nquang binh province\t874\nquang nam\t875\nquang nam province\t875\n"
    "quang ngai\t876\nquang ngai province\t876\nquang ninh\t877\nquang ninh province\t877\n"
    "quang tri\t878\nquang tri province\t878\nque\t99 195 733\nquebec\t99\nqueensland\t105\n"
    "queretaro\t195\nquetzaltenango\t1268\nquezon province\t733\nqui\t734 1072\nquiche\t1267\n"
    "quindio\t1072\nquintana roo\t275\nquirino\t734\nqz\t1268\nr\t536 912 1095\nr i\t73\nra\t438\n"
    "racha lechkhumi and lower svaneti\t1243\nragusa\t437\nrajasthan\t185\nrajshahi division\t1184\n"
    "rangpur division\t1185\nranong\t800\nratchaburi\t802\nravenna\t438\nrayong\t801\nrc\t439\n"
    "re\t440 991 1269\nred sea\t942\nreggio calabria\t439\nreggio nell emilia\t440\n"
    "region metropolitana de santiago\t557\nregion of banska bystrica\t1197\nregion of bratislava\t1198\n"
    "region of kosice\t1199\nregion of nitra\t1200\nregion of presov\t1201\nregion of trencin\t1203\n"
    "region of trnava\t1202\nregion of zilina\t1204\nrepublic of karakalpakstan\t1229\nretalhuleu\t1269\n"
    "rg\t437\nrheinland pfalz\t124\nrhineland palatinate\t124\nrhode island\t73\n"
    "ri\t73 441 584 667 1324\nriau\t584\nrieti\t441\nrimini\t442\nrio de janeiro\t169\n"
    "rio grande do norte\t170\nrio grande do sul\t171\nrio negro\t536 929\nrio san juan\t1325\n"
    "ris\t1073\nrisaralda\t1073\nrivas\t1324\nrivera\t930\nrivers\t667\nriz\t735\nrizal\t735\n"
    "rj\t169 185\nrl\t1243\nrm\t443 557\nrn\t170 442 612 929\nro\t225 444 931\nrocha\t931\nroi et\t799\n"
    "rom\t736\nroma\t443\nromblon\t736\nrondonia\t225\nroo\t275\nroraima\t226\nrovigo\t444\nrp\t124\n"
    "rr\t226\nrs\t171\nrv\t930\ns\t481 541 913 1096 1333\ns c\t74\ns carolina\t74\ns d\t75\n"
    "s dakota\t75\nsa\t106 445 508 589 932 1192 1230 1270 1302\nsa kaeo\t814\nsaarland\t125\nsabah\t631\n"
    "sacatepequez\t1270\nsachsen\t126\nsachsen anhalt\t127\nsaga\t313\nsaitama\t215\nsakon nakhon\t808\n"
    "salaj\t1154\nsalamanca\t508\nsalerno\t445\nsalta\t537\nsalto\t932\nsalzburg\t134\nsam\t1044\n"
    "samar\t737\nsamarqand\t1230\nsamarqand region\t1230\nsamegrelo upper svaneti\t1246\n"
    "samtskhe javakheti\t1244\nsamut prakan\t811\nsamut sakhon\t813\nsamut songkhram\t812\nsan\t1074\n"
    "san andres\t1075\nsan jose\t933 1254\nsan juan\t538\nsan luis\t539\nsan luis potosi\t276\n"
    "san marcos\t1271\nsan martin\t1044\nsan miguel\t1303\nsan salvador\t1305\nsan vicente\t1306\n"
    "santa ana\t1302\nsanta barbara\t1292\nsanta catarina\t172\nsanta cruz\t540 1333\n"
    "santa cruz de tenerife\t509\nsanta elena\t1098\nsanta fe\t541\nsanta rosa\t1273\nsantander\t1074\n"
    "santiago del estero\t542\nsanto domingo de los tsachilas\t1097\nsao paulo\t173\nsap\t1075\n"
    "sar\t738\nsaraburi\t815\nsarangani\t738\nsarawak\t632\nsask\t100\nsaskatchewan\t100\nsassari\t446\n"
    "satu mare\t1155\nsatun\t810\nsavona\t447\nsaxony\t126\nsaxony anhalt\t127\nsb\t590 1153 1292\n"
    "sc\t74 22 172\nschaffhausen\t236\nschleswig holstein\t128\nschwyz\t237\nsco\t741\nscotland\t111\n"
    "sct\t111\nsd\t75 14 1097 1178\nse\t227 511 1098\nsegovia\t510\nsejong\t329\nselangor\t633\n"
    "seoul\t328\nsergipe\t227\nsev\t1216\nsevilla\t511\nsg\t147 510 588\nsh\t8 128 236\nshaanxi\t26\n"
    "shaanxi city\t26\nshaanxi province\t26\nshaanxi sheng\t26\nshaanxi shi\t26\nshandong\t14\n"
    "shandong city\t14\nshandong province\t14\nshandong sheng\t14\nshandong shi\t14\nshanghai\t8\n"
    "shanghai city\t8\nshanghai province\t8\nshanghai sheng\t8\nshanghai shi\t8\nshanxi\t3\n"
    "shanxi city\t3\nshanxi province\t3\nshanxi sheng\t3\nshanxi shi\t3\nshg\t959\nshiga\t301\n"
    "shimane\t305\nshizuoka\t299\nshr\t947\nshy\t1217\nshymkent\t1217\nshymkent region\t1217\n"
    "si\t448 1231\nsi sa ket\t807\nsiauliai\t1192\nsiauliai county\t1192\nsiauliu apskritis\t1192\n"
    "sibiu\t1153\nsichuan\t22\nsichuan city\t22\nsichuan province\t22\nsichuan sheng\t22\n"
    "sichuan shi\t22\nsiena\t448\nsig\t739\nsikkim\t258\nsilesian\t1116\nsilesian voivodeship\t1116\n"
    "sin\t277 960\nsinaloa\t277\nsindh\t1178\nsing buri\t816\nsiquijor\t739\nsiracusa\t449\n"
    "sirdaryo\t1231\nsirdaryo region\t1231\nsj\t933 1154 1244 1254 1325\nsk\t100 258 1245\nsl\t125\n"
    "slaskie\t1116\nsle\t742\nslp\t276\nslu\t744\nsm\t1155 1271 1303\nsn\t26 126 586\n"
    "so\t238 450 512 613 668 934 1272 1304\nsoc trang\t879\nsoc trang province\t879\nsohag\t959\n"
    "sokoto\t668\nsolola\t1272\nsolothurn\t238\nson\t278\nson la\t880\nson la province\t880\n"
    "sondrio\t450\nsongkhla\t809\nsonora\t278\nsonsonate\t1304\nsor\t740\nsoria\t512\nsoriano\t934\n"
    "sorsogon\t740\nsouth australia\t106\nsouth carolina\t74\nsouth cotabato\t741\nsouth dakota\t75\n"
    "south holland\t1004\nsouth sinai\t957\nsouthern leyte\t742\nsouthland\t1016\nsp\t173 402\n"
    "sr\t449 585 1273\nss\t446 490 591 1305\nst\t127 135 587\nst gallen\t147\nsteiermark\t135\n"
    "stl\t1016\nstyria\t135\nsu\t592 1232 1274\nsubcarpathian\t1113\nsubcarpathian voivodeship\t1113\n"
    "suc\t1076\nsuceava\t1156\nsuchitepequez\t1274\nsucre\t912 1076\nsucumbios\t1100\nsuez\t946\n"
    "suk\t743\nsukhothai\t817\nsulawesi barat\t585\nsulawesi selatan\t586\nsulawesi tengah\t587\n"
    "sulawesi tenggara\t588\nsulawesi utara\t589\nsultan kudarat\t743\nsulu\t744\nsumatera barat\t590\n"
    "sumatera selatan\t591\nsumatera utara\t592\nsun\t745\nsuphanburi\t818\nsur\t746\nsurat thani\t819\n"
    "surigao del norte\t745\nsurigao del sur\t746\nsurin\t820\nsurxondaryo\t1232\n"
    "surxondaryo region\t1232\nsuz\t946\nsv\t447 1156 1306\nswietokrzyskie\t1117\n"
    "swietokrzyskie voivodeship\t1117\nsx\t3\nsylhet division\t1186\nsz\t237 1246\nszechuan\t22\n"
    "t\t513 544 914 1099 1334\nta\t451 558 614 669 935 1179 1193 1202\ntab\t279\ntabasco\t279\n"
    "tac\t1045\ntachira\t913\ntacna\t1045\ntacuarembo\t935\ntaichung\t337\ntaichung city\t337\n"
    "tainan\t340\ntainan city\t340\ntaipei\t338\ntaipei city\t338\ntaitung\t339\ntaitung county\t339\n"
    "taiwan\t31\ntaiwan city\t31\ntaiwan province\t31\ntaiwan sheng\t31\ntaiwan shi\t31\ntak\t769\n"
    "tam\t280\ntamaulipas\t280\ntamil nadu\t186\ntamps\t280\ntao\t347\ntaoyuan\t347\n"
    "taoyuan county\t347\ntar\t747\ntaraba\t669\ntaranaki\t1018\ntaranto\t451\ntarapaca\t558\n"
    "tarija\t1334\ntarlac\t747\ntarragona\t513\ntas\t107 1017\ntashkent\t1233 1234\n"
    "tashkent region\t1234\ntasman\t1017\ntasmania\t107\ntaurage\t1193\ntaurage county\t1193\n"
    "taurages apskritis\t1193\ntaw\t748\ntawi tawi\t748\ntay ninh\t881\ntay ninh province\t881\n"
    "tb\t1247\ntbilisi\t1247\ntc\t1203\nte\t452 514 1194\ntelangana\t187\nteleorman\t1159\n"
    "telsiai\t1194\ntelsiai county\t1194\ntelsiu apskritis\t1194\ntenn\t76\ntennessee\t76\nteramo\t452\n"
    "terengganu\t634\nterni\t453\nteruel\t514\ntessin\t148\ntex\t77\ntexas\t77\ntf\t509\ntg\t187 239\n"
    "th\t129\nthai binh\t882\nthai binh province\t882\nthai nguyen\t883\nthai nguyen province\t883\n"
    "thanh hoa\t884\nthanh hoa province\t884\nthanh pho ho chi minh\t885\nthua thien hue\t886\n"
    "thua thien hue province\t886\nthueringen\t129\nthurgau\t239\nthuringen\t129\nthuringia\t129\n"
    "ti\t148\ntianjin\t1\ntianjin city\t1\ntianjin province\t1\ntianjin sheng\t1\ntianjin shi\t1\n"
    "tibet\t25\nticino\t148\ntien giang\t887\ntien giang province\t887\ntierra del fuego\t543\n"
    "timis\t1158\ntirol\t136\ntj\t1\ntk\t1233\ntki\t1018\ntl\t1157\ntla\t281\ntlax\t281\ntlaxcala\t281\n"
    "tm\t1158\ntn\t76 186 456\ntnn\t340\nto\t228 454 515 1234 1275\ntocantins\t228\ntochigi\t290\n"
    "tokushima\t309\ntokyo\t206\ntol\t1077\ntoledo\t515\ntolima\t1077\ntorino\t454\ntotonicapan\t1275\n"
    "tottori\t304\ntoyama\t293\ntp\t455\ntpe\t338\ntpq\t352\ntr\t259 453 1159\ntra vinh\t888\n"
    "tra vinh province\t888\ntrang\t767\ntrapani\t455\ntrat\t768\ntreinta y tres\t936\n"
    "trenciansky kraj\t1203\ntrento\t456\ntreviso\t457\ntrieste\t458\ntripura\t259\ntrnavsky kraj\t1202\n"
    "trujillo\t914\nts\t458\ntt\t936\nttt\t339\ntucuman\t544\ntulcea\t1157\ntum\t1046\ntumbes\t1046\n"
    "tungurahua\t1099\nturkistan\t1219\nturkistan region\t1219\ntuyen quang\t889\n"
    "tuyen quang province\t889\ntv\t457\ntw\t31\ntx\t77\ntxg\t337\ntyrol\t136\nu\t525 916 1100\n"
    "ubon ratchathani\t828\nuca\t1047\nucayali\t1047\nud\t459\nudine\t459\nudon thani\t825\nul\t260\n"
    "ulsan\t330\nun\t1307\nup\t188\nupper austria\t133\nur\t240\nuri\t240\nus\t1308\n"
    "us virgin islands\t87\nusulutan\t1308\nut\t78 1002 1195\nutah\t78\nutena\t1195\nutena county\t1195\n"
    "utenos apskritis\t1195\nuthai thani\t827\nutrecht\t1002\nuttar pradesh\t188\nuttaradit\t826\n"
    "uttarakhand\t260\nv\t516 543 917\nv region de valparaiso\t559\nva\t80 461 517 1293\nvac\t1078\n"
    "valais\t150\nvalcea\t1160\nvalencia\t516\nvalladolid\t517\nvalle\t1293\nvalle d aosta\t460\n"
    "valle del cauca\t1078\nvalparaiso\t559\nvan\t965\nvarese\t461\nvargas\t915\nvaslui\t1162\n"
    "vau\t1079\nvaud\t149\nvaupes\t1079\nvb\t463\nvbr\t966\nvc\t203 464\nvd\t149\nve\t462\nvenezia\t462\n"
    "ver\t199\nveracruz\t199\nverbano cusio ossola\t463\nvercelli\t464\nvermont\t79\nverona\t465\n"
    "vi\t87 467 470\nvi region del libertador general bernardo o higgins\t552\nvibo valentia\t466\n"
    "vic\t108\nvicenza\t467\nvichada\t1080\nvictoria\t108\nvid\t1080\nvienna\t138\n"
    "vii region del maule\t556\nviii region del biobio\t550\nvilniaus apskritis\t1196\nvilnius\t1196\n"
    "vilnius county\t1196\nvinh long\t890\nvinh long province\t890\nvinh phuc\t891\n"
    "vinh phuc province\t891\nvirgin islands\t87\nvirginia\t80\nviterbo\t468\nvizcaya\t518\n"
    "vl\t1160 1196\nvlaams brabant\t966\nvli\t967\nvn\t1161\nvorarlberg\t137\nvos\t1218\nvov\t968\n"
    "vr\t465\nvrancea\t1161\nvs\t150 413 559 1162\nvt\t79 468\nvv\t466\nvwv\t969\nw\t527 902 1101\n"
    "w va\t82\nwa\t81 109\nwaadt\t149\nwaals brabant\t970\nwad\t954\nwaikato\t1020\nwakayama\t303\n"
    "wales\t112\nwallis\t150\nwallonisch brabant\t970\nwalloon brabant\t970\nwarmian masurian\t1118\n"
    "warmian masurian voivodeship\t1118\nwarminsko mazurskie\t1118\nwash\t81\nwashington\t81\n"
    "washington d c\t42\nwashington dc\t42\nwashington state\t81\nwb\t189\nwbr\t970\nwc\t1171\nwd\t615\n"
    "wellington\t1019\nwest bengal\t189\nwest coast\t1021\nwest flanders\t969\nwest kazakhstan\t1220\n"
    "west kazakhstan region\t1220\nwest pomeranian\t1120\nwest pomeranian voivodeship\t1120\n"
    "west virginia\t82\nwest vlaanderen\t969\nwestern australia\t109\nwestern cape\t1171\n"
    "westflandern\t969\nwgn\t1019\nwh\t616\nwht\t971\nwi\t83\nwielkopolskie\t1119\nwien\t138\nwis\t83\n"
    "wisc\t83\nwisconsin\t83\nwko\t1020\nwlg\t972\nwls\t112\nwlx\t973\nwna\t974\n"
    "wojewodztwo dolnoslaskie\t1105\nwojewodztwo kujawsko pomorskie\t1106\nwojewodztwo lodzkie\t1109\n"
    "wojewodztwo lubelskie\t1107\nwojewodztwo lubuskie\t1108\nwojewodztwo malopolskie\t1110\n"
    "wojewodztwo mazowieckie\t1111\nwojewodztwo opolskie\t1112\nwojewodztwo podkarpackie\t1113\n"
    "wojewodztwo podlaskie\t1114\nwojewodztwo pomorskie\t1115\nwojewodztwo slaskie\t1116\n"
    "wojewodztwo swietokrzyskie\t1117\nwojewodztwo warminsko mazurskie\t1118\n"
    "wojewodztwo wielkopolskie\t1119\nwojewodztwo zachodniopomorskie\t1120\nwsa\t737\nwtc\t1021\nwv\t82\n"
    "ww\t618\nwx\t617\nwy\t84\nwyo\t84\nwyoming\t84\nx\t526 915 1102\nx region de los lagos\t553\n"
    "xi region aysen del general carlos ibanez del campo\t549\nxianggang\t32\n"
    "xii region de magallanes y de la antartica chilena\t555\nxinjiang\t30\nxinjiang weiwuerzizhiqu\t30\n"
    "xinjiang weiwuerzizhiqu city\t30\nxinjiang weiwuerzizhiqu province\t30\n"
    "xinjiang weiwuerzizhiqu sheng\t30\nxinjiang weiwuerzizhiqu shi\t30\nxiv region de los rios\t554\n"
    "xizang\t25\nxizang zizhiqu\t25\nxizang zizhiqu city\t25\nxizang zizhiqu province\t25\n"
    "xizang zizhiqu sheng\t25\nxizang zizhiqu shi\t25\nxj\t30\nxo\t1235\nxorazm\t1235\n"
    "xorazm region\t1235\nxv region de arica y parinacota\t547\nxz\t25\ny\t530 901 1103\nyala\t798\n"
    "yamagata\t287\nyamaguchi\t308\nyamanashi\t296\nyaracuy\t916\nyasothon\t797\nyen bai\t892\n"
    "yen bai province\t892\nyilan\t341\nyilan county\t341\nyn\t24\nyo\t564 670 1294\nyobe\t670\n"
    "yoro\t1294\nyt\t101 992\nyuc\t198\nyucatan\t198\nyukon\t101\nyun\t351\nyunlin\t351\n"
    "yunlin county\t351\nyunnan\t24\nyunnan city\t24\nyunnan province\t24\nyunnan sheng\t24\n"
    "yunnan shi\t24\nyuz\t1219\nz\t520 540 893 1104\nza\t519 671 1276\nzac\t282\nzacapa\t1276\n"
    "zacatecas\t282\nzachodniopomorskie\t1120\nzambales\t749\nzamboanga del norte\t750\n"
    "zamboanga del sur\t751\nzamboanga sibuguey\t752\nzamfara\t671\nzamora\t519\nzamora chinchipe\t1104\n"
    "zan\t750\nzap\t1220\nzaragoza\t520\nzas\t751\nze\t1003\nzeeland\t1003\nzg\t151\nzh\t152 1004\n"
    "zha\t1221\nzhejiang\t10\nzhejiang city\t10\nzhejiang province\t10\nzhejiang sheng\t10\n"
    "zhejiang shi\t10\nzi\t1204\nzilinsky kraj\t1204\nzj\t10\nzmb\t749\nzsi\t752\nzuerich\t152\n"
    "zug\t151\nzuid holland\t1004\nzulia\t917\nzurich\t152\nакмолинская область\t1205\n"
    "актюбинская область\t1206\nалматинская область\t1208\nалматы\t1207\nатырауская область\t1210\n"
    "восточно казахстанская область\t1218\nжамбылская область\t1221\n"
    "западно казахстанская область\t1220\nкарагандинская область\t1211\nкостанаиская область\t1212\n"
    "кызылординская область\t1213\nмангистауская область\t1214\nнур султан\t1209\n"
    "павлодарская область\t1215\nсеверо казахстанская область\t1216\nтуркестанская область\t1219\n"
    "шымкент\t1217\nأسوان\t937\nأسيوط\t938\nالأقصر\t939\nالإسكندرية\t940\nالإسماعيلية\t941\n"
    "البحر الأحمر\t942\nالبحيرة\t943\nالجيزة\t944\nالدقهلية\t945\nالسويس\t946\nالشرقية\t947\n"
    "الغربية\t948\nالفيوم\t949\nالقاهرة\t950\nالقليوبية\t951\nالمنوفية\t952\nالمنيا\t953\n"
    "الوادي الجديد\t954\nبني سويف\t955\nبورسعيد\t956\nجنوب سيناء\t957\nدمياط\t958\nسوهاج\t959\n"
    "شمال سيناء\t960\nقنا\t961\nكفر الشيخ\t962\nمطروح\t963\nখুলনা বিভাগ\t1183\nচট্টগ্রাম বিভাগ\t1181\n"
    "ঢাকা বিভাগ\t1182\nবরিশাল বিভাগ\t1180\nরংপুর বিভাগ\t1185\nরাজশাহী বিভাগ\t1184\nসিলেট বিভাগ\t1186\n"
    "กระบี่\t753\nกรุงเทพมหานคร\t754\nกาญจนบุรี\t755\nกาฬสินธุ์\t756\nกําแพงเพชร\t757\nขอนแก่น\t758\n"
    "จันทบุรี\t759\nฉะเชิงเทรา\t760\nชลบุรี\t761\nชัยนาท\t762\nชัยภูมิ\t763\nชุมพร\t764\nตรัง\t767\n"
    "ตราด\t768\nตาก\t769\nนครนายก\t770\nนครปฐม\t771\nนครพนม\t772\nนครราชสีมา\t773\nนครศรีธรรมราช\t774\n"
    "นครสวรรค์\t775\nนนทบุรี\t776\nนราธิวาส\t777\nน่าน\t778\nบุรีรัมย์\t779\nปทุมธานี\t780\n"
    "ประจวบคีรีขันธ์\t781\nปราจีนบุรี\t782\nปัตตานี\t783\nพระนครศรีอยุธยา\t784\nพะเยา\t785\nพังงา\t786\n"
    "พัทลุง\t787\nพิจิตร\t788\nพิษณุโลก\t789\nภูเก็ต\t793\nมหาสารคาม\t794\nมุกดาหาร\t795\nยะลา\t798\n"
    "ยโสธร\t797\nระนอง\t800\nระยอง\t801\nราชบุรี\t802\nร้อยเอ็ด\t799\nลพบุรี\t803\nลําปาง\t804\n"
    "ลําพูน\t805\nศรีสะเกษ\t807\nสกลนคร\t808\nสงขลา\t809\nสตูล\t810\nสมุทรปราการ\t811\nสมุทรสงคราม\t812\n"
    "สมุทรสาคร\t813\nสระบุรี\t815\nสระแก้ว\t814\nสิงห์บุรี\t816\nสุพรรณบุรี\t818\nสุราษฎร์ธานี\t819\n"
    "สุรินทร์\t820\nสุโขทัย\t817\nหนองคาย\t821\nหนองบัวลําภู\t822\nอุดรธานี\t825\nอุตรดิตถ์\t826\n"
    "อุทัยธานี\t827\nอุบลราชธานี\t828\nอ่างทอง\t823\nอํานาจเจริญ\t824\nเชียงราย\t765\nเชียงใหม่\t766\n"
    "เพชรบุรี\t790\nเพชรบูรณ์\t791\nเลย\t806\nแพร่\t792\nแม่ฮ่องสอน\t796\n"
    "აფხაზეთის ავტონომიური რესპუბლიკა аҧсны автономтә республика\t1236\n"
    "აჭარის ავტონომიური რესპუბლიკა\t1237\nგურია\t1238\nთბილისი\t1247\nიმერეთი\t1239\nკახეთი\t1240\n"
    "მცხეთა მთიანეთი\t1242\nრაჭა ლეჩხუმი და ქვემო სვანეთი\t1243\nსამეგრელო ზემო სვანეთი\t1246\n"
    "სამცხე ჯავახეთი\t1244\nქვემო ქართლი\t1241\nშიდა ქართლი\t1245\n三重\t300\n三重县\t300\n三重県\t300\n上海\t8\n"
    "上海市\t8\n下萨克森\t122\n下萨克森州\t122\n不列颠哥伦比亚\t90\n不列颠哥伦比亚省\t90\n不来梅\t118\n不来梅州\t118\n东京\t206\n东京都\t206\n"
    "乔治亚\t44\n乔治亚州\t44\n云南\t24\n云南省\t24\n云林\t351\n云林县\t351\n亚利桑那\t36\n亚利桑那州\t36\n亚省\t89\n京都\t208\n"
    "京都府\t208\n伊利诺伊\t47\n伊利诺伊州\t47\n伊州\t47\n佐治亚\t44\n佐治亚州\t44\n佐贺\t313\n佐贺县\t313\n佐贺県\t313\n佛州\t43\n"
    "佛罗里达\t43\n佛罗里达州\t43\n佛蒙特\t79\n佛蒙特州\t79\n俄亥俄\t69\n俄亥俄州\t69\n俄克拉荷马\t70\n俄克拉荷马州\t70\n俄勒冈\t71\n"
    "俄勒冈州\t71\n兵库\t213\n兵库县\t213\n兵库県\t213\n兵庫県\t213\n内华达\t62\n内华达州\t62\n内布拉斯加\t61\n内布拉斯加州\t61\n内蒙\t4\n"
    "内蒙古\t4\n内蒙古自治区\t4\n冈山\t306\n冈山县\t306\n冈山県\t306\n冲縄\t319\n冲縄县\t319\n冲縄県\t319\n加利福尼亚\t38\n加利福尼亚州\t38\n"
    "加州\t38\n努纳武特\t96\n努纳武特省\t96\n勃兰登堡\t117\n勃兰登堡州\t117\n北京\t0\n北京市\t0\n北卡罗来纳\t67\n北卡罗来纳州\t67\n北海道\t209\n"
    "北爱尔兰\t113\n北莱茵威斯特法伦\t123\n北莱茵威斯特法伦州\t123\n北达科他\t68\n北达科他州\t68\n北领地\t104\n北领地州\t104\n千叶\t214\n"
    "千叶县\t214\n千叶県\t214\n千葉県\t214\n华盛顿\t81\n华盛顿州\t81\n华盛顿特区\t42\n卑诗省\t90\n南卡罗来纳\t74\n南卡罗来纳州\t74\n"
    "南投\t344\n南投县\t344\n南澳\t106\n南澳大利亚\t106\n南澳大利亚州\t106\n南达科他\t75\n南达科他州\t75\n印第安纳\t48\n印第安纳州\t48\n"
    "台东\t339\n台东县\t339\n台中\t337\n台中市\t337\n台北\t338\n台北市\t338\n台南\t340\n台南市\t340\n台湾\t31\n台湾省\t31\n吉林\t6\n"
    "吉林省\t6\n和歌山\t303\n和歌山县\t303\n和歌山県\t303\n哥伦比亚特区\t42\n哥伦比亚特区州\t42\n嘉义\t355 356\n嘉义县\t356\n嘉义市\t355\n"
    "四川\t22\n四川省\t22\n图林根\t129\n图林根州\t129\n基隆\t349\n基隆市\t349\n埼玉\t215\n埼玉县\t215\n埼玉県\t215\n堪萨斯\t50\n"
    "堪萨斯州\t50\n塔斯马尼亚\t107\n塔斯马尼亚州\t107\n夏威夷\t45\n夏威夷州\t45\n大分\t316\n大分县\t316\n大分県\t316\n大阪\t207\n"
    "大阪府\t207\n天津\t1\n天津市\t1\n奈良\t302\n奈良县\t302\n奈良県\t302\n威尔士\t112\n威斯康星\t83\n威斯康星州\t83\n宁夏\t29\n"
    "宁夏回族自治区\t29\n安大略\t97\n安大略省\t97\n安徽\t11\n安徽省\t11\n安省\t97\n宜兰\t341\n宜兰县\t341\n宫城\t285\n宫城县\t285\n"
    "宫城県\t285\n宫崎\t317\n宫崎县\t317\n宫崎県\t317\n宾夕法尼亚\t72\n宾夕法尼亚州\t72\n宾州\t72\n密歇根\t56\n密歇根州\t56\n密苏里\t59\n"
    "密苏里州\t59\n密西根\t56\n密西西比\t58\n密西西比州\t58\n富山\t293\n富山县\t293\n富山県\t293\n屏东\t345\n屏东县\t345\n山东\t14\n"
    "山东省\t14\n山口\t308\n山口县\t308\n山口県\t308\n山形\t287\n山形县\t287\n山形県\t287\n山梨\t296\n山梨县\t296\n山梨県\t296\n"
    "山西\t3\n山西省\t3\n岐阜\t298\n岐阜县\t298\n岐阜県\t298\n岛根\t305\n岛根县\t305\n岛根県\t305\n岩手\t284\n岩手县\t284\n"
    "岩手県\t284\n巴伐利亚\t115\n巴伐利亚州\t115\n巴登符腾堡\t114\n巴登符腾堡州\t114\n广东\t18\n广东省\t18\n广西\t19\n广西壮族自治区\t19\n"
    "広岛\t307\n広岛县\t307\n広岛県\t307\n康涅狄格\t40\n康涅狄格州\t40\n弗吉尼亚\t80\n弗吉尼亚州\t80\n彰化\t357\n彰化县\t357\n得克萨斯\t77\n"
    "得克萨斯州\t77\n徳岛\t309\n徳岛县\t309\n徳岛県\t309\n德克萨斯\t77\n德克萨斯州\t77\n德州\t77\n怀俄明\t84\n怀俄明州\t84\n愛知県\t211\n"
    "拜仁\t115\n新不伦瑞克\t92\n新不伦瑞克省\t92\n新北\t352\n新北市\t352\n新南威尔士\t103\n新南威尔士州\t103\n新墨西哥\t65\n新墨西哥州\t65\n"
    "新州\t103\n新斯科舍\t94\n新斯科舍省\t94\n新泽西\t64\n新泽西州\t64\n新潟\t292\n新潟县\t292\n新潟県\t292\n新疆\t30\n新疆维吾尔自治区\t30\n"
    "新竹\t353 354\n新竹县\t354\n新竹市\t353\n新罕布什尔\t63\n新罕布什尔州\t63\n昆士兰\t105\n昆士兰州\t105\n昆州\t105\n明尼苏达\t57\n"
    "明尼苏达州\t57\n東京都\t206\n柏林\t116\n柏林州\t116\n栃木\t290\n栃木县\t290\n栃木県\t290\n桃园\t347\n桃园县\t347\n"
    "梅克伦堡前波美拉尼亚\t121\n梅克伦堡前波美拉尼亚州\t121\n汉堡\t119\n汉堡州\t119\n江苏\t9\n江苏省\t9\n江西\t13\n江西省\t13\n河北\t2\n"
    "河北省\t2\n河南\t15\n河南省\t15\n浙江\t10\n浙江省\t10\n海南\t20\n海南省\t20\n湖北\t16\n湖北省\t16\n湖南\t17\n湖南省\t17\n"
    "滋贺\t301\n滋贺县\t301\n滋贺県\t301\n澎湖\t358\n澎湖县\t358\n澳大利亚首都领地\t102\n澳大利亚首都领地州\t102\n澳门\t33\n澳门特别行政区\t33\n"
    "熊本\t315\n熊本县\t315\n熊本県\t315\n爱媛\t311\n爱媛县\t311\n爱媛県\t311\n爱德华王子岛\t98\n爱德华王子岛省\t98\n爱知\t211\n"
    "爱知县\t211\n爱知県\t211\n爱荷华\t49\n爱荷华州\t49\n爱达荷\t46\n爱达荷州\t46\n特拉华\t41\n特拉华州\t41\n犹他\t78\n犹他州\t78\n"
    "甘肃\t27\n甘肃省\t27\n田纳西\t76\n田纳西州\t76\n石勒苏益格荷尔斯泰因\t128\n石勒苏益格荷尔斯泰因州\t128\n石川\t294\n石川县\t294\n石川県\t294\n"
    "神奈川\t210\n神奈川县\t210\n神奈川県\t210\n福井\t295\n福井县\t295\n福井県\t295\n福冈\t212\n福冈县\t212\n福冈県\t212\n福岛\t288\n"
    "福岛县\t288\n福岛県\t288\n福岡県\t212\n福建\t12\n福建省\t12\n秋田\t286\n秋田县\t286\n秋田県\t286\n科罗拉多\t39\n科罗拉多州\t39\n"
    "纽约\t66\n纽约州\t66\n纽芬兰与拉布拉多\t93\n纽芬兰与拉布拉多省\t93\n维多利亚\t108\n维多利亚州\t108\n维州\t108\n缅因\t53\n缅因州\t53\n"
    "罗得岛\t73\n罗得岛州\t73\n群马\t291\n群马县\t291\n群马県\t291\n肯塔基\t51\n肯塔基州\t51\n育空\t101\n育空省\t101\n艾伯塔\t89\n"
    "艾奥瓦\t49\n艾奥瓦州\t49\n花莲\t342\n花莲县\t342\n苏格兰\t111\n苗栗\t346\n苗栗县\t346\n英格兰\t110\n茨城\t289\n茨城县\t289\n"
    "茨城県\t289\n莱茵兰普法尔茨\t124\n莱茵兰普法尔茨州\t124\n萨克森\t126\n萨克森安哈尔特\t127\n萨克森安哈尔特州\t127\n萨克森州\t126\n萨尔\t125\n"
    "萨尔州\t125\n萨斯喀彻温\t100\n萨斯喀彻温省\t100\n萨省\t100\n蒙大拿\t60\n蒙大拿州\t60\n西北地区\t95\n西北地区省\t95\n西弗吉尼亚\t82\n"
    "西弗吉尼亚州\t82\n西澳\t109\n西澳大利亚\t109\n西澳大利亚州\t109\n西藏\t25\n西藏自治区\t25\n贵州\t23\n贵州省\t23\n路易斯安那\t52\n"
    "路易斯安那州\t52\n辽宁\t5\n辽宁省\t5\n连江\t350\n连江县\t350\n重庆\t21\n重庆市\t21\n金门\t343\n金门县\t343\n长崎\t314\n"
    "长崎县\t314\n长崎県\t314\n长野\t297\n长野县\t297\n长野県\t297\n阿尔伯塔\t89\n阿尔伯塔省\t89\n阿拉巴马\t34\n阿拉巴马州\t34\n"
    "阿拉斯加\t35\n阿拉斯加州\t35\n阿肯色\t37\n阿肯色州\t37\n陕西\t26\n陕西省\t26\n青森\t283\n青森县\t283\n青森県\t283\n青海\t28\n"
    "青海省\t28\n静冈\t299\n静冈县\t299\n静冈県\t299\n香川\t310\n香川县\t310\n香川県\t310\n香港\t32\n香港特别行政区\t32\n马尼托巴\t91\n"
    "马尼托巴省\t91\n马萨诸塞\t55\n马萨诸塞州\t55\n马里兰\t54\n马里兰州\t54\n高知\t312\n高知县\t312\n高知県\t312\n高雄\t348\n高雄市\t348\n"
    "魁北克\t99\n魁北克省\t99\n魁省\t99\n鸟取\t304\n鸟取县\t304\n鸟取県\t304\n鹿児岛\t318\n鹿児岛县\t318\n鹿児岛県\t318\n麻州\t55\n"
    "麻省\t55\n黑森\t120\n黑森州\t120\n黑龙江\t7\n黑龙江省\t7\n강원\t320\n강원도\t320\n경기\t321\n경기도\t321\n경남\t322\n경북\t323\n"
    "경상남도\t322\n경상북도\t323\n광주\t324\n광주광역시\t324\n대구\t325\n대구광역시\t325\n대전\t326\n대전광역시\t326\n부산\t327\n"
    "부산광역시\t327\n서울\t328\n서울특별시\t328\n세종\t329\n세종특별자치시\t329\n울산\t330\n울산광역시\t330\n인천\t331\n인천광역시\t331\n"
    "전남\t332\n전라남도\t332\n전라북도\t333\n전북\t333\n제주\t334\n제주특별자치도\t334\n충남\t335\n충북\t336\n충청남도\t335\n"
    "충청북도\t336\n";

}  // namespace spruce::regions_data
