// Latin words the generators draw from: names, places, streets, trades. Common knowledge, most frequent first; the long tails are built
// from syllables. Not reference data: core/reference never reads this.
import { makeRandom } from './random.mjs';

export const words = (text) => text.trim().split(/\s+/);

export const FIRST_MALE = words(`John William James George Thomas Robert Charles David Michael Joseph Henry Edward Richard Daniel Paul
 Mark Andrew Peter Christopher Stephen Matthew Alan Kevin Brian Ian Anthony Simon Steven Martin Philip Samuel Frederick Arthur Albert Walter
 Alfred Francis Frank Harold Ernest Jack Harry Benjamin Patrick Gary Nicholas Graham Keith Neil Derek Raymond Kenneth Ronald Dennis Roger
 Douglas Malcolm Gordon Donald Stuart Adam Luke Ryan Joshua Nathan Aaron Oliver Jacob Ethan Noah Liam Connor Dylan Callum Lewis Tyler Jordan
 Leonard Stanley Reginald Cecil Percy Herbert Edgar Hugh Ralph Sidney Norman Victor Leslie Maurice Clifford Vincent Eric Theodore Edmund
 Augustus Gilbert Rupert Duncan Angus Hamish Fergus Declan Niall Omar Rahul Sanjay Carlos Miguel Diego Ivan Pavel Giovanni Luca`);
export const FIRST_FEMALE = words(`Mary Elizabeth Sarah Margaret Anne Jane Susan Catherine Emma Helen Patricia Christine Alice Emily Laura
 Rebecca Julie Karen Louise Rachel Victoria Charlotte Hannah Jessica Lucy Amy Sophie Claire Joanne Nicola Alison Deborah Jennifer Barbara Linda
 Dorothy Florence Ethel Edith Eleanor Frances Harriet Martha Ann Ellen Agnes Isabella Janet Jean Joan Joyce Sheila Maureen Eileen Kathleen
 Pauline Maria Teresa Theresa Angela Amanda Michelle Lisa Tracy Sharon Jacqueline Diane Lorraine Wendy Gillian Heather Fiona Katherine Abigail
 Megan Olivia Grace Chloe Ella Georgia Lily Ruby Molly Bethany Lauren Natalie Samantha Gemma Kelly Stephanie Danielle Beatrice Constance
 Gwendolyn Winifred Mabel Gertrude Hilda Violet Rosemary Yvonne Bridget Siobhan Fatima Priya Aisha Carmen Lucia Olga Natasha Ingrid Chiara`);
const LAST_COMMON = words(`Smith Jones Williams Brown Taylor Davies Wilson Evans Thomas Johnson Roberts Walker Wright Robinson Thompson White
 Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker Harrison
 Morgan Patel Young Allen Mitchell James Anderson Phillips Lee Bell Parker Davis Bennett Miller Cook Shaw Cox Richardson Marshall Collins Carter
 Bailey Gray Murphy Campbell Kelly Price Stewart Ross Graham Murray Adams Simpson Kennedy Russell Ellis Hunt Palmer Mills Holmes Rogers Stevens
 Webb Knight Hunter Matthews Barnes Fisher Powell Lloyd Butler Foster Mason Chapman Gibson Reynolds Owen Elliott Pearson Fox Andrews Payne Jenkins
 Fletcher Howard Armstrong Hamilton West Grant Perry Ford Cole Harvey Dixon Wells Gordon Spencer Rose Burton Fraser Lawrence Hart Nicholson Walsh
 Carr Cunningham Duncan Crawford Ferguson Henderson Johnston MacDonald McKenzie Robertson Wallace Kerr Boyd Burns Barker Berry Black Bradley
 Brooks Byrne Day Douglas Doyle Francis Garcia Gardner George Gill Goodwin Harding Hawkins Higgins Hopkins Hudson Khan Lane Long Lowe Lynch
 Newman Nolan Oliver Osborne Parsons Peters Porter Reid Rice Riley Ryan Saunders Sharp Singh Stone Stevenson Sutton Tucker Warren Watts Weaver
 Webster Wheeler Wilkinson Willis Woods O'Brien O'Connor Hernandez Lopez Nguyen Kowalski Novak Rossi Schneider Weber`);

function tail(seed, heads, mids, ends, count) {
  const random = makeRandom(seed);
  const out = new Set();
  while (out.size < count) out.add(random.pick(heads) + (random.chance(0.4) ? random.pick(mids) : '') + random.pick(ends));
  return [...out];
}
export const LAST = LAST_COMMON.concat(tail(11, words('Ald Ash Bar Beck Blen Bram Brind Cald Chat Clif Cros Dar Dun Eld Fen Gar Gled Hag Hax Hex Kel Kirk Lam Lang Mel Nor Oaken Pem Pres Quin Rad Red Rip Sel Shel Stan Sut Thorn Tun Wal Wim Wor Wyn'),
  words('er ing le ne s el'), words('ton ford ley field wood man worth well by thorpe ham ridge more bury son combe stead dale hurst bourne'), 1400));

export const DE_FIRST = words(`Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard
 Hans Bernd Torsten Matthias Helmut Walter Heinz Martin Jörg Rolf Jens Sven Alexander Ursula Monika Petra Elisabeth Sabine Renate Helga Karin Brigitte
 Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Christine Hildegard Anna Birgit Barbara Gerda Stefanie Marie Heike Julia Angelika Ute
 Karl Paul Kurt Ernst Heinrich Otto Friedrich Hermann Wilhelm Herbert Rudolf Richard Josef Erich Alfred Willi Fritz Harald Ralf Holger Norbert Ulrich
 Markus Volker Olaf Detlef Reinhard Dirk Steffen Mario Carsten Lars Heiko Lothar Marion Silke Anja Katrin Kerstin Simone Nicole Silvia Kathrin Tanja`);
export const DE_LAST = words(`Müller Schmidt Schneider Fischer Meyer Weber Schulz Wagner Becker Hoffmann Schäfer Koch Bauer Richter Klein Schröder Wolf
 Neumann Schwarz Zimmermann Krüger Braun Hofmann Schmitz Hartmann Lange Schmitt Werner Krause Meier Schmid Lehmann Schulze Maier Köhler Herrmann Walter
 König Mayer Huber Kaiser Fuchs Peters Möller Scholz Lang Weiss Jung Hahn Vogel Friedrich Günther Keller Schubert Berger Frank Roth Beck Winkler Lorenz
 Baumann Albrecht Ludwig Franke Simon Böhm Schuster Schumacher Kraus Winter Otto Krämer Stein Vogt Martin Jäger Gross Sommer Brandt Haas Heinrich Schreiber
 Schulte Graf Dietrich Ziegler Engel Kuhn Kühn Pohl Horn Thomas Busch Sauer Wolff Bergmann Pfeiffer Voigt Günter Ernst Lindner Hübner Arnold Franz Beyer
 Kramer Wenzel Kunze Förster Seidel Barth Hermann Ritter`)
  .concat(tail(12, words('Acker Alt Berg Birn Blum Brand Buch Burg Dorn Eich Eisen Feld Gold Hagen Heid Hirsch Holz Kirch Korn Linden Neu Ober Reich Rosen Sand Stein Tannen Wald Wiesen'),
    words('en er el'), words('mann bauer meier müller hofer berger stein bach inger ner haus kamp lich'), 350));

export const CITIES = words(`London Birmingham Leeds Glasgow Sheffield Bradford Liverpool Edinburgh Manchester Bristol Cardiff Leicester Coventry Nottingham
 Hull Stoke Wolverhampton Derby Southampton Portsmouth Plymouth Swansea Reading Northampton Luton Bolton Aberdeen Bournemouth Norwich Swindon Dundee Sunderland
 Poole Middlesbrough Peterborough Warrington Huddersfield York Oxford Cambridge Gloucester Exeter Blackburn Cheltenham Colchester Lincoln Bath Chester Durham Truro`)
  .concat(tail(13, words('Ash Bar Brad Cas Chel Dray Farn Glen Hal Hors Kings Leam Mal Nant Ott Pet Rams Shep Tav Wex'), words('ing er'), words('bury ford ham ley minster mouth port ton wick worth'), 160));
export const STREETS = words(`Church High Station Park Mill School Victoria Green Manor Kings Queens Grange Albert New London York Chester Main North South
 Springfield Grove Highfield Meadow Orchard Alexandra Windsor George Richmond Oak Elm Cedar Chestnut Willow Bridge Castle Chapel Stanley Clarence Albion`)
  .concat(tail(14, words('Ash Beech Birch Cam Dal Ever Fal Hawth Kel Lar May Nor Pad Rose Sand Thorn Whit Wood'), words('er en'), words('dale field mere mont side way brook gate lea holme'), 220));
export const STREET_TYPES = [['Street', 'St'], ['Road', 'Rd'], ['Avenue', 'Ave'], ['Lane', 'Ln'], ['Close', 'Cl'], ['Drive', 'Dr'], ['Gardens', 'Gdns'], ['Terrace', 'Terr'], ['Court', 'Ct'], ['Place', 'Pl']];
export const OCCUPATIONS = words('politician writer painter lawyer physician engineer teacher soldier farmer merchant priest actor composer historian botanist architect banker judge journalist poet printer sailor chemist footballer cricketer');
export const NICKNAMES = { William: 'Bill', Robert: 'Bob', Richard: 'Dick', Elizabeth: 'Betty', Margaret: 'Peggy', Thomas: 'Tom', James: 'Jim', Michael: 'Mike', Edward: 'Ted', Charles: 'Charlie', Henry: 'Harry', Catherine: 'Kate', Katherine: 'Kathy', Joseph: 'Joe', Samuel: 'Sam', Daniel: 'Dan', Andrew: 'Andy', Christopher: 'Chris', Matthew: 'Matt', Patricia: 'Pat', Susan: 'Sue', Jennifer: 'Jenny', Victoria: 'Vicky', Anthony: 'Tony', Stephen: 'Steve', Steven: 'Steve', Frederick: 'Fred', Rebecca: 'Becky', Deborah: 'Debbie', Nicholas: 'Nick', Benjamin: 'Ben', Dorothy: 'Dolly', Martha: 'Patty', Frances: 'Fanny', Eleanor: 'Nell', Alexander: 'Alec' };
export const TRADES = words(`Logistics Engineering Foods Systems Software Consulting Plastics Packaging Chemicals Electronics Textiles Construction Energy
 Pharmaceuticals Motors Insurance Partners Holdings Trading Industries Services Solutions Technologies Media Printing Marine Steel Furniture Dental Catering Security Aviation Robotics Minerals Dairy Optics`);
export const LEGAL_FORMS = [['Ltd', 'Limited', 'LTD', 'Ltd.'], ['Inc', 'Incorporated', 'Inc.', 'INC'], ['LLC', 'L.L.C.', 'llc'], ['PLC', 'plc'], ['GmbH', 'G.m.b.H.', 'Gmbh'], ['AG', 'A.G.'], ['Corp', 'Corporation', 'Corp.'], ['SA', 'S.A.'], ['Co', 'Company', 'Co.'], ['BV', 'B.V.']];
export const BRANDS = tail(15, words('Acu Aero Alta Arbo Bel Brav Cal Cen Cor Dex Dura Elan Ever Fal Gala Gen Hal Helio Hy In Jas Kal Kin Lum Mar Max Mer Nex Nor Nova Om Op Pax Pel Quan Ra Rex Sal Sil Sol Syn Tal Ter Tri Ul Vel Ver Vi Xen Zan Zor'),
  words('a e i o'), words('bex cor dyne flex gen lex lon mark max mir nar nex nia phor plex quest ron sar star sys tek tis tra tron vance vex via vita'), 1300);
