/**
 * The shapes of the demo edition's content. Plain data: the seeding command turns it into rows.
 *
 * Text of blocks of type `paragraph`, items of lists and paragraphs of fact boxes may carry two
 * inline marks: `**strong**` and `[text](https://…)`. All other text is plain.
 */

export type DemoLocale = 'ar' | 'fr' | 'en';

export type DemoTexts = Record<DemoLocale, string>;

/** What the picture generator can draw; one drawing differs from another of its scene by the seed. */
export type DemoScene =
  | 'port'
  | 'medina'
  | 'atlas-snow'
  | 'olive-grove'
  | 'rail'
  | 'stadium'
  | 'classroom'
  | 'market'
  | 'dam'
  | 'solar-field'
  | 'coast'
  | 'city-night'
  | 'library'
  | 'theatre'
  | 'factory'
  | 'courthouse'
  | 'parliament'
  | 'desert'
  | 'rain-street'
  | 'farm'
  | 'hospital'
  | 'fishing-boats'
  | 'tram'
  | 'football'
  | 'athletics'
  | 'kasbah'
  | 'workshop'
  | 'oued'
  | 'forest'
  | 'airport'
  | 'wind-turbines'
  | 'bookfair'
  | 'music'
  | 'ceramics'
  | 'mountain-village'
  | 'charts';

export type DemoPaper = {
  name: DemoTexts;
  tagline: DemoTexts;
  city: DemoTexts;
  /** Says on the page that people, companies and events of the edition are invented. */
  notice: DemoTexts;
};

export type DemoSection = {
  key: string;
  /** Key of the section above it in the tree. */
  parent?: string;
  position: number;
  names: DemoTexts;
  slugs: DemoTexts;
  descriptions: DemoTexts;
};

export type DemoAuthor = {
  key: string;
  kind: 'person' | 'agency' | 'pseudonym';
  names: DemoTexts;
  beat: DemoTexts;
  biography: DemoTexts;
};

export type DemoBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 2 | 3; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'quote'; text: string; attribution?: string }
  | { type: 'pullQuote'; text: string; attribution?: string }
  | { type: 'factBox'; title: string; paragraphs: string[] }
  | { type: 'divider' };

export type DemoPicture = {
  scene: DemoScene;
  seed: number;
  alt: string;
  caption: string;
  credit: string;
};

export type DemoCredit = {
  author: string;
  role: 'writing' | 'photo' | 'translation' | 'editing' | 'agency';
};

export type DemoArticle = {
  key: string;
  locale: DemoLocale;
  /** Key of a section or of a sub-section. */
  section: string;
  label?: 'analysis' | 'opinion' | 'interview' | 'investigation';
  headline: string;
  deck: string;
  kicker?: string;
  place?: string;
  authors: DemoCredit[];
  tags: string[];
  picture?: DemoPicture;
  /** Hours between publication (or the last save of an unpublished one) and the seeding. */
  hoursAgo: number;
  state: 'published' | 'draft' | 'submitted';
  /** Key of the article that this one translates. */
  translationOf?: string;
  body: DemoBlock[];
};

export type DemoComment = {
  key: string;
  /** Key of the article. */
  article: string;
  name: string;
  /** Hours between the article's publication and the comment. */
  hoursAfter: number;
  text: string;
  status: 'approved' | 'pending' | 'rejected' | 'spam' | 'withheld';
  /** Key of the comment it answers, which is of the same article and earlier. */
  replyTo?: string;
};
