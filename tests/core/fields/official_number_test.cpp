// Official numbers of the world: for each kind a consistent number and the same with its last
// character changed. The numbers are seeded; their verdicts are python-stdnum's (2.2, 2026-11-26).
#include "core/fields/official_number.h"

#include "core/fields/tax_id.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct Row {
  const char* name;
  const char* country;
  const char* number;
};

const Row kRows[] = {
    {"at.uid", "AT", "U80373016"},
    {"at.tin", "AT", "084650886"},
    {"be.vat", "BE", "0971355327"},
    {"be.nn", "BE", "32032765405"},
    {"bg.vat", "BG", "826154903"},
    {"bg.egn", "BG", "4812067645"},
    {"ch.uid", "CH", "CHE611522694"},
    {"ch.ssn", "CH", "7569877945560"},
    {"cy.vat", "CY", "28790098R"},
    {"cz.dic", "CZ", "2311177561"},
    {"de.vat", "DE", "285891504"},
    {"de.idnr", "DE", "16279324251"},
    {"dk.cvr", "DK", "99392878"},
    {"dk.cpr", "DK", "1112168181"},
    {"ee.kmkr", "EE", "944667253"},
    {"ee.ik", "EE", "46005277516"},
    {"ee.registrikood", "EE", "97255592"},
    {"gr.vat", "GR", "740714026"},
    {"gr.amka", "GR", "31103850579"},
    {"es.nif", "ES", "G11712049"},
    {"fi.alv", "FI", "37202386"},
    {"fi.hetu", "FI", "101058E723T"},
    {"fr.tva", "FR", "05462061276"},
    {"fr.siren", "FR", "277298667"},
    {"fr.siret", "FR", "47009099410850"},
    {"fr.nir", "FR", "183014938596506"},
    {"fr.nif", "FR", "0833342120254"},
    {"gb.vat", "GB", "GD454"},
    {"gb.utr", "GB", "5437770704"},
    {"gb.nhs", "GB", "1841325821"},
    {"hr.oib", "HR", "34722562645"},
    {"hu.anum", "HU", "32567036"},
    {"ie.vat", "IE", "7947196N"},
    {"is_.kennitala", "IS", "1611677540"},
    {"it.iva", "IT", "93846500309"},
    {"it.codicefiscale", "IT", "KJNDYL27M55W798C"},
    {"lt.pvm", "LT", "715328910"},
    {"lt.asmens", "LT", "34101164992"},
    {"lu.tva", "LU", "42685107"},
    {"lv.pvn", "LV", "18020713936"},
    {"mt.vat", "MT", "10411871"},
    {"nl.btw", "NL", "328847537B01"},
    {"nl.bsn", "NL", "217169053"},
    {"no.mva", "NO", "507237339MVA"},
    {"no.orgnr", "NO", "040105972"},
    {"no.fodselsnummer", "NO", "18077530599"},
    {"pl.nip", "PL", "1319872854"},
    {"pl.pesel", "PL", "57030887196"},
    {"pl.regon", "PL", "709414075"},
    {"pt.nif", "PT", "729575276"},
    {"ro.cf", "RO", "3211860"},
    {"ro.cnp", "RO", "2840813375241"},
    {"se.vat", "SE", "009020031201"},
    {"se.orgnr", "SE", "6177418628"},
    {"se.personnummer", "SE", "1807055221"},
    {"si.ddv", "SI", "45647321"},
    {"si.emso", "SI", "0802222500078"},
    {"sk.dph", "SK", "1230302315"},
    {"sk.rc", "SK", "5806260724"},
    {"rs.pib", "RS", "600249089"},
    {"mk.edb", "MK", "1622802436984"},
    {"ua.edrpou", "UA", "75263510"},
    {"ua.rntrc", "UA", "9034950559"},
    {"ru.inn", "RU", "5721320327"},
    {"by.unp", "BY", "269513454"},
    {"md.idno", "MD", "3762853158305"},
    {"tr.vkn", "TR", "7941876247"},
    {"tr.tckimlik", "TR", "18595833934"},
    {"us.ein", "US", "197433578"},
    {"us.ssn", "US", "291745932"},
    {"us.itin", "US", "977780500"},
    {"ca.bn", "CA", "918077447"},
    {"ca.sin", "CA", "640292660"},
    {"mx.curp", "MX", "DJBV241108HDFOAD01"},
    {"br.cnpj", "BR", "73502011000143"},
    {"br.cpf", "BR", "86360322293"},
    {"ar.cuit", "AR", "20717051212"},
    {"ar.cbu", "AR", "9081057876599480863409"},
    {"cl.rut", "CL", "54609167"},
    {"co.nit", "CO", "8363458404"},
    {"pe.ruc", "PE", "20143259294"},
    {"uy.rut", "UY", "211319640017"},
    {"py.ruc", "PY", "67981437"},
    {"ec.ruc", "EC", "0562947564001"},
    {"ec.ci", "EC", "0618022289"},
    {"ve.rif", "VE", "V268165874"},
    {"do.rnc", "DO", "584020562"},
    {"do.cedula", "DO", "32519501251"},
    {"gt.nit", "GT", "91788897"},
    {"sv.nit", "SV", "01013862649867"},
    {"jp.cn", "JP", "9682149721498"},
    {"kr.rrn", "KR", "1602131076109"},
    {"tw.ubn", "TW", "53212469"},
    {"sg.uen", "SG", "200322171M"},
    {"th.pin", "TH", "6896563174835"},
    {"id.npwp", "ID", "969354760435890"},
    {"vn.mst", "VN", "0103118490"},
    {"my.nric", "MY", "130502017534"},
    {"in_.gstin", "IN", "27AZRPK9042H1ZV"},
    {"in_.pan", "IN", "EDIPV1131A"},
    {"in_.aadhaar", "IN", "276349487969"},
    {"il.idnr", "IL", "679174789"},
    {"il.hp", "IL", "549898617"},
    {"za.idnr", "ZA", "2201188561080"},
    {"za.tin", "ZA", "0605079680"},
    {"ma.ice", "MA", "242315177314627"},
    {"au.abn", "AU", "23678301877"},
    {"au.acn", "AU", "230314771"},
    {"au.tfn", "AU", "202153494"},
    {"nz.ird", "NZ", "71788757"},
    {"cn.ric", "CN", "110101202008258894"},
    {"cn.uscc", "CN", "81110101MN18526304"},
};

Grade grade_of(const std::string& number, const char* country) {
  ValueContext context;
  context.country = country;
  return tax_id_field().standardise(number, context).grade;
}

}  // namespace

TEST_CASE("official number: consistent numbers are taken") {
  for (const Row& row : kRows) {
    CAPTURE(std::string(row.name));
    CHECK(static_cast<int>(grade_of(row.number, row.country)) <=
          static_cast<int>(Grade::Plausible));
  }
}

// A changed check digit must be noticed wherever the kind has one and no other kind of the country
// has the shape.
TEST_CASE("official number: one character changed is noticed") {
  int noticed = 0;
  int all = 0;
  for (const Row& row : kRows) {
    std::string number = row.number;
    char& last = number.back();
    last = last == '9' ? '0' : last == 'Z' ? 'A' : static_cast<char>(last + 1);
    ++all;
    noticed += grade_of(number, row.country) > Grade::Plausible ? 1 : 0;
  }
  CHECK(noticed >= all * 85 / 100);
}
