/** Every planted defect of the corpus. */
import { figureDefects } from './planted-figures';
import { formatDefects } from './planted-format';
import { lawDefects } from './planted-law';
import { ourDefects } from './planted-ours';
import { peopleDefects } from './planted-people';
import { realDefects } from './planted-real';
import { structureDefects } from './planted-structure';
import type { Planted } from './planting';

/** By groups of rules. */
export const allDefects: readonly Planted[] = [
  ...structureDefects,
  ...peopleDefects,
  ...figureDefects,
  ...lawDefects,
  ...formatDefects,
  ...ourDefects,
  ...realDefects,
];
