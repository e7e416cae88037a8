/** *Nhập trên bảng lớn* of Phụ lục I: the register as a grid. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AppendixActions, AppendixState } from '../../../app/appendix-state';
import { WHOLE_CLUSTER } from '../../../core/appendix/counts';
import { tableName } from '../../../core/report/member-unit';
import type { Entered } from '../../count-grid/grid-state';
import { SheetGrid } from '../../count-grid/sheet-grid';
import { useEditedList } from '../../fields/use-edited-list';
import { documentSheet, sheetLines, withTypedDocuments } from './document-sheet';
import { registerWords } from './document-words';

const useStyles = makeStyles({
  issuer: { padding: '0 8px 6px', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface DocumentGridProps {
  readonly state: Pick<AppendixState, 'data'>;
  readonly actions: Pick<AppendixActions, 'setDocuments'>;
  /** Name of the grid. */
  readonly label: string;
}

/** New documents are of the issuer chosen above the grid. */
export function DocumentGrid({ state, actions, label }: DocumentGridProps) {
  const styles = useStyles();
  const { year, units, clusterKind } = state.data;
  const { list: documents, change } = useEditedList(state.data.documents, actions.setDocuments);
  const [issuer, setIssuer] = useState(WHOLE_CLUSTER);
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const lines = useMemo(() => sheetLines(documents, keys), [documents, keys]);
  const issuers = useMemo(
    () => [
      { id: WHOLE_CLUSTER, name: registerWords.cluster(clusterKind) },
      ...units.map((unit) => ({ id: unit.id, name: tableName(unit) })),
    ],
    [units, clusterKind],
  );
  const sheet = useMemo(() => {
    const names = new Map(issuers.map(({ id, name }) => [id, name]));
    return documentSheet(lines, year, (record) => names.get(record?.issuer ?? issuer) ?? registerWords.strays);
  }, [lines, year, issuers, issuer]);
  const standing = useRef({ lines, issuer });
  useLayoutEffect(() => {
    standing.current = { lines, issuer };
  });
  const enter = useCallback(
    ({ cells }: Entered): void =>
      change((list) => {
        const now = standing.current;
        const result = withTypedDocuments(list, now.lines, cells, now.issuer);
        if (result.begun.size > 0) setKeys((known) => new Map([...known, ...result.begun]));
        return result.documents;
      }),
    [change],
  );
  return (
    <>
      <Field className={styles.issuer} label="Văn bản mới là của" size="small" orientation="horizontal">
        <Select value={issuer} onChange={(_, data) => setIssuer(data.value)}>
          {issuers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <SheetGrid sheet={sheet} label={label} onEnter={enter} />
    </>
  );
}
