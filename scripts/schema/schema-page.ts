import type { Chapter, Column, Model, Reference } from './read-schema';

/** The page docs/schema.md: one diagram of everything, then a diagram and the notes of each part. */
export function schemaPage(chapters: readonly Chapter[]): string {
  const models = chapters.flatMap((chapter) => chapter.models);
  const names = new Set(models.map((model) => model.name));
  return `${[
    '# What is stored',
    'Made from `prisma/schema/*.prisma` by `npm run docs:schema`; edit the schema, not this page. Checks, partial indexes and triggers stand in `prisma/migrations`.',
    '## The whole',
    diagram(models.flatMap((model) => relationsOf(model))),
    ...chapters.flatMap((chapter) => [
      `## ${chapter.feature}`,
      ...(chapter.models.length > 0 ? [chapterDiagram(chapter, names)] : []),
      ...notes(chapter),
    ]),
  ].join('\n\n')}\n`;
}

function chapterDiagram({ models }: Chapter, names: ReadonlySet<string>): string {
  return diagram([
    ...models.flatMap((model) => [
      `  ${model.name} {`,
      ...model.columns
        .filter((column) => !names.has(column.type.replace('[]', '')))
        .map(
          (column) => `    ${column.type} ${column.name}${keysOf(column, model)}${hint(column)}`,
        ),
      '  }',
    ]),
    ...models.flatMap(relationsOf),
  ]);
}

function relationsOf(model: Model): string[] {
  return model.references.map((reference) => {
    const near = reference.isOptional ? '|o' : '||';
    const far = isOnce(model, reference) ? 'o|' : 'o{';
    return `  ${reference.target} ${near}--${far} ${model.name} : ${reference.name}`;
  });
}

/** A foreign key that is unique in its table points from one row at most. */
function isOnce(model: Model, { columns }: Reference): boolean {
  const keys = model.columns.filter((column) => column.isKey);
  const [only, ...others] = columns.map((name) => model.columns.find((each) => each.name === name));
  if (!only || others.length > 0) return false;
  return only.isUnique || (only.isKey && keys.length === 1);
}

function keysOf(column: Column, model: Model): string {
  const isForeign = model.references.some((each) => each.columns.includes(column.name));
  const keys = [column.isKey && 'PK', isForeign && 'FK', column.isUnique && 'UK'].filter(Boolean);
  return keys.length > 0 ? ` ${keys.join(', ')}` : '';
}

function hint(column: Column): string {
  return column.isOptional ? ' "may be empty"' : '';
}

function notes({ models, enums }: Chapter): string[] {
  const lines = models.flatMap((model) => [
    ...(model.doc ? [`- **${model.name}**: ${model.doc}`] : [`- **${model.name}**`]),
    ...model.columns
      .filter((column) => column.doc)
      .map((column) => `  - \`${column.name}\`: ${column.doc}`),
  ]);
  const values = enums.map(
    (each) => `- **${each.name}**: ${each.values.map((value) => `\`${value}\``).join(', ')}`,
  );
  return [[...lines, ...values].join('\n')];
}

function diagram(lines: readonly string[]): string {
  return ['```mermaid', 'erDiagram', ...lines, '```'].join('\n');
}
