import type { DemoComment } from './types';
export const arabicComments: DemoComment[] = [];
