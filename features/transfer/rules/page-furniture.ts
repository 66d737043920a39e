import { searchFold } from '@/lib/arabic/search-fold';

/** What a page holds beside its article. */
export type FurnitureKind =
  | 'tracking'
  | 'advertisement'
  | 'breadcrumb'
  | 'share'
  | 'related'
  | 'tags'
  | 'comment-form'
  | 'comments'
  | 'back-to-top'
  | 'footer'
  | 'page-data';

type PhraseKind = 'advertisement' | 'share' | 'related' | 'comment-form' | 'back-to-top';

/** Lines that consist of such phrases and nothing else, in whatever spelling the search fold forgives. */
const phrases: Readonly<Record<PhraseKind, readonly string[]>> = {
  advertisement: ['إعلان', 'إعلانات', 'إشهار', 'Publicité', 'Advertisement', 'Sponsored'],
  share: [
    'شارك',
    'شاركها',
    'شاركه',
    'مشاركة',
    'المشاركة',
    'شارك المقال',
    'شارك هذا المقال',
    'شارك هذا الموضوع',
    'شارك الخبر',
    'شارك على',
    'شارك عبر',
    'مشاركة عبر',
    'مشاركة عبر البريد',
    'مشاركة عبر البريد الإلكتروني',
    'طباعة',
    'اطبع',
    'نسخ الرابط',
    'انسخ الرابط',
    'فيسبوك',
    'تويتر',
    'واتساب',
    'واتس اب',
    'تلغرام',
    'تيلغرام',
    'تيلقرام',
    'تليجرام',
    'ماسنجر',
    'لينكد إن',
    'لينكدإن',
    'انستغرام',
    'إنستغرام',
    'يوتيوب',
    'بينتيريست',
    'فايبر',
    'تابعنا',
    'تابعونا',
    'تابعنا على',
    'تابعونا على',
    'Partager',
    'Partagez',
    'Partager sur',
    'Partager cet article',
    'Partager par email',
    'Imprimer',
    'Copier le lien',
    'Suivez-nous',
    'Suivez-nous sur',
    'Share',
    'Share this',
    'Share this article',
    'Share on',
    'Share via email',
    'Tweet',
    'Print',
    'Copy link',
    'Follow us',
    'Follow us on',
    'Facebook',
    'Twitter',
    'X',
    'WhatsApp',
    'Telegram',
    'Messenger',
    'LinkedIn',
    'Instagram',
    'YouTube',
    'Pinterest',
    'Viber',
    'Reddit',
    'Tumblr',
    'Email',
  ],
  related: [
    'مقالات ذات صلة',
    'مواضيع ذات صلة',
    'أخبار ذات صلة',
    'ذات صلة',
    'مقالات مشابهة',
    'مواضيع مشابهة',
    'اقرأ أيضا',
    'اقرأ المزيد',
    'شاهد أيضا',
    'قد يعجبك أيضا',
    'قد يهمك أيضا',
    'المقال السابق',
    'المقال التالي',
    'Articles similaires',
    'Articles connexes',
    'À lire aussi',
    'Lire aussi',
    'Lire également',
    'Voir aussi',
    'Vous aimerez aussi',
    'Dans la même rubrique',
    'Article précédent',
    'Article suivant',
    'Related',
    'Related articles',
    'Related posts',
    'Read also',
    'Read more',
    'See also',
    'You may also like',
    'More on this',
    'Previous article',
    'Next article',
  ],
  'comment-form': [
    'اترك تعليقا',
    'اترك تعليق',
    'اترك ردا',
    'اترك رد',
    'اترك تعليقك',
    'أضف تعليقا',
    'أضف تعليق',
    'أضف تعليقك',
    'أكتب تعليقا',
    'اكتب تعليقك',
    'إلغاء الرد',
    'لن يتم نشر عنوان بريدك الإلكتروني',
    'الحقول الإلزامية مشار إليها بـ',
    'التعليق',
    'الاسم',
    'البريد الإلكتروني',
    'الموقع الإلكتروني',
    'الموقع',
    'احفظ اسمي بريدي الإلكتروني والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي',
    'احفظ اسمي وبريدي في هذا المتصفح للتعليق القادم',
    'إرسال التعليق',
    'أرسل التعليق',
    'نشر التعليق',
    'Laisser un commentaire',
    'Laissez un commentaire',
    'Laisser une réponse',
    'Ajouter un commentaire',
    'Annuler la réponse',
    'Votre adresse e-mail ne sera pas publiée',
    'Votre adresse de messagerie ne sera pas publiée',
    'Les champs obligatoires sont indiqués avec',
    'Commentaire',
    'Nom',
    'E-mail',
    'Adresse e-mail',
    'Site web',
    'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire',
    'Envoyer le commentaire',
    'Publier le commentaire',
    'Leave a reply',
    'Leave a comment',
    'Add a comment',
    'Post a comment',
    'Cancel reply',
    'Your email address will not be published',
    'Required fields are marked',
    'Comment',
    'Name',
    'E-mail address',
    'Website',
    'Save my name, email, and website in this browser for the next time I comment',
    'Post comment',
    'Submit comment',
  ],
  'back-to-top': [
    'زر الذهاب إلى الأعلى',
    'الذهاب إلى الأعلى',
    'العودة إلى الأعلى',
    'إلى الأعلى',
    'أعلى الصفحة',
    'Bouton retour en haut de la page',
    'Retour en haut',
    'Retour en haut de la page',
    'Retour vers le haut',
    'Haut de page',
    'Back to top button',
    'Back to top',
    'Scroll to top',
    'Go to top',
  ],
};

/** Fields of the form: a line that holds only these does not begin it. */
const formFields = [
  'التعليق',
  'الاسم',
  'البريد الإلكتروني',
  'الموقع الإلكتروني',
  'الموقع',
  'Commentaire',
  'Nom',
  'E-mail',
  'Adresse e-mail',
  'Site web',
  'Comment',
  'Name',
  'E-mail address',
  'Website',
  'Email',
];

const dateWords = new Set(
  wordsOf(
    'يناير فبراير مارس أبريل إبريل ماي مايو يونيو يونيه يوليوز يوليو غشت أغسطس شتنبر سبتمبر أكتوبر نونبر نوفمبر دجنبر ديسمبر',
    'كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني',
    'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    'نشر نشرت في بتاريخ يوم آخر تحديث الساعة على منذ قبل صباحا مساء أيام يوم ساعة ساعات دقيقة دقائق أسبوع أسابيع شهر أشهر',
    'مشاهدة مشاهدات قراءة مدة القراءة',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'publié mis à jour le modifié il y a heures heure minutes minute jours vues lecture temps de min h',
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'published updated posted last on at ago hours hour days day views read am pm GMT UTC',
  ).flatMap((line) => line.split(' ')),
);

const tracking =
  /^(?:fbpx|(?:fb|facebook)[ -]?pixel(?: code)?|gtm(?:-[a-z0-9]+)?|\(?adsbygoogle\b.*|(?:fbq|gtag)\s*\(.*|(?:var|let|const|window\.|document\.|dataLayer|_gaq)\b.*[=(].*|https?:\/\/(?:www\.)?facebook\.com\/tr\b\S*)$/i;
const breadcrumb = /^(?:الرئيسية|Accueil|Home)(?:\s*[/\\|>»›←→].*|\s+[-–].*)?$/iu;
const inlineRelated = new RegExp(`^(?:${alternatives(phrases.related)})(?: |$)`, 'u');
const onlyRelated = onlyOf(phrases.related);
const onlyFields = onlyOf(formFields);
const tagLine =
  /^(?:الوسوم|وسوم|كلمات دلالية|كلمات مفتاحية|الكلمات المفتاحية|mots cles|etiquettes|tags)(?:\s|$)/u;
const hashtags = /^(?:#[\p{L}\p{M}\p{N}_]+\s*)+$/u;
const commentCount =
  /^(?:(?:\d+ )?(?:التعليقات|تعليقات|تعليقان|commentaires|comments|reponses|responses|replies)(?: \d+)?|تعليق واحد|\d+ تعليقا?|(?:1|one) (?:comment|reply|commentaire)|(?:لا|لا توجد|لا يوجد) تعليقات|aucun commentaire|no comments(?: yet)?|(?:\d+|one) (?:thoughts? on|commentaires? sur|reponses? a|comments? on|تعليقات على|تعليق على) .*)$/u;
const footer = /جميع الحقوق محفوظه|tous droits reserves|all rights reserved|^copyright\b/u;
/** Lines of phrases that are found by their form, of at most so many words. */
const SHORT_WORDS = 25;

const patterns = (Object.keys(phrases) as PhraseKind[]).map(
  (kind) => [kind, onlyOf(phrases[kind])] as const,
);

/** What kind of furniture a line is wherever it stands; null for a line that may be the article's. */
export function furnitureOf(text: string): FurnitureKind | null {
  if (tracking.test(text)) return 'tracking';
  if (breadcrumb.test(text)) return 'breadcrumb';
  if (hashtags.test(text)) return 'tags';
  const key = phraseKey(text);
  for (const [kind, pattern] of patterns) if (pattern.test(key)) return kind;
  if (text.split(' ').length > SHORT_WORDS) return null;
  if (tagLine.test(key) && !/[.؟!]$/.test(text)) return 'tags';
  if (inlineRelated.test(key) && /^[^:：|]{3,30}[:：|]/u.test(text)) return 'related';
  return footer.test(key) ? 'footer' : null;
}

/** A date, a count of views or a reading time: furniture, but only outside the text of the article. */
export function isPageData(text: string): boolean {
  const words = phraseKey(text).split(' ');
  return (
    /\d/.test(text) && words.every((word) => /^\d+(?:h\d*)?$/.test(word) || dateWords.has(word))
  );
}

/** The heading or notice with which the comments or their form begin: below it stands no article. */
export function beginsComments(text: string): 'comments' | 'comment-form' | null {
  const key = phraseKey(text);
  if (commentCount.test(key)) return 'comments';
  return furnitureOf(text) === 'comment-form' && !onlyFields.test(key) ? 'comment-form' : null;
}

/** A heading over links to other articles, as against one such link with its heading in one line. */
export function isRelatedHeading(text: string): boolean {
  return onlyRelated.test(phraseKey(text));
}

function phraseKey(text: string): string {
  return searchFold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(...texts: string[]): string[] {
  return texts.map(phraseKey);
}

/** One or more of the phrases, nothing else: share buttons often come glued in one line. */
function onlyOf(list: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${alternatives(list)})(?: |$))+$`, 'u');
}

/** Longest first, so that a phrase is not taken for a shorter one. */
function alternatives(list: readonly string[]): string {
  return list
    .map(phraseKey)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
