import type { APIRequestContext } from '@playwright/test';
import { expect } from './test';

/** What readers are promised: a change is in a fresh document after five seconds at most. */
const PROMISE_MS = 5_000;

export async function expectSoon(request: APIRequestContext, path: string, text: string) {
  await expect
    .poll(async () => (await request.get(path)).text(), {
      message: `${path} shows «${text}»`,
      timeout: PROMISE_MS,
      intervals: [100, 250],
    })
    .toContain(text);
}

export async function expectStatusSoon(request: APIRequestContext, path: string, status: number) {
  await expect
    .poll(async () => (await request.get(path, { maxRedirects: 0 })).status(), {
      message: `${path} answers ${status}`,
      timeout: PROMISE_MS,
      intervals: [100, 250],
    })
    .toBe(status);
}
