import type { ReactNode, Ref } from 'react';
import { DeskIcon } from './desk-icon';

const KINDS = {
  fault: { look: 'border-danger bg-danger-ground text-danger', icon: 'warning', role: 'alert' },
  done: { look: 'border-good bg-good-ground text-good', icon: 'check', role: 'status' },
} as const;

type Props = {
  readonly kind: keyof typeof KINDS;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
};

/** What became of a form, above its first field. It takes the focus when the answer comes. */
export function Notice({ kind, children, ref }: Props) {
  const { look, icon, role } = KINDS[kind];
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={-1}
      className={`flex items-start gap-2 border-s-[3px] px-3 py-2 text-label ${look}`}
    >
      <DeskIcon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
