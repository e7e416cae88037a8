/** Texts of the document that are not what was entered. */
import type { FormActions, FormState } from '../../../app/form-state';
import { AttentionRegion } from '../../attention/attention-region';
import { differencesTitle } from './attention-words';
import { SideList } from './side-list';
import { TwoSides } from './two-sides';

interface DifferencesProps {
  readonly differences: FormState['differences'];
  readonly busy: boolean;
  readonly onSettle: FormActions['settleDifference'];
}

/** Both values in view, a button for each. */
export function Differences({ differences, busy, onSettle }: DifferencesProps) {
  return (
    <AttentionRegion title={differencesTitle}>
      <SideList label={differencesTitle}>
        {differences.map(({ key, name, entered, inDocument }) => (
          <TwoSides
            key={key}
            name={name}
            busy={busy}
            sides={[
              {
                label: 'Trong văn bản:',
                value: inDocument,
                take: 'Lấy theo văn bản',
                onTake: () => onSettle(key, 'document'),
              },
              {
                label: 'Đã nhập:',
                value: entered,
                take: 'Lấy theo số đã nhập',
                onTake: () => onSettle(key, 'entered'),
              },
            ]}
          />
        ))}
      </SideList>
    </AttentionRegion>
  );
}
