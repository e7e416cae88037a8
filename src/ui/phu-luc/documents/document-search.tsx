/** What of the register is shown. */
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { usePartStyles } from '../../use-part-styles';
import type { Issuer } from './document-fields';
import { registerWords } from './document-words';
import type { DocumentSearch } from './found-documents';

/** Value of the choice of all issuers; an issuer's id is never this. */
const ALL = '*';

interface SearchFieldsProps {
  readonly search: DocumentSearch;
  readonly issuers: readonly (Issuer & { readonly count: number })[];
  readonly toSee: number;
  readonly onSearch: (search: DocumentSearch) => void;
}

/** By issuer with the number of its documents, by words, or those with a remark. */
export function SearchFields({ search, issuers, toSee, onSearch }: SearchFieldsProps) {
  const styles = usePartStyles();
  return (
    <>
      <Field label="Xem văn bản của" size="small">
        <Select
          className={styles.select}
          value={search.issuer ?? ALL}
          onChange={(_, data) => onSearch({ ...search, issuer: data.value === ALL ? null : data.value })}
        >
          <option value={ALL}>{registerWords.all}</option>
          {issuers.map(({ id, name, count }) => (
            <option key={id} value={id}>
              {`${name} (${count})`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Tìm theo số, trích yếu" size="small">
        <Input type="search" value={search.words} onChange={(_, data) => onSearch({ ...search, words: data.value })} />
      </Field>
      {(toSee > 0 || search.toSee) && (
        <Checkbox
          label={registerWords.toSee(toSee)}
          checked={search.toSee}
          onChange={(_, data) => onSearch({ ...search, toSee: data.checked === true })}
        />
      )}
    </>
  );
}
