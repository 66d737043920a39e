import { cultureArticles } from './ar-culture';
import { economyArticles } from './ar-economy';
import { nationalArticles } from './ar-national';
import { opinionArticles } from './ar-opinion';
import { politicsArticles } from './ar-politics';
import { regionsArticles } from './ar-regions';
import { societyArticles } from './ar-society';
import { sportArticles } from './ar-sport';
import type { DemoArticle } from './types';

export const arabicArticles: DemoArticle[] = [
  ...nationalArticles,
  ...politicsArticles,
  ...economyArticles,
  ...societyArticles,
  ...cultureArticles,
  ...sportArticles,
  ...regionsArticles,
  ...opinionArticles,
];
