/** What each action costs: requests to Word and calls of the Common API, counted by the Word host in each of the four Words. */
import process from 'node:process';
import { costOf, costs } from '../support/pane-costs';
import { words } from '../word-host/profiles';

const main = async (): Promise<void> => {
  const rows: (readonly string[])[] = [['', ...words.map(({ name }) => name), 'nhiều nhất']];
  let over = 0;
  for (const cost of costs) {
    const cells: string[] = [];
    for (const word of words) {
      const { requests, commonCalls } = (await costOf(cost, word)).counts;
      if (requests > cost.most) over += 1;
      cells.push(commonCalls === 0 ? `${requests}` : `${requests} + ${commonCalls}`);
    }
    rows.push([cost.action, ...cells, `${cost.most}`]);
  }
  console.log('yêu cầu gửi Word + lời gọi Common API');
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  if (over > 0) process.exitCode = 1;
};

void main();
