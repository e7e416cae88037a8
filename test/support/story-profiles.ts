/** In which Words a long story is told. */
import { allProfiles, singleSwitches, words, type Profile } from '../word-host/profiles';

/**
 * Every Word, and each of the things a Word may do otherwise, one at a time; with `EVERY_PAIR=1` in the environment also
 * two at a time, as the insertion itself is always tried.
 */
export const storyProfiles = (): readonly Profile[] =>
  process.env['EVERY_PAIR'] === '1' ? allProfiles() : [...words, ...singleSwitches()];
