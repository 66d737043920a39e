import type { Messages } from '@/lib/i18n/messages';

type Faults = Messages['identity']['faults'];

/** The sentence of a refusal's code. One that has no sentence is said in general, never shown raw. */
export function faultText(faults: Faults, code: string): string {
  return Object.hasOwn(faults, code) ? faults[code as keyof Faults] : faults.invalid;
}
