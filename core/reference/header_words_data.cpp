// Generated from lists collected by us, 2026-11: column names of Salesforce, HubSpot, Zoho, Pipedrive, Dynamics, Odoo, Google, Outlook,
// LinkedIn, Mailchimp, 纷享销客, 销售易, 企业微信 and plain spreadsheets in 30 languages.
// Words are folded (core/text fold_text) and written together; each has a blank on both sides.
#include "core/reference/header_words.h"

namespace spruce {
namespace {

constexpr HeaderWords kTypes[] = {
    {"email", true,
     " adresadeemail adresaemail adresemail adressedemessagerie adresseelectronique "
     "adresseemail adressemail alamatemail contactemail correioeletronico correo "
     "correoelectronico courriel diachiemail direcciondecorreoelectronico email emailaddress "
     "emailadres emailadresse emailcim emailid emailovaadresa emails email地址 emel "
     "enderecodecorreioeletronico enderecodeemail epost eposta epostaadresi epostadress "
     "epostadresse eメール eメールアドレス indirizzoemail indirizzopostaelettronica mail "
     "mailaddress mailadresse personemail pocztaelektroniczna postaelettronica primaryemail "
     "sahkoposti sahkopostiosoite secondaryemail surel thudientu workemail διευθυνσηemail "
     "ηλεκτρονικοταχυδρομειο адресаелектронноіпошти адресэлектронноипочты електроннапошта имеил "
     "электроннаяпочта элпочта דואל דואראלקטרוני البريدالإلكتروني بريدإلكتروني ईमेल "
     "ที่อยู่อีเมล อีเมล メール メールアドレス 个人邮箱 企业邮箱 信箱 客户邮箱 工作邮箱 "
     "电子メール 电子メールアドレス 电子信箱 电子邮件 电子邮件地址 电子邮箱 邮件 邮件地址 邮箱 "
     "邮箱地址 이메일 이메일주소 전자메일 "},
    {"phone", true,
     " brojtelefona businessfax callback carphone cell cellphone cellulare celular ceptelefonu "
     "contactno contactnumber contactphone didong dienthoai directdial directphone evtelefonu "
     "fax faxnumber faxnummer fax番号 festnetz gsm handy handynummer homephone hotline isdn "
     "istelefonu komorka landline matkapuhelin mobiel mobieletelefoon mobil mobile mobileno "
     "mobilenumber mobilephone mobilephonenumber mobilnitelefon mobilnummer mobiltelefon "
     "mobiltelefonszam mobitel movil nombortelefon nomorhp nomortelepon numardetelefon "
     "numerodetelefone numerodetelefono numerodetelephone numeroditelefono numertelefonu "
     "officephone pager pagernumber phone phoneno phonenumber ponsel portable puhelin "
     "puhelinnumero radiophone rufnummer sodienthoai switchboard tel telecopie telefax telefon "
     "telefondomowy telefone telefongeschaftlich telefonkomorkowy telefonmobil telefonnecislo "
     "telefonnicislo telefonnr telefonnumarasi telefonnummer telefono telefonocellulare "
     "telefonomovil telefonprivat telefonsluzbowy telefonszam telefoon telefoonnummer telemovel "
     "telephone telephonemobile telephoneno telephonenumber telephoneportable telepon telex "
     "telno ttytddphone whatsapp whatsappnumber workphone κινητο κινητοτηλεφωνο τηλεφωνο "
     "мобильныителефон мобільнии мобільниителефон номертелефона телефон телефоненномер факс "
     "טלפון מספרטלפון נייד الجوال الهاتف جوال رقمالهاتف هاتف फ़ोन मोबाइल มือถือ เบอร์โทร "
     "เบอร์โทรศัพท์ โทรศัพท์ ファクス ファックス 传真 传真号 公司电话 办公电话 勤务先电话 "
     "固定电话 固话 客户电话 家庭电话 座机 手机 手机号 手机号码 携帯 携帯电话 携帯电话番号 "
     "携帯番号 热线 电话 电话1 电话号码 电话番号 移动电话 联系人手机 联系人电话 联系手机 "
     "联系电话 联络电话 自宅电话番号 行动电话 연락처 전화 전화번호 팩스 휴대전화 휴대폰 "},
    {"phone", false,
     " contactdetails main mobiles numero phones 联系方式 联系方法 联络方式 "},
    {"person-name", true,
     " accountmanager accountowner adsoyad agare ansprechpartner assignedto assignedtouser "
     "assigneduser assistant assistantname assistantsname attendeename besitzer celejmeno "
     "chusohuu clientname companyowner contactfullname contactname contactowner contactperson "
     "contactpersoon createdby customerfullname dealowner displayname eier eigenaar ejer "
     "emaildisplayname employeename fuldenavn fullname fullstandigtnamn fulltnavn guestname "
     "hoten hovaten ilgilikisi imieinazwisko kapcsolattarto kokonimi kontakt kontaktinhaber "
     "kontaktniosoba kontaktperson lastmodifiedby leadname leadowner managername membername "
     "modifiedby naam namalengkap namapenuh namefull namevorname nativenamefull nombrecompleto "
     "nombreyapellidos nomcomplet nomecompleto nomeecognome nometprenom nominativo numecomplet "
     "omistaja opportunityowner owner ownername patientname pemilik persoanadecontact "
     "personname prenometnom primarynamefull propietario proprietaire proprietar proprietario "
     "recipient recipientname recordowner referredby reportsto sahibi salesrep "
     "salesrepresentative spouse spousename tamad teljesnev tulajdonos vlastnik volledigenaam "
     "vollstandigername vorundnachname wlasciciel ιδιοκτητησ ονοματεπωνυμο власник имяконтакта "
     "контактнаособа контактноелицо повнеімя полноеимя піб фио אישקשר בעלים שםמלא الاسم "
     "الاسمالكامل المالك पूरानाम ชื่อเต็ม ผู้ติดต่อ เจ้าของ お名前 ふりがな フリガナ 业务员 "
     "中文姓名 代表者名 会员姓名 修改人 创建人 名前 员工姓名 姓名 姓名中文 客户姓名 客户经理 "
     "归属人 所有人 担当 担当者 担当者名 收件人 收货人 氏名 氏名カナ 氏名フリガナ 氏名汉字 法人 "
     "法人代表 法定代表人 用户姓名 真实姓名 经办人 联系人 联系人名字 联系人姓名 联络人 "
     "联络人姓名 英文姓名 负责人 负责销售 跟进人 销售人员 담당자 담당자명 성명 이름 "},
    {"person-name", false,
     " author client contact customer customername ime isim manager nama name nameyomi namn "
     "navn nazwa nev nickname nimi nombre nome person sales salesperson user username yominame "
     "імяконтакту שם नाम ชื่อผู้ติดต่อ 名 名字 名称 客户 "},
    {"given-name", true,
     " additionalname additionalnameyomi adi christianname deuxiemeprenom drugieimie etunimi "
     "first firstname firstnames firstnm fname forename fornamn fornavn given givenname "
     "givennameyomi ikinciad imie imiona jmeno keresztnev krestnijmeno krstnemeno mellannamn "
     "mellemnavn mellomnavn middleinitial middlename middlenames namadepan namapertama "
     "namatengah namefirst namemiddle nombredepila nomeproprio onadi phoneticfirstname "
     "phoneticmiddlename preferredname prenom prenoms prenume primarynamefirst "
     "primarynamemiddle primeironome primernombre prostrednijmeno rufname secondname "
     "secondonome segundonombre ten tendem toinennimi tussenvoegsel utonev voornaam vorname "
     "vornamen zweitervorname μεσαιοονομα ονομα имя отчество побатькові собственоиме імя שםפרטי "
     "الاسمالأول पहलानाम ชื่อ ชื่อกลาง メイ 名カナ 名名 名字名 "},
    {"given-name", false,
     " initials nombre nome shortname 名 名字 "},
    {"family-name", true,
     " achternaam apelido apellido apellidomaterno apellidopaterno apellidos cognome efternamn "
     "efternavn etternavn familienname familyname familynameyomi geburtsname ho lastname "
     "lastnames lastnm lname maidenname mothersmaidenname nachname namaakhir namabelakang "
     "namelast nazwisko nomdefamille nomdenaissance numedefamilie phoneticlastname prezime "
     "priezvisko prijmeni primarynamelast primerapellido secondlastname segundoapellido "
     "sobrenome soyad soyadi sukunimi surname ultimonome vezeteknev zuname επωνυμο прізвище "
     "фамилия фамилноиме שםמשפחה اسمالعائلة الاسمالأخير उपनाम นามสกุล セイ 名字姓 姓 姓カナ "
     "姓姓 姓氏 苗字 성 "},
    {"family-name", false,
     " last nom "},
    {"company-name", true,
     " account accountname associatedcompany azienda bedrift bedriftsnavn bedrijf bedrijfsnaam "
     "billingcompany businessentity businessname ceg cegnev companhia compania companie company "
     "companyname congty currentemployer customercompany dbaname denumirefirma employer "
     "employername empresa entreprise firm firma firmaadi firmanavn firmanazwa "
     "firmenbezeichnung firmenname firmname foretag foretagsnamn hotelname institution "
     "kundefirma legalname namaperusahaan namasyarikat nazevspolecnosti nazivtvrtke "
     "nazovspolocnosti nazwafirmy nombredelaempresa nomdelasociete nomdelentreprise nomeazienda "
     "nomedaempresa numecompanie org organisatie organisation organisationname organisme "
     "organizacion organization organizationname orgname parent parentaccount parentcompany "
     "perusahaan primarynameorg przedsiebiorstwo ragionesociale raisonsociale razaosocial "
     "razonsocial restaurant secondarynameorg shopname sirket sirketadi societa societate "
     "societe spolecnost spolocnost storename supplier suppliername syarikat tencongty "
     "tradename tradingname tvrtka unternehmen unternehmensname vallalat vendor vendorname "
     "virksomhed virksomhedsnavn yrityksennimi yritys επωνυμια εταιρεια компания компанія "
     "назвакомпаніі названиекомпании организация фирма חברה שםהחברה שםחברה اسمالشركة الشركة "
     "कंपनी ชื่อบริษัท บริษัท 上级客户 企业 企业名 企业名称 会社 会社名 供应商 供应商名称 公司 "
     "公司全称 公司名 公司名称 公司名称中 公司抬头 勤务先 勤务先名 单位 单位名称 厂商 厂家 "
     "取引先 取引先名 商户名称 客户公司 客户单位 客户名称 工作单位 店名 店铺名称 开票名称 "
     "所属企业 所属公司 机构 机构名称 母公司 法人名 顾客名 기업명 회사 회사명 "},
    {"company-name", false,
     " brand business client customer customername facility merchant name nom nombre nome "
     "partner school sitename titlename university 名称 客户 "},
    {"address", true,
     " addr address addressextended addressfull addressline addressline1 addrfull addrline "
     "adres adresa adress adresse adresseligne adressepostale adressezeile adresulica alamat "
     "anschrift apartment bezoekadres billingaddress billingstreet businessaddress "
     "businessstreet cadde calle cim deliveryaddress diachi direccion domicilio duong endereco "
     "evadresi fulladdress gade gadeadresse gata gate gatuadress homeaddress homestreet house "
     "indirizzo isadresi jalan katuosoite locationaddress logradouro mailingaddress "
     "mailingstreet osoite otherstreet pobox postadres postaladdress residentialaddress rua rue "
     "shippingaddress shippingstreet sokak straat straatnaam strada strasse "
     "strasseundhausnummer street streetaddress streetline streetname suite ulica ulicaadresa "
     "ulicainumer ulice unit utca utcahazszam workaddress διευθυνση οδοσ адрес адреса вулиця "
     "улица כתובת רחוב الشارع العنوان عنوان पता ถนน ที่อยู่ 丁目番地 住址 住所 住所1 公司地址 "
     "具体地址 办公地址 单位地址 地址 客户地址 家庭地址 建物名 收货地址 注册地址 町名番地 番地 "
     "经营地址 联系地址 联络地址 街道 街道地址 详细地址 通讯地址 邮寄地址 상세주소 주소 "},
    {"address", false,
     " location residence via 位置 地点 所在位置 所在地 "},
    {"city", true,
     " accentcity bandar billingcity birthplace cidade cidademunicipio citta city cityname "
     "citytown ciudad commune comune grad helyseg hometown ilce kaupunki kota localidad "
     "localidade localita localitate localite locality mesto miasto miejscowosc municipality "
     "municipio obec oras ort plaats plaatsnaam place placeofbirth poblacion postitoimipaikka "
     "postort quanhuyen sehir semt stad stadt suburb telepules thanhpho town varos village "
     "ville wohnort woonplaats πολη город град місто населениипункт ישוב עיר المدينة مدينة शहर "
     "อําเภอ เขต เมือง 区 区县 区市町村 县 县区 城市 城市名称 市 市区 市区町村 市町村 所在区 "
     "所在城市 所属城市 도시 시군구 "},
    {"city", false,
     " area bairro borough district neighborhood neighbourhood 地区 "},
    {"region", true,
     " addrstate adminarea administrativearea billingstate bolge bundesland comunidadautonoma "
     "county departamento departement distrito driverslicensestate drlicstate estadoprovincia "
     "eyalet fylke judet kanton kommune kraj laani lan landskap maakunta megye negeri okres "
     "prefecture province provincestate provincia provincie provinsi region regione state "
     "statecode stateid statename stateorprovince stateprovince stateregion territory tinh "
     "tinhthanh uf wojewodztwo νομοσ περιφερεια область областьрегіон регион регіон מחוז "
     "المحافظة المنطقة الولاية राज्य จังหวัด รัฐ 县市 地区 州 所在地区 所在省 所在省份 所属省份 "
     "省 省份 省份州 省州 省市 省市区 省直辖市 都道府県 시도 "},
    {"region", false,
     " estado land stato 区域 地域 大区 "},
    {"postal-code", true,
     " billingpostalcode billingzip cep codepostal codicepostale codigopostal codpostal cp "
     "eircode iranyitoszam kodepos kodpocztowy mabuuchinh mabuudien pincode plz poskod "
     "postakodu postalcode postanskibroj postcode postinumero postkod postleitzahl postnr "
     "postnummer postovnismerovacicislo psc zip zipcode ziporpostalcode zippostalcode "
     "ταχυδρομικοσκωδικασ τκ индекс почтовыииндекс поштовииіндекс пощенскикод מיקוד "
     "الرمزالبريدي पिनकोड รหัสไปรษณีย์ 邮便番号 邮政编号 邮政编码 邮编 邮递区号 우편번호 "},
    {"country", true,
     " billingcountry birthcountry cc citizenship country countrycode countryid countryname "
     "countryregion drzava homecountry krajina krajpanstwo landregio landregion maa "
     "nacionalidad nation nationality nazione negara nuoc orszag paese pais paisregion panstwo "
     "passportcountry pays quocgia staat staatsangehorigkeit stat tara ulke zeme zemlja χωρα "
     "държава краіна страна ארץ מדינה البلد الدولة देश ประเทศ 国 国名 国家 国家名称 国家地区 "
     "国籍 所在国家 국가 "},
    {"country", false,
     " land nationalitat "},
    {"date", true,
     " aanmaakdatum addedon addtime aendret anderungsdatum andrad aniversario anniversaire "
     "anniversary birthdate birthday born closedat closedate closeddate compleanno confirmtime "
     "connectedon created createdat createdate createddate createdon createdtime creationdate "
     "creationtime creele cumpleanos datacrearii datadecriacao datadenascimento datadicreazione "
     "datadinascita datamodyfikacji datanasterii dataurodzenia datautworzenia date dateadded "
     "datecreated datedecreation datedemodification datedenaissance datefounded dateofbirth "
     "dateofincorporation dateonly datetime dato datum datumnarodenia datumnarozeni "
     "datumrodenja dayofbirth degistirmetarihi derniereactivite dob dogumgunu dogumtarihi "
     "duedate enddate endret erstellt erstelltam erstellungsdatum expirationdate expirydate "
     "fecha fechadecreacion fechademodificacion fechadenacimiento firstseen fodelsedag "
     "fodelsedatum fodselsdag fodselsdato geandertam geboortedatum geburtsdatum geburtstag "
     "gewijzigd hiredate invoicedate lastactivity lastactivitydate lastactivitytime lastchanged "
     "lastcontact lastcontactdate lastcontacted lastlogin lastmodified lastmodifieddate "
     "lastorderdate lastpurchase lastseen lastupdate lastupdated letrehozva letzteaktivitat "
     "letzteanderung letzterkontakt luotu modified modifiedat modifieddate modifiedon "
     "modifiedtime modifiele modositva muokattu narozeniny nextactivitydate nextappointmentdate "
     "ngay ngaysinh ngaysua ngaytao olusturmatarihi opprettet oprettelsesdato oprettet "
     "optintime orderdate registrationdate renewaldate rodendan signupdate skapad skapaddatum "
     "startdate subscribedate subscriptiondate syntymaaika syntymapaiva systemmodstamp "
     "szuletesidatum szuletesiido szuletesnap tanggal tanggaldibuat tanggallahir tarih tarikh "
     "tarikhlahir timestamp ultimaactividad ultimamodifica ultimamodificacao unsubtime updated "
     "updatedat updatedon updatetime urodziny vytvoreno zmeneno γενεθλια ημερομηνια "
     "ημερομηνιαγεννησησ дата датазміни датанародження датарождения датасоздания датастворення "
     "рожденадата תאריך תאריךיצירה תאריךלידה التاريخ تاريخالإنشاء تاريخالميلاد जन्मतिथि วันที่ "
     "วันที่สร้าง วันเกิด 下单时间 下次跟进时间 作成日 作成日时 修改日期 修改日期时间 修改时间 "
     "入职日期 出生年月 出生年月日 出生日期 创建日期 创建时间 到期日期 到期时间 导入日期 "
     "建立日期 建立时间 录入时间 成立日期 成立时间 日付 日期 时间 更新日 更新日时 更新日期 "
     "更新时间 最后修改时间 最后联系时间 最后跟进日期 最后跟进时间 最终接触日 最终更新日 "
     "最近下单时间 最近联系 最近联系时间 最近跟进时间 注册日期 注册时间 生年月日 生日 登录日 "
     "登记日期 签约日期 签订日期 订单日期 诞生日 등록일 생년월일 생일 수정일 작성일 "},
    {"date", false,
     " annee anno ano birth birthyear data founded jahr month time when year 出生 年份 成立年份 "},
    {"number", true,
     " aantal aantalwerknemers age alter amount annualrevenue antal antalansatte antalanstallda "
     "antallansatte anzahl anzahlmitarbeiter balance bedrag belob belop belopp betrag bevetel "
     "birthmonth budget calisansayisi cantidad cantitate castka chiffredaffaires ciro cost "
     "count creditlimit dealamount dealvalue discount dstoff edad effectif employeecount "
     "employees expectedrevenue fatturato fiscalquarter fiscalyear gmtoff hausnummer headcount "
     "height houseno housenumber huisnummer ilosc importe importo income ingresos jahresumsatz "
     "jumlah kwota lat latitude leeftijd liczba liczbapracownikow liikevaihto lng lon longitude "
     "maara memberrating menge mennyiseg miktar mileage mitarbeiter mitarbeiterzahl montant "
     "monto nbtasks nombredemployes noofemployees numberofemployees numberoforders numemp "
     "numerocivico numerodipendenti obrat omsaetning omsattning omsetning omzet "
     "opportunityamount osszeg pct percent percentage pocet pocetzamestnancu points population "
     "precio preco preis prezzo price prix probability przychod qty quantidade quantita "
     "quantite quantity receita revenue salary salesamount score sequence soluong sotien "
     "streetno streetnumber suma summa total totalamount totalopportunityquantity turnover "
     "tutar umsatz unitprice valoare valor value visits weight wiek yearfounded ποσο ποσοτητα "
     "возраст выручка количество кількість сума сумма цена כמות סכום العدد المبلغ จํานวน 个数 "
     "人数 价格 余额 価格 单价 合同金额 员工数 员工数量 员工规模 売上 年商 年收入 年营业额 "
     "年营业额美元 年齢 年龄 従业员数 总价 总金额 总额 成交金额 折扣 数 数量 次数 注册资本 积分 "
     "营业额 订单金额 金额 销售额 预计金额 가격 금액 나이 매출 수량 "},
    {"number", false,
     " duration numberof rank size weightkg 数字 "},
    {"url", true,
     " avatar blog companydomain companydomainname companylinkedinurl companyurl companywebsite "
     "domain domainname emaildomain facebook facebookpage facebookurl facebook主页 hemsida "
     "hjemmeside homepage honlap imageurl instagram internet internetadresse internetseite "
     "internetsitesi kotisivu lamanweb link linkedin linkedinprofile linkedinprofileurl "
     "linkedinurl logo nettside nettsted paginaweb personlinkedinurl photourl picture "
     "profileurl siteinternet siteulweb siteurl siteweb sitioweb sitointernet sitoweb situsweb "
     "stronainternetowa stronawww trangweb twitterurl url verkkosivu web webaddress webbplats "
     "webbsida weboldal webovastranka webovestranky webpage websayfasi webseite website "
     "websiteadres websitedaempresa websitesi websiteurl webstranica wwwsivu youtube ιστοσελιδα "
     "ιστοτοποσ вебсаит саит אתר אתראינטרנט الموقع الموقعالإلكتروني वेबसाइट เว็บไซต์ "
     "ウェブサイト サイト ホームページ 主页 企业网站 公司主页 公司网址 公司网站 官方网站 官网 "
     "客户网址 店铺链接 网址 网站 网页 链接 领英 领英主页 웹사이트 홈페이지 "},
    {"url", false,
     " referrer site twitter 推特账号 社交账号 "},
    {"choice", true,
     " abteilung accountsource accountstatus accounttype active activitytype addresstype "
     "addrtype afdeling allapot avdeling avdelning bolum bophan branche bransch branza bron "
     "businessunit categoria categorie category channel cinsiyet class classification consent "
     "contacttype cuisine currency customerstatus customertype dealstage departament "
     "departamentodetrabajo departemen departman department devise division done donotcall "
     "donotcontact donotemail durum dzial email2type email3type emailoptedout emailoptout "
     "emailtype etapa etape ethnicity flag fonte forecastcategory forras gdprconsent gender "
     "genere genero genre geschlecht geslacht gioitinh grade group hasnewsletter "
     "hasopportunitylineitem hasoptedoutofemail idioma industri industrie industry iparag "
     "isactive isclosed iscompany isdeleted iswon jantina jeniskelamin kalla kategorie kaynak "
     "kilde kjonn kon lahde language langue leadquelle leadsource leadstatus level "
     "lifecyclestage lingua locale maritalstatus marketingconsent moneda nationalidtype nem "
     "newsletter nganh nguon obor oddeleni odjel optedout optin optout origem origen "
     "originalsource osasto ownership partytype paymentmethod paymentterms phase phonetype "
     "phongban plec pohlavi pohlavie prioritat priority quelle race rating recordtype religion "
     "reszleg salesstage secteur secteurdactivite sector segment sektor sensitivity service "
     "sesso setor settore sex sexe sexo situacao source sourceduprospect spol sprache stage "
     "stagename stageofjourney stare status statusklienta statut stav subcategory subscribed "
     "sukupuoli sumber sursa taxidtype team tier tila timezone tipo toimiala trangthai typ type "
     "unsubscribed valuta vertical wahrung zdroj zrodlo κατασταση κλαδοσ πηγη τμημα φυλο відділ "
     "галузь джерело источник категория отдел отрасль пол статус стать тип מחלקה מין מקור סטטוס "
     "الجنس الحالة القسم المصدر लिंग विभाग สถานะ อุตสาหกรรม เพศ แผนก แหล่งที่มา ステータス "
     "リードソース 业种 产业 人员规模 企业类型 企业规模 优先级 会员等级 免打扰 公司类型 "
     "公司规模 分类 区分 商机阶段 婚姻状况 学历 客户分类 客户来源 客户状态 客户等级 客户类型 "
     "客户级别 币种 性别 成交状态 成别 所属行业 所属部门 政治面貌 是否 是否会员 是否有效 "
     "是否退订 来源 来源渠道 标签分组 民族 渠道 状态 种别 等级 类别 类型 级别 线索来源 线索状态 "
     "经营状态 行业 行业类型 规模 证件类型 语言 跟进状态 退订 邮件退订 部署 部门 销售阶段 阶段 "
     "부서 상태 성별 업종 유형 통화 "},
    {"choice", false,
     " codetype hobby importance kind partycode privacy relationship roletype stateof stato "
     "关系 "},
    {"identifier", true,
     " accnumber accountcode accountid accountno accountnumber asiakasnumero asiakastunnus "
     "associatedcompanyids associatedcontactids associateddealids ausweisnummer azonosito "
     "bankaccount bankaccountnumber bankids bestellnummer bic campaignid cardnumber cedula "
     "cislozakaznika clientid codicecliente codigocliente companyid companyids confirmip "
     "contactid createdbyid creditcard customercode customerid customerkey customerno "
     "customernumber datensatzid dealid dni driverlicensenumber driverslicense "
     "driverslicensenumber drivinglicence drlicnum duns dunsnumber employeeid employeeno "
     "employeenumber euid externalid governmentid governmentidnumber guid hash iban id idclient "
     "idcliente idclientnumar identifiant identyfikator idklienta idpelanggan ids idzakaznika "
     "index invoiceno invoicenumber ip ipaddress isin kayitno key kimlik klantid klantnummer "
     "kontonummer kundeid kundenid kundennr kundennummer kundenummer kundid kundnummer "
     "lastmodifiedbyid leadid lei leid leinumber licencenumber licensenumber licenseplate login "
     "makhachhang masterrecordid memberid membernumber membershipnumber mrn musterino "
     "musterinumarasi naics naicscode nationalid nationalidnumber nhsnumber nomorpelanggan "
     "numerklienta numeroclient numerodeclient numerodecliente nummer optinip oracleid orderid "
     "orderno ordernumber organizationalidnumber organizationid otn ownerid parentid partyid "
     "passport passportno passportnumber patientid personalnummer personid policynumber "
     "pricebookid qq qq号 qq号码 rechnungsnummer recordid ref reference referencenumber refno "
     "rg row rowid rownumber salesid screenname serialnumber sessionid sic siccode sku skype "
     "skypeid socialsecurity socialsecuritynumber socsecid ssn ssnnumber swift ticker "
     "tickersymbol token tunnus ugyfelazonosito ugyfelszam userid username uuid vehicleid vin "
     "wechat wechatid xmlid αριθμοσπελατη κωδικοσ идентификатор код номерклиента номерклієнта "
     "ідентифікатор מזהה מספרלקוח المعرف رقمالعميل ग्राहकसंख्या รหัส รหัสลูกค้า コード "
     "コード番号 代码 会员卡号 会员号 会员番号 卡号 取引先コード 合同编号 员工工号 员工编号 "
     "唯一标识 商品编码 商机编号 客户id 客户代码 客户编号 客户编码 居民身份证 工号 帐号 序号 "
     "微信 微信id 微信号 护照号 护照号码 数据id 流水号 物料编码 用户id 用户编号 番号 社员番号 "
     "管理番号 线索编号 编号 编码 联系人id 英文id 订单号 订单编号 记录id 记录编号 证件号 "
     "证件号码 识别码 账号 身份证 身份证号 身份证号码 身分证字号 车牌号 银行卡号 银行账号 "
     "顾客id 顾客番号 고객번호 번호 사번 주민등록번호 "},
    {"identifier", false,
     " account code codice codigo no nr num number numero subjectid 号 号码 "},
    {"tax-id", true,
     " abn acn adoszam alvtunnus btwnummer cif cnpj codfiscal codicefiscale companynumber "
     "companyregistrationno companyregistrationnumber cpf cpfcnpj cui cuit cvr cvrnummer dic "
     "ein employeridentificationnumber fein gstin gstno gstnumber handelsregisternummer icdph "
     "ico kozossegiadoszam kvk kvknummer masothue momsnummer momsregistreringsnummer nif nip "
     "nipc nit npwp numernip numerodetva numerotva oib organisasjonsnummer organisationsnummer "
     "orgnr orgnummer partitaiva piva registrationnumber regon rfc ruc rut siren siret "
     "steuernummer taxid taxidentificationnumber taxidnumber taxno taxnumber "
     "taxregistrationnumber tin tva tvaintracommunautaire uidnumber umsatzsteuerid "
     "umsatzsteueridentifikationsnummer ustid ustidnr vat vatid vatin vatno vatnumber "
     "vatregistrationnumber vergino verginumarasi ytunnus αφμ булстат инн огрн єдрпоу "
     "ідентифікаціиниикод חפ עוסקמורשה الرقمالضريبي เลขประจําตัวผู้เสียภาษี インボイス番号 "
     "企业税号 信用代码 工商注册号 法人番号 注册号 登录番号 社会信用代码 税务登记号 税号 "
     "税籍编号 纳税人税号 纳税人识别号 组织机构代码 统一信用代码 统一社会信用代码 "
     "统一社会信用编码 统一编号 统编 营业执照 营业执照号 사업자등록번호 사업자번호 "},
    {"title", true,
     " aanhef ammattinimike anrede befattning beosztas beruf berufsbezeichnung cargo chucdanh "
     "chucvu civilite courtesytitle designation fonction functie functietitel function funkce "
     "funktion gorev headline honorific intituleduposte isunvani jabatan jawatan job jobbtitel "
     "jobfunction jobposition jobtitel jobtitle mansione munkakor namenszusatz nameprefix "
     "namesuffix occupation pekerjaan personaltitle position positionimunternehmen "
     "positiontitle posizione poste pozice pozicia pozisyon pracovnipozice prefix profesion "
     "profession professionmetier profissao puesto puestodetrabajo qualifica radnomjesto ruolo "
     "salutation saudacao seniority stanowisko stanowiskopracy stilling stillingsbetegnelse "
     "suffix tehtavanimike titel title titolo titre titulo tratamiento tytul unvan virkanimike "
     "θεση θεσηεργασιασ τιτλοσ длъжност должность обращение посада תואר תפקיד المسمىالوظيفي "
     "المنصب الوظيفة पद ตําแหน่ง ตําแหน่งงาน 头衔 尊称 岗位 役职 役职名 敬称 称呼 称谓 职业 "
     "职位 职位名称 职务 职种 职称 肩书 肩书き 직위 직책 직함 "},
    {"postal-code", false,
     " cap "},
    {"title", false,
     " ranktitle role "},
    {"free-text", true,
     " about aboutus aciklama activitynote activitysubject anmerkung answer anteckning "
     "anteckningar background bemaerkninger bemerkung bemerkungen beschreibung beschrijving "
     "beskrivelse beskrivning biljeske billinginformation bio biography body catatan categories "
     "children comentarios comment commentaire commentaires commenti comments content deal "
     "dealname dealtitle descricao descriere descripcion description descrizione deskripsi "
     "details etichette etiquetas etiquettes feedback freetext ghichu history hobbies "
     "huomautukset instructions jegyzetek keterangan keywords komentarz kommentar kommentare "
     "kuvaus leiras megjegyzes megjegyzesek memo merknader message mota muistiinpanot napomena "
     "nextstep nota notacatatan notas notater notatki note noter notes notities notiz notizen "
     "notlar observaciones observacoes observatii omschrijving opis opmerkingen opportunityname "
     "osservazioni otherinfo popis poznamka poznamky question remark remarks remarque remarques "
     "richtext schlagworter subject summary tag tags uwagi yorum περιγραφη σημειωσεισ σχολια "
     "бележки заметки комментарии нотатки опис описание примечание примітки הערות תיאור الوصف "
     "ملاحظات टिप्पणी บันทึก รายละเอียด หมายเหตุ コメント タグ メモ 主营业务 主营产品 产品 介绍 "
     "企业简介 公司简介 内容 商机名称 备注 备注1 备注信息 备考 客户介绍 客户标签 客户需求 描述 "
     "描述说明 标签 特记事项 留言 简介 经营范围 说明 跟进记录 附注 需求 领英介绍 메모 비고 설명 "},
    {"free-text", false,
     " custom headsign info other stopheadsign text 其他 "},
};

constexpr HeaderWords kRoles[] = {
    {"record-id", true,
     " accountid asiakasnumero cislozakaznika clientid codicecliente companyid contactid "
     "contactuniqueid customerid customerno customernumber datensatzid dealid employeeid euid "
     "externalid guid id idclient idcliente idcontact idcontacto identifiant idklienta "
     "idpelanggan idzakaznika klantid klantnummer kontaktid kundenid kundennummer kundenummer "
     "kundid kundnummer leadid leid makhachhang memberid musterino musterinumarasi numerklienta "
     "numerodecliente opportunityid organizationid partyid personid recordid recordnumber "
     "ugyfelszam uniqueid userid uuid xmlid номерклієнта מספרלקוח رقمالعميل รหัสลูกค้า 会员号 "
     "会员番号 取引先id 取引先责任者id 唯一性id 唯一标识 客户id 客户编号 客户编码 数据id 用户id "
     "管理番号 线索id 线索编号 编号 联系人id 联系人编号 记录id 记录编号 顾客id 顾客番号 고객id "
     "고객번호 "},
    {"created", true,
     " aangemaakt aangemaaktop aanmaakdatum addedon addedtime addtime angelegtam connectedon "
     "creado created createdat createdate createddate createdon createdtime createdtimestamp "
     "creationdate creationtime creele criadoem datacrearii datacreazione datadecriacao "
     "datadicreazione datautworzenia dateadded datecreated datedecreation datumvytvoreni "
     "erstellt erstelltam erstellungsdatum fechadecreacion firstseen letrehozasdatuma "
     "letrehozva luotu ngaytao olusturmatarihi olusturulmatarihi opprettet oprettelsesdato "
     "oprettet optintime recordcreated signupdate skapad skapaddatum tanggaldibuat utworzono "
     "vytvoreno датасоздания датастворення תאריךיצירה تاريخالإنشاء วันที่สร้าง 作成日 作成日时 "
     "创建日期 创建时间 导入日期 建立日期 建立时间 录入时间 新建时间 注册时间 添加时间 登录日 "
     "登录日时 登记日期 등록일 생성일 작성일 "},
    {"modified", true,
     " aendret aktualisiertam anderungsdatum andrad datademodificacao datamodifica "
     "datamodificarii datamodyfikacji datedemodification datemodified datumzmeny "
     "degistirmetarihi dernieremodification endret fechademodificacion geandert geandertam "
     "gewijzigd gewijzigdop laatstgewijzigd lastchanged lastmodified lastmodifieddate "
     "lastmodifiedtime lastupdate lastupdated letzteanderung modificado modified modifiedat "
     "modifieddate modifiedon modifiedtime modifiele modositva muokattu ngaycapnhat ngaysua "
     "senastandrad sistendret sondegistirmetarihi systemmodstamp tanggaldiubah "
     "ultimaatualizacao ultimamodifica ultimamodificacion updated updatedat updatedon "
     "updatedtime updatetime zmeneno zmodyfikowano zuletztgeandert датазміни датаизменения "
     "תאריךעדכון تاريخالتعديل วันที่แก้ไข 修改日期 修改时间 更新日 更新日时 更新日期 更新时间 "
     "最后修改时间 最后更新时间 最终更新日 最终更新日时 最近修改时间 수정일 "},
    {"last-activity", true,
     " aktivitasterakhir derniercontact derniereactivite hoatdonggannhat laatsteactiviteit "
     "laatstecontact lastactivity lastactivitydate lastactivitytime lastcontact lastcontactdate "
     "lastcontacted lastcontacteddate lastengagementdate lastfollowup lastinteraction lastlogin "
     "lastorderdate lastpurchase lastpurchasedate lastseen lastvisitedtime letzteaktivitat "
     "letzterkontakt ostatniaaktywnosc ostatnikontakt posledniaktivita poslednikontakt "
     "senasteaktivitet senastekontakt senesteaktivitet sisteaktivitet sonaktivite sonetkinlik "
     "ultimaactividad ultimaactivitate ultimaatividade ultimaattivita ultimocontacto "
     "ultimocontato ultimocontatto utolsotevekenyseg viimeisintoiminta останняактивність "
     "последняяактивность פעילותאחרונה آخرنشاط กิจกรรมล่าสุด 上次联系时间 最后活动时间 "
     "最后联系时间 最后跟进日期 最后跟进时间 最终接触日 最终活动日 最终连络日 最近下单时间 "
     "最近互动时间 最近活动 最近活动时间 最近联系 最近联系时间 最近跟进日期 最近跟进时间 "
     "최근활동 "},
    {"owner", true,
     " accountmanager accountowner agare ansvarig ansvarlig assignedto assignedtouser "
     "assigneduser assignee besitzer chusohuu companyowner contacteigenaar contactowner "
     "dealowner eier eigenaar ejer felelos inhaber kontaktinhaber leadowner nguoiphutrach "
     "odpovednaosoba omistaja opiekun opportunityowner organizationowner owner ownerid "
     "ownername pemilik personowner propietario propietariodelcontacto proprietaire "
     "proprietaireducontact proprietar proprietario recordowner responsabil responsabile "
     "responsable responsavel responsible responsibleuser sahibi sales salesid salesperson "
     "salesrep salesrepresentative sorumlu tulajdonos vastuuhenkilo verantwortlich "
     "verantwortlicher vlastnik wlasciciel zustandig zustandiger ιδιοκτητησ владелец власник "
     "відповідальнии ответственныи אחראי בעלים المالك المسؤول ผู้รับผิดชอบ เจ้าของ 业务员 "
     "客户所有人 客户负责人 归属人 归属销售 所属人 所属销售 所有人 所有者 担当 担当者 拥有者 "
     "线索负责人 负责业务员 负责人 负责销售 跟进人 销售负责人 담당자 소유자 "},
    {"consent", true,
     " abgemeldet aboneliktencikti acceptsemailmarketing acceptsmarketing afmeldt avmeldt "
     "avregistrerad blacklist consenso consensomarketing consent consentement consentimento "
     "consentimiento consimtamant dadodebaja desabonne descadastrado desinscrit dezabonat "
     "disiscritto dongy donotcall donotcontact donotdisturb donotemail donotmail einwilligung "
     "emailconsent emailmarketingconsent emailoptedout emailoptin emailoptout gdprconsent "
     "hasnewsletter hasoptedoutofemail hasoptedoutoffax hozzajarulas huydangky izin "
     "keinewerbung legalbasis legalbasisforprocessingcontactsdata leiratkozott marketingconsent "
     "marketingoptin naoligar nepasappeler newsletter nichtanrufen nollamar odhlasen optedout "
     "optin optout persetujuan samtycke samtykke souhlas subscribed subscriptionstatus "
     "suostumus suppressed suscrito toestemming uitgeschreven unsubscribe unsubscribed "
     "unsubscribedfromallemail werbeeinwilligung wypisany zgoda zgodamarketingowa συγκαταθεση "
     "відписании згода отписан согласие הסכמה הסרה إلغاءالاشتراك موافقة ยินยอม メルマガ "
     "メール配信 不再联系 免打扰 同意 拒收 拒绝营销 接受营销 是否同意 是否接收邮件 是否退订 "
     "短信退订 营销同意 订阅 订阅状态 请勿打扰 退订 邮件退订 配信停止 配信可否 수신거부 "
     "수신동의 "},
    {"parent-account", true,
     " accountprincipale anafirma anasirket anyavallalat companiemama compteparent congtyme "
     "contaprincipal cuentaprincipal emoyhtio empresamae empresamatriz firmanadrzedna "
     "hoofdaccount masterrecordid materskaspolecnost moderbolag moderselskab moederbedrijf "
     "morselskap muttergesellschaft parent parentaccount parentaccountid parentcompany "
     "parentcompanyid parentid parentorganization perusahaaninduk societamadre societemere "
     "spolkamatka ubergeordnetefirma ubergeordneteraccount ultimateparent μητρικηεταιρεια "
     "материнськакомпанія родительскаякомпания חברתאם الشركةالأم บริษัทแม่ 上级公司 上级单位 "
     "上级客户 上级机构 亲会社 亲取引先 所属集团 母公司 父客户 集团 모회사 "},
    {"source", true,
     " accountsource acquisitionchannel bron channel contactsource datasource fonte "
     "fontedellead forras fuente herkomst herkunft howdidyouhearaboutus kalla kaynak kilde "
     "lahde leadbron leadkalla leadkilde leadquelle leadsource nguon origem origemdolead origen "
     "origendelprospecto originalsource origine provenance quelle source sourceduprospect "
     "sumber sursa trafficsource utmsource zdroj zdrojleadu zrodlo zrodloleada πηγη джерело "
     "источник מקור المصدر แหล่งที่มา リードソース 客户来源 数据来源 来源 来源渠道 流入元 渠道 "
     "线索来源 获客渠道 获得経路 유입경로 출처 "},
    {"birthday", true,
     " aniversario birthdate birthday born compleanno cumpleanos datadenascimento datadinascita "
     "datanasterii dataurodzenia datedenaissance dateofbirth datumnarodenia datumnarozeni "
     "datumrodenja dob dogumgunu dogumtarihi fechadenacimiento fodelsedag fodelsedatum "
     "fodselsdag fodselsdato geboortedatum geburtsdatum geburtstag narozeniny ngaysinh "
     "personbirthdate rodendan syntymaaika syntymapaiva szuletesidatum szuletesiido szuletesnap "
     "tanggallahir tarikhlahir urodziny γενεθλια ημερομηνιαγεννησησ датанародження датарождения "
     "деньрождения рожденадата תאריךלידה تاريخالميلاد วันเกิด 出生年月 出生年月日 出生日期 "
     "生年月日 生日 诞生日 생년월일 생일 "},
};

}  // namespace

std::span<const HeaderWords> header_type_words() { return kTypes; }
std::span<const HeaderWords> header_role_words() { return kRoles; }

}  // namespace spruce
