type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Structured data: a script element that holds data and runs nothing. */
export function JsonLd({ data }: { data: Json }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapedJson(data) }} />
  );
}

/** JSON that cannot end the element it stands in, whatever a headline holds (`</script>`). */
export function escapedJson(data: Json): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
