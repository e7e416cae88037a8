/** Lints snippets with the project's own rules: JSON of [{ file, code }] comes in, JSON of the broken rules goes out. */
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { ESLint } from 'eslint';

const input = await text(process.stdin);
const eslint = new ESLint();
const answers = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId ?? 'parse', message })));
}
console.log(JSON.stringify(answers));
