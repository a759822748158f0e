// All words in English, one file a desk.
import { common } from './common';
import { dictionary } from './dictionary';
import { duplicates } from './duplicates';
import { errors } from './errors';
import { exporting } from './export';
import { fixes } from './fixes';
import { history } from './history';
import { importing } from './import';
import { issues } from './issues';
import { overview } from './overview';
import { ownRules } from './own-rules';
import { pictures } from './pictures';
import { profile } from './profile';
import { record } from './record';
import { rows } from './rows';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { start } from './start';
import { tools } from './tools';
import { tour } from './tour';
import { types } from './types';

export const en = {
  common,
  shell,
  start,
  import: importing,
  overview,
  fixes,
  dictionary,
  duplicates,
  export: exporting,
  history,
  errors,
  issues,
  types,
  record,
  profile,
  pictures,
  rows,
  session,
  tour,
  rules,
  ownRules,
  tools,
};
