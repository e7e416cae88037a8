/** Widths of a table's columns on paper. */

/** The given widths, in whatever unit, as whole twips in the same proportion whose sum is exactly `total`. */
export const columnWidths = (widths: readonly number[], total: number): readonly number[] => {
  const sum = widths.reduce((before, width) => before + width, 0);
  let passed = 0;
  let end = 0;
  return widths.map((width) => {
    passed += width;
    const start = end;
    // Ends are rounded, not widths: no rounding adds up.
    end = Math.round((passed / sum) * total);
    return end - start;
  });
};
