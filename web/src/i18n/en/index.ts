// All words in English, one file a desk.
import { common } from './common';
import { duplicates } from './duplicates';
import { errors } from './errors';
import { exporting } from './export';
import { fixes } from './fixes';
import { history } from './history';
import { importing } from './import';
import { issues } from './issues';
import { overview } from './overview';
import { record } from './record';
import { rules } from './rules';
import { shell } from './shell';
import { start } from './start';
import { tools } from './tools';
import { types } from './types';

export const en = {
  common,
  shell,
  start,
  import: importing,
  overview,
  fixes,
  duplicates,
  export: exporting,
  history,
  errors,
  issues,
  types,
  record,
  rules,
  tools,
};
