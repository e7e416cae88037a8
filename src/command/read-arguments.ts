/** Understands what was typed behind `npm run check --`. */
import { parseArgs } from 'node:util';
import type { Purpose } from '../core/checks/memory/check-memory';
import { systemCode } from './system-code';

/** What is to be done. */
export interface Wish {
  /** Files and folders as they were given. */
  readonly given: readonly string[];
  readonly json: boolean;
  /** Where the page goes; null = none is wanted. */
  readonly html: string | null;
  /** Null = as each document remembers. */
  readonly purpose: Purpose | null;
}

/** Options as Node's reader wants them. */
const options = {
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
  purpose: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // An option that is not known, or lacks its value.
    if (systemCode(error)?.startsWith('ERR_PARSE_ARGS') === true) return null;
    throw error;
  }
}

/** The wish; 'help' where it is asked for; 'wrong' where the command was typed wrongly. */
export function readArguments(args: readonly string[]): Wish | 'help' | 'wrong' {
  const read = parsed(args);
  if (!read) return 'wrong';
  const { json, html, purpose, help } = read.values;
  if (help) return 'help';
  if (purpose !== undefined && purpose !== 'sign' && purpose !== 'send') return 'wrong';
  // A forgotten name would make the page overwrite a report.
  if (html !== undefined && !/\.html?$/iu.test(html)) return 'wrong';
  if (read.positionals.length === 0) return 'wrong';
  return { given: read.positionals, json, html: html ?? null, purpose: purpose ?? null };
}
