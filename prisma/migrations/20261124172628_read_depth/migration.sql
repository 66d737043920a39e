-- AlterTable
ALTER TABLE "ReadCount" DROP CONSTRAINT "ReadCount_pkey",
ADD COLUMN     "depth" SMALLINT NOT NULL DEFAULT 0,
ADD CONSTRAINT "ReadCount_pkey" PRIMARY KEY ("articleId", "hour", "depth", "sourceClass");

-- CreateTable
CREATE TABLE "CountingKey" (
    "day" TEXT NOT NULL,
    "key" BYTEA NOT NULL,
    "endsAt" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "CountingKey_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "RecentRead" (
    "reader" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "depth" SMALLINT NOT NULL,
    "day" TEXT NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecentRead_pkey" PRIMARY KEY ("reader","articleId","depth")
);

-- CreateIndex
CREATE INDEX "CountingKey_endsAt_idx" ON "CountingKey"("endsAt");

-- CreateIndex
CREATE INDEX "RecentRead_day_idx" ON "RecentRead"("day");

-- AddForeignKey
ALTER TABLE "RecentRead" ADD CONSTRAINT "RecentRead_day_fkey" FOREIGN KEY ("day") REFERENCES "CountingKey"("day") ON DELETE CASCADE ON UPDATE CASCADE;
