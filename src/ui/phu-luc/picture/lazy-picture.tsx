/** The picture, loaded when it is first opened. */
import { lazy } from 'react';
import { PartBoundary } from '../../part-boundary';
import type { AwardBarsProps } from './award-bars';

const AwardBars = lazy(async () => ({ default: (await import('./award-bars')).AwardBars }));

/** See `AwardBars`. */
export function AwardPicture(props: AwardBarsProps) {
  return (
    <PartBoundary>
      <AwardBars {...props} />
    </PartBoundary>
  );
}
