import type { Setting, SettingKey } from '../schema';
import { defaultWordmark } from './default-wordmark';

/** What a site shows until it sets something else. */
export const defaults: { readonly [Key in SettingKey]: Setting<Key> } = {
  paper: {
    name: { ar: 'ورّاق', fr: 'Warraq', en: 'Warraq' },
    tagline: { ar: '', fr: '', en: '' },
  },
  wordmark: defaultWordmark,
  publisher: { lines: { ar: [], fr: [], en: [] } },
};
