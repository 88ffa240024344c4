/**
 * Puts the compiled modules of `lib/` together in `lib/bundle/`: what runs is a few files, since Node
 * takes longer to find and link hundreds of small ones than to run them. Packages stay outside.
 */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// As deep as lib/host, from which the package's own folder is found.
const folder = join(root, "lib", "bundle");

rmSync(folder, { recursive: true, force: true });
await build({
  cwd: root,
  input: { main: "lib/cli/main.js" },
  platform: "node",
  external: (id) =>
    !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("#generated/") && !/^[A-Za-z]:/u.test(id),
  output: { dir: folder, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
  logLevel: "warn",
});
