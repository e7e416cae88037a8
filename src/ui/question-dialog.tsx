/** The open question: what would happen, what would be lost, and the answers. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '../app/pane-state';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', width: 'calc(100vw - 24px)', maxWidth: '420px', padding: '16px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  field: { marginTop: '8px' },
  list: { margin: '8px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { flexDirection: 'column', alignItems: 'stretch', gap: '8px', marginTop: '4px' },
});

const LINE_ENDS = /[\r\n]+/gu;

interface QuestionDialogProps {
  readonly question: Question;
  /** `null` is **Huỷ**; `typed` is there where a text was asked for. */
  readonly onAnswer: (id: string | null, typed?: string) => void;
}

/**
 * A dialog in the pane. The focus begins in the text that is asked for, else on **Huỷ**, so that a key held too long
 * agrees to nothing; it returns to where it came from.
 */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [before] = useState(() => document.activeElement);
  const { input } = question;
  const [typed, setTyped] = useState(input?.initial ?? '');
  const sentence = input?.check(typed) ?? '';
  const first = question.answers[0];
  const answer = (id: string): void => {
    if (input === undefined) onAnswer(id);
    else if (sentence === '') onAnswer(id, typed);
  };
  useEffect(() => {
    (field.current ?? cancel.current)?.focus();
    field.current?.select();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [before]);
  return (
    <Dialog open modalType="modal" onOpenChange={(_, data) => !data.open && onAnswer(null)}>
      <DialogSurface
        className={styles.surface}
        // In Word on the web office.js listens on the window and takes the focus out of the pane.
        onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      >
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{question.text}</p>
            {question.list.length > 0 && (
              <ul className={styles.list}>
                {question.list.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {input !== undefined && (
              <Field
                className={styles.field}
                label={input.label}
                {...(sentence !== '' && { validationState: 'error', validationMessage: sentence })}
              >
                {/* A heading is one line of text, but longer than the pane is wide. */}
                <Textarea
                  textarea={{ ref: field }}
                  rows={input.initial.length > 60 ? 5 : 2}
                  value={typed}
                  onChange={(_, data) => setTyped(data.value.replace(LINE_ENDS, ' '))}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.nativeEvent.isComposing || first === undefined) return;
                    event.preventDefault();
                    answer(first.id);
                  }}
                />
              </Field>
            )}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {question.answers.map((each, index) => (
              <Button
                key={each.id}
                appearance={index === 0 ? 'primary' : 'secondary'}
                disabledFocusable={sentence !== ''}
                onClick={() => answer(each.id)}
              >
                {each.label}
              </Button>
            ))}
            <Button
              ref={(button: HTMLButtonElement | null) => {
                cancel.current = button;
              }}
              onClick={() => onAnswer(null)}
            >
              Huỷ
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
