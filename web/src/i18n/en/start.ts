// Words of the first screen.
export const start = {
  title: 'Clean your CRM export without uploading it.',
  drop: 'Drop an export here',
  dropNow: 'Let go to open',
  choose: 'Choose files',
  several: 'Several files at once are mapped onto one set of fields.',
  formats: 'CSV or text in any encoding, Excel (XLSX, XLS), ODS, vCard, JSON, ZIP.',
  proof: 'It is read by this page on your computer; nothing is sent.',
  check: 'How can I check that?',
  samples: 'Or try a sample',
  sampleNames: {
    sales: 'Sales contacts, English',
    b2b: 'Business customers, Chinese',
    systems: 'Three systems, one customer base',
  },
  sampleHints: {
    sales: 'A Salesforce-like export: mixed phones, typing errors, duplicates',
    b2b: 'GB18030 from Excel on Windows: names with titles, short company names',
    systems: 'Sales, finance and service: the same people in three formats',
  },
  restricted: 'Nothing is stored by the browser either. Close the page and it has forgotten.',
  starting: 'Starting the engine…',
  failed: 'The engine could not be started. Use a current Chrome, Edge, Firefox or Safari.',
};
