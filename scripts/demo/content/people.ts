import type { RoleName } from '@/lib/action/actor';

/** One person for each role; `npm start` prints a one-time sign-in link for each. */
export const demoPeople: readonly {
  readonly role: RoleName;
  readonly name: string;
  readonly email: string;
  readonly publishUnreviewed: boolean;
}[] = [
  { role: 'admin', name: 'مها الصقلي', email: 'admin@mizwala.example', publishUnreviewed: false },
  {
    role: 'managing_editor',
    name: 'عمر بنسليمان',
    email: 'managing-editor@mizwala.example',
    publishUnreviewed: true,
  },
  {
    role: 'editor',
    name: 'نادية الودغيري',
    email: 'editor@mizwala.example',
    publishUnreviewed: true,
  },
  {
    role: 'journalist',
    name: 'أنس الغزواني',
    email: 'journalist@mizwala.example',
    publishUnreviewed: false,
  },
  {
    role: 'contributor',
    name: 'ريم التازي',
    email: 'contributor@mizwala.example',
    publishUnreviewed: false,
  },
  {
    role: 'moderator',
    name: 'كمال أزروال',
    email: 'moderator@mizwala.example',
    publishUnreviewed: false,
  },
];
