const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 with padding (RFC 4648 §4), in pieces so that a large file does not overflow the stack. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const [a = 0, b, c] = bytes.subarray(start, start + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    pieces.push(
      (digits[(group >> 18) & 63] ?? '') +
        (digits[(group >> 12) & 63] ?? '') +
        (b === undefined ? '=' : (digits[(group >> 6) & 63] ?? '')) +
        (c === undefined ? '=' : (digits[group & 63] ?? '')),
    );
  }
  return pieces.join('');
}
