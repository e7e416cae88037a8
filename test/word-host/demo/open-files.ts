/** Opening a .docx by choosing it or by dropping it onto the page. */
import type { PageElements } from './page-elements';

/** Calls back with every file the person gives. */
export function listenForFiles({ open, chosenFile, desk }: PageElements, given: (file: File) => void): void {
  open.addEventListener('click', () => chosenFile.click());
  chosenFile.addEventListener('change', () => {
    const file = chosenFile.files?.[0];
    chosenFile.value = '';
    if (file) given(file);
  });
  // The whole page takes the drop: a file that misses the desk must not replace the page.
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
    document.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      desk.dataset['dropping'] = String(type === 'dragenter' || type === 'dragover');
      const file = type === 'drop' ? event.dataTransfer.files[0] : undefined;
      if (file) given(file);
    });
  }
}
