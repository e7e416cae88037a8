/**
 * What every rule says of the corpus, word for word: a change of a sentence, a place or a repair is read in
 * `test/fixtures/findings` before it is taken over with `WRITE_FINDINGS=1 npx jest told-findings`.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from '../../../src/core/checks';
import { findingsText } from '../../support/corpus/findings-text';

const folder = join(__dirname, '../../fixtures/findings');
const checkOf = new Map(allChecks.map((check) => [check.id, check]));

describe('what the rules say of the corpus', () => {
  it.each([...checkOf.keys()])('%s', (id) => {
    const check = checkOf.get(id);
    if (check === undefined) throw new Error(id);
    const file = join(folder, `${id}.txt`);
    const told = findingsText(check);
    if (process.env.WRITE_FINDINGS === '1') writeFileSync(file, told);
    expect(existsSync(file)).toBe(true);
    expect(told).toBe(readFileSync(file, 'utf8'));
  });

  it('is kept of no rule that is gone', () => {
    expect(readdirSync(folder).sort()).toEqual([...checkOf.keys()].map((id) => `${id}.txt`).sort());
  });
});
