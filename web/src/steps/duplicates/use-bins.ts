// The distribution of groups by probability for a band, kept up to date with decisions.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { calmRevision, matches } from '../../session/state';
import type { GroupBand, GroupBin } from '../../shared/engine-types';

/** Empty until the first answer. */
export function useBins(band: GroupBand): readonly GroupBin[] {
  const [bins, setBins] = useState<readonly GroupBin[]>([]);
  const [load] = useState(() => latest((wanted: GroupBand) => call('groupBins', wanted)));
  useEffect(() => {
    load(band).then((found) => {
      if (found) setBins(found);
    }, reportError);
  }, [band.verdict, band.pattern, calmRevision.value, matches.value]);
  return bins;
}
