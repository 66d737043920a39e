import { useId, type ReactNode } from 'react';
import { DeskIcon } from './desk-icon';

const BOX =
  'block min-h-11 w-full rounded-control border border-control bg-raised px-3 py-2 text-desk text-ink aria-invalid:border-danger';

/**
 * The id of a field is made here: a page that one has left stays hidden in the document, and two
 * fields of one name would take each other's label.
 */
type Frame = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** In words; it stands under the field, with an icon and a border, never colour alone. */
  readonly fault?: string | undefined;
};

type TextFieldProps = Frame & {
  readonly name: string;
  readonly type?: 'text' | 'email' | 'password' | 'url';
  readonly value?: string | undefined;
  readonly autoComplete?: string;
  readonly isRequired?: boolean;
};

/** One line of text. Addresses and passwords run left to right in every language. */
export function TextField({
  name,
  type = 'text',
  value,
  autoComplete,
  isRequired = false,
  ...frame
}: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...frame}>
      <input
        {...describedBy({ id, ...frame })}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={isRequired}
        dir={type === 'text' ? 'auto' : 'ltr'}
        className={BOX}
      />
    </FieldFrame>
  );
}

type SelectFieldProps = Frame & {
  readonly name: string;
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isRequired?: boolean;
};

export function SelectField({
  name,
  value,
  options,
  isRequired = false,
  ...frame
}: SelectFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...frame}>
      <select
        {...describedBy({ id, ...frame })}
        name={name}
        defaultValue={value}
        required={isRequired}
        className={BOX}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type TickBoxProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isTicked?: boolean;
};

export function TickBox({ name, label, hint, isTicked = false }: TickBoxProps) {
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        name={name}
        defaultChecked={isTicked}
        className="mt-0.5 size-5 shrink-0 accent-ink"
      />
      <span>
        {label}
        {hint !== undefined && <span className="block text-meta text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}

type Inner = Frame & { readonly id: string };

function FieldFrame({ id, label, hint, fault, children }: Inner & { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-display text-label">
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-meta text-ink-2">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="flex items-start gap-1 text-meta text-danger">
          <DeskIcon name="warning" className="mt-0.5 size-4" />
          {fault}
        </p>
      )}
    </div>
  );
}

function describedBy({ id, hint, fault }: Pick<Inner, 'id' | 'hint' | 'fault'>) {
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ];
  return {
    id,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': fault !== undefined || undefined,
  };
}
