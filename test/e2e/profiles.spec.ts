import { words } from '../word-host/profiles';
import { savedControls } from './saved-document';
import { expect, test } from './word-page';

for (const profile of words) {
  test(`inserts and takes back in ${profile.name}`, async ({ word }) => {
    await word.open(profile.name);
    await word.insertOutline('số 1');
    expect(savedControls(await word.save()).filter((control) => control.tag.startsWith('bctd.h.'))).toHaveLength(38);
    await word.pane.getByRole('button', { name: /^Hoàn tác: / }).click();
    await expect(word.button('Chèn đề cương')).toBeVisible();
    expect(savedControls(await word.save())).toEqual([]);
  });
}
