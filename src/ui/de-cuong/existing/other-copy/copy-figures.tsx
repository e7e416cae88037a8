/** The figures that differ; hers stand until she takes the copy's, one by one or all. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopyFigure, OtherCopyVerb } from '../../../../app/other-copy-state';
import { otherCopySaid } from '../../../../app/other-copy-words';
import { usePartStyles } from '../../../use-part-styles';
import { BothValues } from './both-values';
import { otherCopyNames } from './other-copy-names';

const useStyles = makeStyles({ take: { alignSelf: 'start' } });

/** Shown at first; a cluster of 65 units has thousands of cells. */
const SHOWN = 100;

interface CopyFiguresProps {
  readonly figures: readonly CopyFigure[];
  readonly busy: boolean;
  readonly onVerb: (verb: OtherCopyVerb) => void;
}

/** The button for all stands above, so that a long list need not be gone through. */
export function CopyFigures({ figures, busy, onVerb }: CopyFiguresProps) {
  const parts = usePartStyles();
  const styles = useStyles();
  const [most, setMost] = useState(SHOWN);
  if (figures.length === 0) return <p className={parts.text}>{otherCopySaid.noFigures}</p>;
  return (
    <>
      {figures.length > 1 && (
        <Button
          className={styles.take}
          disabledFocusable={busy}
          onClick={() => onVerb({ panel: 'other-copy', kind: 'all-figures' })}
        >
          {otherCopyNames.takeAll(figures.length)}
        </Button>
      )}
      <ul className={parts.list} aria-label={otherCopyNames.figures}>
        {figures.slice(0, most).map(({ key, name, mine, theirs }) => (
          <BothValues key={key} name={name} mine={mine} theirs={theirs}>
            <Button
              size="small"
              className={styles.take}
              aria-label={`${otherCopyNames.takeFigure}: ${name}`}
              disabledFocusable={busy}
              onClick={() => onVerb({ panel: 'other-copy', kind: 'figure', key })}
            >
              {otherCopyNames.takeFigure}
            </Button>
          </BothValues>
        ))}
      </ul>
      {figures.length > most && (
        <Button size="small" className={styles.take} onClick={() => setMost(most + SHOWN)}>
          {otherCopyNames.more(Math.min(SHOWN, figures.length - most))}
        </Button>
      )}
    </>
  );
}
