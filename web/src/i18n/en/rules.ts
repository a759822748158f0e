// Names of rules, why they propose what they do, and the criterion of their grades. Made by scripts/make_rule_pages.mjs from the engine's book.
export const rules = {
  names: {
    'address.spaces': 'Remove blanks inside a Chinese address',
    'choice.unify': 'Unify values',
    'company.brackets': 'Company: one form of brackets',
    'company.legal-form': 'Company: usual spelling of the legal form',
    'complete.choice-company': 'Choice from the company',
    'complete.city-address': 'City from the address itself',
    'complete.city-company': 'City from the company',
    'complete.city-phone': 'City from the phone’s country code or area',
    'complete.city-postal-code': 'City from the postal code',
    'complete.company-email-domain': 'Company from the firm’s mail domain',
    'complete.company-website': 'Company from the web site',
    'complete.country-address': 'Country from the address itself',
    'complete.country-city': 'Country from the city',
    'complete.country-company': 'Country from the company',
    'complete.country-email-domain': 'Country from the firm’s mail domain',
    'complete.country-phone': 'Country from the phone’s country code or area',
    'complete.country-postal-code': 'Country from the postal code',
    'complete.country-region': 'Country from the province',
    'complete.duplicate': 'From a duplicate of the record',
    'complete.postal-code-address': 'Postal code from the address itself',
    'complete.postal-code-company': 'Postal code from the company',
    'complete.region-address': 'Province from the address itself',
    'complete.region-city': 'Province from the city',
    'complete.region-company': 'Province from the company',
    'complete.region-phone': 'Province from the phone’s country code or area',
    'complete.region-postal-code': 'Province from the postal code',
    'complete.tax-id-company': 'Tax id from the company',
    'complete.website-company': 'Web site from the company',
    'complete.website-email-domain': 'Web site from the firm’s mail domain',
    'country.code-case': 'Country code in capitals',
    'country.misspelt': 'Country: misspelt name',
    'country.name': 'Country: usual name',
    'country.spelling': 'Country: spelling',
    'country.unify': 'Country: unify spellings',
    'date.ambiguous': 'Date: day and month in doubt',
    'date.day-month-swapped': 'Date: day and month swapped',
    'date.excel-serial': 'Date: Excel serial number',
    'date.iso': 'Date to one format',
    'date.republic-era': 'Date: year of the Republic of China',
    'date.unix-time': 'Date: seconds since 1970',
    'email.display-name': 'E-mail: take the address out of name and brackets',
    'email.domain-typo': 'E-mail: misspelt domain',
    'email.extra-text': 'E-mail: take the address out of other text',
    'email.lower-case': 'E-mail in lower case',
    'email.several': 'E-mail: several addresses in one form',
    'email.slip': 'E-mail: typing slip',
    'email.wrapping': 'E-mail: remove brackets, quotes, mailto',
    'name.case': 'Name: capitals',
    'name.order': 'Name: usual order',
    'name.spaces': 'Name: blanks',
    'name.title': 'Name: title to its own column',
    'number.ambiguous': 'Number: thousands or decimals in doubt',
    'number.currency': 'Number: take the currency off',
    'number.multiplier': 'Number: units written out',
    'number.plain': 'Number in plain digits',
    'phone.excel-damage': 'Phone: undo damage by Excel',
    'phone.international': 'Phone to international format',
    'phone.slip': 'Phone: letter typed for a digit',
    'place.case': 'Place: capitals',
    'postal.excel-damage': 'Postal code: undo damage by Excel',
    'postal.format': 'Postal code to one format',
    'postal.leading-zero': 'Postal code: restore the leading zero',
    'region.misspelt': 'Province: misspelt name',
    'tax-id.compact': 'Tax id without blanks and signs',
    'text.encoding': 'Read cells of another encoding',
    'text.invisible': 'Remove invisible characters',
    'text.mojibake': 'Repair garbled characters',
    'text.unify': 'Unify values',
    'text.whitespace': 'Trim and single blanks',
    'text.width': 'Full width to half width',
    'url.host-case': 'Web site: host in lower case',
    'url.slip': 'Web site: typing slip',
    'value.standard': 'Standard form',
  } as Readonly<Record<string, string>>,
  reasons: {
    'address.spaces':
      'Chinese addresses are written without blanks; with them, equal addresses look different.',
    'choice.unify':
      'The same choice is written in several ways; lists and reports then count it twice.',
    'company.brackets':
      'Full-width and half-width brackets are mixed; one form makes equal names equal.',
    'company.legal-form': 'The legal form gets its usual spelling; the name itself stays.',
    'complete.choice-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.city-address':
      'The cell is empty; the address itself of the same record tells it. Where that is known from is said with each cell.',
    'complete.city-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.city-phone':
      'The cell is empty; the phone’s country code or area of the same record tells it. Where that is known from is said with each cell.',
    'complete.city-postal-code':
      'The cell is empty; the postal code of the same record tells it. Where that is known from is said with each cell.',
    'complete.company-email-domain':
      'The cell is empty; the firm’s mail domain of the same record tells it. Where that is known from is said with each cell.',
    'complete.company-website':
      'The cell is empty; the web site of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-address':
      'The cell is empty; the address itself of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-city':
      'The cell is empty; the city of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-email-domain':
      'The cell is empty; the firm’s mail domain of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-phone':
      'The cell is empty; the phone’s country code or area of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-postal-code':
      'The cell is empty; the postal code of the same record tells it. Where that is known from is said with each cell.',
    'complete.country-region':
      'The cell is empty; the province of the same record tells it. Where that is known from is said with each cell.',
    'complete.duplicate':
      'The cell is empty; the records that the search for duplicates calls the same have one value, and agree on it.',
    'complete.postal-code-address':
      'The cell is empty; the address itself of the same record tells it. Where that is known from is said with each cell.',
    'complete.postal-code-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.region-address':
      'The cell is empty; the address itself of the same record tells it. Where that is known from is said with each cell.',
    'complete.region-city':
      'The cell is empty; the city of the same record tells it. Where that is known from is said with each cell.',
    'complete.region-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.region-phone':
      'The cell is empty; the phone’s country code or area of the same record tells it. Where that is known from is said with each cell.',
    'complete.region-postal-code':
      'The cell is empty; the postal code of the same record tells it. Where that is known from is said with each cell.',
    'complete.tax-id-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.website-company':
      'The cell is empty; the company of the same record tells it. Where that is known from is said with each cell.',
    'complete.website-email-domain':
      'The cell is empty; the firm’s mail domain of the same record tells it. Where that is known from is said with each cell.',
    'country.code-case': 'Country codes are written in capitals.',
    'country.misspelt': 'One slip away from the name of exactly one country.',
    'country.name': 'Several names of one country are in use; the usual one makes them comparable.',
    'country.spelling': 'One letter or two differ from the name of a country.',
    'country.unify': 'Several spellings of one country are in use; one makes them comparable.',
    'date.ambiguous':
      'Day and month could be either; the other dates of the column do not settle it.',
    'date.day-month-swapped':
      'Read the usual way this date does not exist; with day and month exchanged it does.',
    'date.excel-serial': 'Excel has left the number of days instead of the date.',
    'date.iso': 'One form for all dates: year, month, day. It sorts and is never misread.',
    'date.republic-era': 'A year of three digits counts from 1911, as dates are written in Taiwan.',
    'date.unix-time': 'A computer has left seconds instead of the date.',
    'email.display-name': 'Only the address itself can be written to.',
    'email.domain-typo': 'The domain is one slip away from a very common one.',
    'email.extra-text': 'Only the address itself can be written to.',
    'email.lower-case':
      'Mail reaches the same mailbox in either case; lower case makes equal addresses equal.',
    'email.several': 'Several addresses in one cell get one separator.',
    'email.slip': 'A typing slip that makes the address unusable.',
    'email.wrapping': 'Brackets, quotes and mailto are not part of the address.',
    'name.case': 'Names typed all in capitals or all in lower case.',
    'name.order': 'The family name stands before a comma; the usual order is given name first.',
    'name.spaces': 'Chinese names are written without blanks.',
    'name.title': 'The title is not part of the name. It is kept in a column of its own.',
    'number.ambiguous': 'One separator before three digits can be either.',
    'number.currency': 'A number column takes digits; the currency is told with the change.',
    'number.multiplier': '万, 亿, million and numbers in words become digits.',
    'number.plain': 'One form for all numbers: digits and a decimal point. No digit is lost.',
    'phone.excel-damage': 'Excel has turned the number into scientific notation or cut its zeros.',
    'phone.international':
      'The number is valid for its country. With the country code it can be dialled and compared anywhere.',
    'phone.slip': 'A letter stands where only a digit can: O for 0, l for 1.',
    'place.case': 'Place names typed all in capitals or all in lower case.',
    'postal.excel-damage': 'Excel has changed the postal code.',
    'postal.format': 'The usual form of the postal codes of that country.',
    'postal.leading-zero': 'A leading zero was lost, as Excel does; with it the code is valid.',
    'region.misspelt': 'One slip away from the name of exactly one province of the country.',
    'tax-id.compact': 'The number is the same without blanks and signs.',
    'text.encoding':
      'These cells are written in another encoding than the rest of the file; this is what they say in it.',
    'text.invisible': 'Characters nobody sees make equal values different.',
    'text.mojibake':
      'The characters were once read in a wrong encoding. Undone step by step, this is what stood there.',
    'text.unify': 'Two spellings of what seems to be one value; the more frequent one is proposed.',
    'text.whitespace': 'Blanks at the ends or doubled inside make equal values different.',
    'text.width':
      'Full-width letters and digits look alike but are other characters; searches miss them.',
    'url.host-case': 'The host name of a web site means the same in lower case.',
    'url.slip': 'A typing slip that makes the address unusable.',
    'value.standard': 'The usual form of this field type.',
  } as Readonly<Record<string, string>>,
  grades: {
    'address.spaces': 'Safe: the same value in another form; nothing is added or lost.',
    'choice.unify':
      'Safe: only case, width or blanks differ. Likely: separators, traditional characters, marks, or one letter wrong while the right spelling is at least 20 times as frequent. Please look: at least 5 times, equally frequent, or near by another method.',
    'company.brackets': 'Safe: the same value in another form; nothing is added or lost.',
    'company.legal-form': 'Likely: one reading is far more likely than all others.',
    'complete.choice-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.city-address':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.city-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.city-phone':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.city-postal-code':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.company-email-domain':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.company-website':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-address':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-city':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-email-domain':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-phone':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-postal-code':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.country-region':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.duplicate':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.postal-code-address':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.postal-code-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.region-address':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.region-city':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.region-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.region-phone':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.region-postal-code':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.tax-id-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.website-company':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'complete.website-email-domain':
      'Tried first on the cells of the column that are filled. Likely: tried at least 20 times and right in 95 of 100 (by the rule of succession), and the records with this value agree. Please look: right in 70 of 100. Else nothing is proposed.',
    'country.code-case': 'Safe: the same value in another form; nothing is added or lost.',
    'country.misspelt': 'Likely: one slip away from the name of exactly one country.',
    'country.name': 'Likely: one reading is far more likely than all others.',
    'country.spelling': 'Safe: the same value in another form; nothing is added or lost.',
    'country.unify':
      'Likely: the spelling proposed is the more frequent one. Please look: both are as frequent.',
    'date.ambiguous': 'Please look: day and month cannot be told apart by anything in the file.',
    'date.day-month-swapped':
      'Please look: the date fits the calendar only the other way round than the column’s order.',
    'date.excel-serial':
      'Please look: a plain number that is a date only if it is a serial number.',
    'date.iso':
      'Safe: only one reading. Likely: a year of two digits, or a dotted date that no other value proves.',
    'date.republic-era': 'Likely: the column is from Taiwan. Please look: elsewhere.',
    'date.unix-time': 'Please look: a plain number that is a date only if it counts seconds.',
    'email.display-name': 'Likely: one reading is far more likely than all others.',
    'email.domain-typo':
      'Likely or please look, by how far the domain is from the usual one and how often that one is met; a real domain is never called a misspelling.',
    'email.extra-text': 'Please look: the other text may matter.',
    'email.lower-case': 'Safe: the same value in another form; nothing is added or lost.',
    'email.several': 'The riskiest grade of the addresses in the cell.',
    'email.slip': 'Likely: one reading is far more likely than all others.',
    'email.wrapping': 'Safe: the same value in another form; nothing is added or lost.',
    'name.case': 'Likely: one reading is far more likely than all others.',
    'name.order': 'Likely: one reading is far more likely than all others.',
    'name.spaces': 'Likely: one reading is far more likely than all others.',
    'name.title': 'Likely: one reading is far more likely than all others.',
    'number.ambiguous': 'Please look: one separator before three digits.',
    'number.currency': 'Likely: one reading is far more likely than all others.',
    'number.multiplier': 'Likely: one reading is far more likely than all others.',
    'number.plain': 'Safe: the same value in another form; nothing is added or lost.',
    'phone.excel-damage': 'Likely: all digits are still there.',
    'phone.international':
      'Safe: the country is written or that of the record. Likely, please look: it is only inferred.',
    'phone.slip': 'Likely: one reading is far more likely than all others.',
    'place.case': 'Likely: one reading is far more likely than all others.',
    'postal.excel-damage': 'Likely: one reading is far more likely than all others.',
    'postal.format': 'Safe: the same value in another form; nothing is added or lost.',
    'postal.leading-zero': 'Likely: with the zero the code is one of the country’s.',
    'region.misspelt': 'Likely: one slip away from exactly one province of the country.',
    'tax-id.compact': 'Safe: the check digits hold.',
    'text.encoding': 'Likely: the bytes are a text in that encoding and none in the file’s.',
    'text.invisible': 'Safe: the same value in another form; nothing is added or lost.',
    'text.mojibake':
      'Likely: undone by exact tables, the result reads clearly better. Please look: a second reading comes near.',
    'text.unify':
      'Likely: the spelling proposed is the more frequent one. Please look: both are as frequent.',
    'text.whitespace': 'Safe: the same value in another form; nothing is added or lost.',
    'text.width': 'Safe: the same value in another form; nothing is added or lost.',
    'url.host-case': 'Safe: the same value in another form; nothing is added or lost.',
    'url.slip': 'Likely: one reading is far more likely than all others.',
    'value.standard': 'As the field type says.',
  } as Readonly<Record<string, string>>,
};
