/** Header rows of a table, merged from what stands above each of its columns. */
import type { TableCell } from './table-model';

/** What stands above a column, from top to bottom, e.g. "Cấp cơ sở", "Giấy khen", "TT". Never empty. */
export type HeaderPath = readonly string[];

/**
 * Header rows from paths: neighbours under the same words share a cell; the last words of a shorter path reach down.
 */
export function headerCells(paths: readonly HeaderPath[]): readonly (readonly TableCell[])[] {
  const depth = Math.max(...paths.map((path) => path.length));
  const rows = Array.from({ length: depth }, (): TableCell[] => []);
  paths.forEach((path, place) => {
    const above = paths[place - 1];
    path.forEach((text, level) => {
      const isLast = level === path.length - 1;
      const height = isLast ? depth - path.length + 1 : 1;
      const begins =
        isLast || above === undefined || !sameStart(above, path, level + 1) || above.length !== path.length;
      if (begins) {
        const columns = isLast ? 1 : spanFrom(paths, place, level + 1);
        rows[level]?.push({
          key: '',
          text,
          align: 'center',
          bold: true,
          ...(columns > 1 ? { columns } : {}),
          ...(height > 1 ? { rows: height } : {}),
        });
      }
    });
  });
  return rows;
}

const sameStart = (one: HeaderPath, other: HeaderPath, levels: number): boolean =>
  one.slice(0, levels).every((text, level) => text === other[level]);

/** Columns from a place on that stand under the same words. */
function spanFrom(paths: readonly HeaderPath[], place: number, levels: number): number {
  const path = paths[place];
  if (path === undefined) return 0;
  const end = paths.findIndex(
    (other, at) => at > place && (other.length !== path.length || !sameStart(other, path, levels)),
  );
  return (end < 0 ? paths.length : end) - place;
}
