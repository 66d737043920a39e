import type { CommentStatus, SignalSeverity } from '@/lib/db/generated/enums';

/** What one check found. Without a severity it is only noted. */
export type SignalFound = {
  readonly phase: number;
  readonly code:
    'honeypot' | 'campaign' | 'contacts' | 'bidi-override' | 'staff-name' | 'new-writer';
  readonly severity: SignalSeverity | null;
  readonly data?: Readonly<Record<string, string | number>>;
};

const RANK: readonly SignalSeverity[] = ['pending', 'withheld', 'spam', 'rejected'];

/** The most severe outcome wins; a comment that no check minds is approved. */
export function decide(signals: readonly SignalFound[]): CommentStatus {
  return signals.reduce<CommentStatus>((worst, { severity }) => {
    if (severity === null) return worst;
    return rankOf(severity) > rankOf(worst) ? severity : worst;
  }, 'approved');
}

function rankOf(status: CommentStatus): number {
  return RANK.findIndex((severity) => severity === status);
}
