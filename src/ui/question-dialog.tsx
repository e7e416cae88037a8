/** The open question: what would happen, what would be lost, and the answers. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '../app/pane-state';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', width: 'calc(100vw - 24px)', maxWidth: '420px', padding: '16px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: '8px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { flexDirection: 'column', alignItems: 'stretch', gap: '8px', marginTop: '4px' },
});

interface QuestionDialogProps {
  readonly question: Question;
  /** `null` is **Huỷ**. */
  readonly onAnswer: (id: string | null) => void;
}

/**
 * A dialog in the pane. The focus begins on **Huỷ**, so that a key held too long agrees to nothing,
 * and returns to where it came from.
 */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    cancel.current?.focus();
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
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {question.answers.map((answer, index) => (
              <Button
                key={answer.id}
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => onAnswer(answer.id)}
              >
                {answer.label}
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
