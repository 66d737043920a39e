/** What stands over a headline: the label of its kind, then the editor's word or the section, none twice. */
export function kickerWords(label: string, word: string): string[] {
  return [...new Set([label, word])].filter((each) => each !== '');
}
