-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('article', 'live');

-- CreateEnum
CREATE TYPE "ArticleLabel" AS ENUM ('analysis', 'opinion', 'interview', 'investigation', 'statement', 'paid');

-- CreateEnum
CREATE TYPE "EditorialState" AS ENUM ('draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'spiked');

-- CreateEnum
CREATE TYPE "PublicState" AS ENUM ('unpublished', 'scheduled', 'published', 'corrected', 'withdrawn', 'retracted', 'gone');

-- CreateEnum
CREATE TYPE "RevisionReason" AS ENUM ('created', 'autosave', 'explicit_save', 'submitted', 'approved', 'scheduled', 'published', 'corrected', 'restored', 'taken_over', 'imported');

-- CreateEnum
CREATE TYPE "BylineRole" AS ENUM ('writing', 'photo', 'translation', 'editing', 'agency');

-- CreateEnum
CREATE TYPE "Axis" AS ENUM ('editorial', 'public');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('update', 'clarification', 'correction', 'retraction');

-- CreateEnum
CREATE TYPE "CorrectionPlace" AS ENUM ('top', 'bottom');

-- CreateEnum
CREATE TYPE "ScheduleKind" AS ENUM ('publish', 'update', 'withdraw');

-- CreateEnum
CREATE TYPE "ScheduleStatus" AS ENUM ('waiting', 'done', 'cancelled', 'failed');

-- CreateEnum
CREATE TYPE "RedirectOrigin" AS ENUM ('automatic', 'manual', 'imported');

-- CreateEnum
CREATE TYPE "SourceClass" AS ENUM ('direct', 'search', 'social', 'site', 'other');

-- CreateEnum
CREATE TYPE "AuthorKind" AS ENUM ('person', 'agency', 'pseudonym');

-- CreateEnum
CREATE TYPE "CommentStatus" AS ENUM ('pending', 'withheld', 'approved', 'rejected', 'spam', 'removed', 'erased');

-- CreateEnum
CREATE TYPE "SignalSeverity" AS ENUM ('pending', 'withheld', 'spam', 'rejected');

-- CreateEnum
CREATE TYPE "ReportCategory" AS ENUM ('insult', 'hatred', 'threat', 'private_data', 'spam', 'false_information', 'illegal_content', 'off_topic', 'other');

-- CreateEnum
CREATE TYPE "FrontEditionState" AS ENUM ('draft', 'scheduled', 'live', 'kept');

-- CreateEnum
CREATE TYPE "SlotKind" AS ENUM ('lead', 'secondary', 'list', 'opinion', 'pictures');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('active', 'suspended');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('contributor', 'journalist', 'editor', 'managing_editor', 'moderator', 'admin');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('ar', 'fr', 'en');

-- CreateEnum
CREATE TYPE "MediaFormat" AS ENUM ('avif', 'webp', 'jpeg', 'png');

-- CreateEnum
CREATE TYPE "TagKind" AS ENUM ('topic', 'tag', 'place', 'person');

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "locale" "Locale" NOT NULL,
    "kind" "ArticleKind" NOT NULL DEFAULT 'article',
    "groupId" UUID NOT NULL,
    "editorialState" "EditorialState" NOT NULL DEFAULT 'draft',
    "publicState" "PublicState" NOT NULL DEFAULT 'unpublished',
    "sectionId" INTEGER,
    "ownerId" UUID,
    "workingRevisionId" UUID,
    "approvedRevisionId" UUID,
    "publishedRevisionId" UUID,
    "slug" TEXT NOT NULL DEFAULT 'article',
    "firstPublishedAt" TIMESTAMPTZ(3),
    "substantiveAt" TIMESTAMPTZ(3),
    "embargoUntil" TIMESTAMPTZ(3),
    "revertState" "EditorialState",
    "spikedAt" TIMESTAMPTZ(3),
    "withdrawalReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "importKey" TEXT,
    "importedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "kicker" TEXT NOT NULL DEFAULT '',
    "deck" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "label" "ArticleLabel",
    "place" TEXT NOT NULL DEFAULT '',
    "sectionId" INTEGER,
    "leadMediaId" UUID,
    "leadCaption" TEXT,
    "leadAlt" TEXT,
    "bylines" JSONB NOT NULL DEFAULT '[]',
    "tagIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "searchTitle" TEXT NOT NULL DEFAULT '',
    "socialTitle" TEXT NOT NULL DEFAULT '',
    "wordCount" INTEGER NOT NULL DEFAULT 0,
    "reason" "RevisionReason" NOT NULL,
    "historyLabel" TEXT,
    "createdById" UUID,
    "baseId" UUID,
    "editSessionId" UUID,
    "saveCount" INTEGER NOT NULL DEFAULT 0,
    "contentHash" TEXT NOT NULL,
    "sealedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleByline" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "authorId" INTEGER,
    "name" TEXT,
    "role" "BylineRole" NOT NULL DEFAULT 'writing',

    CONSTRAINT "ArticleByline_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "ArticleTag" (
    "articleId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,

    CONSTRAINT "ArticleTag_pkey" PRIMARY KEY ("articleId","tagId")
);

-- CreateTable
CREATE TABLE "Transition" (
    "id" BIGSERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "axis" "Axis" NOT NULL,
    "action" TEXT NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "actorId" UUID,
    "onBehalfOfId" UUID,
    "revisionId" UUID,
    "comment" TEXT,
    "isWaived" BOOLEAN NOT NULL DEFAULT false,
    "requestId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" INTEGER NOT NULL,
    "revisionId" UUID,
    "kind" "CorrectionKind" NOT NULL,
    "place" "CorrectionPlace" NOT NULL DEFAULT 'top',
    "text" TEXT NOT NULL,
    "createdById" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" UUID NOT NULL,
    "articleId" INTEGER NOT NULL,
    "kind" "ScheduleKind" NOT NULL,
    "revisionId" UUID,
    "runAt" TIMESTAMPTZ(3) NOT NULL,
    "wallClock" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "status" "ScheduleStatus" NOT NULL DEFAULT 'waiting',
    "requestedById" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewLock" (
    "articleId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewLock_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SlugHistory" (
    "articleId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SlugHistory_pkey" PRIMARY KEY ("articleId","slug")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "id" SERIAL NOT NULL,
    "path" TEXT NOT NULL,
    "targetPath" TEXT,
    "status" INTEGER NOT NULL DEFAULT 308,
    "origin" "RedirectOrigin" NOT NULL,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadCount" (
    "articleId" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "sourceClass" "SourceClass" NOT NULL,
    "reads" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReadCount_pkey" PRIMARY KEY ("articleId","hour","sourceClass")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorLabel" TEXT NOT NULL,
    "onBehalfOfId" UUID,
    "sessionId" UUID,
    "networkPrefix" TEXT,
    "action" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "objectLabel" TEXT NOT NULL,
    "difference" JSONB,
    "reason" TEXT,
    "requestId" TEXT,
    "previousHash" TEXT,
    "hash" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "eventKey" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "availableAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "deadAt" TIMESTAMPTZ(3),

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Author" (
    "id" SERIAL NOT NULL,
    "kind" "AuthorKind" NOT NULL DEFAULT 'person',
    "userId" UUID,
    "portraitId" UUID,
    "publicContact" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorProfile" (
    "authorId" INTEGER NOT NULL,
    "locale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "normalizedName" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "beat" TEXT,
    "biography" TEXT,

    CONSTRAINT "AuthorProfile_pkey" PRIMARY KEY ("authorId","locale")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "articleId" INTEGER NOT NULL,
    "rootId" UUID NOT NULL,
    "parentId" UUID,
    "replyToId" UUID,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "userId" UUID,
    "guestId" UUID,
    "displayName" TEXT NOT NULL,
    "status" "CommentStatus" NOT NULL,
    "statusReason" TEXT,
    "isHumanApproved" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "currentRevisionId" UUID,
    "replyCount" INTEGER NOT NULL DEFAULT 0,
    "usefulCount" INTEGER NOT NULL DEFAULT 0,
    "reportCount" INTEGER NOT NULL DEFAULT 0,
    "pickedAt" TIMESTAMPTZ(3),
    "editedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentRevision" (
    "id" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "bodyKey" TEXT NOT NULL,
    "networkKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signal" (
    "id" BIGSERIAL NOT NULL,
    "revisionId" UUID NOT NULL,
    "phase" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "severity" "SignalSeverity",
    "data" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "id" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "actorId" UUID,
    "fromStatus" "CommentStatus",
    "toStatus" "CommentStatus" NOT NULL,
    "reasonCode" TEXT,
    "note" TEXT,
    "undoOfId" UUID,
    "batchId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Guest" (
    "id" UUID NOT NULL,
    "displayName" TEXT NOT NULL,
    "emailEncrypted" BYTEA NOT NULL,
    "emailHash" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Guest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentReport" (
    "id" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "reporterKey" TEXT NOT NULL,
    "category" "ReportCategory" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "handledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentCount" (
    "articleId" INTEGER NOT NULL,
    "publicCount" INTEGER NOT NULL DEFAULT 0,
    "pendingCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CommentCount_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Submission" (
    "key" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "FrontEdition" (
    "id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "sectionId" INTEGER,
    "state" "FrontEditionState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "liveAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrontEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrontSlot" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "SlotKind" NOT NULL,
    "articleId" INTEGER,
    "ruleSectionId" INTEGER,
    "pinEndsAt" TIMESTAMPTZ(3),
    "headlineOverride" TEXT,

    CONSTRAINT "FrontSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "status" "UserStatus" NOT NULL DEFAULT 'active',
    "interfaceLocale" "Locale" NOT NULL DEFAULT 'ar',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "passwordChangedAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "factorUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "sectionId" INTEGER,
    "publishUnreviewed" BOOLEAN NOT NULL DEFAULT false,
    "grantedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "RateBucket" (
    "key" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "refilledAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateBucket_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MediaAsset" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "alt" TEXT NOT NULL DEFAULT '',
    "isDecorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL,
    "licence" TEXT,
    "licenceEndsAt" TIMESTAMPTZ(3),
    "sourceUrl" TEXT,
    "focalX" INTEGER NOT NULL DEFAULT 5,
    "focalY" INTEGER NOT NULL DEFAULT 5,
    "dominantColour" INTEGER NOT NULL DEFAULT 0,
    "renderedAt" TIMESTAMPTZ(3),
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaAsset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaRendition" (
    "id" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "format" "MediaFormat" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "MediaRendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaUse" (
    "assetId" UUID NOT NULL,
    "articleId" INTEGER NOT NULL,
    "isPublic" BOOLEAN NOT NULL,

    CONSTRAINT "MediaUse_pkey" PRIMARY KEY ("assetId","articleId","isPublic")
);

-- CreateTable
CREATE TABLE "SiteSetting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "SiteSetting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" SERIAL NOT NULL,
    "locale" "Locale" NOT NULL,
    "parentId" INTEGER,
    "groupId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "normalizedName" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "description" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SectionSlug" (
    "locale" "Locale" NOT NULL,
    "slug" TEXT NOT NULL,
    "sectionId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SectionSlug_pkey" PRIMARY KEY ("locale","slug")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "locale" "Locale" NOT NULL,
    "kind" "TagKind" NOT NULL DEFAULT 'tag',
    "name" TEXT NOT NULL,
    "normalizedName" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "definition" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_importKey_key" ON "Article"("importKey");

-- CreateIndex
CREATE INDEX "Article_sectionId_idx" ON "Article"("sectionId");

-- CreateIndex
CREATE INDEX "Article_ownerId_updatedAt_id_idx" ON "Article"("ownerId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_updatedAt_id_idx" ON "Article"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_editorialState_updatedAt_id_idx" ON "Article"("editorialState", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_publicState_updatedAt_id_idx" ON "Article"("publicState", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Article_groupId_locale_key" ON "Article"("groupId", "locale");

-- CreateIndex
CREATE INDEX "Revision_leadMediaId_idx" ON "Revision"("leadMediaId");

-- CreateIndex
CREATE INDEX "Revision_sectionId_idx" ON "Revision"("sectionId");

-- CreateIndex
CREATE INDEX "Revision_createdById_idx" ON "Revision"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_id_key" ON "Revision"("articleId", "id");

-- CreateIndex
CREATE INDEX "ArticleByline_authorId_articleId_idx" ON "ArticleByline"("authorId", "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleTag_tagId_articleId_idx" ON "ArticleTag"("tagId", "articleId" DESC);

-- CreateIndex
CREATE INDEX "Transition_articleId_id_idx" ON "Transition"("articleId", "id");

-- CreateIndex
CREATE INDEX "Correction_articleId_publishedAt_idx" ON "Correction"("articleId", "publishedAt");

-- CreateIndex
CREATE INDEX "Correction_publishedAt_id_idx" ON "Correction"("publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Schedule_status_runAt_idx" ON "Schedule"("status", "runAt");

-- CreateIndex
CREATE INDEX "Schedule_articleId_idx" ON "Schedule"("articleId");

-- CreateIndex
CREATE INDEX "ReviewLock_userId_idx" ON "ReviewLock"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Redirect_path_key" ON "Redirect"("path");

-- CreateIndex
CREATE INDEX "Redirect_createdAt_id_idx" ON "Redirect"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ReadCount_hour_articleId_idx" ON "ReadCount"("hour", "articleId");

-- CreateIndex
CREATE INDEX "AuditEvent_objectType_objectId_id_idx" ON "AuditEvent"("objectType", "objectId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_id_idx" ON "AuditEvent"("actorId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_action_id_idx" ON "AuditEvent"("action", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_eventKey_key" ON "Outbox"("eventKey");

-- CreateIndex
CREATE INDEX "Outbox_aggregate_id_idx" ON "Outbox"("aggregate", "id");

-- CreateIndex
CREATE INDEX "Outbox_doneAt_idx" ON "Outbox"("doneAt");

-- CreateIndex
CREATE UNIQUE INDEX "Author_userId_key" ON "Author"("userId");

-- CreateIndex
CREATE INDEX "Author_portraitId_idx" ON "Author"("portraitId");

-- CreateIndex
CREATE INDEX "AuthorProfile_locale_sortKey_authorId_idx" ON "AuthorProfile"("locale", "sortKey", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorProfile_locale_normalizedName_key" ON "AuthorProfile"("locale", "normalizedName");

-- CreateIndex
CREATE INDEX "Comment_rootId_createdAt_id_idx" ON "Comment"("rootId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Comment_parentId_idx" ON "Comment"("parentId");

-- CreateIndex
CREATE INDEX "Comment_userId_createdAt_idx" ON "Comment"("userId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Comment_guestId_createdAt_idx" ON "Comment"("guestId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "CommentRevision_commentId_createdAt_idx" ON "CommentRevision"("commentId", "createdAt");

-- CreateIndex
CREATE INDEX "CommentRevision_bodyKey_createdAt_idx" ON "CommentRevision"("bodyKey", "createdAt");

-- CreateIndex
CREATE INDEX "CommentRevision_networkKey_createdAt_idx" ON "CommentRevision"("networkKey", "createdAt");

-- CreateIndex
CREATE INDEX "Signal_revisionId_idx" ON "Signal"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationDecision_undoOfId_key" ON "ModerationDecision"("undoOfId");

-- CreateIndex
CREATE INDEX "ModerationDecision_commentId_createdAt_idx" ON "ModerationDecision"("commentId", "createdAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_actorId_createdAt_idx" ON "ModerationDecision"("actorId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Guest_emailHash_key" ON "Guest"("emailHash");

-- CreateIndex
CREATE INDEX "CommentReport_createdAt_id_idx" ON "CommentReport"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "CommentReport_commentId_reporterKey_key" ON "CommentReport"("commentId", "reporterKey");

-- CreateIndex
CREATE INDEX "Submission_expiresAt_idx" ON "Submission"("expiresAt");

-- CreateIndex
CREATE INDEX "FrontEdition_locale_sectionId_state_idx" ON "FrontEdition"("locale", "sectionId", "state");

-- CreateIndex
CREATE INDEX "FrontSlot_articleId_idx" ON "FrontSlot"("articleId");

-- CreateIndex
CREATE INDEX "FrontSlot_ruleSectionId_idx" ON "FrontSlot"("ruleSectionId");

-- CreateIndex
CREATE UNIQUE INDEX "FrontSlot_editionId_position_key" ON "FrontSlot"("editionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_status_id_idx" ON "User"("status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_expiresAt_idx" ON "Session"("userId", "expiresAt");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Verification_expiresAt_idx" ON "Verification"("expiresAt");

-- CreateIndex
CREATE INDEX "RoleGrant_userId_idx" ON "RoleGrant"("userId");

-- CreateIndex
CREATE INDEX "RoleGrant_role_idx" ON "RoleGrant"("role");

-- CreateIndex
CREATE INDEX "RoleGrant_sectionId_idx" ON "RoleGrant"("sectionId");

-- CreateIndex
CREATE INDEX "SignInLink_userId_idx" ON "SignInLink"("userId");

-- CreateIndex
CREATE INDEX "SignInLink_expiresAt_idx" ON "SignInLink"("expiresAt");

-- CreateIndex
CREATE INDEX "RateBucket_expiresAt_idx" ON "RateBucket"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "MediaAsset_sha256_key" ON "MediaAsset"("sha256");

-- CreateIndex
CREATE INDEX "MediaAsset_createdAt_id_idx" ON "MediaAsset"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MediaAsset_licenceEndsAt_idx" ON "MediaAsset"("licenceEndsAt");

-- CreateIndex
CREATE INDEX "MediaAsset_uploadedById_idx" ON "MediaAsset"("uploadedById");

-- CreateIndex
CREATE UNIQUE INDEX "MediaRendition_key_key" ON "MediaRendition"("key");

-- CreateIndex
CREATE UNIQUE INDEX "MediaRendition_assetId_version_format_width_key" ON "MediaRendition"("assetId", "version", "format", "width");

-- CreateIndex
CREATE INDEX "MediaUse_articleId_idx" ON "MediaUse"("articleId");

-- CreateIndex
CREATE INDEX "Section_locale_position_id_idx" ON "Section"("locale", "position", "id");

-- CreateIndex
CREATE INDEX "Section_parentId_position_idx" ON "Section"("parentId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Section_locale_slug_key" ON "Section"("locale", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Section_locale_normalizedName_key" ON "Section"("locale", "normalizedName");

-- CreateIndex
CREATE UNIQUE INDEX "Section_groupId_locale_key" ON "Section"("groupId", "locale");

-- CreateIndex
CREATE INDEX "SectionSlug_sectionId_idx" ON "SectionSlug"("sectionId");

-- CreateIndex
CREATE INDEX "Tag_locale_sortKey_id_idx" ON "Tag"("locale", "sortKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_locale_kind_normalizedName_key" ON "Tag"("locale", "kind", "normalizedName");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_workingRevisionId_fkey" FOREIGN KEY ("workingRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_approvedRevisionId_fkey" FOREIGN KEY ("approvedRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publishedRevisionId_fkey" FOREIGN KEY ("publishedRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_leadMediaId_fkey" FOREIGN KEY ("leadMediaId") REFERENCES "MediaAsset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleByline" ADD CONSTRAINT "ArticleByline_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleByline" ADD CONSTRAINT "ArticleByline_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTag" ADD CONSTRAINT "ArticleTag_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTag" ADD CONSTRAINT "ArticleTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transition" ADD CONSTRAINT "Transition_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewLock" ADD CONSTRAINT "ReviewLock_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewLock" ADD CONSTRAINT "ReviewLock_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlugHistory" ADD CONSTRAINT "SlugHistory_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadCount" ADD CONSTRAINT "ReadCount_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "MediaAsset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorProfile" ADD CONSTRAINT "AuthorProfile_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_rootId_fkey" FOREIGN KEY ("rootId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_currentRevisionId_fkey" FOREIGN KEY ("currentRevisionId") REFERENCES "CommentRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRevision" ADD CONSTRAINT "CommentRevision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signal" ADD CONSTRAINT "Signal_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "CommentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "CommentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentReport" ADD CONSTRAINT "CommentReport_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentCount" ADD CONSTRAINT "CommentCount_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontSlot" ADD CONSTRAINT "FrontSlot_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "FrontEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontSlot" ADD CONSTRAINT "FrontSlot_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontSlot" ADD CONSTRAINT "FrontSlot_ruleSectionId_fkey" FOREIGN KEY ("ruleSectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInLink" ADD CONSTRAINT "SignInLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaAsset" ADD CONSTRAINT "MediaAsset_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaRendition" ADD CONSTRAINT "MediaRendition_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUse" ADD CONSTRAINT "MediaUse_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUse" ADD CONSTRAINT "MediaUse_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionSlug" ADD CONSTRAINT "SectionSlug_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot express.

-- Lists of what is public: a section, the paper, an archive day.
CREATE INDEX "Article_public_by_section" ON "Article" ("sectionId", "firstPublishedAt" DESC, "id" DESC)
  WHERE "publicState" IN ('published', 'corrected');
CREATE INDEX "Article_public_by_locale" ON "Article" ("locale", "firstPublishedAt" DESC, "id" DESC)
  WHERE "publicState" IN ('published', 'corrected');

-- Public comments of an article, newest first; queues of the desk.
CREATE INDEX "Comment_public_roots" ON "Comment" ("articleId", "createdAt" DESC, "id" DESC)
  WHERE "depth" = 0 AND "status" IN ('approved', 'removed', 'rejected', 'erased');
CREATE INDEX "Comment_waiting" ON "Comment" ("createdAt", "id") WHERE "status" IN ('pending', 'withheld');
CREATE INDEX "Comment_waiting_by_article" ON "Comment" ("articleId", "createdAt", "id")
  WHERE "status" IN ('pending', 'withheld');
CREATE INDEX "Comment_spam" ON "Comment" ("createdAt" DESC, "id" DESC) WHERE "status" = 'spam';
CREATE INDEX "Comment_decided" ON "Comment" ("status", "createdAt" DESC, "id" DESC)
  WHERE "status" IN ('approved', 'rejected');
CREATE INDEX "CommentReport_unhandled" ON "CommentReport" ("createdAt", "id") WHERE "handledAt" IS NULL;

CREATE INDEX "Outbox_waiting" ON "Outbox" ("availableAt", "id") WHERE "doneAt" IS NULL AND "deadAt" IS NULL;
CREATE INDEX "MediaAsset_unrendered" ON "MediaAsset" ("createdAt") WHERE "renderedAt" IS NULL;
CREATE INDEX "AuditEvent_unlinked" ON "AuditEvent" ("id") WHERE "hash" IS NULL;

CREATE UNIQUE INDEX "Schedule_one_waiting" ON "Schedule" ("articleId", "kind") WHERE "status" = 'waiting';
CREATE UNIQUE INDEX "FrontEdition_one_live" ON "FrontEdition" ("locale", "sectionId") NULLS NOT DISTINCT
  WHERE "state" = 'live';
CREATE UNIQUE INDEX "RoleGrant_once" ON "RoleGrant" ("userId", "role", "sectionId") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "ArticleByline_once" ON "ArticleByline" ("articleId", "authorId", "role")
  WHERE "authorId" IS NOT NULL;

-- The three revisions of an article are its own.
ALTER TABLE "Article"
  ADD CONSTRAINT "Article_working_is_own" FOREIGN KEY ("id", "workingRevisionId")
    REFERENCES "Revision" ("articleId", "id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "Article_approved_is_own" FOREIGN KEY ("id", "approvedRevisionId")
    REFERENCES "Revision" ("articleId", "id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "Article_published_is_own" FOREIGN KEY ("id", "publishedRevisionId")
    REFERENCES "Revision" ("articleId", "id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_public_has_revision" CHECK (
    "publicState" NOT IN ('published', 'corrected')
    OR ("publishedRevisionId" IS NOT NULL AND "firstPublishedAt" IS NOT NULL AND "sectionId" IS NOT NULL)),
  ADD CONSTRAINT "Article_spiked_is_not_public" CHECK (
    "editorialState" <> 'spiked' OR "publicState" IN ('unpublished', 'withdrawn')),
  ADD CONSTRAINT "Article_approved_is_pinned" CHECK (
    "editorialState" <> 'approved' OR "approvedRevisionId" IS NOT NULL),
  ADD CONSTRAINT "Article_slug_not_empty" CHECK ("slug" <> '');
ALTER TABLE "Section" ADD CONSTRAINT "Section_not_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "ArticleByline" ADD CONSTRAINT "ArticleByline_author_or_name" CHECK (num_nonnulls("authorId", "name") = 1);
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_has_text" CHECK (btrim("text") <> '');
ALTER TABLE "Redirect"
  ADD CONSTRAINT "Redirect_path_is_local" CHECK ("path" ~ '^/([^/\\]|$)'),
  ADD CONSTRAINT "Redirect_not_to_itself" CHECK ("targetPath" IS DISTINCT FROM "path");
ALTER TABLE "MediaAsset"
  ADD CONSTRAINT "MediaAsset_focal_on_grid" CHECK ("focalX" BETWEEN 0 AND 10 AND "focalY" BETWEEN 0 AND 10),
  ADD CONSTRAINT "MediaAsset_colour_of_palette" CHECK ("dominantColour" BETWEEN 0 AND 15);
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_one_writer" CHECK (
    CASE WHEN "status" = 'erased' THEN num_nonnulls("userId", "guestId") = 0
         ELSE num_nonnulls("userId", "guestId") = 1 END),
  ADD CONSTRAINT "Comment_depth" CHECK ("depth" BETWEEN 0 AND 2),
  ADD CONSTRAINT "Comment_depth_needs_parent" CHECK (("depth" = 0) = ("parentId" IS NULL)),
  ADD CONSTRAINT "Comment_root_of_itself" CHECK (("depth" = 0) = ("rootId" = "id")),
  ADD CONSTRAINT "Comment_counts_not_negative" CHECK ("replyCount" >= 0 AND "usefulCount" >= 0 AND "reportCount" >= 0);
ALTER TABLE "CommentCount"
  ADD CONSTRAINT "CommentCount_not_negative" CHECK ("publicCount" >= 0 AND "pendingCount" >= 0);

-- Parent and thread of a comment are on the same article.
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_article_id_id" UNIQUE ("articleId", "id");
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_parent_same_article" FOREIGN KEY ("articleId", "parentId")
    REFERENCES "Comment" ("articleId", "id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "Comment_root_same_article" FOREIGN KEY ("articleId", "rootId")
    REFERENCES "Comment" ("articleId", "id") DEFERRABLE INITIALLY DEFERRED;

-- A trail is only added to. Rows that hang from a purged article go with it (depth of the trigger > 1).
CREATE FUNCTION warraq_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() > 1 THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Transition"
  FOR EACH ROW EXECUTE FUNCTION warraq_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ModerationDecision"
  FOR EACH ROW EXECUTE FUNCTION warraq_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Signal"
  FOR EACH ROW EXECUTE FUNCTION warraq_refuse_change();

-- The audit may gain its hashes, once, and nothing else.
CREATE FUNCTION warraq_protect_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."hash" IS NULL AND NEW."hash" IS NOT NULL
     AND to_jsonb(OLD) - 'hash' - 'previousHash' = to_jsonb(NEW) - 'hash' - 'previousHash' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'AuditEvent is append-only';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION warraq_protect_audit();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION warraq_protect_audit();

-- A sealed revision keeps its content; only its label in the history may be given later.
CREATE FUNCTION warraq_protect_sealed_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealedAt" IS NOT NULL
     AND to_jsonb(OLD) - 'historyLabel' - 'updatedAt' <> to_jsonb(NEW) - 'historyLabel' - 'updatedAt'
     AND pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'Revision % is sealed', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sealed BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION warraq_protect_sealed_revision();

-- A comment's text changes only to be erased.
CREATE FUNCTION warraq_protect_comment_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."body" <> OLD."body" AND NEW."body" <> '' THEN
    RAISE EXCEPTION 'CommentRevision % is immutable', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER immutable_text BEFORE UPDATE ON "CommentRevision"
  FOR EACH ROW EXECUTE FUNCTION warraq_protect_comment_text();

-- Sections form a tree of two levels, within one language.
CREATE FUNCTION warraq_check_section_tree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."parentId" IS NOT NULL THEN
    IF EXISTS (SELECT 1 FROM "Section" p WHERE p."id" = NEW."parentId"
               AND (p."parentId" IS NOT NULL OR p."locale" <> NEW."locale"))
       OR EXISTS (SELECT 1 FROM "Section" c WHERE c."parentId" = NEW."id") THEN
      RAISE EXCEPTION 'Sections have two levels, in one language' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER two_levels BEFORE INSERT OR UPDATE OF "parentId", "locale" ON "Section"
  FOR EACH ROW EXECUTE FUNCTION warraq_check_section_tree();
