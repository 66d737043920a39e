-- Who may do what in the database. Run after every migration by the role that owns the tables.
-- Connections enter one of the two roles as they open; neither owns a table or has a password.

-- Everything but reading by the public. It owns nothing, so it cannot switch a trigger off.
GRANT USAGE ON SCHEMA public TO warraq_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO warraq_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO warraq_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO warraq_app;
REVOKE ALL ON "_prisma_migrations" FROM warraq_app;
GRANT SELECT ON "_prisma_migrations" TO warraq_app;

-- Trails are only added to; the audit gains its hashes, which a trigger allows once.
REVOKE UPDATE, DELETE ON "AuditEvent", "Transition", "ModerationDecision", "Signal" FROM warraq_app;
GRANT UPDATE ("hash", "previousHash") ON "AuditEvent" TO warraq_app;

-- What public pages need, and nothing of users, sessions, guests or the audit. That only published
-- rows are read is in the queries.
GRANT USAGE ON SCHEMA public TO warraq_reader;
GRANT SELECT ON
  "Article", "Revision", "ArticleByline", "ArticleTag", "Correction", "SlugHistory", "Redirect",
  "Author", "AuthorProfile",
  "Section", "SectionSlug", "Tag",
  "MediaAsset", "MediaRendition", "MediaUse",
  "FrontEdition", "FrontSlot",
  "Comment", "CommentCount",
  "ReadCount", "SiteSetting", "SearchDocument"
  TO warraq_reader;
GRANT SELECT ("id", "commentId", "body", "createdAt") ON "CommentRevision" TO warraq_reader;

-- The job runner works as warraq_app. Its tables have row security, which binds all but the owner.
GRANT USAGE ON SCHEMA graphile_worker TO warraq_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO warraq_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO warraq_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO warraq_app;
DO $$
DECLARE
  each record;
BEGIN
  FOR each IN
    SELECT c.oid::regclass AS name FROM pg_class c
    WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'warraq_app')
  LOOP
    EXECUTE format('CREATE POLICY warraq_app ON %s TO warraq_app USING (true) WITH CHECK (true)', each.name);
  END LOOP;
END $$;
