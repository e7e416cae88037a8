/** The matrix unit × (received, sections, figures, year, totals); below a unit what is missing, in words. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { mergeColumns, type MergeMark, type MergeRow } from '../../../../app/merge-state';
import { mergeColumnNames } from './merge-names';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.caption1 },
  head: { textAlign: 'left', padding: '4px', verticalAlign: 'bottom' },
  unit: { textAlign: 'left', padding: '6px 4px 2px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1Strong },
  cell: { padding: '2px 4px', verticalAlign: 'top' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
  lacking: { margin: 0, padding: '0 4px 4px 20px', color: tokens.colorNeutralForeground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** A sign beside the words: colour alone says nothing. */
const signs: Readonly<Record<MergeMark['state'], string>> = { right: '✓', wrong: '✗', none: '' };
const spoken: Readonly<Record<MergeMark['state'], string>> = { right: 'đạt: ', wrong: 'chưa đạt: ', none: '' };

interface MergeMatrixProps {
  readonly rows: readonly MergeRow[];
}

/** A unit takes two lines: its name, then its marks; what is missing folds open below. */
export function MergeMatrix({ rows }: MergeMatrixProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Tình hình gửi báo cáo của các đơn vị">
      <thead>
        <tr>
          {mergeColumns.map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {mergeColumnNames[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, name, files, marks, lacking }) => (
          <Fragment key={unit}>
            <tr>
              <th scope="rowgroup" colSpan={mergeColumns.length} className={styles.unit}>
                <span className={styles.name}>{name}</span>
              </th>
            </tr>
            <tr>
              {mergeColumns.map((column) => (
                <td key={column} className={mergeClasses(styles.cell, styles[marks[column].state])}>
                  <span aria-hidden="true">{`${signs[marks[column].state]}\u00a0`}</span>
                  <span className={styles.hidden}>{spoken[marks[column].state]}</span>
                  {marks[column].text}
                </td>
              ))}
            </tr>
            {files.length > 0 && lacking.length > 0 && (
              <tr>
                <td colSpan={mergeColumns.length}>
                  <details>
                    <summary>Còn thiếu hoặc cần xem: {lacking.length}</summary>
                    <ul className={styles.lacking}>
                      {lacking.map((sentence) => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                  </details>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
