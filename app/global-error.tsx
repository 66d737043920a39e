'use client';

const SENTENCES = [
  { lang: 'ar', dir: 'rtl', title: 'حدث خطأ', text: 'تعذر عرض هذه الصفحة. أعد المحاولة بعد قليل.' },
  {
    lang: 'fr',
    dir: 'ltr',
    title: 'Une erreur est survenue',
    text: 'Cette page n’a pas pu être affichée. Réessayez dans un instant.',
  },
  {
    lang: 'en',
    dir: 'ltr',
    title: 'Something went wrong',
    text: 'This page could not be shown. Try again in a moment.',
  },
] as const;

/** When nothing else can be drawn: needs no database, no messages, no style sheet. */
export default function GlobalError() {
  return (
    <html lang="ar" dir="rtl">
      <head>
        <title>500</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main>
          {SENTENCES.map(({ lang, dir, title, text }) => (
            <section key={lang} lang={lang} dir={dir}>
              <h1>{title}</h1>
              <p>{text}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
