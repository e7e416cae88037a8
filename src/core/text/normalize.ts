/** Spaces that Word and web pages put where a person sees an ordinary one: tab, line break, no-break space and its kin. */
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;

/** Signs without width: soft hyphen, zero-width space and joiners, direction marks, word joiner, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Any of them, or a space that is too many: most texts have none and are left as they are. */
const ODD = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/u;

/**
 * The same text as a person reads it: NFC (TCVN 6909), invisible signs removed, every run of white space one space,
 * nothing at the ends. Idempotent. Words, case and punctuation stay.
 */
export function normalizeText(text: string): string {
  return ODD.test(text) ? tidied(text) : text.normalize('NFC');
}

function tidied(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}
