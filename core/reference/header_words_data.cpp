// Generated from lists collected by us, 2026-11: column names of Salesforce, HubSpot, Zoho, Pipedrive, Dynamics, Odoo, Google, Outlook,
// LinkedIn, Mailchimp, 纷享销客, 销售易, 企业微信 and plain spreadsheets in en, zh, de, fr, es, pt, it, ja, ko, ru.
// Words are folded (core/text fold_text) and written together; each has a blank on both sides.
#include "core/reference/header_words.h"

namespace spruce {
namespace {

constexpr HeaderWords kTypes[] = {
    {"email", true,
     " adressedemessagerie adresseelectronique adresseemail adressemail contactemail "
     "correioeletronico correo correoelectronico courriel direcciondecorreoelectronico email "
     "emailaddress emailadresse emailid emails email地址 enderecodecorreioeletronico "
     "enderecodeemail eメール eメールアドレス indirizzoemail indirizzopostaelettronica mail "
     "mailaddress mailadresse personemail postaelettronica primaryemail secondaryemail "
     "workemail адресэлектронноипочты электроннаяпочта элпочта メール メールアドレス 个人邮箱 "
     "企业邮箱 信箱 客户邮箱 工作邮箱 电子メール 电子メールアドレス 电子信箱 电子邮件 "
     "电子邮件地址 电子邮箱 邮件 邮件地址 邮箱 邮箱地址 이메일 이메일주소 전자메일 "},
    {"phone", true,
     " businessfax callback carphone cell cellphone cellulare celular contactno contactnumber "
     "contactphone directdial directphone fax faxnumber faxnummer fax番号 festnetz handy "
     "handynummer homephone hotline isdn landline mobil mobile mobileno mobilenumber "
     "mobilephone mobilephonenumber mobilnummer mobiltelefon movil numerodetelefone "
     "numerodetelefono numerodetelephone numeroditelefono officephone pager pagernumber phone "
     "phoneno phonenumber portable radiophone rufnummer switchboard tel telecopie telefax "
     "telefon telefone telefongeschaftlich telefonnummer telefono telefonocellulare "
     "telefonomovil telefonprivat telemovel telephone telephonemobile telephoneno "
     "telephonenumber telephoneportable telex telno ttytddphone whatsapp whatsappnumber "
     "workphone мобильныителефон номертелефона телефон факс ファクス ファックス 传真 传真号 "
     "公司电话 办公电话 勤务先电话 固定电话 固话 客户电话 家庭电话 座机 手机 手机号 手机号码 "
     "携帯 携帯电话 携帯电话番号 携帯番号 热线 电话 电话1 电话号码 电话番号 移动电话 联系人手机 "
     "联系人电话 联系手机 联系电话 联络电话 自宅电话番号 行动电话 연락처 전화 전화번호 팩스 "
     "휴대전화 휴대폰 "},
    {"phone", false,
     " contactdetails main mobiles numero phones 联系方式 联系方法 联络方式 "},
    {"person-name", true,
     " accountmanager accountowner ansprechpartner assignedto assignedtouser assigneduser "
     "assistant assistantname assistantsname attendeename besitzer clientname companyowner "
     "contactfullname contactname contactowner contactperson createdby customerfullname "
     "dealowner displayname emaildisplayname employeename fullname guestname kontakt "
     "kontaktinhaber kontaktperson lastmodifiedby leadname leadowner managername membername "
     "modifiedby namefull namevorname nativenamefull nombrecompleto nombreyapellidos nomcomplet "
     "nomecompleto nomeecognome nometprenom nominativo opportunityowner owner ownername "
     "patientname personname prenometnom primarynamefull propietario proprietaire proprietario "
     "recipient recipientname recordowner referredby reportsto salesrep salesrepresentative "
     "spouse spousename vollstandigername vorundnachname имяконтакта контактноелицо полноеимя "
     "фио お名前 ふりがな フリガナ 业务员 中文姓名 代表者名 会员姓名 修改人 创建人 名前 "
     "员工姓名 姓名 姓名中文 客户姓名 客户经理 归属人 所有人 担当 担当者 担当者名 收件人 收货人 "
     "氏名 氏名カナ 氏名フリガナ 氏名汉字 法人 法人代表 法定代表人 用户姓名 真实姓名 经办人 "
     "联系人 联系人名字 联系人姓名 联络人 联络人姓名 英文姓名 负责人 负责销售 跟进人 销售人员 "
     "담당자 담당자명 성명 이름 "},
    {"person-name", false,
     " author client contact customer customername manager name nameyomi nickname nombre nome "
     "person sales salesperson user username yominame 名 名字 名称 客户 "},
    {"given-name", true,
     " additionalname additionalnameyomi christianname deuxiemeprenom first firstname "
     "firstnames firstnm fname forename given givenname givennameyomi imie middleinitial "
     "middlename middlenames namefirst namemiddle nombredepila nomeproprio phoneticfirstname "
     "phoneticmiddlename preferredname prenom prenoms primarynamefirst primarynamemiddle "
     "primeironome primernombre rufname secondname secondonome segundonombre voornaam vorname "
     "vornamen zweitervorname имя отчество メイ 名カナ 名名 名字名 "},
    {"given-name", false,
     " initials nombre nome shortname 名 名字 "},
    {"family-name", true,
     " achternaam apelido apellido apellidomaterno apellidopaterno apellidos cognome "
     "familienname familyname familynameyomi geburtsname lastname lastnames lastnm lname "
     "maidenname mothersmaidenname nachname namelast nazwisko nomdefamille nomdenaissance "
     "phoneticlastname primarynamelast primerapellido secondlastname segundoapellido sobrenome "
     "surname ultimonome zuname фамилия セイ 名字姓 姓 姓カナ 姓姓 姓氏 苗字 성 "},
    {"family-name", false,
     " last nom "},
    {"company-name", true,
     " account accountname associatedcompany azienda bedrijf bedrijfsnaam billingcompany "
     "businessentity businessname companhia compania company companyname currentemployer "
     "customercompany dbaname employer employername empresa entreprise firm firma "
     "firmenbezeichnung firmenname firmname hotelname institution kundefirma legalname "
     "nombredelaempresa nomdelasociete nomdelentreprise nomeazienda nomedaempresa org "
     "organisation organisationname organisme organizacion organization organizationname "
     "orgname parent parentaccount parentcompany primarynameorg ragionesociale raisonsociale "
     "razaosocial razonsocial restaurant secondarynameorg shopname societa societe storename "
     "supplier suppliername tradename tradingname unternehmen unternehmensname vendor "
     "vendorname компания названиекомпании организация 上级客户 企业 企业名 企业名称 会社 "
     "会社名 供应商 供应商名称 公司 公司全称 公司名 公司名称 公司名称中 公司抬头 勤务先 "
     "勤务先名 单位 单位名称 厂商 厂家 取引先 取引先名 商户名称 客户公司 客户单位 客户名称 "
     "工作单位 店名 店铺名称 开票名称 所属企业 所属公司 机构 机构名称 母公司 法人名 顾客名 "
     "기업명 회사 회사명 "},
    {"company-name", false,
     " brand business client customer customername facility merchant name nom nombre nome "
     "partner school sitename titlename university 名称 客户 "},
    {"address", true,
     " addr address addressextended addressfull addressline addressline1 addrfull addrline "
     "adres adresse adresseligne adressepostale adressezeile anschrift apartment billingaddress "
     "billingstreet businessaddress businessstreet calle deliveryaddress direccion domicilio "
     "endereco fulladdress homeaddress homestreet house indirizzo locationaddress logradouro "
     "mailingaddress mailingstreet otherstreet pobox postaladdress residentialaddress rua rue "
     "shippingaddress shippingstreet straat strasse strasseundhausnummer street streetaddress "
     "streetline streetname suite unit via workaddress адрес улица 丁目番地 住址 住所 住所1 "
     "公司地址 具体地址 办公地址 单位地址 地址 客户地址 家庭地址 建物名 收货地址 注册地址 "
     "町名番地 番地 经营地址 联系地址 联络地址 街道 街道地址 详细地址 通讯地址 邮寄地址 "
     "상세주소 주소 "},
    {"address", false,
     " location residence 位置 地点 所在位置 所在地 "},
    {"city", true,
     " accentcity billingcity birthplace cidade cidademunicipio citta city cityname citytown "
     "ciudad commune comune hometown localidad localidade localita localite locality miasto "
     "municipality municipio ort plaats place placeofbirth poblacion stad stadt suburb town "
     "village ville wohnort город 区 区县 区市町村 县 县区 县市 城市 城市名称 市 市区 市区町村 "
     "市町村 所在区 所在城市 所属城市 도시 시군구 "},
    {"city", false,
     " area bairro borough district neighborhood neighbourhood 地区 "},
    {"region", true,
     " addrstate adminarea administrativearea billingstate bundesland comunidadautonoma county "
     "departamento departement distrito driverslicensestate drlicstate estadoprovincia kanton "
     "prefecture province provincestate provincia provincie region regione state statecode "
     "stateid statename stateorprovince stateprovince stateregion territory uf wojewodztwo "
     "область регион 县市 地区 州 所在地区 所在省 所在省份 所属省份 省 省份 省份州 省州 省市 "
     "省市区 省直辖市 都道府県 시도 "},
    {"region", false,
     " estado land stato 区域 地域 大区 "},
    {"postal-code", true,
     " billingpostalcode billingzip cap cep codepostal codicepostale codigopostal cp eircode "
     "pincode plz postalcode postcode postleitzahl zip zipcode ziporpostalcode zippostalcode "
     "индекс почтовыииндекс 邮便番号 邮政编号 邮政编码 邮编 邮递区号 우편번호 "},
    {"country", true,
     " billingcountry birthcountry cc citizenship country countrycode countryid countryname "
     "countryregion homecountry landregion nacionalidad nation nationality nazione paese pais "
     "paisregion passportcountry pays staat staatsangehorigkeit страна 国 国名 国家 国家名称 "
     "国家地区 国籍 所在国家 국가 "},
    {"country", false,
     " land nationalitat "},
    {"date", true,
     " addedon addtime anderungsdatum aniversario anniversaire anniversary birthdate birthday "
     "born closedat closedate closeddate compleanno confirmtime connectedon created createdat "
     "createdate createddate createdon createdtime creationdate creationtime creele cumpleanos "
     "data datadecriacao datadenascimento datadicreazione datadinascita date dateadded "
     "datecreated datedecreation datedemodification datedenaissance datefounded dateofbirth "
     "dateofincorporation dateonly datetime datum dayofbirth derniereactivite dob duedate "
     "enddate erstellt erstelltam erstellungsdatum expirationdate expirydate fecha "
     "fechadecreacion fechademodificacion fechadenacimiento firstseen geandertam geburtsdatum "
     "geburtstag hiredate invoicedate lastactivity lastactivitydate lastactivitytime "
     "lastchanged lastcontact lastcontactdate lastcontacted lastlogin lastmodified "
     "lastmodifieddate lastorderdate lastpurchase lastseen lastupdate lastupdated "
     "letzteaktivitat letzteanderung letzterkontakt modified modifiedat modifieddate modifiedon "
     "modifiedtime modifiele nextactivitydate nextappointmentdate optintime orderdate "
     "registrationdate renewaldate signupdate startdate subscribedate subscriptiondate "
     "systemmodstamp timestamp ultimaactividad ultimamodifica ultimamodificacao unsubtime "
     "updated updatedat updatedon updatetime дата датарождения датасоздания 下单时间 "
     "下次跟进时间 作成日 作成日时 修改日期 修改日期时间 修改时间 入职日期 出生年月 出生年月日 "
     "出生日期 创建日期 创建时间 到期日期 到期时间 导入日期 建立日期 建立时间 录入时间 成立日期 "
     "成立时间 日付 日期 时间 更新日 更新日时 更新日期 更新时间 最后修改时间 最后联系时间 "
     "最后跟进日期 最后跟进时间 最终接触日 最终更新日 最近下单时间 最近联系 最近联系时间 "
     "最近跟进时间 注册日期 注册时间 生年月日 生日 登录日 登记日期 签约日期 签订日期 订单日期 "
     "诞生日 등록일 생년월일 생일 수정일 작성일 "},
    {"date", false,
     " annee anno ano birth birthyear founded jahr month time when year 出生 年份 成立年份 "},
    {"number", true,
     " age alter amount annualrevenue anzahl anzahlmitarbeiter balance betrag birthmonth budget "
     "cantidad chiffredaffaires cost count creditlimit dealamount dealvalue discount dstoff "
     "edad effectif employeecount employees expectedrevenue fatturato fiscalquarter fiscalyear "
     "gmtoff hausnummer headcount height houseno housenumber importe importo income ingresos "
     "jahresumsatz lat latitude lng lon longitude memberrating menge mileage mitarbeiter "
     "mitarbeiterzahl montant monto nbtasks nombredemployes noofemployees numberofemployees "
     "numberoforders numemp numerocivico numerodipendenti opportunityamount pct percent "
     "percentage points population precio preco preis prezzo price prix probability qty "
     "quantidade quantita quantite quantity receita revenue salary salesamount score sequence "
     "streetno streetnumber total totalamount totalopportunityquantity turnover umsatz "
     "unitprice valor value visits weight yearfounded возраст выручка количество сумма цена "
     "个数 人数 价格 余额 価格 单价 合同金额 员工数 员工数量 员工规模 売上 年商 年收入 年营业额 "
     "年营业额美元 年齢 年龄 従业员数 总价 总金额 总额 成交金额 折扣 数 数量 次数 注册资本 积分 "
     "营业额 订单金额 金额 销售额 预计金额 가격 금액 나이 매출 수량 "},
    {"number", false,
     " duration numberof rank size weightkg 数字 "},
    {"url", true,
     " avatar blog companydomain companydomainname companylinkedinurl companyurl companywebsite "
     "domain domainname emaildomain facebook facebookpage facebookurl facebook主页 homepage "
     "imageurl instagram internet internetadresse internetseite link linkedin linkedinprofile "
     "linkedinprofileurl linkedinurl logo paginaweb personlinkedinurl photourl picture "
     "profileurl siteinternet siteurl siteweb sitioweb sitointernet sitoweb twitterurl url web "
     "webaddress webpage webseite website websitedaempresa websiteurl youtube вебсаит саит "
     "ウェブサイト サイト ホームページ 主页 企业网站 公司主页 公司网址 公司网站 官方网站 官网 "
     "客户网址 店铺链接 网址 网站 网页 链接 领英 领英主页 웹사이트 홈페이지 "},
    {"url", false,
     " referrer site twitter 推特账号 社交账号 "},
    {"choice", true,
     " abteilung accountsource accountstatus accounttype active activitytype addresstype "
     "addrtype branche businessunit categoria categorie category channel class classification "
     "consent contacttype cuisine currency customerstatus customertype dealstage "
     "departamentodetrabajo department devise division done donotcall donotcontact donotemail "
     "email2type email3type emailoptedout emailoptout emailtype etapa etape ethnicity flag "
     "fonte forecastcategory gdprconsent gender genere genero genre geschlecht grade group "
     "hasnewsletter hasopportunitylineitem hasoptedoutofemail idioma industry isactive isclosed "
     "iscompany isdeleted iswon kategorie language langue leadquelle leadsource leadstatus "
     "level lifecyclestage lingua locale maritalstatus marketingconsent moneda nationalidtype "
     "newsletter optedout optin optout origem origen originalsource ownership partytype "
     "paymentmethod paymentterms phase phonetype prioritat priority quelle race rating "
     "recordtype religion salesstage secteur secteurdactivite sector segment sensitivity "
     "service sesso setor settore sex sexe sexo situacao source sourceduprospect sprache stage "
     "stagename stageofjourney status statut subcategory subscribed taxidtype team tier "
     "timezone tipo typ type unsubscribed valuta vertical wahrung источник категория отдел "
     "отрасль пол статус тип ステータス リードソース 业种 产业 人员规模 企业类型 企业规模 "
     "优先级 会员等级 免打扰 公司类型 公司规模 分类 区分 商机阶段 婚姻状况 学历 客户分类 "
     "客户来源 客户状态 客户等级 客户类型 客户级别 币种 性别 成交状态 成别 所属行业 所属部门 "
     "政治面貌 是否 是否会员 是否有效 是否退订 来源 来源渠道 标签分组 民族 渠道 状态 种别 等级 "
     "类别 类型 级别 线索来源 线索状态 经营状态 行业 行业类型 规模 证件类型 语言 跟进状态 退订 "
     "邮件退订 部署 部门 销售阶段 阶段 부서 상태 성별 업종 유형 통화 "},
    {"choice", false,
     " codetype hobby importance kind partycode privacy relationship roletype stateof stato "
     "关系 "},
    {"identifier", true,
     " accnumber accountcode accountid accountno accountnumber associatedcompanyids "
     "associatedcontactids associateddealids ausweisnummer bankaccount bankaccountnumber "
     "bankids bestellnummer bic campaignid cardnumber cedula clientid codicecliente "
     "codigocliente companyid companyids confirmip contactid createdbyid creditcard "
     "customercode customerid customerkey customerno customernumber datensatzid dealid dni "
     "driverlicensenumber driverslicense driverslicensenumber drivinglicence drlicnum duns "
     "dunsnumber employeeid employeeno employeenumber euid externalid governmentid "
     "governmentidnumber guid hash iban id idclient idcliente identifiant ids index invoiceno "
     "invoicenumber ip ipaddress isin key kontonummer kundenid kundennr kundennummer "
     "lastmodifiedbyid leadid lei leid leinumber licencenumber licensenumber licenseplate login "
     "masterrecordid memberid membernumber membershipnumber mrn naics naicscode nationalid "
     "nationalidnumber nhsnumber numeroclient numerodeclient numerodecliente nummer optinip "
     "oracleid orderid orderno ordernumber organizationalidnumber organizationid otn ownerid "
     "parentid partyid passport passportno passportnumber patientid personalnummer personid "
     "policynumber pricebookid qq qq号 qq号码 rechnungsnummer recordid ref reference "
     "referencenumber refno rg row rowid rownumber salesid screenname serialnumber sessionid "
     "sic siccode sku skype skypeid socialsecurity socialsecuritynumber socsecid ssn ssnnumber "
     "swift ticker tickersymbol token userid username uuid vehicleid vin wechat wechatid xmlid "
     "идентификатор код номерклиента コード コード番号 代码 会员卡号 会员号 会员番号 卡号 "
     "取引先コード 合同编号 员工工号 员工编号 唯一标识 商品编码 商机编号 客户id 客户代码 "
     "客户编号 客户编码 居民身份证 工号 帐号 序号 微信 微信id 微信号 护照号 护照号码 数据id "
     "流水号 物料编码 用户id 用户编号 番号 社员番号 管理番号 线索编号 编号 编码 联系人id 英文id "
     "订单号 订单编号 记录id 记录编号 证件号 证件号码 识别码 账号 身份证 身份证号 身份证号码 "
     "身分证字号 车牌号 银行卡号 银行账号 顾客id 顾客番号 고객번호 번호 사번 주민등록번호 "},
    {"identifier", false,
     " account code codice codigo no nr num number numero subjectid 号 号码 "},
    {"tax-id", true,
     " abn acn btwnummer cif cnpj codicefiscale companynumber companyregistrationno "
     "companyregistrationnumber cpf cpfcnpj cuit ein employeridentificationnumber fein gstin "
     "gstno gstnumber handelsregisternummer kvk nif nip nipc nit numerodetva numerotva "
     "organisationsnummer orgnr partitaiva piva registrationnumber regon rfc ruc rut siren "
     "siret steuernummer taxid taxidentificationnumber taxidnumber taxno taxnumber "
     "taxregistrationnumber tin tva tvaintracommunautaire uidnumber umsatzsteuerid "
     "umsatzsteueridentifikationsnummer ustid ustidnr vat vatid vatin vatno vatnumber "
     "vatregistrationnumber инн огрн インボイス番号 企业税号 信用代码 工商注册号 法人番号 "
     "注册号 登录番号 社会信用代码 税务登记号 税号 税籍编号 纳税人税号 纳税人识别号 "
     "组织机构代码 统一信用代码 统一社会信用代码 统一社会信用编码 统一编号 统编 营业执照 "
     "营业执照号 사업자등록번호 사업자번호 "},
    {"title", true,
     " aanhef anrede beruf berufsbezeichnung cargo civilite courtesytitle designation fonction "
     "functie function funktion headline honorific intituleduposte job jobfunction jobposition "
     "jobtitle mansione namenszusatz nameprefix namesuffix occupation personaltitle position "
     "positionimunternehmen positiontitle posizione poste prefix profesion profession "
     "professionmetier profissao puesto puestodetrabajo qualifica ruolo salutation saudacao "
     "seniority stanowisko suffix titel title titolo titre titulo tratamiento должность "
     "обращение 头衔 尊称 岗位 役职 役职名 敬称 称呼 称谓 职业 职位 职位名称 职务 职种 职称 "
     "肩书 肩书き 직위 직책 직함 "},
    {"title", false,
     " ranktitle role "},
    {"free-text", true,
     " about aboutus activitynote activitysubject anmerkung answer background bemerkung "
     "bemerkungen beschreibung billinginformation bio biography body categories children "
     "comentarios comment commentaire commentaires commenti comments content deal dealname "
     "dealtitle descricao descripcion description descrizione details etichette etiquetas "
     "etiquettes feedback freetext history hobbies instructions keywords kommentar kommentare "
     "memo message nextstep nota notas note notes notiz notizen observaciones observacoes "
     "opportunityname osservazioni otherinfo question remark remarks remarque remarques "
     "richtext schlagworter subject summary tag tags заметки комментарии описание примечание "
     "コメント タグ メモ 主营业务 主营产品 产品 介绍 企业简介 公司简介 内容 商机名称 备注 备注1 "
     "备注信息 备考 客户介绍 客户标签 客户需求 描述 描述说明 标签 特记事项 留言 简介 经营范围 "
     "说明 跟进记录 附注 需求 领英介绍 메모 비고 설명 "},
    {"free-text", false,
     " custom headsign info other stopheadsign text 其他 "},
};

constexpr HeaderWords kRoles[] = {
    {"record-id", true,
     " accountid clientid codicecliente companyid contactid contactuniqueid customerid "
     "customerno customernumber datensatzid dealid employeeid euid externalid guid id idclient "
     "idcliente idcontact idcontacto identifiant kontaktid kundenid kundennummer leadid leid "
     "memberid numerodecliente opportunityid organizationid partyid personid recordid "
     "recordnumber uniqueid userid uuid xmlid 会员号 会员番号 取引先id 取引先责任者id 唯一性id "
     "唯一标识 客户id 客户编号 客户编码 数据id 用户id 管理番号 线索id 线索编号 编号 联系人id "
     "联系人编号 记录id 记录编号 顾客id 顾客番号 고객id 고객번호 "},
    {"created", true,
     " addedon addedtime addtime angelegtam connectedon creado created createdat createdate "
     "createddate createdon createdtime createdtimestamp creationdate creationtime creele "
     "criadoem datacreazione datadecriacao datadicreazione dateadded datecreated datedecreation "
     "erstellt erstelltam erstellungsdatum fechadecreacion firstseen optintime recordcreated "
     "signupdate датасоздания 作成日 作成日时 创建日期 创建时间 导入日期 建立日期 建立时间 "
     "录入时间 新建时间 注册时间 添加时间 登录日 登录日时 登记日期 등록일 생성일 작성일 "},
    {"modified", true,
     " aktualisiertam anderungsdatum datademodificacao datamodifica datedemodification "
     "datemodified dernieremodification fechademodificacion geandert geandertam lastchanged "
     "lastmodified lastmodifieddate lastmodifiedtime lastupdate lastupdated letzteanderung "
     "modificado modified modifiedat modifieddate modifiedon modifiedtime modifiele "
     "systemmodstamp ultimaatualizacao ultimamodifica ultimamodificacion updated updatedat "
     "updatedon updatedtime updatetime zuletztgeandert датаизменения 修改日期 修改时间 更新日 "
     "更新日时 更新日期 更新时间 最后修改时间 最后更新时间 最终更新日 最终更新日时 最近修改时间 "
     "수정일 "},
    {"last-activity", true,
     " derniercontact derniereactivite lastactivity lastactivitydate lastactivitytime "
     "lastcontact lastcontactdate lastcontacted lastcontacteddate lastengagementdate "
     "lastfollowup lastinteraction lastlogin lastorderdate lastpurchase lastpurchasedate "
     "lastseen lastvisitedtime letzteaktivitat letzterkontakt ultimaactividad ultimaatividade "
     "ultimaattivita ultimocontacto ultimocontato ultimocontatto последняяактивность "
     "上次联系时间 最后活动时间 最后联系时间 最后跟进日期 最后跟进时间 最终接触日 最终活动日 "
     "最终连络日 最近下单时间 最近互动时间 最近活动 最近活动时间 最近联系 最近联系时间 "
     "最近跟进日期 最近跟进时间 최근활동 "},
    {"owner", true,
     " accountmanager accountowner assignedto assignedtouser assigneduser assignee besitzer "
     "companyowner contactowner dealowner inhaber kontaktinhaber leadowner opportunityowner "
     "organizationowner owner ownerid ownername personowner propietario propietariodelcontacto "
     "proprietaire proprietaireducontact proprietario recordowner responsabile responsable "
     "responsavel responsible responsibleuser sales salesid salesperson salesrep "
     "salesrepresentative verantwortlich verantwortlicher zustandig zustandiger владелец "
     "ответственныи 业务员 客户所有人 客户负责人 归属人 归属销售 所属人 所属销售 所有人 所有者 "
     "担当 担当者 拥有者 线索负责人 负责业务员 负责人 负责销售 跟进人 销售负责人 담당자 소유자 "},
    {"consent", true,
     " abgemeldet acceptsemailmarketing acceptsmarketing blacklist consenso consensomarketing "
     "consent consentement consentimento consentimiento dadodebaja desabonne descadastrado "
     "desinscrit disiscritto donotcall donotcontact donotdisturb donotemail donotmail "
     "einwilligung emailconsent emailmarketingconsent emailoptedout emailoptin emailoptout "
     "gdprconsent hasnewsletter hasoptedoutofemail hasoptedoutoffax keinewerbung legalbasis "
     "legalbasisforprocessingcontactsdata marketingconsent marketingoptin naoligar nepasappeler "
     "newsletter nichtanrufen nollamar optedout optin optout subscribed subscriptionstatus "
     "suppressed suscrito unsubscribe unsubscribed unsubscribedfromallemail werbeeinwilligung "
     "отписан согласие メルマガ メール配信 不再联系 免打扰 同意 拒收 拒绝营销 接受营销 是否同意 "
     "是否接收邮件 是否退订 短信退订 营销同意 订阅 订阅状态 请勿打扰 退订 邮件退订 配信停止 "
     "配信可否 수신거부 수신동의 "},
    {"parent-account", true,
     " accountprincipale compteparent contaprincipal cuentaprincipal empresamae empresamatriz "
     "masterrecordid muttergesellschaft parent parentaccount parentaccountid parentcompany "
     "parentcompanyid parentid parentorganization societamadre societemere ubergeordnetefirma "
     "ubergeordneteraccount ultimateparent родительскаякомпания 上级公司 上级单位 上级客户 "
     "上级机构 亲会社 亲取引先 所属集团 母公司 父客户 集团 모회사 "},
    {"source", true,
     " accountsource acquisitionchannel channel contactsource datasource fonte fontedellead "
     "fuente herkunft howdidyouhearaboutus leadquelle leadsource origem origemdolead origen "
     "origendelprospecto originalsource origine provenance quelle source sourceduprospect "
     "trafficsource utmsource источник リードソース 客户来源 数据来源 来源 来源渠道 流入元 渠道 "
     "线索来源 获客渠道 获得経路 유입경로 출처 "},
    {"birthday", true,
     " aniversario birthdate birthday born compleanno cumpleanos datadenascimento datadinascita "
     "datedenaissance dateofbirth dob fechadenacimiento geburtsdatum geburtstag personbirthdate "
     "датарождения деньрождения 出生年月 出生年月日 出生日期 生年月日 生日 诞生日 생년월일 생일 "},
};

}  // namespace

std::span<const HeaderWords> header_type_words() { return kTypes; }
std::span<const HeaderWords> header_role_words() { return kRoles; }

}  // namespace spruce
