/** What is to be said of the whole list of units. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import type { MemberUnit } from '../../../core/report/member-unit';
import type { UnitFinding } from '../../../core/report/unit-findings';
import { isAboutList, unitWords } from './unit-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '12px 1fr auto',
    columnGap: '6px',
    alignItems: 'center',
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
});

interface UnitFindingsProps {
  readonly findings: readonly UnitFinding[];
  readonly units: readonly MemberUnit[];
  /** Leads to the row at a place, from 0. */
  readonly onGo: (place: number) => void;
}

/** Findings on the list in sentences; those on rows only counted, with the way to the first: the rows say them themselves. */
export function UnitFindings({ findings, units, onGo }: UnitFindingsProps) {
  const styles = useStyles();
  const onRows = new Set(findings.filter((finding) => !isAboutList(finding)).flatMap((finding) => finding.units));
  const first = units.findIndex(({ id }) => onRows.has(id));
  const onList = findings.filter(isAboutList);
  if (onList.length === 0 && first < 0) return null;
  return (
    <ul className={styles.list} aria-label="Chỗ cần xem lại trong danh sách đơn vị">
      {onList.map(({ sentence }) => (
        <li key={sentence} className={styles.item}>
          <Warning12Filled className={styles.icon} aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
      {first >= 0 && (
        <li className={styles.item}>
          <Warning12Filled className={styles.icon} aria-hidden />
          <span>{unitWords.rowsToSee(onRows.size)}</span>
          <Button size="small" appearance="subtle" onClick={() => onGo(first)}>
            Đến dòng đầu
          </Button>
        </li>
      )}
    </ul>
  );
}
