import { describe, expect, it } from 'vitest';
import { readSchema } from './read-schema';
import { schemaPage } from './schema-page';

const SCHEMA = `enum State {
  draft
  published
}

/// A piece of news.
model Article {
  id        Int     @id @default(autoincrement())
  /// How far it is.
  state     State
  sectionId Int?
  section   Section? @relation(fields: [sectionId], references: [id])
  summary   Summary?
}

model Section {
  id       Int       @id
  slug     String    @unique
  articles Article[]
}

model Summary {
  articleId Int     @id
  article   Article @relation(fields: [articleId], references: [id], onDelete: Cascade)
}
`;

const page = schemaPage(readSchema([{ path: 'prisma/schema/articles.prisma', content: SCHEMA }]));

describe('the page of the schema', () => {
  it('shows columns with their keys, and which may be empty', () => {
    expect(page).toContain('  Article {\n    Int id PK\n    State state\n');
    expect(page).toContain('    Int sectionId FK "may be empty"\n');
    expect(page).toContain('    String slug UK\n');
  });

  it('draws each relation once, from its foreign key, with how many stand at either end', () => {
    expect(page).toContain('  Section |o--o{ Article : section\n');
    expect(page).toContain('  Article ||--o| Summary : article\n');
    expect(page).not.toContain(': articles\n');
  });

  it('carries the notes and the values of enums', () => {
    expect(page).toContain('- **Article**: A piece of news.\n  - `state`: How far it is.');
    expect(page).toContain('- **State**: `draft`, `published`');
  });
});
