/** A document that is being entered; it joins the register as a whole. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { NewDocument } from '../../../core/appendix/documents';
import { usePartStyles } from '../../use-part-styles';
import { DocumentFields, type Issuer } from './document-fields';

interface NewDocumentFormProps {
  readonly issuer: string;
  /** What was typed before she went elsewhere; null = nothing. */
  readonly draft: NewDocument | null;
  readonly issuers: readonly Issuer[];
  readonly year: number;
  readonly onDraft: (record: NewDocument) => void;
  readonly onAdd: (record: NewDocument) => void;
  readonly onClose: () => void;
}

const blank = (issuer: string): NewDocument => ({ issuer, number: '', date: '', subject: '', note: '' });

/** After one the next can be typed at once, of the same issuer. */
export function NewDocumentForm({ issuer, draft, issuers, year, onDraft, onAdd, onClose }: NewDocumentFormProps) {
  const styles = usePartStyles();
  const box = useRef<HTMLDivElement>(null);
  const record = draft ?? blank(issuer);
  const [turn, setTurn] = useState(0);
  // Back on the tab the keyboard stays where it is.
  const found = useRef(draft !== null);
  useEffect(() => {
    if (!found.current || turn > 0) box.current?.querySelector('input')?.focus();
  }, [turn]);
  const isBlank = `${record.number}${record.subject}`.trim() === '';
  return (
    <div ref={box} className={styles.box} role="group" aria-label="Văn bản mới">
      <DocumentFields
        key={turn}
        record={record}
        year={year}
        issuers={issuers}
        fresh
        onChange={(change) => {
          onDraft({ ...record, ...change });
          return Promise.resolve();
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBlank}
          onClick={() => {
            onAdd(record);
            onDraft(blank(record.issuer));
            setTurn(turn + 1);
          }}
        >
          Thêm vào danh sách
        </Button>
        <Button size="small" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </div>
  );
}
