/** Gives the document to the browser as a download. */

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the bytes under a name in the browser's download folder. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins after this turn; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
