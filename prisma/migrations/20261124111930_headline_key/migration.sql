-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "headlineKey" TEXT NOT NULL DEFAULT '';
