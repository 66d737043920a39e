-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "lastSaveId" UUID;
