/** What is known of a unit besides its name. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { ClusterKind } from '../../../core/outline/outline';
import type { FieldCheck } from '../../../core/report/field-check';
import { unitRoles, type MemberUnit } from '../../../core/report/member-unit';
import { unitKinds } from '../../../core/report/unit-kinds';
import { checkShortName } from '../../../core/report/unit-list';
import { roleName } from '../../../core/report/unit-roles';
import { countText } from '../../../core/text/numbers';
import { CheckedInput } from '../../fields/checked-input';
import type { UnitRowActions } from './unit-row-actions';
import { checkStaff } from './unit-words';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '8px',
    margin: '0 0 8px',
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // The element of the browser is as wide as its longest choice otherwise.
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  wide: { gridColumn: '1 / -1' },
  buttons: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface UnitDetailsProps {
  readonly unit: MemberUnit;
  readonly kind: ClusterKind;
  readonly first: boolean;
  readonly last: boolean;
  readonly actions: UnitRowActions;
}

const sentenceOf = (checked: FieldCheck<unknown>): string => (checked.ok ? '' : checked.sentence);
const shown = (count: number | null): string => (count === null ? '' : countText(count));

/** Every field is kept on leaving it. */
export function UnitDetails({ unit, kind, first, last, actions }: UnitDetailsProps) {
  const styles = useStyles();
  const { id, name } = unit;
  const keepStaff = (field: 'totalStaff' | 'directWorkers', typed: string): void => {
    const checked = checkStaff(typed);
    if (checked.ok && checked.value !== unit[field]) actions.change(id, { [field]: checked.value });
  };
  return (
    <div role="group" aria-label={`Chi tiết: ${name}`} className={styles.details}>
      <Field label="Vai trò" size="small">
        <Select
          className={styles.select}
          value={unit.role}
          onChange={(_, data) => {
            const role = unitRoles.find((each) => each === data.value);
            if (role) actions.change(id, { role });
          }}
        >
          {unitRoles.map((role) => (
            <option key={role} value={role}>
              {roleName(role, kind)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Loại đơn vị" size="small">
        <Select
          className={styles.select}
          value={unit.kind}
          onChange={(_, data) => actions.change(id, { kind: data.value })}
        >
          <option value="">Chưa chọn</option>
          {unitKinds.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.wide}>
        <CheckedInput
          label="Tên ngắn (dùng trong bảng)"
          value={unit.shortName}
          check={(typed) => sentenceOf(checkShortName(typed))}
          onKeep={(typed) => {
            const checked = checkShortName(typed);
            if (checked.ok && checked.value !== unit.shortName) actions.change(id, { shortName: checked.value });
          }}
        />
      </div>
      <CheckedInput
        label="Tổng số người"
        numeric
        value={shown(unit.totalStaff)}
        check={(typed) => sentenceOf(checkStaff(typed))}
        onKeep={(typed) => keepStaff('totalStaff', typed)}
      />
      <CheckedInput
        label="Lao động trực tiếp"
        numeric
        value={shown(unit.directWorkers)}
        check={(typed) => sentenceOf(checkStaff(typed))}
        onKeep={(typed) => keepStaff('directWorkers', typed)}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowUp16Regular />}
          aria-label={`Lên: ${name}`}
          disabledFocusable={first}
          onClick={() => actions.move(id, -1)}
        >
          Lên
        </Button>
        <Button
          size="small"
          icon={<ArrowDown16Regular />}
          aria-label={`Xuống: ${name}`}
          disabledFocusable={last}
          onClick={() => actions.move(id, 1)}
        >
          Xuống
        </Button>
        <Button
          size="small"
          icon={<Delete16Regular />}
          aria-label={`Bỏ đơn vị: ${name}`}
          onClick={() => actions.remove(id)}
        >
          Bỏ đơn vị
        </Button>
      </div>
    </div>
  );
}
