import type { DemoSection } from './types';

export const demoSections: DemoSection[] = [
  {
    key: 'national',
    position: 1,
    names: { ar: 'وطنية', fr: 'National', en: 'National' },
    slugs: { ar: 'وطنية', fr: 'national', en: 'national' },
    descriptions: {
      ar: 'ما يهم المواطن في علاقته بالإدارة والقضاء والطريق: أخبار البلد كما تُعاش.',
      fr: 'L’administration, la justice, la route : l’actualité du pays telle qu’elle se vit.',
      en: 'Public services, the courts, the roads: the country’s news as people live it.',
    },
  },
  {
    key: 'politics',
    position: 2,
    names: { ar: 'سياسة', fr: 'Politique', en: 'Politics' },
    slugs: { ar: 'سياسة', fr: 'politique', en: 'politics' },
    descriptions: {
      ar: 'من قبة البرلمان إلى مجالس الجماعات: النصوص والنقاشات والأرقام التي تصنع القرار.',
      fr: 'Du Parlement aux conseils communaux : les textes, les débats et les chiffres de la décision.',
      en: 'From parliament to the town councils: the texts, debates and figures behind decisions.',
    },
  },
  {
    key: 'economy',
    position: 3,
    names: { ar: 'اقتصاد', fr: 'Économie', en: 'Economy' },
    slugs: { ar: 'اقتصاد', fr: 'économie', en: 'economy' },
    descriptions: {
      ar: 'الأسعار والشغل والمقاولة والتجارة، مشروحة بأرقامها ومن مواقعها.',
      fr: 'Prix, emploi, entreprise et commerce, expliqués par les chiffres et sur le terrain.',
      en: 'Prices, jobs, business and trade, explained with figures and from the field.',
    },
  },
  {
    key: 'energy-water',
    parent: 'economy',
    position: 1,
    names: { ar: 'طاقة وماء', fr: 'Énergie et eau', en: 'Energy and Water' },
    slugs: { ar: 'طاقة-وماء', fr: 'énergie-et-eau', en: 'energy-and-water' },
    descriptions: {
      ar: 'السدود والتحلية والشمس والريح: الموارد وكلفتها ومن يستفيد منها.',
      fr: 'Barrages, dessalement, soleil et vent : les ressources, leur coût et leurs usagers.',
      en: 'Dams, desalination, sun and wind: the resources, what they cost and who they serve.',
    },
  },
  {
    key: 'farming-fishing',
    parent: 'economy',
    position: 2,
    names: { ar: 'فلاحة وصيد', fr: 'Agriculture et pêche', en: 'Farming and Fishing' },
    slugs: { ar: 'فلاحة-وصيد', fr: 'agriculture-et-pêche', en: 'farming-and-fishing' },
    descriptions: {
      ar: 'من الضيعة إلى السوق ومن المرسى إلى المائدة.',
      fr: 'De l’exploitation au marché, du port à la table.',
      en: 'From the field to the market and from the quay to the table.',
    },
  },
  {
    key: 'society',
    position: 4,
    names: { ar: 'مجتمع', fr: 'Société', en: 'Society' },
    slugs: { ar: 'مجتمع', fr: 'société', en: 'society' },
    descriptions: {
      ar: 'الأسرة والحي والعمل والشيخوخة: كيف يعيش المغاربة وكيف يتغيرون.',
      fr: 'La famille, le quartier, le travail, l’âge : comment vivent les Marocains.',
      en: 'Family, neighbourhood, work, old age: how Moroccans live and how that is changing.',
    },
  },
  {
    key: 'education',
    parent: 'society',
    position: 1,
    names: { ar: 'تعليم', fr: 'Éducation', en: 'Education' },
    slugs: { ar: 'تعليم', fr: 'éducation', en: 'education' },
    descriptions: {
      ar: 'المدرسة والجامعة والتكوين المهني، من داخل القسم.',
      fr: 'L’école, l’université et la formation, vues de la classe.',
      en: 'Schools, universities and training, seen from the classroom.',
    },
  },
  {
    key: 'health',
    parent: 'society',
    position: 2,
    names: { ar: 'صحة', fr: 'Santé', en: 'Health' },
    slugs: { ar: 'صحة', fr: 'santé', en: 'health' },
    descriptions: {
      ar: 'المستشفى والمستوصف والوقاية، وما يصل منها إلى الناس.',
      fr: 'L’hôpital, le dispensaire, la prévention, et ce qui en parvient aux gens.',
      en: 'Hospitals, clinics and prevention, and what of them reaches people.',
    },
  },
  {
    key: 'culture',
    position: 5,
    names: { ar: 'ثقافة', fr: 'Culture', en: 'Culture' },
    slugs: { ar: 'ثقافة', fr: 'culture', en: 'culture' },
    descriptions: {
      ar: 'الكتاب والمسرح والموسيقى والتراث والصنائع.',
      fr: 'Livres, théâtre, musique, patrimoine et métiers d’art.',
      en: 'Books, theatre, music, heritage and crafts.',
    },
  },
  {
    key: 'sport',
    position: 6,
    names: { ar: 'رياضة', fr: 'Sport', en: 'Sport' },
    slugs: { ar: 'رياضة', fr: 'sport', en: 'sport' },
    descriptions: {
      ar: 'نتائج وملاعب وأندية، ورياضات لا تصلها الكاميرات.',
      fr: 'Résultats, stades et clubs, et les sports que les caméras oublient.',
      en: 'Results, grounds and clubs, and the sports the cameras miss.',
    },
  },
  {
    key: 'regions',
    position: 7,
    names: { ar: 'جهات', fr: 'Régions', en: 'Regions' },
    slugs: { ar: 'جهات', fr: 'régions', en: 'regions' },
    descriptions: {
      ar: 'رسائل مراسلينا من المدن والقرى، من طنجة إلى الداخلة.',
      fr: 'Les lettres de nos correspondants, de Tanger à Dakhla.',
      en: 'Letters from our correspondents, from Tangier to Dakhla.',
    },
  },
  {
    key: 'opinion',
    position: 8,
    names: { ar: 'رأي', fr: 'Opinions', en: 'Opinion' },
    slugs: { ar: 'رأي', fr: 'opinions', en: 'opinion' },
    descriptions: {
      ar: 'افتتاحيات وأعمدة ومقالات رأي تعبّر عن أصحابها.',
      fr: 'Éditoriaux, chroniques et tribunes, qui engagent leurs auteurs.',
      en: 'Leaders, columns and essays, which speak for those who sign them.',
    },
  },
];
