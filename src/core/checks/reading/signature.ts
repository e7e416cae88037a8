/** The block of the signature: by its controls, else by the order of its lines. */
import { fieldTag } from '../../report/control-tag';
import type { FieldId } from '../../report/fields';
import type { FileParagraph } from '../../report/file-document';
import { foldWords } from '../../text/fold-words';
import type { Report } from './report';

/** Its lines; null = not there. */
export interface Signature {
  readonly onBehalf: FileParagraph | null;
  readonly title: FileParagraph | null;
  readonly name: FileParagraph | null;
  /** A line says what the signer is in the cluster, or her own entry stands for it. */
  readonly inCluster: boolean;
}

const ON_BEHALF = /^(tm|thay mặt) /u;
const TITLE =
  /^(kt |tl |tuq |q |phó )*(cụm |khối |phó )*(trưởng|phó|giám đốc|chủ tịch|chánh|tổng|cục trưởng|bí thư|chỉ huy|hiệu trưởng|viện trưởng)( |$)|^(cụm|khối) (trưởng|phó)/u;
/** "TRƯỞNG CỤM", "PHÓ TRƯỞNG KHỐI", "CỤM TRƯỞNG"; an office in her own agency is none. */
const IN_CLUSTER = /(^| )(trưởng|phó|chủ tịch)( \S+)? (cụm|khối)( |$)|(^| )(cụm|khối) (trưởng|phó)( |$)/u;
/** A name: two to seven words that begin with a capital, perhaps with a rank before. */
const NAME = /^(?:\p{Lu}[\p{L}.’']*\s+){1,6}\p{Lu}[\p{L}’']*$/u;
const RANK = /^\s*(?:thiếu|trung|thượng|đại)\s+(?:úy|uý|tá|tướng)\s/iu;
const INSTRUCTION = /^\s*[([]/u;

const isName = (text: string): boolean => NAME.test(text.replace(RANK, '').trim());

const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

/** Lines of the signer's side, in order. */
function signerLines({ lines }: Report): readonly FileParagraph[] {
  const closing = lines.filter(({ zone, paragraph }) => zone === 'closing' && /\p{L}|…|\.\./u.test(paragraph.text));
  const recipients = closing.findIndex(({ paragraph }) => /^\s*nơi nhận/iu.test(paragraph.text));
  const cellOf = ({ cell }: FileParagraph): string => (cell === null ? '' : `${cell.table} ${cell.row} ${cell.column}`);
  const listed = closing[recipients];
  return closing
    .map(({ paragraph }) => paragraph)
    .filter((paragraph) => {
      if (listed === undefined || listed.paragraph.cell === null)
        return !/^\s*(?:[-–—]|nơi nhận)/iu.test(paragraph.text);
      return cellOf(paragraph) !== cellOf(listed.paragraph);
    });
}

/** Finds the lines. A control tells its own; a name in words is the last line that looks like one. */
export function signatureOf(report: Report): Signature {
  const { document } = report;
  const field = (name: FieldId): FileParagraph | null => {
    const control = document.controls.find(({ tag }) => tag === fieldTag(name));
    const paragraph = document.paragraphs[control?.paragraph ?? -1];
    return control === undefined || paragraph === undefined
      ? null
      : { ...paragraph, text: control.placeholder ? '' : control.text };
  };
  const lines = signerLines(report);
  const onBehalf = lines.find(({ text }) => ON_BEHALF.test(foldWords(text))) ?? null;
  const below = lines.filter(({ index }) => onBehalf === null || index > onBehalf.index);
  const entered = field('signer-title');
  const title =
    entered ?? below.find(({ text }) => TITLE.test(foldWords(text)) && (inCapitals(text) || !isName(text))) ?? null;
  const named = below.filter(({ text, index }) => index !== title?.index && isName(text) && !INSTRUCTION.test(text));
  const plain = named.filter(({ text }) => !inCapitals(text)).at(-1);
  const loud = named.filter(({ text }) => !TITLE.test(foldWords(text)) && !ON_BEHALF.test(foldWords(text))).at(-1);
  const inCluster = entered !== null || lines.some(({ text }) => IN_CLUSTER.test(foldWords(text)));
  return { onBehalf, title, name: field('signer-name') ?? plain ?? loud ?? null, inCluster };
}
