/** Phụ lục I: the register of documents. */
import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useCallback, useMemo, useRef, useState } from 'react';
import { documentLayoutNames } from '../../../core/appendix/appendix-data';
import { WHOLE_CLUSTER } from '../../../core/appendix/counts';
import {
  addDocument,
  changeDocument,
  documentNotes,
  documentsByIssuer,
  removeDocument,
  type NewDocument,
} from '../../../core/appendix/documents';
import { tableName } from '../../../core/report/member-unit';
import { ChoiceGroup } from '../../fields/choice-group';
import { PasteBox } from '../../fields/paste-box';
import { useEditedList } from '../../fields/use-edited-list';
import { useAnnexPlace } from '../annex-place';
import type { AppendixProps } from '../appendix-props';
import { bigGridName } from '../counts/big-grid';
import { usePartStyles } from '../../use-part-styles';
import { DocumentRow } from './document-row';
import { SearchFields } from './document-search';
import { registerWords } from './document-words';
import { allDocuments, foundDocuments } from './found-documents';
import { NewDocumentForm } from './new-document-form';

const layouts = [
  { value: 'list', name: documentLayoutNames.list },
  { value: 'summary', name: documentLayoutNames.summary },
] as const;
/** Documents shown at once. */
const PAGE = 50;

interface DocumentPanelProps extends AppendixProps {
  /** Opens the big grid; the button gets the focus back afterwards. */
  readonly onBig: (button: HTMLElement) => void;
}

/** Added, changed, removed and pasted in place; shown by issuer, fifty at a time. */
export function DocumentPanel({ state, actions, onBig }: DocumentPanelProps) {
  const styles = usePartStyles();
  const { year, units, clusterKind, documentLayout } = state.data;
  const { list: documents, change } = useEditedList(state.data.documents, actions.setDocuments);
  const [kept, setSearch] = useAnnexPlace('search', allDocuments);
  const [most, setMost] = useState(PAGE);
  const [open, setOpen] = useState('');
  const [draft, setDraft] = useAnnexPlace('draft', null);
  const [entering, setEntering] = useState<'one' | 'block' | null>(draft === null ? null : 'one');
  const buttons = useRef<HTMLDivElement>(null);
  const notes = useMemo(() => documentNotes({ documents, units, year }), [documents, units, year]);
  const issuers = useMemo(
    () => [
      { id: WHOLE_CLUSTER, name: registerWords.cluster(clusterKind) },
      ...units.map((unit) => ({ id: unit.id, name: tableName(unit) })),
    ],
    [units, clusterKind],
  );
  // A unit that is gone meanwhile is no longer looked for.
  const search = useMemo(
    () => (kept.issuer === null || issuers.some(({ id }) => id === kept.issuer) ? kept : { ...kept, issuer: null }),
    [kept, issuers],
  );
  const counts = useMemo(() => {
    const { cluster, units: byUnit } = documentsByIssuer({ documents, units });
    return new Map([
      [WHOLE_CLUSTER, cluster.length],
      ...byUnit.map((one) => [one.unit.id, one.documents.length] as const),
    ]);
  }, [documents, units]);
  const names = useMemo(() => new Map(issuers.map(({ id, name }) => [id, name])), [issuers]);
  const found = useMemo(() => foundDocuments(documents, notes, search), [documents, notes, search]);
  const shown = found.slice(0, most);
  const ofUnits = units.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  const without = units.filter(({ id }) => (counts.get(id) ?? 0) === 0).length;

  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? '' : id)), []);
  const changeOne = useCallback(
    (id: string, edit: Partial<NewDocument>) => {
      change((list) => changeDocument(list, id, edit));
      return Promise.resolve();
    },
    [change],
  );
  const remove = useCallback((id: string) => change((list) => removeDocument(list, id)), [change]);
  const close = (): void => {
    setEntering(null);
    setDraft(null);
    buttons.current?.querySelector('button')?.focus();
  };
  const enter = (what: 'one' | 'block'): void => setEntering(entering === what ? null : what);
  return (
    <>
      <ChoiceGroup
        label={registerWords.layout}
        layout="vertical"
        value={documentLayout}
        options={layouts}
        onChoose={actions.setLayout}
      />
      {documents.length > 0 && (
        <p className={styles.text}>{registerWords.counts(counts.get(WHOLE_CLUSTER) ?? 0, ofUnits, clusterKind)}</p>
      )}
      {without > 0 && documents.length > 0 && <p className={styles.hint}>{registerWords.none(without)}</p>}
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" icon={<Add16Regular />} aria-expanded={entering === 'one'} onClick={() => enter('one')}>
          Thêm văn bản
        </Button>
        <Button size="small" aria-expanded={entering === 'block'} onClick={() => enter('block')}>
          Dán danh sách
        </Button>
        <Button size="small" onClick={(event) => onBig(event.currentTarget)}>
          {bigGridName}
        </Button>
      </div>
      {entering === 'one' && (
        <NewDocumentForm
          issuer={search.issuer ?? WHOLE_CLUSTER}
          draft={draft}
          onDraft={setDraft}
          issuers={issuers}
          year={year}
          onAdd={(record) => change((list) => addDocument(list, record))}
          onClose={close}
        />
      )}
      {entering === 'block' && (
        <PasteBox
          label="Danh sách văn bản chép từ Excel hoặc Word"
          hint="Nhấn Ctrl+V. Mỗi dòng một văn bản; nên kèm dòng tiêu đề (số, ký hiệu; ngày; cơ quan; trích yếu)."
          onPaste={(text) => void actions.pasteDocuments(text)}
          onClose={close}
        />
      )}
      {documents.length === 0 ? (
        <p className={styles.hint}>{registerWords.empty}</p>
      ) : (
        <>
          <SearchFields
            search={search}
            issuers={issuers.map((issuer) => ({ ...issuer, count: counts.get(issuer.id) ?? 0 }))}
            toSee={notes.size}
            onSearch={(next) => {
              setSearch(next);
              setMost(PAGE);
            }}
          />
          <p role="status" className={styles.hint}>
            {found.length === 0 ? registerWords.nothingFound : registerWords.shown(shown.length, found.length)}
          </p>
          <ul className={styles.list} aria-label="Các văn bản">
            {shown.map((record) => (
              <DocumentRow
                key={record.id}
                record={record}
                issuer={names.get(record.issuer) ?? registerWords.strays}
                notes={(notes.get(record.id) ?? []).join('\n')}
                year={year}
                issuers={issuers}
                open={record.id === open}
                onToggle={toggle}
                onChange={changeOne}
                onRemove={remove}
              />
            ))}
          </ul>
          {found.length > shown.length && (
            <Button size="small" onClick={() => setMost(most + PAGE)}>
              {registerWords.more}
            </Button>
          )}
        </>
      )}
    </>
  );
}
