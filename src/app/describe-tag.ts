/** A control named for the person. */
import { fieldNames, type FieldId } from '../core/report/fields';

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);

/** E.g. "đề mục P1.II.2", "ô Tên cụm thi đua", "bảng Phụ lục II". */
export function describeTag(tag: string): string {
  const [, kind = '', ...rest] = tag.split('.');
  const name = rest.join('.');
  if (kind === 'f') return `ô ${isField(name) ? fieldNames[name] : name}`;
  if (kind === 'a') return `bảng Phụ lục ${name}`;
  return `${kind === 'b' ? 'nội dung' : 'đề mục'} ${name}`;
}
