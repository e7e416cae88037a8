/** Numbers written out as people say them, for tests. */

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const name = (figure: number): string => digits[figure] ?? '';

function belowHundred(count: number): string {
  const [ten, one] = [Math.floor(count / 10), count % 10];
  if (ten === 0) return name(one);
  const first = ten === 1 ? 'mười' : `${name(ten)} mươi`;
  const last = one === 5 ? 'lăm' : one === 1 && ten > 1 ? 'mốt' : one === 4 && ten > 1 ? 'tư' : name(one);
  return one === 0 ? first : `${first} ${last}`;
}

function belowThousand(count: number, whole: boolean): string {
  const [hundred, rest] = [Math.floor(count / 100), count % 100];
  if (hundred === 0 && !whole) return belowHundred(rest);
  const behind = rest === 0 ? '' : rest < 10 ? ` linh ${name(rest)}` : ` ${belowHundred(rest)}`;
  return `${name(hundred)} trăm${behind}`;
}

/** 1 to 999.999: "hai nghìn không trăm linh năm". */
export function inVietnameseWords(count: number): string {
  const [thousands, rest] = [Math.floor(count / 1000), count % 1000];
  if (thousands === 0) return belowThousand(rest, false);
  return `${belowThousand(thousands, false)} nghìn${rest === 0 ? '' : ` ${belowThousand(rest, true)}`}`;
}
