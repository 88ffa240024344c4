import { defineConfig } from "vitest/config";

/** Needs LibreOffice: opens what gkml writes and saves it again. Not part of `npm cit`. */
export default defineConfig({ test: { include: ["test/office/**/*.test.ts"], testTimeout: 180_000 } });
