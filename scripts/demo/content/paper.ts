import type { DemoPaper } from './types';

export const demoPaper: DemoPaper = {
  name: { ar: 'المزولة', fr: 'Al Mizwala', en: 'Al Mizwala' },
  tagline: {
    ar: 'يومية مغربية مستقلة',
    fr: 'Quotidien marocain indépendant',
    en: 'An independent Moroccan daily',
  },
  city: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' },
  notice: {
    ar: '«المزولة» جريدة متخيَّلة كُتبت موادها لعرض هذا النظام: أشخاصها وأنديتها وشركاتها وأرقامها من نسج الخيال، وصورها رسوم من عمل ورشة الجريدة.',
    fr: '« Al Mizwala » est un journal imaginaire, écrit pour présenter ce logiciel : ses personnages, ses clubs, ses entreprises et ses chiffres sont inventés, et ses images sont des dessins de l’atelier du journal.',
    en: '“Al Mizwala” is an imaginary newspaper, written to show this software: its people, clubs, companies and figures are invented, and its pictures are drawings made by the paper’s workshop.',
  },
};
