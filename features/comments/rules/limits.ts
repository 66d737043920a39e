/**
 * Lengths of a comment and of its writer's name, in grapheme clusters, as a writer counts them. Apart
 * from the schema, because the form on the page needs the numbers and not the schema's library.
 */
export const COMMENT_MAX = 3_000;
export const NAME_MIN = 2;
export const NAME_MAX = 50;
export const EMAIL_MAX = 254;
