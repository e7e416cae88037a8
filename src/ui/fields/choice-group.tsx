/** A choice of one of a few, all in view. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useChosen } from './use-chosen';

interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Values in order, with their words. */
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly hint?: string;
  /** Beside each other only where all words fit. */
  readonly layout: 'horizontal' | 'vertical';
  readonly onChoose: (value: T) => Promise<void>;
}

/** See `useChosen`. */
export function ChoiceGroup<T extends string>({ label, value, options, hint, layout, onChoose }: ChoiceGroupProps<T>) {
  const [chosen, choose] = useChosen(value, onChoose);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <RadioGroup
        layout={layout}
        value={chosen}
        onChange={(_, data) => {
          const option = options.find((known) => known.value === data.value);
          if (option) choose(option.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.name} />
        ))}
      </RadioGroup>
    </Field>
  );
}
