import { describe, expect, it } from 'vitest';
import {
  EDITORIAL_MOVES,
  EDITORIAL_STATES,
  nextEditorialState,
  nextPublicState,
  PUBLIC_MOVES,
  PUBLIC_STATES,
  stateAfterUnspike,
  type EditorialAction,
  type PublicAction,
} from './workflow';

// Transcribed by hand from the rule book, not derived from the table under test.
// "." is refused, "=" keeps the state.
const EDITORIAL = `
                 draft      submitted  in_review          changes_requested  approved           spiked
save             =          .          =                  =                  draft              .
submit           submitted  .          .                  submitted          .                  .
recall           .          draft      .                  .                  .                  .
start-review     .          in_review  .                  .                  .                  .
release          .          .          submitted          .                  .                  .
take-over        .          .          =                  .                  .                  .
request-changes  .          .          changes_requested  .                  changes_requested  .
approve          .          .          approved           .                  .                  .
spike            spiked     spiked     spiked             spiked             spiked             .
unspike          .          .          .                  .                  .                  before
purge            .          .          .                  .                  .                  removed
`;

const PUBLIC = `
            unpublished  scheduled    published  corrected  withdrawn  retracted  gone
schedule    scheduled    =            =          =          .          .          .
deschedule  .            unpublished  =          =          .          .          .
publish     published    published    .          .          .          .          .
update      .            .            =          =          .          .          .
correct     .            .            corrected  corrected  .          .          .
withdraw    .            .            withdrawn  withdrawn  .          .          .
retract     .            .            retracted  retracted  retracted  .          .
take-down   .            .            gone       gone       gone       gone       .
restore     .            .            .          .          before     before     .
reinstate   .            .            .          .          .          .          withdrawn
`;

function cellsOf(table: string): { action: string; state: string; expected: string | null }[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([action = '', ...targets]) =>
    targets.map((target, column) => {
      const state = head[column] ?? '';
      return { action, state, expected: target === '.' ? null : target === '=' ? state : target };
    }),
  );
}

describe('the table of moves', () => {
  const editorial = cellsOf(EDITORIAL);
  const published = cellsOf(PUBLIC);

  it('has 11 editorial actions on 6 states and 10 public actions on 7 states: 136 cells', () => {
    expect(Object.keys(EDITORIAL_MOVES)).toHaveLength(11);
    expect(Object.keys(PUBLIC_MOVES)).toHaveLength(10);
    expect(editorial).toHaveLength(11 * EDITORIAL_STATES.length);
    expect(published).toHaveLength(10 * PUBLIC_STATES.length);
    expect(editorial.length + published.length).toBe(136);
  });

  it.each(editorial)('editorial: $action from $state gives $expected', (cell) => {
    const state = EDITORIAL_STATES.find((known) => known === cell.state);
    expect(state).toBeDefined();
    if (state === undefined) return;
    expect(nextEditorialState(cell.action as EditorialAction, state)).toBe(cell.expected);
  });

  it.each(published)('public: $action from $state gives $expected', (cell) => {
    const state = PUBLIC_STATES.find((known) => known === cell.state);
    expect(state).toBeDefined();
    if (state === undefined) return;
    expect(nextPublicState(cell.action as PublicAction, state)).toBe(cell.expected);
  });
});

describe('an unspiked article', () => {
  it('returns to the state it was spiked in, a review in progress as submitted', () => {
    expect(stateAfterUnspike('approved')).toBe('approved');
    expect(stateAfterUnspike('changes_requested')).toBe('changes_requested');
    expect(stateAfterUnspike('in_review')).toBe('submitted');
  });
});
