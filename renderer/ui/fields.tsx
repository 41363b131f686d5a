import { Check as CheckMark, ChevronDown, Minus, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  SearchField as AriaSearchField,
  TextField as AriaTextField,
  Button,
  Checkbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** A sentence that says what is wrong; the field is marked as invalid. */
  readonly error?: string | null;
  /** More than one makes it a field of several lines. */
  readonly rows?: number;
  /** BCP 47, of the text in it. */
  readonly lang?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

export function TextField({ label, hint, error, rows = 1, lang, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={Boolean(error)}>
      <Label className="field-label">{label}</Label>
      {rows > 1 ? (
        <TextArea className="input" rows={rows} lang={lang} spellCheck={false} />
      ) : (
        <Input className="input" lang={lang} spellCheck={false} autoComplete="off" />
      )}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

interface SearchFieldProps {
  readonly label: string;
  /** Both absent inside an `Autocomplete`, which holds the value itself. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly autoFocus?: boolean;
}

export function SearchField({ label, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className="search">
      <Search aria-hidden />
      <Input className="input" placeholder={label} spellCheck={false} />
    </AriaSearchField>
  );
}

interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
}

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** In bars: small, the label only for screen readers. */
  readonly isSmall?: boolean;
}

export function SelectField<T extends string>({
  label,
  choices,
  value,
  onChange,
  isSmall,
}: SelectFieldProps<T>) {
  const choose = (key: unknown) => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Select className="field" value={value} onChange={choose} {...(isSmall ? { 'aria-label': label } : {})}>
      {!isSmall && <Label className="field-label">{label}</Label>}
      <Button className={`select-button ${isSmall ? 'select-button-small' : ''}`}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown aria-hidden className="button-chevron" />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="menu-item">
              <CheckMark aria-hidden className="menu-tick" />
              <span className="menu-label">{choice.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface CheckProps {
  /** `selection` in a row of a list: the list holds the tick. */
  readonly slot?: 'selection';
  readonly isSelected?: boolean;
  readonly isIndeterminate?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A tick with its words, or with `label` for screen readers alone. */
export function Check({ children, label, ...rest }: CheckProps) {
  return (
    <Checkbox {...rest} className="check" {...(label ? { 'aria-label': label } : {})}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="check-box" aria-hidden>
            {isIndeterminate ? <Minus /> : isSelected && <CheckMark />}
          </span>
          {children}
        </>
      )}
    </Checkbox>
  );
}
