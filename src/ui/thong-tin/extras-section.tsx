/** The section **Mục bổ sung** of the tab Thông tin. */
import { makeStyles, Switch, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { outlineForKind } from '../../core/outline/kind-words';
import { mau02 } from '../../core/outline/mau-02';
import { outlineItems } from '../../core/outline/outline-items';
import { extraPlace } from './extras/extra-place';
import { FormSection } from './form-section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  switch: { marginLeft: '-8px' },
  place: { ...typographyStyles.caption1, margin: '-4px 0 4px 48px', color: tokens.colorNeutralForeground2 },
});

interface ExtrasSectionProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What real reports have and the form has no place for; off until she wants it. */
export function ExtrasSection({ state, actions }: ExtrasSectionProps) {
  const styles = useStyles();
  const about = useId('extra');
  const { data } = state.form;
  const { extras = [] } = outlineForKind(mau02, data.clusterKind);
  const items = outlineItems(mau02, data);
  return (
    <FormSection part="extras" hint="Mẫu không có các nội dung này; báo cáo thực tế thường có.">
      <ul className={styles.list}>
        {extras.map((extra) => (
          <li key={extra.row.id}>
            <Switch
              className={styles.switch}
              label={extra.row.name}
              checked={data.extras.includes(extra.row.id)}
              aria-describedby={`${about}-${extra.row.id}`}
              onChange={(_, change) => void actions.form.switchExtra(extra.row.id, change.checked)}
            />
            <p id={`${about}-${extra.row.id}`} className={styles.place}>
              {extraPlace(extra, extras, items)}
            </p>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
