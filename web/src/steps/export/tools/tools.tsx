// The tools beside the files, and who takes what is dropped on the desk.
import { t } from '../../../i18n';
import { type OwnKind, ownKind } from '../../../model/own-files';
import { applyRecipeFile } from '../recipe-pane';
import { BringBack, bringBack } from './bring-back';
import { DataTeam } from './data-team';
import { checkLog, LogCheck } from './log-check';
import { Person } from './person';
import { Retention } from './retention';
import { compareRun, Runs } from './runs';
import { goBack, WayBack } from './way-back';

export function Tools() {
  const words = t.value.tools;
  return (
    <section class="export-tools" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <LogCheck />
      <WayBack />
      <BringBack />
      <Runs />
      <DataTeam />
      <Person />
      <Retention />
      <p class="quiet-text">{words.drop}</p>
    </section>
  );
}

/** Takes files of our own making, with everything that was dropped with a log or a rollback; gives back what is left to be opened. */
export async function takeOwnFiles(files: readonly File[]): Promise<readonly File[]> {
  const kinds = await Promise.all(files.map((file) => ownKind(file)));
  const first = (kind: OwnKind) => files[kinds.indexOf(kind)];
  if (first('rollback')) {
    await goBack(files);
    return [];
  }
  if (first('audit')) {
    await checkLog(files);
    return [];
  }
  const [recipe, rejects, snapshot] = [first('recipe'), first('rejects'), first('snapshot')];
  if (recipe) await applyRecipeFile(recipe);
  if (rejects) await bringBack(rejects);
  if (snapshot) await compareRun(snapshot);
  return files.filter((_, i) => kinds[i] === null);
}
