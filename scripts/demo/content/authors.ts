import type { DemoAuthor } from './types';

export const demoAuthors: DemoAuthor[] = [
  {
    key: 'salma-benjdia',
    kind: 'person',
    names: { ar: 'سلمى بنجدية', fr: 'Salma Benjdia', en: 'Salma Benjdia' },
    beat: {
      ar: 'الشؤون الوطنية والبرلمان',
      fr: 'Affaires nationales et Parlement',
      en: 'National affairs and parliament',
    },
    biography: {
      ar: 'تتابع سلمى بنجدية الإدارة والقضاء والبرلمان منذ 2014. وُلدت في القنيطرة ودرست القانون العام بالرباط، وتحب الأرقام التي تُقرأ مرتين قبل أن تُكتب.',
      fr: 'Salma Benjdia suit l’administration, la justice et le Parlement depuis 2014. Née à Kénitra, juriste de formation, elle relit les chiffres deux fois avant de les écrire.',
      en: 'Salma Benjdia has covered public services, the courts and parliament since 2014. Born in Kenitra and trained in public law, she reads every figure twice before writing it.',
    },
  },
  {
    key: 'youssef-ezzerrad',
    kind: 'person',
    names: { ar: 'يوسف الزرّاد', fr: 'Youssef Ez-Zerrad', en: 'Youssef Ez-Zerrad' },
    beat: {
      ar: 'الاقتصاد والطاقة والماء',
      fr: 'Économie, énergie et eau',
      en: 'Economy, energy and water',
    },
    biography: {
      ar: 'يكتب يوسف الزرّاد في الاقتصاد من باب الورشة والسوق. عمل محاسباً في مقاولة صغيرة بفاس قبل أن يلتحق بالصحافة، ولا يزال يحسب كل شيء.',
      fr: 'Youssef Ez-Zerrad raconte l’économie depuis l’atelier et le marché. Il fut comptable dans une petite entreprise de Fès avant d’entrer au journal, et compte toujours tout.',
      en: 'Youssef Ez-Zerrad writes about the economy from the workshop and the market. He kept the books of a small firm in Fez before joining the paper, and still counts everything.',
    },
  },
  {
    key: 'itto-ouhssaine',
    kind: 'person',
    names: { ar: 'يطّو أوحساين', fr: 'Itto Ouhssaine', en: 'Itto Ouhssaine' },
    beat: {
      ar: 'مراسلة الأطلس والجنوب الشرقي',
      fr: 'Correspondante dans l’Atlas et le Sud-Est',
      en: 'Correspondent for the Atlas and the south-east',
    },
    biography: {
      ar: 'يطّو أوحساين مراسلة الجريدة من ميدلت، تغطي قرى الأطلس والواحات. تكتب بالعربية وتحاور بالأمازيغية، وتقيس المسافات بساعات المشي.',
      fr: 'Installée à Midelt, Itto Ouhssaine couvre les villages de l’Atlas et les oasis. Elle écrit en arabe, interroge en amazighe et mesure les distances en heures de marche.',
      en: 'Based in Midelt, Itto Ouhssaine covers the villages of the Atlas and the oases. She writes in Arabic, interviews in Amazigh and measures distances in hours on foot.',
    },
  },
  {
    key: 'mbarek-essalki',
    kind: 'person',
    names: { ar: 'امبارك السالكي', fr: 'Mbarek Es-Salki', en: 'Mbarek Es-Salki' },
    beat: {
      ar: 'مراسل الأقاليم الجنوبية والساحل',
      fr: 'Correspondant dans le Sud et sur la côte',
      en: 'Correspondent for the south and the coast',
    },
    biography: {
      ar: 'يراسل امبارك السالكي الجريدة من العيون منذ 2017. اشتغل سنوات في مرسى الصيد قبل الصحافة، ويعرف أسماء الرياح كلها.',
      fr: 'Mbarek Es-Salki écrit de Laâyoune depuis 2017. Il a travaillé des années au port de pêche et connaît tous les noms des vents.',
      en: 'Mbarek Es-Salki has reported from Laayoune since 2017. He worked for years on the fishing quay and knows every wind by name.',
    },
  },
  {
    key: 'ghita-labbar',
    kind: 'person',
    names: { ar: 'غيثة اللبّار', fr: 'Ghita Labbar', en: 'Ghita Labbar' },
    beat: { ar: 'الثقافة والتراث', fr: 'Culture et patrimoine', en: 'Culture and heritage' },
    biography: {
      ar: 'تشرف غيثة اللبّار على الصفحات الثقافية. درست الأدب المقارن، وترجمت مجموعتين قصصيتين عن الفرنسية، وتؤمن بأن الخبر الثقافي خبر أولاً.',
      fr: 'Ghita Labbar dirige les pages culturelles. Comparatiste de formation, traductrice de deux recueils de nouvelles, elle tient qu’une nouvelle culturelle est d’abord une nouvelle.',
      en: 'Ghita Labbar edits the culture pages. She read comparative literature, has translated two collections of short stories, and holds that culture news is news first.',
    },
  },
  {
    key: 'anass-ouchrif',
    kind: 'person',
    names: { ar: 'أنس أوشريف', fr: 'Anass Ouchrif', en: 'Anass Ouchrif' },
    beat: { ar: 'الرياضة', fr: 'Sport', en: 'Sport' },
    biography: {
      ar: 'أنس أوشريف عدّاء مسافات طويلة سابق، يكتب عن الملاعب وما حولها: التكوين والمال والجمهور. لا يشجع أي نادٍ منذ أن صار صحافياً.',
      fr: 'Ancien coureur de fond, Anass Ouchrif écrit sur les terrains et leurs alentours : la formation, l’argent, le public. Il ne supporte plus aucun club depuis qu’il est journaliste.',
      en: 'A former distance runner, Anass Ouchrif writes about the pitch and what surrounds it: training, money, crowds. He has supported no club since he became a journalist.',
    },
  },
  {
    key: 'hakima-boujemaoui',
    kind: 'person',
    names: { ar: 'حكيمة بوجمعاوي', fr: 'Hakima Boujemaoui', en: 'Hakima Boujemaoui' },
    beat: {
      ar: 'المجتمع والصحة والتعليم',
      fr: 'Société, santé, éducation',
      en: 'Society, health, education',
    },
    biography: {
      ar: 'كانت حكيمة بوجمعاوي معلمة في إقليم تاونات عشر سنوات قبل أن تصير صحافية. تكتب عن المدرسة والمستوصف كما يراهما من ينتظر دوره فيهما.',
      fr: 'Institutrice pendant dix ans dans la province de Taounate, Hakima Boujemaoui écrit sur l’école et le dispensaire du point de vue de ceux qui y attendent leur tour.',
      en: 'Hakima Boujemaoui taught for ten years in Taounate province. She writes about schools and clinics from the bench of those who wait their turn.',
    },
  },
  {
    key: 'zhor-abdellaoui',
    kind: 'person',
    names: { ar: 'زُهور العبدلاوي', fr: 'Zhor Abdellaoui', en: 'Zhor Abdellaoui' },
    beat: { ar: 'التحقيقات والرأي', fr: 'Enquêtes et opinions', en: 'Investigations and opinion' },
    biography: {
      ar: 'زُهور العبدلاوي رئيسة قسم التحقيقات وكاتبة افتتاحية. تشتغل في الصحافة منذ 1996، ومرّت من الورق إلى الشاشة دون أن تترك المسطرة والقلم الأحمر.',
      fr: 'Cheffe des enquêtes et éditorialiste, Zhor Abdellaoui exerce depuis 1996. Elle est passée du papier à l’écran sans lâcher ni la règle ni le crayon rouge.',
      en: 'Zhor Abdellaoui heads investigations and writes leaders. In the trade since 1996, she moved from paper to screen without giving up the ruler or the red pencil.',
    },
  },
  {
    key: 'tizi-agency',
    kind: 'agency',
    names: { ar: 'وكالة تيزي للأنباء', fr: 'Agence Tizi Presse', en: 'Tizi News Agency' },
    beat: { ar: 'برقيات', fr: 'Dépêches', en: 'Wire' },
    biography: {
      ar: 'وكالة أنباء متخيَّلة تمد الجريدة بالبرقيات. سُميت باسم الممر الجبلي: «تيزي» بالأمازيغية.',
      fr: 'Agence imaginaire qui fournit les dépêches du journal. Son nom veut dire « col » en amazighe.',
      en: 'An imaginary news agency that supplies the paper’s wire copy. Its name is Amazigh for a mountain pass.',
    },
  },
  {
    key: 'sundial-keeper',
    kind: 'pseudonym',
    names: { ar: 'حارس المزولة', fr: 'Le Gardien du cadran', en: 'The Sundial Keeper' },
    beat: { ar: 'عمود أسبوعي', fr: 'Chronique hebdomadaire', en: 'Weekly column' },
    biography: {
      ar: 'اسم مستعار لعمود أسبوعي ساخر بلطف، يوقعه كاتب يعرفه رئيس التحرير وحده. يكتب عن الوقت الضائع وما يضيع معه.',
      fr: 'Pseudonyme d’une chronique doucement moqueuse, dont seule la rédaction en chef connaît l’auteur. On y parle du temps perdu et de ce qui se perd avec lui.',
      en: 'The pen name of a gently mocking weekly column, known only to the editor-in-chief. It is about lost time and what gets lost with it.',
    },
  },
];
